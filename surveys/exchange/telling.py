"""Telling: everything a file holds that has no effect here is named once, so that nothing goes missing unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.exchange.differing import CELLS
from surveys.exchange.grids import END, HEAD
from surveys.exchange.remarks import Place
from surveys.exchange.sheets import other_tables

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from surveys.exchange.heads import Settings
    from surveys.exchange.items import Items

_OF_COURSE: Final = frozenset({"name", "type", HEAD, END, "x_type"})
_SETTLED: Final = frozenset({"form_id", "form_title", "version", "default_language", "allow_choice_duplicates"})
LONGEST_TABLE: Final = 200_000


def tell_kept(items: Items, settings: Settings, tables: Mapping[str, Sequence[Sequence[str]]], report: Any) -> None:
    """Name columns, settings and sheets that are kept as they are."""
    _columns(items)
    for column, cell in settings.beyond.items():
        if cell and column not in _SETTLED:
            report.keep(settings.place(column), column, _SETTING.fill(name=column))
    for name, rows in other_tables(tables):
        if any(rows):
            size = sum(len(cell) for row in rows for cell in row)
            text = _OF_PROGRAMMES.get(name.strip().lower(), _SHEET) if size <= LONGEST_TABLE else _LARGE_SHEET
            report.keep(Place(name), name, text)


def _columns(items: Items) -> None:
    """Name each column once, with how many rows have it and the first of them."""
    told = {(one.place.row, one.place.column) for one in items.report.kept}
    found: dict[str, list[Place]] = {}
    for name, made in items.made.items():
        node = items.nodes[name]
        if made.get("retired") == items.version and "type" in made.get("x", {}).get(CELLS, {}):
            continue  # the whole row is kept and told
        for column, cell in made.get("x", {}).get(CELLS, {}).items():
            place = items.tree.at(node.row, column)
            if cell and column not in _OF_COURSE and (place.row, place.column) not in told:
                found.setdefault(column.partition("::")[0], []).append(place)
    for column, places in found.items():
        items.report.keep(places[0], column, _COLUMN.fill(count=len(places), column=column))


_COLUMN = Text(
    zh="{count} 行的 {column} 在这里不起作用，保留在表里，导出时照原样写回",
    en="{column} in {count} rows has no effect here; it is kept and goes out again as it was",
)
_SETTING = Text(
    zh="设置 {name} 在这里不起作用，保留在表里，导出时照原样写回",
    en="The setting {name} has no effect here; it is kept and goes out again as it was",
)
_SHEET = Text(
    zh="这张工作表不是题目，保留在表里，导出时照原样写回",
    en="This sheet holds no questions; it is kept and goes out again as it was",
)
_OF_PROGRAMMES = {  # what is said of a form's use: a form here only asks
    "x_alerts": Text(
        zh="什么样的回答要立案，在“调查项目”里设，不在表单里；这张工作表保留不用。表单发布后，新建一个用它的项目，把条件填进去",
        en="Which answers open a case is said by the programme that asks it, not by the form; this sheet is kept "
        "without effect. Once the form is published, make a programme with it and enter the conditions there",
    ),
    "x_quota": Text(
        zh="最多收多少份，在“调查项目”里设，不在表单里；这张工作表保留不用。表单发布后，新建一个用它的项目，把名额填进去",
        en="How many answers are wanted is said by the programme that asks it, not by the form; this sheet is kept "
        "without effect. Once the form is published, make a programme with it and enter the quota there",
    ),
    "x_sampling": Text(
        zh="问谁、抽多少，在“调查项目”里设，不在表单里；这张工作表保留不用。表单发布后，新建一个用它的项目，把抽样填进去",
        en="Who is asked and how many are drawn is said by the programme that asks it, not by the form; this sheet "
        "is kept without effect. Once the form is published, make a programme with it and enter the sampling there",
    ),
}
_LARGE_SHEET = Text(
    zh="这张工作表太大（二十万字以上），没有保留；需要时请从原文件里找",
    en="This sheet is too large (over 200,000 characters) and is not kept; please look it up in the original file",
)
