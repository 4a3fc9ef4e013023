"""Signing in: passwords tried with limits, changed by the person, reset and unlocked by the administrator."""

from __future__ import annotations

import hashlib
import math
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import Role
from models.database import database, reader, writing
from models.database.stored import moment_of
from models.people.passwords import hashed, is_outdated, matches, password_problem, start_password
from models.people.sessions import end_all_sessions, forget_sessions
from models.problem import Problem, Refused
from models.settings import settings
from models.tables.organisation import Staff
from models.tables.system import History, LoginTry
from models.text import Text

if TYPE_CHECKING:
    from models.access import Seat

WINDOW: Final = timedelta(minutes=15)
TRIES_OF_ACCOUNT: Final = 10
TRIES_OF_ADDRESS: Final = 50
WAITS: Final = (0, 0, 0, 2, 5, 10, 20, 40, 60, 120)  # seconds after so many wrong tries
LOCK_NUMBER: Final = 0x48_54_4B_4C
LOGIN_LENGTH: Final = 40

WRONG: Final = Text(
    zh="登录名或密码不对。请看看大小写和输入法，再试一次；忘了密码请找管理员重设。",
    en="The login or the password is not right. Check capitals and the keyboard, then try again; the administrator can "
    "set a new password.",
)
WAIT: Final = Text(
    zh="试错了几次，请等 {wait}再试。忘了密码请找管理员重设。",
    en="After several wrong tries please wait {wait} and try again. The administrator can set a new password.",
)
WAIT_ADDRESS: Final = Text(
    zh="这个网络地址试错太多次，请等 {wait}再试。",
    en="Too many wrong tries came from this network address. Please wait {wait} and try again.",
)
SECONDS: Final = Text(zh="{n} 秒", en="{n} seconds")
MINUTES: Final = Text(zh="{n} 分钟", en="{n} minutes")
SUSPENDED: Final = Text(
    zh="这个账号已停用，请找管理员。", en="This account is suspended. Please ask the administrator."
)
TOO_OLD: Final = Text(
    zh="初始密码只在 {days} 天内有效，已经过期。请找管理员重设密码。",
    en="A start password is good for {days} days, and these are over. Please ask the administrator for a new one.",
)
WRONG_CURRENT: Final = Text(
    zh="当前密码不对，请再输入一次。", en="The current password is not right. Please type it again."
)
SAME_AGAIN: Final = Text(
    zh="新密码和当前密码一样，请换一个。", en="The new password is the same as the current one; choose another."
)
NOT_ALLOWED: Final = Text(
    zh="只有系统管理员可以重设密码和解锁账号。", en="Only the administrator resets passwords and unlocks accounts."
)
GONE: Final = Text(zh="找不到这位员工。", en="There is no such person.")


@dataclass(frozen=True, kw_only=True)
class Signed:
    """The password was right."""

    person: int
    login: str
    must_change_password: bool


async def try_login(login: str, password: str, *, address: str, device: str = "") -> Signed | Problem:
    """Try a password; an unknown login gets the same answer in the same time.

    `device` names a machine on which this person has signed in before: it has tries of its own, so that a stranger
    who tries the person's name elsewhere locks nobody out.
    """
    login = unicodedata.normalize("NFKC", login).strip()
    key = _key(login, device)
    tried = await _counted(key, address, known=bool(device))
    if isinstance(tried, Problem):
        return tried
    person = await _person(login)
    if not await matches(person["password_hash"] if person else "", password) or person is None:
        return Problem(WRONG)
    await LoginTry.filter(id=tried).update(good=True)
    if person["suspended_at"] is not None or person["archived_at"] is not None:
        return Problem(SUSPENDED)
    if (days := await _days_over(person)) is not None:
        return Problem(TOO_OLD.fill(days=days))
    if is_outdated(person["password_hash"]):
        await Staff.filter(id=person["id"]).update(password_hash=await hashed(password))
    must_change = bool(person["must_change_password"])
    return Signed(person=person["id"], login=person["login"], must_change_password=must_change)


async def change_password(person: int, current: str, new: str, *, address: str) -> Problem | None:
    """Give a person the password of their choice and sign them out everywhere, or say why not."""
    row = await Staff.get(id=person)
    tried = await _counted(_key(row.login, f"person {person}"), address, known=True)
    if isinstance(tried, Problem):
        return tried.at("current")
    if not await matches(row.password_hash, current):
        return Problem(WRONG_CURRENT, "current")
    await LoginTry.filter(id=tried).update(good=True)
    if current == new:
        return Problem(SAME_AGAIN, "password")
    own_words = (row.name, row.login, (await settings())["store_name"])
    if problem := password_problem(new, own_words):
        return problem
    await _keep(row, new, must_change=False, action="password", by=person)
    return None


async def reset_password(seat: Seat, person: int) -> str:
    """Give somebody a start password, to be changed at the first login; the administrator tells it to them."""
    _check_administrator(seat)
    return await give_start_password(person, by=seat.person)


