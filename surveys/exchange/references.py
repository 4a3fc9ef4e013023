"""References: every `${name}` of a file leads to one row that has that name."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.engine.problems import meant
from surveys.exchange.names import XML_NAME

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from surveys.exchange.remarks import Report
    from surveys.exchange.sheets import Sheet
    from surveys.exchange.tree import Node, Tree

_OUTER: Final = re.compile(r"\$\{([^}]+)\}|\$\{[^}]*$")
_NOT_READ: Final = frozenset({"type", "name"})
_NO_ANSWER: Final = frozenset({"xml-external", "csv-external", "audit"})
_OF_CHOICES: Final = frozenset({"label"})


def check_references(tree: Tree, sheets: dict[str, Sheet]) -> None:
    """Check the survey, the words of choices, settings and entities."""
    names = Counter(node.name for node in tree.walk() if node.kind.written not in _NO_ANSWER)
    names.update(tree.lost)
    settings = sheets.get("settings")
    cells = settings.rows[0].cells if settings and settings.rows else {}
    if cells.get("omit_instanceID", "").lower() not in {"yes", "true"}:
        names["instanceID"] += 1
    _check(sheets["survey"], names, tree.report, passed=_NOT_READ)
    for key in ("settings", "entities"):
        if key in sheets:
            _check(sheets[key], names, tree.report)
    if "choices" in sheets:
        choices = sheets["choices"]
        others = {column for column in choices.headers if column.partition("::")[0] not in _OF_CHOICES}
        _check(choices, names, tree.report, passed=others)  # in pictures' names a broken reference is no reference
    _triggers(tree)


def _check(sheet: Sheet, names: Counter[str], report: Report, passed: Collection[str] = ()) -> None:
    for row in sheet.rows:
        for column, cell in row.cells.items():
            if "${" not in cell or column in passed or column.startswith("x_"):
                continue
            for name, is_whole in _named(cell):
                place = sheet.place(row.number, column)
                if not is_whole:
                    report.wrong(place, _BROKEN.fill(found=name[:40]))
                elif not names[name]:
                    end, _ = meant(name, [each for each in names if each])
                    text = _NOBODY.fill(name=name)
                    report.wrong(place, Text(**{k: text.to(k) + end.to(k) for k in ("zh", "en")}))
                elif names[name] > 1:
                    report.wrong(place, _SEVERAL.fill(name=name, count=names[name]))


def _named(cell: str) -> Iterator[tuple[str, bool]]:
    """Give every name, and whether it is written whole."""
    for found in _OUTER.finditer(cell):
        name = (found[1] or "").removeprefix("last-saved#")
        yield (name, True) if XML_NAME.fullmatch(name) and ":" not in name else (found[0], False)


def _triggers(tree: Tree) -> None:
    """What sets a calculation off is a row that holds an answer, and not one that is worked out unseen."""
    seen = [node for node in tree.walk() if node.kind.shape in {"question", "select"}]
    questions = {node.name for node in seen if node.kind.written != "audit" and not _is_unseen(node)}
    for node in tree.walk():
        cell = node.row.cells.get("trigger", "")
        if not cell:
            continue
        parts = [list(_named(part)) for part in cell.split(",")]
        found = [name for part in parts for name, is_whole in part if is_whole]
        if any(len(part) != 1 for part in parts) or any(name not in questions for name in found):
            tree.report.wrong(tree.at(node.row, "trigger"), _TRIGGER.fill(found=cell[:40]))


def _is_unseen(node: Node) -> bool:
    cells = node.row.cells
    if node.kind.written == "calculate":
        return True
    shown = any(column.partition("::")[0] in {"label", "hint"} for column in cells)
    return bool(cells.get("calculation") or cells.get("trigger")) and not shown


_BROKEN = Text(
    zh="“{found}”没有写完整，引用一题要写成 ${{名称}}，中间没有空格，例如 ${{overall}}",
    en="“{found}” is not written whole. A question is named as ${{name}} without spaces, for example ${{overall}}",
)
_NOBODY = Text(zh="表里没有名叫“{name}”的题", en="No row is called “{name}”")
_SEVERAL = Text(
    zh="有 {count} 行都叫“{name}”，不知道指哪一行，请给它们起不同的名称，例如 {name}_2",
    en="{count} rows are called “{name}”, so it is not clear which is meant. Please name them differently, "
    "for example {name}_2",
)
_TRIGGER = Text(
    zh="trigger 里要写触发它的题，“{found}”不是，例如 ${{arrived}}",
    en="trigger names the question that sets it off; “{found}” does not. For example ${{arrived}}",
)
