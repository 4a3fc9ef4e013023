"""Following: what programmes ask of a form under an old id they ask under the new one, once that is published."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.problem import Refused
from models.text import Text
from surveys.building.naming import renames_kept
from surveys.building.parts import RENAMED, names_in
from surveys.engine.problems import DefinitionRefused
from surveys.engine.renaming import renamed_programme
from surveys.engine.uses import names_in as names_asked
from surveys.library import keep_programme, programmes_ever
from surveys.programmes import may_change

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from surveys.drafts import Kept
    from surveys.engine.programme import Programme
    from surveys.library import Running

NOTE: Final = Text(zh="题目改了编号：{names}", en="Questions have new keys: {names}")
LEFT: Final = Text(
    zh="有人正在改调查项目“{programme}”，它的立案条件没有跟着改编号：{names}。请打开那个项目改过来，不然这条规则不会再立案。",
    en="Somebody is changing the programme “{programme}”, so its case rules do not follow the new keys: {names}. "
    "Please open it and change them there, or they open no more cases.",
)
TRIES: Final = 2


def renames_of(kept: Kept) -> dict[str, str]:
    """Give the published ids that have others in a draft, as far as those questions are still there."""
    return renames_kept(kept.draft.parts.get(RENAMED) or {}, names_in(kept.draft.parts))


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


async def follow(seat: Seat, kept: Kept) -> list[Text]:
    """Let every programme of a form ask under the new ids, as its next version; tells of those that could not.

    Those in the archive follow too, because they may come back. The form is published by now: nothing is refused here.
    """
    names = renames_of(kept)
    if not names or not may_change(seat):
        return []
    left = []
    for one in await programmes_ever():
        if one.programme.head.form == kept.key and not await _follows(seat, one, names):
            asked = told(names, names_of(one.programme))
            left.append(LEFT.fill(programme=one.programme.head.title, names=asked))
    return left


async def _follows(seat: Seat, one: Running, names: Mapping[str, str]) -> bool:
    """Keep one programme under the new ids; where somebody saved it meanwhile, once more upon what they saved."""
    form = one.programme.head.form
    for _ in range(TRIES):
        programme = followed(one, names)
        if programme is one.programme or programme.head.form != form:
            return True
        note = NOTE.fill(names=told(names, names_of(one.programme))).to(seat.lang)
        try:
            await keep_programme(seat, programme, note, after=one.version, archived=True)
        except Refused:
            now = [each for each in await programmes_ever() if each.row == one.row]
        else:
            return True
        if not now:
            return True  # taken away for good meanwhile
        one = now[0]
    return False
