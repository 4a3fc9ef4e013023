"""Statuses: set after a call and ended again; a car that is gone is marked in its file, and its slips end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.care.closing import drop_of
from models.gate.outcome import Change, Saved, Wrong
from models.gate.reading import read_one
from models.gate.saving import write_in
from models.gate.writer import transaction
from models.noting import note_changes, note_new
from models.problem import Problem
from models.resources import RESOURCES
from models.rules.churn.statuses import GONE, STATUSES
from models.text import Text

if TYPE_CHECKING:
    from datetime import date

    from models.access import Seat
    from models.gate.outcome import Outcome

KEPT: Final = "kept"
LONGEST: Final = 300  # as the column holds
LONG: Final = Text(
    zh="说明最多 {most} 个字，现在是 {count} 个。请写短一些。",
    en="A note has at most {most} characters; this one {count}.",
)
NO_STATUS: Final = Text(
    zh="没有“{value}”这个状态，可以选：{words}。", en="There is no status “{value}”; choose: {words}."
)
NO_NOTE: Final = Text(
    zh="请写一句说明，例如“客户说车已卖给朋友”。",
    en="Please say how it is known, for example “sold to a friend, he says”.",
)
BACKWARDS: Final = Text(
    zh="到期日 {until} 早于开始日 {since}，请改成 {since} 或以后。",
    en="It would end on {until}, before it begins on {since}. Choose {since} or later.",
)
TO_COME: Final = Text(
    zh="开始日 {since} 还没到，今天是 {today}。请写今天或以前的日期。",
    en="It would begin on {since}, which is still to come; today is {today}. Choose today or an earlier day.",
)
STILL_GONE_SQL: Final = """
SELECT status FROM vehicle_status WHERE vehicle_id = ? AND archived_at IS NULL AND id <> ?
    AND (until IS NULL OR until >= ?) AND status IN ('sold', 'scrapped', 'moved') ORDER BY since DESC, id DESC LIMIT 1
"""


async def set_status(
    seat: Seat, vehicle: int, status: str, note: str, *, since: date | None = None, until: date | None = None
) -> Outcome:
    """Set how a car stands, above what is counted; sold, scrapped and moved are written into its file as well."""
    begins = since or seat.today
    problem = _problem(seat, status, note, begins, until)
    if problem is not None:
        return Wrong((problem,))
    home = (await read_one(RESOURCES["vehicles"], seat, vehicle, columns=["home_store"])).values["home_store"]
    said = {"status": status, "since": begins, "until": until, "note": note.strip()}
    who = {"vehicle": vehicle, "person": seat.person or None, "store": home if home in seat.stores else seat.store}
    async with transaction() as writer:
        row = (await note_new(writer, seat, "vehicle_statuses", [{**who, **said}]))[0]
        if status in GONE and (until is None or until >= seat.today):
            await note_changes(writer, seat, "vehicles", {vehicle: {"kept": status}})
            await drop_of(writer, seat, vehicle=vehicle)
        return Saved(row, 1, tuple(said), new=True)


async def end_status(seat: Seat, row: int, on: date | None = None) -> Outcome:
    """End a status that was set by hand; a car that was gone by it alone is in use again."""
    last = on or seat.today
    resource = RESOURCES["vehicle_statuses"]
    found = await read_one(resource, seat, row, columns=["vehicle", "status", "since"])
    vehicle, since = int(found.values["vehicle"]), found.values["since"]
    if last < since:
        return Wrong((Problem(BACKWARDS.fill(until=last, since=since), "until", last),))
    async with transaction() as writer:
        ended = (await write_in(writer, resource, seat, [Change(row=row, values={"until": last})]))[0]
        kept = await writer.rows("SELECT kept FROM vehicle WHERE id = ?", [vehicle])
        if isinstance(ended, Saved) and kept[0][0] == found.values["status"] and last <= seat.today:
            still = await writer.rows(STILL_GONE_SQL, [vehicle, row, seat.today])
            await note_changes(writer, seat, "vehicles", {vehicle: {"kept": still[0][0] if still else KEPT}})
        return ended


def _problem(seat: Seat, status: str, note: str, since: date, until: date | None) -> Problem | None:
    if status not in STATUSES:
        words = "、".join(words.to(seat.lang) for words in STATUSES.values())
        return Problem(NO_STATUS.fill(value=status, words=words), "status", status)
    if not note.strip():
        return Problem(NO_NOTE, "note", note)
    if len(note.strip()) > LONGEST:
        return Problem(LONG.fill(most=LONGEST, count=len(note.strip())), "note", note)
    if since > seat.today:
        return Problem(TO_COME.fill(since=since, today=seat.today), "since", since)
    if until is not None and until < since:
        return Problem(BACKWARDS.fill(until=until, since=since), "until", until)
    return None
