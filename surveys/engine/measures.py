"""What counts in a form's score: each question with its lowest and highest score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from surveys.engine.form import NOT_ANSWERED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from surveys.engine.form import Asked, Form, Item, Score

_THOUSAND, _HUNDRED = 1000.0, 100.0


@dataclass(frozen=True)
class Measure:
    """One question that counts: its factor, its ends, and how its answer becomes a number."""

    id: str
    factor: str
    low: float
    high: float
    reverse: bool = False
    scores: Mapping[str, float | None] | None = None  # of choices; a choice without a score does not apply

    @property
    def ends(self) -> tuple[float, float]:
        """The lowest and the highest score."""
        return self.low, self.high

    def of(self, answer: object) -> float | None:
        """Give the score of an answer; None when it does not count."""
        number = self._number(answer)
        if number is None:
            return None
        return self.low + self.high - number if self.reverse else number

    def _number(self, answer: object) -> float | None:
        if answer in (None, "", NOT_ANSWERED, []):
            return None
        if self.scores is not None:
            chosen = answer if isinstance(answer, list) else [answer]
            known = [score for each in chosen if (score := self.scores.get(str(each))) is not None]
            return float(sum(known)) if known else None
        return float(answer) if isinstance(answer, (int, float)) and not isinstance(answer, bool) else None


def measures_of(form: Form) -> dict[str, Measure]:
    """Give what counts, by id: what has a factor, and in sums and shares every question whose choices score.

    On a checklist a "yes" is worth one there.
    """
    adding = form.score is not None and form.score.how in {"sum", "percent"}
    found: dict[str, Measure] = {}
    for name, (item, part) in form.asked.items():
        is_line = adding and item.type == "yes_no" and form.head.kind == "checklist"
        if item.retired or part.retired or not (part.factor or is_line or (adding and item.list)):
            continue
        if is_line:
            found[name] = Measure(name, "", 0, 1, scores={"y": 1, "n": 0, "True": 1, "False": 0})
        elif measure := _measure(form, item, part):
            found[name] = measure
    return found


def points_of(score: Score) -> float:
    """Give the highest score there is: 1000 by factors, 100 for a share or ACSI, unless the form says otherwise."""
    return score.points or (_THOUSAND if score.how == "factors" else _HUNDRED)


def _measure(form: Form, item: Item, part: Asked) -> Measure | None:
    """Give the measure of a question; None when it has no ends."""
    factor = part.factor or ""
    if item.list and item.type in {"choice", "choices", "grid"}:
        scores = {choice.v: choice.score for choice in form.choices_of(item)}
        known = [score for score in scores.values() if score is not None]
        several = item.type == "choices"
        low = sum(score for score in known if score < 0) if several else min(known, default=0)
        high = sum(score for score in known if score > 0) if several else max(known, default=0)
        return Measure(part.id, factor, low, high, part.reverse, scores) if low < high else None
    if item.scale and item.type in {"scale", "grid"}:
        return Measure(part.id, factor, item.scale.min, item.scale.max, part.reverse)
    if item.type in {"integer", "decimal"} and item.min is not None and item.max is not None and item.min < item.max:
        return Measure(part.id, factor, item.min, item.max)
    return None
