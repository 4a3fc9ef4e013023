"""Operators agree with a second opinion: elementpath's XPath 2 parser in its XPath 1.0 mode, over answers as nodes.

Left out because the two languages differ, not the programs: smaller and greater between yes and no (XPath 1.0 compares
numbers, XPath 2 truths), words compared by size (an error there, false here), the remainder of numbers of different
sign (the sign of what was divided here, see FORMS: -3 mod 365.25), division by a negative zero.
"""

# ruff: noqa: DTZ001 -- a store's clock; answers carry no zone
from __future__ import annotations

import math
import random
import re
from datetime import date, datetime
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from surveys.engine.expressions import Scope
from surveys.engine.expressions.expression import Expression
from surveys.engine.expressions.operators import OF_ANSWERS, OPERATORS, divided
from surveys.engine.expressions.reading import read
from surveys.engine.expressions.values import number, text

if TYPE_CHECKING:
    from collections.abc import Iterator

ANY = ("", "0", "1", "7", "7.5", "-3", "yes", "a", " 2 ", "100", "07", "-0.5", "NaN")
POSITIVE = ("0.5", "1", "2", "7", "30.25", "365.25")
FIGURE = re.compile(r"(?<!['\w.])\d+(?:\.\d+)?(?!['\w])")  # XPath 2 has decimals too; XPath 1.0 knows floats only
EXPRESSIONS, ANSWERS = 480, 26


