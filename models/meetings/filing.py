"""Filing: a monthly review's words that worked go into the library, and its praise becomes awards, once each."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.database.stored import day_of, loaded
from models.gate.writer import transaction
from models.meetings.held import held
from models.noting import put_rows
from models.problem import Refused
from models.rules.filing import awards_in, category_of, scripts_in
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Seat
    from models.meetings.held import Held

SCRIPTS, AWARDS = "scripts", "awards"  # the items of the sheets that are filed
TOLD_AGAIN: Final = timedelta(days=14)  # so long other meetings show an award
STATES: Final = ("planned", "running", "signed")
SIDE_SQL: Final = "SELECT side FROM meeting_series WHERE id = ?"
SHEET_SQL: Final = "SELECT sheet FROM meeting WHERE id = ?"
PEOPLE_SQL: Final = (
    "SELECT id, name FROM staff WHERE store_id = ? AND archived_at IS NULL AND role <> 'administrator' ORDER BY id"
)
KNOWN_SQL: Final = "SELECT objection FROM objection_script WHERE meeting_id = ? AND archived_at IS NULL"
GIVEN_SQL: Final = "SELECT person_id, words FROM award WHERE meeting_id = ? AND archived_at IS NULL"
FILED_SQL: Final = "SELECT id, objection FROM objection_script WHERE meeting_id = ? AND archived_at IS NULL ORDER BY id"
PRAISED_SQL: Final = """
SELECT a.id, s.name, a.words, a.reward, a.month, a.meeting_id, a.given_on
FROM award a JOIN staff s ON s.id = a.person_id
WHERE a.archived_at IS NULL AND a.store_id = ? AND a.given_on BETWEEN ? AND ? ORDER BY a.given_on DESC, a.id
"""
NOBODY: Final = Text(
    zh="同事名单里没有“{name}”。请写全名，最接近的是：{near}",
    en="There is nobody called “{name}” here. Please write the full name; the nearest is: {near}",
)
TWICE: Final = Text(
    zh="叫“{name}”的同事不止一位，请在“表彰”里手动登记。",
    en="More than one colleague is called “{name}”; please enter this one under Awards.",
)


@dataclass(frozen=True)
class Told:
    """One award as a meeting shows it."""

    id: int
    name: str
    words: str
    reward: str
    month: str
    meeting: int | None
    given_on: date


@dataclass(frozen=True)
class Filed:
    """What was filed from a meeting, and whom the store has praised lately."""

    scripts: Sequence[tuple[int, str]] = field(default_factory=tuple)
    awards: Sequence[Told] = field(default_factory=tuple)
    lately: Sequence[Told] = field(default_factory=tuple)  # in other meetings


async def filed_of(meeting: int, store: int, day: date) -> Filed:
    """Read what was filed; whoever asks has read the meeting before."""
    scripts = await reader().rows(FILED_SQL, [meeting])
    rows = await reader().rows(PRAISED_SQL, [store, day - TOLD_AGAIN, day + TOLD_AGAIN])
    told = [Told(row, name, words, reward, month, of, day_of(on)) for row, name, words, reward, month, of, on in rows]
    own = [one for one in told if one.meeting == meeting]
    lately = [one for one in told if one.meeting != meeting and one.given_on <= day]
    return Filed([(int(row), str(said)) for row, said in scripts], own, lately)


async def file_scripts(seat: Seat, row: int) -> int:
    """File the words that worked, as the sheet has them; gives how many were new."""
    async with transaction() as writer:
        meeting = await held(writer, seat, row, *STATES)
        wanted = scripts_in(await _typed(meeting, SCRIPTS))
        known = {said for (said,) in await writer.rows(KNOWN_SQL, [row])}
        side = (await writer.rows(SIDE_SQL, [meeting.series]))[0][0]
        about = {"meeting": row, "side": side, "store": meeting.now["store"], "filed_by": seat.person or None}
        fresh = [
            {**about, "objection": one.objection, "words": one.words, "category": category_of(one.objection),
             "filed_on": seat.today}
            for one in wanted
            if one.objection not in known
        ]  # fmt: skip
        await put_rows(writer, seat, "scripts", fresh)
        return len(fresh)


async def file_awards(seat: Seat, row: int) -> int:
    """Make the praise of the sheet awards of the month before the meeting; gives how many were new."""
    async with transaction() as writer:
        meeting = await held(writer, seat, row, *STATES)
        wanted = awards_in(await _typed(meeting, AWARDS))
        people = await writer.rows(PEOPLE_SQL, [meeting.now["store"]])
        month = (day_of(meeting.now["held_on"]).replace(day=1) - timedelta(days=1)).strftime("%Y-%m")
        about = {"meeting": row, "store": meeting.now["store"], "given_by": seat.person or None, "month": month}
        known = {(person, words) for person, words in await writer.rows(GIVEN_SQL, [row])}
        fresh: list[dict[str, Any]] = []
        for one in wanted:
            person = _person(people, one.name)
            if (person, one.words) not in known:
                said = {"person": person, "words": one.words, "reward": one.reward, "given_on": seat.today}
                fresh.append({**about, **said})
        await put_rows(writer, seat, "awards", fresh)
        return len(fresh)


def _person(people: Sequence[tuple[Any, ...]], name: str) -> int:
    found = [int(row) for row, known in people if known == name]
    if not found:
        names = [str(known) for _, known in people]
        near = get_close_matches(name, names, n=1, cutoff=0.0)
        raise Refused(NOBODY.fill(name=name, near=near[0] if near else "—"))
    if len(found) > 1:
        raise Refused(TWICE.fill(name=name))
    return found[0]


async def _typed(meeting: Held, item: str) -> str:
    sheet = loaded((await meeting.writer.rows(SHEET_SQL, [meeting.row]))[0][0]) or {}
    return str(sheet.get(item) or "")
