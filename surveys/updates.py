"""Updates: a newer version of a form that came with the product is offered as a difference, never put in its place."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.database import reader
from models.gate.trailing import HISTORY_SQL
from models.gate.writer import transaction
from models.problem import Refused
from models.text import Text
from surveys.engine.merging import merged
from surveys.engine.versions import difference
from surveys.library import published
from surveys.publishing import publish, refuse_others
from surveys.shipped import shipped_checklists, shipped_forms, shipped_records

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from models.access import Seat
    from surveys.engine.form import Form
    from surveys.engine.known import Known
    from surveys.engine.versions import Change
    from surveys.library import Published
    from surveys.publishing import Done

BASE_SQL: Final = "SELECT id, base FROM form WHERE key = ?"
KEEP_SQL: Final = "UPDATE form SET base = ?, version = version + 1, updated_at = ? WHERE id = ?"
NOTE: Final = Text(zh="采用随系统提供的第 {version} 版", en="Takes over version {version} that came with the product")
KEPT: Final = Text(zh="保留本店的，不用随系统提供的第 {version} 版", en="Keeps the store's own, not version {version}")
GONE: Final = Text(
    zh="现在没有可以采用的新版，请刷新页面。",
    en="There is no newer version to take over now. Please load the page again.",
)


@dataclass(frozen=True)
class Update:
    """A newer version that came with the product, and how it differs from the store's own."""

    row: int
    current: Published
    shipped: Form
    base: int
    changes: Sequence[Change]

    @property
    def version(self) -> str:
        """What the store's form would be based on."""
        return f"{self.shipped.id}@{self.shipped.version}"


def all_shipped() -> dict[str, Form]:
    """Give every form that comes with the product."""
    return {**shipped_forms(), **shipped_checklists(), **shipped_records()}


async def update_for(form_key: str) -> Update | None:
    """Give what is newer than a form's base; None where there is nothing new, or the form is the store's own."""
    rows = await reader().rows(BASE_SQL, [form_key])
    key, _, number = str(rows[0][1] if rows else "").partition("@")
    shipped = all_shipped().get(key) if number.isdecimal() else None
    if shipped is None or shipped.version <= int(number):
        return None
    current = await published(form_key)
    return Update(rows[0][0], current, shipped, int(number), difference(current.form, shipped))


async def take_over(
    seat: Seat, form_key: str, wanted: Collection[str] | None = None, *, known: Known | None = None
) -> Done:
    """Publish the newer version as the store's next one; `wanted` names the questions where not all are."""
    update = await update_for(form_key)
    if update is None:
        raise Refused(GONE)
    refuse_others(seat, update.current.form.as_json())
    note = NOTE.fill(version=update.shipped.version).to(seat.lang)
    done = await publish(seat, definition_of(update, wanted), note=note, after=update.current.form.version, known=known)
    await _rebase(seat, update, note)
    return done


def definition_of(update: Update, wanted: Collection[str] | None = None) -> dict[str, Any]:
    """Write what would be published: all of the newer version, or one's own with some of its questions."""
    mine = update.current.form
    made = update.shipped.as_json() if wanted is None else merged(mine, update.shipped, wanted)
    made["form"] = {**made["form"], "id": mine.id, "version": mine.version + 1, "base": update.version}
    return made


async def keep_own(seat: Seat, form_key: str) -> None:
    """Stay with the store's own; the same version is not offered again."""
    update = await update_for(form_key)
    refuse_others(seat, update.current.form.as_json() if update is not None else None)
    if update is not None:
        await _rebase(seat, update, KEPT.fill(version=update.shipped.version).to(seat.lang))


async def _rebase(seat: Seat, update: Update, note: str) -> None:
    now, store = clock.now(), seat.store or None
    said = [json.dumps({"base": base}) for base in (f"{update.shipped.id}@{update.base}", update.version)]
    async with transaction() as writer:
        await writer.run(KEEP_SQL, [update.version, now, update.row])
        about = ["forms", update.row, "edit", seat.person or None, now, store, None, note[:200]]
        await writer.run(HISTORY_SQL, [*about, *said])
