"""Unfinished answers of customers: kept page by page, so that a link goes on where it stopped."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.database import reader
from models.database.stored import loaded, moment_of
from models.gate.writer import transaction
from surveys.attached import attach, files_in, has_files, let_go, without_time
from surveys.kept import as_kept
from surveys.library import programmes
from surveys.stopping import count_left

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from models.gate.writer import Writer
    from surveys.doors import Door
    from surveys.engine.programme import Identity
    from surveys.responses import Sheet

COLUMNS: Final = (
    "id", "version", "created_at", "updated_at", "form_id", "form_version_id", "programme_id", "invitation_id",
    "store_id", "state", "channel", "identity", "answered_on", "started_at", "words", "lang", "answers", "revision",
    "client_key", "device", "band",
)  # fmt: skip
INSERT_SQL: Final = (
    f"INSERT INTO response ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))}) "  # noqa: S608 -- our own columns
    "ON CONFLICT (client_key) DO NOTHING"
)
DRAFT_SQL: Final = """
SELECT form_version_id, answers, revision, lang, identity, started_at FROM response
WHERE client_key = ? AND state = 'draft' AND updated_at >= ?
"""
KEEP_SQL: Final = """
UPDATE response SET answers = ?, revision = revision + 1, lang = ?, updated_at = ?, version = version + 1
WHERE client_key = ? AND state = 'draft' AND revision = ?
"""
FORGET_ONE_SQL: Final = "DELETE FROM response WHERE client_key = ? AND state = 'draft' AND updated_at < ?"
FORGET_SQL: Final = (
    "DELETE FROM response WHERE programme_id = ? AND state = 'draft' AND channel = 'public' AND updated_at < ?"
)
WITH_FILES_SQL: Final = """
SELECT r.id FROM response r WHERE r.state = 'draft' AND r.updated_at < ? AND {which} = ?
AND EXISTS (SELECT 1 FROM upload_place p WHERE p.noun = 'responses' AND p.row_id = r.id)
"""
ROW_SQL: Final = "SELECT id FROM response WHERE client_key = ? AND state = 'draft'"


@dataclass(frozen=True)
class Draft:
    """What was answered so far: as it was typed, up to which page, and how often it has been sent."""

    version_row: int
    typed: Mapping[str, Any]
    page: int
    revision: int
    lang: str
    identity: Identity
    started_at: datetime | None


@dataclass(frozen=True)
class Late:
    """It was sent from a page that is no longer the newest, or the link has been used meanwhile."""

    is_spent: bool = False


async def draft_of(key: str, since: datetime) -> Draft | None:
    """Give what was answered under a key, unless it has lain too long."""
    rows = await reader().rows(DRAFT_SQL, [key, as_kept(_morning(since))])
    if not rows:
        return None
    return draft_from(rows[0])


def draft_from(row: Sequence[Any]) -> Draft:
    """Read a draft from its columns: version, answers, revision, language, identity, when it was begun."""
    version, answers, revision, lang, identity, started = row
    held = loaded(answers)
    return Draft(
        version, held["typed"], int(held["page"]), revision, lang, identity, moment_of(started) if started else None
    )


def is_fresh(updated_at: datetime | str, since: datetime) -> bool:
    """Tell whether a draft last touched at a moment has not lain too long."""
    return moment_of(updated_at) >= _morning(since)


async def keep_draft(door: Door, sheet: Sheet, typed: Mapping[str, Any], page: int, revision: int) -> Late | None:
    """Keep the answers of one page more; what comes from an older page than the newest is not taken."""
    now = clock.now()
    answers = json.dumps({"typed": typed, "page": page}, ensure_ascii=False)
    async with transaction() as writer:
        if revision:
            stamp = _morning(now) if door.identity == "anonymous" else now
            is_kept = bool(await writer.run(KEEP_SQL, [answers, sheet.lang, stamp, door.draft_key, revision]))
        else:
            await _let_files_go(writer, "r.client_key", door.draft_key, _morning(now - door.resumes))
            await writer.run(FORGET_ONE_SQL, [door.draft_key, _morning(now - door.resumes)])
            row = (await writer.new_ids("response", 1))[0]
            await writer.run(INSERT_SQL, [row, *_values(door, sheet, answers, now)])
            held = await writer.rows("SELECT 1 FROM response WHERE client_key = ? AND id = ?", [door.draft_key, row])
            is_kept = bool(held)
        if is_kept and has_files(door.version.form):
            await _attach(writer, door, typed)
    return None if is_kept else Late()


async def _attach(writer: Writer, door: Door, typed: Mapping[str, Any]) -> None:
    """Let what was brought stand in these unfinished answers and nowhere else."""
    row = (await writer.rows(ROW_SQL, [door.draft_key]))[0][0]
    files = files_in(door.version.form, typed)
    await attach(writer, row, files)
    if door.identity == "anonymous":
        await without_time(writer, files)


async def _let_files_go(writer: Writer, which: str, value: object, since: datetime) -> None:
    rows = await writer.rows(WITH_FILES_SQL.format(which=which), [since, value])
    await let_go(writer, [row[0] for row in rows])


async def forget_unfinished(today: date) -> int:
    """Forget what nobody has gone on with for the days that its programme says; gives how many.

    Only where they stopped is counted: nothing of what they answered stays.
    """
    gone = 0
    async with transaction() as writer:
        for one in await programmes():
            since = _morning(
                datetime(today.year, today.month, today.day, tzinfo=UTC)
                - timedelta(days=one.programme.public.resume_days)
            )
            await _let_files_go(writer, "r.programme_id", one.row, since)
            await count_left(writer, one.row, since)
            gone += await writer.run(FORGET_SQL, [one.row, since])
    return gone


def _values(door: Door, sheet: Sheet, answers: str, now: datetime) -> list[Any]:
    is_hidden = door.identity == "anonymous"
    stamp = _morning(now) if is_hidden else now
    return [
        1, stamp, stamp, door.version.form_row, door.version.version_row, door.programme.row,
        None if is_hidden else door.invitation, door.subject.store, "draft", "public", door.identity, sheet.today,
        None if is_hidden else sheet.started_at or now, "", sheet.lang, answers, 1, door.draft_key,
        "" if is_hidden else sheet.device, "",
    ]  # fmt: skip


def _morning(when: datetime) -> datetime:
    """The beginning of its day: an anonymous answer keeps no time of day."""
    return when.replace(hour=0, minute=0, second=0, microsecond=0)
