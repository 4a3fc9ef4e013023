"""Functions of words: joining, searching, cutting and matching them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from surveys.engine.expressions.functions.function import Evaluate, Function, Run, of, within
from surveys.engine.expressions.patterns.matching import pattern_of
from surveys.engine.expressions.patterns.reading import PatternProblem
from surveys.engine.expressions.values import Value, members, number, settled, text

if TYPE_CHECKING:
    from surveys.engine.expressions.nodes import Call


def _concat(*values: Value) -> str:
    return "".join(map(text, values))


def _join(between: Value, *values: Value) -> str:
    return text(between).join(text(each) for value in values for each in members(value))


def _cut(words: Value, start: Value, end: Value | None = None) -> str:
    """Count from 0, from the end when negative; `end` is not taken along."""
    whole = text(words)
    first = _index(start)
    last = len(whole) if end is None else _index(end)
    if first is None or last is None:
        return ""
    return whole[first:last]


def _part(words: Value, start: Value, length: Value | None = None) -> str:
    """Count from 1 and round, as XPath's own substring does."""
    whole = text(words)
    first = _rounded(number(start))
    end = math.inf if length is None else first + _rounded(number(length))
    return "".join(sign for place, sign in enumerate(whole, 1) if first <= place < end)


def _before(words: Value, target: Value) -> str:
    before, found, _ = text(words).partition(text(target)) if text(target) else ("", "", "")
    return before if found else ""


def _after(words: Value, target: Value) -> str:
    return text(words).partition(text(target))[2] if text(target) else text(words)


def _translated(words: Value, old: Value, new: Value) -> str:
    """Put signs in the place of others; those without a partner are left out."""
    table: dict[int, str] = {}
    wanted = text(new)
    for place, sign in enumerate(text(old)):
        table.setdefault(ord(sign), wanted[place : place + 1])
    return text(words).translate(table)


def _given_or_own(run: Run, terms: tuple[Evaluate, ...]) -> str:
    words = text(terms[0](run) if terms else settled(run.scope.own))
    run.spend(len(words) // 10)
    return words


def _length(run: Run, _call: Call, terms: tuple[Evaluate, ...]) -> float:
    return float(len(_given_or_own(run, terms)))


def _single_spaced(run: Run, _call: Call, terms: tuple[Evaluate, ...]) -> str:
    return " ".join(_given_or_own(run, terms).split())


def _matches(run: Run, _call: Call, terms: tuple[Evaluate, ...]) -> bool:
    """Match all of the words; a pattern put together from answers that cannot be read matches nothing."""
    words, pattern = (text(term(run)) for term in terms)
    try:
        return pattern_of(pattern).matches(words, run.spend)
    except PatternProblem:
        return False


def _index(value: Value) -> int | None:
    figure = number(value)
    return int(figure) if math.isfinite(figure) else None


def _rounded(figure: float) -> float:
    return math.floor(figure + 0.5) if math.isfinite(figure) else figure


FUNCTIONS: Final[dict[str, Function]] = {
    "string": of(text, "string(${a})", 1),
    "concat": of(_concat, "concat(${a}, '-', ${b})", 1, None),
    "join": of(_join, "join('、', ${a})", 2, None),
    "contains": of(lambda words, part: text(part) in text(words), "contains(${a}, '油')", 2),
    "starts-with": of(lambda words, part: text(words).startswith(text(part)), "starts-with(${a}, '沪')", 2),
    "ends-with": of(lambda words, part: text(words).endswith(text(part)), "ends-with(${a}, 'D')", 2),
    "substr": of(_cut, "substr(${a}, 0, 2)", 2, 3),
    "substring": of(_part, "substring(${a}, 1, 2)", 2, 3),
    "substring-before": of(_before, "substring-before(${a}, '-')", 2),
    "substring-after": of(_after, "substring-after(${a}, '-')", 2),
    "translate": of(_translated, "translate(${a}, 'abc', 'ABC')", 3),
    "string-length": within(_length, "string-length(${a})", 0, 1),
    "normalize-space": within(_single_spaced, "normalize-space(${a})", 0, 1),
    "upper-case": of(lambda words: text(words).upper(), "upper-case(${a})", 1),
    "lower-case": of(lambda words: text(words).lower(), "lower-case(${a})", 1),
    "regex": within(_matches, "regex(${a}, '^[0-9]{11}$')", 2),
}
