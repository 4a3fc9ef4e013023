"""Alongside: what else stands in a brought file, and which of its forms make a table here."""

from __future__ import annotations

import re
from contextlib import contextmanager
from contextvars import ContextVar
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.problem import Refused
from models.text import Text
from surveys.engine.problems import DefinitionRefused
from surveys.library import published
from surveys.publishing import preview, refuse_others
from surveys.tables.fields import sections_of
from surveys.tables.keeping import LONGEST_KEY, NO_RECORD, NOTHING, PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from models.access import Seat
    from seeds.set_up.part import Given
    from surveys.engine.form import Form

NONE: Final[Mapping[str, Given]] = MappingProxyType({})
BROUGHT: ContextVar[Mapping[str, Given]] = ContextVar("BROUGHT", default=NONE)  # the whole file
ALONGSIDE: ContextVar[Mapping[str, Given]] = ContextVar("ALONGSIDE", default=NONE)  # what is still to come of it
HERE_SQL: Final = "SELECT 1 FROM form WHERE key = ? AND published > 0 AND archived_at IS NULL"
NO_FORM: Final = Text(
    zh="“{title}”这张表单本店没有在用，没有带入。请把“表单”一起选上，或先发布这张表单。",
    en="The form “{title}” is not in use here, so this is left out. Please tick “Forms” as well, or publish it first.",
)


@contextmanager
def file_open(parts: Mapping[str, Given], *, is_looked_at: bool) -> Iterator[None]:
    """Let every part see the whole file; while it is only looked at, all of it counts as coming along."""
    tokens = BROUGHT.set(parts), ALONGSIDE.set(parts if is_looked_at else NONE)
    try:
        yield
    finally:
        BROUGHT.reset(tokens[0])
        ALONGSIDE.reset(tokens[1])


def said(words: Any) -> Text | None:
    """Read a title from a file, whoever has written it; one without English reads the Chinese."""
    if not isinstance(words, dict) or not words.get("zh") or not all(isinstance(word, str) for word in words.values()):
        return None
    return Text(zh=words["zh"], en=words.get("en") or words["zh"])


def form_title(key: str) -> Text | str:
    """Name a form as people know it: by its title in the file, or else by its key."""
    heads = [one["form"] for one in BROUGHT.get().get("forms", ()) if isinstance(one.get("form"), dict)]
    return next((title for head in heads if head.get("id") == key and (title := said(head.get("title")))), key)


async def form_for_table(seat: Seat, key: str) -> Form:
    """Give the form of a table, as it is asked here or comes along; refuses where it makes none."""
    form = await _coming(key)
    if form is None and await reader().rows(HERE_SQL, [key]):
        form = (await published(key)).form
    if form is None:
        raise Refused(NO_FORM.fill(title=form_title(key)))
    refuse_others(seat, form.as_json())
    if form.head.kind != "record":
        raise Refused(NO_RECORD.fill(title=form.head.title))
    if not sections_of(form):
        raise Refused(NOTHING.fill(title=form.head.title))
    return form


async def _coming(key: str) -> Form | None:
    for one in ALONGSIDE.get().get("forms", ()):
        if isinstance(one.get("form"), dict) and one["form"].get("id") == key:
            try:
                return (await preview(await with_next_number(one))).form
            except (DefinitionRefused, Refused):
                return None  # it is named among the forms
    return None


async def with_next_number(one: dict[str, Any]) -> dict[str, Any]:
    """Give a form's definition with the number that comes next here."""
    head = one.get("form")
    head = head if isinstance(head, dict) else {}
    rows = await reader().rows("SELECT published FROM form WHERE key = ?", [str(head.get("id"))])
    return one | {"form": head | {"version": int(rows[0][0]) + 1 if rows else 1}}


async def coming_table(seat: Seat, key: str) -> Text | None:
    """Name the table of the same file that will have an address here; None where none will."""
    for one in ALONGSIDE.get().get("own_tables", ()):
        form = str(one.get("form"))[:60]
        if re.fullmatch(re.escape(f"{PREFIX}{form}"[:LONGEST_KEY]) + r"(_\d+)?", key):
            try:
                return (await form_for_table(seat, form)).head.title
            except Refused:
                continue  # it is named among the tables
    return None
