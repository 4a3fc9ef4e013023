r"""Sorts of signs in a pattern: \d, \w, \p{L} and their like."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeAlias
from unicodedata import category

Sign: TypeAlias = Callable[[str], bool]

_CATEGORY: Final = re.compile(r"[LMNPSZC][a-z]?")
_CODE: Final = re.compile(r"u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})")
_HAN: Final = frozenset({"Han", "IsHan", "Script=Han", "script=Han", "sc=Han"})
_PLAIN: Final = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "v": "\v"}


def property_of(name: str) -> Sign | None:
    r"""Give the sort of signs that \p names, None when there is none of that name."""
    if name in _HAN:
        return _is_han
    if _CATEGORY.fullmatch(name):
        return lambda sign: category(sign).startswith(name)
    return None


def escaped(rest: str) -> tuple[str | Sign | None, int]:
    """Read what follows a backslash: a sign or a sort of signs, and how long it is."""
    letter = rest[:1]
    if letter in _SORTS:
        return _SORTS[letter], 1
    if letter in _PLAIN:
        return _PLAIN[letter], 1
    code = _CODE.match(rest)
    if code:
        return chr(int(code[1] or code[2], 16)), code.end()
    if not letter or (letter.isascii() and letter.isalnum()):
        return None, 0
    return letter, 1


def _is_han(sign: str) -> bool:
    return "\u3400" <= sign <= "\u9fff" or "\uf900" <= sign <= "\ufaff" or "\U00020000" <= sign <= "\U000323af"


def _is_digit(sign: str) -> bool:
    return "0" <= sign <= "9"


def _is_letter(sign: str) -> bool:
    return sign.isascii() and (sign.isalnum() or sign == "_")


_SORTS: Final[dict[str, Sign]] = {
    "d": _is_digit,
    "D": lambda sign: not _is_digit(sign),
    "w": _is_letter,
    "W": lambda sign: not _is_letter(sign),
    "s": str.isspace,
    "S": lambda sign: not sign.isspace(),
}
