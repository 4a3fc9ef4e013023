"""Wanted: how a file is to be taken in — its columns, its keys, what its words mean, what was put right by hand."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

TOGETHER = ("customers", "vehicles", "visits")  # one row may hold all three
LEAVE_EMPTY, ADD = "", "+"


@dataclass(kw_only=True)
class Wanted:
    """One person's decisions about one file; kept beside the file and with the batch.

    `columns` are by their number; a target is written noun.field. `keys` name the field by which the rows of a noun
    are known ("" is the order of trust). `values` say for a target what a word of the file stands for: a number or a
    key, "" to leave the field empty, "+" for a new choice. `cells` are corrections by "row:column", `picks` the
    record chosen for "row:noun" where several fitted (0 makes a new one).
    """

    nouns: tuple[str, ...] = TOGETHER
    sheet: int = 0
    header: int = 0
    headers: list[str] = field(default_factory=list)
    columns: dict[int, str] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    values: dict[str, dict[str, Any]] = field(default_factory=dict)
    cells: dict[str, str] = field(default_factory=dict)
    picks: dict[str, int] = field(default_factory=dict)
    owner_is_current: bool = True  # a car that is another's in our books gets the file's owner; its history stays

    def column_of(self, target: str) -> int | None:
        """Give the column that holds a target."""
        return next((column for column, held in self.columns.items() if held == target), None)

    def fields_of(self, noun: str) -> dict[int, str]:
        """Give the columns of one noun with their fields."""
        split = ((column, target.partition(".")) for column, target in self.columns.items())
        return {column: name for column, (owner, _, name) in split if owner == noun}

    @property
    def nouns_held(self) -> list[str]:
        """The nouns that have a column in the file."""
        held = {target.partition(".")[0] for target in self.columns.values()}
        return [noun for noun in self.nouns if noun in held]

    def stored(self) -> dict[str, Any]:
        """Give what JSON holds."""
        return {**asdict(self), "nouns": list(self.nouns), "columns": {str(c): t for c, t in self.columns.items()}}

    @classmethod
    def loaded(cls, stored: Mapping[str, Any]) -> Wanted:
        """Read what JSON held; words of a later release are left out."""
        known = {f.name for f in fields(cls)}
        said = {name: value for name, value in stored.items() if name in known}
        said["nouns"] = tuple(said.get("nouns", TOGETHER))
        said["columns"] = {int(column): target for column, target in said.get("columns", {}).items()}
        return cls(**said)
