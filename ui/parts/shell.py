"""The shell: menu and top bar as plain HTML that stands before any script has run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui import words as say
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.session import PASSWORD_PAGE
from ui.theme import is_colour, look_address

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from ui.menu import Entry, Group

SEARCH_PAGE = "/search"
SIGN_OUT = "/logout"
SIGN_OUT_EVERYWHERE = "/logout/everywhere"
NEAR = 4  # entries in the bottom bar of a phone, besides "More"


@dataclass(frozen=True, kw_only=True)
class Preferences:
    """How a person likes the frame, and whose shop it is."""

    look: str = "auto"
    dense: bool = False
    is_narrow: bool = False  # of this browser; the frame fills it in
    brand: str = ""  # the brand colour, #rrggbb
    logo: str = ""  # the number of its picture
    store_name: str = ""
    unread: int = 0  # notices
    stores: Sequence[tuple[int, str]] = ()  # the stores this person may switch between

    def brand_colour(self) -> str:
        """Give the brand colour if it is one."""
        return self.brand if is_colour(self.brand) else ""


def root_script(liked: Preferences) -> str:
    """Set what the styles look at on the root element, before the first paint."""
    wish = liked.look if liked.look in say.LOOKS else "auto"
    narrow = "narrow" if liked.is_narrow else "wide"
    dense = "1" if liked.dense else "0"
    return (
        f'<script>Object.assign(document.documentElement.dataset,{{wish:"{wish}",menu:"{narrow}",dense:"{dense}"}});'
        "chooseLight()</script>"
    )


def shell(seat: Seat, groups: Sequence[Group], liked: Preferences, current: str, main: str) -> Markup:
    """Draw everything of the frame except the page; `main` is the id of the element that holds it."""
    top = tag(
        "header",
        _home(liked, seat.lang),
        _search(seat.lang),
        _stores(seat, liked),
        _help(seat.lang),
        _bell(seat.lang, liked.unread),
        _person(seat, liked),
        class_="top",
    )
    return joined(
        [
            tag("a", say.SKIP.to(seat.lang), class_="skip", href=f"#{main}"),
            top,
            _menu(seat.lang, groups, current),
            tag("div", id="toasts", class_="toasts", aria_live="polite"),
        ]
    )


def _home(liked: Preferences, lang: str) -> Markup:
    mark = tag("span", say.PRODUCT.to("zh")[0], class_="mark", aria_hidden="true")
    if liked.logo:
        mark = tag("img", src=f"/brand/logo?{liked.logo}", alt="", class_="logo")
    return tag("a", mark, tag("span", liked.store_name or say.PRODUCT.to(lang)), class_="brand", href="/")


def _search(lang: str) -> Markup:
    box = tag(
        "input",
        id="find",
        name="q",
        type="search",
        placeholder=say.SEARCH_SHORT.to(lang),
        aria_label=say.SEARCH.to(lang),
        autocomplete="off",
        spellcheck="false",
        enterkeyhint="search",
        maxlength=100,
        role="combobox",
        aria_autocomplete="list",
        aria_expanded="false",
        aria_controls="found",
    )
    found = tag("div", id="found", class_="found", role="listbox", aria_label=say.FOUND.to(lang), hidden=True)
    return tag(
        "form",
        icon("search"),
        box,
        tag("kbd", "Ctrl K", aria_hidden="true"),
        found,
        class_="find",
        role="search",
        action=SEARCH_PAGE,
        data_icons=f"{look_address()}/icons.svg",
    )


def _menu(lang: str, groups: Sequence[Group], current: str) -> Markup:
    near = {entry.key for entry in [e for g in groups for e in g.entries][:NEAR]}
    lists = [part for group in groups for part in _group(lang, group, current, near)]
    more = tag(
        "button",
        icon("more"),
        tag("span", say.MORE.to(lang)),
        type="button",
        class_="more",
        data_frame="more",
        aria_expanded="false",
    )
    fold = tag(
        "button",
        icon("panel"),
        tag("span", say.NARROW.to(lang)),
        type="button",
        class_="fold",
        data_frame="narrow",
        title=f"{say.NARROW.to(lang)} / {say.WIDEN.to(lang)}",
    )
    return tag("nav", tag("div", *lists, class_="lists"), more, fold, class_="menu", aria_label=say.MAIN_MENU.to(lang))


def _group(lang: str, group: Group, current: str, near: Container[str]) -> tuple[Markup, Markup]:
    """Draw a group's name and its lines; a name that its first line says again is left to that line."""
    title = group.title.to(lang)
    is_said = title == group.entries[0].text.to(lang)
    name = tag("p", NOTHING if is_said else title, class_="group", aria_hidden="true")  # the list is labelled with it
    lines = (_line(lang, entry, current, is_near=entry.key in near) for entry in group.entries)
    return name, tag("ul", *lines, aria_label=title)


