"""The structure: the database's safety settings, its integrity, the references between rows."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Final

from tortoise.connection import get_connection

from models.database import reader
from models.database.sqlite import READ_BACK
from models.health.finding import Finding, bad, good
from models.text import Text

if TYPE_CHECKING:
    from models.database.settings import Place

SETTINGS: Final = Text(zh="安全设置有效：{settings}。", en="The safety settings are in force: {settings}.")
SETTINGS_OFF: Final = Text(
    zh="安全设置没有生效：{settings}。请把数据文件夹放在本机硬盘上再试。",
    en="Safety settings are not in force: {settings}. Keep the data folder on a disk of this computer and try again.",
)
WHOLE: Final = Text(
    zh="数据文件完整，逐页检查没有发现问题。", en="The data file is whole; every page of it was checked."
)
BROKEN: Final = Text(
    zh="数据文件有损坏：{words}。请停止服务器，用 restore 命令恢复最近的备份。",
    en="The data file is damaged: {words}. Stop the server and bring back the latest backup with the restore command.",
)
REFERENCES: Final = Text(zh="资料之间的关联都对得上。", en="All references between rows lead somewhere.")
LOOSE: Final = Text(
    zh="有 {count} 处关联指向不存在的资料，例如 {example}。请恢复最近的备份，或把这一行发给支持人员。",
    en="{count} references lead to rows that do not exist, for example {example}. Bring back the latest backup, or "
    "send this line to whoever supports you.",
)


async def look_at_structure(place: Place) -> list[Finding]:
    """Look at the file as a whole; PostgreSQL looks after its own."""
    if place.dialect == "postgres":
        return []
    found = [await _settings(), await _integrity()]
    return [*found, await _references()] if found[-1].good else found


async def _settings() -> Finding:
    found = {}
    for name in READ_BACK:
        _, rows = await get_connection("default").execute_query(f"PRAGMA {name}")
        found[name] = next(iter(tuple(rows[0])))
    words = ", ".join(f"{name}={value}" for name, value in found.items())
    return (good if found == READ_BACK else bad)(SETTINGS if found == READ_BACK else SETTINGS_OFF, settings=words)


async def _integrity() -> Finding:
    try:
        rows = await reader().rows("PRAGMA integrity_check(3)")
    except sqlite3.DatabaseError as error:
        return bad(BROKEN, words=error)
    if rows == [("ok",)]:
        return good(WHOLE)
    return bad(BROKEN, words="; ".join(str(row[0]).replace("\n", " ") for row in rows)[:300])


async def _references() -> Finding:
    try:
        rows = await reader().rows("PRAGMA foreign_key_check")
    except sqlite3.DatabaseError as error:
        return bad(BROKEN, words=error)
    if not rows:
        return good(REFERENCES)
    table, row, parent, _ = rows[0]
    return bad(LOOSE, count=len(rows), example=f"{table} {row} → {parent}")
