"""Whether answers fit: what has to be answered, how much, how long, and the form's own conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.engine.context import AnswerProblem
from surveys.engine.form import NOT_ANSWERED, SILENT
from surveys.engine.kept import worked_with
from surveys.engine.uses import OTHER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from surveys.engine.form import Item, Scale
    from surveys.engine.plan import Node
    from surveys.engine.settling import Round, Work

_NUMBERS: Final = frozenset({"integer", "decimal"})
_PLAIN_BELOW: Final = 10**6


def problems_of(work: Work) -> Iterator[AnswerProblem]:
    """Give what is wrong with what is shown, in the form's order."""
    for node, at, key in work.walk():
        if wrong := work.wrong.get(key):
            yield AnswerProblem(wrong.text, key, wrong.value)
        elif node.item.type == "repeat" and not node.is_row:
            yield from _rounds(work, node.item, at, key)
        elif node.is_row or node.item.type not in SILENT:
            yield from _answer(work, node, at, key)


def _answer(work: Work, node: Node, at: Round, key: str) -> Iterator[AnswerProblem]:
    value, item = at.values.get(node.id), node.item
    if value is None:
        if _is_required(work, node, at):
            yield AnswerProblem(_please(item), key)
        return
    for text in _misfits(work, item, value):
        yield AnswerProblem(text, key, value, item.severity)
    if value != NOT_ANSWERED and not _agrees(work, node, at, value):
        yield AnswerProblem(item.message or _CONDITION, key, value, item.severity)
    other = node.id + OTHER
    if work.seen.get(at.prefix + other) and other in work.plan.others and other not in at.values:
        yield AnswerProblem(_SAY_OTHER, at.prefix + other)


def _is_required(work: Work, node: Node, at: Round) -> bool:
    if isinstance(node.item.required, bool):
        return node.item.required
    return work.holds(node.item.id, "required", at)


def _agrees(work: Work, node: Node, at: Round, value: object) -> bool:
    own = worked_with(node.item, value)
    return work.holds(node.item.id, "constraint", at, own=own, otherwise=True)


def _misfits(work: Work, item: Item, value: Any) -> Iterator[Text]:
    """Hold an answer against the ends that its question sets."""
    if item.type in _NUMBERS and isinstance(value, (int, float)):
        yield from _ends(item, value)
    elif item.max_len and isinstance(value, str) and len(value) > item.max_len:
        yield _TOO_LONG.fill(most=item.max_len, now=len(value))
    elif item.type == "choices" and isinstance(value, list):
        yield from _selection(work, item, value)


def _ends(item: Item, value: float) -> Iterator[Text]:
    low, high = item.min, item.max
    if (low is None or value >= low) and (high is None or value <= high):
        return
    ends = {"low": _figures(low), "high": _figures(high), "found": _figures(value)}
    yield (_TOO_LOW if high is None else _TOO_HIGH if low is None else _OUTSIDE).fill(**ends)


def _figures(number: float | None) -> str:
    return (
        "" if number is None else f"{number:g}" if abs(number) < _PLAIN_BELOW else f"{number:f}".rstrip("0").rstrip(".")
    )


def _selection(work: Work, item: Item, value: list[str]) -> Iterator[Text]:
    alone = [choice for choice in work.form.choices_of(item) if choice.none and choice.v in value]
    if alone and len(value) > 1:
        yield _ALONE.fill(label=alone[0].label)
    elif item.min_select and len(value) < item.min_select and not alone:
        yield _TOO_FEW.fill(least=item.min_select, now=len(value))
    elif item.max_select and len(value) > item.max_select:
        yield _TOO_MANY.fill(most=item.max_select, now=len(value))


def _rounds(work: Work, item: Item, at: Round, key: str) -> Iterator[AnswerProblem]:
    """A repeat has at least and at most so many rounds with answers."""
    results = {name for name, node in work.plan.nodes.items() if node.item.type == "calculation"}
    filled = sum(
        any(value not in (None, [], "") for name, value in each.items() if name not in results)
        for each in at.values.get(item.id, ())
    )
    if item.min and filled < item.min:
        yield AnswerProblem(_FEW_ROUNDS.fill(least=int(item.min), now=filled), key)
    if item.max is not None and filled > item.max:
        yield AnswerProblem(_MANY_ROUNDS.fill(most=int(item.max), now=filled), key)


def _please(item: Item) -> Text:
    """Ask for an answer in the words of its type."""
    if item.type in {"scale", "grid"} and item.scale:
        return _PLEASE_SCALE[item.scale.na].fill(**_named(item.scale))
    return _PLEASE.get(item.type, _PLEASE["choice"])


