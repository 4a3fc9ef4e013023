"""The statistics of an own table: every question counted, each number a way to its rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from models.view import View
from reports.own_tables import statistics_of
from ui.pages.own_tables.drawing import Bar, bars_html, style_html
from ui.pages.printing.addresses import print_button, table_statistics_address
from ui.parts.block import Block
from ui.parts.figures import FigureShown, figure_row
from ui.parts.heads import page_head, tabs
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from models.resource import Resource
    from reports.own_tables import Counted, Measured, Statistics
    from ui.routes import Visit

TITLE: Final = Text(zh="{title} · 统计", en="{title} · statistics")
NOTE: Final = Text(
    zh="按列表的筛选来算，点数字看背后的登记。", en="Counted as the list is filtered; each number opens its entries."
)
NOTHING_YET: Final = Text(zh="还没有可以统计的登记。", en="There is nothing to count yet.")
ENTRIES: Final = Text(zh="登记", en="Entries")
OF: Final = Text(zh="{count} 份回答", en="{count} answers")
RANGE: Final = Text(
    zh="{count} 条的平均，{low}–{high}，合计 {total}", en="mean of {count}, {low} to {high}, {total} in all"
)
PERIODS: Final = {
    "": Text(zh="全部", en="All"),
    "this_month": Text(zh="本月", en="This month"),
    "last_month": Text(zh="上月", en="Last month"),
    "this_year": Text(zh="今年", en="This year"),
}
EVENLY: Final = 10  # from here on tenths tell nothing


async def show_statistics(resource: Resource[Any], seat: Seat, visit: Visit) -> None:
    """Build the page for the view that its address says."""
    view = replace(View.from_address(visit.query), page=1, order="", columns=())
    counted = await statistics_of(resource.key, seat, view)
    visit.title = TITLE.fill(title=resource.title)
    Block(joined([style_html(), page_html(seat.lang, resource, view, counted)]))


def page_html(lang: str, resource: Resource[Any], view: View, counted: Statistics) -> Markup:
    """Draw what was counted."""
    back = (resource.title, _list(resource.key, view))
    actions = [print_button(table_statistics_address(resource.key, view))] if counted.total else []
    head = page_head(lang, TITLE.fill(title=resource.title), note=NOTE, back=back, actions=actions)
    if not counted.total:
        return joined([head, _periods(lang, resource.key, view, counted.day), empty_state(lang, NOTHING_YET)])
    figures = figures_of(lang, resource.key, view, counted)
    shown = (bars_html(lang, one.title, bars_of(lang, resource.key, one), note=note_of(one)) for one in counted.counted)
    return joined([
        head, _periods(lang, resource.key, view, counted.day), figure_row(lang, figures),
        tag("div", *shown, class_="statistics"),
    ])  # fmt: skip


def figures_of(lang: str, key: str, view: View, counted: Statistics) -> list[FigureShown]:
    """Give the single numbers: how many entries, and the mean of each number that is asked."""
    entries = FigureShown(title=ENTRIES, value=f"{counted.total:,}", href=_list(key, view))
    return [entries, *(_figure(lang, key, one) for one in counted.measured)]


def _periods(lang: str, key: str, view: View, day: str) -> Markup:
    if not day:
        return NOTHING
    plain = view.without(day)
    shown = [
        (words, _address(f"/{key}/statistics", plain.with_condition(day, "within", word)))
        for word, words in PERIODS.items()
    ]
    return tabs(lang, shown, _address(f"/{key}/statistics", view))


def _figure(lang: str, key: str, one: Measured) -> FigureShown:
    said = {name: _written(getattr(one, name)) for name in ("low", "high", "total")}
    return FigureShown(
        title=one.title, value=_written(one.mean), unit=one.unit or "", href=_list(key, one.behind),
        note=RANGE.fill(count=one.n, **said).to(lang),
    )  # fmt: skip


def bars_of(lang: str, key: str, one: Counted) -> list[Bar]:
    """Give the bars of a question."""
    return [
        Bar(
            label=row.label if isinstance(row.label, str) else row.label.to(lang),
            value=row.value or 0,
            words=_count(row.value or 0, row.n),
            href=_list(key, row.behind) if row.value and isinstance(row.behind, View) else "",
        )
        for row in one.rows
    ]


def note_of(one: Counted) -> Text | str:
    """Say how many entries answer a question."""
    return OF.fill(count=one.n) if any(row.n for row in one.rows) else ""


def _count(value: float, of: int) -> str:
    return f"{value:,.0f}" + (f" · {value / of * 100:.0f}%" if of else "")


def _written(number: float) -> str:
    return f"{number:,.0f}" if abs(number) >= EVENLY or number == int(number) else f"{number:,.1f}"


def _list(key: str, view: View) -> str:
    return _address(f"/{key}", view)


def _address(path: str, view: View) -> str:
    query = view.address()
    return f"{path}?{query}" if query else path
