"""Names: what a file calls its questions and lists, as names of ours, and back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from surveys.engine.expressions import Expression, ExpressionProblem
from surveys.engine.expressions.signs import made_plain
from surveys.engine.uses import PLACE, parsed

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from models.text import Text

LONGEST: Final = 56
XML_NAME: Final = re.compile(r"[^\W\d][\w.\-\u00b7]*(?::[^\W\d][\w.\-\u00b7]*)?")
_DYNAMIC: Final = re.compile(r"\$\{|[A-Za-z][\w\-:]*\(|[\d)]\s*(?:[*+]|\s(?:-|div|mod)\s)\s*[\d($.]")


def as_id(name: str) -> str:
    """Make a name of ours of one that stands in a file.

    >>> as_id("Q1.Age"), as_id("2nd-visit"), as_id("姓名")
    ('q1_age', 'nd_visit', 'q')
    """
    words = "".join(sign if sign.isascii() and sign.isalnum() else "_" for sign in name.lower())
    return words.lstrip("_0123456789").rstrip("_")[:LONGEST] or "q"


def unlike(name: str, taken: Collection[str], begin: int = 2) -> str:
    """Number a name that is taken; `begin` is the number to try first.

    >>> unlike("age", {"age", "age_2"})
    'age_3'
    """
    if name not in taken:
        return name
    number = begin
    while f"{name}_{number}" in taken:
        number += 1
    return f"{name}_{number}"


def is_made_of(name: str, original: str) -> bool:
    """Tell whether a name of ours still is the one that was made of a file's."""
    made = as_id(original)
    return name == made or re.fullmatch(rf"{re.escape(made)}_\d+", name) is not None


def folded(words: str) -> tuple[str, Expression | ExpressionProblem]:
    """Write an expression in plain signs outside its quotes; one that cannot be read comes back with its problem."""
    problem: Expression | ExpressionProblem = parsed(words)
    if isinstance(problem, ExpressionProblem):
        return words, problem
    for loose in (False, True):
        plain = made_plain(words, any_quote_closes=loose)
        if plain.unclosed is None and isinstance(read := parsed(plain.text), Expression):
            return plain.text, read
    return words, problem


def renamed(expression: Expression, names: Mapping[str, str]) -> str:
    """Give an expression's text under other names."""
    return expression.renamed(names) if expression.names & names.keys() else expression.text


def renamed_places(words: str, names: Mapping[str, str]) -> str:
    """Give words with other names in their places.

    >>> renamed_places("Hello ${Name}", {"Name": "name"})
    'Hello ${name}'
    """
    return PLACE.sub(lambda found: f"${{{names.get(found[1], found[1])}}}", words) if "${" in words else words


def renamed_text(text: Text, names: Mapping[str, str]) -> dict[str, str]:
    """Give a text's words with other names in their places."""
    return {lang: renamed_places(words, names) for lang, words in text.words.items()}


def is_dynamic(words: str) -> bool:
    """Tell whether a default is worked out and not taken as it stands.

    >>> is_dynamic("today()"), is_dynamic("2 * 3"), is_dynamic("no"), is_dynamic("2026-11-22")
    (True, True, False, False)
    """
    return _DYNAMIC.search(words) is not None
