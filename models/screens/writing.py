"""Writing screens: keep what a store has chosen, with its history; a second editor's change is never run over."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import HEADS, Role
from models.database.stored import loaded
from models.gate.trailing import HISTORY_SQL
from models.gate.writer import transaction
from models.problem import Refused
from models.resources import RESOURCES
from models.screens.arranging import Screen
from models.screens.reading import MENU, keep_screens
from models.text import Text

if TYPE_CHECKING:
    from models.access import Seat
    from models.screens.arranging import MenuOrder

ARRANGERS: Final = HEADS | Role.ADMINISTRATOR
LONGEST_LABEL: Final = 40
NOT_YOURS: Final = Text(
    zh="只有总经理、经理和系统管理员可以改界面。",
    en="Only the general manager, managers and the administrator may change the pages.",
)
CHANGED: Final = Text(
    zh="这一页刚刚被别人改过，已显示最新的样子，请再改一次。",
    en="Somebody has just changed this page. It is shown as it is now; please make your change again.",
)
NO_NOUN: Final = Text(zh="没有“{key}”这个页面。", en="There is no page “{key}”.")
LONG: Final = Text(
    zh="“{words}”太长，最多 {most} 个字。例如“车主姓名”。",
    en="“{words}” is too long: at most {most} characters. For example “Owner's name”.",
)
NO_TITLE: Final = Text(
    zh="请给这一栏起个中文名，例如“基本信息”。", en="Please give the section a Chinese title, for example “基本信息”."
)


def refuse_arranging(seat: Seat) -> None:
    """Refuse who may not change pages."""
    if not seat.roles & ARRANGERS:
        raise Refused(NOT_YOURS)


async def keep_screen(seat: Seat, key: str, screen: Screen | MenuOrder, version: int) -> int:
    """Keep what was chosen for a noun or for the menu, and give its new version; `version` is the one that was read."""
    refuse_arranging(seat)
    if key != MENU and key not in RESOURCES:
        raise Refused(NO_NOUN.fill(key=key[:40]))
    if isinstance(screen, Screen):
        _refuse_words(screen)
    async with transaction() as writer:
        rows = await writer.rows("SELECT id, definition, version FROM screen WHERE key = ?", [key])
        row, before, now = (int(rows[0][0]), loaded(rows[0][1]), int(rows[0][2])) if rows else (0, {}, 0)
        if now != version:
            await keep_screens(anew=True)
            raise Refused(CHANGED)
        after = {} if screen.is_plain else screen.as_json()
        kept = json.dumps(after, ensure_ascii=False)
        if row:
            sql = "UPDATE screen SET definition = ?, version = version + 1, updated_at = ? WHERE id = ? AND version = ?"
            if not await writer.run(sql, [kept, clock.now(), row, version]):
                raise Refused(CHANGED)
        else:
            row = (await writer.new_ids("screen", 1))[0]
            sql = (
                "INSERT INTO screen (id, key, definition, version, updated_at) VALUES (?, ?, ?, 1, ?) "
                "ON CONFLICT (key) DO NOTHING"
            )
            await writer.run(sql, [row, key, kept, clock.now()])
            if (await writer.rows("SELECT id FROM screen WHERE key = ?", [key]))[0][0] != row:
                raise Refused(CHANGED)
        changed = sorted(name for name in {*before, *after} if before.get(name) != after.get(name))
        held: list[Any] = [
            json.dumps({name: part[name] for name in changed if name in part}, ensure_ascii=False)
            for part in (before, after)
        ]
        stamp, store = clock.now(), seat.store or None
        await writer.run(HISTORY_SQL, ["screens", row, "edit", seat.person or None, stamp, store, None, key, *held])
    await keep_screens(anew=True)
    return now + 1


def _refuse_words(screen: Screen) -> None:
    texts = [*screen.labels.values(), *(one.title for one in screen.sections)]
    for words in (words for text in texts for words in text.words.values()):
        if len(words) > LONGEST_LABEL:
            raise Refused(LONG.fill(words=words[:20] + "…", most=LONGEST_LABEL))
    if any(not one.title.words["zh"].strip() for one in screen.sections):
        raise Refused(NO_TITLE)
