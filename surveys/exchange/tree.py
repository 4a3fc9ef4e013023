"""The tree of a survey sheet: its rows as questions inside groups and repeats, each with a name and a known type."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.engine.problems import nearest
from surveys.exchange.kinds import FOR_OTHERS, NAMELESS, Kind, kind_of
from surveys.exchange.names import XML_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from surveys.exchange.remarks import Place, Report
    from surveys.exchange.sheets import Row, Sheet

SWITCHED_OFF: Final = frozenset({"yes", "true", "true()"})
ROOT: Final = "data"  # what other programs call the whole form where its settings do not say
_REFERENCE: Final = re.compile(r"\$\{[^}]+\}")
_NEAR: Final = ("text", "integer", "decimal", "date", "time", "dateTime", "note", "calculate", "range", "rank",
                "acknowledge", "select_one", "select_multiple", "begin_group", "end_group", "begin_repeat",
                "end_repeat", "image", "file", "barcode", "geopoint", "audio", "video", "hidden")  # fmt: skip


@dataclass
class Node:
    """One row that asks or holds something."""

    row: Row
    kind: Kind
    name: str
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)
    end: Row | None = None  # the row that closes it

    def walk(self) -> Iterator[Node]:
        """Give it and all it holds."""
        yield self
        for child in self.children:
            yield from child.walk()


class Tree:
    """Reads the rows one by one; what is wrong is noted and the reading goes on."""

    def __init__(self, sheet: Sheet, report: Report, root: str = "") -> None:
        """Take the sheet; `root` is what other programs call the whole form, so that no repeat may be called so."""
        self.sheet, self.report, self.root = sheet, report, root or ROOT
        self.top: list[Node] = []
        self.repeats: set[str] = set()
        self.lost: list[str] = []  # the names of rows that cannot be read
        self._open: list[Node] = []
        self._named: dict[tuple[int, str], Node] = {}  # by the list of neighbours
        for row in sheet.rows:
            self._take(row)
        self._made_up()
        for node in self._open[-1:]:
            text = _NOT_CLOSED.fill(
                type=node.kind.written, name=node.name, end=node.kind.written.replace("begin", "end")
            )
            report.wrong(self.at(node.row, "type"), text)

    def walk(self) -> Iterator[Node]:
        """Give every row that asks or holds something."""
        for node in self.top:
            yield from node.walk()

    def at(self, row: Row, column: str = "") -> Place:
        """Give a place in the sheet."""
        return self.sheet.place(row.number, column)

    def _take(self, row: Row) -> None:
        """Read one row."""
        cells = row.cells
        if cells.get("disabled", "").lower() in SWITCHED_OFF:
            self.report.keep(self.at(row, "disabled"), "disabled", _SWITCHED_OFF.fill(name=cells.get("name", "–")))
            return
        words = cells.get("type", "")
        if not words:
            self._without_type(row)
            return
        kind = kind_of(words)
        if kind is None:
            self._unknown(row, words)
        elif kind.shape == "end":
            self._close(row, kind)
        else:
            self._add(row, kind)

    def _without_type(self, row: Row) -> None:
        labelled = any(column == "name" or column.partition("::")[0] == "label" for column in row.cells)
        if labelled:
            self.report.wrong(self.at(row, "type"), _NO_TYPE)
        elif "disabled" not in row.cells or len(row.cells) > 1:
            self.report.odd(self.at(row), _COMMENT)

    def _unknown(self, row: Row, words: str) -> None:
        self.lost.append(row.cells.get("name", ""))
        if words.strip().lower() == "include":
            self.report.wrong(self.at(row, "type"), _INCLUDE.fill(name=row.cells.get("name", "–")))
            return
        first, _, rest = words.partition(" ")
        near = nearest(first, _NEAR)
        example = f"{near}{f' {rest}' if rest and 'select' in near else ''}" if near else "text"
        self.report.wrong(self.at(row, "type"), _NO_SUCH_TYPE.fill(found=words[:40], example=example))

    def _add(self, row: Row, kind: Kind) -> None:
        name = self._name_of(row, kind)
        parent = self._open[-1] if self._open else None
        node = Node(row, kind, name, parent)
        around = parent.children if parent else self.top
        if kind.shape != "setting" and name:
            self._once(node, around)
        around.append(node)
        if kind.shape == "begin":
            self._open.append(node)

    def _name_of(self, row: Row, kind: Kind) -> str:
        name = row.cells.get("name", "")
        if kind.written == "audit":
            if name not in {"", "audit"}:
                self.report.wrong(self.at(row, "name"), _AUDIT.fill(found=name))
            return "audit"
        if not name:
            if kind.written in NAMELESS:
                return f"generated_note_name_{row.number}"
            self.report.wrong(self.at(row, "name"), _NO_NAME.fill(type=kind.written))
        elif kind.shape != "setting" and not XML_NAME.fullmatch(name):
            self.report.wrong(self.at(row, "name"), _BAD_NAME.fill(found=name[:40]))
        return name

    def _once(self, node: Node, around: list[Node]) -> None:
        """A name stands once among its neighbours, and a repeat's once in the form."""
        place = self.at(node.row, "name")
        if node.name == "meta":
            self.report.wrong(place, _RESERVED.fill(found=node.name))
        twin = self._named.setdefault((id(around), node.name), node)
        if twin is not node:
            self.report.wrong(place, _SAME_NAME.fill(found=node.name, row=twin.row.number))
        if node.kind.becomes == "repeat":
            if node.name == self.root:
                self.report.wrong(place, _RESERVED.fill(found=node.name))
            elif node.name in self.repeats and twin is node:
                self.report.wrong(place, _SAME_REPEAT.fill(found=node.name))
            self.repeats.add(node.name)

    def _made_up(self) -> None:
        """Other programs add rows of their own: the words beside "other", and how often something repeats."""
        for node in [*self.walk()]:
            if is_counted(node):
                made = f"{node.name}_count"
            elif node.kind.other:
                made = f"{node.name}_other"
            else:
                continue
            around = node.parent.children if node.parent else self.top
            twin = self._named.get((id(around), made))
            if twin is not None and twin.row.cells.get("x_type") not in FOR_OTHERS:
                self.report.wrong(self.at(twin.row, "name"), _ADDED_NAME.fill(found=made, row=node.row.number))

    def _close(self, row: Row, kind: Kind) -> None:
        control = kind.becomes
        if self._open and _control_of(self._open[-1]) == control:
            self._open.pop().end = row
            return
        expected = self._open[-1].kind.written.partition(" ")[0].replace("begin", "end") if self._open else ""
        text = _CLOSES_OTHER.fill(found=kind.written, end=expected) if expected else _CLOSES_NOTHING.fill(
            found=kind.written, begin=kind.written.replace("end", "begin")
        )  # fmt: skip
        self.report.wrong(self.at(row, "type"), text)


