"""Languages: which words of a file are in which language, and under which header each is written back."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.exchange.headers import OF_OURS, TRANSLATED, base_of, language_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

OURS: Final = ("中文 (zh)", "English (en)")
_WRITTEN: Final = frozenset({"label", "hint", "constraint_message", "required_message", *OF_OURS})
_CODE: Final = re.compile(r"\(([A-Za-z]{2,3}(?:[-_][A-Za-z]+)?)\)\s*$")
_NAMES: Final = {
    "english": "en", "chinese": "zh", "中文": "zh", "汉语": "zh", "简体中文": "zh", "french": "fr", "français": "fr",
    "german": "de", "deutsch": "de", "spanish": "es", "español": "es", "zh-cn": "zh", "zh-hans": "zh",
}  # fmt: skip


def key_of(language: str) -> str:
    """Give the short word for a language.

    >>> key_of("Swahili (sw)"), key_of("English"), key_of("中文 (zh-CN)"), key_of("Macedonian")
    ('sw', 'en', 'zh', 'macedonian')
    """
    found = _CODE.search(language)
    key = (found[1] if found else language).strip().lower()
    return _NAMES.get(key, key) or "default"


@dataclass
class Languages:
    """The languages of a sheet's words: for each kind of column those it is written in, in the file's order."""

    columns: dict[str, list[str]] = field(default_factory=dict)
    default: str = ""

    @classmethod
    def of(cls, columns: Iterable[str], default: str) -> Languages:
        """Find them among the columns of a sheet."""
        found: dict[str, list[str]] = {}
        for column in columns:
            base = base_of(column)
            if base in TRANSLATED or base in OF_OURS:
                found.setdefault(base, []).append(language_of(column))
        return cls(found, default)

    @property
    def named(self) -> list[str]:
        """The languages that have a name, in the order in which they come."""
        return list(dict.fromkeys(each for columns in self.columns.values() for each in columns if each))

    @property
    def twins(self) -> frozenset[str]:
        """The columns that are in a language which another column before them has already."""
        found: set[str] = set()
        for base, languages in self.columns.items():
            seen: set[str] = set()
            for language in languages:
                key = self.key(base, language)
                if key in seen:
                    found.add(f"{base}::{language}" if language else base)
                seen.add(key)
        return frozenset(found)

    def of_base(self, base: str) -> list[str]:
        """Give the languages under which a kind of column is written."""
        return self.columns.get(base) or list(OURS)

    def key(self, base: str, language: str) -> str:
        """Give the word under which Text holds a language; plain words beside others are the default language's."""
        if language:
            return key_of(language)
        default = key_of(self.default) if self.default else "default"
        others = {key_of(each) for each in self.of_base(base) if each}
        return "default" if default in others else default

    def text(self, base: str, cells: Mapping[str, str]) -> Text | None:
        """Read the words of one row; whoever's language is missing reads the default's."""
        languages = self.of_base(base)
        if languages == [""]:
            return Text.plain(cells[base]) if cells.get(base) else None
        words: dict[str, str] = {}
        for language in languages:
            if said := cells.get(f"{base}::{language}" if language else base):
                words.setdefault(self.key(base, language), said)
        if not words:
            return None
        first = words.get(key_of(self.default)) or next(iter(words.values()))
        return Text(**{"zh": first, "en": first, **words})

    def cells(self, base: str, text: Text | None) -> dict[str, str]:
        """Write words back under the headers of their languages."""
        if text is None or not any(text.words.values()):
            return {}
        languages, words = self.of_base(base), text.words
        found: dict[str, str] = {}
        for language in languages:
            said = words["zh"] if languages == [""] else words.get(self.key(base, language), "")
            if said:
                found[f"{base}::{language}" if language else base] = said
        return found | self._added(base, languages, text, found)

    def _added(self, base: str, languages: list[str], text: Text, found: Mapping[str, str]) -> dict[str, str]:
        """Write the words of a language that the file did not have and that somebody has added here."""
        held = set(found.values())
        known = {self.key(base, each) for each in languages}
        return {
            f"{base}::{name}": text.words[key]
            for key, name in zip(("zh", "en"), OURS, strict=True)
            if key not in known and text.words[key] and text.words[key] not in held
        }

    def as_json(self) -> dict[str, Any]:
        """Give what has to be kept of them: nothing when the words are in our two languages, or there are none."""
        return {base: columns for base, columns in self.columns.items() if base in _WRITTEN and columns != list(OURS)}
