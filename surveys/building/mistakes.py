"""Mistakes of a form being built, by item and place, in the words of people who do not write definitions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.building.asking import NOT_ASKED_ABOUT, Place, places_in
from surveys.building.mistake_words import (
    ASKS_NOTHING,
    EMPTY_CHOICE,
    EMPTY_ROW,
    EMPTY_SECTION,
    GONE_QUESTION,
    LATER,
    NO_CHINESE,
    NO_CHOICES,
    NO_ENGLISH,
    NO_FACTORS,
    NO_FORMULA,
    NO_ROWS,
    NO_TITLE,
    NO_WEIGHTS,
    NO_WORDS,
    NOTHING_COUNTS,
    ONE_CHOICE,
    TURNED_SCALE,
    UNREADABLE,
)
from surveys.building.parts import HELD, HOLDING, ITEM, LIST, definition_of, names_in, walk
from surveys.building.scores import factors_of, how_of
from surveys.engine.expressions import Expression
from surveys.engine.reading import examine_form
from surveys.engine.uses import parsed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from surveys.building.parts import Parts
    from surveys.engine.form import Form
    from surveys.engine.known import Known

TONGUES: Final = ("zh", "en")
UNTRANSLATED: Final = {"en": NO_ENGLISH, "zh": NO_CHINESE}
LISTED: Final = frozenset({"choice", "choices", "rank"})
UNLABELLED: Final = frozenset({"calculation", "page", "figure"})
_HAN: Final = re.compile("[\u3400-\u9fff]")
# The examination tells these in a definition's own words; here they are told otherwise, or elsewhere.
OTHERWISE: Final = frozenset({"label", "hint", "script", "purpose", "message", "low", "high", "title", "about"})


@dataclass(frozen=True)
class Mistake:
    """One thing that is wrong or missing: at which item (empty for the form itself), at which word of it."""

    item: str
    word: str
    text: Text
    is_error: bool = True


@dataclass(frozen=True)
class Looked:
    """A draft as far as it can be read: the form, where there is one, and every mistake."""

    form: Form | None
    mistakes: tuple[Mistake, ...]
    untranslated: int = 0

    @property
    def errors(self) -> int:
        """How many mistakes forbid to publish."""
        return sum(one.is_error for one in self.mistakes)

    def at(self, item: str) -> list[Mistake]:
        """Give the mistakes of one item."""
        return [one for one in self.mistakes if one.item == item]


def look(parts: Parts, known: Known | None = None, tongues: Collection[str] = TONGUES) -> Looked:
    """Look at a draft: what is told in plain words comes first, the rest as the examination says it.

    Only words in the `tongues` that the store uses are missed.
    """
    definition = definition_of(parts)
    examined = examine_form(definition, known)
    plain = [*_head(parts), *_items(parts), *_scores(parts)]
    told = {(one.item, one.word) for one in plain}
    for problem in examined.problems:
        item, word = _place(problem.path, definition, parts)
        first = word.partition(".")[0]
        is_told = (item, word) in told or (item, first) in told or (not word and any(one == item for one, _ in told))
        if is_told or (problem.severity == "warn" and _is_ours(problem.path)):
            continue
        told.add((item, word))
        plain.append(Mistake(item, word, problem.text, problem.severity == "error"))
    unused = [text for tongue, text in UNTRANSLATED.items() if tongue not in tongues]
    found = tuple(one for one in plain if not any(one.text is text for text in unused))
    return Looked(examined.made, found, sum(one.text is NO_ENGLISH for one in found))


def _is_ours(path: tuple[str | int, ...]) -> bool:
    """Whether plain words tell of it already: missing words and translations, unused lists, empty sections."""
    words = {step for step in path if isinstance(step, str)}
    return bool(words & OTHERWISE) or path[:1] in {("lists",), ("form",)} or path[-1:] == ("items",) or _is_item(path)


def _is_item(path: tuple[str | int, ...]) -> bool:
    return bool(path) and isinstance(path[-1], int)


def _place(path: tuple[str | int, ...], definition: Mapping[str, Any], parts: Parts) -> tuple[str, str]:
    """Turn a path into an item's id and the word of it."""
    if path[:1] == ("lists",) and len(path) > 1:
        users = [name for name, _ in walk(parts) if parts[ITEM + name].get("list") == path[1]]
        choice = _choice_at(definition, path)
        return (users[0] if users else ""), f"choices.{choice}" if choice else "choices"
    if path[:1] != ("items",):
        return "", ".".join(str(step) for step in path)
    here: Any = definition
    name = ""
    words: list[str] = []
    for step in path:
        try:
            here = here[step]
        except (KeyError, IndexError, TypeError):
            here = None
        if isinstance(step, int) and isinstance(here, dict) and "id" in here and here["id"] not in _rows(parts, name):
            name, words = str(here["id"]), []
        elif isinstance(step, int) and isinstance(here, dict):
            words.append(str(here.get("id") or here.get("v") or step))
        elif step != "items":
            words.append(str(step))
    return name, ".".join(words)


def _rows(parts: Parts, name: str) -> set[str]:
    return {row["id"] for row in (parts.get(ITEM + name) or {}).get("rows", ())}


def _choice_at(definition: Mapping[str, Any], path: tuple[str | int, ...]) -> str:
    try:
        return str(definition["lists"][path[1]][path[2]]["v"])
    except (KeyError, IndexError, TypeError):
        return ""


# what is missing, in plain words


