"""Job: a piece of work that comes again and again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from datetime import datetime, timedelta

    from models.text import Text


@dataclass(frozen=True)
class Job:
    """What is done, and how often; `every` is told the store's settings. `run` says in a few words what it did."""

    name: str
    every: Callable[[Mapping[str, Any]], timedelta]
    run: Callable[[], Awaitable[Text]]

    def slot(self, now: datetime, settings: Mapping[str, Any]) -> int:
        """Number the turn that a moment belongs to; every server counts the same."""
        return int(now.timestamp() // self.every(settings).total_seconds())
