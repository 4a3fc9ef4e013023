"""Issuing: a review is kept with its file, its numbers, and the word of the one who issued it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import CREATE, VIEW
from models.database import reader
from models.database.stored import loaded, moment_of
from models.gate.reading import read_one
from models.gate.writer import transaction
from models.noting import note_new
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from models.access import Seat

NOT_YOURS: Final = Text(
    zh="经营月报由经理和总经理打印、签发，您没有这个权限。",
    en="Managers and the general manager print and issue reviews.",
)
RUNNING: Final = Text(
    zh="{month} 还没过完，数字还会变，月底以后再签发。",
    en="{month} is not over and its numbers still change: issue it once it is.",
)
GONE: Final = Text(
    zh="找不到这份经营月报：它不存在，或不在您可以查看的范围内。",
    en="There is no such review, or it is not among those you may see.",
)
DAMAGED: Final = Text(
    zh="这份经营月报存档的文件和签发时的校验码对不上，没有打开。请从备份恢复。",
    en="The file kept for this review no longer matches its hash, so it was not opened. Please restore a backup.",
)
NUMBERS_SQL: Final = "UPDATE review SET numbers = ? WHERE id = ?"
FILE_SQL: Final = "INSERT INTO review_file (review_id, content) VALUES (?, ?)"
CONTENT_SQL: Final = "SELECT f.content, r.sha256 FROM review_file f JOIN review r ON r.id = f.review_id WHERE r.id = ?"
LATEST_SQL: Final = """
SELECT id, issued_at, numbers FROM review
WHERE archived_at IS NULL AND month = ? AND against = ? AND {store} ORDER BY issued_at DESC, id DESC LIMIT 1
"""
ISSUED_SQL: Final = "SELECT id, issued_at, numbers, month, against, store_id, lang FROM review WHERE id = ?"


@dataclass(frozen=True, kw_only=True)
class Of:
    """What a review is about: its month, the month beside it, and the store; None means all stores."""

    month: str
    against: str
    store: int | None


@dataclass(frozen=True, kw_only=True)
class Issued:
    """A review that was issued, with its numbers by their keys: how each was shown."""

    id: int
    of: Of
    issued_at: datetime
    shown: Mapping[str, str]


def may_review(seat: Seat, action: Any = VIEW) -> bool:
    """Tell whether a seat may print reviews, or issue them."""
    return seat.may(RESOURCES["reviews"].can, action)


def refuse_unless(seat: Seat, action: Any = VIEW) -> None:
    """Refuse a seat that may not."""
    if not may_review(seat, action):
        raise Refused(NOT_YOURS)


def hash_of(content: bytes) -> str:
    """Give the hash by which a file is known."""
    return hashlib.sha256(content).hexdigest()


async def issue(seat: Seat, of: Of, content: bytes, *, pages: int, numbers: Mapping[str, Any]) -> int:
    """Keep a review as it is now, and give its number."""
    refuse_unless(seat, CREATE)
    if of.month >= f"{seat.today:%Y-%m}":
        raise Refused(RUNNING.fill(month=of.month))
    row = {
        "month": of.month,
        "against": of.against,
        "store": of.store,
        "lang": seat.lang,
        "issued_at": clock.now(),
        "issued_by": seat.person or None,
        "pages": pages,
        "sha256": hash_of(content),
    }
    async with transaction() as writer:
        (made,) = await note_new(writer, seat, "reviews", [row])
        await writer.run(NUMBERS_SQL, [json.dumps(numbers, ensure_ascii=False), made])
        await writer.run(FILE_SQL, [made, content])
    return made


async def content_of(seat: Seat, review: int) -> bytes:
    """Give the file of a review as it was issued, to somebody who may see it."""
    await _refuse_unseen(seat, review)
    rows = await reader().rows(CONTENT_SQL, [review])
    if not rows:
        raise Refused(GONE)
    content = bytes(rows[0][0])
    if hash_of(content) != rows[0][1]:
        raise Refused(DAMAGED)
    return content


async def issued_one(seat: Seat, review: int) -> Issued:
    """Give an issued review with its numbers, to somebody who may see it."""
    await _refuse_unseen(seat, review)
    rows = await reader().rows(ISSUED_SQL, [review])
    row, issued_at, numbers, month, against, store, _ = rows[0]
    return _issued(row, issued_at, numbers, Of(month=month, against=against, store=store))


async def latest(of: Of) -> Issued | None:
    """Give the review that was issued last of a month and a store, or None."""
    store = "store_id IS NULL" if of.store is None else "store_id = ?"
    values = [of.month, of.against, *(() if of.store is None else (of.store,))]
    rows = await reader().rows(LATEST_SQL.format(store=store), values)
    if not rows:
        return None
    row, issued_at, numbers = rows[0]
    return _issued(row, issued_at, numbers, of)


async def _refuse_unseen(seat: Seat, review: int) -> None:
    if not may_review(seat):
        raise Refused(NOT_YOURS)
    await read_one(RESOURCES["reviews"], seat, review)


def _issued(row: int, issued_at: Any, numbers: Any, of: Of) -> Issued:
    shown = {key: str(one["shown"]) for key, one in (loaded(numbers) or {}).items()}
    return Issued(id=row, of=of, issued_at=moment_of(issued_at), shown=shown)