class Writer:
    """Writes random expressions; `a` and `b` may hold anything, `p` and `q` numbers above zero."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def condition(self, depth: int) -> str:  # noqa: PLR0911 -- one line for each sort
        c = self.chance
        match c.randrange(9 if depth else 5):
            case 0:
                return f"{self.figure(depth)} {c.choice(('<', '<=', '>', '>='))} {self.figure(depth)}"
            case 1:
                return f"{self.figure(depth)} {c.choice(('=', '!='))} {self.figure(depth)}"
            case 2:
                return f"{self.words()} {c.choice(('=', '!='))} {self.words()}"
            case 3:
                return f"({c.choice(('true()', 'false()'))} {c.choice(('=', '!='))} string({self.words()}))"
            case 4:
                return f"{c.choice(('${a}', '${b}'))} {c.choice(('=', '!='))} {c.choice(POSITIVE)}"
            case 5:
                return f"({self.condition(depth - 1)}) {c.choice(('=', '!='))} ({self.condition(depth - 1)})"
            case 6:
                return f"string({self.words()}) {c.choice(('and', 'or'))} ({self.condition(depth - 1)})"
            case _:
                return f"{self.condition(depth - 1)} {c.choice(('and', 'or'))} {self.condition(depth - 1)}"

    def figure(self, depth: int) -> str:
        c = self.chance
        match c.randrange(8 if depth else 3):
            case 0:
                return c.choice(POSITIVE)
            case 1:
                return c.choice(("${p}", "${q}", "${a}"))
            case 2:
                return f"-{c.choice(POSITIVE)}"
            case 3:
                return f"({c.choice(('${p}', '9', '400'))} mod {c.choice(('${q}', '2', '0.75'))})"
            case 4:
                return f"({self.figure(depth - 1)}) div {c.choice(('${q}', '4', '0.3'))}"
            case _:
                return f"({self.figure(depth - 1)} {c.choice('+-*')} {self.figure(depth - 1)})"

    def words(self) -> str:
        return self.chance.choice(("${a}", "${b}", "'yes'", "''", "'7'", "'a'"))

    def expression(self) -> str:
        return self.condition(2) if self.chance.random() < 0.7 else f"0 + {self.figure(3)}"

    def answers(self) -> dict[str, str]:
        c = self.chance
        return {"a": c.choice(ANY), "b": c.choice(ANY), "p": c.choice(POSITIVE), "q": c.choice(POSITIVE)}


def compared(seed: int) -> Iterator[str]:
    """Work out random cases twice; for each that can be compared say how they differ, or nothing."""
    from elementpath import ElementPathError, XPathContext
    from elementpath.xpath2 import XPath2Parser

    parser = XPath2Parser(compatibility_mode=True)
    writer = Writer(seed)
    documents = [(answers, _document(answers)) for answers in (writer.answers() for _ in range(ANSWERS))]
    for _ in range(EXPRESSIONS):
        written = writer.expression()
        other = parser.parse(FIGURE.sub(r"number('\g<0>')", written.replace("${", "").replace("}", "")))
        ours = Expression(written, read(written))
        for answers, document in documents:
            try:
                expected = other.evaluate(XPathContext(document))
            except (ElementPathError, ArithmeticError):  # it refuses to compare words by size
                continue
            found = ours.evaluate(Scope(answers.get, today=date(2026, 3, 5), now=datetime(2026, 3, 5, 9)))
            same = _same(expected, found)
            yield "" if same else f"{written} with {answers}: {expected!r}, not {found!r}"


def _document(answers: dict[str, str]) -> ET.Element:
    root = ET.Element("answers")
    for name, answer in answers.items():
        ET.SubElement(root, name).text = answer
    return root


def _same(expected: float, found: float) -> bool:
    if isinstance(expected, bool) or isinstance(found, bool):
        return expected is found
    return math.isclose(expected, found, rel_tol=1e-9, abs_tol=1e-12) or (math.isnan(expected) and math.isnan(found))


@pytest.mark.parametrize("seed", [1, 2])
def test_ten_thousand_random_cases_agree(seed):
    differences = list(compared(seed))
    assert [each for each in differences if each] == []
    assert len(differences) >= 10_000


BROKEN = {
    "=": lambda left, right: text(left) == text(right),
    "!=": lambda left, right: number(left) != number(right),
    "<": lambda left, right: number(left) <= number(right),
    "<=": lambda left, right: number(left) < number(right),
    ">": lambda left, right: text(left) > text(right),
    ">=": lambda left, right: number(left) > number(right),
    "+": lambda left, right: number(left) + number(right or 0),
    "-": lambda left, right: number(right) - number(left),
    "*": lambda left, right: number(left) * number(right or 1),
    "div": lambda left, right: divided(number(left), number(right)) // 1,
    "mod": lambda left, right: math.remainder(number(left), number(right)),
}


@pytest.mark.parametrize("operator", [*BROKEN])
def test_a_broken_operator_would_be_noticed(operator, monkeypatch):
    broken = BROKEN[operator]
    monkeypatch.setitem(OPERATORS, operator, broken)
    if operator in OF_ANSWERS:
        monkeypatch.setitem(OF_ANSWERS, operator, broken)
    assert any(compared(seed=1))


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        pytest.param("-3 mod 365.25", -3.0, id="the remainder has the sign of what is divided"),
        pytest.param("string(5 mod 0)", "NaN", id="nothing is left over from zero"),
        pytest.param("5 mod -3", 2.0, id="a negative divisor changes nothing"),
        pytest.param("true() > 0.5", True, id="yes counts as one when compared by size"),
        pytest.param("'yes' > 0", False, id="words are neither larger nor smaller"),
        pytest.param("1 div -0", -math.inf, id="divided by a negative zero"),
        pytest.param("'1e5' = 100000", False, id="powers of ten are no numbers of XPath 1.0"),
        pytest.param("1 < 2 < 3", True, id="from left to right: true is less than 3"),
        pytest.param("2 + 3 * 4 = 14 and 1 or 0", True, id="ranks of operators"),
    ],
)
def test_where_the_two_differ_we_follow_xpath_1(expression, value):
    nothing = Scope(lambda _: "", today=date(2026, 3, 5), now=datetime(2026, 3, 5, 9))
    assert Expression(expression, read(expression)).evaluate(nothing) == value
