"""Addresses: where everything is printed; each ends in .pdf, so that a saved file opens by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlencode

from reports.sheets.record_sheet import fits
from ui.pages.printing import words as say
from ui.parts.buttons import Button
from ui.parts.markup import tag

LINES: Final = "lines"

if TYPE_CHECKING:
    from datetime import date

    from markupsafe import Markup

    from models.text import Text
    from models.view import View
    from surveys.engine.form import Form


def list_address(noun: str, view: View) -> str:
    """Give where a list is printed as it stands."""
    query = view.address()
    return f"/print/list/{noun}.pdf" + (f"?{query}" if query else "")


def record_address(noun: str, row: int) -> str:
    """Give where a record is printed."""
    return f"/print/record/{noun}/{row}.pdf"


def form_address(key: str, *, version: int = 0, lang: str = "", paper: str = "", shape: str = "") -> str:
    """Give where a form is printed blank: a version, the languages with a comma between, the size, and the shape."""
    said = {"version": version, "lang": lang, "paper": paper, "shape": shape}
    query = urlencode({name: value for name, value in said.items() if value})
    return f"/print/form/{quote(key)}.pdf" + (f"?{query}" if query else "")


def register_button(form: Form) -> list[Button]:
    """Offer a log as a page of lines, besides the sheet of one entry; nothing where a line would not hold it."""
    return [print_button(form_address(form.id, shape=LINES), say.PRINT_LINES)] if fits(form) else []


def table_statistics_address(key: str, view: View) -> str:
    """Give where the statistics of a table of the store's own are printed, for a view of it."""
    query = view.address()
    return f"/print/statistics/table/{quote(key)}.pdf" + (f"?{query}" if query else "")


def form_statistics_address(key: str, version: str = "") -> str:
    """Give where the statistics of a checklist are printed, for a version of it."""
    return f"/print/statistics/form/{quote(key)}.pdf" + (f"?{urlencode({'version': version})}" if version else "")


def response_address(row: int) -> str:
    """Give where a response is printed."""
    return f"/print/response/{row}.pdf"


def duties_address(*, sheet: int = 0, day: date | None = None) -> str:
    """Give where duty sheets are printed: one of them, those of a day, or one's own of today."""
    return "/print/duties.pdf" + (f"?sheet={sheet}" if sheet else f"?day={day}" if day else "")


def chart_address(page: str, name: str, query: str) -> str:
    """Give where a chart of the satisfaction or the churn pages is printed."""
    return f"/print/chart/{page}/{name}.pdf" + (f"?{query}" if query else "")


def print_link(lang: str, address: str) -> Markup:
    """Offer a printout as words among others."""
    return tag("a", say.PRINT.to(lang), href=address, target="_blank", rel="noopener")


def print_button(address: str, text: Text = say.PRINT, weight: str = "") -> Button:
    """Offer a printout in a tab of its own."""
    return Button(text=text, href=address, icon="print", weight=weight, tab=True)
