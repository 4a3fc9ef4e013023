"""Minutes: a meeting's sheet becomes a response at the sign-off, with its figures as they stood then."""

from __future__ import annotations

import json
from dataclasses import asdict, fields, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final, TypeVar

from models.database import reader
from models.database.stored import loaded
from models.gate.writer import transaction
from models.meetings.held import held
from models.meetings.reading import Given, Point, Present
from models.meetings.signing import sign_in
from surveys.library import published, version_at
from surveys.responses import Sheet, keep
from surveys.subjects import subject_of_store

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from models.meetings.reading import MeetingShown
    from surveys.engine.answers import Settled
    from surveys.engine.form import Form
    from surveys.library import Published

Kept = TypeVar("Kept", Given, Point, Present)
DAYS: Final = ("due_on", "done_on", "given_on", "closed_on", "said_on")
EMPTY: Final[dict[str, Any]] = {
    "id": 0, "person": 0, "owner": None, "meeting": 0, "carried": 0, "closed_on": None, "done_on": None,
    "due_on": date.min, "given_on": date.min, "said_on": date.min, "has_read": False,
}  # fmt: skip
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
        await held(writer, seat, meeting.id, "running")  # signed twice, also by two at once: the second is told
        kept = await keep(writer, sheet, settled, state="complete")
        await sign_in(writer, seat, meeting.id, kept.response, as_kept(meeting))
    return kept.response


async def sheet_of(meeting: MeetingShown) -> tuple[Form, Mapping[str, Any]]:
    """Give the sheet of a meeting: as it was signed, in the version of then, or as far as it is typed."""
    if meeting.response is None:
        counted = (meeting.frozen or {}).get("figures", {})
        return (await published(meeting.form_key)).form, {**meeting.sheet, **counted}
    rows = await reader().rows(RESPONSE_SQL, [meeting.response])
    return (await version_at(rows[0][0])).form, loaded(rows[0][1]) or {}


def as_kept(meeting: MeetingShown) -> dict[str, Any]:
    """Give what the minutes say beside the sheet, as JSON holds it: people, points, tasks, promises."""
    kept = {
        "people": [asdict(one) for one in meeting.people],
        "points": [asdict(one) for one in meeting.points],
        "tasks": [asdict(one) for one in meeting.tasks],
        "promises": [asdict(one) for one in meeting.promises],
    }
    plain: dict[str, Any] = json.loads(json.dumps(kept, default=str))
    return plain


def as_signed(meeting: MeetingShown) -> MeetingShown:
    """Give a meeting as it stood at its sign-off; who has read the minutes since then is told as it is now."""
    kept = meeting.frozen
    if meeting.state != "signed" or kept is None:
        return meeting
    have_read = {one.name for one in meeting.people if one.has_read}
    return replace(
        meeting,
        people=[_kept(Present, one, has_read=one["name"] in have_read) for one in kept.get("people", ())],
        points=[_kept(Point, one) for one in kept.get("points", ())],
        tasks=[_kept(Given, one) for one in kept.get("tasks", ())],
        promises=[_kept(Given, one) for one in kept.get("promises", ())],
    )


def _kept(what: type[Kept], values: Mapping[str, Any], **more: Any) -> Kept:
    """Build what was kept; minutes of earlier versions may say less than we ask today."""
    known = {one.name: values[one.name] for one in fields(what) if one.name in values}
    days = {name: date.fromisoformat(known[name]) for name in DAYS if known.get(name)}
    return what(**{**{one.name: EMPTY.get(one.name, "") for one in fields(what)}, **known, **days, **more})
