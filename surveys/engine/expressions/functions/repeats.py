"""Functions of repeats: which round it is, how many there are, and the answers of a certain round."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from surveys.engine.expressions.functions.function import Evaluate, Function, Run, of, within
from surveys.engine.expressions.nodes import Reference
from surveys.engine.expressions.values import Value, is_empty, members, number, settled, text

if TYPE_CHECKING:
    from surveys.engine.expressions.nodes import Call


def _position(run: Run, _call: Call, _terms: tuple[Evaluate, ...]) -> float:
    return float(run.scope.position)


def _count(value: Value) -> float:
    """Count the rounds of a repeat; what is not there has none."""
    return float(len(value)) if isinstance(value, list) else float(text(value) != "")


def _count_answered(*values: Value) -> float:
    return float(sum(not is_empty(each) for value in values for each in members(value)))


def _in_round(run: Run, call: Call, terms: tuple[Evaluate, ...]) -> Value:
    """Take the answer of a round, and of a round within that round; outside all rounds it is empty."""
    wanted = call.arguments[0]
    if isinstance(wanted, Reference) and run.scope.every:
        value = settled(run.scope.every(wanted.name))
    else:
        value = terms[0](run)
    for term in terms[2::2]:
        place = number(term(run))
        rounds = members(value)
        if not math.isfinite(place) or not 1 <= place < len(rounds) + 1:
            return ""
        value = settled(rounds[int(place) - 1])
    return value


FUNCTIONS: Final[dict[str, Function]] = {
    "position": within(_position, "position(..)", 0, 1),
    "count": of(_count, "count(${members})", 1),
    "count-non-empty": of(_count_answered, "count-non-empty(${a})", 1, None),
    "indexed-repeat": within(_in_round, "indexed-repeat(${age}, ${members}, 1)", 3, 7),
}
