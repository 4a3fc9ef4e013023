"""The text of a definition: YAML or JSON read into plain data, with the line of every part."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import yaml

from models.text import Text
from surveys.engine.problems import DefinitionProblem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from surveys.engine.problems import Path

LONGEST: Final = 2_000_000
_MOST_DEEP: Final = 60


class _Reader(yaml.SafeLoader):
    """YAML 1.2's plain values: `no` is a word, 12:30 a time in words, a date stays as it was written."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 -- the loader's own way of telling

    def compose_node(self, parent: Any, index: Any) -> Any:
        """Refuse a part that stands for another one: a small text could stand for a huge one."""
        if self.check_event(yaml.AliasEvent):
            event = self.peek_event()  # type: ignore[no-untyped-call]
            raise yaml.MarkedYAMLError(problem=_ALIAS, problem_mark=event.start_mark)
        return super().compose_node(parent, index)


_ALIAS: Final = "a * that stands for another part"
for _tag, _pattern, _first in (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?(?:0|[1-9][0-9]*)$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?$", "-+0123456789."),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
):
    _Reader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))


@dataclass
class Source:
    """A definition as plain data; `lines` leads from a path to the line it stands in."""

    data: Any = None
    lines: dict[Path, int] = field(default_factory=dict)
    problems: list[DefinitionProblem] = field(default_factory=list)

    def line_of(self, path: Path) -> int | None:
        """Give the line of a part, or of the nearest part around it."""
        for length in range(len(path), -1, -1):
            if found := self.lines.get(path[:length]):
                return found
        return None


def read_source(given: str | bytes | Mapping[str, Any], schema: str) -> Source:
    """Read a definition; of a text with several parts, the one whose `schema` begins so."""
    if not isinstance(given, (str, bytes)):
        return Source(data=given)
    words = _decoded(given)
    if words is None or len(words) > LONGEST:
        return _refused(_NOT_TEXT if words is None else _TOO_LONG)
    try:
        loader = _Reader(words)
        documents = []
        while loader.check_node():
            documents.append(loader.get_node())
        return _chosen(loader, documents, schema)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return _refused(_NO_ALIAS if error.problem == _ALIAS else _BROKEN, mark.line + 1 if mark else None)
    except (yaml.YAMLError, ValueError):
        return _refused(_BROKEN)
    except RecursionError:
        return _refused(_TOO_DEEP)


def _decoded(given: str | bytes) -> str | None:
    if isinstance(given, str):
        return given.removeprefix("\ufeff")
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return given.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _refused(text: Text, line: int | None = None) -> Source:
    return Source(problems=[DefinitionProblem(text, line=line)])


def _chosen(loader: _Reader, documents: list[Any], schema: str) -> Source:
    """Build the document that is asked for: a file may hold a form and a programme."""
    built = []
    for node in documents:
        source = Source()
        source.data = _built(loader, node, (), source)
        built.append(source)
    for source in built:
        if isinstance(source.data, dict) and str(source.data.get("schema", "")).startswith(schema):
            return source
    return built[0] if built else _refused(_EMPTY)


def _built(loader: _Reader, node: Any, path: Path, source: Source) -> Any:
    if len(path) > _MOST_DEEP:
        raise RecursionError
    source.lines[path] = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(loader.construct_object(key_node, deep=True))
            inside = (*path, key)
            if key in found:
                text = _TWICE.fill(key=key, line=source.lines[inside])
                source.problems.append(DefinitionProblem(text, inside, line=key_node.start_mark.line + 1))
            found[key] = _built(loader, value_node, inside, source)
            source.lines[inside] = key_node.start_mark.line + 1
        return found
    if isinstance(node, yaml.SequenceNode):
        return [_built(loader, each, (*path, number), source) for number, each in enumerate(node.value)]
    return loader.construct_object(node)


_NOT_TEXT = Text(
    zh="这个文件读不出文字，请存成 UTF-8 编码的 YAML 文件，例如 csi_service.yaml",
    en="This file cannot be read as text. Please save it as YAML in UTF-8, for example csi_service.yaml",
)
_TOO_LONG = Text(
    zh="这份定义太长了（最多约两百万字），请分成几张表，例如一张问卷一个文件",
    en="This definition is too long (about two million characters at most). "
    "Please split it, for example one form to a file",
)
_BROKEN = Text(
    zh="从这里起读不下去：可能是缩进没对齐，或括号、引号少了一半，例如 label: {zh: 姓名, en: Name}",
    en="The text cannot be read from here on: perhaps the indentation is uneven, or a bracket or quote is not closed; "
    "for example label: {zh: 姓名, en: Name}",
)
_NO_ALIAS = Text(
    zh="这里用 * 代替了另一段，请把那一段照写出来，例如 list: reason",
    en="A * stands for another part here. Please write that part out, for example list: reason",
)
_TOO_DEEP = Text(
    zh="层次太深，题组里最多再套几十层，例如 items 里放 group，group 里放题目",
    en="There are too many levels. A few are enough, for example a group in items, and questions in the group",
)
_EMPTY = Text(
    zh="这里什么都没有写，请从 form: {id: …, title: {zh: …, en: …}} 写起",
    en="Nothing is written here. Please begin with form: {id: …, title: {zh: …, en: …}}",
)
_TWICE = Text(
    zh="“{key}”写了两次（前一次在第 {line} 行），只会用后面的一个，请删掉一个",
    en="“{key}” is written twice (first in line {line}) and only the later would count. Please delete one",
)
