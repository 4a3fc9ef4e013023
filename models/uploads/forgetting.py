"""Forgetting: files that nobody saved go after a day, those taken out of their record after a month."""

from __future__ import annotations

import asyncio
import time
from datetime import datetime, timedelta
from typing import Final

from models import clock
from models.database import database, reader
from models.gate.writer import transaction
from models.uploads.places import LONG_AGO, put_places
from models.uploads.upload import files_folder

UNSAVED: Final = timedelta(days=1)
TAKEN_OUT: Final = timedelta(days=30)
A_DAY: Final = 24 * 3600

IN_NO_DRAFT: Final = (
    "NOT EXISTS (SELECT 1 FROM draft d WHERE cast(d.typed AS text) LIKE '%' || u.id || '%') "
    "AND NOT EXISTS (SELECT 1 FROM upload_place p WHERE p.upload_id = u.id)"
)
UNSAVED_SQL: Final = f"SELECT u.id FROM upload u WHERE u.left_at IS NULL AND u.created_at < ? AND {IN_NO_DRAFT}"  # noqa: S608 -- our own words
LEFT_SQL: Final = f"SELECT u.id FROM upload u WHERE u.left_at < ? AND u.erased_at IS NULL AND {IN_NO_DRAFT}"  # noqa: S608 -- our own words


# Answers have no field of files of their own that the gate would clear: their files go once they are gone.
ANSWERS_GONE: Final = "p.noun = 'responses' AND NOT EXISTS (SELECT 1 FROM response r WHERE r.id = p.row_id)"
LOST_SQL: Final = f"SELECT p.upload_id, p.row_id, p.field FROM upload_place p WHERE {ANSWERS_GONE}"  # noqa: S608 -- our own words


async def _clear_answers() -> None:
    """Take files out of answers that have been deleted for good."""
    lost = await reader().rows(LOST_SQL)
    if not lost:
        return
    async with transaction() as writer:
        for upload, row, field in lost:
            await put_places(writer, ("responses", row, field), [upload], [], left_at=LONG_AGO)


async def forget_unsaved_uploads(now: datetime | None = None) -> int:
    """Erase what nobody saved within a day and what was taken out a month ago; what a draft holds stays."""
    now = now or clock.now()
    await _clear_answers()
    unsaved = [row[0] for row in await reader().rows(UNSAVED_SQL, [now - UNSAVED])]
    left = [row[0] for row in await reader().rows(LEFT_SQL, [now - TAKEN_OUT])]
    async with transaction() as writer:
        await writer.run_many(f"DELETE FROM upload AS u WHERE u.id = ? AND {IN_NO_DRAFT}", [[each] for each in unsaved])  # noqa: S608 -- our own words
        await writer.run_many(
            f"UPDATE upload AS u SET erased_at = ? WHERE u.id = ? AND {IN_NO_DRAFT}",  # noqa: S608 -- our own words
            [[now, each] for each in left],
        )
    known = await _known()
    return await asyncio.to_thread(_sweep, known)


async def _known() -> set[str]:
    """Give the numbers whose files are to stay."""
    return {row[0] for row in await reader().rows("SELECT id FROM upload WHERE erased_at IS NULL")}


def _sweep(known: set[str]) -> int:
    """Remove files that have no row (any more), unless they have only just come; gives their number."""
    removed, before = 0, time.time() - A_DAY
    for folder in (files_folder(), database().place.data / "arriving"):
        for path in folder.rglob("*") if folder.exists() else ():
            if path.is_file() and path.name.partition(".")[0] not in known and path.stat().st_mtime < before:
                path.unlink(missing_ok=True)
                removed += 1
    return removed
