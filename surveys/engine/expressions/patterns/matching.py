"""Matching a pattern: all ways are followed at once, sign by sign, so the work grows only with the words' length."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.engine.expressions.patterns.reading import Edge, Either, One, Part, PatternProblem, Repeated, part_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from surveys.engine.expressions.patterns.signs import Sign

LONGEST_WORDS: Final = 2_000
_MOST_STATES: Final = 1_000
_REMEMBERED: Final = 1_000

_Places = frozenset[int]


@lru_cache(maxsize=512)
def pattern_of(words: str) -> Pattern:
    """Read a pattern once; the same words give the same pattern."""
    return Pattern(words)


class Pattern:
    """A pattern that words match from their beginning to their end, or not at all."""

    def __init__(self, words: str) -> None:
        self._signs: list[Sign | None] = []  # what a place waits for; None where it goes on at once
        self._ways: list[tuple[int, ...]] = []
        self._edges: dict[int, bool] = {}
        self._end = self._place()
        self._start = self._leading_to(self._end, part_of(words))
        self._steps: dict[tuple[_Places, str], _Places] = {}
        self._none: _Places = frozenset()

    def matches(self, words: str, spend: Callable[[int], None]) -> bool:
        """Tell whether the words match; `spend` is told how many places were looked at."""
        if len(words) > LONGEST_WORDS:
            return False
        at_once = not words
        places = self._reached({self._start}, first=True, last=at_once)
        for index, sign in enumerate(words):
            step = (places, sign)
            last = index == len(words) - 1
            reached = None if last else self._steps.get(step)
            if reached is None:
                spend(len(places))
                reached = self._after(places, sign, last=last)
                if not last:
                    self._remember(step, reached)
            places = reached
            if not places:
                return False
        return self._end in places

    def _after(self, places: _Places, sign: str, *, last: bool) -> _Places:
        """Go on from every place that waits for this sign."""
        reached: set[int] = set()
        for place in places:
            fits = self._signs[place]
            if fits is not None and fits(sign):
                reached.update(self._ways[place])
        return self._reached(reached, first=False, last=last)

    def _reached(self, places: Iterable[int], *, first: bool, last: bool) -> _Places:
        """Follow the ways that need no sign; edges are passed only at the beginning or the end."""
        waiting = list(places)
        seen = set(waiting)
        while waiting:
            place = waiting.pop()
            edge = self._edges.get(place)
            if self._signs[place] is not None or (edge is not None and not (first if edge else last)):
                continue
            for further in self._ways[place]:
                if further not in seen:
                    seen.add(further)
                    waiting.append(further)
        return frozenset(place for place in seen if self._signs[place] is not None or place == self._end)

    def _remember(self, step: tuple[_Places, str], reached: _Places) -> None:
        if len(self._steps) >= _REMEMBERED:
            self._steps.clear()
        self._steps[step] = reached

    def _leading_to(self, end: int, part: Part) -> int:
        """Lay the places of a part before `end` and give the first of them."""
        match part:
            case One(fits):
                return self._place(end, sign=fits)
            case Edge(first):
                place = self._place(end)
                self._edges[place] = first
                return place
            case Either(branches):
                return self._place(*(self._leading_to(end, branch) for branch in branches))
            case Repeated():
                return self._repeated(end, part)
            case _:
                for each in reversed(part.parts):
                    end = self._leading_to(end, each)
                return end

    def _repeated(self, end: int, repeated: Repeated) -> int:
        if repeated.most is None:
            loop = self._place()
            self._ways[loop] = (self._leading_to(loop, repeated.part), end)
            first = loop
        else:
            first = end
            for _ in range(repeated.most - repeated.least):
                first = self._place(self._leading_to(first, repeated.part), end)
        for _ in range(repeated.least):
            first = self._leading_to(first, repeated.part)
        return first

    def _place(self, *ways: int, sign: Sign | None = None) -> int:
        if len(self._signs) >= _MOST_STATES:
            raise PatternProblem(_TOO_MANY)
        self._signs.append(sign)
        self._ways.append(ways)
        return len(self._signs) - 1


_TOO_MANY = Text(
    zh="regex() 的格式重复次数太多，请写小些，例如 {1,60}，或改用 string-length() 限制长度",
    en="The pattern of regex() repeats too often; ask for less, such as {1,60}, or check string-length() instead",
)
