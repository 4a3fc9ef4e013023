"""The uploads: every file that a record holds lies on the disk, as it was brought."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from models.database import reader
from models.health.finding import Finding, bad, good
from models.text import Text
from models.uploads.upload import path_of

if TYPE_CHECKING:
    from collections.abc import Sequence

HELD_SQL: Final = """
SELECT DISTINCT u.id, u.size, u.name FROM upload u JOIN upload_place p ON p.upload_id = u.id
WHERE u.erased_at IS NULL ORDER BY u.id
"""
FILES: Final = Text(zh="照片和文件都在：{count} 个。", en="Photos and files are all there: {count}.")
FILES_LACK: Final = Text(
    zh="有 {count} 个照片或文件不在 uploads 文件夹里，或不完整，例如“{name}”。请把备份旁边的 .uploads.tar 一起恢复。",
    en="{count} photos or files are not in the folder uploads, or not whole, for example “{name}”. Bring back the "
    ".uploads.tar that lies beside the backup.",
)


async def look_at_uploads() -> list[Finding]:
    """Compare the files that records hold with those on the disk."""
    held = await reader().rows(HELD_SQL)
    if not held:
        return []
    lacking = await asyncio.to_thread(_lacking, [(row[0], row[1], row[2]) for row in held])
    if lacking:
        return [bad(FILES_LACK, count=len(lacking), name=lacking[0])]
    return [good(FILES, count=len(held))]


def _lacking(held: Sequence[tuple[str, int, str]]) -> list[str]:
    return [
        name for number, size, name in held if not path_of(number).exists() or path_of(number).stat().st_size != size
    ]
