"""Outside: files beside a form and the lists of another program, which our forms keep and other programs read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.exchange.headers import OF_ENTITIES
from surveys.exchange.kinds import is_file
from surveys.exchange.names import XML_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from surveys.exchange.lists import ChoiceList
    from surveys.exchange.sheets import Row, Sheet
    from surveys.exchange.tree import Node, Tree

_EXTERNAL: Final = {"xml-external": ".xml", "csv-external": ".csv"}
_PULLED: Final = re.compile(r"pulldata\s*\(\s*(.*?),")
_PULLING: Final = ("calculation", "constraint", "read_only", "required", "relevant", "choice_filter", "default")


def check_files(tree: Tree, lists: Mapping[str, ChoiceList]) -> None:
    """What is read from outside has one name for one file, and no list of the form has that name."""
    nodes = [*tree.walk()]
    sought = {node.kind.list for node in nodes if "search(" in node.row.cells.get("appearance", "")}
    seen: dict[str, str] = {}
    for node in nodes:
        for column, name, file in _files(node):
            place = tree.at(node.row, column)
            if name in seen and (node.kind.written in _EXTERNAL or seen[name] != file):
                tree.report.wrong(place, _TWO_FILES.fill(found=name, file=file, other=seen[name]))
            elif name in lists and name not in sought:
                tree.report.wrong(place, _FILE_AND_LIST.fill(found=name, file=file))
            seen.setdefault(name, file)


def _files(node: Node) -> Iterator[tuple[str, str, str]]:
    """Give the column, name and file of everything that a row reads from outside."""
    for column in _PULLING:
        for found in _PULLED.finditer(node.row.cells.get(column, "")):
            name = re.sub("['\"]", "", found[1]).strip()
            yield column, name, f"{name}.csv"
    if node.kind.shape == "select" and is_file(node.kind.list):
        yield "type", node.kind.list.rpartition(".")[0], node.kind.list
    elif end := _EXTERNAL.get(node.kind.written):
        yield "name", node.name, node.name + end


def check_entities(sheet: Sheet | None, tree: Tree) -> None:
    """Answers that another program keeps in lists of its own say which list, and under which name."""
    kept: dict[str, dict[str, int]] = {}
    for row in sheet.rows if sheet else ():
        name = row.cells.get("list_name", "")
        for column, text in _wrong_entity(row, name, kept):
            tree.report.wrong(sheet.place(row.number, column) if sheet else tree.at(row), text)
        kept[name] = {}
    for node in tree.walk():
        if saved := node.row.cells.get("save_to"):
            for text in _wrong_saving(node, saved, kept):
                tree.report.wrong(tree.at(node.row, "save_to"), text)


def _wrong_entity(row: Row, name: str, kept: Mapping[str, object]) -> Iterator[tuple[str, Text]]:
    """Say what is wrong with one list, each at its column."""
    cells = row.cells
    for each in cells:
        if each not in OF_ENTITIES and not each.startswith("x_"):
            yield each, _NO_COLUMN.fill(found=each)
    if name in kept:
        yield "list_name", _LIST_TWICE.fill(found=name)
    elif not XML_NAME.fullmatch(name) or name.startswith("__") or "." in name:
        yield "list_name", _NO_NAME.fill(found=name or "–")
    if not cells.get("entity_id"):
        if cells.get("update_if"):
            yield "update_if", _NO_ID
        elif not cells.get("label"):
            yield "label", _NO_LABEL
    elif cells.get("create_if") and not cells.get("update_if"):
        yield "create_if", _NO_UPDATE


def _wrong_saving(node: Node, saved: str, kept: Mapping[str, dict[str, int]]) -> Iterator[Text]:
    """Say what is wrong with where one answer goes."""
    if not kept:
        yield _NO_ENTITIES
        return
    into, sign, name = saved.rpartition("#")
    if not sign and len(kept) == 1:
        into = next(iter(kept))
    if into not in kept:
        yield _WHICH_LIST.fill(found=saved, near=next(iter(kept)))
    elif node.kind.shape == "begin":
        yield _NO_GROUP
    elif not XML_NAME.fullmatch(name) or name.startswith("__") or name.lower() in {"name", "label"}:
        yield _NO_PROPERTY.fill(found=name)
    elif name in kept[into]:
        yield _SAVED_TWICE.fill(found=name, row=kept[into][name])
    else:
        kept[into][name] = node.row.number


_TWO_FILES = Text(
    zh="“{found}”已经指另一个文件（{other}），这里又指 {file}；一个名称只能指一个文件，请改一个，例如 {found}_2",
    en="“{found}” already stands for another file ({other}) and here for {file}. Please rename one, "
    "for example {found}_2",
)
_FILE_AND_LIST = Text(
    zh="文件 {file} 和 choices 表里的选项表“{found}”同名，请改一个，例如 {found}_2",
    en="The file {file} has the name of the list “{found}” on the sheet choices. Please rename one, "
    "for example {found}_2",
)
_NO_COLUMN = Text(
    zh="entities 表没有“{found}”这一列，请改成 list_name、label、entity_id、create_if 或 update_if",
    en="The sheet entities has no column “{found}”; there are list_name, label, entity_id, create_if and update_if",
)
_LIST_TWICE = Text(zh="“{found}”写了两次，请只留一行", en="“{found}” stands there twice. Please keep one row")
_NO_NAME = Text(
    zh="“{found}”不能当名单的名称：要用字母开头，后面只用字母、数字、下划线和横线，例如 customers",
    en="“{found}” cannot name a list: it begins with a letter and has only letters, digits, underscores and hyphens, "
    "for example customers",
)
_NO_ID = Text(
    zh="写了 update_if，还要在 entity_id 列写更新哪一个，例如 ${{customer}}",
    en="update_if needs entity_id beside it, which says what is changed, for example ${{customer}}",
)
_NO_LABEL = Text(
    zh="这一行没有 label，请写上用哪一题的回答作标题，例如 ${{name}}",
    en="This row has no label. Please say which answer is its title, for example ${{name}}",
)
_NO_UPDATE = Text(
    zh="写了 entity_id 和 create_if，还要写 update_if，例如 ${{customer}} != ''",
    en="entity_id and create_if need update_if beside them, for example ${{customer}} != ''",
)
_NO_ENTITIES = Text(
    zh="save_to 要有 entities 工作表才有用；请加上那张表，或清空这一格",
    en="save_to needs a sheet entities. Please add it, or empty this cell",
)
_WHICH_LIST = Text(
    zh="“{found}”没有写明存到 entities 表的哪一份名单，例如 {near}#phone",
    en="“{found}” does not say which list of the sheet entities it goes to, for example {near}#phone",
)
_NO_GROUP = Text(
    zh="分组和重复组不能写 save_to，请清空这一格，写到里面的题上",
    en="A group or repeat has no save_to. Please empty this cell and write it at a question inside",
)
_NO_PROPERTY = Text(
    zh="“{found}”不能当名称：要用字母开头，不能是 name 或 label，例如 phone",
    en="“{found}” cannot be a name here: it begins with a letter and is neither name nor label, for example phone",
)
_SAVED_TWICE = Text(
    zh="“{found}”在第 {row} 行已经存过了，请改一个，例如 {found}_2",
    en="“{found}” is already saved from row {row}. Please change one, for example to {found}_2",
)
