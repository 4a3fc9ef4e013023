"""Coupon numbers: eight signs of chance that nobody guesses, and one by which a slip of the pen is noticed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.folding import one_line
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SIGNS: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # 31, a prime; nothing that is read as something else: no 0 O 1 I L
DRAWN: Final = 8
LENGTH: Final = DRAWN + 1
WRONG_LENGTH: Final = Text(
    zh="券号有 {length} 位字母和数字，例如 {example}；现在是 {now} 位。",
    en="A coupon has {length} letters and digits, for example {example}; this has {now}.",
)
WRONG_SIGN: Final = Text(
    zh="券号里没有“{found}”。不用 0、O、1、I、L，请对着券再看一遍，例如 {example}。",
    en="No coupon has “{found}” in it: 0, O, 1, I and L are not used. Please look at the coupon again, for example "
    "{example}.",
)
MISTYPED: Final = Text(
    zh="{number} 不是本店的券号，可能有一位看错或两位颠倒。请对着券再输一遍。",
    en="{number} is not one of our numbers: one sign may be wrong, or two the wrong way round. Please type it again "
    "from the coupon.",
)


def new_number(choose: Callable[[Sequence[str]], str]) -> str:
    """Draw a number; `choose` takes one of several signs by chance.

    >>> new_number(lambda signs: signs[0])
    '2222-2222-2'
    """
    drawn = "".join(choose(SIGNS) for _ in range(DRAWN))
    return written(drawn + _check(drawn))


def written(signs: str) -> str:
    """Write a number as it stands on the coupon."""
    return f"{signs[:4]}-{signs[4:8]}-{signs[8:]}"


def read_number(typed: str) -> str | Text:
    """Read a number as somebody types or scans it, in small letters or with spaces; or say what is wrong.

    >>> read_number(" 2222 22222 ")
    '2222-2222-2'
    """
    signs = "".join(sign for sign in one_line(typed).upper() if sign.isalnum())
    if strange := next((sign for sign in signs if sign not in SIGNS), None):
        return WRONG_SIGN.fill(found=strange, example=_example())
    if len(signs) != LENGTH:
        return WRONG_LENGTH.fill(length=LENGTH, example=_example(), now=len(signs))
    if _check(signs[:DRAWN]) != signs[DRAWN]:
        return MISTYPED.fill(number=written(signs))
    return written(signs)


def _example() -> str:
    drawn = "7K2M9XQF"
    return written(drawn + _check(drawn))


def _check(drawn: str) -> str:
    """Weigh each sign by its place: any one wrong sign and any two changed about give another last sign."""
    return SIGNS[sum(place * SIGNS.index(sign) for place, sign in enumerate(drawn, 2)) % len(SIGNS)]
