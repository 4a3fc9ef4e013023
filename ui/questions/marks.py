"""Marks: what makes words bold, leaning, a heading or a link in other programs; here words are read without them."""

from __future__ import annotations

import re
from typing import Final

from models.text import Text

_LINK: Final = re.compile(r"\[([^\[\]]+)\]\(((?:https?:|mailto:|tel:|www\.|/)[^()\s]*)\)")
_TAG: Final = re.compile(r"</?(?:span|b|i|u|br|em|strong|p|h[1-6])\b[^<>]*>", re.IGNORECASE)
_HEADING: Final = re.compile(r"^#{1,6}\s+", re.MULTILINE)
_STRONG: Final = re.compile(r"(?<!\*)\*\*(?=[^\s*])(.+?)(?<=[^\s*])\*\*(?!\*)", re.DOTALL)
_UNDERLINED: Final = re.compile(r"(?<!\w)__(?=[^\W_])([^_\n]+?)(?<=\S)__(?!\w)")  # a line to write on stays as it is
_LEANING: Final = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^*_\n]+?)(?<=\S)\1(?![\w*])")
_SIGNS: Final = frozenset("*_[<#")


def without_marks(words: str, *, link: str = r"\1") -> str:
    """Give words without what other programs draw them by; `link` says what is left of a link.

    >>> without_marks("**Now** [read this](https://a.example), 3 * 4 * 5 and a_b_c")
    'Now read this, 3 * 4 * 5 and a_b_c'
    """
    if _SIGNS.isdisjoint(words):
        return words
    told = ((_TAG, ""), (_LINK, link), (_HEADING, ""), (_STRONG, r"\1"), (_UNDERLINED, r"\1"), (_LEANING, r"\2"))
    for mark, kept in told:
        words = mark.sub(kept, words)
    return words


def as_read(words: str) -> str:
    """Give words as whoever answers reads them; the address of a link stands behind its words.

    >>> as_read("__Please__ see [our page](https://a.example)")
    'Please see our page (https://a.example)'
    >>> as_read("请**务必**填：______，${a__b} 和 ${c__d}，[A](每天)")
    '请务必填：______，${a__b} 和 ${c__d}，[A](每天)'
    """
    return without_marks(words, link=r"\1 (\2)")


def text_as_read(text: Text) -> Text:
    """Give a text as whoever answers reads it, in every language."""
    if all(_SIGNS.isdisjoint(words) for words in text.words.values()):
        return text
    return Text(**{lang: as_read(words) for lang, words in text.words.items()})
