"""Exporting: a form of ours as the tables of an XLSForm, with everything its file said beyond our words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.engine.uses import OTHER, PLACE, names_in, other_of, other_texts, places_in, texts, uses
from surveys.exchange import extras
from surveys.exchange.cells import STAND_IN, YES_NO, Way, cells_of, head_cells, overlay, row_cells, scale_list
from surveys.exchange.differing import CELLS
from surveys.exchange.grids import END, HEAD
from surveys.exchange.headers import base_of
from surveys.exchange.heads import head_cells as settings_cells
from surveys.exchange.kinds import UNSEEN, kind_of
from surveys.exchange.languages import OURS, Languages
from surveys.exchange.lists import as_value, choice_cells
from surveys.exchange.names import as_id, is_made_of
from surveys.exchange.scores import score_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from surveys.engine.form import Form

    Cells = dict[str, str]

_FIRST: Final = (
    "list_name", "part", "type", "name", "value", "label", "hint", "guidance_hint", "required", "required_message",
    "relevant", "constraint", "constraint_message", "calculation", "choice_filter", "repeat_count", "default",
    "read_only", "appearance", "parameters", "trigger", "form_title", "form_id", "version", "default_language",
)  # fmt: skip
_RULES: Final = frozenset({"relevant", "constraint", "choice_filter", "repeat_count", "required", "calculation"})
_SAID: Final = frozenset({"label", "hint", "constraint_message", "required_message"})
_SHOWN: Final = frozenset({"label", "hint", "image", "audio", "video", "media", "trigger"})
_SPECIFY: Final = Text(zh="请说明", en="Please say")
_NOT_APPLICABLE: Final = Text(zh="不适用", en="Does not apply")
_YES_NO: Final = (("y", Text(zh="是", en="Yes")), ("n", Text(zh="否", en="No")))


def export_tables(form: Form) -> dict[str, list[list[str]]]:
    """Write a form as tables by the names of their sheets."""
    held = form.as_json()
    return _Export(form, held, held.get("x", {}).get(CELLS, {})).tables()


class _Export:
    """One form on its way out."""

    def __init__(self, form: Form, held: dict[str, Any], file: Mapping[str, Any]) -> None:
        self.form, self.held, self.file = form, held, file
        self.settings = self._settings()
        default = self.settings.get("default_language", "")
        self.way = Way(Languages(dict(file.get("languages", {})), default), lists=file.get("lists", {}),
                       others=file.get("others", {}))  # fmt: skip
        self.of_choices = Languages(dict(file.get("choice_languages", {})), default)
        self.way.names = self._names()
        self.scales: dict[str, Mapping[str, Any]] = {}
        self.others = {item.id: item for item in other_texts(form).values()}

    def tables(self) -> dict[str, list[list[str]]]:
        """Give every sheet."""
        survey = [*self._system(), *self._rows(self.held["items"])]
        found = {"survey": _table(survey, ("type", "name", "label"), self.way.languages)}
        if choices := [*self._choices()]:
            found["choices"] = _table(choices, ("list_name", "name", "label"), self.of_choices)
        found["settings"] = _table([self.settings], ())
        if score := self.held.get("score"):
            found["x_score"] = _table(score_rows(score, Languages()), ("part", "name", "value"))
        if stats := self.held.get("stats"):
            rows = [{"q": self._name(one["q"]), "as": " ".join(one["as"])} for one in stats]
            found["x_stats"] = _table(rows, ("q", "as"))
        taken = {name.lower() for name in found}
        return found | {name: rows for name, rows in self.file.get("sheets", {}).items() if name.lower() not in taken}

    def _name(self, name: str) -> str:
        return self.way.names.get(name, name)

    def _settings(self) -> Cells:
        cells = settings_cells(self.held["form"] | {"title": self.form.head.title.words}, self.held.get("print"))
        own = {column: cells[column] for column in ("form_id", "version")}
        cells |= self.file.get("settings", {})
        if as_id(cells["form_id"]) != own["form_id"]:
            cells["form_id"] = own["form_id"]  # it has another key by now
        if own["version"] != "1":
            cells["version"] = own["version"]
        if more := {word: part for word, part in self.held.get("x", {}).items() if word != CELLS}:
            cells["x_more"] = extras.as_json(more)
        return _filled(cells)

    def _names(self) -> dict[str, str]:
        """Give the names that the file had, where ours still are the ones made of them."""
        found: dict[str, str] = {}
        for item in self.form.walk():
            for part in (item, *item.rows):
                name = part.x.get(CELLS, {}).get("name", "")
                if name and is_made_of(part.id, name):
                    found[part.id] = name
                    found[part.id + OTHER] = name + OTHER
        for name in (*self.form.by_id, *self.form.asked):
            if not self._is_named(name, found):
                found.pop(name, None)
        return found

    def _is_named(self, name: str, found: Mapping[str, str]) -> bool:
        """Tell whether a name that ends as words beside "other" do is a question's own."""
        if name not in found or not name.endswith(OTHER):
            return True
        item = self.form.by_id.get(name)
        part = item or self.form.asked[name][1]
        return bool(part.x.get(CELLS, {}).get("name"))

    def _system(self) -> Iterator[Cells]:
        """Give a hidden row for every name of the system, so that other programs find what they are asked for."""
        names = {name for use in uses(self.form) for name in names_in(use.text)}
        names |= {name for _, _, text in texts(self.form) for name in places_in(text)}
        for name in sorted(name for name in names if name.startswith("_")):
            yield {"type": "hidden", "name": name, "x_type": "system"}

    def _rows(self, items: Iterable[Mapping[str, Any]]) -> Iterator[Cells]:
        for item in items:
            over = overlay(item)
            cells = _laid(cells_of(item, self.way), over, self.way.languages)
            cells["name"] = self._name(item["id"])
            yield cells | self._stand_in(cells)
            if item["type"] == "grid":
                yield from self._grid(item, over)
            elif "items" in item or cells["type"].startswith("begin"):
                yield from self._rows(item.get("items", ()))
            elif item["id"] in self.others and item.get("list") not in self.way.others:
                yield self._words_beside(item)
            if cells["type"].startswith("begin"):
                end = cells["type"].partition(" ")[0].replace("begin", "end")
                yield {**over.get(END, {}), "type": end}

    def _stand_in(self, cells: Cells) -> Cells:
        """Give a question without words its name to show: other programs do not open a form that has none."""
        bases = {column.partition("::")[0] for column in cells}
        silent = cells["type"] in {*UNSEEN, "calculate"} or cells["type"].startswith("begin") or "calculation" in bases
        if silent or bases & _SHOWN or not kind_of(cells["type"]):
            return {}
        columns = [f"label::{each}" if each else "label" for each in self.way.languages.columns.get("label", [])]
        said = {columns[0]: cells["name"]} if columns else self.way.languages.cells("label", Text.plain(cells["name"]))
        return {**said, STAND_IN: "no"}

    def _grid(self, item: Mapping[str, Any], over: Mapping[str, Any]) -> Iterator[Cells]:
        if item.get("scale") is not None:
            self.scales[scale_list(item["scale"])] = item["scale"]
        yield _laid(head_cells(item, self.way), over.get(HEAD, {}), self.way.languages)
        for row in item["rows"]:
            cells = _laid(row_cells(item, row, self.way), overlay(row), self.way.languages)
            yield cells | {"name": self._name(row["id"])}

    def _words_beside(self, item: Mapping[str, Any]) -> Cells:
        """Write the text beside a choice "other" as a question, which other programs need."""
        asked = sorted(other_of(self.form.choices_of(self.others[item["id"]])))
        name = self._name(item["id"])
        condition = " or ".join(f"selected(${{{name}}}, '{value}')" for value in asked)
        label = self.way.languages.cells("label", _SPECIFY)
        return {"type": "text", "name": name + OTHER, **label, "relevant": condition, "x_type": "other"}

    def _choices(self) -> Iterator[Cells]:
        for name, choices in self.held.get("lists", {}).items():
            if name in self.way.others:
                continue
            for choice in choices:
                over = choice.get(CELLS, {})
                cells = _laid(choice_cells(choice, self.of_choices, self.way.names), over, self.of_choices)
                if not choice["v"].startswith(as_value(cells.get("name", ""))):
                    cells["name"] = choice["v"]
                yield {"list_name": self.way.lists.get(name, name), **cells}
        if any(item.type == "yes_no" and "type" not in item.x.get(CELLS, {}) for item in self.form.walk()):
            yield from self._made(YES_NO, _YES_NO)
        for name, scale in self.scales.items():
            steps = range(int(scale.get("min", 1)), int(scale.get("max", 10)) + 1, int(scale.get("step", 1)))
            na = [("na", _NOT_APPLICABLE)] if scale.get("na") else []
            yield from self._made(name, [*((str(step), Text.plain(str(step))) for step in steps), *na])

    def _made(self, name: str, choices: Sequence[tuple[str, Text]]) -> Iterator[Cells]:
        for value, label in choices:
            yield {"list_name": name, "name": value, **self.of_choices.cells("label", label)}


