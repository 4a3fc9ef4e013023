"""Conditions as rows that people edit: question, operator, value; all or any of them. Stored as an expression."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from models.text import Text
from surveys.engine.conditions_in_words import in_words
from surveys.engine.expressions import ExpressionProblem, boolean, parse
from surveys.engine.expressions import text as written
from surveys.engine.expressions.nodes import Call, Chain, Negation, Node, Reference
from surveys.engine.expressions.nodes import Literal as Constant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["OPERATORS", "OPERATORS_OF", "Conditions", "Row", "from_expression", "in_words", "to_expression"]

Operator = Literal[
    "is",
    "is_not",
    "chosen",
    "not_chosen",
    "contains",
    "more",
    "less",
    "at_least",
    "at_most",
    "answered",
    "not_answered",
]
Joined = Literal["and", "or"]
RowValue = str | float | date

OPERATORS: Final[dict[Operator, Text]] = {
    "is": Text(zh="是", en="is"),
    "is_not": Text(zh="不是", en="is not"),
    "chosen": Text(zh="选了", en="includes"),
    "not_chosen": Text(zh="没有选", en="does not include"),
    "contains": Text(zh="含有", en="contains"),
    "more": Text(zh="大于", en="is more than"),
    "less": Text(zh="小于", en="is less than"),
    "at_least": Text(zh="大于等于", en="is at least"),
    "at_most": Text(zh="小于等于", en="is at most"),
    "answered": Text(zh="已回答", en="is answered"),
    "not_answered": Text(zh="没有回答", en="is not answered"),
}
_EITHER_WAY: Final[tuple[Operator, ...]] = ("answered", "not_answered")
_ONE: Final[tuple[Operator, ...]] = ("is", "is_not", *_EITHER_WAY)
_SEVERAL: Final[tuple[Operator, ...]] = ("chosen", "not_chosen", *_EITHER_WAY)
_FIGURES: Final[tuple[Operator, ...]] = ("is", "is_not", "at_most", "less", "at_least", "more", *_EITHER_WAY)
_WORDS: Final[tuple[Operator, ...]] = ("is", "is_not", "contains", *_EITHER_WAY)
OPERATORS_OF: Final[dict[str, tuple[Operator, ...]]] = {
    **dict.fromkeys(("choice", "yes_no"), _ONE),
    **dict.fromkeys(("choices", "rank"), _SEVERAL),
    **dict.fromkeys(("integer", "decimal", "scale", "grid", "date", "datetime", "time"), _FIGURES),
    **dict.fromkeys(("text", "long_text", "phone"), _WORDS),
    **dict.fromkeys(("file", "signature", "relation"), _EITHER_WAY),
    "calculation": ("is", "is_not", "at_most", "less", "at_least", "more", "contains", *_EITHER_WAY),
}
_SIGNS: Final[dict[Operator, str]] = {"is": "=", "more": ">", "less": "<", "at_least": ">=", "at_most": "<="}
_OF_SIGN: Final = {sign: operator for operator, sign in _SIGNS.items()}
_TURNED: Final = {"=": "=", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}


@dataclass(frozen=True)
class Row:
    """One condition: a question, how its answer is compared, and with what."""

    question: str
    operator: Operator
    value: RowValue = ""


class Conditions(NamedTuple):
    """Rows, and whether all of them or any of them must hold."""

    rows: tuple[Row, ...]
    joined: Joined = "and"


def to_expression(rows: Sequence[Row], joined: Joined = "and") -> str:
    """Write rows as an expression; "is not" asks for an answer first, since an empty one is not anything.

    >>> to_expression([Row("overall", "at_most", 6), Row("why", "is_not", "price")])
    "${overall} <= 6 and ${why} != '' and ${why} != 'price'"
    """
    terms = [_term(row) for row in rows]
    if joined == "or" and len(terms) > 1:
        terms = [f"({term})" if row.operator in {"is_not", "not_chosen"} else term
                 for row, term in zip(rows, terms, strict=True)]  # fmt: skip
    return f" {joined} ".join(terms)


def from_expression(text: str) -> Conditions | None:
    """Read an expression back as rows, or None when rows cannot say the same.

    >>> from_expression("${overall} <= 6 or selected(${why}, 'price')").joined
    'or'
    >>> from_expression("${a} + ${b} > 3") is None
    True
    """
    if not text.strip():
        return Conditions(())
    try:
        tree = parse(text).tree
    except ExpressionProblem:
        return None
    if isinstance(tree, Chain) and tree.operators[0] == "or":
        each = [_rows_of_all([term]) for term in tree.terms]
        rows = [found[0] for found in each if found and len(found) == 1]
        return Conditions(tuple(rows), "or") if len(rows) == len(each) else None
    all_of = _rows_of_all([tree])
    return None if all_of is None else Conditions(tuple(all_of))


def _term(row: Row) -> str:  # noqa: PLR0911 -- one line for each sort
    """Write one row."""
    question = f"${{{row.question}}}"
    match row.operator:
        case "answered":
            return f"{question} != ''"
        case "not_answered":
            return f"{question} = ''"
        case "is_not":
            return f"{question} != '' and {question} != {_constant(row.value)}"
        case "chosen":
            return f"selected({question}, {_constant(row.value)})"
        case "not_chosen":
            return f"{question} != '' and not(selected({question}, {_constant(row.value)}))"
        case "contains":
            return f"contains({question}, {_constant(row.value)})"
        case _:
            return f"{question} {_SIGNS[row.operator]} {_constant(row.value)}"


def _constant(value: RowValue) -> str:
    """Write a value; words with both sorts of quotes are put together from parts."""
    if isinstance(value, date):
        return f"date('{value.isoformat()[:10]}')"
    if isinstance(value, int | float):
        return written(value)
    if "'" not in value:
        return f"'{value}'"
    if '"' not in value:
        return f'"{value}"'
    parts = value.split("'")
    return "concat('" + "', \"'\", '".join(parts) + "')"


def _rows_of_all(nodes: Sequence[Node]) -> list[Row] | None:
    """Read terms that must all hold; None when one of them is no row."""
    rows: list[Row] = []
    answered: set[str] = set()
    for term in _flat(nodes):
        row = _row(term)
        if row is None:
            return None
        if row.operator in {"is_not", "not_chosen"}:
            asked_first = Row(row.question, "answered")
            if rows and rows[-1] == asked_first:
                rows.pop()
                answered.add(row.question)
            elif row.question not in answered:
                return None  # it would hold for an empty answer too, which a row never says
        rows.append(row)
    return rows


def _flat(nodes: Iterable[Node]) -> Iterator[Node]:
    """Give the terms of an `and`, and of an `and` in brackets within it."""
    for node in nodes:
        if isinstance(node, Chain) and node.operators[0] == "and":
            yield from _flat(node.terms)
        else:
            yield node


def _row(node: Node) -> Row | None:
    """Read one term as a row."""
    match node:
        case Call("selected", (Reference(name), value)):
            return _with("chosen", name, value)
        case Call("not", (Call("selected", (Reference(name), value)),)):
            return _with("not_chosen", name, value)
        case Call("contains", (Reference(name), value)):
            return _with("contains", name, value)
        case Chain((sign,), (Reference(name), value)) if sign in _TURNED:
            return _compared(sign, name, value)
        case Chain((sign,), (value, Reference(name))) if sign in _TURNED:
            return _compared(_TURNED[sign], name, value)
        case _:
            return None


def _compared(sign: str, name: str, value: Node) -> Row | None:
    """Read a comparison with something fixed; compared with nothing it asks whether there is an answer."""
    if value == Constant("") and sign in {"=", "!="}:
        return Row(name, "answered" if sign == "!=" else "not_answered")
    return _with("is_not" if sign == "!=" else _OF_SIGN[sign], name, value)


def _with(operator: Operator, name: str, value: Node) -> Row | None:
    """Make a row when the value is fixed."""
    match value:
        case Constant(bool() as fixed):
            return Row(name, operator, "yes" if boolean(fixed) else "no")
        case Constant(fixed):
            return Row(name, operator, fixed)
        case Negation(Constant(float() as figure), sign):
            return Row(name, operator, sign * figure)
        case Call("date", (Constant(str() as day),)):
            return _on(operator, name, day)
        case _:
            return None


def _on(operator: Operator, name: str, day: str) -> Row | None:
    """Make a row with a date."""
    try:
        return Row(name, operator, date.fromisoformat(day))
    except ValueError:
        return None
