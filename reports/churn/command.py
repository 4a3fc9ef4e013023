"""The command `churn`: how the cars of a store stood on any day, printed for people and for programs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from models.access import VIEW
from models.churn.words import CLASS_WORDS, STANDING_WORDS
from models.database import reader
from models.existing import store_in
from models.people.seats import seat_of_the_machine
from models.problem import Refused
from models.resources import RESOURCES
from models.rules.churn.asking import cars_for, months_for
from models.rules.churn.classes import CLASSES, LOST, PARTIAL
from models.rules.churn.statement import counted
from models.rules.churn.statuses import OUTSIDE, STATUSES
from models.text import Text
from reports.source import NOT_YOURS
from reports.statistics.retention import STOCK_FORMULA, stock_loss
from reports.unit import SHARE

if TYPE_CHECKING:
    from pathlib import Path

    from models.access import Seat

NO_DATE: Final = Text(
    zh="看不懂日期“{word}”。请写成 2026-06-30 这样。", en="“{word}” is no date. Write it like 2026-06-30."
)
TO_COME: Final = Text(
    zh="{word} 还没到，今天是 {today}。请写今天或以前的日期。",
    en="{word} is still to come; today is {today}. Give today or an earlier day.",
)
HEAD: Final = Text(zh="{on} 的车辆（按车辆计，{months} 个月）", en="Cars on {on} (counted by car; months {months})")
COMPLETE: Final = Text(zh="完全流失", en="Lost completely")
RATE: Final = Text(zh="流失率", en="Churn rate")
PARTLY: Final = Text(zh="部分流失（与上面重叠）", en="Partial losses, among the cars above")
BY_HAND: Final = Text(zh="人工设定的状态", en="Statuses set by hand")


def day_named(word: str, today: date) -> date:
    """Read the statistics day as somebody types it; without one it is today.

    >>> day_named("2026-06-30", date(2026, 11, 22))
    datetime.date(2026, 6, 30)
    """
    if not word:
        return today
    try:
        day = date.fromisoformat(word.strip())
    except ValueError:
        raise Refused(NO_DATE.fill(word=word)) from None
    if day > today:
        raise Refused(TO_COME.fill(word=day, today=today))
    return day


async def churn_on(seat: Seat, on: date) -> dict[str, Any]:
    """Count the cars of a seat's stores: classes, partial losses, statuses set by hand."""
    if not seat.may(RESOURCES["vehicles"].can, VIEW):
        raise Refused(NOT_YOURS.fill(title=RESOURCES["vehicles"].title))
    months = months_for(seat)
    statement = counted(on, months, cars_for(seat))
    rows = await reader().dicts(statement.sql, statement.values_for(reader().dialect))
    standings = dict.fromkeys((*CLASSES, "never"), 0)
    partial, by_hand = dict.fromkeys(PARTIAL, 0), dict.fromkeys(STATUSES, 0)
    for row in rows:
        if row["standing"] in standings:
            standings[row["standing"]] += row["cars"]
        if row["status"] in by_hand:
            by_hand[row["status"]] += row["cars"]
        for name in PARTIAL:
            partial[name] += int(row[name] or 0)
    lost = sum(standings[name] for name in LOST)
    vehicles = sum(standings.values()) + sum(by_hand[name] for name in OUTSIDE)
    return {
        "on": on.isoformat(),
        "months": list(months),
        **standings,
        "lost": lost,
        "vehicles": vehicles,
        **partial,
        **by_hand,
    }


async def churn_of(data: Path, on: str = "", lang: str = "zh") -> dict[str, Any]:
    """Count the cars of the store in a folder, on a day as somebody typed it."""
    async with store_in(data):
        seat = await seat_of_the_machine(lang)
        return await churn_on(seat, day_named(on, seat.today))


def as_text(found: dict[str, Any], lang: str) -> str:
    """Write it for a person at a terminal."""
    from reports.command import aligned  # noqa: PLC0415 -- loads every figure

    cars = sum(found[name] for name in CLASSES)
    rate = stock_loss(found["lost"], cars)
    low, high = SHARE.shown(rate.low), SHARE.shown(rate.high)
    months = " / ".join(str(one) for one in found["months"])
    lines = [[CLASS_WORDS[name].to(lang), f"{found[name]:,}"] for name in CLASS_WORDS]
    lines.append([COMPLETE.to(lang), f"{found['lost']:,}"])
    lines.append([RATE.to(lang), f"{SHARE.shown(rate.value)}  ({low} – {high}, n = {cars:,})" if cars else "—"])
    partial = [[PARTIAL[name].to(lang), f"{found[name]:,}"] for name in PARTIAL]
    by_hand = [[STANDING_WORDS[name].to(lang), f"{found[name]:,}"] for name in STATUSES]
    parts = [aligned(some) for some in (lines, partial, by_hand)]
    heads = [HEAD.fill(on=found["on"], months=months), PARTLY, BY_HAND]
    written = [f"{head.to(lang)}\n{part}" for head, part in zip(heads, parts, strict=True)]
    return "\n\n".join([*written, STOCK_FORMULA.to(lang)])
