"""Seen: one row as a seat sees it, with the words for its values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.field import Field
    from models.gate.reading import Row


@dataclass(frozen=True)
class Seen:
    """One row as the seat sees it, with the words for its values."""

    row: Row
    fields: Mapping[str, Field]
    lang: str

    @property
    def id(self) -> int:
        """The row's number."""
        return self.row.id

    def value(self, path: str) -> Any:
        """Give the typed value; None where it is empty or masked."""
        return self.row.values.get(path)

    def text(self, path: str) -> str:
        """Write the value as the person reads it: masked where it must be, empty where there is none."""
        known = self.fields.get(path)
        return self.row.text(known, path, self.lang) if known else ""
