"""Facing: two files side by side, field by field, with what hangs on each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.access import VIEW
from models.gate.catalogue import fields_of
from models.gate.checking import writable_fields
from models.gate.joining import related_of
from models.gate.reading import read
from models.resources import RESOURCES
from models.view import Condition, View

if TYPE_CHECKING:
    from models.access import Seat
    from models.duplicates.searching import Pair
    from models.field import Field
    from models.gate.reading import Row
    from models.resource import Resource
    from models.text import Text

MOST_NAMED = 4


@dataclass(frozen=True, kw_only=True)
class Line:
    """One field of both files, in words; `differs` says that somebody has to choose."""

    field: Field
    one: str
    other: str
    differs: bool


@dataclass(frozen=True, kw_only=True)
class Facing:
    """A pair as a seat sees it; `one` is the fuller file, which is kept unless somebody says otherwise."""

    pair: Pair
    one: Row
    other: Row
    fields: dict[str, Field]
    head: str
    attached: tuple[tuple[Text, str, str], ...]

    def sides(self, *, swapped: bool) -> tuple[Row, Row]:
        """Give the file that is kept and the one that goes."""
        return (self.other, self.one) if swapped else (self.one, self.other)

    def label(self, row: Row, lang: str) -> str:
        """Name a file."""
        return row.text(self.fields[self.head], self.head, lang) or f"#{row.id}"

    def lines(self, lang: str) -> list[Line]:
        """Give the fields of which at least one file knows something, those that differ first."""
        made = [
            Line(field=about, one=mine, other=theirs, differs=bool(mine and theirs and mine != theirs))
            for name, about in self.fields.items()
            if (mine := self.one.text(about, name, lang)) + (theirs := self.other.text(about, name, lang))
        ]
        return sorted(made, key=lambda line: not line.differs)


async def face(resource: Resource[Any], seat: Seat, pair: Pair) -> Facing | None:
    """Put a pair side by side; None where it is no longer there or the seat may not change both."""
    known = await fields_of(resource)
    names = list(writable_fields(resource, known))
    page = await read(resource, seat, View(ids=(pair.one, pair.other)), columns=[*names, "visit_count"])
    rows = {row.id: row for row in page.rows if row.editable}
    if len(rows) != 2:  # noqa: PLR2004 -- a pair
        return None
    first, second = rows[pair.one], rows[pair.other]
    if _fullness(second) > _fullness(first):
        first, second = second, first
    fields = {name: page.fields[name] for name in names if name in page.fields}
    attached = [
        (
            related.title,
            await _named(related.resource, related.via, first, seat),
            await _named(related.resource, related.via, second, seat),
        )
        for related in related_of(resource)
        if related.resource in RESOURCES and seat.may(RESOURCES[related.resource].can, VIEW)
    ]
    return Facing(
        pair=pair,
        one=first,
        other=second,
        fields=fields,
        head=resource.head_names[0],
        attached=tuple(line for line in attached if line[1] or line[2]),
    )


def _fullness(row: Row) -> tuple[int, int, int]:
    """Say how much a file knows: visits count first, then filled fields, then which is older."""
    filled = sum(value not in (None, "", False, []) for value in row.values.values()) + len(row.masked)
    return int(row.values.get("visit_count") or 0), filled, -row.id


async def _named(key: str, via: str, row: Row, seat: Seat) -> str:
    """Name the first few rows that hang on a file, and say how many there are."""
    resource = RESOURCES[key]
    head = next((name for name in resource.column_names if name != via), resource.head_names[0])
    view = View(where=(Condition(via, "is", str(row.id)),), size=MOST_NAMED)
    page = await read(resource, seat, view, columns=[head])
    about = page.fields.get(head)
    names = [row_.text(about, head, seat.lang) if about else "" for row_ in page.rows]
    if not any(names):
        return str(page.total or "")
    told = ("、" if seat.lang == "zh" else ", ").join(
        name or f"#{r.id}" for name, r in zip(names, page.rows, strict=True)
    )
    return f"{told} … ({page.total})" if page.total > MOST_NAMED else told
