"""Scoring: what one response scores, by factor and in all. Hidden questions never count."""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING, Any, Literal

from surveys.engine.context import Settled
from surveys.engine.measures import measures_of, points_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from surveys.engine.form import Form, Score
    from surveys.engine.measures import Measure

Void = Literal["", "too_few", "missing_factor", "nothing_counts"]


@dataclass(frozen=True, kw_only=True)
class FactorScore:
    """One factor: the mean of its answers on their own scale, its share of what is possible, and its weight."""

    id: str
    score: float | None
    share: float | None
    n: int
    weight: float


@dataclass(frozen=True, kw_only=True)
class Scored:
    """The score of one response; `index` is None when it is void, and `void` says why."""

    id: str
    how: str
    index: float | None
    band: str | None
    factors: dict[str, FactorScore]
    n: int
    void: Void = ""

    def as_json(self) -> dict[str, Any]:
        """The score as it is stored beside the answers."""
        factors = {
            name: {
                "score": _short(factor.score), "share": _short(factor.share), "n": factor.n, "weight": factor.weight,
            }
            for name, factor in self.factors.items()
        }  # fmt: skip
        return {
            "id": self.id, "how": self.how, "index": _short(self.index), "band": self.band, "n": self.n,
            "void": self.void, "factors": factors,
        }  # fmt: skip


@dataclass(frozen=True)
class _Counted:
    """One answer that counts."""

    measure: Measure
    score: float


def score(form: Form, answers: Settled | Mapping[str, Any]) -> Scored | None:
    """Score a response; None when the form has no score. Plain values count as all shown."""
    if form.score is None:
        return None
    measures = measures_of(form)
    values = answers.values if isinstance(answers, Settled) else answers
    counted = list(_counted(measures, values))
    asked = set(measures)
    if isinstance(answers, Settled):
        shown = {key.rpartition(".")[2] for key in answers.visible}
        asked &= shown
    return _scored(form.score, [measures[name] for name in measures if name in asked], counted)


def _counted(measures: Mapping[str, Measure], values: Mapping[str, Any]) -> Iterable[_Counted]:
    """Give every answer that counts, those of a repeat's rounds too."""
    for name, value in values.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            for each in value:
                yield from _counted(measures, each)
        elif measure := measures.get(name):
            number = measure.of(value)
            if number is not None:
                yield _Counted(measure, number)


def _scored(how: Score, asked: list[Measure], counted: list[_Counted]) -> Scored:
    factors = {name: _factor(how, name, counted) for name in _factor_names(how, asked)}
    if not counted:
        index, void = None, _reason("nothing_counts")
    elif len(counted) < how.min_answered:
        index, void = None, _reason("too_few")
    elif how.how in {"sum", "percent"}:
        index, void = _added(how, counted), _reason("")
    else:
        index, void = _weighted(how, factors)
    return Scored(
        id=how.id, how=how.how, index=index, band=_band(how, index), factors=factors, n=len(counted), void=void
    )


def _reason(void: Void) -> Void:
    return void


def _factor_names(how: Score, asked: list[Measure]) -> list[str]:
    """Give the factors that were asked about, in the order of the weights; the others never count."""
    shown = dict.fromkeys(measure.factor for measure in asked if measure.factor)
    weighted = [name for name in how.weights if name in shown]
    return weighted if how.how in {"factors", "acsi"} else [*weighted, *(n for n in shown if n not in how.weights)]


def _factor(how: Score, name: str, counted: list[_Counted]) -> FactorScore:
    own = [each for each in counted if each.measure.factor == name]
    weight = how.weights.get(name, 1.0)
    if not own:
        return FactorScore(id=name, score=None, share=None, n=0, weight=weight)
    mean = fsum(each.score for each in own) / len(own)
    share = fsum(_share(how, each) for each in own) / len(own)
    return FactorScore(id=name, score=mean, share=share, n=len(own), weight=weight)


def _share(how: Score, each: _Counted) -> float:
    """Give how much of the possible was reached: from the lowest step up, or by the score itself (10 is all)."""
    low, high = each.measure.ends
    if how.how == "factors" and how.rescale == "x100":
        return each.score / high
    return (each.score - low) / (high - low)


def _weighted(how: Score, factors: Mapping[str, FactorScore]) -> tuple[float | None, Void]:
    """Join the factors by their weights, which need not add up to 100."""
    missing = [factor for factor in factors.values() if factor.share is None and factor.weight]
    if missing and how.missing == "void":
        return None, "missing_factor"
    counting = [factor for factor in factors.values() if factor.share is not None or how.missing == "zero"]
    total = fsum(factor.weight for factor in counting)
    if not total:
        return None, "nothing_counts"
    return points_of(how) * fsum(factor.weight * (factor.share or 0.0) for factor in counting) / total, ""


def _added(how: Score, counted: list[_Counted]) -> float | None:
    """Add the scores up, or give their share of the highest sum; a factor's weight multiplies its questions."""
    weights = [how.weights.get(each.measure.factor, 1.0) for each in counted]
    reached = fsum(weight * each.score for weight, each in zip(weights, counted, strict=True))
    if how.how == "sum":
        return reached
    possible = fsum(weight * each.measure.high for weight, each in zip(weights, counted, strict=True))
    return points_of(how) * reached / possible if possible else None


def _band(how: Score, index: float | None) -> str | None:
    """Give the highest band that the index reaches."""
    reached = [band for band in how.bands if index is not None and index >= band.from_ - _ROUNDING]
    return max(reached, key=lambda band: band.from_).id if reached else None


def _short(number: float | None) -> float | None:
    return None if number is None else round(number, 6)


_ROUNDING = 1e-9  # 900 that was added up as 899.9999999999999 is 900
