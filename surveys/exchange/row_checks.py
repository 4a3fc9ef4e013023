"""Checks of single rows: parameters, lists, calculations — what would not work anywhere is refused at its cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.engine.problems import meant
from surveys.exchange.kinds import FOR_OTHERS, UNSEEN, is_file
from surveys.exchange.names import XML_NAME, is_dynamic
from surveys.exchange.outside import check_entities, check_files
from surveys.exchange.parameters import check_parameters

if TYPE_CHECKING:
    from collections.abc import Mapping

    from surveys.exchange.lists import ChoiceList
    from surveys.exchange.remarks import Report
    from surveys.exchange.sheets import Sheet
    from surveys.exchange.tree import Node, Tree


_SHOWN: Final = frozenset({"label", "hint", "image", "audio", "video", "big-image", "media"})


class RowChecks:
    """Checks the rows of a tree against the lists there are."""

    def __init__(self, tree: Tree, lists: Mapping[str, ChoiceList], sheets: Mapping[str, Sheet]) -> None:
        """Take the tree, the choice lists, and the sheets there are."""
        self.tree, self.lists = tree, lists
        external = sheets.get("external_choices")
        self.external = {row.cells.get("list_name") for row in external.rows} if external else set()
        self.entities = sheets.get("entities")
        self.report: Report = tree.report

    def run(self) -> None:
        """Check every row."""
        for node in self.tree.walk():
            for text in check_parameters(node, self.tree, self.lists):
                self._wrong(node, "parameters", text)
            self._list(node)
            self._own(node)
            self._seen(node)
        self._searches()
        check_files(self.tree, self.lists)
        check_entities(self.entities, self.tree)

    def _wrong(self, node: Node, column: str, text: Text) -> None:
        self.report.wrong(self.tree.at(node.row, column), text)

    def _list(self, node: Node) -> None:
        """What a row goes over or chooses from is there."""
        kind = node.kind
        if kind.shape == "begin" and not kind.becomes:
            self._loop(node)
        if kind.shape == "select":
            self._source(node)

    def _loop(self, node: Node) -> None:
        """What a loop goes over becomes a group for each choice, so that each needs a name."""
        over = self.lists.get(node.kind.list)
        if over is None:
            self._wrong(node, "type", _LOOP.fill(found=node.kind.list or "–"))
        for choice in over.choices if over else ():
            if not XML_NAME.fullmatch(choice.name):
                self.report.wrong(choice.place("name"), _LOOP_NAME.fill(found=choice.name, list=node.kind.list))

    def _source(self, node: Node) -> None:
        kind = node.kind
        if kind.other and kind.list not in self.lists and ("${" in kind.list or is_file(kind.list)):
            self._wrong(node, "type", _OTHER_ALONE.fill(found=kind.list))
        elif "${" in kind.list:
            if kind.list[2:-1] not in {each.name for each in self.tree.walk()}:
                self._wrong(node, "type", _NO_QUESTION.fill(found=kind.list))
        elif kind.command.endswith("_from_file"):
            if not is_file(kind.list):
                self._wrong(node, "type", _NO_FILE_END.fill(found=kind.list))
        elif kind.command == "select_one_external":
            if kind.list not in self.external:
                self._wrong(node, "type", _NO_LIST.fill(found=kind.list, sheet="external_choices"))
        elif kind.list in self.lists:
            self._choices(node)
        elif not is_file(kind.list):
            self._missing_list(node)

    def _choices(self, node: Node) -> None:
        """Choices do for the way they are chosen."""
        kind = node.kind
        if kind.other and node.row.cells.get("choice_filter"):
            self._wrong(node, "choice_filter", _OTHER_FILTERED)
        for choice in self.lists[kind.list].choices if kind.becomes == "choices" else ():
            if " " in choice.name:
                self.report.wrong(choice.place("name"), _SPACE.fill(found=choice.name, list=kind.list))

    def _missing_list(self, node: Node) -> None:
        end, _ = meant(node.kind.list, list(self.lists))
        text = (_NO_LIST if self.lists else _NO_CHOICES).fill(found=node.kind.list, sheet="choices")
        self._wrong(node, "type", Text(**{k: text.to(k) + (end.to(k) if self.lists else "") for k in ("zh", "en")}))

    def _own(self, node: Node) -> None:
        """Check what one type alone needs."""
        cells, written = node.row.cells, node.kind.written
        for column in cells:
            if column.startswith("media::"):
                self._wrong(node, column, _NO_MEDIA.fill(found=column.partition("::")[2]))
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

    def _seen(self, node: Node) -> None:
        """What people see has words, or a picture."""
        kind, cells = node.kind, node.row.cells
        if kind.shape not in {"question", "select"} or kind.written in UNSEEN or kind.becomes == "calculation":
            return
        if kind.written == "phone number" or kind.written.startswith("number of days in last"):
            return  # these bring their own words
        bases = {column.partition("::")[0] for column in cells}
        if bases & _SHOWN or "label" in cells.get("appearance", "").split():
            return
        if not (cells.get("calculation") or cells.get("trigger")) and cells.get("x_type") not in FOR_OTHERS:
            self._wrong(node, "label", _NO_WORDS)

    def _searches(self) -> None:
        """A list that one question takes from elsewhere cannot be another's own."""
        selects = [node for node in self.tree.walk() if node.kind.shape == "select"]
        sought = {node.kind.list for node in selects if "search(" in node.row.cells.get("appearance", "")}
        for node in selects:
            if node.kind.list in sought and "search(" not in node.row.cells.get("appearance", ""):
                self._wrong(node, "type", _SOUGHT.fill(found=node.kind.list))

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


_NO_LIST = Text(
    zh="{sheet} 表里没有“{found}”这张选项表",
    en="The sheet {sheet} has no list “{found}”",
)
_NO_QUESTION = Text(
    zh="选项要取自“{found}”的回答，可表里没有这一题，请改成有的题，例如 select_one ${{town}}",
    en="The choices are the answers to “{found}”, which is not in the form. Please name a question that is, "
    "for example select_one ${{town}}",
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
_LOOP_NAME = Text(
    zh="循环按选项表 {list} 展开，每一项的值要能当名称，“{found}”不行，例如 price_1",
    en="A loop goes over the list {list}, so each value is a name; “{found}” cannot be one. For example price_1",
)
_OTHER_ALONE = Text(
    zh="写了 or_other，选项要写在 choices 表里，不能取自“{found}”；请去掉 or_other",
    en="With or_other the choices stand on the sheet choices and not in “{found}”. Please take or_other out",
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
_NO_WORDS = Text(
    zh="这一题没有给人看的字，请在 label 列写上，例如 哪里不满意",
    en="This question has no words. Please write some under label, for example What was wrong",
)
_SOUGHT = Text(
    zh="选项表 {found} 在别的题里用 search() 从文件里取，这一题就不能再直接用；请另起一张表，例如 {found}_2",
    en="Another question takes the list {found} from a file with search(), so this one cannot use it as it stands. "
    "Please make a list of its own, for example {found}_2",
)
_NO_MEDIA = Text(
    zh="没有“{found}”这种图片或声音，可以用 image、audio、video，例如 media::image",
    en="There is no kind of media “{found}”; there are image, audio and video, for example media::image",
)
