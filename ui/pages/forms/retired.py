"""A retired form: it says so on its page, and whoever may change it brings it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.publishing import PUBLISHERS
from surveys.retiring import retire
from ui.frame import load_anew
from ui.parts.block import Block
from ui.parts.buttons import Button, button_row
from ui.parts.markup import NOTHING, tag
from ui.parts.notices import notice
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from models.access import Seat
    from ui.pages.forms.loading import Opened

WHY: Final = Text(
    zh="这张表单已经停用：不能再填，也不在表单列表里，以前的答卷都还在。",
    en="This form is retired: it is neither filled in nor listed any more; its earlier answers are kept.",
)
BRING_BACK: Final = Text(zh="重新启用", en="Bring it back")
IS_BACK: Final = Text(zh="“{title}”已重新启用", en="“{title}” is back")


def show_retired(seat: Seat, opened: Opened) -> None:
    """Say that it is retired, with the way back."""

    async def back(_key: str, _value: str) -> None:
        await retire(await current_seat(), opened.row["key"], back=True)
        toast(IS_BACK.fill(title=opened.current.form.head.title))
        load_anew(f"/forms/{opened.id}")

    lang = seat.lang
    buttons = button_row(lang, [Button(text=BRING_BACK, act="bring-back", icon="undo", weight="primary")])
    told = tag("div", notice(lang, WHY, "attention"), buttons if seat.roles & PUBLISHERS else NOTHING, class_="section")
    Block(told, {"bring-back": back})
