"""Grams: the index by which a search looks inside words, the same on both databases.

For every searched text the four characters from each position on are kept ("李小明" → "李小明", "小明", "明"), so any
fragment is one range of the index: two characters of a name as well as the last four digits of a phone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

import orjson

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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


# SQLite cuts the words of new rows itself, in one statement: a third of the time, and other work goes on meanwhile.
_PLACES = """
WITH RECURSIVE place(at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM place WHERE at < ?),
word AS MATERIALIZED (
    SELECT CAST(value AS INTEGER) AS record, substr(value, instr(value, ':') + 1) AS letters FROM json_each(?)
)"""
_CUT = f"""
SELECT CAST(substr(word.letters, place.at, {LENGTH}) AS TEXT) AS gram, CAST(word.record AS INTEGER) AS record
FROM word JOIN place ON place.at <= length(word.letters)
"""  # without the casts the index is not used to find them
CUT_SQL = f"{_PLACES} INSERT OR IGNORE INTO gram (field, gram, record) SELECT ?, gram, record FROM ({_CUT})"
UNCUT_SQL = f"{_PLACES} DELETE FROM gram WHERE field = ? AND (gram, record) IN ({_CUT})"  # those of rows that are gone


def cut_values(field: int, words: Sequence[tuple[int, str]]) -> list[object]:
    """Give the values of CUT_SQL and UNCUT_SQL: the longest word, the rows with their words, the field."""
    longest = max(len(word) for _, word in words)
    return [longest, orjson.dumps([f"{record}:{word}" for record, word in words]).decode(), field]


def gram_query(term: str) -> tuple[str, list[str]]:
    """Give the condition on `gram` that finds a fragment: (SQL with ?, values)."""
    if len(term) < LENGTH:
        return "gram >= ? AND gram < ?", [term, term + AFTER_ALL]
    return "gram = ?", [term[:LENGTH]]
