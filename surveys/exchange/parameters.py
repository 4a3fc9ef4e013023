"""Parameters: the words with values beside a question, and which of them its type may have."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.engine.problems import meant
from surveys.exchange.kinds import is_file
from surveys.exchange.names import XML_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from surveys.exchange.lists import ChoiceList
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
_PLACED: Final = ("location-priority", "location-min-interval", "location-max-age")
_USUAL: Final = {"start": "0", "end": "10", "step": "1"}
_OF_TICKS: Final = ("tick_interval", "placeholder", "tick_labelset")
_TICKED: Final = ("vertical", "no-ticks")
_PACKAGE: Final = re.compile(r"[A-Za-z]\w*(\.[A-Za-z]\w*)+", re.ASCII)
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


def check_parameters(node: Node, tree: Tree, lists: Mapping[str, ChoiceList]) -> Iterator[Text]:
    """Say what is wrong with the parameters of one row."""
    cell = node.row.cells.get("parameters", "")
    held = parameters_of(cell)
    if held is None:
        yield _NOT_PAIRS.fill(found=cell[:40])
        return
    may = _MAY.get(node.kind.command)
    for word, value in held.items() if may is not None else ():
        yield from _one(node, word, value, may or ())
    if node.kind.command == "range":
        yield from _range(held, lists, node.row.cells.get("appearance", ""))
    if node.kind.command == "audit" and any(word in held for word in _PLACED):
        yield from _audit(held)
    if "seed" in held and held.get("randomize") is None:
        yield _SEED
    if (shape := held.get("reference-geometry")) and not _is_reference(shape, tree, lists):
        yield _REFERENCE.fill(found=shape)


def _one(node: Node, word: str, value: str, may: tuple[str, ...]) -> Iterator[Text]:
    if word not in may:
        end, _ = meant(word, may)
        text = _NO_SUCH_PARAMETER.fill(type=node.kind.command, found=word)
        yield Text(**{lang: text.to(lang) + end.to(lang) for lang in ("zh", "en")})
        return
    able = _WORDS.get(word, ())
    if word == "quality" and node.kind.command == "background-audio":
        able = able[:-1]
    if able and value not in able:
        yield _NOT_ONE_OF.fill(word=word, found=value, able="、".join(able), near=able[0])
    elif (
        (word in _NUMBERS and _number(value) is None)
        or (word in _WHOLE and not value.isdigit())
        or (word == "seed" and _number(value) is None and not value.startswith("${"))
    ):
        yield _NOT_A_NUMBER.fill(word=word, found=value)
    elif word in {"value", "label"} and not XML_NAME.fullmatch(value):
        yield _COLUMN.fill(word=word, found=value)
    elif word == "app" and node.row.cells.get("appearance", "annotate") == "annotate" and not _PACKAGE.fullmatch(value):
        yield _APP.fill(found=value)


def _audit(held: Mapping[str, str]) -> Iterator[Text]:
    if not all(word in held for word in _PLACED):
        yield _ALL_THREE.fill(words="、".join(_PLACED))
        return
    every, oldest = held["location-min-interval"], held["location-max-age"]
    if every.isdigit() and oldest.isdigit() and int(oldest) < int(every):
        yield _TOO_OLD.fill(every=every, oldest=oldest)


def _range(held: Mapping[str, str], lists: Mapping[str, ChoiceList], appearance: str) -> Iterator[Text]:
    if appearance and not any(word in appearance for word in _TICKED) and any(word in held for word in _OF_TICKS):
        yield _NO_TICKS.fill(found=appearance)
    start, end, step = (_number(held.get(word, usual)) for word, usual in _USUAL.items())
    if start is None or end is None or step is None:
        return
    if step == 0 or step > abs(end - start):
        yield _BAD_STEP.fill(step=step, start=start, end=end)
        return
    low, high = min(start, end), max(start, end)
    every = _number(held.get("tick_interval", ""))
    if every is not None and (every == 0 or every > high - low or every % step):
        yield _BAD_TICKS.fill(found=every)
    placed = _number(held.get("placeholder", ""))
    if placed is not None and (not low <= placed <= high or (placed - start) % step):
        yield _BETWEEN.fill(word="placeholder", found=placed, low=low, high=high)
    if labels := held.get("tick_labelset"):
        ends = {start, end} if "no-ticks" in appearance else set[Decimal]()
        yield from _labels(labels, lists.get(labels), (start, low, high, every or step), ends)


def _labels(
    name: str, found: ChoiceList | None, steps: tuple[Decimal, Decimal, Decimal, Decimal], ends: set[Decimal]
) -> Iterator[Text]:
    """Say which words beside a range stand at none of its steps; without ticks they stand at its ends only."""
    start, low, high, every = steps
    if found is None:
        yield _NO_LIST.fill(found=name)
        return
    values = [(choice.name, _number(choice.name)) for choice in found.choices]
    for written, value in values:
        if value is None or not low <= value <= high or (value - start) % every:
            yield _BETWEEN.fill(word="tick_labelset", found=written, low=low, high=high)
    if ends and {value for _, value in values} != ends:
        yield _ENDS.fill(found=name, low=low, high=high)


def _is_reference(shape: str, tree: Tree, lists: Mapping[str, ChoiceList]) -> bool:
    """Tell whether places to choose from are a list, a file, or a repeat."""
    files = {node.name for node in tree.walk() if node.kind.written in {"xml-external", "csv-external"}}
    files |= {node.kind.list.rpartition(".")[0] for node in tree.walk() if is_file(node.kind.list)}
    repeats = {f"${{{name}}}" for name in tree.repeats}
    return shape in lists or shape in files or shape in {each.lower() for each in repeats} | repeats


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
_ALL_THREE = Text(
    zh="要记录位置，{words} 三个都要写，例如 location-priority=balanced location-min-interval=60 location-max-age=120",
    en="To note places, all of {words} are needed, for example location-priority=balanced location-min-interval=60 "
    "location-max-age=120",
)
_TOO_OLD = Text(
    zh="location-max-age（{oldest}）不能小于 location-min-interval（{every}），例如 location-max-age={every}",
    en="location-max-age ({oldest}) is at least location-min-interval ({every}), for example location-max-age={every}",
)
_NO_TICKS = Text(
    zh="外观是“{found}”的刻度题不能写 tick_interval、placeholder、tick_labelset，请去掉，或改成 vertical",
    en="A range that looks like “{found}” has no tick_interval, placeholder or tick_labelset. Please take them out, or "
    "make the appearance vertical",
)
_ENDS = Text(
    zh="外观是 no-ticks 时，选项表 {found} 只能有两头的两项：{low} 和 {high}",
    en="With no-ticks the list {found} has only the two ends, {low} and {high}",
)
_REFERENCE = Text(
    zh="reference-geometry 要写选项表、文件或重复组，“{found}”都不是，例如 sites",
    en="reference-geometry names a list, a file or a repeat; “{found}” is none. For example sites",
)
_COLUMN = Text(
    zh="{word} 要写文件里一列的名称，“{found}”不能当名称，例如 {word}=code",
    en="{word} names a column of the file; “{found}” cannot be a name. For example {word}=code",
)
_APP = Text(
    zh="app 要写手机程序的完整名称，“{found}”不是，例如 app=com.example.camera",
    en="app is the whole name of a phone's program; “{found}” is not. For example app=com.example.camera",
)
_BETWEEN = Text(
    zh="{word} 要落在 {low} 到 {high} 的某一步上，“{found}”不在，例如 {low}",
    en="{word} lies on a step from {low} to {high}; “{found}” does not. For example {low}",
)
_NO_LIST = Text(
    zh="choices 表里没有“{found}”这张选项表，请加上，或去掉 tick_labelset",
    en="The sheet choices has no list “{found}”. Please add it, or take tick_labelset out",
)
