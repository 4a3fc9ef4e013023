"""View: what a list shows — conditions, order, columns, search, page — as one value with an address.

The same value is the address in the browser, a saved view, an export, the rows behind a figure, a bulk selection.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, urlencode

from models.folding import cleaned

if TYPE_CHECKING:
    from collections.abc import Iterable

OPERATORS = ("is", "not", "has", "in", "none_of", "from", "to", "within", "empty", "filled")
PAGE_SIZES = (25, 50, 100, 200)
LONGEST_NUMBER = 9  # digits; no page has more
LONGEST = 4000  # characters of an address; longer ones are not ours
MOST_CONDITIONS = 30
MOST_COLUMNS = 60


@dataclass(frozen=True)
class Condition:
    """One condition: a column's path, an operator, and its value as it stands in the address."""

    path: str
    operator: str
    value: str = ""

    @property
    def values(self) -> list[str]:
        """The several values of `in` and `none_of`."""
        return [part for part in self.value.split(",") if part]


@dataclass(frozen=True, kw_only=True)
class View:
    """What a list shows. Everything here may come from a stranger's address: the gate checks each name."""

    where: tuple[Condition, ...] = ()
    search: str = ""
    order: str = ""
    columns: tuple[str, ...] = ()
    page: int = 1
    size: int = 25
    archived: bool = False
    ids: tuple[int, ...] = ()

    def with_condition(self, path: str, operator: str, value: str) -> View:
        """Set one condition, or take it away when the value is empty; the list starts at page one again."""
        rest = tuple(c for c in self.where if not (c.path == path and c.operator == operator))
        needs_value = operator not in {"empty", "filled"}
        added = () if needs_value and not value else (Condition(path, operator, value),)
        return replace(self, where=rest + added, page=1)

    def without(self, path: str) -> View:
        """Take all conditions on one column away."""
        return replace(self, where=tuple(c for c in self.where if c.path != path), page=1)

    def address(self) -> str:
        """Write the view as a query string; the default view is the empty one."""
        pairs: list[tuple[str, str]] = []
        if self.search:
            pairs.append(("q", self.search))
        pairs += [
            (c.path, c.value if c.operator == "is" and not _looks_like_operator(c.value) else f"{c.operator}:{c.value}")
            for c in self.where
        ]
        if self.order:
            pairs.append(("sort", self.order))
        if self.columns:
            pairs.append(("columns", ",".join(self.columns)))
        if self.archived:
            pairs.append(("archived", "1"))
        if self.page != 1:
            pairs.append(("page", str(self.page)))
        if self.size != PAGE_SIZES[0]:
            pairs.append(("size", str(self.size)))
        return urlencode(pairs, quote_via=quote, safe=":,.")

    @classmethod
    def from_address(cls, query: str) -> View:
        """Read a query string; what cannot be read is left out, never guessed."""
        return cls.from_pairs(parse_qsl(query[:LONGEST], keep_blank_values=True))

    @classmethod
    def from_pairs(cls, pairs: Iterable[tuple[str, str]]) -> View:
        """Read the pairs of a query string."""
        words: dict[str, str] = {}
        where: list[Condition] = []
        for key, value in ((key, cleaned(value)) for key, value in pairs):
            if key in {"q", "sort", "columns", "archived", "page", "size"}:
                words[key] = value
            elif len(where) < MOST_CONDITIONS:
                where.append(_condition(key, value))
        return cls(
            where=tuple(where),
            search=words.get("q", "").strip()[:100],
            order=words.get("sort", ""),
            columns=tuple(dict.fromkeys(c for c in words.get("columns", "").split(",") if c))[:MOST_COLUMNS],
            page=max(1, _whole(words.get("page"), 1)),
            size=min(max(1, _whole(words.get("size"), PAGE_SIZES[0])), PAGE_SIZES[-1]),
            archived=words.get("archived") == "1",
        )


def _looks_like_operator(value: str) -> bool:
    return value.partition(":")[0] in OPERATORS and ":" in value


def _condition(path: str, raw: str) -> Condition:
    operator, colon, value = raw.partition(":")
    if colon and operator in OPERATORS:
        return Condition(path, operator, value)
    return Condition(path, "is", raw)


def _whole(raw: str | None, default: int) -> int:
    return int(raw) if raw and raw.isdecimal() and len(raw) <= LONGEST_NUMBER else default
