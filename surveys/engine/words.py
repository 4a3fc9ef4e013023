"""Words in a definition: `{zh: …, en: …}`, read into Text and written back."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer

from models.text import Text


def _words(given: object) -> Text:
    if isinstance(given, Text):
        return given
    if isinstance(given, str):
        return Text.plain(given)
    if isinstance(given, dict) and all(isinstance(word, str) for word in (*given, *given.values())):
        words = {str(lang): str(said) for lang, said in given.items()}
        if first := words.get("zh") or words.get("en"):
            return Text(**{"zh": first, "en": first, **words})
    msg = "words are written {zh: 满意度, en: Satisfaction}"
    raise ValueError(msg)


Words = Annotated[Text, BeforeValidator(_words), PlainSerializer(lambda text: text.words)]
