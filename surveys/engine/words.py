"""Words in a definition: `{zh: …, en: …}`, read into Text and written back."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer

from models.text import Text

_WRITTEN_SO = "words are written {zh: 满意度, en: Satisfaction}"


def figures_as_words(given: object) -> object:
    """Let a number stand for its figures where words are expected: a choice may be called 5."""
    if isinstance(given, bool) or not isinstance(given, (int, float)):
        return given
    return str(int(given)) if given == int(given) else str(given)


def _words(given: object) -> Text:
    given = figures_as_words(given)
    if isinstance(given, Text):
        return given
    if isinstance(given, str):
        return Text.plain(given)
    if isinstance(given, dict):
        said = {lang: figures_as_words(each) for lang, each in given.items()}
        words = {lang: each for lang, each in said.items() if isinstance(lang, str) and isinstance(each, str)}
        if len(words) < len(given) or "self" in words:  # Text takes languages by name, and has that name itself
            raise ValueError(_WRITTEN_SO)
        if first := words.get("zh") or words.get("en"):
            return Text(**{"zh": first, "en": first, **words})
    raise ValueError(_WRITTEN_SO)


Words = Annotated[Text, BeforeValidator(_words), PlainSerializer(lambda text: text.words)]
