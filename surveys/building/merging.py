"""Merging: what somebody changed is put onto what others have made of it meanwhile, part by part, word by word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from surveys.building.parts import HELD, ITEM

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from surveys.building.parts import Changes, Parts


def merged(parts: Parts, steps: Mapping[str, Sequence[Any]]) -> tuple[Changes, list[str]]:
    """Give what a step (by part: before and after) changes now, and the parts where others were there first."""
    changes: Changes = {}
    clashes = []
    for name, (before, wanted) in steps.items():
        now = parts.get(name)
        value, is_clash = _merged(now, before, wanted)
        if value != now:
            changes[name] = value
        if is_clash:
            clashes.append(name)
    return changes, clashes


def _merged(now: Any, before: Any, wanted: Any) -> tuple[Any, bool]:
    """Merge one value; where both have changed it the one that is there stays."""
    if now in (before, wanted):
        return wanted, False
    if isinstance(now, dict) and isinstance(before, dict) and isinstance(wanted, dict):
        return _words(now, before, wanted)
    if all(isinstance(each, list) for each in (now, before, wanted)):
        return _entries(now, before, wanted)
    return now, True


def _words(now: dict[str, Any], before: dict[str, Any], wanted: dict[str, Any]) -> tuple[dict[str, Any], bool]:
    made, is_clash = dict(now), False
    value: Any
    for word in {**before, **wanted}:
        if before.get(word) == wanted.get(word) and (word in before) == (word in wanted):
            continue
        each = (now.get(word), before.get(word), wanted.get(word))
        if any(isinstance(one, dict) for one in each) and all(one is None or isinstance(one, dict) for one in each):
            value, clashes = _words(*(one or {} for one in each))  # words that nobody has written yet are empty words
            value = value or None
        else:
            value, clashes = _merged(*each)
        is_clash = is_clash or clashes
        if value is None:
            made.pop(word, None)
        else:
            made[word] = value
    return made, is_clash


def _entries(now: list[Any], before: list[Any], wanted: list[Any]) -> tuple[list[Any], bool]:
    """Merge lists by the names of their entries: what came comes, what went goes, the order of now stays."""
    here, was, then = ({_name(one): one for one in each} for each in (now, before, wanted))
    if list(was) != list(then) and set(was) == set(then):
        return now, True  # only the order was changed, and somebody else has changed it too
    made, is_clash = [], False
    for name, one in here.items():
        if name in was and name not in then:
            continue
        value, clashes = _merged(one, was[name], then[name]) if name in was and name in then else (one, False)
        is_clash = is_clash or clashes
        made.append(value)
    names = [_name(one) for one in made]
    for at, (name, one) in enumerate(then.items()):
        if name in was or name in names:
            continue
        earlier = [names.index(each) for each in list(then)[:at] if each in names]
        place = max(earlier, default=-1) + 1
        names.insert(place, name)
        made.insert(place, one)
    return made, is_clash


def _name(entry: Any) -> str:
    """Give what an entry of a list is known by: its id or its value, or itself."""
    if isinstance(entry, dict):
        return str(entry.get("id") or entry.get("v") or entry.get("q") or entry)
    return str(entry)


def mended(parts: Parts) -> Changes:
    """Give what brings a form back together after a merge: nothing hangs in the air, nothing stands twice."""
    changes: Changes = {}
    placed: set[str] = set()
    waiting = [""]
    while waiting:
        holder = waiting.pop(0)
        held = parts.get(HELD + holder) or []
        kept = [name for name in dict.fromkeys(held) if ITEM + name in parts and name not in placed]
        placed |= set(kept)
        waiting += kept
        if kept != held:
            changes[HELD + holder] = kept
    lost = [
        name.removeprefix(ITEM) for name in parts if name.startswith(ITEM) and name.removeprefix(ITEM) not in placed
    ]
    if lost:
        inner = {each for name in lost for each in parts.get(HELD + name) or ()}
        top = changes.get(HELD) or parts.get(HELD) or []
        changes[HELD] = [*top, *(name for name in lost if name not in inner)]
    for name in parts:
        holder = name.removeprefix(HELD)
        if name.startswith(HELD) and holder and ITEM + holder not in parts:
            changes[name] = None
            here = changes.get(HELD) or parts.get(HELD) or []
            known = [each for each in parts[name] or () if ITEM + each in parts and each not in here]
            changes[HELD] = [*here, *(each for each in known if each not in placed)]
    return changes
