"""Merging: single questions of another version of a form taken into one's own."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from surveys.engine.form import Form

WHOLE: Final = ""  # stands for what belongs to no question: title, score, statistics
OF_THE_WHOLE: Final = ("title", "about", "welcome", "thanks", "default_lang")
Json = dict[str, Any]


def merged(mine: Form, theirs: Form, wanted: Collection[str]) -> Json:
    """Give one's own definition with the wanted questions as the other has them; the rest stays as it is.

    A question that the other does not have is taken out, one that is new comes where it stands there. A row of a grid
    is taken with its whole grid.
    """
    made, other = copy.deepcopy(mine.as_json()), theirs.as_json()
    for name in _questions(mine, theirs, wanted):
        here, there = _find(made["items"], name), _find(other["items"], name)
        if there is None:
            if here is not None:
                here[0].pop(here[1])
            continue
        new = copy.deepcopy(there[0][there[1]])
        if here is not None:
            old = here[0][here[1]]
            inside = {"items": old["items"]} if "items" in old else {}
            here[0][here[1]] = {**new, **inside}
        else:
            _insert(made, other, theirs, name, new)
        _take_list(made, other, new)
    if WHOLE in wanted:
        _take_whole(made, other)
    return made


def _questions(mine: Form, theirs: Form, wanted: Collection[str]) -> Iterator[str]:
    """Give the items that are wanted, in the order of the other form; those that it has no more come last."""
    names = {_item_of(mine, theirs, name) for name in wanted if name != WHOLE}
    ordered = [item.id for item in theirs.walk() if item.id in names]
    yield from ordered
    yield from sorted(names - set(ordered))


def _item_of(mine: Form, theirs: Form, name: str) -> str:
    for form in (theirs, mine):
        if name in form.by_id:
            return name
        if name in form.asked:
            return form.asked[name][0].id
    return name


def _find(items: list[Json], name: str) -> tuple[list[Json], int] | None:
    for at, item in enumerate(items):
        if item["id"] == name:
            return items, at
        if (inside := _find(item.get("items", []), name)) is not None:
            return inside
    return None


def _insert(made: Json, other: Json, theirs: Form, name: str, new: Json) -> None:
    """Put a new question into the group that it stands in there, behind the one that stands before it there."""
    holders = [one.id for one in theirs.parents[name]]
    place: list[Json] = made["items"]
    for holder in reversed(holders):
        if (found := _find(made["items"], holder)) is not None:
            place = found[0][found[1]].setdefault("items", [])
            break
    there = _find(other["items"], name)
    before = [item["id"] for item in there[0][: there[1]]] if there else []
    here = [item["id"] for item in place]
    at = next((here.index(one) + 1 for one in reversed(before) if one in here), 0 if before == [] else len(place))
    place.insert(at, new)


def _take_list(made: Json, other: Json, item: Json) -> None:
    for one in (item, *item.get("items", [])):
        name = one.get("list")
        if name and name in other.get("lists", {}):
            made.setdefault("lists", {})[name] = other["lists"][name]


def _take_whole(made: Json, other: Json) -> None:
    for word in OF_THE_WHOLE:
        if word in other["form"]:
            made["form"][word] = other["form"][word]
    for part in ("score", "stats", "print"):
        if part in other:
            made[part] = other[part]
        else:
            made.pop(part, None)
