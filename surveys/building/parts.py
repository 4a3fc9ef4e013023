"""Parts: a definition taken apart, so that two people may change it at once and every change can be taken back.

form            the head            in:        what stands at the top, by id
list:reason     choices             in:worse   what the section "worse" holds
item:why        an item             score, print, stats, x
renamed         which published ids have others now; no part of the form itself
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

Parts: TypeAlias = Mapping[str, Any]
Changes: TypeAlias = dict[str, Any]  # by part what it becomes; None takes it out
ITEM: Final = "item:"
HELD: Final = "in:"
LIST: Final = "list:"
RENAMED: Final = "renamed"
WHOLE: Final = ("form", "score", "print", "stats", "x")
HOLDING: Final = frozenset({"group", "repeat", "page"})
_HAN: Final = re.compile("[\u3400-\u9fff]")


def parts_of(definition: Mapping[str, Any]) -> dict[str, Any]:
    """Take a definition apart.

    >>> sorted(parts_of({"form": {"id": "f"}, "items": [{"id": "a", "type": "note"}]}))
    ['form', 'in:', 'item:a']
    """
    parts = {name: definition[name] for name in WHOLE if definition.get(name)}
    parts |= {f"{LIST}{name}": list(choices) for name, choices in (definition.get("lists") or {}).items()}
    _take(parts, definition.get("items") or (), "")
    return parts


def _take(parts: dict[str, Any], items: Any, holder: str) -> None:
    parts[HELD + holder] = [item["id"] for item in items]
    for item in items:
        parts[ITEM + item["id"]] = {word: value for word, value in item.items() if word != "items"}
        if item.get("items") or item.get("type") in HOLDING:
            _take(parts, item.get("items") or (), item["id"])


def definition_of(parts: Parts) -> dict[str, Any]:
    """Put a definition together again."""
    definition: dict[str, Any] = {"schema": "form/1", "form": parts["form"], "items": _items(parts, "")}
    lists = {name.removeprefix(LIST): held for name, held in parts.items() if name.startswith(LIST)}
    definition |= {"lists": lists} if lists else {}
    return definition | {name: parts[name] for name in WHOLE[1:] if parts.get(name)}


def _items(parts: Parts, holder: str) -> list[dict[str, Any]]:
    found = []
    for name in parts.get(HELD + holder) or ():
        held = {"items": _items(parts, name)} if parts.get(HELD + name) else {}
        found.append({**parts[ITEM + name], **held})
    return found


def walk(parts: Parts, holder: str = "", depth: int = 0) -> Iterator[tuple[str, int]]:
    """Give every item's id with its depth, in order."""
    for name in parts.get(HELD + holder) or ():
        yield name, depth
        yield from walk(parts, name, depth + 1)


def item_of(parts: Parts, name: str) -> Mapping[str, Any] | None:
    """Give one item, or None."""
    found: Mapping[str, Any] | None = parts.get(ITEM + name)
    return found


def holder_of(parts: Parts, name: str) -> str:
    """Give the section around an item; the top is empty."""
    return next(
        (part.removeprefix(HELD) for part, held in parts.items() if part.startswith(HELD) and held and name in held), ""
    )


def inside(parts: Parts, name: str) -> list[str]:
    """Give an item and everything it holds."""
    return [name, *(held for held, _ in walk(parts, name))]


def names_in(parts: Parts) -> set[str]:
    """Give every id of the form, those of grids' rows too."""
    found = set()
    for part, held in parts.items():
        if part.startswith(ITEM) and held:
            found |= {part.removeprefix(ITEM), *(row["id"] for row in held.get("rows", ()))}
    return found


def users_of(parts: Parts, list_name: str) -> list[str]:
    """Give the items that offer a list of choices, in order."""
    return [name for name, _ in walk(parts) if (item_of(parts, name) or {}).get("list") == list_name]


def after(parts: Parts, changes: Changes) -> dict[str, Any]:
    """Give the parts as they are after some changes."""
    return {name: value for name, value in {**parts, **changes}.items() if value is not None}


def said_once(definition: Any) -> Any:
    """Leave out a language that only repeats the other, so that what is not translated yet can be seen.

    >>> said_once({"label": {"zh": "机油", "en": "机油"}, "hint": {"zh": "ABC", "en": "ABC"}})
    {'label': {'zh': '机油'}, 'hint': {'zh': 'ABC', 'en': 'ABC'}}
    """
    if isinstance(definition, list):
        return [said_once(one) for one in definition]
    if not isinstance(definition, dict):
        return definition
    zh = definition.get("zh")
    if isinstance(zh, str) and zh == definition.get("en") and len(definition) == len(("zh", "en")):
        return {"zh": zh} if _HAN.search(zh) else definition
    return {word: said_once(value) for word, value in definition.items()}
