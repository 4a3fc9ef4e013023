"""Leading: what a supervisor does with sheets — comments on misses, confirms, hands over, sets aside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.access import EDIT
from models.database.stored import day_of
from models.duties import words as say
from models.duties.aside import set_aside_in
from models.duties.checklist import moment_at
from models.duties.held import LEADERS, LONGEST_NOTE, line_held, lines_of, shortened
from models.duties.making import make_in
from models.gate.catalogue import fields_of
from models.gate.work import Work
from models.gate.writer import transaction
from models.noting import note_changes
from models.problem import Refused
from models.resources import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from models.access import Seat
    from models.duties.checklist import Checklist
    from models.gate.writer import Writer
    from models.text import Text

SHEET_SQL: Final = """
SELECT d.id, d.person_id, d.delegate_id, d.kept_on, d.store_id, d.confirmed_at, s.name
FROM duty_sheet d JOIN staff s ON s.id = d.person_id WHERE d.id = ? AND d.archived_at IS NULL{lock}
"""
COLLEAGUE_SQL: Final = """
SELECT 1 FROM staff WHERE id = ? AND store_id = ? AND archived_at IS NULL AND suspended_at IS NULL
AND (away_until IS NULL OR away_until < ?)
"""
OF_PERSON_SQL: Final = """
SELECT id FROM duty_sheet WHERE person_id = ? AND kept_on = ? AND archived_at IS NULL AND confirmed_at IS NULL
"""


@dataclass(frozen=True)
class Confirmed:
    """How many sheets were confirmed, and why the others were not."""

    count: int
    refused: tuple[Text, ...]


async def comment(seat: Seat, line: int, words: str, now: datetime) -> None:
    """Say something about a miss, by somebody else than who missed it."""
    if not words.strip():
        raise Refused(say.SAY_COMMENT)
    async with transaction() as writer:
        held = await line_held(writer, seat, line)
        if seat.person in held.owners or not seat.roles & LEADERS:
            raise Refused(say.LEADERS_ONLY)
        if held.row["confirmed_at"] is not None:
            raise Refused(say.ALREADY_CONFIRMED)
        if held.state(now) != "missed":
            raise Refused(say.NOT_MISSED)
        said = {"comment": shortened(words, LONGEST_NOTE), "commented_by": seat.person or None, "state": "missed"}
        await note_changes(writer, seat, "duty_lines", {line: said})


async def confirm(seat: Seat, sheets: Sequence[int], now: datetime) -> Confirmed:
    """Confirm sheets whose lines are all settled and whose misses have their comment; the others are told."""
    if not seat.roles & LEADERS:
        raise Refused(say.LEADERS_ONLY)
    count, refused = 0, []
    for sheet in dict.fromkeys(sheets):
        async with transaction() as writer:
            why = await _confirm(writer, seat, sheet, now)
            count += why is None
            refused += [why] if why else []
    return Confirmed(count, tuple(refused))


async def _confirm(writer: Writer, seat: Seat, sheet: int, now: datetime) -> Text | None:
    found = await _sheet(writer, seat, sheet)
    if found is None:
        return say.GONE_SHEET
    if found["confirmed_at"] is not None:
        return None
    named = {"name": found["name"], "day": f"{day_of(found['kept_on']):%m-%d}"}
    if not found["may"] or seat.person in {found["person_id"], found["delegate_id"]}:
        return say.NOT_THIS_ONE.fill(**named)
    lines = await lines_of(writer, seat, sheet)
    states = {line.row["id"]: line.state(now) for line in lines}
    if waiting := sum(state in {"open", "scheduled"} for state in states.values()):
        return say.STILL_OPEN.fill(count=waiting, **named)
    silent = [line for line in lines if states[line.row["id"]] == "missed" and not (line.row["comment"] or "").strip()]
    if silent:
        return say.COMMENT_FIRST.fill(count=len(silent), **named)
    changed = {row: {"state": state} for row, state in states.items()}
    await note_changes(writer, seat, "duty_lines", changed)
    values = {"confirmed_at": moment_at(now, seat.zone), "confirmed_by": seat.person or None}
    await note_changes(writer, seat, "duty_sheets", {sheet: values})
    return None


async def hand_over(seat: Seat, sheet: int, to: int, now: datetime) -> None:
    """Let a colleague do a sheet; from then on it counts as theirs."""
    async with transaction() as writer:
        found = await _own_to_lead(writer, seat, sheet)
        await _hand_over(writer, seat, found, to, now)


async def hand_over_day(seat: Seat, checklists: Mapping[str, Checklist], person: int, to: int, now: datetime) -> int:
    """Let a colleague do today's sheets of somebody who is away; gives how many they are."""
    async with transaction() as writer:
        if not seat.roles & LEADERS or person == seat.person:
            raise Refused(say.LEADERS_ONLY)
        await make_in(writer, seat, checklists, now, people=[person], for_absent=True)
        rows = await writer.rows(OF_PERSON_SQL, [person, now.date()])
        for (sheet,) in rows:
            await _hand_over(writer, seat, await _own_to_lead(writer, seat, sheet), to, now)
        return len(rows)


async def _hand_over(writer: Writer, seat: Seat, found: Mapping[str, Any], to: int, now: datetime) -> None:
    here = await writer.rows(COLLEAGUE_SQL, [to, found["store_id"], now.date()])
    if not here or to == found["person_id"]:
        raise Refused(say.NOBODY)
    await note_changes(writer, seat, "duty_sheets", {found["id"]: {"delegate": to}})


async def set_aside(seat: Seat, sheet: int, reason: str) -> int:
    """Take away what is open on the sheet of somebody who is not here that day; gives how many lines."""
    if not reason.strip():
        raise Refused(say.SAY_AWAY)
    async with transaction() as writer:
        await _own_to_lead(writer, seat, sheet)
        return await set_aside_in(writer, seat, [sheet], reason)


async def _own_to_lead(writer: Writer, seat: Seat, sheet: int) -> Mapping[str, Any]:
    """Read a sheet that this seat leads, that is, of somebody else in its team or store."""
    found = await _sheet(writer, seat, sheet)
    if found is None:
        raise Refused(say.GONE_SHEET)
    if not found["may"] or not seat.roles & LEADERS or seat.person == found["person_id"]:
        raise Refused(say.LEADERS_ONLY)
    if found["confirmed_at"] is not None:
        raise Refused(say.ALREADY_CONFIRMED)
    return found


async def _sheet(writer: Writer, seat: Seat, sheet: int) -> dict[str, Any] | None:
    lock = "" if writer.dialect == "sqlite" else " FOR NO KEY UPDATE OF d"
    rows = await writer.rows(SHEET_SQL.format(lock=lock), [sheet])
    if not rows:
        return None
    names = ("id", "person_id", "delegate_id", "kept_on", "store_id", "confirmed_at", "name")
    resource = RESOURCES["duty_sheets"]
    work = Work(resource, seat, await fields_of(resource), writer)
    return {**dict(zip(names, rows[0], strict=True)), "may": sheet in await work.allowed([sheet], EDIT)}
