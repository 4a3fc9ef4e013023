"""Where a form reads names: its expressions, and the `${places}` in its words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from surveys.engine.expressions import Expression, ExpressionProblem, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.text import Text
    from surveys.engine.form import Choice, Form, Item, Scale
    from surveys.engine.problems import Path

PLACE: Final = re.compile(r"\$\{\s*([^{}]*?)\s*\}")
ITEM_WORDS: Final = ("label", "hint", "script", "purpose", "message", "unit")
OTHER: Final = "_other"  # the question beside a choice "other" is named so


@dataclass(frozen=True)
class Use:
    """One expression of a form: which part it belongs to, under which word, and its path."""

    owner: str
    word: str
    text: str
    path: Path
    item: Item


def items_with_paths(form: Form) -> Iterator[tuple[Path, Item]]:
    """Give every item with the path that leads to it."""
    return _inside(form.items, ("items",))


def _inside(items: tuple[Item, ...], path: Path) -> Iterator[tuple[Path, Item]]:
    for number, item in enumerate(items):
        here = (*path, number)
        yield here, item
        yield from _inside(item.items, (*here, "items"))


def uses(form: Form) -> Iterator[Use]:
    """Give every expression of a form."""
    for path, item in items_with_paths(form):
        for word, text in expressions_of(item):
            yield Use(item.id, word, text, (*path, word), item)
        for number, row in enumerate(item.rows):
            if row.relevant.strip():
                yield Use(row.id, "relevant", row.relevant, (*path, "rows", number, "relevant"), item)


def expressions_of(item: Item) -> Iterator[tuple[str, str]]:
    """Give the expressions of one item by the word they stand under."""
    for word in ("relevant", "constraint", "filter", "count", "expr"):
        if (text := str(getattr(item, word))).strip():
            yield word, text
    if isinstance(item.required, str) and item.required.strip():
        yield "required", item.required
    if isinstance(item.default, str) and item.default.startswith("="):
        yield "default", item.default[1:]


def texts(form: Form) -> Iterator[tuple[Path, str, Text]]:
    """Give all words of a form with their path and the item they belong to."""
    for word in ("title", "about", "welcome", "thanks"):
        yield from _said(("form", word), "", getattr(form.head, word))
    for name, choices in form.lists.items():
        for number, choice in enumerate(choices):
            yield from _said(("lists", name, number, "label"), "", choice.label)
    for path, item in items_with_paths(form):
        for word in ITEM_WORDS:
            yield from _said((*path, word), item.id, getattr(item, word))
        for end, words in _ends(item.scale):
            yield from _said((*path, "scale", end), item.id, words)
        for number, row in enumerate(item.rows):
            yield from _said((*path, "rows", number, "label"), row.id, row.label)


def _ends(scale: Scale | None) -> Iterator[tuple[str, Text | None]]:
    if scale:
        yield "low", scale.low
        yield "high", scale.high


def _said(path: Path, owner: str, text: Text | None) -> Iterator[tuple[Path, str, Text]]:
    if text is not None and any(text.words.values()):
        yield path, owner, text


def places_in(text: Text | None) -> frozenset[str]:
    """Give the names in the `${places}` of a text.

    >>> from models.text import Text
    >>> sorted(places_in(Text(zh="您好${_subject.name}", en="Hello ${ _subject.name }, ${why}")))
    ['_subject.name', 'why']
    """
    return frozenset(name for words in (text.words.values() if text else ()) for name in PLACE.findall(words))


@lru_cache(maxsize=8192)
def parsed(text: str) -> Expression | ExpressionProblem:
    """Parse an expression once; one that cannot be parsed comes back as its problem."""
    try:
        return parse(text)
    except ExpressionProblem as problem:
        return problem


def names_in(text: str) -> frozenset[str]:
    """Give the names that an expression reads; none when it cannot be parsed."""
    expression = parsed(text)
    return frozenset() if isinstance(expression, ExpressionProblem) else frozenset(expression.names)


def other_texts(form: Form) -> dict[str, Item]:
    """Give the texts beside a choice "other" that the form leaves to us: their name, and the item that chooses."""
    found = {}
    lists = {name for name, choices in form.lists.items() if any(choice.other for choice in choices)}
    for item in form.walk():
        if item.type in {"choice", "choices"} and item.list in lists:
            name = item.id + OTHER
            if name not in form.by_id and name not in form.asked:
                found[name] = item
    return found


def other_of(choices: tuple[Choice, ...]) -> frozenset[str]:
    """Give the values that ask for words of one's own."""
    return frozenset(choice.v for choice in choices if choice.other)
