"""Retiring a form: it is listed and filled in no more; answers and figures are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.problem import Refused
from models.text import Text
from surveys.retiring import retire
from ui.frame import go
from ui.pages.builder import words as say
from ui.parts.stage import confirm, toast

if TYPE_CHECKING:
    from models.access import Seat

TITLE: Final = Text(zh="停用“{title}”？", en="Retire “{title}”?")


async def retire_form(seat: Seat, key: str, title: Text) -> None:
    """Ask, and retire it; where programmes still use it, say which."""
    if not await confirm(TITLE.fill(title=title), say.RETIRE_WHY, say.RETIRE_FORM, danger=True):
        return
    try:
        await retire(seat, key)
    except Refused as refused:
        toast(refused.text, tone="attention")
        return
    toast(say.RETIRED.fill(title=title))
    await go("/forms")
