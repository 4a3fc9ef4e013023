"""How the pages of reviews look: the bar, the progress, what is ready, the issued ones, and what changed since."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.kinds.datetime import local
from models.text import Text
from reports.period import Period
from ui.pages.reviews import words as say
from ui.parts.buttons import Button, button, button_row
from ui.parts.figures import section
from ui.parts.markup import joined, tag
from ui.parts.notices import empty_state, notice
from ui.parts.styling import style_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.reception.seen import Seen
    from reports.review.making import Changed
    from reports.review.ordering import Drawn
    from ui.pages.reviews.page import Chosen

STYLE: Final = Path(__file__).with_name("reviews.css")
LANGUAGES: Final = (("zh", say.CHINESE), ("en", say.ENGLISH))


def style_html() -> Markup:
    """Give the style of the pages."""
    return style_of(STYLE)


def form_html(
    lang: str,
    chosen: Chosen,
    months: Sequence[Period],
    stores: Sequence[tuple[int, str]],
    *,
    is_busy: bool,
    is_first: bool,
) -> Markup:
    """Draw what can be chosen, with the one button; once a review is ready, opening it comes first."""
    now = month_of(chosen.month)
    beside = [("", say.BEFORE.fill(month=now.previous.label))]
    year_ago = month_of(f"{int(chosen.month[:4]) - 1}{chosen.month[4:]}")
    beside.append((year_ago.month_key, say.YEAR_AGO.fill(month=year_ago.label)))
    known = {now.month_key, now.previous.month_key, year_ago.month_key}
    beside += [(one.month_key, one.label) for one in months if one.month_key not in known]
    fields = [
        _select(lang, say.MONTH, "month", [(one.month_key, one.label) for one in months], chosen.month),
        _select(lang, say.AGAINST, "against", beside, chosen.against),
    ]
    if len(stores) > 1:
        offered = [("", say.ALL_STORES), *((str(row), Text.plain(name)) for row, name in stores)]
        fields.append(_select(lang, say.STORE, "store", offered, str(chosen.store or "")))
    fields.append(_select(lang, say.LANGUAGE, "lang", LANGUAGES, chosen.lang))
    act = Button(text=say.PRINT, act="print", icon="print", weight="primary" if is_first else "", disabled=is_busy)
    return tag("div", *fields, button(lang, act), class_="review-bar")


def _select(lang: str, label: Text, name: str, offered: Sequence[tuple[str, Text]], chosen: str) -> Markup:
    options = (tag("option", words.to(lang), value=value, selected=value == chosen) for value, words in offered)
    return tag("label", label.to(lang), tag("select", *options, class_="input", data_change=name, name=name))


def progress_html(lang: str, place: int = 0, count: int = 0, title: Text | None = None) -> Markup:
    """Say which chapter is being written."""
    words = say.BEGINNING
    if title is not None:
        words = say.WRITING.fill(chapter=title, place=place + 1, count=count)
    bar = tag("progress", value=place, max=max(count, 1), class_="review-progress", aria_label=words.to(lang))
    return tag("div", tag("p", words.to(lang)), bar, role="status", data_test="progress")


def ready_html(lang: str, drawn: Drawn, token: str, *, words: Text, may_issue: bool) -> Markup:
    """Offer what was drawn: to open it, to get its data, to issue it; the words say what comes next."""
    address = f"/reviews/file/drawn/{token}"
    acts = [
        Button(text=say.OPEN, href=f"{address}.pdf", icon="print", weight="primary", tab=True, whole=True),
        Button(text=say.EXCEL, href=f"{address}.xlsx", icon="download", whole=True),
    ]
    if may_issue:
        acts.append(Button(text=say.ISSUE, act="issue", icon="check"))
    told = words.fill(month=month_of(drawn.of.month).label, pages=drawn.pages)
    return joined([notice(lang, told, "good"), button_row(lang, acts)])


def changed_html(lang: str, changed: Sequence[Changed]) -> Markup:
    """Set what stood in the issued review beside what the numbers are now."""
    if not changed:
        return joined([])
    head = tag("tr", *(tag("th", one.to(lang)) for one in (say.NUMBER, say.WAS, say.NOW)))
    rows = (
        tag("tr", tag("td", one.label.to(lang)), tag("td", one.issued, class_="number"),
            tag("td", tag("strong", one.now), class_="number"))
        for one in changed
    )  # fmt: skip
    table = tag("table", tag("thead", head), tag("tbody", *rows), class_="review-table", data_test="changed")
    words = say.CHANGED.fill(n=len(changed)).to(lang)
    return tag("div", tag("p", words), tag("div", table, class_="review-scroll"))


def issued_html(lang: str, rows: Sequence[Seen]) -> Markup:
    """List the issued reviews."""
    if not rows:
        return section(lang, say.ISSUED, empty_state(lang, say.NONE, icon_name="report"))
    titles = (say.MONTH, say.AGAINST, say.STORE, say.LANGUAGE, say.AT, say.BY, say.PAGES)
    head = tag("tr", *(tag("th", one.to(lang)) for one in titles), tag("th", ""), tag("th", ""))
    drawn = (tag("tr", *_cells(lang, row)) for row in rows)
    table = tag(
        "table", tag("thead", head), tag("tbody", *drawn), class_="review-table review-issued", data_test="issued"
    )
    return section(lang, say.ISSUED, tag("div", table, class_="review-scroll"))


def _cells(lang: str, row: Seen) -> list[Markup]:
    file = {"href": f"/reviews/file/{row.id}.pdf", "target": "_blank", "data_whole": True}
    said = [
        tag("a", month_of(row.value("month")).label.to(lang), **file),
        month_of(row.value("against")).label.to(lang),
        row.text("store") or say.ALL_STORES.to(lang),
        row.text("lang"),
        f"{local(row.value('issued_at')):%Y-%m-%d %H:%M}",
        row.text("issued_by") or "—",
        str(row.value("pages")),
    ]
    link = tag("a", say.FILE.to(lang), **file)
    more = tag("a", say.CHANGES.to(lang), href=f"/reviews/{row.id}")
    return [*(tag("td", one) for one in said), tag("td", link), tag("td", more)]


def month_of(key: str) -> Period:
    """Give a month by its key."""
    return Period.of_months(date.fromisoformat(f"{key}-01"), 1)
