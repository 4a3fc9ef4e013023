"""How a programme stands: who was drawn and who has answered this month, and the poster that hangs in the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from nicegui import context

from models.gate.reading import count
from models.resources import RESOURCES
from models.text import Text
from models.view import Condition, View
from surveys.calling import CALLING
from surveys.links import poster_for, poster_made, public_base
from ui.parts.block import Block
from ui.parts.buttons import Button, button_row
from ui.parts.figures import FigureShown, figure_row, section
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.public.codes import NO_OUTSIDE, base_of
from ui.session import current_seat

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from surveys.engine.programme import Programme

MONTH: Final = Text(zh="本月", en="This month")
DRAWN: Final = Text(zh="抽中", en="Drawn")
COMPLETE: Final = Text(zh="完成答卷", en="Answered")
POSTER: Final = Text(zh="海报二维码", en="The poster's code")
WHY: Final = Text(
    zh="贴在店里，客户扫码自填，每店一个码。每天最多收 {count} 份。",
    en="It hangs in the store for customers to scan; each store has its own. Up to {count} answers a day.",
)
SHOW: Final = Text(zh="显示二维码", en="Show the code")
PRINT: Final = Text(zh="打印海报", en="Print the poster")
COPY: Final = Text(zh="复制链接", en="Copy the link")
OFF: Final = Text(
    zh="这个调查已停用，扫码的客户现在不能填写。",
    en="This survey is switched off: customers who scan the code cannot answer now.",
)


@dataclass(frozen=True)
class Standing:
    """What is read before the page is drawn."""

    drawn: tuple[int, View]
    complete: tuple[int, View]
    poster: str | None  # the path of the poster's address; empty before it was first shown, None where there is none
    base: str


async def standing_of(seat: Seat, row: int, programme: Programme, *, archived: bool) -> Standing:
    """Count this month and look for the poster."""
    of = View(where=(Condition("programme", "is", str(row)),))
    first = seat.today.replace(day=1).isoformat()
    drawn = of.with_condition("drawn_on", "from", first)
    complete = of.with_condition("state", "is", "complete").with_condition("answered_on", "from", first)
    hangs = "public" in programme.channels and programme.public.poster_per_day and seat.roles & CALLING
    return Standing(
        drawn=(await count(RESOURCES["invitations"], seat, drawn), drawn),
        complete=(await count(RESOURCES["responses"], seat, complete), complete),
        poster=await poster_made(seat, programme.id) if hangs and not archived else None,
        base=base_of(context.client.request),
    )


class StandingShown:
    """The part of a programme's page that shows it."""

    def __init__(self, lang: str, programme: Programme, standing: Standing, *, is_on: bool) -> None:
        """Draw it."""
        self.lang, self.programme, self.standing, self.is_on = lang, programme, standing, is_on
        Block(self._month())
        if standing.poster is not None:
            self.block = Block(self._poster(standing.poster), {"code": self._show})

    def _month(self) -> Markup:
        kinds = ((DRAWN, "invitations", self.standing.drawn), (COMPLETE, "responses", self.standing.complete))
        shown = [
            FigureShown(title=title, value=f"{number:,}", href=f"/{noun}?{view.address()}")
            for title, noun, (number, view) in kinds
        ]
        return section(self.lang, MONTH, figure_row(self.lang, shown))

    def _poster(self, path: str) -> Markup:
        ways = [Button(text=PRINT, href=f"/survey-code/poster/{self.programme.id}", icon="print", whole=True)]
        picture = NOTHING
        if path:
            address = self.standing.base + path
            code = tag("img", src=f"/survey-code/picture.png?to={path}", alt=address, class_="call-code")
            picture = joined([code, tag("code", address, class_="call-address")])
            ways.append(Button(text=COPY, copies=address, icon="copy"))
        else:
            ways.insert(0, Button(text=SHOW, act="code"))
        told = [notice(self.lang, text, "attention") for text in self._warnings()]
        why = tag("p", WHY.fill(count=self.programme.public.poster_per_day).to(self.lang), class_="quiet")
        inside = tag("div", why, *told, picture, button_row(self.lang, ways), class_="call-link")
        return section(self.lang, POSTER, inside)

    def _warnings(self) -> list[Text]:
        return [*([] if public_base() else [NO_OUTSIDE]), *([] if self.is_on else [OFF])]

    async def _show(self, key: str, value: str) -> None:
        del key, value
        self.block.show(self._poster(await poster_for(await current_seat(), self.programme.id, base="")))
