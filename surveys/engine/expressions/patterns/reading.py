"""Reading a pattern: what regex() allows, and a sentence about what it does not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from models.text import Text
from surveys.engine.expressions.patterns.signs import Sign, escaped, property_of

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST: Final = 500
_NESTED: Final = 20
_TIMES: Final = re.compile(r"\{([0-9]{1,4})(,([0-9]{0,4}))?\}")
_ENDLESS: Final = {"*": (0, None), "+": (1, None), "?": (0, 1)}


class PatternProblem(Exception):  # noqa: N818 -- reads as what it is
    """A pattern that cannot be used."""

    def __init__(self, text: Text) -> None:
        """Take the sentence."""
        super().__init__(text.to("en"))
        self.text = text


@dataclass(frozen=True, slots=True)
class One:
    """One sign of a sort."""

    fits: Sign


@dataclass(frozen=True, slots=True)
class Edge:
    """The beginning or the end of the words."""

    first: bool


@dataclass(frozen=True, slots=True)
class Sequence:
    """Parts one after the other."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """Any of several branches."""

    branches: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Repeated:
    """A part several times, `most` None for without end."""

    part: Part
    least: int
    most: int | None


Part: TypeAlias = One | Edge | Sequence | Either | Repeated


def part_of(pattern: str) -> Part:
    """Read a whole pattern."""
    if len(pattern) > LONGEST:
        raise PatternProblem(_TOO_LONG.fill(most=LONGEST))
    reader = _Reader(pattern)
    part = reader.either()
    if reader.place < len(pattern):
        raise PatternProblem(_UNOPENED)
    return part


class _Reader:
    """Goes through a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self.any_case = pattern.startswith("(?i)")
        self.pattern = pattern
        self.place = 4 if self.any_case else 0
        self.depth = 0

    def either(self) -> Part:
        """Read branches until a bracket closes."""
        self.depth += 1
        if self.depth > _NESTED:
            raise PatternProblem(_TOO_DEEP.fill(most=_NESTED))
        branches = [self._sequence()]
        while self._takes("|"):
            branches.append(self._sequence())
        self.depth -= 1
        return branches[0] if len(branches) == 1 else Either(tuple(branches))

    def _sequence(self) -> Part:
        parts = []
        while self.place < len(self.pattern) and self.pattern[self.place] not in "|)":
            parts.append(self._repeated())
        return Sequence(tuple(parts))

    def _repeated(self) -> Part:
        part = self._part()
        times = self._times()
        if times is None:
            return part
        self._takes("?")  # a sparing repetition matches the same words
        if self._next() == "+" or self._times():
            raise PatternProblem(_TWICE.fill(what=self.pattern[: self.place]))
        return Repeated(part, *times)

    def _times(self) -> tuple[int, int | None] | None:
        found = _TIMES.match(self.pattern, self.place)
        if found:
            self.place = found.end()
            least = int(found[1])
            most = least if found[2] is None else int(found[3]) if found[3] else None
            if most is not None and most < least:
                raise PatternProblem(_BACKWARDS.fill(what=found[0]))
            return least, most
        sign = self._next()
        if sign in _ENDLESS:
            self.place += 1
            return _ENDLESS[sign]
        return None

    def _part(self) -> Part:
        sign = self.pattern[self.place]
        self.place += 1
        match sign:
            case "(":
                return self._group()
            case "[":
                return One(self._any_of())
            case ".":
                return One(lambda sign: sign not in "\n\r")
            case "^" | "$":
                return Edge(first=sign == "^")
            case "*" | "+" | "?":
                raise PatternProblem(_NOTHING_TO_REPEAT.fill(what=sign))
            case "\\":
                return One(self._escape())
            case _:
                return One(self._exactly(sign))

    def _group(self) -> Part:
        if self._next() == "?":
            if not self.pattern.startswith("?:", self.place):
                raise PatternProblem(_LOOKING.fill(what="(" + self.pattern[self.place : self.place + 2]))
            self.place += 2
        part = self.either()
        if not self._takes(")"):
            raise PatternProblem(_UNCLOSED.fill(what="("))
        return part

    def _any_of(self) -> Sign:
        """Read what stands in square brackets."""
        opposite = self._takes("^")
        signs: list[Sign] = []
        while self._next() != "]" or not signs:
            if self.place >= len(self.pattern):
                raise PatternProblem(_UNCLOSED.fill(what="["))
            signs.append(self._member())
        self.place += 1
        fits = tuple(signs)
        if opposite:
            return lambda sign: not any(each(sign) for each in fits)
        return lambda sign: any(each(sign) for each in fits)

    def _member(self) -> Sign:
        low = self._sign()
        ends = self.place + 1 < len(self.pattern) and self.pattern[self.place + 1] != "]"
        if not isinstance(low, str) or self._next() != "-" or not ends:
            return low if callable(low) else self._exactly(low)
        self.place += 1
        high = self._sign()
        if not isinstance(high, str):
            first = self._exactly(low)
            return lambda sign: first(sign) or sign == "-" or high(sign)
        if high < low:
            raise PatternProblem(_BACKWARDS.fill(what=f"{low}-{high}"))
        return self._cased(lambda sign: low <= sign <= high)

    def _sign(self) -> str | Sign:
        sign = self.pattern[self.place]
        self.place += 1
        if sign != "\\":
            return sign
        return self._escaped()

    def _escape(self) -> Sign:
        found = self._escaped()
        return found if callable(found) else self._exactly(found)

    def _escaped(self) -> str | Sign:
        """Read what follows a backslash."""
        rest = self.pattern[self.place :]
        named = re.match(r"([pP])\{(\^?)([A-Za-z_=]+)\}|([pP])([A-Z])", rest)
        if named:
            self.place += named.end()
            wanted = property_of(named[3] or named[5])
            if wanted is None:
                raise PatternProblem(_UNKNOWN_SORT.fill(what=named[0]))
            not_it = ((named[1] or named[4]) == "P") != bool(named[2])
            return (lambda sign: not wanted(sign)) if not_it else wanted
        found, length = escaped(rest)
        if found is None:
            raise PatternProblem(_UNKNOWN_ESCAPE.fill(what="\\" + rest[:1]))
        self.place += length
        return found

    def _exactly(self, wanted: str) -> Sign:
        return self._cased(lambda sign: sign == wanted)

    def _cased(self, fits: Callable[[str], bool]) -> Sign:
        if not self.any_case:
            return fits
        return lambda sign: fits(sign.lower()) or fits(sign.upper())

    def _next(self) -> str:
        return self.pattern[self.place : self.place + 1]

    def _takes(self, sign: str) -> bool:
        taken = self._next() == sign
        self.place += taken
        return taken


