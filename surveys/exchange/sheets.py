"""Sheets: a workbook's tables with their headers understood, each cell under the one name of its column."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.engine.problems import nearest
from surveys.exchange.differing import normal
from surveys.exchange.headers import named, parted
from surveys.exchange.remarks import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from surveys.exchange.remarks import Report

KNOWN: Final = ("survey", "choices", "settings", "external_choices", "entities", "osm")
OURS: Final = ("x_score", "x_stats")
MOST_ROWS: Final = {"survey": 5_000, "choices": 50_000}
MOST_BLANK_ROWS: Final = 60
MOST_BLANK_COLUMNS: Final = 20


@dataclass(frozen=True)
class Row:
    """One row that says something: its number in Excel, and its cells by the names of their columns."""

    number: int
    cells: Mapping[str, str]


@dataclass
class Sheet:
    """One sheet: its rows, and the headers as they stand in the file."""

    name: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)

    def filled(self, rows: Iterable[Row]) -> list[str]:
        """Give the columns in which some of its rows say something, in the file's order."""
        held = {column for row in rows for column in row.cells}
        return [column for column in self.headers if column in held]

    def place(self, row: int | None = None, column: str = "") -> Place:
        """Give a place in it, the column by its own header."""
        return Place(self.name, row, self.headers.get(column, column))


def read_sheets(tables: Mapping[str, Sequence[Sequence[str]]], report: Report) -> dict[str, Sheet]:
    """Find the sheets that define a form; their names are written large or small, and a single sheet is the survey."""
    found: dict[str, Sheet] = {}
    for name, rows in tables.items():
        key = name.strip().lower()
        if len(tables) == 1 and key not in KNOWN:
            key = "survey"
        if key in {*KNOWN, *OURS} and key not in found:
            found[key] = _read(name, key, rows, report)
    if "survey" not in found or not found["survey"].headers:
        near = next(iter(tables)) if len(tables) == 1 else nearest("survey", list(tables))
        report.refuse(Place(near), _NO_SURVEY.fill(found="、".join(list(tables)[:_SHOWN]) or "–"))
    for key, most in MOST_ROWS.items():
        if key in found and len(found[key].rows) > most:
            report.refuse(Place(found[key].name, most + 2), _TOO_LONG.fill(most=f"{most:,}"))
    _needed(found, report)
    return found


def other_tables(tables: Mapping[str, Sequence[Sequence[str]]]) -> Iterator[tuple[str, Sequence[Sequence[str]]]]:
    """Give the sheets that say nothing about questions, choices, settings and scores."""
    for name, rows in tables.items():
        if len(tables) > 1 and name.strip().lower() not in {"survey", "choices", "settings", *OURS}:
            yield name, rows


def _needed(found: Mapping[str, Sheet], report: Report) -> None:
    survey, choices = found["survey"], found.get("choices")
    if "type" not in survey.headers:
        report.wrong(survey.place(1), _NO_HEADER.fill(name="type", example="type、name、label"))
    if choices and choices.rows and "name" not in choices.headers:
        report.wrong(choices.place(1), _NO_HEADER.fill(name="name", example="list_name、name、label"))
    report.stop()


def _read(name: str, key: str, rows: Sequence[Sequence[str]], report: Report) -> Sheet:
    sheet = Sheet(name)
    if not rows:
        return sheet
    columns = _columns(sheet, key, rows[0], report)
    blank = 0
    for number, cells in enumerate(rows[1:], start=2):
        held = {
            column: cell
            for at, column in columns.items()
            if at < len(cells) and cells[at].strip() and (cell := normal(column, cells[at].strip()))
        }
        if held:
            blank = 0
            sheet.rows.append(Row(number, held))
        elif (blank := blank + 1) > MOST_BLANK_ROWS:
            if any(cell.strip() for more in rows[number:] for cell in more):
                report.odd(sheet.place(number), _AFTER_GAP.fill(most=MOST_BLANK_ROWS))
            break
    return sheet


def _columns(sheet: Sheet, key: str, first: Sequence[str], report: Report) -> dict[int, str]:
    """Understand the headers: a column that comes twice, under whatever names, cannot be read."""
    columns: dict[int, str] = {}
    seen: dict[str, str] = {}
    doubled, blank = any("::" in header for header in first), 0
    for at, cell in enumerate(first):
        header = " ".join(cell.split())
        if not header:
            if (blank := blank + 1) > MOST_BLANK_COLUMNS:
                break
            continue
        blank = 0
        if key == "settings" and header == "id_string" and "form_id" in first:
            report.odd(Place(sheet.name, 1, header), _LATER_COUNTS.fill(other="form_id"))
            continue
        if header in seen.values():
            report.wrong(Place(sheet.name, 1, header), _TWICE.fill(header=header))
            continue
        tokens = parted(header, "choices" if key in {"external_choices", "osm"} else key, doubled=doubled)
        column = named(tokens)
        if column in seen and header not in _OLD_NAMES and (tokens != (header,) or header in _OLD_NAMES.values()):
            report.wrong(Place(sheet.name, 1, header), _SAME.fill(other=seen[column], header=header))
            continue
        if column in seen:
            report.odd(Place(sheet.name, 1, seen[column]), _LATER_COUNTS.fill(other=header))
        seen[column] = header
        columns[at] = column
    sheet.headers = seen
    return columns


_SHOWN = 8
_OLD_NAMES = {"list name": "list_name", "title": "form_title"}  # behind their newer names other programs read them too
_NO_SURVEY = Text(
    zh="文件里没有名叫 survey 的工作表（现有：{found}）。题目写在 survey 里，第一行是表头，例如 type、name、label",
    en="There is no sheet called survey (found: {found}). The questions stand there under a row of headers, "
    "for example type, name, label",
)
_NO_HEADER = Text(
    zh="第一行缺少“{name}”这一列，请补上表头，例如 {example}",
    en="The first row lacks the column “{name}”. Please add it, for example {example}",
)
_TWICE = Text(
    zh="表头“{header}”出现了两次，不知道该看哪一列，请删掉或改名，例如一列改成 hint",
    en="The header “{header}” stands there twice. Please delete or rename one, for example to hint",
)
_SAME = Text(
    zh="“{other}”和“{header}”是同一个意思，不知道该看哪一列，请只留一列，例如只留 {other}",
    en="“{other}” and “{header}” mean the same column. Please keep one of them, for example {other}",
)
_LATER_COUNTS = Text(
    zh="和“{other}”是同一个意思，两列都填时以“{other}”为准",
    en="“{other}” means the same; where both are filled in, “{other}” counts",
)
_TOO_LONG = Text(
    zh="这张工作表超过了 {most} 行，请分成几张表，例如一个主题一个文件",
    en="This sheet has more than {most} rows. Please split the form, for example one file for each topic",
)
_AFTER_GAP = Text(
    zh="这里连续空了 {most} 多行，后面的内容没有读。请删掉空行，例如整行删除后再保存",
    en="More than {most} rows are empty here, and what follows was not read. Please delete the empty rows",
)
