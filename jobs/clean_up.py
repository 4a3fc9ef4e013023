"""Clean-up: once a day, what nobody needs any more — old sessions, tries, drafts, files."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from jobs.job import Job
from jobs.turns import forget_old_turns
from models import clock
from models.database import reader
from models.editing.drafts import forget_old_drafts
from models.people.sessions import forget_old_sessions
from models.people.signing_in import forget_old_tries
from models.text import Text
from models.uploads.forgetting import forget_unsaved_uploads
from surveys.unfinished import forget_unfinished

if TYPE_CHECKING:
    from collections.abc import Mapping

DRAFT_DAYS: Final = 30
DONE: Final = Text(zh="已清理。", en="Cleaned up.")
UNFINISHED: Final = (
    "SELECT stored_as FROM import_batch WHERE state IN ('running', 'cancelled', 'failed') AND stored_as <> ''"
)


def _every(settings: Mapping[str, Any]) -> timedelta:
    del settings
    return timedelta(days=1)


async def _run() -> Text:
    from models.intake.uploads import forget_old_uploads  # noqa: PLC0415 -- slow import

    await forget_old_sessions()
    await forget_old_tries()
    await forget_old_drafts(clock.now() - timedelta(days=DRAFT_DAYS))
    needed = {row[0] for row in await reader().rows(UNFINISHED)}
    await asyncio.to_thread(forget_old_uploads, needed)
    await forget_unsaved_uploads()
    await forget_old_turns()
    await forget_unfinished(clock.now().date())
    return DONE


clean_up = Job("clean_up", _every, _run)
