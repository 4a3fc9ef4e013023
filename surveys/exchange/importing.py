"""Importing: a workbook's tables become a form of ours, or are refused with every mistake at its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from surveys.exchange.cells import Way
from surveys.exchange.counting import count_rows
from surveys.exchange.differing import CELLS
from surveys.exchange.heads import Settings, read_settings
from surveys.exchange.items import Items
from surveys.exchange.languages import Languages
from surveys.exchange.lists import OTHERS, allows_doubles, choices_of, read_lists
from surveys.exchange.overlays import lay_over
from surveys.exchange.references import check_references
from surveys.exchange.remarks import NotImported, Report
from surveys.exchange.row_checks import RowChecks
from surveys.exchange.scores import read_score, read_statistics
from surveys.exchange.settling import settled
from surveys.exchange.sheets import other_tables, read_sheets
from surveys.exchange.telling import tell_kept
from surveys.exchange.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from surveys.engine.form import Form
    from surveys.exchange.lists import ChoiceList
    from surveys.exchange.sheets import Sheet

    Tables = Mapping[str, Sequence[Sequence[str]]]

__all__ = ["Imported", "NotImported", "import_tables"]
LONGEST_TABLE: Final = 200_000


@dataclass(frozen=True)
class Imported:
    """A form that was read, how many parts it has, its languages, and what is said about it."""

    form: Form
    items: int
    languages: tuple[str, ...]
    report: Report

    def as_json(self, lang: str) -> dict[str, Any]:
        """Give what a dry run prints."""
        return {
            "form": self.form.id,
            "title": self.form.head.title.to(lang),
            "items": self.items,
            "languages": list(self.languages),
            "kept_as_is": [one.as_json(lang) for one in self.report.kept],
            "problems": [one.as_json(lang) for one in self.report.problems],
        }


def import_tables(tables: Tables, stem: str) -> Imported:
    """Make a form of the tables of a workbook; `stem` names it where its settings do not."""
    report = Report()
    sheets = read_sheets(tables, report)
    settings = read_settings(sheets.get("settings"), stem, report)
    lists = read_lists(sheets.get("choices"), report, doubles=allows_doubles(settings.cells))
    tree = Tree(sheets["survey"], report, settings.cells.get("name", ""))
    RowChecks(tree, lists, sheets).run()
    check_references(tree, sheets)
    report.stop()
    return _made(tables, sheets, settings, tree, lists)


def _made(
    tables: Tables, sheets: dict[str, Sheet], settings: Settings, tree: Tree, lists: dict[str, ChoiceList]
) -> Imported:
    report, default = tree.report, settings.default_language
    words = Languages.of(sheets["survey"].filled(node.row for node in tree.walk()), default)
    choices = [choice.row for one in lists.values() for choice in one.choices]
    of_choices = Languages.of(sheets["choices"].filled(choices) if choices else (), default)
    way = Way(words, lists={one.id: one.name for one in lists.values() if one.id != one.name})
    way.others = {one.id + OTHERS: one.id for one in lists.values()}
    items = Items(tree, lists, way, settings.version)
    items.of_choices = of_choices
    made = items.all()
    score = read_score(sheets.get("x_score"), tree, report)
    held = _definition(settings, items, made, lists, of_choices)
    held |= {"score": score} if score else {}
    if stats := read_statistics(sheets.get("x_stats"), report):
        held["stats"] = [one | {"q": items.renames.get(one["q"], one["q"])} for one in stats]
    report.stop()
    settled(held, items, sheets)
    lay_over(items)
    file = _of_file(tables, settings, words, of_choices, way, items)
    held["x"] = {**settings.more, **({CELLS: file} if file else {})}
    form = settled(held, items, sheets)
    tell_kept(items, settings, tables, report)
    report.stop()
    named = tuple(dict.fromkeys([*words.named, *of_choices.named]))
    return Imported(form, count_rows(tree, lists), named, report)


def _definition(
    settings: Settings,
    items: Items,
    made: list[dict[str, Any]],
    lists: Mapping[str, ChoiceList],
    languages: Languages,
) -> dict[str, Any]:
    held: dict[str, Any] = {"schema": "form/1", **settings.parts, "form": settings.head, "items": made}
    found: dict[str, Any] = {}
    for one in lists.values():
        if not one.name.startswith("x_"):
            found[one.id] = choices_of(one, languages, items.renames)
        if one.id in items.others:
            found[one.id + OTHERS] = choices_of(one, languages, items.renames, other=True)
    if found:
        held["lists"] = found
    return held


def _of_file(
    tables: Tables, settings: Settings, words: Languages, of_choices: Languages, way: Way, items: Items
) -> dict[str, Any]:
    """Keep what a file says of itself: its languages, settings, the names of its lists, and its further sheets."""
    parts = {
        "languages": words.as_json(),
        "choice_languages": of_choices.as_json(),
        "settings": settings.beyond,
        "lists": dict(way.lists),
        "others": {own + OTHERS: own for own in sorted(items.others)},
        "sheets": {
            name: [list(row) for row in rows]
            for name, rows in other_tables(tables)
            if any(rows) and sum(len(cell) for row in rows for cell in row) <= LONGEST_TABLE
        },
    }
    return {word: part for word, part in parts.items() if part}
