"""Beginnings: lists whose things begin on a page of their own, and who may begin one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.publishing import PUBLISHERS
from ui.parts.buttons import Button

if TYPE_CHECKING:
    from models.access import Role, Seat

BEGINNINGS: Final[dict[str, tuple[Role, Text]]] = {
    "forms": (PUBLISHERS, Text(zh="新建表单", en="New form")),
}
FROM_EXCEL: Final = Text(zh="从 Excel 导入", en="From Excel")


def beginning_of(seat: Seat, key: str) -> list[Button]:
    """Give the button that begins something in a list, where the seat may."""
    roles, text = BEGINNINGS.get(key, (None, None))
    if roles is None or text is None or not seat.roles & roles:
        return []
    begin = Button(text=text, href=f"/{key}/new", icon="plus", weight="primary")
    return [begin, *([Button(text=FROM_EXCEL, href="/forms/import", icon="import")] if key == "forms" else [])]
