"""Many: more values than one statement should hold are asked for in parts, some hundred at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

One = TypeVar("One")

AT_ONCE: Final = 500  # values in one statement


class Asks(Protocol):
    """Whatever answers a query: a transaction, or the read-only side."""

    @property
    def dialect(self) -> str:
        """Which database it is."""

    async def rows(self, sql: str, values: Sequence[Any] = ..., /) -> list[tuple[Any, ...]]:
        """Give the rows of a query."""


def in_parts(values: Sequence[One], size: int = AT_ONCE) -> Iterator[list[One]]:
    """Give values in parts, in their order.

    >>> list(in_parts([1, 2, 3], 2))
    [[1, 2], [3]]
    """
    for start in range(0, len(values), size):
        yield list(values[start : start + size])


def marks_for(values: Iterable[object]) -> str:
    """Write a mark for each of some values, to stand between the brackets of an IN.

    >>> marks_for([7, 8])
    '?, ?'
    """
    return ", ".join("?" for _ in values)


async def rows_in_parts(
    asks: Asks, sql: str, wanted: Iterable[Any], *, before: Sequence[Any] = (), after: Sequence[Any] = ()
) -> list[tuple[Any, ...]]:
    """Ask for the rows of all wanted values; each `{marks}` in the SQL stands for a part of them.

    `before` and `after` are the values of the marks that stand in the SQL before and after those.
    """
    rows: list[tuple[Any, ...]] = []
    for part in in_parts(list(dict.fromkeys(wanted))):
        said = sql.replace("{marks}", marks_for(part))
        rows += await asks.rows(said, [*before, *part * sql.count("{marks}"), *after])
    return rows
