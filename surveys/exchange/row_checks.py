"""Checks of single rows: parameters, lists, calculations — what would not work anywhere is refused at its cell."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.engine.problems import meant
from surveys.exchange.kinds import is_file
from surveys.exchange.names import XML_NAME, is_dynamic

if TYPE_CHECKING:
    from collections.abc import Mapping

    from surveys.exchange.lists import ChoiceList
    from surveys.exchange.remarks import Report
    from surveys.exchange.tree import Node, Tree

_SELECT_MAY: Final = ("randomize", "seed")
_MAY: Final[dict[str, tuple[str, ...]]] = {
    "range": ("start", "end", "step", "tick_interval", "tick_labelset", "placeholder"), "text": ("rows",),
    "image": ("app", "max-pixels"), "audio": ("quality",), "background-audio": ("quality",),
    "geopoint": ("allow-mock-accuracy", "capture-accuracy", "reference-geometry", "warning-accuracy"),
    "geoshape": ("allow-mock-accuracy", "incremental", "reference-geometry"),
    "geotrace": ("allow-mock-accuracy", "incremental", "reference-geometry"),
    "audit": ("identify-user", "location-max-age", "location-min-interval", "location-priority", "track-changes",
              "track-changes-reasons"),
    "select_one": _SELECT_MAY, "select_multiple": _SELECT_MAY, "rank": _SELECT_MAY, "select_one_external": _SELECT_MAY,
    "select_one_from_file": (*_SELECT_MAY, "label", "value"),
    "select_multiple_from_file": (*_SELECT_MAY, "label", "value"),
}  # fmt: skip
_WHOLE: Final = ("rows", "max-pixels", "location-max-age", "location-min-interval")
_NUMBERS: Final = ("start", "end", "step", "tick_interval", "placeholder", "capture-accuracy", "warning-accuracy")
_WORDS: Final = {
    "randomize": ("true", "false"), "track-changes": ("true", "false"), "identify-user": ("true", "false"),
    "track-changes-reasons": ("on-form-edit",), "allow-mock-accuracy": ("true", "false"),
    "incremental": ("true", "yes"), "quality": ("voice-only", "low", "normal", "external"),
    "location-priority": ("no-power", "low-power", "balanced", "high-accuracy"),
}  # fmt: skip
_PAIR: Final = re.compile(r"[\s,;]*([^\s=,;]+)\s*=\s*([^\s=,;]+)")


def parameters_of(cell: str) -> dict[str, str] | None:
    """Read parameters; None when they are not pairs of word and value.

    >>> parameters_of("start=1; end=10 step=1"), parameters_of("start")
    ({'start': '1', 'end': '10', 'step': '1'}, None)
    """
    found: dict[str, str] = {}
    at = 0
    while match := _PAIR.match(cell, at):
        word = match[1].lower()
        found[word] = match[2] if word in {"label", "value"} else match[2].lower()
        at = match.end()
    return None if cell[at:].strip(" ,;\t\n") else found


class RowChecks:
    """Checks the rows of a tree against the lists there are."""

    def __init__(self, tree: Tree, lists: Mapping[str, ChoiceList], external: Mapping[str, object] | None) -> None:
        """Take the tree, the choice lists, and the lists of the sheet for external choices, if there is one."""
        self.tree, self.lists, self.external = tree, lists, external
        self.report: Report = tree.report

    def run(self) -> None:
        """Check every row."""
        for node in self.tree.walk():
            self._parameters(node)
            self._list(node)
            self._own(node)

    def _wrong(self, node: Node, column: str, text: Text) -> None:
        self.report.wrong(self.tree.at(node.row, column), text)

    def _parameters(self, node: Node) -> None:
        cell = node.row.cells.get("parameters", "")
        held = parameters_of(cell)
        if held is None:
            self._wrong(node, "parameters", _NOT_PAIRS.fill(found=cell[:40]))
            return
        may = _MAY.get(node.kind.command)
        for word, value in held.items():
            if may is None:
                continue
            if word not in may:
                end, _ = meant(word, may)
                text = _NO_SUCH_PARAMETER.fill(type=node.kind.command, found=word)
                self._wrong(node, "parameters", Text(**{k: text.to(k) + end.to(k) for k in ("zh", "en")}))
            elif word in _WORDS and value not in _WORDS[word]:
                text = _NOT_ONE_OF.fill(word=word, found=value, able="、".join(_WORDS[word]), near=_WORDS[word][0])
                self._wrong(node, "parameters", text)
            elif (word in _NUMBERS and _number(value) is None) or (word in _WHOLE and not value.isdigit()):
                self._wrong(node, "parameters", _NOT_A_NUMBER.fill(word=word, found=value))
        if node.kind.command == "range":
            self._range(node, held)
        if "seed" in held and held.get("randomize") is None:
            self._wrong(node, "parameters", _SEED)

    def _range(self, node: Node, held: Mapping[str, str]) -> None:
        start, end, step = (_number(held.get(word, usual)) for word, usual in
                            (("start", "0"), ("end", "10"), ("step", "1")))  # fmt: skip
        if start is None or end is None or step is None:
            return
        if step == 0 or step > abs(end - start):
            self._wrong(node, "parameters", _BAD_STEP.fill(step=step, start=start, end=end))
        interval, labels = held.get("tick_interval"), held.get("tick_labelset")
        every = _number(interval) if interval else None
        if every is not None and step and (every == 0 or every > abs(end - start) or every % step):
            self._wrong(node, "parameters", _BAD_TICKS.fill(found=interval))
        if labels and labels not in self.lists:
            self._wrong(node, "parameters", _NO_LIST.fill(found=labels, sheet="choices"))

    def _list(self, node: Node) -> None:
        kind = node.kind
        if kind.shape == "begin" and not kind.becomes:
            if kind.list not in self.lists:
                self._wrong(node, "type", _LOOP.fill(found=kind.list or "–"))
        if kind.shape != "select" or "${" in kind.list:
            return
        if kind.command.endswith("_from_file"):
            if not is_file(kind.list):
                self._wrong(node, "type", _NO_FILE_END.fill(found=kind.list))
        elif kind.command == "select_one_external":
            if kind.list not in (self.external or {}):
                self._wrong(node, "type", _NO_LIST.fill(found=kind.list, sheet="external_choices"))
        elif kind.list not in self.lists and not is_file(kind.list):
            self._missing_list(node)
        elif kind.other and node.row.cells.get("choice_filter"):
            self._wrong(node, "choice_filter", _OTHER_FILTERED)
        elif kind.becomes == "choices":
            for choice in self.lists[kind.list].choices:
                if " " in choice.name:
                    self.report.wrong(choice.place("name"), _SPACE.fill(found=choice.name, list=kind.list))

    def _missing_list(self, node: Node) -> None:
        end, _ = meant(node.kind.list, list(self.lists))
        text = (_NO_LIST if self.lists else _NO_CHOICES).fill(found=node.kind.list, sheet="choices")
        self._wrong(node, "type", Text(**{k: text.to(k) + (end.to(k) if self.lists else "") for k in ("zh", "en")}))

    def _own(self, node: Node) -> None:
        """Check what one type alone needs."""
        cells, written = node.row.cells, node.kind.written
        if written == "calculate" and not cells.get("calculation") and not is_dynamic(cells.get("default", "")):
            self._wrong(node, "calculation", _NO_CALCULATION)
        if written == "background-geopoint":
            if not cells.get("trigger"):
                self._wrong(node, "trigger", _NO_TRIGGER)
            if cells.get("calculation"):
                self._wrong(node, "calculation", _NO_CALCULATION_HERE)
        if any(column.partition("::")[0] == "big-image" for column in cells) and not any(
            column.partition("::")[0] == "image" for column in cells
        ):
            self._wrong(node, "big-image", _BIG_ALONE)
        self._table_list(node)

    def _table_list(self, node: Node) -> None:
        if node.kind.shape != "begin" or "table-list" not in node.row.cells.get("appearance", "").split():
            return
        selects = [each for each in node.children if each.kind.shape == "select"]
        if selects and selects[0].row.cells.get("choice_filter"):
            self._wrong(selects[0], "choice_filter", _TABLE_FILTERED)
        for each in selects:
            if each.kind.list != selects[0].kind.list:
                self._wrong(each, "type", _TABLE_LISTS.fill(found=each.kind.list, first=selects[0].kind.list))


def check_settings_name(name: str) -> bool:
    """Tell whether a name can stand in the settings."""
    return not name or XML_NAME.fullmatch(name) is not None


def _number(words: str) -> Decimal | None:
    try:
        found = Decimal(words)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


_NOT_PAIRS = Text(
    zh="“{found}”看不懂，请写成“词=值”，几个之间用空格隔开，例如 start=1 end=10 step=1",
    en="“{found}” cannot be read. Please write word=value with spaces between, for example start=1 end=10 step=1",
)
_NO_SUCH_PARAMETER = Text(zh="{type} 没有“{found}”这个参数", en="A {type} has no parameter “{found}”")
_NOT_ONE_OF = Text(
    zh="{word} 可以写 {able}，现在是“{found}”，例如 {word}={near}",
    en="{word} can be {able}; found “{found}”. For example {word}={near}",
)
_NOT_A_NUMBER = Text(
    zh="{word} 要写数字，现在是“{found}”，例如 {word}=10",
    en="{word} is a number, found “{found}”; for example {word}=10",
)
_SEED = Text(
    zh="写了 seed，还要写 randomize=true，例如 randomize=true seed=42",
    en="seed needs randomize=true beside it, for example randomize=true seed=42",
)
_BAD_STEP = Text(
    zh="每步 {step}，从 {start} 到 {end} 走不成，例如 start=1 end=10 step=1",
    en="Steps of {step} do not fit between {start} and {end}; for example start=1 end=10 step=1",
)
_BAD_TICKS = Text(
    zh="tick_interval={found} 要大于 0、不超过全长，并且是 step 的整数倍，例如 tick_interval=2",
    en="tick_interval={found} should be above 0, within the range, and a multiple of step; for example tick_interval=2",
)
_NO_LIST = Text(
    zh="{sheet} 表里没有“{found}”这张选项表",
    en="The sheet {sheet} has no list “{found}”",
)
_NO_CHOICES = Text(
    zh="选项表“{found}”找不到：没有 {sheet} 这张工作表。请加上，表头写 list_name、name、label",
    en="There is no list “{found}”: the workbook has no sheet {sheet}. Please add it with list_name, name and label",
)
_LOOP = Text(
    zh="begin loop 要写明按哪张选项表重复，“{found}”不在 choices 表里，例如 begin loop over reasons",
    en="begin loop names the list it goes over; “{found}” is not on the sheet choices. "
    "For example begin loop over reasons",
)
_NO_FILE_END = Text(
    zh="“{found}”要写成文件名，以 .csv、.xml 或 .geojson 结尾，例如 cities.csv",
    en="“{found}” is a file's name and ends with .csv, .xml or .geojson, for example cities.csv",
)
_OTHER_FILTERED = Text(
    zh="写了 or_other 的题不能再筛选选项，请去掉一个，例如把 or_other 改成选项表里的一项 other",
    en="A question with or_other cannot filter its choices. Please take one out, for example make other a choice",
)
_SPACE = Text(
    zh="选项表 {list} 用在多选题里，选项的值“{found}”不能有空格，例如用下划线代替",
    en="The list {list} is used by a multiple choice, so the value “{found}” cannot have spaces; take underscores",
)
_NO_CALCULATION = Text(
    zh="calculate 要写公式，请在 calculation 列补上，例如 ${price} * 2",
    en="A calculate row needs a formula under calculation, for example ${price} * 2",
)
_NO_CALCULATION_HERE = Text(
    zh="background-geopoint 不能写公式，请清空这一格",
    en="A background-geopoint has no formula. Please empty this cell",
)
_NO_TRIGGER = Text(
    zh="background-geopoint 要写明由哪一题触发，例如 ${arrived}",
    en="A background-geopoint names the question that sets it off, for example ${arrived}",
)
_BIG_ALONE = Text(
    zh="写了 big-image，还要在 image 列写一张图，例如 car.png",
    en="big-image needs a picture under image too, for example car.png",
)
_TABLE_FILTERED = Text(
    zh="table-list 里的题不能筛选选项，请清空这一格",
    en="Questions of a table-list cannot filter their choices. Please empty this cell",
)
_TABLE_LISTS = Text(
    zh="table-list 里各题要用同一张选项表，这里是“{found}”，第一题是“{first}”",
    en="All questions of a table-list use one list; this has “{found}”, the first has “{first}”",
)