def _named(scale: Scale) -> dict[str, object]:
    return {"low": scale.min, "high": scale.max}


_PLEASE_SCALE = {
    False: Text(
        zh="请打分，{low} 到 {high} 选一个，例如 {high}",
        en="Please give a number from {low} to {high}, for example {high}",
    ),
    True: Text(
        zh="请打分，{low} 到 {high} 选一个，例如 {high}；没有接触过的请选“不适用”",
        en="Please give a number from {low} to {high}, for example {high}, or choose “does not apply”",
    ),
}
_PLEASE = {
    "choice": Text(
        zh="这一题要回答，请选一项，例如第一项",
        en="An answer is needed here. Please choose one, for example the first",
    ),
    "choices": Text(zh="这一题要回答，请至少选一项", en="An answer is needed here. Please choose at least one"),
    "rank": Text(
        zh="这一题要回答，请给每一项排个次序，例如最看重的填 1",
        en="Please rank all of them, for example 1 for the most important",
    ),
    "yes_no": Text(zh="这一题要回答，请选“是”或“否”", en="An answer is needed here. Please choose Yes or No"),
    "text": Text(zh="这里要填写，例如写一句话", en="Please write something here, for example one sentence"),
    "long_text": Text(zh="这里要填写，例如写一两句话", en="Please write something here, for example a sentence or two"),
    "integer": Text(zh="这里要填一个整数，例如 3", en="A whole number is needed here, for example 3"),
    "decimal": Text(zh="这里要填一个数字，例如 12.5", en="A number is needed here, for example 12.5"),
    "date": Text(zh="这里要填日期，例如 2026-11-21", en="A date is needed here, for example 2026-11-21"),
    "time": Text(zh="这里要填时间，例如 09:30", en="A time is needed here, for example 09:30"),
    "datetime": Text(
        zh="这里要填日期和时间，例如 2026-11-21 09:30",
        en="A date and time is needed here, for example 2026-11-21 09:30",
    ),
    "phone": Text(zh="这里要填电话，例如 138 0000 0000", en="A phone number is needed here, for example 138 0000 0000"),
    "file": Text(zh="这里要上传文件，例如一张照片", en="A file is needed here, for example a photo"),
    "signature": Text(zh="这里要签名，例如写上姓名", en="A signature is needed here, for example your name"),
    "relation": Text(zh="这里要从列表里选一条", en="Please pick one from the list here"),
}
_SAY_OTHER = Text(
    zh="选了“其他”，请写明是什么，例如写几个字",
    en="Please say what “other” is, for example in a few words",
)
_CONDITION = Text(
    zh="这个答案和这一题的要求不符，请再看一下题目，例如数字有没有多打一位",
    en="This answer does not fit what the question asks. Please look at it again, for example for a digit too many",
)
_TOO_LONG = Text(
    zh="最多 {most} 个字，现在是 {now} 个，请缩短",
    en="At most {most} characters; this has {now}. Please shorten it",
)
_OUTSIDE = Text(
    zh="要在 {low} 到 {high} 之间，例如 {low}；现在填的是 {found}",
    en="It should be between {low} and {high}, for example {low}; found {found}",
)
_TOO_LOW = Text(
    zh="不能小于 {low}，例如 {low}；现在填的是 {found}",
    en="It should be at least {low}, for example {low}; found {found}",
)
_TOO_HIGH = Text(
    zh="不能大于 {high}，例如 {high}；现在填的是 {found}",
    en="It should be at most {high}, for example {high}; found {found}",
)
_ALONE = Text(
    zh="选了“{label}”就不能再选别的，请只留一种，例如只留“{label}”",
    en="“{label}” stands alone. Please take it or the others, for example only “{label}”",
)
_TOO_FEW = Text(
    zh="至少选 {least} 项，现在选了 {now} 项，请再选",
    en="Please choose at least {least}; {now} are chosen",
)
_TOO_MANY = Text(
    zh="最多选 {most} 项，现在选了 {now} 项，请去掉一些",
    en="Please choose at most {most}; {now} are chosen",
)
_FEW_ROUNDS = Text(
    zh="至少填 {least} 组，现在填了 {now} 组，请再加",
    en="At least {least} entries are needed; {now} are filled in",
)
_MANY_ROUNDS = Text(
    zh="最多填 {most} 组，现在填了 {now} 组，请去掉一些",
    en="At most {most} entries fit; {now} are filled in. Please take some out",
)
