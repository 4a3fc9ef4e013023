"""Reading: a meeting as its page and its minutes show it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models.access import VIEW
from models.database import reader
from models.database.stored import day_of, loaded, moment_of
from models.gate.rights import rights_to
from models.meetings.filing import Filed, filed_of
from models.meetings.held import NOT_THERE, RUNNING
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from models.access import Seat

MEETING_SQL: Final = """
SELECT m.id, m.series_id, s.title, s.english, s.kind, s.side, m.held_on, m.starts_at, m.state, m.chair_id, c.name,
    s.place, s.held_as, s.lasts, s.form_key, m.response_id, m.begun_at, m.signed_at, b.name, m.sheet, m.frozen, m.note,
    m.store_id
FROM meeting m JOIN meeting_series s ON s.id = m.series_id LEFT JOIN staff c ON c.id = m.chair_id
LEFT JOIN staff b ON b.id = m.signed_by_id WHERE m.archived_at IS NULL AND {where}
"""
PEOPLE_SQL: Final = """
SELECT a.person_id, p.name, a.part, a.state, a.reason, a.groomed, a.groomed_note, a.read_at
FROM attendance a JOIN staff p ON p.id = a.person_id WHERE a.meeting_id = ? AND a.archived_at IS NULL ORDER BY a.id
"""
POINTS_SQL: Final = """
SELECT o.id, o.kind, o.words, p.name, o.closed_on, o.carried, o.meeting_id, m.held_on
FROM meeting_point o JOIN meeting m ON m.id = o.meeting_id LEFT JOIN staff p ON p.id = o.person_id
WHERE o.archived_at IS NULL AND o.series_id = ? AND (o.meeting_id = ?
    OR ((o.closed_on IS NULL OR o.closed_on = ?) AND o.kind IN ('point', 'help') AND m.held_on < ?)) ORDER BY o.id
"""
TASKS_SQL: Final = """
SELECT t.id, t.title, t.owner_id, p.name, t.due_on, t.state, t.carried, t.proof, t.proof_wanted, t.done_on,
    t.meeting_id, m.held_on
FROM task t JOIN meeting m ON m.id = t.meeting_id JOIN meeting_series s ON s.id = m.series_id
LEFT JOIN staff p ON p.id = t.owner_id
WHERE t.archived_at IS NULL AND {where} ORDER BY m.held_on DESC, m.starts_at DESC, t.id
"""
OWN_TASKS: Final = "(t.meeting_id = ? OR (m.series_id = ? AND m.held_on < ? AND (t.state = 'open' OR t.done_on = ?)))"
# What other meetings of the side had given before: all that is open, and what became of it since the last of them.
PROMISED: Final = """s.store_id = ? AND s.side = ? AND m.series_id <> ?
    AND (m.held_on < ? OR (m.held_on = ? AND m.starts_at < ?))
    AND (t.state = 'open' OR t.meeting_id = ? OR t.done_on >= ?)
"""
AMENDED_SQL: Final = """
SELECT o.words, o.reason, p.name, o.at FROM amendment o LEFT JOIN staff p ON p.id = o.person_id
WHERE o.meeting_id = ? AND o.archived_at IS NULL ORDER BY o.id
"""
SISTER_SQL: Final = """
SELECT m.id, m.held_on FROM meeting m JOIN meeting_series s ON s.id = m.series_id
WHERE s.store_id = ? AND s.side = ? AND s.kind IN ('morning', 'evening') AND s.id <> ? AND m.archived_at IS NULL
    AND m.state IN ('running', 'signed') AND (m.held_on < ? OR (m.held_on = ? AND m.starts_at < ?))
