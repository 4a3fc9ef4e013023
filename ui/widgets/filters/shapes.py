"""Shapes: which small form a column's filter needs, and the conditions that a sent form means."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, Literal

from models.kinds import kind_named
from models.problem import Problem
from models.rules.calendar import period
from models.view import Condition
from ui.widgets.filters.bar import one

if TYPE_CHECKING:
    from models.gate.offering import Offer
    from ui.widgets.filters.bar import Values

Shape = Literal["several", "relation", "period", "range", "yes_no", "text", "presence"]
NUMBER_ENDS: Final = {"low": "from", "high": "to"}


def shape_of(offer: Offer) -> Shape:
    """Say which form a column's filter has."""
    field = offer.field
    if field.to and not field.choice_list:
        return "relation"
    if field.choice_list or field.choices or (offer.derived and (offer.derived.bands or offer.derived.members)):
        return "several"
    operators = kind_named(field.kind).operators
    if "within" in operators:
        return "period"
    if "from" in operators:
        return "range"
    if field.kind == "yes_no":
        return "yes_no"
    return "text" if "has" in operators or "is" in operators else "presence"


def conditions_from(offer: Offer, values: Values) -> tuple[Condition, ...] | Problem:
    """Give the conditions that a sent form means: none takes the filter away; a Problem says what cannot be read."""
    path = offer.path
    if (presence := one(values, "presence")) in {"empty", "filled"}:
        return (Condition(path, presence),)
    shape = shape_of(offer)
    if shape in {"several", "relation"}:
        chosen = list(dict.fromkeys(v for v in values.get("value", []) if v and "," not in v))
        operator = "none_of" if one(values, "op") == "none_of" else "in" if len(chosen) > 1 else "is"
        return (Condition(path, operator, ",".join(chosen)),) if chosen else ()
    if shape == "period" and (word := one(values, "period")):
        return (Condition(path, "within", word),) if period(word, date(2000, 1, 1)) else ()
    if shape in {"period", "range"}:
        return _ends(offer, values)
    text = one(values, "value")
    operators = kind_named(offer.field.kind).operators
    operator = one(values, "op") if one(values, "op") in operators else operators[0]
    if not text:
        return ()
    problem = None if operator == "has" else _unreadable(offer, text)
    return problem or (Condition(path, operator, text),)


def _ends(offer: Offer, values: Values) -> tuple[Condition, ...] | Problem:
    made = []
    for name, operator in NUMBER_ENDS.items():
        text = one(values, name)
        if not text:
            continue
        if problem := _unreadable(offer, text):
            return problem
        whole_day = offer.field.kind == "datetime" and operator == "to" and ":" not in text
        made.append(Condition(offer.path, operator, f"{text} 23:59:59" if whole_day else text))
    return tuple(made)


def _unreadable(offer: Offer, text: str) -> Problem | None:
    read = kind_named(offer.field.kind).parse(text, offer.field)
    return read.at(offer.path) if isinstance(read, Problem) else None
