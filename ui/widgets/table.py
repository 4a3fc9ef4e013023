"""Table: the rows of a list as one element, however many there are."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from nicegui.element import Element

from models.text import Text
from ui.parts.markup import joined, tag
from ui.theme import look_address

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

TEXTS = {
    "all": Text(zh="选中本页全部", en="Choose all on this page"),
    "one": Text(zh="选中", en="Choose"),
    "menu": Text(zh="列菜单：", en="Column menu:"),
    "up": Text(zh="升序排列", en="Sort ascending"),
    "down": Text(zh="降序排列", en="Sort descending"),
    "filter": Text(zh="按此列筛选", en="Filter by this"),
    "hide": Text(zh="隐藏此列", en="Hide this column"),
    "first": Text(zh="第一页", en="First page"),
    "before": Text(zh="上一页", en="Page before"),
    "next": Text(zh="下一页", en="Next page"),
    "last": Text(zh="最后一页", en="Last page"),
    "page": Text(zh="页码", en="Page number"),
    "size": Text(zh="每页", en="Rows"),
}


@dataclass(frozen=True, kw_only=True)
class ColumnShown:
    """One column: its title, how it is aligned, what its menu offers."""

    path: str
    title: str
    align: str = ""  # "right" for numbers
    sorts: bool = True
    filters: bool = True
    help: str = ""


Cell = str | list[str]  # the words, or the words and their tone; of files also a picture's address and their names


@dataclass(frozen=True, kw_only=True)
class RowShown:
    """One row: where it leads and what stands in it."""

    id: int
    href: str
    cells: Sequence[Cell]


@dataclass(frozen=True, kw_only=True)
class Foot:
    """What stands below the rows."""

    range: str
    total: int
    page: int
    pages: int
    size: int
    sizes: Sequence[int]
    totals: str = ""


@dataclass(frozen=True, kw_only=True)
class Shown:
    """Everything that the table shows at one moment."""

    columns: Sequence[ColumnShown]
    rows: Sequence[RowShown]
    order: str
    foot: Foot | None = None
    empty: Markup | str = ""
    selected: Sequence[int] = field(default_factory=tuple)
    everything: bool = False


class Table(Element, component="table.js"):
    """Tells `sort`, `column`, `choose`, `page` and `size`; shows what it is given."""

    def __init__(self, lang: str, shown: Shown, *, choosable: bool) -> None:
        """Put the table on the page with its first rows."""
        super().__init__()
        self._props["texts"] = {name: text.to(lang) for name, text in TEXTS.items()}
        self._props["icons"] = f"{look_address()}/icons.svg"
        self._props["choosable"] = choosable
        self._props["turn"] = 0
        self._put(shown)

    def show(self, shown: Shown) -> None:
        """Show other rows: one message, nothing else on the page changes."""
        self._put(shown)
        self._props["turn"] += 1
        self.update()

    def choose(self, selected: Sequence[int], *, everything: bool = False) -> None:
        """Show which rows are chosen."""
        self._props["selected"], self._props["everything"] = list(selected), everything
        self.update()

    def total(self, totals: str) -> None:
        """Add the totals to the foot when they are known."""
        if self._props["foot"]:
            self._props["foot"] = {**self._props["foot"], "totals": totals}
            self.update()

    def first_paint(self) -> Markup:
        """Draw head and rows as table.js will."""
        columns = self._props["columns"]
        choose = [tag("th", class_="choose")] if self._props["choosable"] else []
        heads = [
            tag(
                "th", tag("div", tag("span", c["title"], class_="column-name"), class_="column-head"), class_=c["align"]
            )
            for c in columns
        ]
        rows = joined(self._line(columns, row) for row in self._props["rows"])
        table = tag("table", tag("thead", tag("tr", *choose, *heads)), tag("tbody", rows), class_="grid")
        return tag("div", tag("div", table, class_="table-scroll"), class_="table-box")

    def _line(self, columns: Sequence[dict[str, Any]], row: dict[str, Any]) -> Markup:
        choose = [tag("td", class_="choose")] if self._props["choosable"] else []
        cells = [
            _cell(column, cell, row["href"] if at == 0 else "")
            for at, (column, cell) in enumerate(zip(columns, row["cells"], strict=True))
        ]
        return tag("tr", *choose, *cells)

    def _put(self, shown: Shown) -> None:
        plain: dict[str, Any] = {
            "columns": [asdict(column) for column in shown.columns],
            "rows": [{"id": row.id, "href": row.href, "cells": row.cells} for row in shown.rows],
            "order": shown.order,
            "foot": asdict(shown.foot) if shown.foot else None,
            "empty": str(shown.empty),
            "selected": list(shown.selected),
            "everything": shown.everything,
        }
        self._props.update(plain)


def _cell(column: dict[str, Any], cell: Cell, href: str) -> Markup:
    words, tone = (cell[0], cell[1]) if isinstance(cell, list) else (cell, "")
    if href:
        inside: Markup | str = tag("a", words, href=href)
    elif not words:
        inside = tag("span", "—", class_="nothing")
    else:
        inside = tag("span", words, class_=f"dot {tone}") if tone not in {"", "masked", "files"} else words
    classes = f"{column['align']} {'first' if href else ''}".strip()
    return tag("td", inside, class_=classes or None, data_label=column["title"])
