"""Lifetime: what a loyal customer is worth, what went with the lost ones, and who the key customers are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.statistics.pareto import pareto

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from numpy.typing import ArrayLike

    from reports.statistics.visiting import Floats, Numbers, Visits

YEAR: Final = 365.25
FIFTH: Final = 0.2
LOYAL_FORMULA: Final = Text(
    zh="忠诚客户价值 = 每次消费 × 每年来店次数 × 一台车的年数 × 一生的车数 × 带来的客户数",
    en="Value of a loyal customer: spend per visit × visits a year × years × cars in a life × customers they bring",
)


@dataclass(frozen=True, kw_only=True)
class LoyalCustomer:
    """What a loyal customer brings; `referrals` counts the customer too: 1 where nobody is brought along."""

    spend: float
    visits_a_year: float
    years: float
    cars: float = 1
    referrals: float = 1

    @property
    def value(self) -> float:
        """What the customer is worth over a life.

        >>> LoyalCustomer(spend=300, visits_a_year=6, years=3, cars=2, referrals=5).value
        54000
        """
        return self.spend * self.visits_a_year * self.years * self.cars * self.referrals


@dataclass(frozen=True)
class YearlyValue:
    """What each car spent in the year that ended with its last visit."""

    cars: Numbers
    spent: Floats

    def of(self, cars: ArrayLike) -> float:
        """Give what these cars spent together: of lost ones the value lost."""
        import numpy as np  # noqa: PLC0415 -- slow import

        return float(self.spent[np.isin(self.cars, np.asarray(cars))].sum())

    def at_risk(self, cars: ArrayLike, risks: ArrayLike) -> float:
        """Give what is to be lost: each car's spending times the chance, 0 to 1, that it does not come again."""
        import numpy as np  # noqa: PLC0415 -- slow import

        chances: Floats = np.asarray(risks, dtype=float)
        wanted: Numbers = np.asarray(cars, dtype=np.int64)
        if not self.cars.size:
            return 0.0
        place = np.minimum(np.searchsorted(self.cars, wanted), self.cars.size - 1)
        known = self.cars[place] == wanted
        return float((self.spent[place] * chances)[known].sum())


@dataclass(frozen=True)
class KeyCustomers:
    """The few that bring most: who they are, their share of all customers, and of what all bring."""

    customers: tuple[int, ...]
    share_of_customers: float | None
    share_of_value: float | None
    top_fifth: float | None  # what the first 20 % bring, to set beside the rule of 80


def yearly_value(visits: Visits, on: date) -> YearlyValue:
    """Give what each car spent in the twelve months up to its last visit before or on a day."""
    import numpy as np  # noqa: PLC0415 -- slow import

    known = visits.until(on)
    if known.spent is None or not known.cars.size:
        return YearlyValue(known.cars[:0], np.zeros(0))
    number = known.ends - known.starts + 1
    last = np.repeat(known.days[known.ends], number)
    recent = np.where(last - known.days < np.timedelta64(365, "D"), known.spent, 0)
    return YearlyValue(known.cars[known.starts], np.add.reduceat(recent, known.starts))


def own_averages(visits: Visits, on: date, customers: int = 0, referred: int = 0) -> LoyalCustomer | None:
    """Give the store's own numbers for the calculator, from cars that came on two days or more; None without any.

    `customers` is the number of customers whose cars these are, `referred` how many customers came by recommendation.
    A stay that still goes on is counted as long as it has lasted, so the years are rather too few than too many.
    """
    known = visits.until(on)
    number = known.ends - known.starts + 1
    again = number > 1
    if known.spent is None or not again.any():
        return None
    years = (known.days[known.ends] - known.days[known.starts]).astype(float)[again] / YEAR
    visits_a_year = float((number[again] - 1).sum() / years.sum())
    paid = known.spent[known.spent > 0]
    return LoyalCustomer(
        spend=float(paid.mean()) if paid.size else 0.0,
        visits_a_year=visits_a_year,
        years=float(years.mean()),
        cars=known.starts.size / customers if customers else 1.0,
        referrals=1 + referred / customers if customers else 1.0,
    )


def key_customers(profits: Mapping[int, int]) -> KeyCustomers:
    """Give the customers that together bring the first 80 % of the profit; those that cost more than they bring do not.

    >>> found = key_customers({1: 800, 2: 50, 3: 50, 4: 50, 5: 50})
    >>> found.customers, found.share_of_customers, found.top_fifth
    ((1,), 0.2, 0.8)
    """
    ordered = pareto({str(customer): profit for customer, profit in profits.items() if profit > 0})
    if not ordered:
        return KeyCustomers((), None, None, None)
    few = [one for one in ordered if one.vital]
    fifth = min(max(round(FIFTH * len(profits)), 1), len(ordered))
    return KeyCustomers(
        tuple(int(one.key) for one in few), len(few) / len(profits), few[-1].cumulative, ordered[fifth - 1].cumulative
    )
