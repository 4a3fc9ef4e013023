"""Catalogue: the fields of each noun, those of the store's own making included."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from time import monotonic
from typing import TYPE_CHECKING, Any

from models.database import reader
from models.database.many import marks_for
from models.database.stored import loaded
from models.field import Field
from models.labelling import described
from models.list_words import SEVERAL, keep_words
from models.screens.reading import forget_screens, keep_screens, screen_of
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.resource import Resource

FRESH_SECONDS = 3.0  # how long another process's new field may go unnoticed
# too long for an index, or not one value
UNINDEXED = frozenset({"long_text", "template", "choices", "file", "signature"})
LONGEST = {"text": 200, "long_text": 4000}
_extra: dict[str, tuple[float, _OwnFields]] = {}
_words_read = 0.0

EXTRA_SQL = """
SELECT name, kind, label, help, choices, required, private, aliases, retired_at IS NOT NULL, in_list, in_filter
FROM extra_field WHERE noun = ? ORDER BY "order", id
"""
WORDS_SQL = """
SELECT list, code, zh, en, archived_at IS NOT NULL FROM choice WHERE list IN ({marks}) ORDER BY "order", id
"""


async def fields_of(resource: Resource[Any]) -> dict[str, Field]:
    """Give all fields of a resource by name: its model's, its form's, and the store's own."""
    await _read_words()
    await keep_screens()
    known = dict(described(resource.model))
    if resource.fields:  # a table of the store's own: of the columns that all of them share only those it uses
        used = {*resource.section_names, *resource.column_names, *resource.filter_names}
        known = {name: one for name, one in known.items() if name in used} | {one.id: one for one in resource.fields}
        known |= {name: replace(known[name], label=words) for name, words in _called(resource) if name in known}
    if resource.extendable:
        known |= (await _extra_fields(resource.key)).fields
    return known


async def shown_columns(resource: Resource[Any]) -> list[str]:
    """Give the columns a list shows before anybody chooses others: the resource's, then the store's own."""
    return resource.column_names + ((await _extra_fields(resource.key)).in_list if resource.extendable else [])


async def shown_filters(resource: Resource[Any]) -> list[str]:
    """Give the filters that are always visible: the resource's, then the store's own."""
    return resource.filter_names + ((await _extra_fields(resource.key)).in_filter if resource.extendable else [])


def _called(resource: Resource[Any]) -> Iterator[tuple[str, Text]]:
    """Give what the store calls the columns of a table of its own; its questions are named in the form."""
    asked = {one.id for one in resource.fields}
    return ((name, words) for name, words in screen_of(resource).labels.items() if name not in asked)


@dataclass(frozen=True)
class _OwnFields:
    """The store's own fields of a noun, and which of them its list shows and filters by at once."""

    fields: dict[str, Field] = field(default_factory=dict)
    in_list: list[str] = field(default_factory=list)
    in_filter: list[str] = field(default_factory=list)


async def _extra_fields(noun: str) -> _OwnFields:
    stamp, own = _extra.get(noun, (0.0, _OwnFields()))
    if not stamp or monotonic() - stamp > FRESH_SECONDS:
        rows = [row for row in await reader().rows(EXTRA_SQL, [noun]) if not row[8]]
        own = _OwnFields(
            {row[0]: _extra_field(row) for row in rows},
            [row[0] for row in rows if row[9]],
            [row[0] for row in rows if row[10]],
        )
        _extra[noun] = (monotonic(), own)
    return own


async def _read_words() -> None:
    """Bring the words of the lists up to date that fields with several choices offer."""
    global _words_read  # noqa: PLW0603 -- the one place that keeps it
    if SEVERAL and (not _words_read or monotonic() - _words_read > FRESH_SECONDS):
        names = sorted(SEVERAL)
        rows = await reader().rows(WORDS_SQL.format(marks=marks_for(names)), names)
        keep_words((name, code, zh, en, bool(gone)) for name, code, zh, en, gone in rows)
        _words_read = monotonic()


def _extra_field(row: tuple[Any, ...]) -> Field:
    name, kind, label, help_, choices, required, private, aliases, _, in_list, in_filter = row
    words, offered = loaded(label), loaded(choices)
    return Field(
        id=name,
        label=Text(**words),
        kind=kind,
        help=Text(**loaded(help_)) if help_ else None,
        choices={value: Text(**text) for value, text in offered} if offered else None,
        max_length=LONGEST.get(kind),
        required=bool(required),
        private=bool(private),
        aliases=tuple(alias for alias in aliases.split(",") if alias),
        extra=True,
        indexed=bool(in_list or in_filter) and kind not in UNINDEXED,
    )


def forget_extra_fields() -> None:
    """Read the store's own fields and words anew at the next question."""
    _extra.clear()
    forget_words()
    forget_screens()


def forget_words() -> None:
    """Read the words of the store's lists anew at the next question; until then the old ones stand."""
    global _words_read  # noqa: PLW0603 -- as above
    _words_read = 0.0
