"""Grams: the index by which a search looks inside words, the same on both databases.

For every searched text the four characters from each position on are kept ("李小明" → "李小明", "小明", "明"), so any
fragment is one range of the index: two characters of a name as well as the last four digits of a phone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterator

LENGTH = 4
AFTER_ALL = "\U0010ffff"  # sorts behind every character that a gram may hold


def gram_field(table_column: str) -> int:
    """Give the small number under which a column's grams are kept; the start check refuses two alike.

    >>> gram_field("customer.name") == gram_field("customer.name") < 32768
    True
    """
    return crc32(table_column.encode()) & 0x7FFF


def grams(fragments: str) -> set[str]:
    """Cut a text into its grams; the parts between spaces are texts of their own.

    >>> sorted(grams("李小明 lxm"))
    ['lxm', 'm', 'xm', '小明', '明', '李小明']
    """
    return {gram for word in fragments.split() for gram in _cut(word)}


def _cut(word: str) -> Iterator[str]:
    return (word[start : start + LENGTH] for start in range(len(word)))


def gram_query(term: str) -> tuple[str, list[str]]:
    """Give the condition on `gram` that finds a fragment: (SQL with ?, values)."""
    if len(term) < LENGTH:
        return "gram >= ? AND gram < ?", [term, term + AFTER_ALL]
    return "gram = ?", [term[:LENGTH]]
