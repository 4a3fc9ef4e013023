"""Selling: what a step makes of a lead, when it is looked after next, how long a car has stood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from models.problem import Refused
from models.resource import Band
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

TOUCHES: Final = frozenset({"walk_in", "call_in", "follow_up", "test_drive"})
AFTER: Final[dict[tuple[str, str], str]] = {  # state and step → state; what is missing cannot be
    **{("open", step): "open" for step in TOUCHES},
    ("open", "deal"): "dealt",
    ("open", "lost"): "lost",
    **{("dealt", step): "dealt" for step in TOUCHES},
    ("dealt", "delivery"): "delivered",
    ("dealt", "lost"): "lost",
    **{("delivered", step): "delivered" for step in TOUCHES},
    **{("lost", step): "open" for step in TOUCHES},
    ("lost", "deal"): "dealt",
}
WHY_NOT: Final[dict[tuple[str, str], Text]] = {
    ("open", "delivery"): Text(
        zh="还没有成交，不能先记交车。请先记“成交”，再记“交车”。",
        en="There is no deal yet. Note the deal first, then the delivery.",
    ),
    ("dealt", "deal"): Text(
        zh="这位客户 {day} 已经成交。再买一台，请新建一条意向。",
        en="The deal was made on {day}. For one more car begin a new lead.",
    ),
    ("delivered", "deal"): Text(
        zh="这台车 {day} 已经交车。再买一台，请新建一条意向。",
        en="The car was handed over on {day}. For one more car begin a new lead.",
    ),
    ("delivered", "delivery"): Text(zh="这台车 {day} 已经交车了。", en="The car was handed over on {day} already."),
    ("delivered", "lost"): Text(
        zh="这台车 {day} 已经交车，不能再记战败。",
        en="The car was handed over on {day}; the deal cannot be lost any more.",
    ),
    ("lost", "delivery"): Text(
        zh="这位客户 {day} 已记为战败。客户又回来买了，请先记“成交”。",
        en="This lead was noted as lost on {day}. If they buy after all, note the deal first.",
    ),
    ("lost", "lost"): Text(zh="这位客户 {day} 已经记为战败了。", en="This lead was noted as lost on {day} already."),
}
NEXT_DAYS: Final = {"a": 2, "b": 7, "c": 14, "n": 3}
STOCK_AGES: Final = (30, 60, 90, 180)
AGE_TONES: Final = ("good", "", "attention", "bad", "bad")


@dataclass(frozen=True)
class Standing:
    """How a lead stands after its steps: its state, and the day on which it came to that."""

    state: str = "open"
    since: date | None = None

    @property
    def ended_on(self) -> date | None:
        """Give the day on which it ended, if it has."""
        return self.since if self.state in {"delivered", "lost"} else None


def standing_after(steps: Iterable[tuple[date, str]], before: Standing | None = None) -> Standing:
    """Say how a lead stands after its steps, given in the order of their days.

    >>> from datetime import date
    >>> standing_after([(date(2026, 11, 1), "walk_in"), (date(2026, 11, 3), "deal")]).state
    'dealt'
    """
    standing = before or Standing()
    for day, step in steps:
        state = AFTER.get((standing.state, step))
        if state is None:
            raise Refused(WHY_NOT[standing.state, step].fill(day=standing.since or day))
        if state != standing.state:
            standing = Standing(state, day)
    return standing


def next_day(grade: str, today: date) -> date:
    """Propose when a lead of a grade is looked after next: the sooner they buy, the sooner.

    >>> from datetime import date
    >>> next_day("a", date(2026, 11, 22)), next_day("c", date(2026, 11, 22))
    (datetime.date(2026, 11, 24), datetime.date(2026, 12, 6))
    """
    return today + timedelta(days=NEXT_DAYS.get(grade, NEXT_DAYS["n"]))


def waiting_bands(today: date, settings: Mapping[str, Any]) -> Sequence[Band]:
    """Sort leads by their next day; one without a next day is as pressing as one that is late."""
    del settings
    tomorrow, week = today + timedelta(days=1), today + timedelta(days=8)
    return (
        Band(value="late", label=Text(zh="逾期", en="Overdue"), high=today, tone="bad"),
        Band(value="none", label=Text(zh="未安排", en="None planned")),  # also of those that have ended: no alarm
        Band(value="today", label=Text(zh="今天", en="Today"), low=today, high=tomorrow, tone="attention"),
        Band(value="week", label=Text(zh="七天内", en="Within a week"), low=tomorrow, high=week),
        Band(value="later", label=Text(zh="以后", en="Later"), low=week),
    )


def stock_age_bands(today: date, settings: Mapping[str, Any]) -> Sequence[Band]:
    """Sort stock by how long it has stood, counted from the day it arrived."""
    del settings
    first, *between, last = STOCK_AGES
    edges = [None, *STOCK_AGES]
    labels = [
        Text(zh=f"{first} 天内", en=f"Up to {first} days"),
        *(
            Text(zh=f"{a + 1}–{b} 天", en=f"{a + 1}–{b} days")
            for a, b in zip(STOCK_AGES, [*between, last], strict=False)
        ),
        Text(zh=f"超过 {last} 天", en=f"Over {last} days"),
    ]
    bands = [
        Band(
            value=f"to_{top}",
            label=labels[place],
            low=today - timedelta(days=top),
            high=None if edges[place] is None else today - timedelta(days=edges[place] or 0),
            tone=AGE_TONES[place],
        )
        for place, top in enumerate(STOCK_AGES)
    ]
    over = Band(value="over", label=labels[-1], high=today - timedelta(days=last), tone=AGE_TONES[-1])
    return (*bands, over, Band(value="none", label=Text(zh="未入库", en="Not arrived")))
