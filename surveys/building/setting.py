"""Setting: one word of one part, as it is typed; whoever typed into the same place meanwhile is not overwritten."""

from __future__ import annotations

import copy
import unicodedata
from typing import TYPE_CHECKING, Any, Final

from models.problem import Refused
from models.text import Text
from surveys.building.edits import GONE
from surveys.building.kinds import is_example
from surveys.building.parts import LIST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from surveys.building.parts import Changes, Parts

LONGEST: Final = 4000
LONGEST_TITLE: Final = 120
WHOLE_NUMBERS: Final = frozenset({
    "step", "min_select", "max_select", "max_len", "width", "lines", "day", "late_days", "min_answered",
})  # fmt: skip
NUMBERS: Final = frozenset({"score", "from_", "points", "weight"})
TICKS: Final = frozenset({
    "required", "other", "none", "alert", "na", "reverse", "pii", "keep_hidden", "read_only", "break_before", "hide",
    "blank", "filled", "show_skip_text",
})  # fmt: skip
PLAIN_FALSE: Final = frozenset({"blank", "filled", "show_skip_text"})  # these are on unless somebody says no
NOT_SET: Final = frozenset({"id", "v", "type", "items", "retired"})  # other operations change these
HOLDING_MORE: Final = frozenset({  # these hold words of their own, which are set one by one
    "label", "hint", "script", "purpose", "message", "unit", "low", "high", "title", "about", "welcome", "thanks",
    "rows", "scale", "duty", "print", "params", "weights", "factors", "bands", "x",
})  # fmt: skip
NO_NUMBER: Final = Text(
    zh="这里要写数字，例如 {example}；现在写的是“{found}”",
    en="A number goes here, for example {example}; found “{found}”",
)
NOT_WHOLE: Final = Text(
    zh="这里要写整数，例如 {example}；现在写的是“{found}”",
    en="A whole number goes here, for example {example}; found “{found}”",
)
TOO_LONG: Final = Text(
    zh="太长了，最多 {most} 个字，请缩短", en="This is too long: {most} characters at most. Please shorten it"
)
NOT_HERE: Final = Text(zh="这里不能改“{word}”。", en="“{word}” is not changed here.")


class Overtaken(Exception):  # noqa: N818 -- reads as what it is
    """Somebody else has changed the same words since they were read here: both are told, nothing is overwritten."""

    def __init__(self, theirs: object, mine: object) -> None:
        """Take what stands there now, and what was to be put there."""
        super().__init__("overtaken")
        self.theirs, self.mine = theirs, mine


def put(parts: Parts, part: str, path: Sequence[str], typed: Any, was: Any = None) -> Changes:
    """Put one value where it belongs; `was` is what the person saw there before, in the words of the screen."""
    if not path or path[-1] in NOT_SET or (part not in parts and part not in {"score", "print"}):
        raise Refused(GONE if part not in parts else NOT_HERE.fill(word=path[-1] if path else part))
    whole = copy.deepcopy(parts.get(part) or {})
    value = read(path, typed)
    if (value is not None and path[-1] in HOLDING_MORE) or (isinstance(value, list) and path != ["editors"]):
        raise Refused(NOT_HERE.fill(word=path[-1]))
    now = _at(whole, path)
    if was is not None and now != value and shown(now, path) != was:
        raise Overtaken(now, value)
    _put(whole, path, value)
    _leave_example(whole, path)
    if path == ["duty", "period"] and value is None:
        whole.pop("duty", None)  # then the line follows the schedule of its post
    return {part: whole}


def _leave_example(whole: Any, path: Sequence[str]) -> None:
    """Let the example of the other language go where somebody has written their own words in one."""
    label = _at(whole, path[:-1]) if "label" in path[1:-1] else None
    for lang in ("zh", "en"):
        if label and lang != path[-1] and label.get(path[-1]) and is_example(label.get(lang)):
            del label[lang]


