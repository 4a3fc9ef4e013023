"""Signs: curly quotes and full-width marks made plain, but never inside quoted words, and every sign in its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_QUOTES: Final = {"'": "'", "‘": "'", "’": "'", "＇": "'", '"': '"', "“": '"', "”": '"', "＂": '"'}
_PLAIN: Final = str.maketrans(
    "（），＝＜＞＋－−–—＊×！＄｛｝．。＃　\u00a0０１２３４５６７８９", "(),=<>+----**!${}..#  0123456789"
)


@dataclass(frozen=True, slots=True)
class Plain:
    """An expression in plain signs, as long as the original; `unclosed` is where a quote opens that never closes."""

    text: str
    depth: int
    deepest: int
    unclosed: int | None


def made_plain(text: str, *, any_quote_closes: bool) -> Plain:
    """Fold everything outside quotes. Words in straight quotes may hold curly ones, unless any quote closes them.

    >>> made_plain("selected（${q}，‘a（b）’）", any_quote_closes=False).text
    "selected(${q},'a（b）')"
    """
    signs: list[str] = []
    place = depth = most = deepest = 0
    while place < len(text):
        quote = _QUOTES.get(text[place])
        if quote:
            end = _closing(text, place, loose=any_quote_closes or text[place] != quote)
            if end < 0:
                return Plain("".join(signs) + text[place:], most, deepest, place)
            signs += (quote, text[place + 1 : end], quote)
            place = end + 1
            continue
        sign = text[place].translate(_PLAIN)
        depth += (sign == "(") - (sign == ")")
        if depth > most:
            most, deepest = depth, place
        signs.append(sign)
        place += 1
    return Plain("".join(signs), most, deepest, None)


def _closing(text: str, start: int, *, loose: bool) -> int:
    """Find the quote that closes the one at `start`, -1 when there is none."""
    quote = _QUOTES[text[start]]
    if not loose:
        return text.find(quote, start + 1)
    return next((place for place in range(start + 1, len(text)) if _QUOTES.get(text[place]) == quote), -1)
