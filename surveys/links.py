"""Links: the addresses by which customers answer by themselves; of a customer's own only the hash is kept."""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.database import reader
from models.gate.trailing import HISTORY_SQL
from models.gate.writer import transaction
from models.problem import Refused
from models.public_url import judged
from models.text import Text
from surveys.calling import CALLING, NOT_CALLING
from surveys.library import programme_at, programme_named
from surveys.pausing import pause

if TYPE_CHECKING:
    from models.access import Seat
    from models.gate.writer import Writer
    from surveys.library import Running

BITS: Final = 128
TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{22}")
POSTER: Final = re.compile(r"([A-Za-z0-9_-]{22})-(\d{1,9})")  # the programme's code and the store it hangs in
DRAWN: Final = ("id", "store_id", "is_open", "programme_id", "archived_at", "due_on", "expires_on")
LINK_MADE: Final = Text(zh="发出自填链接", en="A link for the customer was made")
NOT_PUBLIC: Final = Text(
    zh="“{title}”没有开放客户自填。请在调查项目的渠道里加上“客户自填”，例如 channels: [phone, public]。",
    en="“{title}” is not open to customers themselves. Add the channel “public” to the programme, for example "
    "channels: [phone, public].",
)
NO_POSTER: Final = Text(
    zh="“{title}”没有开放海报二维码。请在调查项目里填每天份数，例如 poster_per_day: 60。",
    en="“{title}” has no poster. Say in the programme how many answers a day it takes, for example poster_per_day: 60.",
)
NOT_OPEN: Final = Text(
    zh="这一条已经结束，不能再发链接。请在回访名单里选一条还没完成的。",
    en="This one is finished and gets no link any more. Please choose one among the calls that is still open.",
)


def public_base() -> str:
    """Give the address under which customers reach the store from outside; empty where none is set."""
    return judged(os.environ.get("PUBLIC_URL", ""))[0]


def new_token() -> str:
    """Make a token that nobody can guess: 22 signs that stand in an address as they are."""
    return secrets.token_urlsafe(BITS // 8)


def hash_of(token: str) -> str:
    """Give what is kept of a token."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


async def link_for(seat: Seat, invitation: int, base: str | None = None) -> str:
    """Make the address by which the one who was drawn answers; an earlier one stops working, and calls pause."""
    if not seat.roles & CALLING:
        raise Refused(NOT_CALLING)
    token = new_token()
    async with transaction() as writer:
        drawn = await _drawn(writer, seat, invitation)
        _refuse_unless_public(await programme_at(drawn["programme_id"]))
        now = clock.now()
        await pause(writer, seat, drawn, hash_of(token), now)
        about = ["invitations", invitation, "edit", seat.person or None, now, drawn["store_id"], None, str(LINK_MADE)]
        await writer.run(HISTORY_SQL, [*about, None, None])
    return f"{_base(base)}/s/{token}"


async def _drawn(writer: Writer, seat: Seat, invitation: int) -> dict[str, Any]:
    """Give one that is open, held until the end of the transaction."""
    rows = await writer.rows(f"SELECT {', '.join(DRAWN)} FROM invitation WHERE id = ?{writer.held()}", [invitation])  # noqa: S608 -- our own columns
    found = dict(zip(DRAWN, rows[0], strict=True)) if rows else {}
    if not found or found["store_id"] not in seat.stores or found["archived_at"]:
        raise Refused(NOT_CALLING)
    if not found["is_open"]:
        raise Refused(NOT_OPEN)
    return found


async def poster_for(seat: Seat, programme: str, base: str | None = None, *, anew: bool = False) -> str:
    """Give the address on a programme's poster in the seat's store; `anew` makes those that hang there stop."""
    if not seat.roles & CALLING:
        raise Refused(NOT_CALLING)
    one = await programme_named(programme)
    _refuse_unless_public(one)
    if not one.programme.public.poster_per_day:
        raise Refused(NO_POSTER.fill(title=one.programme.head.title))
    code = "" if anew else await _kept_poster(programme)
    if not code:
        async with transaction() as writer:
            code = await _keep_poster(writer, one)
    return f"{_base(base)}/s/p/{code}-{seat.store}"


async def poster_made(seat: Seat, programme: str) -> str:
    """Give the path of a poster that was made before; empty where there is none yet."""
    code = await _kept_poster(programme)
    return f"/s/p/{code}-{seat.store}" if code else ""


async def _kept_poster(programme: str) -> str:
    rows = await reader().rows("SELECT value FROM setting WHERE key = ?", [_key_of(programme)])
    return str(json.loads(rows[0][0])) if rows else ""


def _key_of(programme: str) -> str:
    return f"poster/{programme}"


async def _keep_poster(writer: Writer, one: Running) -> str:
    """Keep a code for everybody to read: it hangs on the wall. Only its hash is looked for."""
    code, now = new_token(), clock.now()
    await writer.run(
        "INSERT INTO setting (key, value, updated_at) VALUES (?, ?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at",
        [_key_of(one.programme.id), json.dumps(code), now],
    )
    await writer.run(
        "UPDATE programme SET poster_hash = ?, version = version + 1, updated_at = ? WHERE id = ?",
        [hash_of(code), now, one.row],
    )
    return code


def _refuse_unless_public(one: Running) -> None:
    if "public" not in one.programme.channels:
        raise Refused(NOT_PUBLIC.fill(title=one.programme.head.title))


def _base(base: str | None) -> str:
    return public_base() if base is None else base