_TOO_LONG = Text(
    zh="regex() 的格式最长 {most} 个字，请写短些，例如 '^[0-9]{{11}}$'",
    en="A pattern for regex() has at most {most} characters; write it shorter, such as '^[0-9]{{11}}$'",
)
_TOO_DEEP = Text(
    zh="regex() 的格式里括号最多套 {most} 层，请拆成几个条件，用 and 连起来",
    en="Brackets in a pattern nest at most {most} deep; make several conditions of it, joined by and",
)
_UNOPENED = Text(
    zh=r"regex() 的格式里多了一个 )。要找括号本身，请写 \)",
    en=r"The pattern of regex() has one ) too many. To find a bracket itself, write \)",
)
_UNCLOSED = Text(
    zh="regex() 的格式里 {what} 没有配对，例如应写成 '([a-z]+)'",
    en="A {what} is never closed in the pattern of regex(); it should look like '([a-z]+)'",
)
_TWICE = Text(
    zh="regex() 的格式里重复号不能连用：“{what}”之后又有一个，请只留一个，例如 '[0-9]+'",
    en="Only one sign of repetition may follow a part: after “{what}” comes another. Keep one, as in '[0-9]+'",
)
_BACKWARDS = Text(
    zh="regex() 的格式里“{what}”前大后小，请调过来，例如 {{2,4}} 或 a-z",
    en="“{what}” in the pattern runs backwards; the smaller comes first, as in {{2,4}} or a-z",
)
_NOTHING_TO_REPEAT = Text(
    zh="regex() 的格式里“{what}”前面没有可以重复的内容，例如 '[0-9]{what}'",
    en="Nothing stands before “{what}” that could be repeated; write it as in '[0-9]{what}'",
)
_LOOKING = Text(
    zh="regex() 不支持“{what}”这种向前后看的写法，请拆成几个条件，用 and 连起来",
    en="regex() has no “{what}” for looking ahead or behind; make several conditions of it, joined by and",
)
_UNKNOWN_SORT = Text(
    zh=r"regex() 不认识“{what}”，可以写 \p{{L}}（文字）、\p{{Lu}}、\p{{N}} 或 \p{{Han}}（汉字）",
    en=r"regex() does not know “{what}”; there are \p{{L}} (letters), \p{{Lu}}, \p{{N}} or \p{{Han}} (Chinese)",
)
_UNKNOWN_ESCAPE = Text(
    zh=r"regex() 不支持“{what}”，可以写 \d（数字）、\w（字母数字）、\s（空格）或 \.（点）",
    en=r"regex() has no “{what}”; there are \d (digits), \w (letters and digits), \s (spaces) and \. (a point)",
)
