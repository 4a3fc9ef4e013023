"""Repeat purchase: the BG/NBD model of who still comes, fitted to the store's visits, and how well its ranking hits.

Fader, Hardie, Lee 2005. Cars that come like clockwork break its assumption of chance gaps: its numbers are a ranking,
never a promise.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.rules.calendar import months_before
from reports.statistics.proportions import share
from reports.statistics.visiting import lapses, rhythms

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import ArrayLike

    from reports.statistics.estimate import Estimate
    from reports.statistics.visiting import Floats, Marks, Numbers, Visits

WEEK: Final = 7.0
FEWEST_CARS: Final = 30  # below that four numbers cannot be learnt
REACH: Final = (-12.0, 8.0)  # of the logarithms: where the data say nothing the search stops there
NODES: Final = 60
TOP: Final = 0.2
NEAR_ONE: Final = 1e-6


@dataclass(frozen=True)
class Repeats:
    """How each car came again, in weeks: how often after its first visit, when last, and how long it is known."""

    cars: Numbers
    frequency: Floats
    recency: Floats
    age: Floats


@dataclass(frozen=True)
class Fitted:
    """The model with its four numbers: visits a week vary as gamma(r, alpha), giving up after one as beta(a, b)."""

    r: float
    alpha: float
    a: float
    b: float
    n: int
    log_likelihood: float

    def alive(self, frequency: ArrayLike, recency: ArrayLike, age: ArrayLike) -> Floats:
        """Give how likely it is that each car still comes."""
        import numpy as np  # noqa: PLC0415 -- slow import
        from scipy.special import expit  # noqa: PLC0415 -- slow import

        x, last, known = (np.asarray(column, dtype=float) for column in (frequency, recency, age))
        odds = np.log(self.a / (self.b + np.maximum(x, 1) - 1))
        odds = odds + (self.r + x) * (np.log(self.alpha + known) - np.log(self.alpha + last))
        still: Floats = np.where(x > 0, expit(-odds), 1.0)
        return still

    def expected(self, weeks: float, frequency: ArrayLike, recency: ArrayLike, age: ArrayLike) -> Floats:
        """Give how many visits of each car are to be expected in so many weeks from now."""
        import numpy as np  # noqa: PLC0415 -- slow import

        x, known = np.asarray(frequency, dtype=float), np.asarray(age, dtype=float)
        return self._come(weeks, x, known) * self.alive(frequency, recency, age)

    def expected_new(self, weeks: float) -> float:
        """Give how many repeat visits of a car that came for the first time are to be expected in so many weeks."""
        import numpy as np  # noqa: PLC0415 -- slow import

        return float(self._come(weeks, np.zeros(1), np.zeros(1))[0])

    def _come(self, weeks: float, x: Floats, known: Floats) -> Floats:
        """Give the visits of cars that still come; by Euler's transformation, which stays exact for frequent ones."""
        import numpy as np  # noqa: PLC0415 -- slow import
        from scipy.special import hyp2f1  # noqa: PLC0415 -- slow import

        a = self.a if abs(self.a - 1) > NEAR_ONE else 1 + NEAR_ONE
        z = weeks / (self.alpha + known + weeks)
        with np.errstate(all="ignore"):
            left = (1 - z) ** (a - 1) * hyp2f1(a + self.b - 1 - self.r, a - 1, a + self.b + x - 1, z)
            visits: Floats = (a + self.b + x - 1) / (a - 1) * (1 - left)
        for count in np.unique(x[~np.isfinite(visits)]):
            rows = ~np.isfinite(visits) & (x == count)
            visits[rows] = self._summed(count, weeks / (self.alpha + known[rows]))
        return visits

    def _summed(self, x: float, spans: Floats) -> Floats:
        """Give the same by quadrature over the chance of giving up, for the few for which the series breaks off."""
        import numpy as np  # noqa: PLC0415 -- slow import
        from scipy.special import roots_jacobi  # noqa: PLC0415 -- slow import

        nodes, weights = roots_jacobi(NODES, self.b + x - 1, self.a - 1)
        chances = (1 + nodes) / 2
        come = -np.expm1(-(self.r + x) * np.log1p(np.outer(spans, chances))) / chances
        visits: Floats = come @ (weights / weights.sum())
        return visits


def repeats(visits: Visits, on: date) -> Repeats:
    """Give how each car came again up to a day."""
    import numpy as np  # noqa: PLC0415 -- slow import

    known = visits.until(on)
    first, last = known.days[known.starts], known.days[known.ends]
    return Repeats(
        known.cars[known.starts],
        (known.ends - known.starts).astype(float),
        (last - first).astype(float) / WEEK,
        (np.datetime64(on) - first).astype(float) / WEEK,
    )


def fit(
    frequency: ArrayLike, recency: ArrayLike, age: ArrayLike, cars: ArrayLike | None = None, fewest: int = FEWEST_CARS
) -> Fitted | None:
    """Fit the model by maximum likelihood; None where too few cars, or none again, have come to learn from.

    `cars` says for how many cars each row stands; equal rows are put together in any case.
    """
    import numpy as np  # noqa: PLC0415 -- slow import
    from scipy.optimize import minimize  # noqa: PLC0415 -- slow import

    x, last, known = (np.asarray(column, dtype=float) for column in (frequency, recency, age))
    weight: Floats = np.ones(x.size) if cars is None else np.asarray(cars, dtype=float)
    number = float(weight.sum())
    if number < fewest or not (x * weight).any():
        return None
    scale = float((known * weight).sum() / number) or 1.0
    rows = _Rows(*_grouped(x, last / scale, known / scale, weight))
    found = minimize(
        rows.loss, np.zeros(4), jac=True, method="L-BFGS-B", bounds=[REACH] * 4,
        options={"maxiter": 500, "ftol": 1e-13, "gtol": 1e-9},
    )  # fmt: skip
    r, alpha, a, b = (float(one) for one in np.exp(found.x))
    likelihood = -float(found.fun * number + (x * weight).sum() * np.log(scale))
    return Fitted(r, alpha * scale, a, b, int(number), likelihood)


