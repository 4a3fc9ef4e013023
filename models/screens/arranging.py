"""Arranging: what a store may choose of a page or the menu, apart from where it is kept."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeVar

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping, Sequence

T = TypeVar("T")
OTHERS = Text(zh="其他", en="Other")


@dataclass(frozen=True, kw_only=True)
class ShownSection:
    """One section of a record page with its fields in order; a folded one opens on demand."""

    title: Text
    fields: tuple[str, ...] = ()
    folded: bool = False


@dataclass(frozen=True, kw_only=True)
class Screen:
    """What a store has chosen for the pages of one noun; without sections they stand as shipped."""

    labels: Mapping[str, Text] = field(default_factory=dict)
    sections: tuple[ShownSection, ...] = ()
    hidden: frozenset[str] = frozenset()

    @property
    def is_plain(self) -> bool:
        """Whether nothing was chosen."""
        return not (self.labels or self.sections or self.hidden)

    def as_json(self) -> dict[str, Any]:
        """Write it as it is stored."""
        sections = [
            {"title": one.title.words, "fields": list(one.fields), "folded": one.folded} for one in self.sections
        ]
        labels = {name: text.words for name, text in self.labels.items()}
        return {"labels": labels, "sections": sections, "hidden": sorted(self.hidden)}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Screen:
        """Read what was stored; raises ValueError for what is no screen."""
        sections = stored.get("sections", ())
        labels = stored.get("labels", {})
        if not isinstance(labels, dict) or not all(isinstance(one, dict) for one in sections):
            raise ValueError
        return cls(
            labels={str(name): _text(words) for name, words in labels.items()},
            sections=tuple(
                ShownSection(
                    title=_text(one.get("title")), fields=_names(one.get("fields")), folded=bool(one.get("folded"))
                )
                for one in sections
            ),
            hidden=frozenset(_names(stored.get("hidden", ()))),
        )

    def over(self, shipped: Sequence[ShownSection], needed: Container[str]) -> list[ShownSection]:
        """Give the sections to show: the store's own, and what a newer release added behind them.

        A needed field is shown even where it was hidden, for nobody could add anything without it.
        """
        every = [name for one in shipped for name in one.fields]
        sections = list(self.sections or shipped)
        placed = {name for one in sections for name in one.fields}
        if new := tuple(name for name in every if name not in placed):
            sections.append(ShownSection(title=OTHERS, fields=new))
        away = {name for name in self.hidden if name not in needed}
        return [replace(one, fields=tuple(n for n in one.fields if n not in away)) for one in sections]


@dataclass(frozen=True, kw_only=True)
class MenuOrder:
    """The menu as a store wants it: groups and lines in order, and the lines that nobody needs here."""

    groups: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()

    @property
    def is_plain(self) -> bool:
        """Whether nothing was chosen."""
        return not (self.groups or self.entries or self.hidden)

    def as_json(self) -> dict[str, Any]:
        """Write it as it is stored."""
        return {"groups": list(self.groups), "entries": list(self.entries), "hidden": sorted(self.hidden)}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> MenuOrder:
        """Read what was stored; raises ValueError for what is no order of a menu."""
        return cls(
            groups=_names(stored.get("groups", ())),
            entries=_names(stored.get("entries", ())),
            hidden=frozenset(_names(stored.get("hidden", ()))),
        )


def _names(found: Any) -> tuple[str, ...]:
    """Take a list of names, whoever has written it."""
    if not isinstance(found, list | tuple) or not all(isinstance(one, str) for one in found):
        raise ValueError
    return tuple(found)


def _text(found: Any) -> Text:
    if (
        not isinstance(found, dict)
        or not {"zh", "en"} <= found.keys()
        or not all(isinstance(words, str) for words in found.values())
    ):
        raise ValueError
    return Text(**found)


def in_order(present: Iterable[T], order: Sequence[str], key: Callable[[T], str]) -> list[T]:
    """Put what is named into its order; what is not named stays behind what it stood behind.

    >>> in_order("abcd", "cb", str)
    ['a', 'c', 'd', 'b']
    """
    things = list(present)
    behind: dict[str, list[T]] = {"": []}  # what nobody has placed, by the placed one before it
    named = {key(one): one for one in things if key(one) in order}
    last = ""
    for one in things:
        if key(one) in named:
            last = key(one)
            behind[last] = []
        else:
            behind[last].append(one)
    found = behind[""]
    for name in dict.fromkeys(order):
        if name in named:
            found += [named[name], *behind[name]]
    return found


def moved(names: Sequence[str], name: str, by: int) -> tuple[str, ...]:
    """Move one name some places up or down, as far as there is room.

    >>> moved(("a", "b", "c"), "a", 1), moved(("a", "b"), "a", -1)
    (('b', 'a', 'c'), ('a', 'b'))
    """
    order = list(names)
    if name in order:
        at = order.index(name)
        order.insert(max(0, min(len(order) - 1, at + by)), order.pop(at))
    return tuple(order)
