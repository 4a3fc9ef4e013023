"""How a value is written for a query, so that it compares with what the database keeps."""

from __future__ import annotations

from typing import Any

from models.database import reader
from models.gate.conditions import database_value


def as_kept(value: object) -> Any:
    """Give a day, a time or a yes/no as the open database keeps it."""
    return database_value(value, reader().dialect)
