"""Functions of numbers. What cannot be worked out is NaN, and an empty answer makes it so."""

from __future__ import annotations

import math
from decimal import ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Final

from surveys.engine.expressions.functions.function import Function, of
from surveys.engine.expressions.values import Value, members, number

if TYPE_CHECKING:
    from collections.abc import Callable

_EXACT: Final = 1e15  # beyond it a float has no decimals
_HALF: Final = Decimal("0.5")


def _number(work: Callable[..., float]) -> Callable[..., float]:
    """Let a function of numbers take any values; what overflows or does not exist is NaN."""

    def worked(*values: Value) -> float:
        try:
            return float(work(*map(number, values)))
        except (ValueError, OverflowError, ZeroDivisionError):
            return math.nan

    return worked


def _truncated(figure: float) -> float:
    return float(int(figure)) if math.isfinite(figure) else figure


def _rounded(figure: float, places: float = 0.0) -> float:
    """Round a half upwards, at the decimals that people see."""
    if math.isnan(places):
        return math.nan
    if not math.isfinite(figure) or abs(figure) >= _EXACT:
        return figure
    shift = int(max(-15, min(15, places)))
    exact = Decimal(repr(figure)).scaleb(shift) + _HALF
    return float(exact.to_integral_value(ROUND_FLOOR).scaleb(-shift))


def _power(base: float, exponent: float) -> float:
    return math.pow(base, exponent)


def _figures(values: tuple[Value, ...]) -> list[float]:
    return [number(each) for value in values for each in members(value)]


def _smallest(*values: Value) -> float:
    figures = _figures(values)
    return math.nan if not figures or any(map(math.isnan, figures)) else min(figures)


def _largest(*values: Value) -> float:
    figures = _figures(values)
    return math.nan if not figures or any(map(math.isnan, figures)) else max(figures)


def _total(*values: Value) -> float:
    figures = _figures(values)
    return math.fsum(figures) if all(map(math.isfinite, figures)) else sum(figures)


_OF_ONE: Final[dict[str, Callable[[float], float]]] = {
    "int": _truncated,
    "floor": lambda figure: math.floor(figure) if math.isfinite(figure) else figure,
    "ceiling": lambda figure: math.ceil(figure) if math.isfinite(figure) else figure,
    "abs": abs,
    "sqrt": math.sqrt,
    "exp": math.exp,
    "exp10": lambda figure: math.pow(10, figure),
    "log": math.log,
    "log10": math.log10,
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "asin": math.asin,
    "acos": math.acos,
    "atan": math.atan,
}
FUNCTIONS: Final[dict[str, Function]] = {
    "number": of(number, "number(${a})", 1),
    **{name: of(_number(work), f"{name}(${{a}})", 1) for name, work in _OF_ONE.items()},
    "round": of(_number(_rounded), "round(${a}, 1)", 1, 2),
    "pow": of(_number(_power), "pow(${a}, 2)", 2),
    "atan2": of(_number(math.atan2), "atan2(${a}, ${b})", 2),
    "pi": of(lambda: math.pi, "pi()", 0),
    "min": of(_smallest, "min(${a}, ${b})", 1, None),
    "max": of(_largest, "max(${a}, ${b})", 1, None),
    "sum": of(_total, "sum(${a})", 1, None),
}
