"""Counts: what a file did, or would do, row by row."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.intake.chunk import State
    from models.text import Text


@dataclass
class Counts:
    """Every row of the file counted once; `notes` say what was left out without being wrong."""

    new: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    wrong: int = 0
    batch: int | None = None
    notes: list[Text] = field(default_factory=list)

    @property
    def rows(self) -> int:
        """All rows with something in them."""
        return self.new + self.updated + self.unchanged + self.skipped + self.wrong

    def add(self, more: Mapping[State, int]) -> None:
        """Add the counts of some more rows."""
        for name, number in more.items():
            setattr(self, name, getattr(self, name) + number)

    def as_dict(self) -> dict[str, int | None]:
        """Give what the command line prints as JSON."""
        return {
            "new": self.new,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "skipped": self.skipped,
            "wrong": self.wrong,
            "batch": self.batch,
        }