def _laid(cells: Cells, over: Mapping[str, Any], languages: Languages) -> Cells:
    """Lay what a file said over what is said here; where something else is said here by now, that stands."""
    twins = languages.twins
    return _filled(cells | {column: cell for column, cell in over.items() if isinstance(cell, str)
                            and (column in twins or not _is_changed(column, cells.get(column, ""), cell))})  # fmt: skip


def _is_changed(column: str, here: str, there: str) -> bool:
    """Tell whether somebody has written something else in the place of what the file said."""
    if not here or not there:
        return False
    if column in _RULES:
        return True  # the file's own did not work here, or it would be the same
    return base_of(column) in _SAID and PLACE.sub("…", there) != here


def _filled(cells: Mapping[str, str]) -> Cells:
    return {column: cell for column, cell in cells.items() if cell}


def _table(rows: Sequence[Cells], always: Sequence[str], languages: Languages | None = None) -> list[list[str]]:
    """Put rows under headers: those that everybody knows first, ours last."""
    columns = list(dict.fromkeys(column for row in rows for column in row))
    bases = {column.partition("::")[0] for column in columns}
    columns += [column for column in always if column not in bases and column != "label"]
    if "label" in always and "label" not in bases:
        columns += [f"label::{language}" for language in OURS]

    known = (languages or Languages()).columns

    def order(column: str) -> tuple[bool, int, int]:
        base, _, language = column.partition("::")
        place = known[base].index(language) if language in known.get(base, ()) else len(column)
        return column.startswith("x_"), _FIRST.index(base) if base in _FIRST else len(_FIRST), place

    columns.sort(key=order)
    if any(":" in column for column in columns) and not any("::" in column for column in columns):
        columns.append(f"label::{OURS[0]}")  # an empty one, without which a colon would part every header
    return [columns, *([row.get(column, "") for column in columns] for row in rows)]