def read(path: Sequence[str], typed: Any) -> Any:
    """Read what was typed as the definition keeps it; nothing for an empty box."""
    word = path[-1]
    if word in TICKS:
        is_on = typed is True or typed in ("1", "true", "y")
        return (None if is_on else False) if word in PLAIN_FALSE else (True if is_on else None)
    if isinstance(typed, list):
        return [str(one) for one in typed] or None
    words = str(typed if typed is not None else "")
    limit = LONGEST_TITLE if "title" in path else LONGEST
    if len(words) > limit:
        raise Refused(TOO_LONG.fill(most=limit))
    words = words if path[-1] in {"zh", "en"} else words.strip()
    if not words.strip():
        return None
    is_end = word in {"min", "max"}
    if word in WHOLE_NUMBERS or (is_end and "scale" in path):
        return _whole(words)
    if word in NUMBERS or is_end or "weights" in path or word == "from":
        return words if word == "from" and "duty" in path else _number(words)
    return words


def _number(words: str) -> float | int:
    plain = unicodedata.normalize("NFKC", words).replace(",", "").replace("%", "").strip()
    try:
        found = float(plain)
    except ValueError:
        raise Refused(NO_NUMBER.fill(found=words, example="10")) from None
    if not abs(found) < 1e12:  # noqa: PLR2004 -- neither infinite nor "not a number"
        raise Refused(NO_NUMBER.fill(found=words, example="10"))
    return int(found) if found == int(found) else found


def _whole(words: str) -> int:
    found = _number(words)
    if not isinstance(found, int):
        raise Refused(NOT_WHOLE.fill(found=words, example=int(found)))
    return found


def shown(value: Any, path: Sequence[str]) -> Any:
    """Write a value as the screen shows it."""
    if path[-1] in TICKS:
        return value is not False if path[-1] in PLAIN_FALSE else bool(value)
    if isinstance(value, list):
        return [str(one) for one in value]
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)


def value_at(parts: Parts, part: str, path: Sequence[str]) -> Any:
    """Give the value at a place, or nothing."""
    return _at(parts.get(part) or {}, path)


def _at(here: Any, path: Sequence[str]) -> Any:
    for step in path:
        here = _step(here, step)
    return here


def _step(here: Any, step: str) -> Any:
    if isinstance(here, dict):
        return here.get(step)
    if isinstance(here, list):
        return next((one for one in here if isinstance(one, dict) and step in {one.get("id"), one.get("v")}), None)
    return None


def _put(whole: Any, path: Sequence[str], value: Any) -> None:
    """Put a value at a path, and take out what is empty then; a part of a list has to be there."""
    step, *rest = path
    if isinstance(whole, list):
        entry = _step(whole, step)
        if entry is None:
            raise Refused(GONE)
        _put(entry, rest, value)
    elif not rest:
        whole.pop(step, None)
        if value is not None:
            whole[step] = value
    else:
        inner = whole.get(step)
        whole[step] = inner if isinstance(inner, dict | list) else {}
        _put(whole[step], rest, value)
        if not whole[step] and step not in {"rows", "scale"}:
            whole.pop(step)


# entries of lists: choices, rows of a grid, bands


def entries_of(parts: Parts, part: str, word: str) -> list[dict[str, Any]]:
    """Give the entries of a list: a part that is one, or a word of a part."""
    held = parts.get(part)
    if part.startswith(LIST):
        return copy.deepcopy(list(held or ()))
    if held is None and part != "score":
        raise Refused(GONE)
    return copy.deepcopy(list((held or {}).get(word) or ()))


def with_entries(parts: Parts, part: str, word: str, entries: list[dict[str, Any]]) -> Changes:
    """Put other entries there."""
    return {part: entries} if part.startswith(LIST) else {part: {**(parts.get(part) or {}), word: entries}}


def entry_moved(parts: Parts, part: str, word: str, name: str, by: int) -> Changes:
    """Move an entry up or down."""
    entries = entries_of(parts, part, word)
    at = next((place for place, one in enumerate(entries) if name in {one.get("id"), one.get("v")}), None)
    if at is None:
        raise Refused(GONE)
    to = min(max(at + by, 0), len(entries) - 1)
    entries.insert(to, entries.pop(at))
    return with_entries(parts, part, word, entries)


def entry_dropped(parts: Parts, part: str, word: str, name: str) -> Changes:
    """Take an entry out."""
    entries = [one for one in entries_of(parts, part, word) if name not in {one.get("id"), one.get("v")}]
    return with_entries(parts, part, word, entries)
