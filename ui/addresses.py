"""Addresses: what the words of an address or of a form say."""

from __future__ import annotations

from typing import Final

LONGEST_NUMBER: Final = 9  # digits


def number_in(words: str) -> int:
    """Read the number of a row; 0 where it is none.

    >>> number_in("12"), number_in("１２"), number_in("-1"), number_in("1234567890")
    (12, 0, 0, 0)
    """
    return int(words) if words.isascii() and words.isdecimal() and len(words) <= LONGEST_NUMBER else 0
