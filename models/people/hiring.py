"""Hiring: people added, given a new start password, suspended — by whoever sits at the computer with the data."""

from __future__ import annotations

import re
import unicodedata
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

from models.access import ROLE_WORDS
from models.database import reader
from models.gate.outcome import Change, Saved, Wrong
from models.gate.saving import write
from models.people import suspending
from models.people.seats import seat_of_the_machine
from models.people.signing_in import give_start_password
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST: Final = 40
LOGIN: Final = re.compile(r"[\w.@-]+")
BAD_LOGIN: Final = Text(
    zh="登录名“{login}”不行：最多 40 个字，只用字母、数字、汉字和 . _ - @，中间不留空格，例如 lijing。",
    en="The login “{login}” cannot be used: at most 40 letters, digits and . _ - @ without spaces, for example lijing.",
)
TAKEN: Final = Text(
    zh="登录名 {login} 已经有人用了（{name}）。请换一个；只想换密码请用 user reset {login}。",
    en="The login {login} is taken ({name}). Choose another; for a new password use: user reset {login}.",
)
NO_ROLE: Final = Text(
    zh="没有“{role}”这个角色。可以选：{roles}。", en="There is no role “{role}”. The roles are: {roles}."
)
NO_LOGIN: Final = Text(
    zh="没有登录名为“{login}”的人{near}。user list 会列出所有人。",
    en="Nobody has the login “{login}”{near}. `user list` shows everybody.",
)
NEAR: Final = Text(zh="，最接近的是 {login}", en="; the nearest is {login}")
SUSPENDED: Final = Text(zh="已停用", en="suspended")


async def hire(login: str, *, name: str, role: str) -> str:
    """Add a person and give their start password, to be changed at the first login."""
    login = unicodedata.normalize("NFKC", login).strip()
    if len(login) > LONGEST or not LOGIN.fullmatch(login):
        raise Refused(BAD_LOGIN.fill(login=login))
    role = _role(role)
    if other := await _found(login):
        raise Refused(TAKEN.fill(login=other["login"], name=other["name"]))
    seat = await seat_of_the_machine()
    values = {"login": login, "name": name.strip() or login, "role": role, "store": seat.store}
    outcome = await write(RESOURCES["staff"], seat, Change(values=values))
    if isinstance(outcome, Wrong):
        raise Refused(outcome.problems[0].text)
    assert isinstance(outcome, Saved)  # noqa: S101 -- a new row is never stale
    return await give_start_password(outcome.row)


async def people(lang: str = "zh") -> list[str]:
    """List everybody: login, name, role, whether suspended."""
    rows = await reader().dicts(
        "SELECT login, name, role, suspended_at FROM staff WHERE archived_at IS NULL ORDER BY login"
    )
    width = max((len(row["login"]) for row in rows), default=0)
    return [
        f"{row['login']:<{width}}  {row['name']}  {ROLE_WORDS[row['role']].to(lang)}"
        + (f"  {SUSPENDED.to(lang)}" if row["suspended_at"] is not None else "")
        for row in rows
    ]


async def reset(login: str) -> str:
    """Give somebody a new start password; the account is unlocked and signed out everywhere."""
    return await give_start_password((await _person(login))["id"])


async def suspend(login: str, *, back: bool = False) -> None:
    """Suspend somebody by their login, or end it."""
    await suspending.suspend(await seat_of_the_machine(), (await _person(login))["id"], back=back)


def _role(words: str) -> str:
    """Know a role by its name or by its word in either language."""
    plain = words.strip().casefold()
    for role, text in ROLE_WORDS.items():
        if plain in {role, role.replace("_", " "), text.to("zh"), text.to("en").casefold()}:
            return role
    offered = "、".join(f"{role} {text.to('zh')}" for role, text in ROLE_WORDS.items())
    raise Refused(NO_ROLE.fill(role=words, roles=Text(zh=offered, en=", ".join(ROLE_WORDS))))


async def _found(login: str) -> Mapping[str, Any] | None:
    sql = "SELECT id, login, name, store_id, suspended_at FROM staff WHERE lower(login) = ?"
    rows = await reader().dicts(sql, [login.lower()])
    return next((row for row in rows if row["login"] == login), rows[0] if rows else None)


async def _person(login: str) -> Mapping[str, Any]:
    if found := await _found(login):
        return found
    logins = [row[0] for row in await reader().rows("SELECT login FROM staff WHERE archived_at IS NULL")]
    close = get_close_matches(login, logins, n=1, cutoff=0.4)
    raise Refused(NO_LOGIN.fill(login=login, near=NEAR.fill(login=close[0]) if close else ""))
