"""Text: the words a person reads, by language."""

from __future__ import annotations

from typing import Literal, final

Lang = Literal["zh", "en"]
LANGS: tuple[Lang, ...] = ("zh", "en")


@final
class Text:
    """The same words in Chinese and English, and in further languages where somebody gave them.

    >>> Text(zh="客户", en="Customers").to("en")
    'Customers'
    >>> Text(zh="第 {row} 行", en="Row {row}").fill(row=7).to("zh")
    '第 7 行'
    """

    __slots__ = ("_words",)

    def __init__(self, zh: str, en: str, **more: str) -> None:
        """Take the words; a language without words of its own reads the Chinese."""
        self._words = {"zh": zh, "en": en, **more}

    def to(self, lang: str) -> str:
        """Give the words of one language."""
        return self._words.get(lang) or self._words["zh"]

    def fill(self, **values: object) -> Text:
        """Put values into the `{places}` of every language; a Text among them is given in that language."""
        filled = {
            lang: words.format(**{k: v.to(lang) if isinstance(v, Text) else v for k, v in values.items()})
            for lang, words in self._words.items()
        }
        return Text(**filled)

    @classmethod
    def plain(cls, words: str) -> Text:
        """Words that are the same in every language: a name, a plate, what a store typed itself."""
        return cls(zh=words, en=words)

    @property
    def words(self) -> dict[str, str]:
        """The words by language, as they are stored in JSON."""
        return dict(self._words)

    def __str__(self) -> str:
        return self._words["zh"]

    def __repr__(self) -> str:
        return f"Text({self._words['zh']!r}, {self._words['en']!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self._words == other._words

    def __hash__(self) -> int:
        return hash(tuple(self._words.items()))
