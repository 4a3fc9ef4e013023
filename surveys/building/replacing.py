"""Replacing: what is added after an item that nobody has touched since it was made takes its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from surveys.building.beginning import new_definition
from surveys.building.edits import made_fresh, removed
from surveys.building.kinds import CHECK_LIST, KINDS, kind_of
from surveys.building.parts import HOLDING, LIST, after, item_of, users_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from surveys.building.parts import Changes, Parts

_NUMBERED: Final = re.compile(r"q\d+")  # any other id was chosen by somebody


def instead(parts: Parts, taken: Collection[str], blank: str, changes: Changes) -> Changes:
    """Let what is added after an item that is still as it was made take its place."""
    item = item_of(parts, blank)
    if item is None or blank in taken or not _is_untouched(parts, blank, item):
        return changes
    is_asked = any(f"${{{blank}}}" in str(part) for part in parts.values())
    if is_asked or any(one.get("q") == blank for one in parts.get("stats") or ()):
        return changes
    return {**changes, **removed(after(parts, changes), [blank])}


def _is_untouched(parts: Parts, name: str, item: Mapping[str, Any]) -> bool:
    if item["type"] in HOLDING or item["type"] not in KINDS or not _NUMBERED.fullmatch(name):
        return False
    now = _said(item)
    if now == _first(parts, name):
        return True
    fresh, lists = made_fresh({}, name, kind_of(item).key)
    if {**now, "list": ""} != {**_said(fresh), "list": ""}:
        return False
    return "list" not in fresh or _has_fresh_choices(parts, item, lists[LIST + fresh["list"]])


def _has_fresh_choices(parts: Parts, item: Mapping[str, Any], fresh: list[dict[str, Any]]) -> bool:
    """Tell whether nothing written goes with an item's choices; the list of checks stays where others offer it."""
    used = str(item.get("list"))
    if len(users_of(parts, used)) > 1:
        return used == CHECK_LIST
    return bool(parts.get(LIST + used) == fresh)


def _first(parts: Parts, name: str) -> dict[str, Any]:
    """Give the item that a new form of this kind begins with."""
    kind = str(parts["form"].get("kind") or "survey")
    return {**new_definition(kind, "", {})["items"][0], "id": name}


def _said(item: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out words that were cleared again."""
    return {word: value for word, value in item.items() if value is not None and value not in ("", {}, [])}
