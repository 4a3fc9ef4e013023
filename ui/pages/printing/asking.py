"""Asking: before many pages are printed, how many they are, and whether a part would do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlencode

from reports.sheets.any_list import MOST_ROWS
from reports.sheets.long_list import MOST_PAGES
from ui.addresses import number_in
from ui.pages.printing import words as say
from ui.parts.markup import tag
from ui.plain import plain_page

if TYPE_CHECKING:
    from starlette.responses import Response

    from models.access import Seat
    from reports.sheets.long_list import LongList

MOST: Final = "print"  # how many rows somebody chose to print, in the address


def without_answer(query: str) -> tuple[str, int]:
    """Part the query of a list from how many rows of it were chosen; 0 where nobody was asked yet."""
    pairs = parse_qsl(query, keep_blank_values=True)
    most = max((number_in(value) for key, value in pairs if key == MOST), default=0)
    return urlencode([pair for pair in pairs if pair[0] != MOST]), most


def ask_first(seat: Seat, noun: str, query: str, long: LongList) -> Response:
    """Say how many pages a list takes, and offer the list again, its beginning, and all of it."""
    lang, told = seat.lang, {"pages": long.pages, "rows": f"{long.printed:,}"}
    here = f"/print/list/{noun}.pdf?{query}{'&' if query else ''}{MOST}="
    title = say.LONG.fill(pages=long.pages)
    whole = (say.ALL_OF_IT if long.rows == long.printed else say.AS_MANY).fill(**told)
    first = say.FIRST_ONES.fill(rows=long.first, pages=MOST_PAGES)
    body = tag(
        "div",
        tag("h1", title.to(lang)),
        tag("p", say.LONG_WHY.fill(rows=f"{long.rows:,}").to(lang), class_="lead"),
        tag(
            "p", tag("a", say.FILTER_FIRST.to(lang), href=f"/{noun}" + (f"?{query}" if query else ""), class_="button")
        ),
        tag("p", tag("a", first.to(lang), href=f"{here}{long.first}"), class_="other"),
        tag("p", tag("a", whole.to(lang), href=f"{here}{MOST_ROWS}"), class_="other"),
        class_="panel",
    )
    return plain_page(title, body, lang=lang, brand=str(seat.settings.get("brand_colour") or ""))
