"""Facts: repeated missed duties, a case past due and a task carried too often become drafts, each once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from models import clock
from models.accountability.raising import LONGEST, Raised, draft_in
from models.database import reader
from models.database.stored import day_of, moment_of
from models.duties.misses import event_of, repeated_misses, title_of
from models.gate.writer import transaction
from models.kinds.datetime import local
from models.setting_list import SETTINGS
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat

CASE_DAYS: Final = "account_case_days"
TASK_TIMES: Final = "account_task_times"
AS_FAR_BACK: Final = timedelta(days=14)  # older ones are history, not a reason to ask anybody today
CASES_SQL: Final = """
SELECT c.id, c.store_id, c.owner_id, c.due_at, s.name FROM case_file c JOIN staff s ON s.id = c.owner_id
WHERE c.archived_at IS NULL AND c.state IN ('open', 'doing') AND c.due_at < ? AND c.due_at > ?
AND s.suspended_at IS NULL AND s.archived_at IS NULL ORDER BY c.id
"""
TASKS_SQL: Final = """
SELECT t.id, t.store_id, t.owner_id, t.title, t.carried, s.name, t.due_on FROM task t JOIN staff s ON s.id = t.owner_id
WHERE t.archived_at IS NULL AND t.state = 'open' AND t.carried >= ?
AND s.suspended_at IS NULL AND s.archived_at IS NULL ORDER BY t.id
"""
KNOWN_SQL: Final = "SELECT origin FROM accountability_record WHERE origin <> ''"
CASE_TITLE: Final = Text(zh="客诉案件 {row} 超期 {days} 天未解决", en="Case {row} is {days} days past due")
CASE_EVENT: Final = Text(
    zh="客诉案件 {row} 的处理时限是 {due}，到今天超期 {days} 天还没有处理结果，负责人是{name}。",
    en="Case {row} was due on {due}; {days} days later it has no result. Its owner is {name}.",
)
CASE_RULE: Final = Text(zh="客诉要在处理时限内给出结果", en="A case has a result by its due time")
TASK_TITLE: Final = Text(zh="任务延期 {times} 次：{title}", en="A task carried over {times} times: {title}")
TASK_EVENT: Final = Text(
    zh="{name}的任务“{title}”已经延期 {times} 次，现在的期限是 {due}。",
    en="{name}'s task “{title}” was carried over {times} times and is now due on {due}.",
)
DUTY_RULE: Final = Text(zh="岗位检查每天按时做", en="The duties of a post are kept in time")
TASK_RULE: Final = Text(zh="答应的事按期完成", en="What is promised is done in time")


async def draft_from_facts(seat: Seat) -> int:
    """Draft what the facts of all stores ask for; gives how many records are new. The seat is the machine's."""
    known = {row[0] for row in await reader().rows(KNOWN_SQL)}
    wanted = [one for one in [*await _cases(seat), *await _tasks(seat), *await _duties(seat)] if one[2] not in known]
    return await draft_all(seat, wanted)


async def draft_all(seat: Seat, wanted: Sequence[tuple[int, Raised, str]]) -> int:
    """Draft records (store, record, origin); gives how many are new."""
    count = 0
    for store, raised, origin in wanted:
        async with transaction() as writer:
            count += await draft_in(writer, replace(seat, store=store), raised, origin) is not None
    return count


async def _cases(seat: Seat) -> list[tuple[int, Raised, str]]:
    days = int(seat.settings.get(CASE_DAYS, SETTINGS[CASE_DAYS].default))
    if not days:
        return []
    now, found = clock.now(), []
    for row, store, owner, due_at, name in await reader().rows(
        CASES_SQL, [now - timedelta(days=days), now - AS_FAR_BACK]
    ):
        due = local(moment_of(due_at))
        said = {"row": row, "days": (now - moment_of(due_at)).days, "due": f"{due:%Y-%m-%d %H:%M}", "name": name}
        raised = Raised(
            title=CASE_TITLE.fill(**said).to(seat.lang),
            happened_on=seat.today,
            people=(owner,),
            event=CASE_EVENT.fill(**said).to(seat.lang),
            rule=CASE_RULE.to(seat.lang),
            source="case",
        )
        found.append((store, raised, f"case:{row}"))
    return found


async def _tasks(seat: Seat) -> list[tuple[int, Raised, str]]:
    times = int(seat.settings.get(TASK_TIMES, SETTINGS[TASK_TIMES].default))
    found = []
    for row, store, owner, title, carried, name, due_on in await reader().rows(TASKS_SQL, [times]) if times else []:
        said = {"title": title, "times": carried, "name": name, "due": day_of(due_on)}
        raised = Raised(
            title=TASK_TITLE.fill(**said).to(seat.lang)[:LONGEST],
            happened_on=seat.today,
            people=(owner,),
            event=TASK_EVENT.fill(**said).to(seat.lang),
            rule=TASK_RULE.to(seat.lang),
            severity="light",
            source="task",
        )
        found.append((store, raised, f"task:{row}"))
    return found


async def _duties(seat: Seat) -> list[tuple[int, Raised, str]]:
    return [
        (
            miss.store,
            Raised(
                title=title_of(miss).to(seat.lang)[:LONGEST],
                happened_on=miss.on,
                people=(miss.person,),
                event=event_of(miss).to(seat.lang),
                rule=DUTY_RULE.to(seat.lang),
                severity="light",
                source="duty",
            ),
            miss.origin,
        )
        for miss in await repeated_misses(seat)
    ]
