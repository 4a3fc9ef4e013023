"""Versions: what differs between two versions of a form, what that does to answers, and what may be published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.text import Text
from surveys.engine.changes import Change, answer_type, difference, name_of
from surveys.engine.plan import plan_of
from surveys.engine.problems import DefinitionProblem
from surveys.engine.renaming import rename, rename_in_programme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from surveys.engine.form import Form

__all__ = ["Change", "check_publishable", "difference", "effect", "rename", "rename_in_programme"]


def effect(changes: Iterable[Change], count_answers: Callable[[str], int] | Mapping[str, int]) -> list[Text]:
    """Say what the changes do to the answers there are; counts are asked for by `Change.counted`.

    That is the id of a question, `why:far` for a choice of it, and "" for all responses.
    """

    def count(key: str) -> int:
        return count_answers(key) if callable(count_answers) else count_answers.get(key, 0)

    sentences = []
    for change in changes:
        number = count(change.counted) if change.kind in _EFFECTS else 0
        if number:
            one = _EFFECTS[change.kind][number == 1]
            sentences.append(one.fill(count=number, name=change.name))
    return sentences


def check_publishable(old: Form | None, new: Form, earlier: Iterable[Form] = ()) -> list[DefinitionProblem]:
    """Give what forbids to publish: no id is used again for something else, and the version rises.

    `earlier` are the versions before the old one: an id that was taken out long ago is not free either.
    """
    if old is None:
        return []
    return [*_head(old, new), *_ids(old, new, list(earlier))]


def _head(old: Form, new: Form) -> Iterator[DefinitionProblem]:
    if new.id != old.id:
        yield DefinitionProblem(_OTHER_FORM.fill(old=old.id, new=new.id), ("form", "id"), near=old.id)
    if new.version <= old.version:
        text = _VERSION.fill(old=old.version, new=new.version, next=old.version + 1)
        yield DefinitionProblem(text, ("form", "version"), near=str(old.version + 1))
    if new.head.subject != old.head.subject:
        text = _SUBJECT.fill(old=old.head.subject, new=new.head.subject)
        yield DefinitionProblem(text, ("form", "subject"), near=old.head.subject)


def _ids(old: Form, new: Form, earlier: list[Form]) -> Iterator[DefinitionProblem]:
    """Hold each id against what it was in every version that had it, the newest first."""
    told: set[str] = set()
    for form in (old, *sorted(earlier, key=lambda form: form.version, reverse=True)):
        for change in difference(form, new):
            if change.severity == "refused" and change.id not in told:
                told.add(change.id)
                yield DefinitionProblem(change.text, _path(new, change.id), near=_free(new, change.id))
    taken_out = {name for form in earlier for name in plan_of(form).nodes if name not in plan_of(old).nodes}
    taken_out |= {name for name, node in plan_of(old).nodes.items() if node.part.retired or node.item.retired}
    for name, node in plan_of(new).nodes.items():
        if name not in taken_out or name in told or node.part.retired or node.item.retired:
            continue
        before = next(form for form in (old, *earlier) if name in plan_of(form).nodes)
        if answer_type(before, name) and name_of(before, name) != name_of(new, name):
            text = _USED_AGAIN.fill(id=name, was=name_of(before, name), free=_free(new, name))
            yield DefinitionProblem(text, _path(new, name), near=_free(new, name))


def _path(form: Form, name: str) -> tuple[str | int, ...]:
    """Lead to an item by its id; people read ids, not numbers."""
    node = plan_of(form).nodes.get(name)
    if node is None:
        return ("items", name)
    around = tuple(holder.id for holder in form.parents[node.item.id])
    return ("items", *around, *((node.item.id, "rows") if node.is_row else ()), name)


def _free(form: Form, name: str) -> str:
    """Give an id like this one that nobody uses."""
    number = 2
    while f"{name}_{number}" in plan_of(form).nodes:
        number += 1
    return f"{name}_{number}"


def _pair(zh: str, en_many: str, en_one: str) -> dict[bool, Text]:
    """The same sentence for many and for one."""
    return {False: Text(zh=zh, en=en_many), True: Text(zh=zh, en=en_one)}


_EFFECTS = {
    "removed": _pair(
        "“{name}”已有 {count} 份回答：都会保留，新版不再问",
        "{count} answers to “{name}” are kept; the new version no longer asks it",
        "{count} answer to “{name}” is kept; the new version no longer asks it",
    ),
    "choice_removed": _pair(
        "已有 {count} 份回答选了“{name}”：都会保留，新版不再列出",
        "{count} answers chose “{name}” and keep it; the new version no longer offers it",
        "{count} answer chose “{name}” and keeps it; the new version no longer offers it",
    ),
    "type": _pair(
        "“{name}”会有 {count} 份回答失去内容",
        "{count} answers to “{name}” would lose a value",
        "{count} answer to “{name}” would lose a value",
    ),
    "scale": _pair(
        "“{name}”会有 {count} 份回答失去内容：原来的分数对不上新的",
        "{count} answers to “{name}” would lose a value: the old steps do not fit the new ones",
        "{count} answer to “{name}” would lose a value: the old steps do not fit the new ones",
    ),
    "place": _pair(
        "“{name}”会有 {count} 份回答失去内容",
        "{count} answers to “{name}” would lose a value",
        "{count} answer to “{name}” would lose a value",
    ),
    "weights": _pair(
        "已有 {count} 份得分：按原来的算法保留，不会重算",
        "{count} scores stay as they were worked out",
        "{count} score stays as it was worked out",
    ),
}
_OTHER_FORM = Text(
    zh="这是另一张表（{new}），不是 {old} 的新版；请把 id 改回 {old}，或另外发布",
    en="This is another form ({new}), not a new version of {old}. Please set the id back to {old}, "
    "or publish it by itself",
)
_VERSION = Text(
    zh="已发布的是第 {old} 版，新版的号要更大，现在写的是 {new}，例如 version: {next}",
    en="Version {old} is published; a new one has a higher number. Found {new}; for example version: {next}",
)
_SUBJECT = Text(
    zh="这张表原来针对 {old}，现在写成了 {new}，旧的回答就对不上了；请改回来，或另建一张表，例如 subject: {old}",
    en="The form was about a {old} and now says {new}, which the old answers do not fit. Please set it back, "
    "or make another form; for example subject: {old}",
)
_USED_AGAIN = Text(
    zh="“{id}”以前是另一题（{was}），旧的回答还在；请换一个名称，例如 {free}",
    en="“{id}” once was another question ({was}) whose answers are kept. Please take a different id, "
    "for example {free}",
)
