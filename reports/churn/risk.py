"""Risk: who will be lost next — cars past the day on which they were expected, ranked, with how well that ranks."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from models.gate.reading import read
from models.resources import RESOURCES
from models.rules.mileage import Interval
from models.text import Text
from models.view import View
from reports.churn.arrays import day_at, number_of
from reports.churn.expecting import Expectations, expectations
from reports.churn.keeping import visits_among
from reports.churn.scope import Scope, scope_of
from reports.churn.spells import visits_of
from reports.churn.standing import FIRST_LOST
from reports.churn.yearly import year_of
from reports.figure import Counted
from reports.row import Row
from reports.statistics.repeat_purchase import Fitted, HitRate, fit, repeats, tried_on_the_past
from reports.statistics.visiting import Visits

if TYPE_CHECKING:
    from datetime import date

    from models.gate.reading import Row as Seen
    from reports.churn.arrays import Floats, Numbers
    from reports.figure import Asked

Ranking = Literal["rhythm", "model"]
MOST_CARS: Final = 20_000  # of which the model learns; more do not change its four numbers
COLUMNS: Final = ("plate", "owner", "series", "owner.advisor", "owner.do_not_contact")
RANKINGS: Final = {
    "rhythm": Text(zh="按来店规律", en="By their own rhythm"),
    "model": Text(zh="按再来可能性", en="By how likely they come"),
}
HIT: Final = Text(zh="{ranking}：排在前面的", en="{ranking}: those put first")
USUAL: Final = Text(zh="{ranking}：全部", en="{ranking}: all")


@dataclass(frozen=True, kw_only=True)
class Risk:
    """One car that was expected: when, by what, how late it is, how likely it still comes, what it spends a year."""

    vehicle: int
    owner: int | None
    plate: str
    owner_name: str
    series: str
    advisor: str
    last_visit: date
    visits: int
    expected_on: date
    every: int  # days of a round
    source: str  # rhythm: as the car came so far; plan: as maintenance is planned
    days_overdue: int  # below zero it is still to come
    rounds: float  # how much of a round it is late
    alive: float | None  # 0 to 1; None where there are too few visits to tell
    value: int  # fen spent in the year up to the last visit
    quiet: bool  # the owner asked not to be contacted


@dataclass(frozen=True)
class RiskList:
    """A part of the list, how many cars stand on it, and how both rankings would have done on the store's own past."""

    rows: tuple[Risk, ...]
    total: int
    hit_rates: dict[str, HitRate]
    model: Fitted | None


@dataclass(frozen=True)
class _Ranked:
    """All cars that are not lost and were expected, in order: places in the fleet, with what is known of each."""

    places: Numbers
    expected: Expectations


async def risk_list(asked: Asked, first: int = 0, size: int = 50, ranking: Ranking = "rhythm") -> RiskList:
    """Give the cars most in danger: past their day by their own measure, or by the model all that are not lost yet."""
    scope = await scope_of(asked)
    ranked = await _once(scope, ("risk", ranking), lambda: _ranked(scope, ranking))
    if ranked is None:
        ranked = await _rank_by_model(scope)
    chances = await chances_of(scope)
    places = ranked.places[first : first + size]
    ids = [int(scope.fleet.cars[place]) for place in places]
    page = await read(RESOURCES["vehicles"], asked.seat, View(ids=tuple(ids), size=max(size, 1)), columns=COLUMNS)
    seen = {row.id: row for row in page.rows}
    last = scope.fleet.visits.index.newest(places, number_of(scope.day))
    spent = year_of(scope.fleet, last, scope.fleet.visits.spent)
    rows = [
        _risk(scope, ranked.expected, (int(place), int(money)), seen[car], chances)
        for place, money, car in zip(places, spent, ids, strict=True)
        if car in seen
    ]
    return RiskList(tuple(rows), int(ranked.places.size), await hit_rates_of(asked), await model_of(scope))


async def ids_at_risk(asked: Asked, most: int, ranking: Ranking = "rhythm") -> tuple[int, ...]:
    """Give the first cars of the list, to be opened, called, written to or exported."""
    scope = await scope_of(asked)
    found = await _once(scope, ("risk", ranking), lambda: _ranked(scope, ranking)) or await _rank_by_model(scope)
    return tuple(int(car) for car in scope.fleet.cars[found.places[:most]])


async def hit_rates_of(asked: Asked) -> dict[str, HitRate]:
    """Give how both rankings would have done on the store's own past; a ranking that cannot be tried is missing."""
    scope = await scope_of(asked)
    found: dict[str, HitRate] = await _once(
        scope, ("hits",), lambda: tried_on_the_past(_sampled(visits_among(scope)), scope.day, scope.months[1])
    )
    return found