def _line(lang: str, entry: Entry, current: str, *, is_near: bool) -> Markup:
    words = entry.text.to(lang)
    link = tag(
        "a",
        icon(entry.icon),
        tag("span", words),
        href=entry.path,
        title=words,
        data_key=entry.key,
        aria_current="page" if entry.key == current else None,
    )
    return tag("li", link, class_="near" if is_near else None)


def _stores(seat: Seat, liked: Preferences) -> Markup:
    if len(liked.stores) < 2:  # noqa: PLR2004 -- one store leaves nothing to switch
        return NOTHING
    named = dict(liked.stores)
    choices = (_choice("store", str(key), name, is_chosen=key == seat.store) for key, name in liked.stores)
    face = tag(
        "summary",
        icon("building"),
        tag("span", named.get(seat.store, "")),
        icon("down"),
        aria_label=say.STORE_MENU.to(seat.lang),
    )
    return tag("details", face, tag("div", *choices, class_="pop-body", role="group"), class_="pop stores")


def _bell(lang: str, unread: int) -> Markup:
    """Draw the way to the inbox with the number of what is new; the frame keeps the number right."""
    count = tag("span", str(unread), class_="bell-count", hidden=unread == 0)
    words = say.INBOX.to(lang)
    return tag("a", icon("bell"), count, tag("span", words), href="/inbox", class_="bell", title=words)


def _help(lang: str) -> Markup:
    """Draw the mark behind which each page explains itself; the frame fills it as pages come."""
    face = tag("summary", icon("help"), tag("span", say.HELP.to(lang)), title=say.HELP.to(lang))
    week = tag("a", icon("check"), say.FIRST_WEEK.to(lang), class_="pop-line", href="/first-week")
    body = tag("div", tag("div", id="help"), tag("hr"), week, class_="pop-body")
    return tag("details", face, body, class_="pop help")


def _person(seat: Seat, liked: Preferences) -> Markup:
    lang = seat.lang
    face = tag(
        "summary",
        icon("person"),
        tag("span", seat.name),
        icon("down"),
        aria_label=say.PERSON_MENU.fill(name=seat.name).to(lang),
    )
    body = tag(
        "div",
        _choices(lang, say.LANGUAGE, "lang", say.LANGUAGES, lang),
        _choices(lang, say.LOOK, "look", say.LOOKS, liked.look),
        _choices(lang, say.ROWS, "dense", say.DENSITIES, "1" if liked.dense else "0"),
        tag("hr"),
        tag("a", icon("key"), say.CHANGE_PASSWORD.to(lang), class_="pop-line", href=PASSWORD_PAGE, data_whole=True),
        _leaving("devices", say.SIGN_OUT_EVERYWHERE.to(lang), SIGN_OUT_EVERYWHERE),
        _leaving("sign-out", say.SIGN_OUT.to(lang), SIGN_OUT),
        class_="pop-body",
    )
    return tag("details", face, body, class_="pop person")


def _choices(lang: str, title: Text, name: str, words: dict[str, Text], chosen: str) -> Markup:
    buttons = (_choice(name, key, text.to(lang), is_chosen=key == chosen) for key, text in words.items())
    return tag(
        "div",
        tag("span", title.to(lang), class_="pop-title"),
        tag("div", *buttons, class_="switch", role="radiogroup", aria_label=title.to(lang)),
    )


def _choice(name: str, key: str, words: str, *, is_chosen: bool) -> Markup:
    return tag(
        "button", words, type="button", role="radio", aria_checked=str(is_chosen).lower(), data_keep=f"{name}={key}"
    )


def _leaving(icon_name: str, words: str, address: str) -> Markup:
    return tag("form", tag("button", icon(icon_name), words, class_="pop-line"), method="post", action=address)