ORDER BY m.held_on DESC, m.starts_at DESC LIMIT 1
"""


@dataclass(frozen=True)
class Present:
    """Somebody who belongs to a meeting, and what was noted of them."""

    person: int
    name: str
    part: str
    state: str
    reason: str
    groomed: str
    groomed_note: str
    has_read: bool


@dataclass(frozen=True)
class Point:
    """One point, of this meeting or still open from an earlier one."""

    id: int
    kind: str
    words: str
    by: str
    closed_on: date | None
    carried: int
    meeting: int
    said_on: date


@dataclass(frozen=True)
class Given:
    """One task that a meeting gave."""

    id: int
    title: str
    owner: int | None
    name: str
    due_on: date
    state: str
    carried: int
    proof: str
    proof_wanted: str
    done_on: date | None
    meeting: int
    given_on: date

    @property
    def is_done(self) -> bool:
        """Tell whether it is out of the way."""
        return self.state in {"done", "proved"}


@dataclass(frozen=True)
class Amended:
    """One amendment of signed minutes."""

    words: str
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class MeetingShown:
    """One meeting with everything that its page and its minutes show."""

    id: int
    series: int
    title: Text
    kind: str
    side: str
    held_on: date
    starts_at: str
    state: str
    chair: int | None
    chair_name: str
    place: str
    held_as: str
    lasts: int
    form_key: str
    response: int | None
    begun_at: datetime | None
    signed_at: datetime | None
    signed_by: str
    sheet: Mapping[str, Any]
    frozen: Mapping[str, Any] | None
    note: str
    store: int
    people: Sequence[Present] = ()
    points: Sequence[Point] = ()
    tasks: Sequence[Given] = ()  # of this meeting, and what earlier ones of the series had left, done meanwhile or not
    promises: Sequence[Given] = ()  # what the other meetings of the side had given: the morning's, seen in the evening
    amendments: Sequence[Amended] = field(default_factory=tuple)
    filed: Filed = field(default_factory=Filed)

    @property
    def is_open(self) -> bool:
        """Tell whether anything may still be written down."""
        return self.state in {"planned", "running"}

    def may_run(self, seat: Seat) -> bool:
        """Tell whether this seat writes the minutes."""
        return bool(seat.roles & RUNNING) or self.chair == seat.person


async def meetings_on(seat: Seat, day: date) -> list[MeetingShown]:
    """Give the meetings of a day in the seat's store, the first first."""
    where = "m.held_on = ? AND m.store_id = ? ORDER BY m.starts_at, m.id"
    return [_shown(row) for row in await reader().rows(MEETING_SQL.format(where=where), [day, seat.store])]


async def meeting_of(seat: Seat, row: int) -> MeetingShown:
    """Give one meeting whole; refuses one that the seat may not see."""
    if VIEW not in await rights_to(RESOURCES["meetings"], seat, row):
        raise Refused(NOT_THERE)
    found = await reader().rows(MEETING_SQL.format(where="m.id = ?"), [row])
    if not found:
        raise Refused(NOT_THERE)
    bare = _shown(found[0])
    return _shown(found[0], **await _contents(bare))


async def _contents(one: MeetingShown) -> dict[str, Any]:
    ask, day = reader(), one.held_on
    tasks = await ask.rows(TASKS_SQL.format(where=OWN_TASKS), [one.id, one.series, day, day])
    about = [one.store, one.side, one.series, day, day, one.starts_at]
    sister = (await ask.rows(SISTER_SQL, about) or [(0, day)])[0]
    promises = await ask.rows(TASKS_SQL.format(where=PROMISED), [*about, sister[0], day_of(sister[1])])
    people = await ask.rows(PEOPLE_SQL, [one.id])
    points = await ask.rows(POINTS_SQL, [one.series, one.id, day, day])
    return {
        "filed": await filed_of(one.id, one.store, day),
        "people": [_present(row) for row in people],
        "points": [
            Point(point, kind, words, by or "", _day(closed), carried, meeting, day_of(said))
            for point, kind, words, by, closed, carried, meeting, said in points
        ],
        "tasks": [_given(row) for row in tasks],
        "promises": [_given(row) for row in promises],
        "amendments": [
            Amended(words, reason, by or "", moment_of(at))
            for words, reason, by, at in await ask.rows(AMENDED_SQL, [one.id])
        ],
    }


def _given(row: tuple[Any, ...]) -> Given:
    task, title, owner, name, due, state, carried, proof, wanted, done, meeting, given = row
    return Given(
        task, title, owner, name or "", day_of(due), state, carried, proof or "", wanted or "", _day(done), meeting,
        day_of(given),
    )  # fmt: skip


def _present(row: tuple[Any, ...]) -> Present:
    person, name, part, state, reason, groomed, note, read = row
    return Present(person, name, part, state, reason, groomed, note, has_read=read is not None)


def _day(stored: object) -> date | None:
    return None if stored is None else day_of(stored)


def _shown(row: tuple[Any, ...], **contents: Any) -> MeetingShown:
    return MeetingShown(
        id=row[0], series=row[1], title=Text(zh=row[2], en=row[3] or row[2]), kind=row[4], side=row[5],
        held_on=day_of(row[6]), starts_at=str(row[7])[:5], state=row[8], chair=row[9],
        chair_name=row[10] or "", place=row[11],
        held_as=row[12], lasts=row[13], form_key=row[14], response=row[15],
        begun_at=moment_of(row[16]) if row[16] else None, signed_at=moment_of(row[17]) if row[17] else None,
        signed_by=row[18] or "", sheet=loaded(row[19]) or {}, frozen=loaded(row[20]) if row[20] else None,
        note=row[21], store=row[22], **contents,
    )  # fmt: skip
