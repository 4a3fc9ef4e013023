"""Storing: a file that was brought is looked at, cleaned, and kept under a random number."""

from __future__ import annotations

import asyncio
import hashlib
import os
import secrets
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from models import clock
from models.access import CREATE, EDIT
from models.database import database, reader
from models.gate.writer import transaction
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from models.uploads.cleaning import cleaned
from models.uploads.types import JPEG, PNG, WEBP, name_for, not_taken, type_of
from models.uploads.upload import Upload, path_of, plain_name

if TYPE_CHECKING:
    from pathlib import Path

    from models.access import Seat

MEGABYTE: Final = 1024 * 1024
LARGEST: Final = 10  # megabytes, where the store says nothing else
SMALL: Final = 120_000  # bytes of a small picture
MOST_WAITING: Final = 200  # files that one person brought within a day and has not saved
A_DAY: Final = timedelta(days=1)

ADD_SQL: Final = """
INSERT INTO upload (id, name, type, size, digest, small, person_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
WAITING_SQL: Final = """
SELECT count(*) FROM upload u WHERE u.person_id = ? AND u.created_at > ? AND u.left_at IS NULL
AND NOT EXISTS (SELECT 1 FROM upload_place p WHERE p.upload_id = u.id)
"""
OWN_SQL: Final = """
SELECT u.type, u.small FROM upload u WHERE u.id = ? AND u.person_id = ? AND u.erased_at IS NULL
AND NOT EXISTS (SELECT 1 FROM upload_place p WHERE p.upload_id = u.id)
"""
TOO_LARGE: Final = Text(
    zh="“{name}”太大：每个文件最多 {most} MB。请换一个小一点的，例如压缩后的照片或 PDF。",
    en="“{name}” is too large: {most} MB a file at most. Please choose a smaller one, for example a compressed photo.",
)
NOT_ALLOWED: Final = Text(zh="您没有上传文件的权限。", en="You may not upload files.")
TOO_MANY: Final = Text(
    zh="您今天上传了 {most} 个还没有保存的文件。请先保存正在填写的内容，再继续上传。",
    en="You have uploaded {most} files today that are not saved yet. Please save what you are filling in first.",
)
NOT_SMALL: Final = Text(
    zh="缩略图要用 JPG、PNG 或 WebP，例如“照片.jpg”。",
    en="A small picture is a JPG, a PNG or a WebP, for example “photo.jpg”.",
)
GONE: Final = Text(
    zh="找不到这个文件：它不存在、已删除，或不在您可以查看的范围内。",
    en="This file is not there: it was deleted, or it is not among those you may see.",
)


def largest_of(seat: Seat) -> int:
    """Give the most bytes that one file may have."""
    return int(seat.settings.get("upload_megabytes", LARGEST)) * MEGABYTE


def too_large(name: str, most: int) -> Refused:
    """Say that a file is too large, and how large it may be."""
    return Refused(TOO_LARGE.fill(name=plain_name(name), most=most // MEGABYTE))


async def refuse_uploading(seat: Seat) -> None:
    """Refuse who may write nothing at all, and who has brought a great many files without saving them."""
    if not any(seat.may(each.can, CREATE) or seat.may(each.can, EDIT) for each in RESOURCES.values()):
        raise Refused(NOT_ALLOWED)
    since = clock.now() - A_DAY
    waiting = (await reader().rows(WAITING_SQL, [seat.person, since]))[0][0]
    if waiting >= MOST_WAITING:
        raise Refused(TOO_MANY.fill(most=MOST_WAITING))


def arriving_file() -> Path:
    """Give a place for a file that is on its way in, on the same disk and outside of what backups copy."""
    folder = database().place.data / "arriving"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / secrets.token_hex(16)


async def take_in(arrived: Path, name: str, person: int | None, *, image: bool = False) -> Upload:
    """Keep a file that has arrived; what is refused leaves nothing behind. `image` takes pictures only."""
    upload = secrets.token_hex(16)
    try:
        kept = await asyncio.to_thread(_keep, arrived, plain_name(name), upload, image=image)
    finally:
        await asyncio.to_thread(arrived.unlink, missing_ok=True)
    values = [kept.id, kept.name, kept.type, kept.size, kept.digest, False, person, clock.now()]
    try:
        async with transaction() as writer:
            await writer.run(ADD_SQL, values)
    except BaseException:
        path_of(upload).unlink(missing_ok=True)
        raise
    return kept


def _keep(arrived: Path, name: str, upload: str, *, image: bool) -> Upload:
    found = type_of(arrived, name)
    if image and not found.is_image:
        raise not_taken(name)
    content = arrived.read_bytes()
    content = cleaned(content, found)
    write_whole(path_of(upload), content)
    return Upload(upload, name_for(name, found), found.name, len(content), hashlib.sha256(content).hexdigest())


def write_whole(target: Path, content: bytes) -> None:
    """Write a file so that it is there whole and on disk, or not at all."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = database().place.data / "arriving" / f"{target.name}.part"
    part.parent.mkdir(exist_ok=True)
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


async def keep_small(upload: str, arrived: Path, person: int) -> None:
    """Keep a small picture beside one that this person has just brought and not saved yet, once."""
    try:
        rows = await reader().rows(OWN_SQL, [upload, person])
        if not rows or rows[0][1] or not str(rows[0][0]).startswith("image/"):
            raise Refused(GONE)
        found = await asyncio.to_thread(type_of, arrived, "small")
        if found not in {JPEG, PNG, WEBP}:
            raise Refused(NOT_SMALL)
        content = await asyncio.to_thread(arrived.read_bytes)
        await asyncio.to_thread(write_whole, path_of(upload, small=True), cleaned(content, found))
    finally:
        await asyncio.to_thread(arrived.unlink, missing_ok=True)
    async with transaction() as writer:
        await writer.run("UPDATE upload SET small = ? WHERE id = ?", [True, upload])
