"""Naming: ids for new items and choices, copies that refer to their own questions, and one id changed everywhere."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from models.problem import Refused
from models.text import Text
from surveys.building.parts import HELD, ITEM, LIST, RENAMED, definition_of, inside, names_in, parts_of
from surveys.engine.renaming import is_name, rename_items, renamed_definition

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from surveys.building.parts import Changes, Parts
    from surveys.engine.problems import DefinitionProblem

TAKEN = Text(
    zh="“{name}”已经有别的题在用，或者以前用过，请换一个，例如 {example}",
    en="“{name}” belongs to another question, or once did. Please take a different one, for example {example}",
)
NOT_A_NAME = Text(
    zh="“{name}”不能当编号：小写字母开头，只用小写字母、数字和下划线，例如 {example}",
    en="“{name}” cannot be a key: it begins with a small letter and has only small letters, digits and underscores, "
    "for example {example}",
)
MEND_FIRST = Text(
    zh="还有公式看不懂，改编号会漏掉它：{place}。先把那里改好，再改编号。",
    en="A formula cannot be read, so a new key would miss it: {place}. Please mend that one first.",
)


def free_name(stem: str, taken: Collection[str]) -> str:
    """Give a name that nobody has: tyre, then tyre_2, then tyre_3.

    >>> free_name("tyre", {"tyre", "tyre_2"})
    'tyre_3'
    """
    number, found = 2, stem
    while found in taken:
        found, number = f"{stem}_{number}", number + 1
    return found


def next_name(stem: str, taken: Collection[str]) -> str:
    """Give a numbered name that nobody has: q1, q2, q3."""
    number = 1
    while f"{stem}{number}" in taken:
        number += 1
    return f"{stem}{number}"


def renamed(parts: Parts, taken: Collection[str], old: str, new: str) -> Changes:
    """Give one item or row another id; every expression, word and statistic that names it follows."""
    new = new.strip()
    if new == old:
        return {}
    if new in names_in(parts) | set(taken):
        raise Refused(TAKEN.fill(name=new, example=free_name(new, names_in(parts) | set(taken))))
    if not is_name(new):
        raise Refused(NOT_A_NAME.fill(name=new or " ", example="overall"))
    before = definition_of(parts)
    names = {old: new}
    if _has_other(parts, old):
        names[f"{old}_other"] = f"{new}_other"
    problems: list[DefinitionProblem] = []
    now = parts_of(renamed_definition(copy.deepcopy(before), names, problems))
    if problems:
        raise Refused(MEND_FIRST.fill(place=problems[0].place))
    if kept := _followed(parts, taken, names):
        now[RENAMED] = kept
    return {name: now.get(name) for name in {*parts, *now} if parts.get(name) != now.get(name)}


def _followed(parts: Parts, taken: Collection[str], names: Mapping[str, str]) -> dict[str, str]:
    """Give by their published ids what has another one now; who asks for those outside the form follows later."""
    before: Mapping[str, str] = parts.get(RENAMED) or {}
    moved = {first: names.get(last, last) for first, last in before.items()}
    return {**moved, **{old: new for old, new in names.items() if old in taken or old.removesuffix("_other") in taken}}


def renames_kept(renames: Mapping[str, str], names: Collection[str]) -> dict[str, str]:
    """Give the renames of published ids whose questions are still there under the new one."""
    return {old: new for old, new in renames.items() if new.removesuffix("_other") in names and old not in names}


def _has_other(parts: Parts, name: str) -> bool:
    item = parts.get(ITEM + name) or {}
    return any(choice.get("other") for choice in parts.get(f"{LIST}{item.get('list')}") or ())


def copied(parts: Parts, taken: Collection[str], name: str) -> tuple[str, Changes]:
    """Copy an item with all it holds; what it asks about its own questions is asked about the copies."""
    used = names_in(parts) | set(taken)
    names: dict[str, str] = {}
    for held in inside(parts, name):
        for each in (held, *(row["id"] for row in parts[ITEM + held].get("rows", ()))):
            names[each] = free_name(_stem(each), used | set(names.values()))
    changes: Changes = {}
    made = [copy.deepcopy(dict(parts[ITEM + held])) for held in inside(parts, name)]
    problems: list[DefinitionProblem] = []
    rename_items(made, names, problems)  # one that cannot be read stays as it is, and is told at the copy too
    for held, item in zip(inside(parts, name), made, strict=True):
        _own_choices(parts, item, held, changes)
        changes[ITEM + names[held]] = item
        if HELD + held in parts:
            changes[HELD + names[held]] = [names[each] for each in parts[HELD + held]]
    return names[name], changes


def _stem(name: str) -> str:
    head, _, number = name.rpartition("_")
    return head if head and number.isdecimal() else name


def _own_choices(parts: Parts, item: dict[str, Any], was: str, changes: Changes) -> None:
    """Give a copy choices of its own where the original had its own; what several share stays shared."""
    shared = item.get("list")
    if not shared or parts.get(LIST + shared) is None:
        return
    using = [name for name, part in parts.items() if name.startswith(ITEM) and _uses(part, shared)]
    if using == [ITEM + was]:
        item["list"] = free_name(_stem(shared), {*_lists(parts), *_lists(changes)})
        changes[LIST + item["list"]] = copy.deepcopy(parts[LIST + shared])


def _uses(part: Mapping[str, Any] | None, name: str) -> bool:
    return bool(part) and part is not None and part.get("list") == name


def _lists(parts: Mapping[str, Any]) -> set[str]:
    return {name.removeprefix(LIST) for name in parts if name.startswith(LIST)}
