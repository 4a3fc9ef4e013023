"""Any record: its sections with what is filled in, and the rows that hang on it, as the seat may see them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from models.access import VIEW
from models.gate.catalogue import fields_of
from models.gate.joining import related_of
from models.gate.reading import GONE, read
from models.kinds import kind_named
from models.kinds.date import kind as day_kind
from models.path import names
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from models.view import Condition, View
from reports.kit.fitting import fitted
from reports.kit.paper import Column, Paper
from reports.kit.wrapping import width_of
from reports.sheets.any_list import WHOLE
from reports.sheets.heading import head_for

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.field import Field
    from models.gate.reading import Row
    from models.resource import Related, Resource
    from reports.kit.paper import Head

    Facts = Sequence[tuple[Text, str]]

MOST_ROWS: Final = 60  # of one related list
MOST_COLUMNS: Final = 7
SHORT: Final = 20.0  # in heights of the type: longer words have a row of their own
CELL: Final = 9.0
ARCHIVED: Final = Text(zh="已归档", en="Archived")
OWN_FIELDS: Final = Text(zh="自定义字段", en="The store's own fields")
MORE: Final = Text(zh="共 {count} 条，这里印了前 {most} 条。", en="{count} in all; the first {most} are printed.")
NOTHING: Final = Text(zh="还没有填写。", en="Nothing is filled in yet.")


@dataclass(frozen=True)
class Hanging:
    """One list of related rows, as far as it is printed."""

    title: Text
    columns: Sequence[Column]
    rows: Sequence[Sequence[str]]
    total: int


@dataclass(frozen=True, kw_only=True)
class AnyRecord:
    """One record on paper."""

    head: Head
    sections: Sequence[tuple[Text, Facts]]
    related: Sequence[Hanging]


def draw(sheet: AnyRecord) -> bytes:
    """Draw it: short facts side by side, long ones across, related rows as tables."""
    return fitted(partial(_drawn, sheet)).finish()


def _drawn(sheet: AnyRecord, scale: float) -> Paper:
    paper, lang = Paper(sheet.head, scale=scale), sheet.head.lang
    for title, facts in sheet.sections:
        paper.section(title)
        held: list[tuple[Text, str]] = []
        for name, words in facts:
            if width_of(words) <= SHORT and "\n" not in words:
                held.append((name, words))
                continue
            paper.facts(held)
            paper.facts([(name, words)], 1)
            held = []
        paper.facts(held)
    if not sheet.sections:
        paper.words(NOTHING.to(lang), CELL)
    for one in sheet.related:
        paper.section(one.title)
        paper.table(one.columns, one.rows)
        if one.total > len(one.rows):
            paper.gap(1)
            paper.words(MORE.fill(count=f"{one.total:,}", most=len(one.rows)).to(lang), CELL)
    return paper


async def any_record(seat: Seat, resource: Resource[Any], row: int) -> AnyRecord:
    """Read a record and what hangs on it; refuses in the same words what is missing and what may not be seen."""
    known = await fields_of(resource)
    parts = _parts(resource, known)
    wanted = list(dict.fromkeys([*resource.head_names, *(name for _, inside in parts for name in inside)]))
    found, fields, is_archived = await _found(seat, resource, row, wanted)
    known = {**known, **fields}
    head = [words for name in resource.head_names if name in known and (words := _text(known[name], found, name, seat))]
    sections = [(title, _facts(seat, known, found, inside)) for title, inside in parts]
    name = head[0] if head else f"#{row}"
    named = {lang: resource.one.to(lang) for lang in ("zh", "en")}
    title = Text(**{lang: f"{words[:1].upper()}{words[1:]} {name}" for lang, words in named.items()})
    about = " · ".join([*head[1:], *([ARCHIVED.to(seat.lang)] if is_archived else [])])
    hanging = [one for about_ in related_of(resource) if (one := await _hanging(seat, about_, row)) is not None]
    return AnyRecord(
        head=await head_for(seat, title, about),
        sections=[(words, facts) for words, facts in sections if facts],
        related=hanging,
    )


async def _found(
    seat: Seat, resource: Resource[Any], row: int, wanted: list[str]
) -> tuple[Row, Mapping[str, Field], bool]:
    for archived in (False, True):
        page = await read(resource, seat, View(ids=(row,), archived=archived, size=1), columns=wanted)
        if page.rows:
            return page.rows[0], page.fields, archived
    raise Refused(GONE.fill(one=resource.one))


def _parts(resource: Resource[Any], known: Mapping[str, Field]) -> list[tuple[Text, tuple[str, ...]]]:
    """Give the sections, what was worked out first, and one more for the fields that the store made itself."""
    parts = [(one.title, tuple(name for name in names(one.fields) if name in known)) for one in resource.sections]
    derived = tuple(one.name for one in resource.derived if not one.members)
    if parts and derived:
        parts[0] = (parts[0][0], (*parts[0][1], *derived))
    placed = {name for _, inside in parts for name in inside}
    extra = tuple(name for name, field in known.items() if field.extra and name not in placed)
    return [*parts, (OWN_FIELDS, extra)] if extra else parts


def _facts(seat: Seat, known: Mapping[str, Field], row: Row, inside: Sequence[str]) -> Facts:
    told = [
        (known[name].label, _text(known[name], row, name, seat))
        for name in inside
        if name in known and not known[name].print_hide
    ]
    return [(name, words) for name, words in told if words]


def _text(field: Field, row: Row, name: str, seat: Seat) -> str:
    value = row.values.get(name)
    if field.kind == "date" and value is not None:
        return day_kind.long(value, seat.lang)
    return row.text(field, name, seat.lang)


async def _hanging(seat: Seat, about: Related, row: int) -> Hanging | None:
    """Read one related list; none where the seat may not see it, or where it is empty."""
    resource = RESOURCES.get(about.resource)
    if resource is None or not seat.may(resource.can, VIEW):
        return None
    paths = [name for name in (about.columns or resource.column_names) if name != about.via][:MOST_COLUMNS]
    view = View(where=(Condition(about.via, "is", str(row)),), order=about.order, size=MOST_ROWS)
    page = await read(resource, seat, view, columns=paths)
    shown = {path: field for path, field in page.fields.items() if path in paths and not field.print_hide}
    rows = [[each.text(field, path, seat.lang) for path, field in shown.items()] for each in page.rows]
    if not rows:
        return None
    return Hanging(about.title, [_column(field) for field in shown.values()], rows, page.total)


def _column(field: Field) -> Column:
    words = field.choices or field.to
    is_number = kind_named(field.kind).number and not words
    whole = field.kind in WHOLE and not words
    return Column(field.label, align="right" if is_number else "left", whole=whole)
