"""Sending the link instead of calling: the address, a message to copy for each language, and the code to scan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from nicegui import context

from surveys.links import link_for, public_base
from surveys.pausing import paused_until
from ui.pages.calls import words as say
from ui.parts.buttons import Button, button, button_row
from ui.parts.figures import folded, section
from ui.parts.markup import NOTHING, tag
from ui.parts.notices import notice
from ui.public.codes import base_of

if TYPE_CHECKING:
    from datetime import date

    from markupsafe import Markup

    from models.access import Seat
    from ui.pages.calls.opening import Opened

USUAL: Final = "zh"  # nothing is known of a customer's language


@dataclass(frozen=True)
class Link:
    """A link that was just made; it can be read only now, since of its secret only the hash is kept."""

    path: str
    base: str
    is_public: bool  # whether phones outside the store can open it
    paused_until: date | None = None  # the day from which calls go on

    @property
    def address(self) -> str:
        """The whole address."""
        return self.base + self.path


async def make_link(seat: Seat, opened: Opened) -> Link:
    """Make the link of one who was drawn; the one before stops working."""
    base = base_of(context.client.request)
    path = await link_for(seat, opened.waiting.id, base="")
    paused = await paused_until(opened.waiting.id)
    return Link(path, base, is_public=bool(public_base()), paused_until=paused if paused > seat.today else None)


def message(lang: str, opened: Opened, link: Link) -> str:
    """Write the message that goes to the customer, in the customer's language; the address stands last."""
    address = link.address if lang == USUAL else f"{link.address}?lang={lang}"
    return say.MESSAGE.fill(store=opened.subject.store_facts.get("name", ""), address=address).to(lang)


def sending(lang: str, opened: Opened, link: Link | None) -> Markup:
    """Draw the way to a link, or the link that was made; nothing where customers do not answer by themselves."""
    if "public" not in opened.programme.programme.channels:
        return NOTHING
    if link is None:
        way = button(lang, Button(text=say.SEND_LINK, act="link", icon="survey"))
        return tag("div", way, tag("p", say.LINK_REPLACES.to(lang), class_="quiet"), class_="call-link")
    on = Button(text=say.TO_CASE if opened.case else say.NEXT, act="skip", icon="case" if opened.case else "phone")
    scan = tag("img", src=f"/survey-code/picture.png?to={link.path}", alt=say.SCAN_ALT.to(lang), class_="call-code")
    inside = [
        NOTHING if link.is_public else notice(lang, say.ONLY_INSIDE, "attention"),
        tag("p", (say.PAUSED.fill(day=f"{day:%m-%d}") if (day := link.paused_until) else say.NOT_PAUSED).to(lang)),
        tag("code", link.address, class_="call-address"),
        button(lang, Button(text=say.COPY_LINK, copies=link.address, icon="copy")),
        tag("h3", say.MESSAGE_IN["zh"].to(lang)),
        _message(lang, "zh", opened, link),
        folded(lang, say.MESSAGE_IN["en"], _message(lang, "en", opened, link)),
        tag("h3", say.SCAN.to(lang)),
        scan,
        tag("p", say.LINK_REPLACES.to(lang), class_="quiet"),
        button_row(lang, [on, Button(text=say.ANOTHER_LINK, act="link", weight="quiet")]),
    ]
    return section(lang, say.LINK_MADE, tag("div", *inside, class_="call-link"))


def _message(lang: str, to: str, opened: Opened, link: Link) -> Markup:
    text = message(to, opened, link)
    ways = [Button(text=say.COPY_MESSAGE, copies=text, icon="copy")]
    if opened.waiting.phone:
        ways.append(Button(text=say.OPEN_MESSAGE, href=f"sms:{opened.waiting.phone}?body={quote(text)}", whole=True))
    written = tag("p", text, lang=to, class_="call-message")
    return tag("div", written, button_row(lang, ways), class_="call-link")
