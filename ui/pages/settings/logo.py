"""The logo: a picture brought by drag or click, shown at the top of the screen and on everything printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.branding import choose_logo, logo_of
from models.settings import settings
from models.text import Text
from ui.files import BRING, LOGO
from ui.pages.excel_in.arriving import Drop
from ui.pages.excel_in.parts import STYLE as DROP_STYLE
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import section
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.stage import toast
from ui.parts.styling import style_of
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup
    from nicegui.events import GenericEventArguments

TITLE: Final = Text(zh="门店标志", en="The store's logo")
WHY: Final = Text(
    zh="显示在屏幕左上角和所有打印件的页眉；重新打开的页面都换成它。",
    en="It stands at the top left of the screen and at the head of every printout, on pages opened from now on.",
)
NOTE: Final = Text(zh="PNG、JPG 或 WebP 图片，例如 logo.png", en="A PNG, JPG or WebP picture, for example logo.png")
AWAY: Final = Text(zh="不用标志", en="Use no logo")
SAVED: Final = Text(zh="标志已换好", en="The logo is changed")
GONE: Final = Text(zh="已不用标志", en="There is no logo any more")


class LogoPart:
    """The part of the settings page that is about the logo."""

    def __init__(self, lang: str, chosen: Mapping[str, Any]) -> None:
        """Put it on the page."""
        self.lang = lang
        self.block = Block(self._html(chosen), {"away": self._away}, classes="settings page-part logo-part")
        self.drop = Drop(lang, target=BRING, note=NOTE, accept=".png,.jpg,.jpeg,.webp")
        self.drop.classes("settings logo-drop")
        self.drop.on("arrived", self._arrived)

    def _html(self, chosen: Mapping[str, Any]) -> Markup:
        shown = NOTHING
        if logo_of(chosen) is not None:
            picture = tag("img", src=f"{LOGO}?{chosen['logo']}", alt=TITLE.to(self.lang))
            shown = tag("p", picture, " ", button(self.lang, Button(text=AWAY, act="away", weight="quiet")))
        return joined([style_of(DROP_STYLE), section(self.lang, TITLE, shown, note=WHY)])

    def show(self, *, is_seen: bool) -> None:
        """Stand on the page or not."""
        for part in (self.block, self.drop):
            part.set_visibility(is_seen)

    async def _arrived(self, event: GenericEventArguments) -> None:
        await self._choose(str(event.args), SAVED)

    async def _away(self, *_: str) -> None:
        await self._choose("", GONE)

    async def _choose(self, upload: str, told: Text) -> None:
        try:
            await choose_logo(await current_seat(), upload)
        finally:
            self.drop.run_method("free")
            self.block.show(self._html(await settings()))
        toast(told)
