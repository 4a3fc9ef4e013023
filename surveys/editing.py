"""Editing: answers put right with a reason, responses voided and taken back; each leaves one line of history."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import HEADS, VIEW
from models.database import reader
from models.database.stored import day_of, loaded
from models.gate.catalogue import fields_of
from models.gate.trailing import HISTORY_SQL, keep_grams
from models.gate.work import Work, Written
from models.gate.writer import transaction
from models.labelling import described
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.responses import RESPONSE_STATE, Response
from models.text import Text
from surveys.alerts import open_cases
from surveys.attached import attach, attached, files_in, refuse_others
from surveys.engine.scoring import score
from surveys.engine.showing import AnswerChange, differences
from surveys.library import programme_at, version_at
from surveys.projection import HIDDEN, kept_answers, project, words_of
from surveys.responses import Sheet

if TYPE_CHECKING:
    from datetime import datetime

    from models.access import Seat
    from models.gate.writer import Writer
    from surveys.engine.answers import Settled
    from surveys.engine.form import Form
    from surveys.engine.scoring import Scored
    from surveys.subjects import Subject

NOT_YOURS: Final = Text(
    zh="只有经理和记录人本人可以更正答卷。", en="Only managers and who took the answers down may correct them."
)
ONLY_VOID: Final = Text(
    zh="客户自己填的答卷不能改，只能作废（经理）。",
    en="What a customer filled in cannot be changed, only voided by a manager.",
)
NAMELESS: Final = Text(
    zh="匿名答卷不能改，只能作废（经理）。", en="An anonymous response cannot be changed, only voided by a manager."
)
NOT_NOW: Final = Text(
    zh="答卷现在是“{state}”，不能这样处理。", en="The response is “{state}” now, so this cannot be done."
)
SAY_WHY: Final = Text(
    zh="请写明原因，例如：电话里听错了，客户说的是 6 分。",
    en="Please say why, for example: misheard on the phone, the customer said 6.",
)
SAY_WHY_VOID: Final = Text(
    zh="请写明原因，例如：打给了送修人的朋友，不是本人。",
    en="Please say why, for example: answered by a friend of who brought the car.",
)
NOTHING_CHANGED: Final = Text(zh="答案和原来一样，没有什么要保存的。", en="The answers are as they were.")
HEADS_ONLY: Final = Text(zh="只有经理可以作废答卷。", en="Only managers may void a response.")
CHANGED: Final = Text(
    zh="{by}刚刚也更正了这份答卷，已把两边的修改合在一起，请看一遍再保存。",
    en="{by} has just corrected this response too. Both changes are set together below; please look and save again.",
)
SOMEBODY: Final = Text(zh="另一位同事", en="Somebody else")
READ: Final = (
    "id", "version", "form_version_id", "programme_id", "store_id", "customer_id", "vehicle_id", "visit_id",
    "author_id", "state", "channel", "identity", "answered_on", "score", "words", "lang", "answers", "archived_at",
)  # fmt: skip
UPDATE_SQL: Final = """
UPDATE response SET answers = ?, score = ?, band = ?, score_detail = ?, words = ?, version = version + 1, updated_at = ?
WHERE id = ? AND version = ?
"""
STATE_SQL: Final = """
UPDATE response SET state = ?, version = version + 1, updated_at = ? WHERE id = ? AND state = ?
"""
EDITS_SQL: Final = """
SELECT h.action, h.at, s.name, h.reason, h.before, h.after FROM history h LEFT JOIN staff s ON s.id = h.person_id
WHERE h.noun = 'responses' AND h.row_id = ? AND h.action IN ('edit', 'void', 'unvoid') ORDER BY h.id DESC LIMIT 50
"""
LAST_SQL: Final = """
SELECT s.name FROM history h LEFT JOIN staff s ON s.id = h.person_id
WHERE h.noun = 'responses' AND h.row_id = ? ORDER BY h.id DESC LIMIT 1
"""
OPENED_SQL: Final = "SELECT alert FROM case_file WHERE response_id = ?"


class Overtaken(Refused):
    """Somebody else was faster; nothing is written."""


@dataclass(frozen=True)
class Edited:
    """What a correction did: the answers that differ, the new score, and the cases that it opened."""

    changes: Sequence[AnswerChange]
    scored: Scored | None
    cases: Sequence[int] = ()


@dataclass(frozen=True)
class Edit:
    """One line of a response's history: what was done, when, by whom and why; the answers before and after."""

    action: str
    at: Any
    by: str
    reason: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def without_hidden(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Give the answers that count, of those that are kept."""
    return {name: value for name, value in answers.items() if name != HIDDEN}


def why_not(seat: Seat, held: Mapping[str, Any]) -> Text | None:
    """Say why this seat may not change the answers; None when it may."""
    if held["state"] not in {"complete", "partial"} or held["archived_at"] is not None:
        return NOT_NOW.fill(state=RESPONSE_STATE[held["state"]])
    if held["identity"] == "anonymous":
        return NAMELESS
    if held["channel"] == "public":
        return ONLY_VOID
    return None if seat.roles & HEADS or held["author_id"] == seat.person else NOT_YOURS


async def edit(seat: Seat, row: int, version: int, settled: Settled, reason: str, subject: Subject) -> Edited:
    """Write corrected answers with their projection and score; `version` is the one that was read."""
    form = settled.form
    async with transaction() as writer:
        work, held = await _held(writer, seat, row)
        if refused := why_not(seat, held):
            raise Refused(refused)
        if not reason.strip():
            raise Refused(SAY_WHY)
        old, new = without_hidden(held["answers"]), settled.values
        changes = differences(form, old, new)
        if not changes:
            raise Refused(NOTHING_CHANGED)
        scored, words, now = score(form, settled), words_of(form, new), clock.now()
        await _update(writer, row, version, kept_answers(settled), scored, words, now)
        await writer.run("DELETE FROM answer WHERE response_id = ?", [row])
        await project(writer, row, form, settled)
        await _attach(writer, seat, row, files_in(form, new))
        known = {name: field for name, field in described(Response).items() if name == "words"}
        await keep_grams(writer, work.resource, known,
                         [Written(row, "edit", {"words": held["words"]}, {"words": words})])  # fmt: skip
        before = {"answers": {one.key: one.before for one in changes}, "score": held["score"]}
        after = {"answers": {one.key: one.after for one in changes}, "score": scored.index if scored else None}
        await _note(writer, seat, held, "edit", before, after, reason)
        return Edited(changes, scored, await _cases(writer, held, settled, scored, subject, now))


async def _attach(writer: Writer, seat: Seat, row: int, files: Sequence[str]) -> None:
    """Bring the files up to the corrected answers; new ones are the person's own."""
    before = await attached(writer, row)
    if files or before:
        await refuse_others(writer, seat.person, [each for each in files if each not in before])
        await attach(writer, row, files)


async def void(seat: Seat, row: int, reason: str) -> None:
    """Take a response out of every statistic; the answers stay."""
    async with transaction() as writer:
        _, held = await _held(writer, seat, row)
        _check_head(seat, reason, held["state"] in {"complete", "partial"}, held["state"])
        await _turn(writer, seat, held, "void", "void", reason)


async def unvoid(seat: Seat, row: int, reason: str) -> None:
    """Let a voided response count again."""
    async with transaction() as writer:
        _, held = await _held(writer, seat, row)
        _check_head(seat, reason, held["state"] == "void", held["state"])
        sql = "SELECT before FROM history WHERE noun = 'responses' AND row_id = ? AND action = 'void' ORDER BY id DESC"
        rows = await writer.rows(f"{sql} LIMIT 1", [row])
        was = loaded(rows[0][0]).get("state", "complete") if rows else "complete"
        await _turn(writer, seat, held, was, "unvoid", reason)


async def edits_of(row: int) -> list[Edit]:
    """Tell what was changed in a response after it was given, the newest first."""
    return [
        Edit(action, at, by or "", reason or "", loaded(before) or {}, loaded(after) or {})
        for action, at, by, reason, before, after in await reader().rows(EDITS_SQL, [row])
    ]


def changes_of(form: Form, one: Edit) -> list[AnswerChange]:
    """Put a correction into words: each answer as it was and as it became."""
    return differences(form, _nested(one.before.get("answers")), _nested(one.after.get("answers")))


async def _held(writer: Writer, seat: Seat, row: int) -> tuple[Work, dict[str, Any]]:
    resource = RESOURCES["responses"]
    work = Work(resource, seat, await fields_of(resource), writer)
    rows = await writer.rows(f"SELECT {', '.join(READ)} FROM response WHERE id = ?{writer.held()}", [row])  # noqa: S608 -- our own columns
    if not rows or not seat.may(resource.can, VIEW) or row not in await work.allowed([row], VIEW):
        raise Refused(NOT_YOURS)
    held = dict(zip(READ, rows[0], strict=True))
    return work, held | {"answers": loaded(held["answers"]) or {}}


async def _update(  # noqa: PLR0913, PLR0917 -- the columns of one row
    writer: Writer, row: int, version: int, answers: Mapping[str, Any], scored: Scored | None, words: str, now: datetime
) -> None:
    values = [
        json.dumps(answers, ensure_ascii=False, default=str), scored.index if scored else None,
        (scored.band or "") if scored else "",
        json.dumps(scored.as_json(), ensure_ascii=False) if scored else None, words, now, row, version,
    ]  # fmt: skip
    if not await writer.run(UPDATE_SQL, values):
        rows = await writer.rows(LAST_SQL, [row])
        raise Overtaken(CHANGED.fill(by=(rows[0][0] if rows else "") or SOMEBODY))


async def _cases(
    writer: Writer, held: Mapping[str, Any], settled: Settled, scored: Scored | None, subject: Subject, now: datetime
) -> list[int]:
    """Open the cases that the corrected answers call for and that are not there yet."""
    if held["state"] not in {"complete", "partial"}:
        return []
    running = await programme_at(held["programme_id"]) if held["programme_id"] else None
    known = {str(alert).rpartition(".")[2] for (alert,) in await writer.rows(OPENED_SQL, [held["id"]])}
    version = await version_at(held["form_version_id"])
    day = day_of(held["answered_on"]) if held["answered_on"] else settled.context.today
    sheet = Sheet(version=version, subject=subject, today=day, programme=running, identity=held["identity"],
                  lang=held["lang"])  # fmt: skip
    return await open_cases(writer, sheet, settled, held["id"], scored, now, known=known)


def _check_head(seat: Seat, reason: str, is_right: bool, state: str) -> None:  # noqa: FBT001 -- the state fits or not
    if not seat.roles & HEADS:
        raise Refused(HEADS_ONLY)
    if not is_right:
        raise Refused(NOT_NOW.fill(state=RESPONSE_STATE[state]))
    if not reason.strip():
        raise Refused(SAY_WHY_VOID)


async def _turn(writer: Writer, seat: Seat, held: Mapping[str, Any], state: str, action: str, reason: str) -> None:
    await writer.run(STATE_SQL, [state, clock.now(), held["id"], held["state"]])
    await _note(writer, seat, held, action, {"state": held["state"]}, {"state": state}, reason)


async def _note(  # noqa: PLR0913, PLR0917 -- the columns of one row
    writer: Writer, seat: Seat, held: Mapping[str, Any], action: str, before: Any, after: Any, reason: str
) -> None:
    said = [json.dumps(part, ensure_ascii=False, default=str) for part in (before, after)]
    about = ["responses", held["id"], action, seat.person or None, clock.now(), held["store_id"], None]
    await writer.run(HISTORY_SQL, [*about, reason.strip()[:200], *said])


def _nested(flat: Any) -> dict[str, Any]:
    """Keys of a round such as `work.0.cost` stay as they are: they are compared by their keys."""
    return dict(flat) if isinstance(flat, Mapping) else {}
