"""Field: what is known about one field, whether it comes from a model or from a form."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.text import Text

ChartRole = Literal["", "group", "measure", "time"]


@dataclass(frozen=True, kw_only=True)
class Field:
    """One field: its words, its kind, and the rules that every page, import, export and printout obeys.

    `kind` names a file in `models/kinds`. `choices` are the program's own states (value → words);
    `choice_list` names a list that the store edits. `to` is the noun a relation points at.
    `aliases` are headers under which dealers' systems export the field. `unit` is shown, never stored.
    """

    id: str
    label: Text
    kind: str
    required: bool = False
    unique: bool = False
    default: Any = None
    help: Text | None = None
    unit: Text | None = None
    private: bool = False
    read_only: bool = False
    depends_on: str = ""
    aliases: tuple[str, ...] = ()
    chart: ChartRole = ""
    print_hide: bool = False
    max_length: int | None = None
    low: float | None = None
    high: float | None = None
    choices: Mapping[str, Text] | None = None
    choice_list: str = ""
    to: str = ""
    indexed: bool = False  # of the store's own fields: those that a job keeps an index of
    extra: bool = False  # lives in the record's `extra` JSON, not in a column of its own

    def named(self, name: str) -> Field:
        """The same field under the name that the model gave it."""
        return replace(self, id=name)
