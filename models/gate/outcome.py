"""Outcomes of a write: saved, stale or wrong; told, never raised."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from models.problem import Problem


@dataclass(frozen=True, kw_only=True)
class Change:
    """What somebody wants written: to one row, or to a new one when `row` is None.

    `version` is the one that was read; `seen` holds the values that were on the screen, so that a change by somebody
    else to other fields does not stand in the way.
    """

    values: Mapping[str, Any]
    row: int | None = None
    version: int | None = None
    seen: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Saved:
    """It is written; `fields` are those that really changed, none when nothing did."""

    row: int
    version: int
    fields: tuple[str, ...] = ()
    new: bool = False


@dataclass(frozen=True)
class Conflict:
    """One field that two people changed."""

    field: str
    mine: Any
    theirs: Any


@dataclass(frozen=True)
class Stale:
    """Somebody else was faster: nothing is written, both values are here."""

    row: int
    version: int
    conflicts: tuple[Conflict, ...]
    by: str = ""
    at: datetime | None = None


@dataclass(frozen=True)
class Wrong:
    """Something is wrong with the values: nothing is written."""

    problems: tuple[Problem, ...]


Outcome = Saved | Stale | Wrong
