"""Reasons: why cars were lost as their people told it, beside the shares that are often quoted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.database import reader
from models.rules.churn.sets import NONE
from models.text import Text
from reports.churn.counting import group_of, group_view, numbers_by
from reports.churn.picking import lost
from reports.churn.scope import scope_of
from reports.figure import Counted
from reports.row import Row
from reports.statistics.proportions import share

if TYPE_CHECKING:
    from reports.figure import Asked
    from reports.statistics.estimate import Estimate

REFERENCE_SOURCE: Final = Text(
    zh="参考比例出自《美国新闻与世界报道》（U.S. News & World Report），是常被引用的经验数字，不是本店的统计。",
    en="The reference shares come from U.S. News & World Report: a published rule of thumb, not counted here.",
)
CODES_SQL: Final = "SELECT id, code FROM choice WHERE list = 'lost_reason'"
ASKED: Final = Text(
    zh="时段内流失 {lost} 台，其中 {asked} 台已问到原因。", en="{lost} cars were lost; of {asked} the reason is known."
)


@dataclass(frozen=True)
class Reference:
    """One cause as it is quoted, and the store's own reasons that stand for it."""

    key: str
    label: Text
    share: float
    codes: tuple[str, ...]


REFERENCE: Final = (
    Reference("service", Text(zh="服务人员态度不好", en="Negative service contact"), 0.51, ("service",)),
    Reference("product", Text(zh="对产品不满", en="Product"), 0.14, ("product", "quality")),
    Reference("price", Text(zh="竞争对手更便宜", en="Competitor's price"), 0.12, ("price",)),
    Reference("ties", Text(zh="和别家有交情", en="Ties with another dealer"), 0.08, ("ties",)),
    Reference("staff_left", Text(zh="熟悉的员工离职", en="Staff who left"), 0.06, ("staff_left",)),
    Reference("looks", Text(zh="店面形象", en="Look of the shop"), 0.05, ("looks",)),
    Reference("moved", Text(zh="搬家", en="Moved"), 0.03, ("moved",)),
    Reference("died", Text(zh="去世", en="Died"), 0.01, ("died",)),
)


@dataclass(frozen=True)
class Beside:
    """A quoted share with the store's own; the own one counts only losses whose reason is known."""

    reference: Reference
    own: Estimate


@dataclass(frozen=True)
class Reasons:
    """Why cars were lost in the days: a row a reason, the most frequent first, and how many were asked."""

    rows: tuple[Row, ...]
    asked: int
    lost: int
    beside: tuple[Beside, ...]


async def reasons_of(asked: Asked) -> Reasons:
    """Count the reasons of the losses of the days, each car once for each reason."""
    scope = await scope_of(asked)
    picked = lost(scope, scope.days)
    numbers = numbers_by(scope, "reason", picked.cars)
    unknown = numbers.pop(NONE, (None, 0))[1]
    known = sum(number for _, number in numbers.values())
    rows = [
        Row.estimated(group_of("reason", key), label, share(number, known), group_view(scope, picked, "reason", key))
        for key, (label, number) in numbers.items()
    ]
    codes = {str(row): code for row, code in await reader().rows(CODES_SQL)}
    by_code = {codes[key]: number for key, (_, number) in numbers.items() if key in codes}
    beside = tuple(Beside(one, share(sum(by_code.get(code, 0) for code in one.codes), known)) for one in REFERENCE)
    return Reasons(tuple(sorted(rows, key=lambda row: -(row.value or 0))), known, known + unknown, beside)


async def reasons_counted(asked: Asked) -> Counted:
    """Count them as a figure."""
    found = await reasons_of(asked)
    return Counted(found.rows, [ASKED.fill(lost=found.lost, asked=found.asked), REFERENCE_SOURCE])
