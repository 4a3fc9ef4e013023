"""Minutes: a meeting's sheet becomes a response at the sign-off, with its figures as they stood then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.database.stored import loaded
from models.gate.writer import transaction
from models.meetings.signing import sign_in
from surveys.library import published, version_at
from surveys.responses import Sheet, keep
from surveys.subjects import subject_of_store

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from models.meetings.reading import Given, MeetingShown
    from surveys.engine.answers import Settled
    from surveys.engine.form import Form
    from surveys.library import Published

RESPONSE_SQL: Final = "SELECT form_version_id, answers FROM response WHERE id = ?"


async def sign_off(seat: Seat, meeting: MeetingShown, version: Published, settled: Settled) -> int:
    """Sign a meeting off: its sheet is kept as a response, its minutes as they stand; gives the response."""
    sheet = Sheet(
        version=version,
        subject=await subject_of_store(meeting.store),
        today=seat.today,
        channel="staff",
        lang=seat.lang,
        author=seat.person,
        client_key=f"meeting-{meeting.id}",
        started_at=meeting.begun_at,
    )
    async with transaction() as writer:
        kept = await keep(writer, sheet, settled, state="complete")
        await sign_in(writer, seat, meeting.id, kept.response, as_kept(meeting))
    return kept.response


async def sheet_of(meeting: MeetingShown) -> tuple[Form, Mapping[str, Any]]:
    """Give the sheet of a meeting: as it was signed, in the version of then, or as far as it is typed."""
    if meeting.response is None:
        return (await published(meeting.form_key)).form, meeting.sheet
    rows = await reader().rows(RESPONSE_SQL, [meeting.response])
    return (await version_at(rows[0][0])).form, loaded(rows[0][1]) or {}


def as_kept(meeting: MeetingShown) -> dict[str, Any]:
    """Give what the minutes say beside the sheet, as JSON holds it: people, points, tasks, promises."""
    return {
        "people": [
            {"name": one.name, "part": one.part, "state": one.state, "reason": one.reason, "groomed": one.groomed,
             "groomed_note": one.groomed_note}
            for one in meeting.people
        ],
        "points": [
            {"kind": one.kind, "words": one.words, "by": one.by, "carried": one.carried,
             "closed_on": one.closed_on.isoformat() if one.closed_on else None}
            for one in meeting.points
        ],
        "tasks": [_task(one) for one in meeting.tasks],
        "promises": [_task(one) for one in meeting.promises],
    }  # fmt: skip


def _task(one: Given) -> dict[str, Any]:
    return {
        "id": one.id, "title": one.title, "name": one.name, "due_on": one.due_on.isoformat(), "state": one.state,
        "carried": one.carried, "proof": one.proof, "given_on": one.given_on.isoformat(), "meeting": one.meeting,
    }  # fmt: skip
