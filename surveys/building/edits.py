"""Edits of the outline: add, move, copy, take out, group; each gives what it changes and never changes it itself."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Final

from models.problem import Refused
from models.text import Text
from surveys.building.kinds import CHECK_LIST, CHECKS, KINDS, LISTED, fresh_choices, fresh_rows, kind_of
from surveys.building.naming import copied, free_name, next_name
from surveys.building.parts import (
    HELD,
    HOLDING,
    ITEM,
    LIST,
    after,
    holder_of,
    inside,
    item_of,
    names_in,
    users_of,
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from surveys.building.parts import Changes, Parts

MOST_ITEMS: Final = 500
RANKED: Final = "pareto"  # the one of a question's statistics on which a page depends
FULL: Final = Text(
    zh="一张表最多 {most} 题，请拆成两张。", en="A form has {most} items at most. Please make two of it."
)
GONE: Final = Text(
    zh="这一题刚才被别人删掉了，可以按“撤销”让他找回。",
    en="Somebody has just taken this item out. They can take that back with “Undo”.",
)
INTO_ITSELF: Final = Text(
    zh="小节不能放进它自己里面，请选别的位置。",
    en="A section cannot stand inside itself. Please choose another place.",
)


def known(parts: Parts, name: str) -> Mapping[str, Any]:
    """Give an item that somebody is about to change."""
    item = item_of(parts, name)
    if item is None:
        raise Refused(GONE)
    return item


def placed(parts: Parts, names: Sequence[str], near: str) -> Changes:
    """Put new items after another one, or to the end of a section that stands there; without one at the end."""
    if near and item_of(parts, near) is not None:
        if known(parts, near)["type"] in HOLDING:
            return {HELD + near: [*(parts.get(HELD + near) or ()), *names]}
        holder = holder_of(parts, near)
        held = list(parts[HELD + holder])
        at = held.index(near) + 1
        return {HELD + holder: [*held[:at], *names, *held[at:]]}
    return {HELD: [*(parts.get(HELD) or ()), *names]}


def added(
    parts: Parts, taken: Collection[str], kind: str, near: str = "", label: Mapping[str, str] | None = None
) -> tuple[str, Changes]:
    """Add a fresh item of a kind after another one; gives its id too."""
    if len(names_in(parts)) >= MOST_ITEMS:
        raise Refused(FULL.fill(most=MOST_ITEMS))
    stem = "s" if KINDS[kind].type in HOLDING else "q"
    name = next_name(stem, names_in(parts) | set(taken))
    item, changes = made_fresh(parts, name, kind)
    item |= {"label": dict(label)} if label else {}
    if item["type"] in HOLDING:
        changes[HELD + name] = []
    return name, {**changes, ITEM + name: item, **placed(parts, [name], near)}


def made_fresh(parts: Parts, name: str, kind: str) -> tuple[dict[str, Any], Changes]:
    """Give a fresh item of a kind, and the choices that come with it."""
    item: dict[str, Any] = {"id": name, **copy.deepcopy(KINDS[kind].fresh)}
    if item["type"] == "grid":
        item["rows"] = fresh_rows(name)
    return item, _choices_for(parts, item, name) if item["type"] in LISTED else {}


def _choices_for(parts: Parts, item: dict[str, Any], name: str) -> Changes:
    if item.get("list") == CHECK_LIST:
        return {} if LIST + CHECK_LIST in parts else {LIST + CHECK_LIST: copy.deepcopy(CHECKS)}
    item["list"] = free_name(name, {each.removeprefix(LIST) for each in parts})
    return {LIST + item["list"]: fresh_choices()}


def added_like(
    parts: Parts, taken: Collection[str], name: str, label: Mapping[str, str] | None = None
) -> tuple[str, Changes]:
    """Add an item that is answered in the same way after another one: Enter in the words of a line makes the next."""
    item = known(parts, name)
    made, changes = added(parts, taken, kind_of(item).key, "", label)
    fresh = changes[ITEM + made]
    for word in ("list", "scale", "required", "duty", "unit", "accept", "min", "max", "channel", "to"):
        if word in item:
            fresh[word] = copy.deepcopy(item[word])
    own = f"{LIST}{made}"
    if own in changes:
        shared = item.get("list") == CHECK_LIST or len(users_of(parts, str(item.get("list")))) > 1
        changes.pop(own)
        if not shared and item.get("list"):
            fresh["list"] = made
            changes[own] = copy.deepcopy(parts[f"{LIST}{item['list']}"])
    changes.pop(HELD, None)
    holder = holder_of(parts, name)
    held = list(parts[HELD + holder])
    at = held.index(name) + 1
    return made, {**changes, HELD + holder: [*held[:at], made, *held[at:]]}


def added_lines(
    parts: Parts, taken: Collection[str], name: str, lines: Sequence[str], lang: str
) -> tuple[str, Changes]:
    """Make several pasted lines into items: the first is the words of this one, each further one follows it."""
    item = dict(known(parts, name))
    said = [" ".join(line.split()) for line in lines if line.strip()][:MOST_ITEMS]
    if not said:
        return name, {}
    item["label"] = {**item.get("label", {}), lang: said[0]}
    changes: Changes = {ITEM + name: item}
    here, last = after(parts, changes), name
    for words in said[1:]:
        last, more = added_like(here, taken, last, {lang: words})
        changes |= more
        here = after(here, more)
    return last, changes


def moved(parts: Parts, names: Sequence[str], holder: str, before: str = "") -> Changes:
    """Move items into a section (the top is empty) before another one, or to its end."""
    kept = [name for name in names if item_of(parts, name) is not None]
    if not kept or (holder and item_of(parts, holder) is None):
        raise Refused(GONE)
    if any(holder in inside(parts, name) for name in kept):
        raise Refused(INTO_ITSELF)
    changes: Changes = {}
    for name in kept:
        around = HELD + holder_of(after(parts, changes), name)
        changes[around] = [each for each in _held(parts, changes, around) if each != name]
    part = HELD + holder
    held = _held(parts, changes, part)
    at = held.index(before) if before in held else len(held)
    changes[part] = [*held[:at], *kept, *held[at:]]
    return changes


def _held(parts: Parts, changes: Changes, part: str) -> list[str]:
    return list(changes[part] if part in changes else parts.get(part) or ())


def shifted(parts: Parts, name: str, by: int) -> Changes:
    """Move an item one place up or down; over the edge of a section it goes in or out."""
    known(parts, name)
    holder = holder_of(parts, name)
    held = list(parts[HELD + holder])
    at = held.index(name)
    beside = at + by
    if 0 <= beside < len(held):
        other = held[beside]
        if item_of(parts, other) and known(parts, other)["type"] in HOLDING:
            inner = parts.get(HELD + other) or ()
            return moved(parts, [name], other, inner[0] if by > 0 and inner else "")
        held[at], held[beside] = held[beside], held[at]
        return {HELD + holder: held}
    if not holder:
        return {}
    outer = parts[HELD + holder_of(parts, holder)]
    place = outer.index(holder) + (1 if by > 0 else 0)
    return moved(parts, [name], holder_of(parts, holder), outer[place] if place < len(outer) else "")


def duplicated(parts: Parts, taken: Collection[str], name: str) -> tuple[str, Changes]:
    """Put a copy of an item, with all it holds, after it."""
    known(parts, name)
    if len(names_in(parts)) + len(inside(parts, name)) > MOST_ITEMS:
        raise Refused(FULL.fill(most=MOST_ITEMS))
    made, changes = copied(parts, taken, name)
    holder = holder_of(parts, name)
    held = list(parts[HELD + holder])
    at = held.index(name) + 1
    return made, {**changes, HELD + holder: [*held[:at], made, *held[at:]]}


def removed(parts: Parts, names: Sequence[str]) -> Changes:
    """Take items out with all they hold, and the choices that nobody offers any more."""
    changes: Changes = {}
    for name in names:
        if item_of(after(parts, changes), name) is None:
            continue
        around = HELD + holder_of(after(parts, changes), name)
        changes[around] = [each for each in after(parts, changes)[around] if each != name]
        for held in inside(after(parts, changes), name):
            changes[ITEM + held] = None
            if HELD + held in parts:
                changes[HELD + held] = None
    changes |= _fewer_statistics(parts, after(parts, changes))
    return {**changes, **unused_lists(parts, after(parts, changes))}


def _fewer_statistics(before: Parts, now: Parts) -> Changes:
    """Let the statistics page list no question that has just gone."""
    gone = names_in(before) - names_in(now)
    kept = [one for one in before.get("stats") or () if one.get("q") not in gone]
    return {"stats": kept or None} if len(kept) < len(before.get("stats") or ()) else {}


def reasons_in(parts: Parts) -> str:
    """Name the question by which the satisfaction page ranks what customers are not content with."""
    return next((str(one["q"]) for one in parts.get("stats") or () if RANKED in (one.get("as") or ())), "why")


def reasons(parts: Parts, name: str) -> Changes:
    """Let the satisfaction page rank the answers to this question first."""
    if not known(parts, name).get("list"):
        raise Refused(GONE)
    held = list(parts.get("stats") or ())
    own = next((one for one in held if one["q"] == name), {"q": name, "as": []})
    own = {**own, "as": [RANKED, *(each for each in own.get("as") or () if each != RANKED)]}
    return {"stats": [own, *(one for one in held if one["q"] != name)]}


def unused_lists(before: Parts, now: Parts) -> Changes:
    """Take out lists that something offered before and nothing offers now."""
    lists = [name.removeprefix(LIST) for name in now if name.startswith(LIST)]
    return {LIST + name: None for name in lists if not users_of(now, name) and users_of(before, name)}


def required(parts: Parts, names: Sequence[str], *, is_on: bool) -> Changes:
    """Let several items have to be answered, or not; what is only read stays as it is."""
    changes: Changes = {}
    for name in names:
        item = known(parts, name)
        if item["type"] not in {*HOLDING, "note", "calculation", "figure"}:
            kept = {word: value for word, value in item.items() if word != "required"}
            changes[ITEM + name] = kept | ({"required": True} if is_on else {})
    return changes


def wrapped(parts: Parts, taken: Collection[str], names: Sequence[str]) -> tuple[str, Changes]:
    """Put items that stand beside one another into a new section."""
    order = [name for name, _ in walk(parts)]
    kept = sorted(set(names) & set(order), key=order.index)
    kept = [name for name in kept if not any(name in inside(parts, other)[1:] for other in kept)]
    if not kept:
        raise Refused(GONE)
    section = next_name("s", names_in(parts) | set(taken))
    holder = holder_of(parts, kept[0])
    held = [each for each in parts[HELD + holder] if each not in kept[1:]]
    changes: Changes = {}
    for name in kept[1:]:
        around = HELD + holder_of(parts, name)
        changes[around] = [each for each in _held(parts, changes, around) if each != name]
    base = changes.get(HELD + holder) or held
    changes[HELD + holder] = [section if each == kept[0] else each for each in base]
    changes |= {ITEM + section: {"id": section, **KINDS["group"].fresh}, HELD + section: kept}
    return section, changes


def unwrapped(parts: Parts, name: str) -> Changes:
    """Take a section away and leave what it holds in its place."""
    known(parts, name)
    holder = holder_of(parts, name)
    held = list(parts[HELD + holder])
    at = held.index(name)
    inner = parts.get(HELD + name) or ()
    return {HELD + holder: [*held[:at], *inner, *held[at + 1 :]], ITEM + name: None, HELD + name: None}


def retired(parts: Parts, name: str, version: int | None) -> Changes:
    """Ask an item no more, with all it holds, from a version on; or ask it again."""
    changes: Changes = {}
    for held in inside(parts, name):
        item = {word: value for word, value in known(parts, held).items() if word != "retired"}
        changes[ITEM + held] = item | ({"retired": version} if version else {})
    return changes
