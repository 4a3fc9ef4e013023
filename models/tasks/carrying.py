"""Carrying: tasks that come again count how often, and those above hear of it in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.database.stored import day_of
from models.gate.catalogue import fields_of
from models.gate.storing import stored_values, update_rows
from models.gate.trailing import follow
from models.gate.work import Work, Written
from models.notices.telling import tell
from models.people.leaders import lines_above
from models.resources import RESOURCES
from models.setting_list import SETTINGS
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from models.access import Seat
    from models.gate.writer import Writer

TIMES: Final = "task_carry_times"
OFTEN: Final = Text(
    zh="{name}的任务已经延期 {times} 次：{title}", en="{name}'s task was carried over {times} times: {title}"
)


async def carry_in(
    writer: Writer, seat: Seat, rows: Sequence[int], *, to: date | None = None, times: int = 0
) -> dict[int, int]:
    """Count once more that open tasks were not done, inside a transaction; gives how often each was carried now.

    `to` gives them another day where it is later than theirs. `times` replaces the store's number of times after which
    the next level is told. Whoever calls has made sure that these tasks are its own to carry: a meeting's.
    """
    resource = RESOURCES["tasks"]
    work = Work(resource, seat, await fields_of(resource), writer)
    updates, carried = [], []
    for row, (version, now) in (await stored_values(writer, resource, work.known, list(rows))).items():
        if now["state"] != "open":
            continue
        changed: dict[str, Any] = {"carried": int(now["carried"] or 0) + 1}
        if to is not None and to > day_of(now["due_on"]):
            changed["due_on"] = to
        updates.append((row, version, changed))
        work.written.append(Written(row, "edit", {name: now[name] for name in changed}, changed))
        carried.append((row, str(now["title"]), int(now["owner"] or 0), changed["carried"]))
    await update_rows(writer, resource, work.known, updates)
    if work.written:
        await follow(work)
    await tell_leaders(writer, seat.settings, carried, times=times)
    return {row: count for row, _, _, count in carried}


async def tell_leaders(
    writer: Writer, settings: Mapping[str, Any], carried: Iterable[tuple[int, str, int, int]], *, times: int = 0
) -> None:
    """Tell those above the owners of tasks (row, title, owner, count): one level up for every so many times."""
    times = times or int(settings.get(TIMES, SETTINGS[TIMES].default))
    often = [one for one in carried if one[2] and one[3] and one[3] % times == 0]
    if not often:
        return
    lines = await lines_above(writer, [owner for _, _, owner, _ in often])
    for row, title, owner, count in often:
        line = lines[owner]
        if line:
            leader = line[min(count // times, len(line)) - 1]
            name = (await writer.rows("SELECT name FROM staff WHERE id = ?", [owner]))[0][0]
            text = OFTEN.fill(name=name, times=count, title=title)
            await tell(writer, leader, text, f"/tasks/{row}", f"task:{row}:carried:{count}")
