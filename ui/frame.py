"""The frame: menu and search around every page; pages change inside it without loading anew."""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal
from weakref import WeakKeyDictionary

from nicegui import context, ui
from starlette.convertors import Convertor, register_url_convertor
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads the page function's annotation
from starlette.responses import RedirectResponse, Response

from models.problem import Refused
from models.text import LANGS
from ui import words as say
from ui.errors import reported
from ui.help.telling import sentences
from ui.menu import menu_of
from ui.parts.block import Block
from ui.parts.first_paint import first_paint
from ui.parts.markup import joined, tag, words
from ui.parts.notices import error_page
from ui.parts.shell import Preferences, root_script, shell
from ui.parts.stage import Stage
from ui.theme import head_html, serve_look

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from nicegui.client import Client
    from nicegui.element import Element
    from nicegui.events import GenericEventArguments

    from models.access import Seat
    from models.text import Text
    from ui.routes import Pages, Route, Visit

LOGIN_PAGE = "/login"
MENU_COOKIE = "menu"  # set by the browser's side: a matter of the screen, not of the person
LOCALES: dict[str, Literal["zh-CN", "en-US"]] = {"zh": "zh-CN", "en": "en-US"}
LONGEST_ADDRESS = 4000
LONGEST_SEARCH = 100
PATIENCE = 30.0  # seconds for building a page: on a busy computer it comes late rather than never


@dataclass(frozen=True, kw_only=True)
class Found:
    """One line that the search box offers."""

    title: Text | str
    address: str
    note: Text | str = ""


@dataclass(frozen=True, kw_only=True)
class Slots:
    """What the frame asks of the rest of the product; a seat that is None means that the session is over."""

    seat: Callable[[], Awaitable[Seat | None]]
    preferences: Callable[[Seat], Awaitable[Preferences]]
    keep: Callable[[Seat, str, str], Awaitable[None]]  # look, dense, lang or store, and its new value
    suggest: Callable[[Seat, str], Awaitable[Sequence[Found]]] | None = None
    unread: Callable[[int], Awaitable[int]] | None = None  # how many notices are new for a person


class Frame:
    """One open browser page with its menu, its search box, and the page that is shown in it."""

    def __init__(self, pages: Pages, slots: Slots, stage: Stage) -> None:
        """Begin with an empty stage."""
        self.pages = pages
        self.slots = slots
        self.stage = stage
        self.shown: Visit | None = None
        self.content: Element | None = None
        self.turn = 0
        self.departure = 0  # how often the browser has left for another address
        self.searches = 0
        self.unread: int | None = None  # the frame itself came with the right number
        _frames[stage.client] = self
        stage.on("go", self._asked_to_go)
        stage.on("keep", self._asked_to_keep)
        stage.on("ask", self._asked_to_search)

    async def go(self, address: str, how: str = "push") -> None:
        """Show the page of an address; `how` tells whether it came by a link, by back and forward, or at first."""
        self.turn += 1
        turn = self.turn
        seat = await self.slots.seat()
        if seat is None:
            self._leave(LOGIN_PAGE)
            return
        route, visit = self.pages.at(address[:LONGEST_ADDRESS])  # after the seat: it knows which tables there are now
        if await self._follow(seat, visit):
            if turn == self.turn:
                self._arrive(visit, route, seat, how)
            return
        content = self._aside()
        with content:
            await self._build(seat, route, visit)
        if self.slots.unread is not None and how != "first":
            self.unread = await self.slots.unread(seat.person)
        self.stage.default_slot.children.append(content)
        if turn != self.turn:
            content.delete()
            return
        if self.content is not None:
            self.content.delete()
        self.content = content
        self._arrive(visit, route, seat, how)

    def _aside(self) -> Element:
        """Begin a page that the browser draws only when it is whole: two pages never stand there at once."""
        with self.stage:
            content = ui.element("div").classes("page")
        self.stage.default_slot.children.remove(content)
        return content

    async def _follow(self, seat: Seat, visit: Visit) -> bool:
        shown = self.shown
        if shown is None or shown.follow is None or shown.path != visit.path or shown.query == visit.query:
            return False
        visit.follow = shown.follow
        visit.title = shown.title
        return await shown.follow(seat, visit)

    async def _build(self, seat: Seat, route: Route | None, visit: Visit) -> None:
        if route is None:
            _refuse(seat.lang, visit, say.PAGE_MISSING, say.PAGE_MISSING_WHY)
            return
        if not route.roles & seat.roles:
            visit.status = 403
            _refuse(seat.lang, visit, say.NOT_YOURS, say.NOT_YOURS_WHY)
            return
        try:
            await route.builder(seat, visit)
        except Refused as refused:
            visit.status = 403
            context.slot.parent.clear()
            _refuse(seat.lang, visit, say.CANNOT_SHOW, refused.text)
        except Exception as error:  # noqa: BLE001 -- whatever broke, the person gets a sentence and a number
            visit.status = 500
            context.slot.parent.clear()
            _refuse(seat.lang, visit, say.FAILED, say.FAILED_WHY, reported(error, f"page {route.pattern}"))

    def _arrive(self, visit: Visit, route: Route | None, seat: Seat, how: str) -> None:
        self.shown = visit
        title = f"{words(seat.lang, visit.title)} · {say.PRODUCT.to(seat.lang)}"
        arrival = {
            "title": title,
            "address": visit.address,
            "how": how,
            "key": route.key if route else "",
            "n": self.turn,
            "departure": self.departure,
            "unread": self.unread,
            "help": [text.to(seat.lang) for text in sentences(route)],
        }
        self.stage.say(arrival=arrival)

    def address(self, query: str, *, replace: bool = False) -> None:
        """Write another query into the address bar: the page that is open has already shown the change."""
        if self.shown is not None:
            self.shown.query = query
            how = "replace" if replace else "push"
            old = self.stage.props["arrival"]
            self.turn += 1
            self.stage.say(arrival={**old, "address": self.shown.address, "how": f"stay-{how}", "n": self.turn})

    def _leave(self, address: str) -> None:
        """Load an address anew: another language, another store, or the login."""
        self.stage.say(leave=address)

    async def _asked_to_go(self, event: GenericEventArguments) -> None:
        address, how, departure = event.args
        self.departure = int(departure)
        await self.go(str(address), "back" if how == "back" else "push")

    async def _asked_to_keep(self, event: GenericEventArguments) -> None:
        name, value = (str(part) for part in event.args)
        seat = await self.slots.seat()
        if seat is None:
            self._leave(LOGIN_PAGE)
            return
        choices: dict[str, set[str]] = {"look": set(say.LOOKS), "dense": set(say.DENSITIES), "lang": set(LANGS)}
        if name == "store":
            choices["store"] = {str(key) for key, _ in (await self.slots.preferences(seat)).stores}
        if value not in choices.get(name, set()):
            return
        await self.slots.keep(seat, name, value)
        if name in {"lang", "store"}:
            self._leave(self.shown.address if self.shown else "/")

    async def _asked_to_search(self, event: GenericEventArguments) -> None:
        text = str(event.args)[:LONGEST_SEARCH]
        seat = await self.slots.seat()
        if seat is None or self.slots.suggest is None:
            return
        html = _found(seat.lang, text, await self.slots.suggest(seat, text))
        self.searches += 1
        self.stage.say(found={"text": text, "html": html, "n": self.searches})