def _head(parts: Parts) -> Iterator[Mistake]:
    title = parts["form"].get("title") or {}
    if not any(title.values()):
        yield Mistake("", "title.zh", NO_TITLE)
    for word in ("title", "welcome", "thanks"):
        yield from _translated("", word, parts["form"].get(word))
    if not any(parts[ITEM + name]["type"] not in {*HOLDING, "note", "calculation"} for name, _ in walk(parts)):
        yield Mistake("", "items", ASKS_NOTHING)


def _items(parts: Parts) -> Iterator[Mistake]:
    names, places = names_in(parts), places_in(parts)
    order = [name for name, _ in walk(parts)]
    for name in order:
        item = parts[ITEM + name]
        if not any((item.get("label") or {}).values()) and item["type"] not in UNLABELLED and not item.get("retired"):
            yield Mistake(name, "label.zh", NO_WORDS[item["type"] in HOLDING], item["type"] not in HOLDING)
        for word in ("label", "hint", "script", "message", "unit"):
            yield from _translated(name, word, item.get(word))
        yield from _answered_with(parts, name, item)
        yield from _asked_when(parts, name, places, names)


def _translated(item: str, word: str, said: Mapping[str, str] | None) -> Iterator[Mistake]:
    """Tell the language that is missing; what needs no translation (a plate, a number) is left in peace."""
    if not said:
        return
    zh, en = str(said.get("zh") or ""), str(said.get("en") or "")
    if zh and not en and _HAN.search(zh):
        yield Mistake(item, f"{word}.en", NO_ENGLISH, is_error=False)
    elif en and not zh:
        yield Mistake(item, f"{word}.zh", NO_CHINESE, is_error=False)


def _answered_with(parts: Parts, name: str, item: Mapping[str, Any]) -> Iterator[Mistake]:
    kind = item["type"]
    if kind in LISTED or (kind == "grid" and item.get("list")):
        yield from _choices(parts, name, item)
    if kind == "grid" and not item.get("rows"):
        yield Mistake(name, "rows", NO_ROWS)
    for row in item.get("rows", ()):
        yield from _worded(name, f"rows.{row['id']}", row.get("label"), EMPTY_ROW)
    if kind == "calculation" and not str(item.get("expr") or "").strip():
        yield Mistake(name, "expr", NO_FORMULA)
    if kind in HOLDING and not parts.get(HELD + name):
        yield Mistake(name, "items", EMPTY_SECTION, is_error=False)
    yield from _steps(name, item)


def _choices(parts: Parts, name: str, item: Mapping[str, Any]) -> Iterator[Mistake]:
    choices = [one for one in parts.get(f"{LIST}{item.get('list')}") or () if not one.get("retired")]
    if not choices:
        yield Mistake(name, "choices", NO_CHOICES)
    elif len(choices) == 1 and item["type"] != "choices":
        yield Mistake(name, "choices", ONE_CHOICE, is_error=False)
    for one in choices:
        yield from _worded(name, f"choices.{one['v']}", one.get("label"), EMPTY_CHOICE)


def _worded(name: str, word: str, said: Mapping[str, str] | None, empty: Text) -> Iterator[Mistake]:
    if not any((said or {}).values()):
        yield Mistake(name, word, empty)
    else:
        yield from _translated(name, f"{word}.label", said)


def _steps(name: str, item: Mapping[str, Any]) -> Iterator[Mistake]:
    scale = item.get("scale") or {}
    low, high = scale.get("min", 1), scale.get("max", 10)
    if item["type"] in {"scale", "grid"} and "scale" in item and low >= high:
        yield Mistake(name, "scale.max", TURNED_SCALE.fill(low=low, high=high))


def _asked_when(parts: Parts, name: str, places: Mapping[str, Place], names: set[str]) -> Iterator[Mistake]:
    """Tell conditions that ask for something that is gone, or that is only asked later."""
    own = places[name]
    text = str(own.item.get("relevant") or "")
    expression = parsed(text) if text.strip() else None
    if expression is None:
        return
    if not isinstance(expression, Expression):
        yield Mistake(name, "relevant", UNREADABLE)
        return
    for asked in sorted(set(expression.names)):
        stem = asked.removesuffix("_other")
        there = places.get(asked) or places.get(stem)
        if asked.startswith("_") or (there and there.may_be_asked and there.at < own.at):
            continue
        part = parts.get(ITEM + asked) or {}
        if asked not in names and stem not in names:
            yield Mistake(name, "relevant", GONE_QUESTION)
        elif part.get("type") not in NOT_ASKED_ABOUT:
            words = (part.get("label") or {}).get("zh") or asked, (part.get("label") or {}).get("en")
            yield Mistake(name, "relevant", LATER.fill(name=Text(zh=words[0], en=words[1] or words[0])), is_error=False)


def _scores(parts: Parts) -> Iterator[Mistake]:
    how = how_of(parts)
    if not how:
        return
    if how in {"factors", "acsi"}:
        factors = factors_of(parts)
        if not any(factor.questions for factor in factors):
            yield Mistake("", "score", NO_FACTORS)
        elif not any(factor.weight > 0 for factor in factors):
            yield Mistake("", "score.weights", NO_WEIGHTS)
    elif not _adds_up(parts):
        yield Mistake("", "score", NOTHING_COUNTS)


def _adds_up(parts: Parts) -> bool:
    is_checklist = parts["form"].get("kind") == "checklist"
    for name, _ in walk(parts):
        item = parts[ITEM + name]
        choices = parts.get(f"{LIST}{item.get('list')}") or ()
        if len({one.get("score") for one in choices if one.get("score") is not None}) > 1:
            return True
        if is_checklist and item["type"] == "yes_no":
            return True
    return False
