"""Following: what programmes ask of a form under an old id they ask under the new one, once that is published."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.building.parts import RENAMED, names_in
from surveys.engine.problems import DefinitionRefused
from surveys.engine.renaming import renamed_programme
from surveys.engine.uses import OTHER
from surveys.engine.uses import names_in as names_asked
from surveys.library import keep_programme, programmes
from surveys.programmes import may_change

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from surveys.drafts import Kept
    from surveys.engine.programme import Programme
    from surveys.library import Running

NOTE: Final = Text(zh="题目改了编号：{names}", en="Questions have new keys: {names}")


def renames_of(kept: Kept) -> dict[str, str]:
    """Give the published ids that have others in a draft, as far as those questions are still there."""
    here = names_in(kept.draft.parts)
    renamed: Mapping[str, str] = kept.draft.parts.get(RENAMED) or {}
    return {old: new for old, new in renamed.items() if new.removesuffix(OTHER) in here and old not in here}


def names_of(programme: Programme) -> set[str]:
    """Give the ids that the case rules of a programme ask for."""
    return {name for alert in programme.alerts for name in names_asked(alert.when) if not name.startswith("_")}


def followed(one: Running, names: Mapping[str, str]) -> Programme:
    """Give a programme as it asks once the new ids are published; as it is where a rule of it cannot be read."""
    try:
        return renamed_programme(one.programme, names)
    except DefinitionRefused:
        return one.programme


def told(names: Mapping[str, str], asked: set[str]) -> str:
    """Write which ids change: why → reason."""
    return ", ".join(f"{old} → {new}" for old, new in names.items() if old in asked)


async def follow(seat: Seat, kept: Kept) -> list[Running]:
    """Let every programme of a form ask under the new ids, as its next version; gives those that do."""
    names = renames_of(kept)
    if not names or not may_change(seat):
        return []
    done = []
    for one in await programmes():
        programme = followed(one, names) if one.programme.head.form == kept.key else one.programme
        if programme is not one.programme:
            note = NOTE.fill(names=told(names, names_of(one.programme))).to(seat.lang)
            done.append(await keep_programme(seat, programme, note, after=one.version))
    return done
