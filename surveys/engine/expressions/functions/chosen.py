"""Functions of choices: what was ticked, how many, and what it is called."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from surveys.engine.expressions.functions.function import Evaluate, Function, Run, of, within
from surveys.engine.expressions.values import Value, choices, number, stands_for, text

if TYPE_CHECKING:
    from surveys.engine.expressions.nodes import Call


def _selected(value: Value, wanted: Value) -> bool:
    if isinstance(value, bool):
        return stands_for(value, text(wanted))
    return text(wanted).strip() in choices(value)


def _selected_at(value: Value, place: Value) -> str:
    """Count from 0."""
    figure = number(place)
    chosen = choices(value)
    return chosen[int(figure)] if math.isfinite(figure) and 0 <= figure < len(chosen) else ""


def _checklist(least: Value, most: Value, *values: Value) -> bool:
    return _between(least, most, sum(text(value) == "yes" for value in values))


def _weighted_checklist(least: Value, most: Value, *pairs: Value) -> bool:
    answers, weights = pairs[::2], pairs[1::2]
    weighed = zip(answers, weights, strict=False)  # an answer without a weight weighs nothing
    return _between(least, most, sum(number(weight) for answer, weight in weighed if text(answer) == "yes"))


def _between(least: Value, most: Value, found: float) -> bool:
    """Compare with both ends; -1 stands for no end."""
    low, high = number(least), number(most)
    return (low == -1 or found >= low) and (high == -1 or found <= high)


def _label(run: Run, call: Call, terms: tuple[Evaluate, ...]) -> str:
    chosen = text(terms[0](run))
    question = call.named.name if call.named else text(terms[1](run))
    return run.scope.choice_name(question, chosen) if run.scope.choice_name and chosen else chosen


FUNCTIONS: Final[dict[str, Function]] = {
    "selected": of(_selected, "selected(${a}, 'price')", 2),
    "selected-at": of(_selected_at, "selected-at(${a}, 0)", 2),
    "count-selected": of(lambda value: float(len(choices(value))), "count-selected(${a})", 1),
    "checklist": of(_checklist, "checklist(1, 2, ${a}, ${b})", 3, None),
    "weighted-checklist": of(_weighted_checklist, "weighted-checklist(1, 5, ${a}, 2, ${b}, 3)", 4, None),
    "jr:choice-name": within(_label, "jr:choice-name(${a}, '${a}')", 2),
}
