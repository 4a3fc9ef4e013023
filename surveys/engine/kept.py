"""Answers as JSON keeps them, and as expressions work with them."""

from __future__ import annotations

import math
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from models.kinds.datetime import local
from surveys.engine.expressions import boolean, number, text
from surveys.engine.figures import number_of

if TYPE_CHECKING:
    from surveys.engine.form import Item


def worked_with(item: Item, value: object) -> object:
    """Turn an answer as JSON keeps it into what expressions work with: days and moments are themselves."""
    sort = item.value if item.type == "calculation" else item.type
    if value is None:
        return ""
    if sort == "relation" and isinstance(value, dict):
        return value.get("id", "")
    if sort == "figure":
        return number_of(value)
    if sort == "date" and isinstance(value, str):
        return date.fromisoformat(value)
    if sort == "datetime" and isinstance(value, str):
        return local(datetime.fromisoformat(value)).replace(tzinfo=None)
    return value


def calculated(found: object, item: Item) -> Any:
    """Give the result of a calculation as JSON keeps it; None when nothing came out."""
    if found is None or found in ("", []) or (isinstance(found, float) and math.isnan(found)):
        return None
    if item.value == "yes_no":
        return boolean(found)
    if item.value == "decimal":
        result = number(found)
        return None if not math.isfinite(result) else int(result) if result == int(result) else result
    if item.value == "date":
        words = found.date() if isinstance(found, datetime) else found
        return read_day(words)
    return text(found)


def read_day(found: object) -> str | None:
    """Give a day that a calculation made, as JSON keeps it."""
    if isinstance(found, date):
        return found.isoformat()
    try:
        return date.fromisoformat(text(found)[:10]).isoformat()
    except ValueError:
        return None
