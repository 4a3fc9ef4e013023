"""Programmes: what somebody typed is read, checked against the store, and kept as the next version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.access import EDIT, ROLE_WORDS, Role
from models.database import reader
from models.database.stored import moment_of
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from surveys.calling import CALLING
from surveys.engine.checks import Known
from surveys.engine.programme_reading import Read, read_sheet
from surveys.engine.programme_sheet import free_key
from surveys.engine.reading import read_programme
from surveys.library import keep_programme, programme_of, programmes, published
from surveys.subjects import KNOWN_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from models.access import Seat
    from surveys.engine.form import Form
    from surveys.engine.programme import Programme
    from surveys.engine.programme_sheet import Sheet
    from surveys.library import Running

NOT_YOURS: Final = Text(
    zh="只有经理和管理员可以改调查项目。", en="Only managers and the administrator may change a programme."
)
HANDLERS: Final = tuple(name for name in reversed(ROLE_WORDS) if Role[name.upper()] in CALLING)  # the clerk first
VERSIONS_SQL: Final = """
SELECT v.version, v.definition, v.published_at, s.name, v.note FROM programme_version v
LEFT JOIN staff s ON s.id = v.person_id WHERE v.programme_id = ? ORDER BY v.version DESC
"""


@dataclass(frozen=True)
class Version:
    """One version of a programme: what it said, who kept it when and why."""

    number: int
    programme: Programme
    at: datetime
    by: str
    note: str


def may_change(seat: Seat) -> bool:
    """Tell whether a seat may change programmes."""
    return seat.may(RESOURCES["programmes"].can, EDIT)


async def keys() -> set[str]:
    """Give the keys of every programme, also of those in the archive."""
    return {row[0] for row in await reader().rows("SELECT key FROM programme")}


async def versions_of(row: int) -> list[Version]:
    """Give every version of a programme, the newest first."""
    found = await reader().rows(VERSIONS_SQL, [row])
    return [Version(number, programme_of(held), moment_of(at), by or "", note) for number, held, at, by, note in found]


async def read_typed(sheet: Sheet, form: Form, key: str) -> Read:
    """Read what was typed and check it against the other programmes; a new one is given a key of its own."""
    taken = await keys()
    known = Known(forms={form.id: form}, programmes=taken, posts=set(ROLE_WORDS), nouns=KNOWN_NAMES)
    return read_sheet(sheet, form, key or free_key(form.id, sorted(taken)), known)


async def save_typed(seat: Seat, sheet: Sheet, key: str, *, after: int) -> Running | Read:
    """Keep what was typed as the next version, or give what is wrong with it; `after` 0 makes a new programme."""
    if not may_change(seat):
        raise Refused(NOT_YOURS)
    form = (await published(sheet["form"])).form
    read = await read_typed(sheet, form, key)
    if read.programme is None:
        return read
    return await keep_programme(seat, read.programme, " ".join(sheet["note"].split()), after=after)


async def publish_programme(seat: Seat, source: str | bytes | Mapping[str, Any], note: str = "") -> Running:
    """Keep a programme's definition as its next version, or as a new programme; raises DefinitionRefused."""
    if not may_change(seat):
        raise Refused(NOT_YOURS)
    running = {one.programme.id: one for one in await programmes()}
    rows = await reader().rows("SELECT key FROM form WHERE published > 0 AND archived_at IS NULL")
    forms = {key: (await published(key)).form for (key,) in rows}
    posts = set(ROLE_WORDS)
    programme = read_programme(source, forms=forms, programmes=set(running), posts=posts, nouns=KNOWN_NAMES)
    before = running.get(programme.id)
    return await keep_programme(seat, programme, note, after=before.version if before else 0)
