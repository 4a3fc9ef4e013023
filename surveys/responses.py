"""Responses: what was answered is kept once, as JSON; the score and the answer table follow from it."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from models.gate.trailing import HISTORY_SQL, keep_grams
from models.gate.work import Written
from models.gate.writer import transaction
from models.labelling import described
from models.people.seats import seat_of_the_machine
from models.resources import RESOURCES
from models.tables.responses import Response
from surveys.alerts import open_cases
from surveys.cases import confirm
from surveys.engine.scoring import score
from surveys.projection import kept_answers, project, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.gate.writer import Writer
    from surveys.engine.answers import Settled
    from surveys.engine.scoring import Scored
    from surveys.library import Published, Running
    from surveys.subjects import Subject

COLUMNS: Final = (
    "id", "version", "created_at", "updated_at", "form_id", "form_version_id", "programme_id", "invitation_id",
    "store_id", "customer_id", "vehicle_id", "visit_id", "advisor_id", "open_to_id", "author_id", "state", "channel",
    "identity", "answered_on", "started_at", "submitted_at", "duration", "score", "band", "score_detail", "words",
    "lang", "answers", "revision", "client_key", "device",
)  # fmt: skip
INSERT_SQL: Final = f"INSERT INTO response ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608 -- our own columns
ATTEMPT_SQL: Final = (
    "INSERT INTO attempt (invitation_id, at, person_id, channel, outcome, note) VALUES (?, ?, ?, ?, ?, '')"
)


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """What a response belongs to: the version asked, the programme, whom it is about, and how it came in."""

    version: Published
    subject: Subject
    today: date
    programme: Running | None = None
    invitation: int | None = None
    channel: str = "phone"
    identity: str = "named"
    lang: str = "zh"
    author: int | None = None
    client_key: str | None = None
    device: str = ""
    started_at: datetime | None = None


@dataclass(frozen=True)
class Kept:
    """What became of a submitted sheet."""

    response: int
    scored: Scored | None
    cases: Sequence[int] = ()
    is_repeat: bool = False  # it had come before: sent twice, kept once


async def submit(sheet: Sheet, settled: Settled, *, state: str = "complete") -> Kept:
    """Keep a finished response with its projection, its invitation's outcome and the cases that it opens."""
    async with transaction() as writer:
        if sheet.client_key and (known := await _known(writer, sheet.client_key)):
            return Kept(known, None, is_repeat=True)
        return await keep(writer, sheet, settled, state=state)


async def keep(writer: Writer, sheet: Sheet, settled: Settled, *, state: str, now: datetime | None = None) -> Kept:
    """Do the same within a transaction of somebody else's."""
    now = now or datetime.now(UTC)
    stamp = _stamp(sheet, now)
    scored = score(sheet.version.form, settled)
    row = (await writer.new_ids("response", 1))[0]
    words = words_of(sheet.version.form, settled.values)
    await writer.run(INSERT_SQL, _values(row, sheet, settled, scored, words, state, now))
    await project(writer, row, sheet.version.form, settled)
    known = {name: field for name, field in described(Response).items() if name == "words"}
    await keep_grams(writer, RESOURCES["responses"], known, [Written(row, "create", {}, {"words": words})])
    if sheet.identity != "anonymous":  # its history would tell the time of day
        await note(writer, row, "create", sheet, None, {"state": state, "score": scored.index if scored else None})
    if sheet.invitation is not None:
        await _end_invitation(writer, sheet, settled, scored, state, stamp)
    cases = await open_cases(writer, sheet, settled, row, scored, stamp) if state == "complete" else []
    return Kept(row, scored, cases)


async def note(  # noqa: PLR0913, PLR0917 -- the columns of one row
    writer: Writer, row: int, action: str, sheet: Sheet, before: Any, after: Any, reason: str = ""
) -> None:
    """Write the one history row of a change."""
    said = [json.dumps(part, ensure_ascii=False, default=str) if part else None for part in (before, after)]
    about = ["responses", row, action, sheet.author, datetime.now(UTC), sheet.subject.store, None, reason[:200]]
    await writer.run(HISTORY_SQL, [*about, *said])


def _stamp(sheet: Sheet, now: datetime) -> datetime:
    """What is written down beside an anonymous answer knows its day only, so that no two times can be matched."""
    return datetime(now.year, now.month, now.day, tzinfo=UTC) if sheet.identity == "anonymous" else now


async def _known(writer: Writer, key: str) -> int:
    rows = await writer.rows("SELECT id FROM response WHERE client_key = ?", [key])
    return int(rows[0][0]) if rows else 0


def _values(  # noqa: PLR0913, PLR0917 -- the columns of one row
    row: int, sheet: Sheet, settled: Settled, scored: Scored | None, words: str, state: str, now: datetime
) -> list[Any]:
    hidden = sheet.identity == "anonymous"
    about = sheet.subject.without_person() if hidden else sheet.subject
    started = sheet.started_at
    stamp = _stamp(sheet, now)
    duration = max(0, int((now - started).total_seconds())) if started else None
    return [
        row, 1, stamp, stamp, sheet.version.form_row, sheet.version.version_row,
        sheet.programme.row if sheet.programme else None, None if hidden else sheet.invitation,
        about.store, about.customer, about.vehicle, about.visit, about.advisor,
        about.advisor if sheet.identity == "named" else None, sheet.author, state, sheet.channel, sheet.identity,
        sheet.today, None if hidden else started, None if hidden else now, duration,
        scored.index if scored else None, (scored.band or "") if scored else "",
        json.dumps(scored.as_json(), ensure_ascii=False) if scored else None, words, sheet.lang,
        json.dumps(kept_answers(settled), ensure_ascii=False, default=str), 1, sheet.client_key,
        "" if hidden else sheet.device,
    ]  # fmt: skip


async def _end_invitation(
    writer: Writer, sheet: Sheet, settled: Settled, scored: Scored | None, state: str, now: datetime
) -> None:
    """End the invitation that the answers came by; where it was a case's second call, tell the case."""
    outcome = "complete" if state == "complete" else "partial"
    await writer.run(
        "UPDATE invitation SET outcome = ?, is_open = ?, ended_on = ?, call_back_at = NULL, attempts = attempts + 1, "
        "version = version + 1, updated_at = ? WHERE id = ? AND is_open = ?",
        [outcome, False, sheet.today, now, sheet.invitation, True],
    )
    if sheet.identity != "anonymous":  # the order of attempts would tell the order of answers
        await writer.run(ATTEMPT_SQL, [sheet.invitation, now, sheet.author, sheet.channel, outcome])
    if state != "complete" or sheet.identity == "anonymous":
        return
    rows = await writer.rows("SELECT case_id FROM invitation WHERE id = ?", [sheet.invitation])
    if rows and rows[0][0]:
        seat = replace(await seat_of_the_machine(sheet.lang), person=sheet.author or 0, store=sheet.subject.store)
        content = str(settled.values.get("content", ""))
        await confirm(writer, seat, rows[0][0], content, scored.index if scored else None)