async def hits_counted(asked: Asked) -> Counted:
    """Count the hit rates as a figure: for each ranking those it put first, and all cars."""
    found, rows = await hit_rates_of(asked), []
    for name, rate in found.items():
        rows.append(Row.estimated(name, HIT.fill(ranking=RANKINGS[name]), rate.hits))
        rows.append(Row.estimated(f"{name}/all", USUAL.fill(ranking=RANKINGS[name]), rate.usual))
    return Counted(rows)


async def model_of(scope: Scope) -> Fitted | None:
    """Give the model fitted to the visits of all the cars of the seat's stores; None with too few."""
    found: Fitted | None = await scope.fleet.once_beside(("model", scope.day), lambda: _fitted(scope))
    return found


async def chances_of(scope: Scope) -> Floats | None:
    """Give for every car of the fleet how likely it is that it does not come again; None without a model."""
    model = await model_of(scope)
    if model is None:
        return None
    found: Floats = await scope.fleet.once_beside(("chances", scope.day), lambda: _chances(scope, model))
    return found


async def _once(scope: Scope, key: tuple[str, ...], count: Any) -> Any:
    return await scope.fleet.once_beside((*key, scope.day, scope.months, scope.mark, scope.asked.seat.zone), count)


def _sampled(visits: Visits) -> Visits:
    """Give the visits of some cars, evenly picked, where there are very many."""
    starts = visits.starts
    if starts.size <= MOST_CARS:
        return visits
    import numpy as np  # noqa: PLC0415 -- slow import

    cars = visits.cars[starts][:: -(-starts.size // MOST_CARS)]
    kept = np.isin(visits.cars, cars)
    return Visits(visits.cars[kept], visits.days[kept], None if visits.spent is None else visits.spent[kept])


def _fitted(scope: Scope) -> Fitted | None:
    came = repeats(_sampled(visits_of(scope.fleet)), scope.day)
    return fit(came.frequency, came.recency, came.age)


def _chances(scope: Scope, model: Fitted) -> Floats:
    import numpy as np  # noqa: PLC0415 -- slow import

    came = repeats(visits_of(scope.fleet), scope.day)
    chances = np.zeros(scope.fleet.size)
    chances[came.cars] = 1 - model.alive(came.frequency, came.recency, came.age)
    return chances


def _ranked(scope: Scope, ranking: Ranking) -> _Ranked | None:
    import numpy as np  # noqa: PLC0415 -- slow import

    if ranking == "model":
        return None
    expected = _expected(scope)
    late = expected.rounds(number_of(scope.day))
    due = np.flatnonzero(late >= 0)
    return _Ranked(expected.places[due[np.argsort(-late[due], kind="stable")]], expected)


async def _rank_by_model(scope: Scope) -> _Ranked:
    import numpy as np  # noqa: PLC0415 -- slow import

    expected = await asyncio.to_thread(_expected, scope)
    chances = await chances_of(scope)
    if chances is None:
        return _Ranked(expected.places[:0], expected)
    return _Ranked(expected.places[np.argsort(-chances[expected.places], kind="stable")], expected)


def _expected(scope: Scope) -> Expectations:
    import numpy as np  # noqa: PLC0415 -- slow import

    def make() -> Expectations:
        stand = scope.stand(scope.day)
        cars = np.flatnonzero(stand.in_classes & (stand.standing < FIRST_LOST))
        return expectations(scope.fleet, cars, scope.day, Interval.of(scope.asked.seat.settings))

    key = ("expected", scope.day, scope.months, scope.mark, scope.asked.seat.zone)
    found: Expectations = scope.fleet.once(key, make)
    return found


def _risk(
    scope: Scope, expected: Expectations, place_and_spent: tuple[int, int], seen: Seen, chances: Floats | None
) -> Risk:
    import numpy as np  # noqa: PLC0415 -- slow import

    place, spent = place_and_spent
    at, day = int(np.searchsorted(expected.places, place)), number_of(scope.day)
    owner = seen.values.get("owner")
    return Risk(
        vehicle=seen.id,
        owner=owner if isinstance(owner, int) else None,
        plate=str(seen.values.get("plate") or seen.labels.get("plate") or ""),
        owner_name=seen.labels.get("owner", ""),
        series=seen.labels.get("series", ""),
        advisor=seen.labels.get("owner.advisor", ""),
        last_visit=day_at(int(expected.last[at])),
        visits=int(expected.visits[at]),
        expected_on=day_at(int(expected.on[at])),
        every=int(expected.every[at]),
        source="rhythm" if expected.own[at] else "plan",
        days_overdue=day - int(expected.on[at]),
        rounds=(day - int(expected.on[at])) / int(expected.every[at]),
        alive=None if chances is None else float(1 - chances[place]),
        value=spent,
        quiet=bool(seen.values.get("owner.do_not_contact")),
    )
