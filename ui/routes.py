"""Routes: which address shows which page, and to whom."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from models.access import EVERYBODY, Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from models.text import Text

Follow = Callable[["Seat", "Visit"], Awaitable[bool]]


@dataclass(kw_only=True)
class Visit:
    """One opening of a page: its address, and what the page tells the frame about itself.

    A page that sets `follow` is asked first when only the query of its address changes, by back and forward for
    example; it shows the change in place and answers True, or answers False to be built anew.
    """

    path: str
    query: str = ""
    params: Mapping[str, str] = field(default_factory=dict)
    title: Text | str = ""
    status: int = 200
    follow: Follow | None = None

    @property
    def address(self) -> str:
        """The whole address as the browser shows it."""
        return f"{self.path}?{self.query}" if self.query else self.path


Builder = Callable[["Seat", Visit], Awaitable[None]]
Find = Callable[[str], "Route | None"]


@dataclass(frozen=True, kw_only=True)
class Route:
    """A page: the pattern of its address, who may open it, and what builds it."""

    pattern: str
    builder: Builder
    title: Text
    roles: Role = EVERYBODY
    key: str = ""  # the menu entry that is marked while it is open

    def matched(self, path: str) -> dict[str, str] | None:
        """Give the values of the pattern's places if the path fits."""
        if "{" not in self.pattern:
            return {} if path == self.pattern else None
        found = _compiled(self.pattern).fullmatch(path)
        return found.groupdict() if found else None


@cache  # the menu of every page asks this of every pattern
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", pattern))


class Pages:
    """All pages of the frame, by the patterns of their addresses.

    >>> from models.text import Text
    >>> async def card(seat, visit): ...
    >>> pages = Pages().add("/customers/{id}", card, title=Text.plain("Customer"))
    >>> pages.at("/customers/7")[1].params
    {'id': '7'}
    """

    def __init__(self) -> None:
        """Begin with no page."""
        self.routes: list[Route] = []
        self.living: list[Find] = []  # what comes and goes while the program runs

    def add(self, pattern: str, builder: Builder, *, title: Text, roles: Role = EVERYBODY, key: str = "") -> Pages:
        """Add a page; `{name}` in the pattern stands for one part of the address.

        A builder reads its data first and then builds without waiting in between, so that the page arrives whole.
        """
        marked = key or pattern.strip("/").split("/")[0] or "home"
        self.routes.append(Route(pattern=pattern, builder=builder, title=title, roles=roles, key=marked))
        return self

    def at(self, address: str) -> tuple[Route | None, Visit]:
        """Find the page of an address."""
        parts = urlsplit(address)
        path = parts.path.rstrip("/") or "/"
        for route in self.routes:
            params = route.matched(path)
            if params is not None:
                return route, Visit(path=path, query=parts.query, params=params, title=route.title)
        for find in self.living:
            living = find(path)
            if living is not None:
                return living, Visit(
                    path=path, query=parts.query, params=living.matched(path) or {}, title=living.title
                )
        return None, Visit(path=path, query=parts.query, status=404)

    def exists(self, path: str) -> bool:
        """Tell whether an address has a page."""
        return self.at(path)[0] is not None
