"""Responses: what was answered is kept once, as JSON; the score and the answer table follow from it."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from zlib import crc32

from models import clock
from models.database.many import marks_for
from models.gate.trailing import HISTORY_SQL, keep_grams
from models.gate.work import Written
from models.gate.writer import transaction
from models.labelling import described
from models.people.seats import seat_of_the_machine
from models.resources import RESOURCES
from models.tables.responses import Response
from surveys.alerts import open_cases
from surveys.attached import attach, files_in, refuse_others, without_time
from surveys.cases import confirm
from surveys.engine.scoring import score
from surveys.projection import INSERT_SQL as ANSWER_SQL
from surveys.projection import all_rows, kept_answers, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from models.field import Field
    from models.gate.writer import Writer
    from surveys.engine.answers import Settled
    from surveys.engine.scoring import Scored
    from surveys.library import Published, Running
    from surveys.subjects import Subject

LOCK_NUMBER: Final = 0x48_54_4B_55
COLUMNS: Final = (
    "id", "version", "created_at", "updated_at", "form_id", "form_version_id", "programme_id", "invitation_id",
    "store_id", "customer_id", "vehicle_id", "visit_id", "advisor_id", "open_to_id", "author_id", "state", "channel",
    "identity", "answered_on", "started_at", "submitted_at", "duration", "score", "band", "score_detail", "words",
    "lang", "answers", "revision", "client_key", "device",
)  # fmt: skip
INSERT_SQL: Final = f"INSERT INTO response ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608 -- our own columns
END_SQL: Final = (
    "UPDATE invitation SET outcome = ?, is_open = ?, ended_on = ?, call_back_at = NULL, attempts = attempts + 1, "
    "version = version + 1, updated_at = ? WHERE id = ? AND is_open = ?"
)
ATTEMPT_SQL: Final = (
    "INSERT INTO attempt (invitation_id, at, person_id, channel, outcome, note) VALUES (?, ?, ?, ?, ?, '')"
)


CONFIDED_SQL: Final = """
SELECT i.id FROM invitation i JOIN case_file c ON c.id = i.case_id JOIN response r ON r.id = c.response_id
WHERE r.identity = 'confidential' AND i.id IN ({marks})
"""


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
        if sheet.client_key:
            await writer.in_turn(LOCK_NUMBER, crc32(sheet.client_key.encode()) >> 1)  # sent twice at once, kept once
            if known := await _known(writer, sheet.client_key):
                return Kept(known, None, is_repeat=True)
        return await keep(writer, sheet, settled, state=state)


async def keep(writer: Writer, sheet: Sheet, settled: Settled, *, state: str, now: datetime | None = None) -> Kept:
    """Do the same within a transaction of somebody else's."""
    return (await keep_all(writer, [(sheet, settled)], state=state, now=now))[0]


async def keep_all(
    writer: Writer, filled: Sequence[tuple[Sheet, Settled]], *, state: str, now: datetime | None = None
) -> list[Kept]:
    """Do the same for several at once: as many statements as for one."""
    now = now or clock.now()
    filled = await _confided(writer, filled)
    ids = await writer.new_ids("response", len(filled))
    new = [new_response(row, sheet, settled, state, now) for row, (sheet, settled) in zip(ids, filled, strict=True)]
    invited = [one for one in new if one.sheet.invitation is not None]
    open_ones = [one for one in new if one.sheet.identity != "anonymous"]  # a history would tell the time of day
    said = [{"state": state, "score": one.index} for one in open_ones]
    await writer.run_all(
        [
            (INSERT_SQL, [one.values for one in new]),
            (ANSWER_SQL, all_rows((one.row, one.sheet.version.form, one.settled) for one in new)),
            (
                HISTORY_SQL,
                [_noted(one.row, "create", one.sheet, None, after) for one, after in zip(open_ones, said, strict=True)],
            ),
            *_ends(invited, state),
        ]
    )
    await _attach(writer, new)
    written = [Written(one.row, "create", {}, {"words": one.words}) for one in new]
    await keep_grams(writer, RESOURCES["responses"], _known_fields(), written)
    if state == "complete":
        await _tell_cases(writer, [one for one in invited if one.sheet.identity != "anonymous"])
    kept = []
    for one in new:
        # Who broke off angry is heard as well as who went on to the end.
        cases = await open_cases(writer, one.sheet, one.settled, one.row, one.scored, one.stamp)
        kept.append(Kept(one.row, one.scored, cases))
    return kept


async def _confided(writer: Writer, filled: Sequence[tuple[Sheet, Settled]]) -> Sequence[tuple[Sheet, Settled]]:
    """Keep the second call about something said in confidence as confidential as the first answer was."""
    calls = [sheet.invitation for sheet, _ in filled if sheet.invitation and _is_of_case(sheet)]
    if not calls:
        return filled
    rows = await writer.rows(CONFIDED_SQL.format(marks=marks_for(calls)), calls)
    found = {row[0] for row in rows}
    return [
        (replace(sheet, identity="confidential") if sheet.invitation in found and sheet.identity == "named" else sheet,
         settled)
        for sheet, settled in filled
    ]  # fmt: skip


def _is_of_case(sheet: Sheet) -> bool:
    return sheet.programme is not None and sheet.programme.programme.who.from_ == "case"


