"""Turning: an item into another kind, a follow-up after it, choices of its own; what still fits is kept."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Final

from models.problem import Refused
from models.text import Text
from surveys.building.asking import expression_of, likeliest
from surveys.building.edits import GONE, added, known, placed, unused_lists
from surveys.building.kinds import CHECK_LIST, CHECKS, KINDS, LISTED, fresh_choices, fresh_rows, is_example
from surveys.building.naming import free_name, next_name
from surveys.building.parts import HELD, HOLDING, ITEM, LIST, after, holder_of, names_in
from surveys.building.setting import entries_of, with_entries
from surveys.engine.carrying import CARRIES

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from surveys.building.parts import Changes, Parts

HOLDS: Final = Text(
    zh="小节里还有题，不能改成“{kind}”。先把里面的题移出来。",
    en="This section still holds items, so it cannot become “{kind}”. Please move them out first.",
)
MOST_LINES: Final = 100
FOLLOW_UP: Final = {
    "text": ("long_text", {"zh": "请说明", "en": "Please explain"}),
    "photo": ("file", {"zh": "拍照", "en": "Take a photo"}),
}


def turned(parts: Parts, name: str, kind: str) -> Changes:
    """Make an item one of another kind; words that the kind does not know are let go."""
    item, chosen = known(parts, name), KINDS[kind]
    if (item["type"] in HOLDING) != (chosen.type in HOLDING) and parts.get(HELD + name):
        raise Refused(HOLDS.fill(kind=chosen.name))
    kept = {word: value for word, value in item.items() if word in CARRIES[chosen.type] and word != "type"}
    made: dict[str, Any] = {"id": name, **copy.deepcopy(chosen.fresh), **kept, "type": chosen.type}
    changes: Changes = {}
    if kind == "line":
        made["list"] = CHECK_LIST
        changes |= {} if LIST + CHECK_LIST in parts else {LIST + CHECK_LIST: copy.deepcopy(CHECKS)}
    elif chosen.type in LISTED and made.get("list") in {None, CHECK_LIST}:
        made["list"] = free_name(name, _lists(parts))
        changes[LIST + made["list"]] = fresh_choices()
    if chosen.type == "grid" and not made.get("rows"):
        made["rows"] = fresh_rows(name)
    if chosen.type in HOLDING:
        changes[HELD + name] = list(parts.get(HELD + name) or ())
    elif HELD + name in parts:
        changes[HELD + name] = None
    changes[ITEM + name] = made
    return {**changes, **unused_lists(parts, after(parts, changes))}


def _lists(parts: Parts) -> set[str]:
    return {part.removeprefix(LIST) for part in parts if part.startswith(LIST)}


def followed_up(parts: Parts, taken: Collection[str], name: str, how: str) -> tuple[str, Changes]:
    """Ask after a bad answer for words or a photo: the usual condition of an inspection sheet, ready made."""
    item = known(parts, name)
    kind, label = FOLLOW_UP[how if how in FOLLOW_UP else "text"]
    made, changes = added(parts, taken, kind, "", label)
    changes.pop(HELD, None)
    holder = holder_of(parts, name)
    held = list(parts[HELD + holder])
    at = held.index(name) + 1
    changes[HELD + holder] = [*held[:at], made, *held[at:]]
    row = {"question": name, "operator": likeliest(item)}
    if item["type"] == "choices":
        row["operator"] = "chosen"
    asked = expression_of(after(parts, changes), made, [row], "and")
    changes[ITEM + made] = {**changes[ITEM + made], "relevant": asked, "required": True}
    return made, changes


def listed(parts: Parts, name: str, use: str) -> Changes:
    """Let an item offer the choices of another list; nothing named makes a copy of its own."""
    item = dict(known(parts, name))
    changes: Changes = {}
    if use and LIST + use in parts:
        item["list"] = use
    else:
        own = free_name(name, _lists(parts))
        changes[LIST + own] = copy.deepcopy(parts.get(LIST + str(item.get("list"))) or fresh_choices())
        item["list"] = own
    if item.get("type") == "grid":
        item.pop("scale", None)
    changes[ITEM + name] = item
    return {**changes, **unused_lists(parts, after(parts, changes))}


MORE: Final = {"other": {"zh": "其他", "en": "Other"}, "none": {"zh": "以上都不是", "en": "None of these"}}


def choice_added(parts: Parts, part: str, label: Mapping[str, str], more: str = "") -> Changes:
    """Add a choice at the end of a list, with a value that nobody has chosen before; one "other" stays last.

    `more` makes it the one that is written out ("other"), or the one that goes with no other ("none").
    """
    entries = copy.deepcopy(list(parts.get(part) or ()))
    made: dict[str, Any] = {"v": next_name("a", {str(one["v"]) for one in entries}), "label": dict(label)}
    if more in MORE:
        made = {**made, "v": free_name(more, {str(one["v"]) for one in entries}), "label": dict(MORE[more]), more: True}
        return {part: [*entries, made]}
    at = len(entries) - 1 if entries and entries[-1].get("other") else len(entries)
    return {part: [*entries[:at], made, *entries[at:]]}


def row_added(parts: Parts, taken: Collection[str], name: str, label: Mapping[str, str]) -> Changes:
    """Add a row to a grid."""
    item = dict(known(parts, name))
    made = {"id": next_name(f"{name}_", names_in(parts) | set(taken)), "label": dict(label)}
    return {ITEM + name: {**item, "rows": [*copy.deepcopy(item.get("rows", [])), made]}}


def lines_written(
    parts: Parts, taken: Collection[str], part: str, name: str, lines: Sequence[str], lang: str
) -> Changes:
    """Make pasted lines into choices or rows: this one, those after it that are still examples, and new ones."""
    entries = entries_of(parts, part, "rows")
    at = next((place for place, one in enumerate(entries) if name in {one.get("id"), one.get("v")}), None)
    said = [" ".join(line.split()) for line in lines if line.strip()][:MOST_LINES]
    if at is None:
        raise Refused(GONE)
    item = part.removeprefix(ITEM)
    used = {str(one["v"]) for one in entries} if part.startswith(LIST) else names_in(parts) | set(taken)
    for place, words in enumerate(said, at):
        is_free = place < len(entries) and (place == at or is_example((entries[place].get("label") or {}).get(lang)))
        if not is_free:
            made = next_name("a" if part.startswith(LIST) else f"{item}_", used)
            used |= {made}
            entries.insert(place, {"v" if part.startswith(LIST) else "id": made, "label": {}})
        held = {other: said for other, said in (entries[place].get("label") or {}).items() if not is_example(said)}
        entries[place]["label"] = {**held, lang: words}
    return with_entries(parts, part, "rows", entries)


def choice_dropped(parts: Parts, part: str, value: str, version: int | None) -> Changes:
    """Take a choice out; one that a published version offers is no longer offered, but stays known."""
    entries = copy.deepcopy(list(parts.get(part) or ()))
    if version is None:
        return {part: [one for one in entries if str(one["v"]) != value]}
    for one in entries:
        if str(one["v"]) == value:
            one["retired"] = version
    return {part: entries}


def from_library(parts: Parts, taken: Collection[str], question: Mapping[str, Any], near: str) -> tuple[str, Changes]:
    """Put a question of the library after an item, with the choices that it brings."""
    item = copy.deepcopy(dict(question["item"]))
    used = names_in(parts) | set(taken)
    name = free_name(str(item["id"]), used)
    for row in item.get("rows", ()):
        row["id"] = free_name(str(row["id"]), used)
    changes: Changes = {}
    if choices := question.get("choices"):
        list_name = str(item.get("list") or item["id"])
        if parts.get(LIST + list_name) not in (None, choices):
            list_name = free_name(list_name, _lists(parts))
        item["list"] = list_name
        changes[LIST + list_name] = copy.deepcopy(choices)
    item["id"] = name
    return name, {**changes, ITEM + name: item, **placed(parts, [name], near)}
