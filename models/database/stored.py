"""Stored values: SQLite gives days, times and JSON as text, PostgreSQL gives days and times; read here as one thing."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any


def loaded(stored: Any) -> Any:
    """Read JSON that may come as text."""
    return json.loads(stored) if isinstance(stored, str) else stored


def day_of(stored: object) -> date:
    """Read a day."""
    if isinstance(stored, datetime):
        return stored.date()
    return stored if isinstance(stored, date) else date.fromisoformat(str(stored)[:10])


def moment_of(stored: datetime | str) -> datetime:
    """Read a moment; one without a zone is UTC."""
    moment = datetime.fromisoformat(stored) if isinstance(stored, str) else stored
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
