"""Asking: when an item is asked, as rows of question, operator and value; what is half written is completed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final, cast

from surveys.building.parts import HELD, ITEM, LIST
from surveys.engine.conditions import OPERATORS_OF, Row, from_expression, to_expression
from surveys.engine.expressions import text as written

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from surveys.building.parts import Parts
    from surveys.engine.conditions import Joined

NO_VALUE: Final = frozenset({"answered", "not_answered"})
FIGURES: Final = frozenset({"scale", "integer", "decimal"})
NOT_ASKED_ABOUT: Final = frozenset({"group", "page", "repeat", "note", "figure", "grid", "relation"})


def askable(parts: Parts, name: str) -> dict[str, tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Give what a condition of an item may look at: every earlier question with its item and itself (or its row)."""
    found: dict[str, tuple[Mapping[str, Any], Mapping[str, Any]]] = {}
    places = places_in(parts)
    own = places[name].scope if name in places else ()
    for each, place in places.items():
        if each == name:
            break
        if place.may_be_asked and place.scope == own[: len(place.scope)]:
            found[each] = (place.item, place.part)
    return found


@dataclass(frozen=True)
class Place:
    """Where an item or a grid's row stands: after how many others, and within which repeats."""

    at: int
    scope: tuple[str, ...]
    item: Mapping[str, Any]
    part: Mapping[str, Any]

    @property
    def may_be_asked(self) -> bool:
        """Whether there is an answer to ask about."""
        return self.part is not self.item or self.item["type"] not in NOT_ASKED_ABOUT


def places_in(parts: Parts) -> dict[str, Place]:
    """Give the place of every item and row, in order; rows come before their grid."""
    found: dict[str, Place] = {}
    _collect(parts, "", (), found)
    return found


def _collect(parts: Parts, holder: str, scope: tuple[str, ...], found: dict[str, Place]) -> None:
    for name in parts.get(HELD + holder) or ():
        item = parts[ITEM + name]
        for row in item.get("rows", ()):
            found[row["id"]] = Place(len(found), scope, item, row)
        found[name] = Place(len(found), scope, item, item)
        _collect(parts, name, (*scope, name) if item["type"] == "repeat" else scope, found)


def sort_of(item: Mapping[str, Any]) -> str:
    """Give the kind of an item's answer, as far as comparing goes."""
    if item["type"] == "grid":
        return "scale" if item.get("scale") else "choice"
    if item["type"] == "calculation":
        return {"decimal": "decimal", "yes_no": "yes_no", "date": "date"}.get(str(item.get("value")), "text")
    return str(item["type"])


def values_of(parts: Parts, item: Mapping[str, Any]) -> list[tuple[str, Mapping[str, str]]]:
    """Give the answers that may be chosen to a question, with their words."""
    if sort_of(item) == "yes_no":
        yes, no = ("yes", "no") if item["type"] == "calculation" else ("y", "n")
        return [(yes, {"zh": "是", "en": "Yes"}), (no, {"zh": "否", "en": "No"})]
    choices = parts.get(f"{LIST}{item.get('list')}") or ()
    return [(str(one["v"]), one.get("label", {})) for one in choices if not one.get("retired")]


def rows_of(expression: str) -> tuple[list[dict[str, str]], Joined] | None:
    """Write a condition as rows that people edit; None when rows cannot say it."""
    found = from_expression(expression)
    if found is None:
        return None
    rows = [{"question": row.question, "operator": str(row.operator), "value": _typed(row.value)} for row in found.rows]
    return rows, found.joined


def _typed(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()[:10]
    return written(value) if isinstance(value, int | float) else str(value)


def expression_of(parts: Parts, name: str, rows: Sequence[Mapping[str, Any]], joined: str) -> str:
    """Write rows as the expression that is kept; a row without an operator or value gets the likeliest one."""
    known = askable(parts, name)
    made = [_row(parts, row, known) for row in rows if row.get("question") in known]
    return to_expression(made, "or" if joined == "or" else "and")


def _row(parts: Parts, row: Mapping[str, Any], known: Mapping[str, Any]) -> Row:
    name = str(row["question"])
    item, _ = known[name]
    sort = sort_of(item)
    operators = OPERATORS_OF[sort]
    operator = row.get("operator") if row.get("operator") in operators else likeliest(item)
    if operator in NO_VALUE:
        return Row(name, cast("Any", operator))
    return Row(name, cast("Any", operator), _value(parts, item, str(row.get("value") or "").strip()))


def likeliest(item: Mapping[str, Any]) -> str:
    """Give the operator that most conditions on such a question use."""
    sort = sort_of(item)
    usual = {"scale": "at_most", "integer": "more", "decimal": "more", "text": "answered", "long_text": "answered",
             "phone": "answered", "date": "answered", "datetime": "answered", "time": "answered"}  # fmt: skip
    return usual.get(sort, OPERATORS_OF[sort][0])


def _value(parts: Parts, item: Mapping[str, Any], typed: str) -> str | float | date:
    sort, offered = sort_of(item), [value for value, _ in values_of(parts, item)]
    if offered:
        return typed if typed in offered else _worst(parts, item, offered)
    if sort in FIGURES:
        try:
            return float(typed)
        except ValueError:
            scale = item.get("scale") or {}
            low, high = int(scale.get("min", 0)), int(scale.get("max", 10))
            return float(low + (high - low) * 6 // 10)
    if sort in {"date", "datetime"}:
        try:
            return date.fromisoformat(typed[:10])
        except ValueError:
            return typed or "2026-01-01"
    return typed or "?"


def _worst(parts: Parts, item: Mapping[str, Any], offered: Sequence[str]) -> str:
    """Give the answer that most conditions ask for: the one with the lowest score, or "no"."""
    choices = [one for one in parts.get(f"{LIST}{item.get('list')}") or () if one.get("score") is not None]
    if choices:
        return str(min(choices, key=lambda one: float(one["score"]))["v"])
    return next((value for value in offered if value in {"n", "no"}), offered[0])
