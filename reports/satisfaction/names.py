"""Names: what stores, people, departments and series are called, and how a list asks for them."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.database import reader
from models.tables.surveys import CHANNEL
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

NOBODY: Final = Text(zh="未指定", en="Not said")
DEPARTMENTS_SQL: Final = "SELECT d.id, d.name, s.name FROM department d JOIN store s ON s.id = d.store_id"


@dataclass(frozen=True)
class Names:
    """The words of groups by their numbers; `codes` are the words by which an address asks for a series."""

    words: Mapping[str, Mapping[int, Text]]
    codes: Mapping[int, str]

    def of(self, column: str, key: int | str | None) -> Text:
        """Name one group."""
        if key is None:
            return NOBODY
        if isinstance(key, str):
            return CHANNEL.get(key, Text.plain(key))
        return self.words.get(column, {}).get(key) or Text.plain(f"#{key}")

    def code(self, column: str, key: int | str) -> str:
        """Write one group as the address of a list does."""
        return self.codes.get(key, "") if column == "series" and isinstance(key, int) else str(key)


async def read_names() -> Names:
    """Read them; they are few."""
    stores, people, departments, series = await asyncio.gather(
        reader().rows("SELECT id, name FROM store"),
        reader().rows("SELECT id, name FROM staff"),
        reader().rows(DEPARTMENTS_SQL),
        reader().rows("SELECT id, code, zh, en FROM choice WHERE list = 'series'"),
    )
    several = {name for name, count in Counter(name for _, name, _ in departments).items() if count > 1}
    return Names(
        {
            "store": {row: Text.plain(name) for row, name in stores},
            "advisor": {row: Text.plain(name) for row, name in people},
            "department": {
                row: Text.plain(f"{store} · {name}" if name in several else name) for row, name, store in departments
            },
            "series": {row: Text(zh=zh, en=en or zh) for row, _, zh, en in series},
        },
        {row: code for row, code, _, _ in series},
    )
