"""Passwords: how they are kept, and which ones are good enough."""

from __future__ import annotations

import asyncio
import secrets
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, ParamSpec, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from models.problem import Problem
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

P = ParamSpec("P")
R = TypeVar("R")

SHORTEST: Final = 8
LONGEST: Final = 128
COMMON: Final = Path(__file__).with_name("common_passwords.txt")
CONTEXT_WORDS: Final = ("huitouke", "回头客", "password", "admin")
PADDING: Final = "0123456789!@#$%^&*._- "
START_LETTERS: Final = "abcdefghjkmnpqrstuvwxyz23456789"  # none that are mistaken for another when read aloud

# 50-100 ms on two plain cores and 32 MB each; two at a time, so that a flood of logins cannot take the memory.
_HASHER: Final = PasswordHasher(time_cost=2, memory_cost=32 * 1024, parallelism=1)
_AT_ONCE: Final = 2
_NOBODYS: Final = f"$argon2id$v=19$m={_HASHER.memory_cost},t={_HASHER.time_cost},p=1${'A' * 22}${'A' * 43}"

TOO_SHORT: Final = Text(
    zh="密码至少 8 位，现在是 {count} 位。可以用几个词连起来，例如“蓝色水壶 窗台 七点”。",
    en="A password has at least 8 characters; this one has {count}. A few words in a row are easy to remember, "
    "like “blue kettle window seven”.",
)
TOO_LONG: Final = Text(
    zh="密码最长 128 位，现在是 {count} 位，请缩短一些。",
    en="A password has at most 128 characters; this one has {count}.",
)
TOO_COMMON: Final = Text(
    zh="这个密码用的人太多，很容易被猜到。请换一个，例如几个不相关的词连起来：“蓝色水壶 窗台 七点”。",
    en="Too many people use this password, so it is quickly guessed. Choose another, for example a few unrelated words "
    "like “blue kettle window seven”.",
)
TOO_NEAR: Final = Text(
    zh="密码里主要是“{word}”，别人很容易猜到。请不要用姓名、登录名、门店名或软件名做密码。",
    en="This password is little more than “{word}”, which others guess first. Leave out names, the login, the store "
    "and the program.",
)


def password_problem(password: str, words: Iterable[str] = ()) -> Problem | None:
    """Say what is wrong with a new password; `words` are the person's and the store's own names.

    >>> password_problem("12345678") is None
    False
    >>> password_problem("blue kettle window seven") is None
    True
    """
    if len(password) < SHORTEST:
        return Problem(TOO_SHORT.fill(count=len(password)), "password")
    if len(password) > LONGEST:
        return Problem(TOO_LONG.fill(count=len(password)), "password")
    plain = password.casefold()
    if plain in _common() or len(set(plain)) <= 2:  # noqa: PLR2004 -- one key, or two keys in turn
        return Problem(TOO_COMMON, "password")
    for word in (*CONTEXT_WORDS, *(word.casefold().strip() for word in words)):
        if len(word) > 1 and word in plain and len(plain.replace(word, "").strip(PADDING)) < 4:  # noqa: PLR2004 -- what is left is next to nothing
            return Problem(TOO_NEAR.fill(word=word), "password")
    return None


async def hashed(password: str) -> str:
    """Give what is kept instead of the password."""
    return await _in_turn(_HASHER.hash, password)


async def matches(kept: str, password: str) -> bool:
    """Tell whether it is the password; takes as long where nothing is kept, so that the time tells nothing."""
    return await _in_turn(_matches, kept, password)


def is_outdated(kept: str) -> bool:
    """Tell whether the password should be hashed anew, because today's parameters are stronger."""
    try:
        return _HASHER.check_needs_rehash(kept)
    except InvalidHashError:
        return True


def start_password() -> str:
    """Make a password for the first login, easy to read aloud: three groups of four."""
    return "-".join("".join(secrets.choice(START_LETTERS) for _ in range(4)) for _ in range(3))


def _matches(kept: str, password: str) -> bool:
    try:
        _HASHER.verify(kept or _NOBODYS, password[: LONGEST + 1])
    except (Argon2Error, InvalidHashError):
        return False
    return bool(kept)


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    lines = COMMON.read_text(encoding="utf-8").splitlines()
    return frozenset(line.casefold() for line in lines if line and not line.startswith("# "))


_turns: dict[asyncio.AbstractEventLoop, asyncio.Semaphore] = {}


async def _in_turn(work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    loop = asyncio.get_running_loop()
    if loop not in _turns:
        _turns.clear()  # a loop that ended needs no turns any more
        _turns[loop] = asyncio.Semaphore(_AT_ONCE)
    async with _turns[loop]:
        return await asyncio.to_thread(work, *args, **kwargs)