_frames: WeakKeyDictionary[Client, Frame] = WeakKeyDictionary()


def frame() -> Frame:
    """Give the frame of the browser page that we are answering."""
    return _frames[context.client]


async def go(address: str) -> None:
    """Open another page inside the frame."""
    await frame().go(address)


def load_anew(address: str) -> None:
    """Open another page with its frame drawn anew: the menu has changed."""
    frame()._leave(address)  # noqa: SLF001 -- the same module


async def frame_page(request: Request, pages: Pages, slots: Slots) -> Response | None:
    """Answer a browser's request with the frame and the page of its address inside it."""
    seat = await slots.seat()
    if seat is None:
        return RedirectResponse(LOGIN_PAGE)
    liked = replace(await slots.preferences(seat), is_narrow=request.cookies.get(MENU_COOKIE) == "narrow")
    client = context.client
    address = f"{request.url.path}?{request.url.query}" if request.url.query else request.url.path
    route, _ = pages.at(address)
    _dress(client, seat, liked)
    groups = menu_of(seat, pages.exists)
    ui.add_head_html(head_html(liked.brand_colour()) + root_script(liked))
    opened = Frame(pages, slots, Stage(seat.lang))
    ui.add_body_html(str(shell(seat, groups, liked, route.key if route else "", opened.stage.html_id)))
    await opened.go(address, "first")
    if opened.content is not None and (drawn := first_paint(opened.content)) is not None:
        ui.add_body_html(str(drawn))
    if opened.shown is not None:
        client.status_code = opened.shown.status
        client.title = str(opened.stage.props["arrival"]["title"])
    return None


class FramePath(Convertor[str]):
    """Every address but the library's own and those that name a file."""

    regex = r"(?!_nicegui)[^.]*"

    def convert(self, value: str) -> str:
        """Take it as it stands."""
        return value

    def to_string(self, value: str) -> str:
        """Write it as it stands."""
        return value


def serve_frame(pages: Pages, slots: Slots) -> None:
    """Register every address of the frame, after all others; what has no page gets the frame's own sentence."""
    serve_look()
    register_url_convertor("frame", FramePath())

    @ui.page("/{path:frame}", response_timeout=PATIENCE)
    async def page(request: Request, path: str) -> Response | None:
        del path  # the frame reads the address from the request, with its query
        return await frame_page(request, pages, slots)


def _dress(client: Client, seat: Seat, liked: Preferences) -> None:
    """Give this browser page the person's language and light; the registered page stays as it is for the others."""
    own = copy.copy(client.page)
    own.language = LOCALES.get(seat.lang, LOCALES["zh"])
    own.dark = {"light": False, "dark": True}.get(liked.look)
    client.page = own


def _refuse(lang: str, visit: Visit, title: Text, text: Text, reference: str = "") -> None:
    visit.title = title
    Block(error_page(lang, title, text, reference=reference))


def _found(lang: str, text: str, found: Sequence[Found]) -> str:
    if not found:
        return str(tag("p", say.NOTHING_FOUND.fill(text=text).to(lang), class_="quiet"))
    lines = (
        tag(
            "a",
            tag("span", words(lang, one.title)),
            tag("span", words(lang, one.note), class_="quiet"),
            href=one.address,
            id=f"found-{index}",
            role="option",
            aria_selected="true" if index == 0 else "false",
        )
        for index, one in enumerate(found)
    )
    return str(joined(lines))
