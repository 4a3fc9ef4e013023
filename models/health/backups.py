"""The backups: how old the newest is, and whether it is still what was written."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Final

from models.backups import standing
from models.database.restoring import check_fingerprint
from models.health.finding import Finding, bad, good
from models.problem import Refused
from models.text import Text

NEWEST: Final = Text(
    zh="最近的备份是 {at} 的（{name}），校验过，没有变化。",
    en="The newest backup is of {at} ({name}); its hash was checked and agrees.",
)
OLD: Final = Text(
    zh="最近的备份已是 {hours} 小时前的，超过了 {limit} 小时。请让服务器开着，或现在执行 backup 命令。",
    en="The newest backup is {hours} hours old, more than {limit}. Keep the server running, or run the backup command "
    "now.",
)
NONE_LATE: Final = Text(
    zh="还没有备份。请让服务器开着，或现在执行 backup 命令。",
    en="There is no backup. Keep the server running, or run the backup command now.",
)
NONE_YET: Final = Text(
    zh="还没有备份；服务器启动后会做第一次。",
    en="There is no backup yet; the server makes the first one after it starts.",
)
FAILED: Final = Text(
    zh="定时工作 {job} 上次没有完成（编号 {reference}）：{why}",
    en="The timed work {job} did not finish last time (reference {reference}): {why}",
)


async def look_at_backups() -> list[Finding]:
    """Look at the newest backup and at the timed work."""
    now = datetime.now(UTC)
    stands = await standing(now)
    found = [bad(FAILED, job=one.job, reference=one.reference, why=one.why) for one in stands.failed]
    hours = int((now - stands.last).total_seconds() // 3600) if stands.last else 0
    if stands.is_late:
        late = bad(OLD, hours=hours, limit=int(stands.limit.total_seconds() // 3600)) if stands.last else bad(NONE_LATE)
        return [*found, late]
    if not stands.backups:
        return [*found, good(NONE_YET)]
    newest = stands.backups[0]
    try:
        await asyncio.to_thread(check_fingerprint, newest.path)
    except Refused as refused:
        return [*found, bad(refused.text)]
    return [*found, good(NEWEST, at=f"{newest.made_at:%Y-%m-%d %H:%M}", name=newest.path.name)]
