"""Sessions: who is signed in with which key, for how long, and how that ends."""

from __future__ import annotations

import hashlib
import secrets
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal

from models import clock
from models.database import reader, writing
from models.database.many import in_parts, marks_for
from models.database.stored import moment_of
from models.settings import settings
from models.tables.organisation import Staff
from models.tables.system import LoginSession

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FRESH_SECONDS: Final = 3.0  # how long another process may still believe in a session that has ended
USE_NOTED_EVERY: Final = timedelta(minutes=5)
CACHED_AT_MOST: Final = 10_000

Why = Literal["unknown", "left", "idle", "old", "elsewhere", "suspended"]


@dataclass(frozen=True, kw_only=True)
class SignedIn:
    """A living session and the person it belongs to."""

    key_hash: str
    session: int
    person: int
    name: str
    login: str
    lang: str
    look: str
    must_change_password: bool
    used_at: datetime


@dataclass(frozen=True)
class Over:
    """No session, or one that has ended, and why."""

    why: Why


_cached: dict[str, tuple[float, SignedIn | Over]] = {}
_noted: dict[int, float] = {}


def hash_of(key: str) -> str:
    """Give what is kept of a session's key."""
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()


async def open_session(person: int, *, address: str = "", device: str = "") -> str:
    """Open a session and give its key; nothing but the key's hash is kept."""
    key = secrets.token_urlsafe(32)
    await LoginSession.create(
        key_hash=hash_of(key),
        person_id=person,
        used_at=clock.now(),
        address=address[:60],
        device=device[:200],
    )
    return key


async def person_of(key: str) -> SignedIn | Over:
    """Tell who is signed in with this key."""
    return await session_of(hash_of(key)) if key else Over("unknown")


async def session_of(key_hash: str) -> SignedIn | Over:
    """Tell who is signed in with the key of this hash; at most three seconds old."""
    found = _cached.get(key_hash)
    if found is not None and time.monotonic() < found[0]:
        return found[1]
    return (await sessions_of([key_hash]))[key_hash]


async def sessions_of(key_hashes: Iterable[str]) -> dict[str, SignedIn | Over]:
    """Read many sessions at once, anew, and remember them for a moment."""
    wanted = list(dict.fromkeys(key_hashes))
    until = time.monotonic() + FRESH_SECONDS
    limits = await settings()
    found: dict[str, SignedIn | Over] = {}
    for part in in_parts(wanted):
        for row in await reader().dicts(_SQL.format(marks=marks_for(part)), part):
            found[row["key_hash"]] = _judged(row, limits)
    if len(_cached) > CACHED_AT_MOST:
        _cached.clear()
    _cached.update((key_hash, (until, session)) for key_hash, session in found.items())
    return {key_hash: found.get(key_hash, Over("unknown")) for key_hash in wanted}


async def note_use(signed: SignedIn) -> None:
    """Keep a session in use from ending as idle; written every five minutes at most."""
    now = clock.now()
    if now - signed.used_at < USE_NOTED_EVERY or time.monotonic() < _noted.get(signed.session, 0.0):
        return
    if len(_noted) > CACHED_AT_MOST:
        _noted.clear()
    _noted[signed.session] = time.monotonic() + USE_NOTED_EVERY.total_seconds()
    await LoginSession.filter(id=signed.session, ended_at=None).update(used_at=now)


async def end_session(key: str) -> None:
    """End one session; a copy of its key is dead from now on."""
    await LoginSession.filter(key_hash=hash_of(key), ended_at=None).update(ended_at=clock.now())
    _cached.pop(hash_of(key), None)


async def end_all_sessions(person: int) -> None:
    """Sign a person out everywhere."""
    now = clock.now()
    async with writing():
        await Staff.filter(id=person).update(sessions_end_before=milliseconds(now))
        await LoginSession.filter(person_id=person, ended_at=None).update(ended_at=now)
    forget_sessions()


async def forget_old_sessions(days: int = 90) -> None:
    """Delete the rows of sessions that nobody has used for long."""
    await LoginSession.filter(used_at__lt=clock.now() - timedelta(days=days)).delete()


def forget_sessions() -> None:
    """Read every session anew next time; for whoever suspends somebody in this process."""
    _cached.clear()
    _noted.clear()


def milliseconds(moment: datetime) -> int:
    """Give a moment as the stamp that `Staff.sessions_end_before` holds."""
    return int(moment.timestamp() * 1000)


_SQL: Final = """
SELECT s.id, s.key_hash, s.opened_at, s.used_at, s.ended_at, p.id AS person, p.name, p.login, p.lang, p.look,
       p.must_change_password, p.sessions_end_before, p.suspended_at, p.archived_at
FROM login_session s JOIN staff p ON p.id = s.person_id WHERE s.key_hash IN ({marks})
"""


def _judged(row: Mapping[str, Any], limits: Mapping[str, Any]) -> SignedIn | Over:
    now = clock.now()
    opened, used = moment_of(row["opened_at"]), moment_of(row["used_at"])
    if row["suspended_at"] is not None or row["archived_at"] is not None:
        return Over("suspended")
    if milliseconds(opened) < row["sessions_end_before"]:
        return Over("elsewhere")
    if row["ended_at"] is not None:
        return Over("left")
    if now - opened > timedelta(days=limits["session_days"]):
        return Over("old")
    if now - used > timedelta(hours=limits["session_idle_hours"]):
        return Over("idle")
    return SignedIn(
        key_hash=row["key_hash"],
        session=row["id"],
        person=row["person"],
        name=row["name"],
        login=row["login"],
        lang=row["lang"],
        look=row["look"],
        must_change_password=bool(row["must_change_password"]),
        used_at=used,
    )
