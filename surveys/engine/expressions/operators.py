"""Operators: comparing and calculating by XPath's rules."""

from __future__ import annotations

import math
import operator
from datetime import date
from typing import TYPE_CHECKING, Final

from surveys.engine.expressions.values import Value, boolean, number, stands_for, text

if TYPE_CHECKING:
    from collections.abc import Callable


def equal(left: Value, right: Value) -> bool:
    """Compare as yes or no, else as numbers, else as words, whichever the first of the two asks for."""
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    if isinstance(left, bool) or isinstance(right, bool):
        return boolean(left) == boolean(right)
    if isinstance(left, float | date) or isinstance(right, float | date):
        return number(left) == number(right)
    return text(left) == text(right)


def unequal(left: Value, right: Value) -> bool:
    """The opposite, so that an empty answer is unequal to every number."""
    return not equal(left, right)


def same_answer(left: Value, right: Value) -> bool:
    """Compare where one side is an answer: a yes or no that was answered equals the words that forms use for it."""
    if isinstance(left, bool) and isinstance(right, str):
        return stands_for(left, right)
    if isinstance(right, bool) and isinstance(left, str) and left:
        return stands_for(right, left)
    return equal(left, right)


def other_answer(left: Value, right: Value) -> bool:
    """The opposite."""
    return not same_answer(left, right)


def divided(left: float, right: float) -> float:
    """Divide; by zero it is infinite, and zero by zero is no number."""
    if right:
        return left / right
    if not left or math.isnan(left):
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1, right)


def remainder(left: float, right: float) -> float:
    """Give what is left over, with the sign of what was divided."""
    if not right or math.isinf(left):
        return math.nan
    return math.fmod(left, right)


def _of_numbers(apply: Callable[[float, float], Value]) -> Callable[[Value, Value], Value]:
    """Let an operator read both sides as numbers."""
    return lambda left, right: apply(number(left), number(right))


OPERATORS: Final[dict[str, Callable[[Value, Value], Value]]] = {
    "=": equal,
    "!=": unequal,
    "<": _of_numbers(operator.lt),
    "<=": _of_numbers(operator.le),
    ">": _of_numbers(operator.gt),
    ">=": _of_numbers(operator.ge),
    "+": _of_numbers(operator.add),
    "-": _of_numbers(operator.sub),
    "*": _of_numbers(operator.mul),
    "div": _of_numbers(divided),
    "mod": _of_numbers(remainder),
}
OF_ANSWERS: Final = {"=": same_answer, "!=": other_answer}