async def give_start_password(person: int, *, by: int | None = None) -> str:
    """Make a start password without asking who wants it; for the command line and the first set-up."""
    row = await Staff.get_or_none(id=person)
    if row is None:
        raise Refused(GONE)
    password = start_password()
    await _keep(row, password, must_change=True, action="reset", by=by)
    await LoginTry.filter(login=_key(row.login, ""), good=False).delete()
    return password


async def unlock(seat: Seat, person: int) -> None:
    """Forget the wrong tries on somebody's account."""
    _check_administrator(seat)
    row = await Staff.get_or_none(id=person)
    if row is None:
        raise Refused(GONE)
    async with writing():
        await LoginTry.filter(login=_key(row.login, ""), good=False).delete()
        await History.create(
            noun="staff",
            row_id=row.id,
            action="unlock",
            person_id=seat.person,
            store_id=row.store_id,  # type: ignore[attr-defined]
        )


async def has_administrator() -> bool:
    """Tell whether somebody can administer; until then the first set-up stands open."""
    rows = await reader().rows(
        "SELECT 1 FROM staff WHERE role = 'administrator' AND password_hash <> '' AND archived_at IS NULL LIMIT 1"
    )
    return bool(rows)


async def forget_old_tries(days: int = 30) -> None:
    """Delete the tries of long ago."""
    await LoginTry.filter(at__lt=clock.now() - timedelta(days=days)).delete()


def _check_administrator(seat: Seat) -> None:
    if not seat.roles & Role.ADMINISTRATOR:
        raise Refused(NOT_ALLOWED)


def _key(login: str, device: str) -> str:
    plain = login.casefold()
    if not device:
        return plain[:LOGIN_LENGTH]
    digest = hashlib.sha256(f"{device}\n{plain}".encode("utf-8", "replace")).hexdigest()
    return f"device:{digest[:32]}"


async def _person(login: str) -> dict[str, Any] | None:
    rows = await reader().dicts(
        "SELECT id, login, password_hash, must_change_password, password_set_at, suspended_at, archived_at FROM staff "
        "WHERE lower(login) = ? ORDER BY id",
        [login.lower()],
    )
    return next((row for row in rows if row["login"] == login), rows[0] if rows else None)


async def _days_over(person: dict[str, Any]) -> int | None:
    """Give the days for which a start password was good, when they are over."""
    if not person["must_change_password"] or person["password_set_at"] is None:
        return None
    days: int = (await settings())["start_password_days"]
    return days if clock.now() - moment_of(person["password_set_at"]) > timedelta(days=days) else None


async def _counted(key: str, address: str, *, known: bool) -> int | Problem:
    """Count a try before it is made, so that many at once cannot slip through; or say how long to wait."""
    now = clock.now()
    async with writing() as connection:
        if database().dialect == "postgres":
            await connection.execute_query("select pg_advisory_xact_lock($1)", [LOCK_NUMBER])
        wait = _wait_of(await _wrong_tries(login=key), now)
        if wait:
            return Problem(WAIT.fill(wait=_spoken(wait)))
        if not known:
            wrong = (
                await LoginTry.filter(address=address[:60], good=False, at__gt=now - WINDOW)
                .order_by("-at")
                .limit(TRIES_OF_ADDRESS)
            )
            if len(wrong) >= TRIES_OF_ADDRESS:
                return Problem(WAIT_ADDRESS.fill(wait=_spoken((wrong[-1].at + WINDOW - now).total_seconds())))
        tried: int = (await LoginTry.create(login=key, address=address[:60])).id
        return tried


async def _wrong_tries(login: str) -> list[datetime]:
    """Give the times of the wrong tries since the last good one, the latest first."""
    wrong: list[datetime] = []
    tries = LoginTry.filter(login=login, at__gt=clock.now() - WINDOW).order_by("-id")
    for tried in await tries.limit(TRIES_OF_ACCOUNT):
        if tried.good:
            break
        wrong.append(tried.at)
    return wrong


def _wait_of(wrong: list[datetime], now: datetime) -> float:
    if len(wrong) >= TRIES_OF_ACCOUNT:
        return (wrong[-1] + WINDOW - now).total_seconds()
    if not wrong:
        return 0
    return max(0.0, (wrong[0] - now).total_seconds() + WAITS[len(wrong)])


def _spoken(seconds: float) -> Text:
    if seconds <= 90:  # noqa: PLR2004 -- where minutes begin to read better
        return SECONDS.fill(n=max(1, math.ceil(seconds)))
    return MINUTES.fill(n=math.ceil(seconds / 60))


async def _keep(row: Staff, password: str, *, must_change: bool, action: str, by: int | None) -> None:
    kept = await hashed(password)
    async with writing():
        now = clock.now()
        await Staff.filter(id=row.id).update(password_hash=kept, must_change_password=must_change, password_set_at=now)
        await end_all_sessions(row.id)
        await History.create(noun="staff", row_id=row.id, action=action, person_id=by, store_id=row.store_id)  # type: ignore[attr-defined]
    forget_sessions()
