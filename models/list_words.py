"""List words: the choices of a list that the store edits, for a field that holds several of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

SEVERAL: Final[set[str]] = set()  # the lists that some field takes several choices from
_words: dict[str, dict[str, Text]] = {}
_offered: dict[str, tuple[str, ...]] = {}


class ListWords(Mapping[str, Text]):
    """The words of a list by their codes, as they were last read from the database.

    A choice in the archive is no longer offered, but whoever holds it is still shown with its word.
    """

    def __init__(self, name: str) -> None:
        """Name the list."""
        self.name = name
        SEVERAL.add(name)

    def __getitem__(self, code: str) -> Text:
        """Give the word of a code."""
        return _words.get(self.name, {})[code]

    def __iter__(self) -> Iterator[str]:
        """Give the codes on offer, in the list's order."""
        return iter(_offered.get(self.name, ()))

    def __len__(self) -> int:
        """Count the codes on offer."""
        return len(_offered.get(self.name, ()))

    def __bool__(self) -> bool:
        """Tell that there are choices to be had: an empty list is a list."""
        return True


def keep_words(rows: Iterable[tuple[str, str, str, str, bool]]) -> None:
    """Take over what the lists hold: list, code, Chinese, English, whether it is in the archive."""
    words: dict[str, dict[str, Text]] = {name: {} for name in SEVERAL}
    offered: dict[str, list[str]] = {name: [] for name in SEVERAL}
    for name, code, zh, en, is_archived in rows:
        words[name][code] = Text(zh=zh, en=en or zh)
        if not is_archived:
            offered[name].append(code)
    _words.update(words)
    _offered.update({name: tuple(codes) for name, codes in offered.items()})
