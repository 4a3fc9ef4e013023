"""Heads: the settings sheet, as the head of a form and what is kept of it beside."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.exchange import extras
from surveys.exchange.headers import base_of
from surveys.exchange.languages import OURS, Languages, key_of
from surveys.exchange.names import as_id
from surveys.exchange.row_checks import check_settings_name
from surveys.exchange.sheets import Sheet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from surveys.exchange.remarks import Place, Report

LARGEST_VERSION: Final = 1_000_000
_YES: Final = frozenset({"yes", "true", "true()"})
ALWAYS: Final = frozenset({"form_title", "form_id", "version"})  # whatever the file is called, it is the same form
HEAD_WORDS: Final = ("title", *extras.HEAD_WORDS)


@dataclass
class Settings:
    """What the settings say: the head of the form, how it prints, and every cell that these do not say."""

    sheet: Sheet
    cells: Mapping[str, str]
    head: dict[str, Any] = field(default_factory=dict)
    parts: dict[str, Any] = field(default_factory=dict)
    beyond: dict[str, str] = field(default_factory=dict)
    more: dict[str, Any] = field(default_factory=dict)

    @property
    def default_language(self) -> str:
        """The language that plain words are in."""
        return self.cells.get("default_language", "")

    @property
    def version(self) -> int:
        """The version's number."""
        return int(self.head["version"])

    def place(self, column: str) -> Place:
        """Give a place in its one row."""
        return self.sheet.place(self.sheet.rows[0].number if self.sheet.rows else None, column)


def read_settings(sheet: Sheet | None, stem: str, report: Report) -> Settings:
    """Read the settings; a form without any is named by its file."""
    sheet = sheet or Sheet("settings")
    cells = sheet.rows[0].cells if sheet.rows else {}
    found = Settings(sheet, cells)
    title = cells.get("form_title") or cells.get("form_id") or stem
    found.head = {"id": as_id(cells.get("form_id") or stem), "version": _version(cells), "title": _title(cells, title)}
    if found.default_language:
        found.head["default_lang"] = key_of(found.default_language)
    for word in extras.OF_HEAD:
        if cell := cells.get(f"x_{word}"):
            found.head[word] = cell
    for word in extras.LISTS_OF_HEAD:
        if cell := cells.get(f"x_{word}"):
            found.head[word] = extras.listed(cell)
    languages = _languages(cells)
    for word in extras.HEAD_WORDS:
        text = languages.text(f"x_{word}", cells)
        if text is not None:
            found.head[word] = text.words
    if cell := cells.get("x_print"):
        found.parts["print"] = extras.parted(cell, found.place("x_print"), report)
    if (cell := cells.get("x_more")) and isinstance(more := extras.given(cell, found.place("x_more"), report), dict):
        found.more = more
    _check(found, report)
    written = head_cells(found.head, found.parts.get("print"))
    found.beyond = {
        column: cells.get(column, "")
        for column in dict.fromkeys([*cells, *written])
        if cells.get(column, "") != written.get(column, "")
        and column != "x_more"
        and (column in cells or column not in ALWAYS)
    }
    return found


def head_cells(head: Mapping[str, Any], printed: Mapping[str, Any] | None) -> dict[str, str]:
    """Write a head as settings; the title is written once when it is the same in both languages."""
    title = head["title"]
    cells = {
        "form_title": title["zh"],
        "form_id": head["id"],
        "version": str(head.get("version", 1)),
        "default_language": dict(zip(("zh", "en"), OURS, strict=True)).get(head.get("default_lang", "zh"), ""),
    }
    languages = Languages()
    if title["en"] != title["zh"]:
        cells |= languages.cells("x_title", Text(**title))
    for word in extras.OF_HEAD:
        if said := head.get(word):
            cells[f"x_{word}"] = str(said)
    for word in extras.LISTS_OF_HEAD:
        if said := head.get(word):
            cells[f"x_{word}"] = " ".join(said)
    for word in extras.HEAD_WORDS:
        if said := head.get(word):
            cells |= languages.cells(f"x_{word}", Text(**said))
    if printed:
        cells["x_print"] = extras.pairs(printed)
    return {column: cell for column, cell in cells.items() if cell}


def _languages(cells: Mapping[str, str]) -> Languages:
    """Take the languages of our words in the settings as they stand there."""
    return Languages.of((column for column in cells if base_of(column) != column), "")


def _title(cells: Mapping[str, str], title: str) -> dict[str, str]:
    text = _languages(cells).text("x_title", cells)
    return text.words if text is not None else Text.plain(title).words


def _version(cells: Mapping[str, str]) -> int:
    cell = cells.get("version", "")
    return int(cell) if cell.isascii() and cell.isdigit() and 0 < int(cell[:9]) == int(cell) < LARGEST_VERSION else 1


def _check(found: Settings, report: Report) -> None:
    if not check_settings_name(found.cells.get("name", "")):
        report.wrong(found.place("name"), _NAME.fill(found=found.cells["name"][:40]))
    if found.cells.get("public_key") and found.cells.get("omit_instanceID", "").lower() in _YES:
        report.wrong(found.place("omit_instanceID"), _NEEDED)


_NAME = Text(
    zh="“{found}”不能当名称：要用字母开头，后面只用字母、数字、下划线、横线和点，例如 csi_service",
    en="“{found}” cannot be a name: it begins with a letter and has only letters, digits, underscores, hyphens and "
    "dots, for example csi_service",
)
_NEEDED = Text(
    zh="写了 public_key 就不能省去 instanceID，请清空这一格",
    en="With a public_key the instanceID cannot be left out. Please empty this cell",
)
