"""Functions that choose and decide: if, coalesce, once, not, true, false, boolean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from surveys.engine.expressions.functions.function import Evaluate, Function, Run, of, within
from surveys.engine.expressions.values import Value, boolean, settled, text

if TYPE_CHECKING:
    from surveys.engine.expressions.nodes import Call


def _chosen(run: Run, _call: Call, terms: tuple[Evaluate, ...]) -> Value:
    """Work out only the branch that is wanted."""
    condition, then, otherwise = terms
    return then(run) if boolean(condition(run)) else otherwise(run)


def _first_answered(run: Run, _call: Call, terms: tuple[Evaluate, ...]) -> Value:
    """Give the first value that is not empty."""
    for term in terms:
        value = term(run)
        if text(value):
            return value
    return ""


def _once(run: Run, _call: Call, terms: tuple[Evaluate, ...]) -> Value:
    """Keep the answer that is there already."""
    own = settled(run.scope.own)
    return own if text(own) else terms[0](run)


def _opposite(value: Value) -> bool:
    return not boolean(value)


def _from_words(value: Value) -> bool:
    return text(value) in {"true", "1"}


FUNCTIONS: Final[dict[str, Function]] = {
    "if": within(_chosen, "if(${a} = 'y', 1, 0)", 3),
    "coalesce": within(_first_answered, "coalesce(${a}, 0)", 1, None),
    "once": within(_once, "once(today())", 1),
    "not": of(_opposite, "not(${a} = 'y')", 1),
    "true": of(lambda: True, "true()", 0),
    "false": of(lambda: False, "false()", 0),
    "boolean": of(boolean, "boolean(${a})", 1),
    "boolean-from-string": of(_from_words, "boolean-from-string(${a})", 1),
}