def is_counted(node: Node) -> bool:
    """Tell whether how often something repeats is worked out, and not the answer to one question."""
    count = node.row.cells.get("repeat_count", "") if node.kind.shape == "begin" else ""
    return bool(count) and not _REFERENCE.fullmatch(count.strip())


def _control_of(node: Node) -> str:
    return node.kind.becomes or "loop"


_SWITCHED_OFF = Text(
    zh="这一行（{name}）在文件里写了停用，没有读进来；要用就清空这一格",
    en="This row ({name}) is switched off in the file and was left out. Empty the cell to use it",
)
_NO_TYPE = Text(
    zh="这一题没有写题型，请在 type 列补上，例如 text 或 select_one reason",
    en="This question has no type. Please write one under type, for example text or select_one reason",
)
_COMMENT = Text(
    zh="这一行没有题型、名称和题目，当作说明跳过了",
    en="This row has no type, name or label; it was taken for a remark and left out",
)
_INCLUDE = Text(
    zh="这里要引入另一份表“{name}”，可它不在这个文件里；请把那些题目直接写进来，例如 text、name、label 各一格",
    en="This takes in another form, “{name}”, which is not in the file. Please write its questions here instead, "
    "for example one row with type text",
)
_NO_SUCH_TYPE = Text(
    zh="没有“{found}”这种题型，请换一种，例如 {example}",
    en="There is no question type “{found}”. Please take another, for example {example}",
)
_NO_NAME = Text(
    zh="这一行（{type}）没有名称，请在 name 列补上，例如 reason",
    en="This row ({type}) has no name. Please write one under name, for example reason",
)
_BAD_NAME = Text(
    zh="“{found}”不能当名称：要用字母或下划线开头，后面只用字母、数字、下划线、横线和点，例如 why_dear",
    en="“{found}” cannot be a name: it begins with a letter or underscore and has only letters, digits, underscores, "
    "hyphens and dots, for example why_dear",
)
_RESERVED = Text(
    zh="“{found}”这个名称留给系统用，请换一个，例如 {found}_1",
    en="The name “{found}” is kept for the system. Please take another, for example {found}_1",
)
_SAME_NAME = Text(
    zh="名称“{found}”和第 {row} 行重复，请改一个，例如 {found}_2",
    en="The name “{found}” already stands in row {row}. Please change one, for example to {found}_2",
)
_ADDED_NAME = Text(
    zh="“{found}”这个名称会和第 {row} 行自动带出的一格重复，请换一个，例如 {found}_2",
    en="The name “{found}” is taken by a row that row {row} adds by itself. Please take another, for example {found}_2",
)
_SAME_REPEAT = Text(
    zh="已经有一个重复组叫“{found}”，重复组的名称在整张表里只能用一次，例如改成 {found}_2",
    en="Another repeat is called “{found}”. A repeat's name stands once in a form; for example take {found}_2",
)
_AUDIT = Text(
    zh="audit 这一行的名称请留空，或写 audit；现在是“{found}”",
    en="The name of an audit row is left empty, or is audit; found “{found}”",
)
_NOT_CLOSED = Text(
    zh="{type}“{name}”没有结尾，请在最后一题下面加一行 {end}",
    en="The {type} “{name}” is never closed. Please add a row {end} below its last question",
)
_CLOSES_OTHER = Text(
    zh="这里写的是 {found}，可还没结束的是另一种，请写 {end}",
    en="This says {found}, but something else is open. Please write {end}",
)
_CLOSES_NOTHING = Text(
    zh="{found} 前面没有对应的开头，请删掉这一行，或在前面加 {begin}",
    en="Nothing is open that {found} could close. Please delete it, or add {begin} before",
)
