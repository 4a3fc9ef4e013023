"""Settling: a line is ticked, or the reason is given why not; what nobody entered in time is missed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.duties.held import LONGEST_NOTE, entered, line_held, shortened
from models.duties.making import make_in
from models.duties.words import (
    ALREADY_CONFIRMED,
    FILLED,
    NOT_YET,
    NOT_YOURS,
    PHOTO_WANTED,
    PHOTOS_GONE,
    SAY_WHY,
    SHEET_WANTED,
    TOO_LATE,
    WORD_WANTED,
)
from models.gate.writer import transaction
from models.noting import note_changes, put_rows
from models.problem import Refused
from models.rules.duties import Entry, last_moment, state_at
from models.uploads.reading import own_uploads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from models.access import Seat
    from models.duties.checklist import Checklist
    from models.duties.held import Held
    from models.gate.writer import Writer

LONGEST_REASON: Final = 200
MOST_PHOTOS: Final = 9
SHEET_SQL: Final = """
SELECT id FROM duty_sheet WHERE person_id = ? AND form_key = ? AND kept_on = ? AND archived_at IS NULL
"""
EVENTS_SQL: Final = "SELECT item FROM duty_line WHERE sheet_id = ? AND (item = ? OR item LIKE ?)"


async def tick(seat: Seat, line: int, now: datetime, *, note: str = "", files: Sequence[str] = ()) -> str:
    """Say that a line is done, with its word or photo where one is wanted; gives how it stands now."""
    own = await own_uploads(seat, files)
    async with transaction() as writer:
        held = await _open_line(writer, seat, line, now)
        photos = list(dict.fromkeys(files))[:MOST_PHOTOS]
        if any(one not in own and one not in held.files for one in photos):
            raise Refused(PHOTOS_GONE)
        if held.row["proof"] == "sheet":
            raise Refused(SHEET_WANTED)
        if held.row["proof"] == "photo" and not photos:
            raise Refused(PHOTO_WANTED)
        if held.row["proof"] == "wanted" and not note.strip():
            raise Refused(WORD_WANTED)
        values = {"reason": "", "note": shortened(note, LONGEST_NOTE), "files": photos or None}
        return await _enter(writer, seat, held, now, values)


async def sheet_line(seat: Seat, line: int, now: datetime) -> str:
    """Give the form of a line that its person may fill in now, or say why not."""
    async with transaction() as writer:
        held = await _open_line(writer, seat, line, now)
        if held.row["proof"] != "sheet" or held.row["response_id"] is not None:
            raise Refused(NOT_YOURS if held.row["proof"] != "sheet" else FILLED)
        return str(held.row["form_key"])


async def sheet_filled(seat: Seat, line: int, now: datetime, response: int) -> str:
    """Say that a line's sheet was filled in; gives how the line stands now."""
    async with transaction() as writer:
        held = await _open_line(writer, seat, line, now)
        if held.row["proof"] != "sheet":
            raise Refused(NOT_YOURS)
        if held.row["response_id"] is not None:
            raise Refused(FILLED)
        return await _enter(writer, seat, held, now, {"reason": "", "note": "", "response": response})


async def not_done(seat: Seat, line: int, now: datetime, reason: str) -> str:
    """Say why a line was not done; after its time it is missed all the same."""
    if not reason.strip():
        raise Refused(SAY_WHY)
    async with transaction() as writer:
        held = await _open_line(writer, seat, line, now)
        return await _enter(writer, seat, held, now, {"reason": shortened(reason, LONGEST_REASON)})


async def take_back(seat: Seat, line: int, now: datetime) -> str:
    """Take back what was entered, as long as it might be entered anew."""
    async with transaction() as writer:
        held = await _open_line(writer, seat, line, now)
        if held.row["response_id"] is not None:
            raise Refused(FILLED)
        values = {"state": "open", "entered_at": None, "entered_by": None, "reason": "", "note": "", "files": None}
        await note_changes(writer, seat, "duty_lines", {line: values})
        return state_at(held.rule, held.day, now)


async def happened(seat: Seat, checklist: Checklist, item: str, now: datetime) -> int:
    """Put a line that comes with an event on one's own sheet of today; gives its number."""
    line = next((one for one in checklist.on_event if one.item == item), None)
    if line is None:
        raise Refused(NOT_YOURS)
    async with transaction() as writer:
        await make_in(writer, seat, {checklist.key: checklist}, now, people=[seat.person])
        sheet = await _own_sheet(writer, seat, checklist, now)
        count = len(await writer.rows(EVENTS_SQL, [sheet, item, f"{item}:%"]))
        values = line.values | {"begins": now.time().replace(second=0, microsecond=0), "state": "open"}
        values |= {"item": f"{item}:{count + 1}" if count else item, "sheet": sheet, "kept_on": now.date()}
        return (await put_rows(writer, seat, "duty_lines", [values]))[0]


async def _own_sheet(writer: Writer, seat: Seat, checklist: Checklist, now: datetime) -> int:
    """Give today's sheet; where no line falls on the day the event begins one."""
    rows = await writer.rows(SHEET_SQL, [seat.person, checklist.key, now.date()])
    if rows:
        return int(rows[0][0])
    post = await writer.rows(
        "SELECT h.post_id FROM holding h JOIN duty_list l ON l.post_id = h.post_id AND l.archived_at IS NULL "
        "WHERE h.person_id = ? AND l.form_key = ? AND h.archived_at IS NULL ORDER BY h.id LIMIT 1",
        [seat.person, checklist.key],
    )
    if not post:
        raise Refused(NOT_YOURS)
    home = (await writer.rows("SELECT store_id FROM staff WHERE id = ?", [seat.person]))[0][0]
    values = {"person": seat.person, "post": post[0][0], "form_key": checklist.key, "store": home}
    values |= {"form_version": checklist.version, "kept_on": now.date()}
    return (await put_rows(writer, seat, "duty_sheets", [values]))[0]


async def _open_line(writer: Writer, seat: Seat, line: int, now: datetime) -> Held:
    """Read a line that its person may enter now, or say why not."""
    held = await line_held(writer, seat, line)
    if seat.person not in held.owners:
        raise Refused(NOT_YOURS)
    if held.row["confirmed_at"] is not None:
        raise Refused(ALREADY_CONFIRMED)
    state = state_at(held.rule, held.day, now)
    if state == "scheduled":
        raise Refused(NOT_YET.fill(begins=str(held.row["begins"])[:5]))
    if state == "missed":
        raise Refused(TOO_LATE.fill(until=f"{last_moment(held.rule, held.day):%m-%d %H:%M}"))
    return held


async def _enter(writer: Writer, seat: Seat, held: Held, now: datetime, values: dict[str, Any]) -> str:
    state = state_at(held.rule, held.day, now, Entry(now, values["reason"]))
    await note_changes(writer, seat, "duty_lines", {held.row["id"]: {**values, **entered(seat, now), "state": state}})
    return state
