"""Checks of items: ids, the words a type may carry, lists, scales, numbers that contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.text import Text
from surveys.engine.carrying import CARRIES, EXAMPLES, NEEDS
from surveys.engine.duty_checks import check_duty
from surveys.engine.figure_checks import check_figure
from surveys.engine.form import HOLDERS, OF_STAFF
from surveys.engine.problems import DefinitionProblem, nearest, unknown
from surveys.engine.uses import items_with_paths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from surveys.engine.form import Form, Item, Scale
    from surveys.engine.known import Known
    from surveys.engine.problems import Path


def check_items(form: Form, known: Known) -> Iterator[DefinitionProblem]:
    """Check every item of a form for itself, and that no id comes twice."""
    seen: dict[str, str] = {}
    for path, item in items_with_paths(form):
        yield from _once(seen, item.id, item.type, path)
        for number, row in enumerate(item.rows):
            yield from _once(seen, row.id, "row", (*path, "rows", number))
        yield from _carried(item, path)
        yield from _lists(form, item, path)
        if item.scale:
            yield from _scale(item.scale, (*path, "scale"))
        yield from _ends(item, path)
        if item.duty:
            yield from check_duty(form, item.duty, (*path, "duty"))
        yield from _kind_of_its_own(item, path, known)


def check_lists(form: Form) -> Iterator[DefinitionProblem]:
    """Check every list of choices for itself, and that something uses it."""
    used = {item.list for item in form.walk()}
    for name, choices in form.lists.items():
        path: Path = ("lists", name)
        if not choices:
            yield DefinitionProblem(_EMPTY_LIST.fill(name=name), path)
        if name not in used:
            yield DefinitionProblem(_UNUSED_LIST.fill(name=name), path, severity="warn")
        seen: set[str] = set()
        for number, choice in enumerate(choices):
            if choice.v in seen:
                yield DefinitionProblem(_SAME_VALUE.fill(name=name, value=choice.v), (*path, number, "v"))
            seen.add(choice.v)


def _once(seen: dict[str, str], name: str, what: str, path: Path) -> Iterator[DefinitionProblem]:
    if name in seen:
        yield DefinitionProblem(_SAME_ID.fill(id=name, other=seen[name], example=f"{name}_2"), (*path, "id"))
    seen.setdefault(name, what)


def _carried(item: Item, path: Path) -> Iterator[DefinitionProblem]:
    """A word that a type does not know would be passed over in silence; it is told instead."""
    may = CARRIES[item.type]
    for word in sorted({_written(each) for each in item.model_fields_set} - may):
        able = [type_ for type_, words in CARRIES.items() if word in words]
        near = nearest(item.type, able) or able[0]
        text = _NOT_CARRIED.fill(type=item.type, word=word, able=", ".join(able), near=near)
        yield DefinitionProblem(text, (*path, word))
    for word in NEEDS.get(item.type, ()):
        if not getattr(item, word):
            yield DefinitionProblem(_NEEDED.fill(type=item.type, word=word, example=EXAMPLES[word]), path)
    if item.type == "grid" and not item.scale and not item.list:
        yield DefinitionProblem(_NEEDED.fill(type="grid", word="scale", example=EXAMPLES["scale"]), path)
    if item.type in HOLDERS and not item.items:
        yield DefinitionProblem(_HOLDS_NOTHING.fill(type=item.type, id=item.id), path, severity="warn")
    if item.message and not (item.constraint or item.required):
        yield DefinitionProblem(_IDLE_MESSAGE, (*path, "message"), severity="warn")


def _written(field: str) -> str:
    return "from" if field == "from_" else field


def _lists(form: Form, item: Item, path: Path) -> Iterator[DefinitionProblem]:
    if item.list and item.list not in form.lists:
        yield unknown(_NO_LIST, item.list, form.lists, (*path, "list"))
    choices = form.choices_of(item)
    if isinstance(item.default, str) and item.list and choices and not item.default.startswith("="):
        values = [choice.v for choice in choices]
        if strange := [each for each in item.default.split() if each not in values]:
            yield unknown(_NO_DEFAULT, strange[0], values, (*path, "default"))
    if item.type == "grid" and any(choice.other for choice in choices):
        yield DefinitionProblem(_OTHER_IN_GRID, (*path, "list"))


def _scale(scale: Scale, path: Path) -> Iterator[DefinitionProblem]:
    if scale.min >= scale.max:
        yield DefinitionProblem(_EMPTY_SCALE.fill(low=scale.min, high=scale.max), (*path, "max"))
    elif (scale.max - scale.min) % scale.step:
        text = _UNEVEN_SCALE.fill(low=scale.min, high=scale.max, step=scale.step)
        yield DefinitionProblem(text, (*path, "step"))
    elif len(scale.steps) > _MOST_STEPS:
        yield DefinitionProblem(_LONG_SCALE.fill(count=len(scale.steps), most=_MOST_STEPS), path)


def _ends(item: Item, path: Path) -> Iterator[DefinitionProblem]:
    """Two ends in the wrong order let nothing through."""
    for low, high in (("min", "max"), ("min_select", "max_select")):
        least, most = getattr(item, low), getattr(item, high)
        if None not in (least, most) and least > most:
            yield DefinitionProblem(_TURNED.fill(low=low, high=high, least=least, most=most), (*path, low))


def _kind_of_its_own(item: Item, path: Path, known: Known) -> Iterator[DefinitionProblem]:
    """Check what one type alone has."""
    for number, row in enumerate(item.rows):
        if row.reverse and not item.scale:
            yield DefinitionProblem(_NOTHING_TO_TURN, (*path, "rows", number, "reverse"))
    if item.type == "relation" and item.to and known.nouns and item.to not in known.nouns:
        yield unknown(_NO_NOUN, item.to, known.nouns, (*path, "to"))
    if item.type in OF_STAFF and item.channel == "public":
        yield DefinitionProblem(_OF_STAFF.fill(type=item.type), (*path, "channel"))
    if item.type == "figure" and item.figure:
        yield from check_figure(item, path, known)


_MOST_STEPS = 101
_SAME_ID = Text(
    zh="名称“{id}”用了两次（前面的 {other} 已经叫这个），请改一个，例如 {example}",
    en="The id “{id}” is used twice (a {other} before it has it). Please change one, for example {example}",
)
_SAME_VALUE = Text(
    zh="选项表 {name} 里“{value}”写了两次，请改一个或删一个，例如 {value}_2",
    en="The list {name} has “{value}” twice. Please change or delete one, for example {value}_2",
)
_EMPTY_LIST = Text(
    zh="选项表 {name} 里还没有选项，请加上，例如 - {{v: price, label: {{zh: 价格贵, en: Too dear}}}}",
    en="The list {name} has no choices yet. Please add some, for example "
    "- {{v: price, label: {{zh: 价格贵, en: Too dear}}}}",
)
_UNUSED_LIST = Text(
    zh="选项表 {name} 没有题目在用，可以删掉，或在题目里写 list: {name}",
    en="No question uses the list {name}. It can go, or a question can say list: {name}",
)
_NOT_CARRIED = Text(
    zh="{type} 用不上 {word}（能用的有 {able}）；请去掉它，或改题型，例如 type: {near}",
    en="A {type} has no {word} (these have: {able}). Please take it out, or change the type, for example type: {near}",
)
_NEEDED = Text(
    zh="{type} 一定要写 {word}，例如 {example}",
    en="A {type} needs {word}, for example {example}",
)
_HOLDS_NOTHING = Text(
    zh="{type}“{id}”里还没有题目，请在 items 里加上，或删掉它",
    en="The {type} “{id}” holds nothing yet. Please put questions into its items, or delete it",
)
_IDLE_MESSAGE = Text(
    zh='写了 message，却没有写 constraint，这句话永远不会出现；请补上条件，例如 constraint: ". >= 1"',
    en='There is a message but no constraint, so it never shows. Please add one, for example constraint: ". >= 1"',
)
_NO_LIST = Text(zh="没有“{name}”这张选项表", en="There is no list “{name}”")
_NO_DEFAULT = Text(zh="默认值“{name}”不在选项里", en="The default “{name}” is not among the choices")
_OTHER_IN_GRID = Text(
    zh="矩阵题里不能有“其他”选项，没有地方写字；请换一张选项表，或把这一行改成单独的 choice",
    en="A grid has no room for the words of “other”. Please take another list, or make this row a choice of its own",
)
_EMPTY_SCALE = Text(
    zh="分数从 {low} 到 {high}，一档也没有；max 要大于 min，例如 {{min: 1, max: 10}}",
    en="A scale from {low} to {high} has no steps; max should be above min, for example {{min: 1, max: 10}}",
)
_UNEVEN_SCALE = Text(
    zh="从 {low} 起每档 {step} 分，到不了 {high}；请改 step 或 max，例如 {{min: 0, max: 10, step: 2}}",
    en="Steps of {step} from {low} do not reach {high}. Please change step or max, for example "
    "{{min: 0, max: 10, step: 2}}",
)
_LONG_SCALE = Text(
    zh="这里有 {count} 档，最多 {most} 档；请加大 step，或改成 type: integer",
    en="This scale has {count} steps; {most} is the most. Please raise step, or take type: integer",
)
_TURNED = Text(
    zh="{low} 是 {least}，比 {high} 的 {most} 还大，这样谁也答不了；请改一个，例如 {low}: 1",
    en="{low} is {least}, above {high} at {most}, so no answer would do. Please change one, for example {low}: 1",
)
_NOTHING_TO_TURN = Text(
    zh="reverse 是把分数反过来算，可这里没有 scale；请写 scale，或去掉 reverse，例如 scale: {min: 1, max: 10}",
    en="reverse turns a scale round, but there is no scale here. Please add one or take reverse out, "
    "for example scale: {min: 1, max: 10}",
)
_NO_NOUN = Text(zh="没有“{name}”这种资料可以关联", en="There is nothing called “{name}” to relate to")
_OF_STAFF = Text(
    zh="{type} 要用店里的资料，客户自填时从不出现；请改成 channel: staff，或去掉 channel",
    en="A {type} uses the store's own data and is never on the customer's page. Please write channel: staff, "
    "or take channel out",
)