class _Rows:
    """The grouped data and their loss: minus the mean log-likelihood with its slope, by the logarithms."""

    def __init__(self, x: Floats, last: Floats, known: Floats, weight: Floats) -> None:
        import numpy as np  # noqa: PLC0415 -- slow import

        self.x, self.last, self.known = x, last, known
        self.weight: Floats = weight / weight.sum()
        self.counts, self.count_of = np.unique(x, return_inverse=True)  # gamma functions are slow: once for each count
        self.count_weight: Floats = np.bincount(self.count_of, self.weight).astype(float)
        self.again: Marks = x > 0

    def loss(self, logarithms: Floats) -> tuple[float, Floats]:
        import numpy as np  # noqa: PLC0415 -- slow import
        from scipy.special import betaln, expit, gammaln, psi  # noqa: PLC0415 -- slow import

        r, alpha, a, b = np.exp(logarithms)
        x, n, w = self.x, self.counts, self.count_weight
        by_count = gammaln(r + n) - gammaln(r) + r * np.log(alpha) + betaln(a, b + n) - betaln(a, b)
        stays = -(r + x) * np.log(alpha + self.known)
        more = np.maximum(n, 1) - 1
        leaves = np.log(a / (b + more))[self.count_of] - (r + x) * np.log(alpha + self.last)
        gap = np.where(self.again, leaves - stays, -np.inf)
        value = w @ by_count + self.weight @ (stays + np.logaddexp(0, gap))
        gone: Floats = self.weight * expit(gap)  # the part of each row that is told by giving up
        here: Floats = self.weight - gone
        gone_by_count = np.bincount(self.count_of, gone)
        dr = w @ (psi(r + n) - psi(r) + np.log(alpha)) - here @ np.log(alpha + self.known)
        dr -= gone @ np.log(alpha + self.last)
        dalpha = r / alpha - here @ ((r + x) / (alpha + self.known)) - gone @ ((r + x) / (alpha + self.last))
        da = w @ (psi(a + b) - psi(a + b + n)) + gone_by_count.sum() / a
        db = w @ (psi(b + n) - psi(a + b + n) - psi(b) + psi(a + b)) - gone_by_count @ (1 / (b + more))
        return -float(value), -np.array([dr * r, dalpha * alpha, da * a, db * b])


def _grouped(x: Floats, last: Floats, known: Floats, weight: Floats) -> tuple[Floats, Floats, Floats, Floats]:
    import numpy as np  # noqa: PLC0415 -- slow import

    order = np.lexsort((last, x, known))
    x, last, known, weight = x[order], last[order], known[order], weight[order]
    new = np.ones(x.size, dtype=bool)
    new[1:] = (x[1:] != x[:-1]) | (last[1:] != last[:-1]) | (known[1:] != known[:-1])
    return x[new], last[new], known[new], np.add.reduceat(weight, np.flatnonzero(new))


@dataclass(frozen=True)
class HitRate:
    """How a ranking would have done: of the cars it put first the share that was lost, and of all cars."""

    hits: Estimate
    usual: Estimate

    @property
    def lift(self) -> float | None:
        """How many times more were lost among those put first than among all."""
        return self.hits.value / self.usual.value if self.hits.value is not None and self.usual.value else None


def hit_rate(risks: ArrayLike, lost: ArrayLike, top: float = TOP) -> HitRate:
    """Compare the share lost among the riskiest cars with that among all; among equals the first in the row count.

    >>> rate = hit_rate([0.9, 0.8, 0.3, 0.2, 0.1], [True, False, True, False, False], top=0.2)
    >>> rate.hits.value, rate.usual.value, rate.lift
    (1.0, 0.4, 2.5)
    """
    import numpy as np  # noqa: PLC0415 -- slow import

    risk: Floats = np.asarray(risks, dtype=float)
    gone: Marks = np.asarray(lost, dtype=bool)
    first = np.argsort(-risk, kind="stable")[: int(np.ceil(top * risk.size))]
    return HitRate(share(int(gone[first].sum()), int(first.size)), share(int(gone.sum()), int(gone.size)))


def tried_on_the_past(visits: Visits, on: date, months: int = 6, top: float = TOP) -> dict[str, HitRate]:
    """Give how the rankings would have done so many months ago, by what has happened since.

    Ranked are the cars that were not lost then; lost are those that have not come since. `model` ranks by how unlikely
    it was that a car still came, `rhythm` the cars that have one by how late they were.
    """
    import numpy as np  # noqa: PLC0415 -- slow import

    then = months_before(on, months)
    before, now = visits.until(then), visits.until(on)
    came = repeats(before, then)
    here = lapses(before.days[before.ends], months) > np.datetime64(then)
    lost = ~np.isin(came.cars, now.cars[now.days > np.datetime64(then)])
    rates: dict[str, HitRate] = {}
    model = fit(came.frequency, came.recency, came.age)
    if model is not None and here.any():
        still = model.alive(came.frequency[here], came.recency[here], came.age[here])
        rates["model"] = hit_rate(1 - still, lost[here], top)
    late = rhythms(before).overdue(then)
    own = here & ~np.isnan(late)
    if own.any():
        rates["rhythm"] = hit_rate(late[own], lost[own], top)
    return rates
