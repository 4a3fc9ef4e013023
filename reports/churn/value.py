"""Value: what went with lost cars, what is at risk, what a loyal customer is worth, who the key customers are."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.access import READ_PRIVATE
from models.resources import RESOURCES
from models.text import Text
from models.view import View
from reports.churn.arrays import number_of
from reports.churn.counting import group_of, group_view, in_order
from reports.churn.groups import cut
from reports.churn.keeping import visits_among
from reports.churn.picking import Picked, gone, standing
from reports.churn.risk import chances_of
from reports.churn.scope import Scope, scope_of
from reports.churn.yearly import YEAR, year_of
from reports.figure import Counted
from reports.row import ALL, EVERYTHING, Row
from reports.source import source_of
from reports.statistics.lifetime import KeyCustomers, LoyalCustomer, key_customers, own_averages
from reports.statistics.samples import sample_mark

if TYPE_CHECKING:
    from reports.churn.arrays import Floats, Marks
    from reports.figure import Asked

KEY: Final = Text(
    zh="贡献前 80% 营业额的客户有 {count} 位，占 {share}。",
    en="{count} customers, {share} of all, bring the first 80 % of the income.",
)
NO_MODEL: Final = Text(
    zh="来店记录太少，还推算不出再来的可能性。", en="There are too few visits to tell how likely cars come again."
)


@dataclass(frozen=True)
class Value:
    """Money in fen: what lost cars spent in the year before they left, the profit in it, and what is at risk.

    The profit is of those visits whose cost is written down, and None for who may not see costs.
    """

    lost: int
    lost_cars: int
    lost_profit: int | None
    at_risk: int | None
    cars_at_risk: int


async def value_of(asked: Asked) -> Value:
    """Give what went with the cars lost in the days, and what is at risk on the statistics day."""
    scope = await scope_of(asked)
    left, here = gone(scope, scope.days), _here(scope)
    chances = await chances_of(scope)
    margins = year_of(scope.fleet, left.cars.rows, scope.fleet.visits.margin)
    sees_costs = asked.seat.may(RESOURCES["visits"].can, READ_PRIVATE)
    spent = year_of(scope.fleet, here.cars.rows, scope.fleet.visits.spent)
    risk = None if chances is None else int((spent * chances[here.cars.cars]).sum())
    known = margins[margins == margins]  # noqa: PLR0124 -- leaves nan out
    return Value(
        int(year_of(scope.fleet, left.cars.rows, scope.fleet.visits.spent).sum()),
        int(left.cars.cars.size),
        int(known.sum()) if sees_costs and known.size else None,
        risk,
        int(here.cars.cars.size),
    )


async def value_counted(asked: Asked, *, what: str) -> Counted:
    """Sum up what went with lost cars or is at risk, in all or by group."""
    scope = await scope_of(asked)
    picked = gone(scope, scope.days) if what == "lost" else _here(scope)
    money = year_of(scope.fleet, picked.cars.rows, scope.fleet.visits.spent).astype(float)
    if what == "at_risk":
        chances = await chances_of(scope)
        if chances is None:
            return Counted([Row(group=ALL, label=EVERYTHING, value=None, n=0)], [NO_MODEL])
        money *= chances[picked.cars.cars]
    return Counted(_rows(scope, picked, money))


def _rows(scope: Scope, picked: Picked, money: Floats) -> list[Row]:
    import numpy as np  # noqa: PLC0415 -- slow import

    if scope.asked.by is None:
        number = int(picked.cars.cars.size)
        behind = scope.view(picked.wanted)
        return [Row(group=ALL, label=EVERYTHING, value=float(money.sum()), n=number, behind=behind)]
    by, groups = scope.asked.by, cut(scope, scope.asked.by, picked.cars)
    sums = np.bincount(groups.places, money, minlength=len(groups.keys))
    sizes = np.bincount(groups.places, minlength=len(groups.keys))
    rows = [
        Row(
            group=group_of(by, key),
            label=groups.labels[place],
            value=float(sums[place]),
            n=int(sizes[place]),
            behind=group_view(scope, picked, by, key),
            mark=sample_mark(int(sizes[place])),
        )
        for place, key in enumerate(groups.keys)
    ]
    return in_order(by, rows)


async def averages_of(asked: Asked) -> LoyalCustomer | None:
    """Give the store's own numbers for the calculator, money in fen; None where no car came twice yet."""
    scope = await scope_of(asked)
    source = await source_of("customers", asked.seat, View())
    referred = int((await source.rows("count(t.referrer_id)"))[0][0])
    return await asyncio.to_thread(_averages, scope, referred)


def _averages(scope: Scope, referred: int) -> LoyalCustomer | None:
    import numpy as np  # noqa: PLC0415 -- slow import

    visits = visits_among(scope)
    owners = scope.fleet.files["owner"][visits.cars[visits.starts]]
    return own_averages(visits, scope.day, int(np.unique(owners[owners > 0]).size), referred)


async def key_customers_of(asked: Asked) -> KeyCustomers:
    """Give the customers that brought most in the twelve months up to the statistics day."""
    scope = await scope_of(asked)
    key = ("key customers", scope.day, scope.mark)
    found: KeyCustomers = await scope.fleet.once_beside(key, lambda: _key_customers(scope))
    return found


def _key_customers(scope: Scope) -> KeyCustomers:
    import numpy as np  # noqa: PLC0415 -- slow import

    visits, day = scope.fleet.visits, number_of(scope.day)
    marks: Marks = (visits.index.days <= day) & (visits.index.days > day - YEAR)
    if scope.among is not None:
        marks &= scope.among[visits.cars]
    owners, places = np.unique(scope.fleet.files["owner"][visits.cars[marks]], return_inverse=True)
    sums = np.bincount(places, visits.spent[marks].astype(float), minlength=owners.size)
    spending = (sums > 0) & (owners > 0)
    return key_customers(dict(zip(owners[spending].tolist(), sums[spending].astype(int).tolist(), strict=True)))


async def key_customers_counted(asked: Asked) -> Counted:
    """Count them as a figure: the share of all income that the first fifth brings."""
    found = await key_customers_of(asked)
    number = len(found.customers)
    everybody = round(number / found.share_of_customers) if found.share_of_customers else 0
    row = Row(group=ALL, label=EVERYTHING, value=found.top_fifth, n=everybody, mark=sample_mark(everybody))
    if not found.share_of_customers:
        return Counted([row])
    return Counted([row], [KEY.fill(count=number, share=f"{found.share_of_customers:.0%}")])


def _here(scope: Scope) -> Picked:
    return standing("loyal", "wavering")(scope, scope.days)