async def _attach(writer: Writer, new: Sequence[NewResponse]) -> None:
    """Let the files of answers stand in them; staff give only what they have brought themselves."""
    for one in new:
        files = files_in(one.sheet.version.form, one.settled.values)
        if not files:
            continue
        if one.sheet.channel != "public":
            await refuse_others(writer, one.sheet.author, files)
        await attach(writer, one.row, files)
        if one.sheet.identity == "anonymous":
            await without_time(writer, files)


@dataclass(frozen=True)
class NewResponse:
    """A response on its way into the database."""

    row: int
    sheet: Sheet
    settled: Settled
    scored: Scored | None
    words: str
    stamp: datetime  # what is written down beside an anonymous answer knows its day only, so that no times can match
    values: Sequence[Any]

    @property
    def index(self) -> float | None:
        """The score, where there is one."""
        return self.scored.index if self.scored else None


def _open_to(sheet: Sheet) -> int | None:
    """Name who reads a response besides those above: the advisor it is about; of a sheet about nobody, its author."""
    if sheet.identity != "named":
        return None
    is_own = sheet.channel == "staff" and sheet.subject.customer is None and sheet.subject.vehicle is None
    return sheet.subject.advisor or (sheet.author if is_own else None)


def new_response(row: int, sheet: Sheet, settled: Settled, state: str, now: datetime) -> NewResponse:
    """Score a settled sheet and give the row it becomes."""
    scored, words = score(sheet.version.form, settled), words_of(sheet.version.form, settled.values)
    stamp = datetime(now.year, now.month, now.day, tzinfo=UTC) if sheet.identity == "anonymous" else now
    values = _values(row, sheet, settled, scored, words, state, (now, stamp))
    return NewResponse(row, sheet, settled, scored, words, stamp, values)


@cache
def _known_fields() -> dict[str, Field]:
    return {name: field for name, field in described(Response).items() if name == "words"}


async def note(  # noqa: PLR0913, PLR0917 -- the columns of one row
    writer: Writer, row: int, action: str, sheet: Sheet, before: Any, after: Any, reason: str = ""
) -> None:
    """Write the one history row of a change."""
    await writer.run(HISTORY_SQL, _noted(row, action, sheet, before, after, reason))


def _noted(row: int, action: str, sheet: Sheet, before: Any, after: Any, reason: str = "") -> list[Any]:
    said = [json.dumps(part, ensure_ascii=False, default=str) if part else None for part in (before, after)]
    about = ["responses", row, action, sheet.author, clock.now(), sheet.subject.store, None, reason[:200]]
    return [*about, *said]


async def _known(writer: Writer, key: str) -> int:
    rows = await writer.rows("SELECT id FROM response WHERE client_key = ?", [key])
    return int(rows[0][0]) if rows else 0


def _values(  # noqa: PLR0913, PLR0917 -- the columns of one row
    row: int,
    sheet: Sheet,
    settled: Settled,
    scored: Scored | None,
    words: str,
    state: str,
    times: tuple[datetime, datetime],
) -> list[Any]:
    hidden = sheet.identity == "anonymous"
    about = sheet.subject.without_person() if hidden else sheet.subject
    started = sheet.started_at
    now, stamp = times
    duration = max(0, int((now - started).total_seconds())) if started else None
    return [
        row, 1, stamp, stamp, sheet.version.form_row, sheet.version.version_row,
        sheet.programme.row if sheet.programme else None, None if hidden else sheet.invitation,
        about.store, about.customer, about.vehicle, about.visit, about.advisor,
        _open_to(sheet), sheet.author, state, sheet.channel, sheet.identity,
        sheet.today, None if hidden else started, None if hidden else now, duration,
        scored.index if scored else None, (scored.band or "") if scored else "",
        json.dumps(scored.as_json(), ensure_ascii=False) if scored else None, words, sheet.lang,
        json.dumps(kept_answers(settled), ensure_ascii=False, default=str), 1, sheet.client_key,
        "" if hidden else sheet.device,
    ]  # fmt: skip


def _ends(new: Sequence[NewResponse], state: str) -> Iterator[tuple[str, Sequence[Sequence[Any]]]]:
    """Give the statements that end the invitations that the answers came by."""
    outcome = "complete" if state == "complete" else "partial"
    yield END_SQL, [[outcome, False, one.sheet.today, one.stamp, one.sheet.invitation, True] for one in new]
    named = [one for one in new if one.sheet.identity != "anonymous"]  # the order of attempts tells that of answers
    tried = ((one.sheet.invitation, one.stamp, one.sheet.author, one.sheet.channel) for one in named)
    yield ATTEMPT_SQL, [[*each, outcome] for each in tried]


async def _tell_cases(writer: Writer, named: Sequence[NewResponse]) -> None:
    """Tell a case that its second call was answered."""
    if not named:
        return
    marks = marks_for(named)
    sql = f"SELECT id, case_id FROM invitation WHERE case_id IS NOT NULL AND id IN ({marks})"  # noqa: S608 -- marks only
    cases = dict(await writer.rows(sql, [one.sheet.invitation for one in named]))
    for one in named:
        if case := cases.get(one.sheet.invitation):
            sheet = one.sheet
            seat = replace(await seat_of_the_machine(sheet.lang), person=sheet.author or 0, store=sheet.subject.store)
            await confirm(writer, seat, case, str(one.settled.values.get("content", "")), one.index)
