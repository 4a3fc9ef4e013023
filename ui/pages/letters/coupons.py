"""Coupons: looked up by number, redeemed once for the car that is here."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from models.access import EDIT
from models.letters.redeeming import Coupon, coupon_at, redeem
from models.problem import Refused
from models.resources import RESOURCES
from ui.pages.letters import words as say
from ui.pages.letters.address import COUPONS
from ui.pages.letters.shell import head_html
from ui.parts.block import Block
from ui.parts.buttons import Button, button_row
from ui.parts.figures import facts
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.session import current_seat

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from ui.parts.block import Act
    from ui.routes import Visit


async def coupons_page(seat: Seat, visit: Visit) -> None:
    """Build the page; an address may bring a number along."""
    page = Desk(seat, dict(parse_qsl(visit.query)).get("number", "")[:40])
    if page.number:
        await page.look_up(seat)
    visit.title = say.COUPONS_TAB
    Block(head_html(seat, COUPONS, say.NUMBER_HELP, [Button(text=say.ALL_COUPONS, href="/coupons", icon="list")]))
    page.build()


class Desk:
    """One opening of the page: the number and the plate as typed, and the coupon they lead to."""

    def __init__(self, seat: Seat, number: str) -> None:
        """Begin with a number or with none."""
        self.lang, self.number, self.plate = seat.lang, number, ""
        self.may = seat.may(RESOURCES["coupons"].can, EDIT)
        self.coupon: Coupon | None = None
        self.told: tuple[Text, str] | None = None

    def build(self) -> None:
        """Put it on the screen."""
        acts: dict[str, Act] = {
            "number": self._number,
            "plate": self._plate,
            "look": self._look,
            "redeem": self._redeem,
        }
        self.block = Block(self._html(), acts, classes="letters-narrow")

    async def look_up(self, seat: Seat) -> None:
        """Find the coupon, or keep the sentence that says why not."""
        self.coupon, self.told = None, None
        try:
            self.coupon = await coupon_at(seat, self.number)
        except Refused as refused:
            self.told = (refused.text, "attention")
        if self.coupon is not None and self.coupon.why_not is not None:
            self.told = (self.coupon.why_not, "attention")

    def _html(self) -> Markup:
        lang = self.lang
        look = button_row(lang, [Button(text=say.LOOK_UP, act="look", icon="search", weight="primary")])
        parts = [_box(lang, say.NUMBER, self.number, "number"), look]
        if self.told is not None:
            parts.append(notice(lang, *self.told))
        if self.coupon is not None:
            parts.append(self._card(self.coupon))
        return joined(parts)

    def _card(self, coupon: Coupon) -> Markup:
        lang = self.lang
        rows = facts(
            lang,
            [
                (say.WORTH, tag("strong", coupon.worth)),
                (say.NUMBER, coupon.number),
                (say.FOR_CUSTOMER, " ".join(part for part in (coupon.customer_name, coupon.plate) if part)),
                (say.UNTIL, f"{coupon.ends_on:%Y-%m-%d}"),
            ],
        )
        if coupon.why_not is not None:
            return tag("div", rows, class_="coupon-card")
        if not self.may:
            return tag("div", rows, notice(lang, say.NO_REDEEM), class_="coupon-card")
        doing = button_row(lang, [Button(text=say.REDEEM, act="redeem", icon="check", weight="primary")])
        return tag("div", rows, _box(lang, say.CAR_HERE, self.plate, "plate"), doing, class_="coupon-card")

    def _number(self, _: str, value: str) -> None:
        self.number = value

    def _plate(self, _: str, value: str) -> None:
        self.plate = value

    async def _look(self, *_: str) -> None:
        await self.look_up(await current_seat())
        self.block.show(self._html())

    async def _redeem(self, *_: str) -> None:
        if self.coupon is None:
            return
        seat = await current_seat()
        try:
            done = await redeem(seat, self.coupon.number, self.plate)
        except Refused as refused:
            self.told = (refused.text, "attention")
        else:
            told = say.REDEEMED.fill(worth=done.coupon.worth)
            self.told = (told, "good")
            self.coupon, self.number, self.plate = None, "", ""
        self.block.show(self._html())


def _box(lang: str, label: Text, value: str, name: str) -> Markup:
    box = tag(
        "input", type="text", class_="input", id=f"coupon-{name}", value=value, data_change=name, autocomplete="off",
        spellcheck="false",
    )  # fmt: skip
    named = tag("label", label.to(lang), class_="field-label", for_=f"coupon-{name}")
    return tag("div", named, box, NOTHING, class_="tidy-field")
