"""History: what became of one thing, told in words — who, when, what it was and what it is."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from tortoise.fields.relational import ForeignKeyFieldInstance

from models.access import READ_PRIVATE, VIEW
from models.database import reader
from models.database.many import marks_for
from models.database.stored import loaded
from models.gate.catalogue import fields_of
from models.gate.columns import Hop, in_words
from models.gate.conditions import EVERYTHING, Sql
from models.gate.parts import clear_rows, parts_shown, rows_of_part
from models.gate.revealing import REVEALED
from models.gate.rights import rights_to
from models.gate.scopes import granted_at
from models.gate.trails import FOLLOWS
from models.kinds import kind_named
from models.kinds.choice import row_number
from models.kinds.file import UPLOADED, named, uploads_in
from models.problem import Refused
from models.resources import RESOURCES, resource_of
from models.text import Text
from models.uploads.reading import uploads_named

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence
    from datetime import datetime

    from models.access import Seat
    from models.field import Field
    from models.resource import Resource

PAGE: Final = 20
READ_SQL: Final = """
SELECT h.id, h.action, h.noun, h.row_id, h.at, s.name, h.batch_id, b.file_name, h.reason, h.before, h.after
FROM history h LEFT JOIN staff s ON s.id = h.person_id LEFT JOIN import_batch b ON b.id = h.batch_id
WHERE {whose} ORDER BY h.id DESC LIMIT ?
"""
NOT_SEEN: Final = Text(
    zh="找不到这条{one}：它不存在，或不在您可以查看的范围内。",
    en="This {one} is not there, or not among those you may see.",
)
Labels = dict[tuple[str, int], str]


@dataclass(frozen=True)
class Difference:
    """One field as it was and as it became, in words; empty where it was or is empty."""

    field: Field
    before: str
    after: str


@dataclass(frozen=True)
class Event:
    """One entry of the history; `part` names the phone or the contact it is about, if not the thing itself."""

    id: int
    action: str
    at: datetime
    by: str
    reason: str
    batch: int | None
    file: str
    part: str = ""
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True)
class Told:
    """The newest entries of a history, and whether there are older ones."""

    events: list[Event]
    more: bool


async def history_of(resource: Resource[Any], seat: Seat, row: int, *, limit: int = PAGE) -> Told:
    """Tell the newest changes of a row that the seat may see; private values only to who may read them."""
    granted = await rights_to(resource, seat, row)
    if not granted:
        raise Refused(NOT_SEEN.fill(one=resource.one))
    own, values = "(h.noun = ? AND h.row_id = ?)", [resource.key, row]
    ties: dict[str, str] = {}
    for part, column in parts_shown(resource, seat):
        ties[part.key] = column.removesuffix("_id")
        asked = rows_of_part(part, column, row, seat)
        own += f" OR (h.noun = ? AND h.row_id IN ({asked.text}))"
        values += [part.key, *asked.values]
    rows = await reader().rows(READ_SQL.format(whose=own), [*values, limit + 1])
    alike: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for raw in rows[:limit]:
        alike[raw[2]].append(raw)
    events: list[Event] = []
    for noun, some in alike.items():
        if noun == resource.key:
            events += await _events(resource, some, seat, {row} if READ_PRIVATE in granted else set())
        else:
            part = RESOURCES[noun]
            apart = [raw for raw in some if _json(raw[10]).get(FOLLOWS) != resource.key]
            told = await _events(part, apart, seat, await clear_rows(part, {raw[3] for raw in apart}, seat))
            events += await _named_parts(part, apart, told, seat, ties[noun])
    return Told(sorted(events, key=lambda event: -event.id), len(rows) > limit)


async def _events(
    resource: Resource[Any], rows: Sequence[tuple[Any, ...]], seat: Seat, clear: Container[int]
) -> list[Event]:
    """Put history rows of one noun into words."""
    known = await fields_of(resource)
    held = [(_json(raw[9]), _json(raw[10])) for raw in rows]
    parts = [part for pair in held for part in pair]
    labels, files = await labels_of(known, parts, seat), await _files_of(known, parts)
    return [
        Event(
            id=raw[0],
            action=raw[1],
            at=kind_named("datetime").load(raw[4]),
            by=raw[5] or "",
            batch=raw[6],
            file=raw[7] or "",
            reason=raw[8] or "",
            differences=_Teller(known, labels, files, seat.lang, clear=raw[3] in clear).differences(before, after),
        )
        for raw, (before, after) in zip(rows, held, strict=True)
    ]


async def _named_parts(
    part: Resource[Any], rows: Sequence[tuple[Any, ...]], told: Sequence[Event], seat: Seat, via: str
) -> list[Event]:
    """Say of which part each entry tells, the phone 139****4444; whose it is goes without saying."""
    names = dict(await _named(part.model.__name__, sorted({raw[3] for raw in rows}), seat)) if rows else {}
    one = part.one.to(seat.lang)
    return [
        replace(
            event,
            part=one if names.get(raw[3], "#").startswith("#") else f"{one} {names[raw[3]]}",
            differences=tuple(difference for difference in event.differences if difference.field.id != via),
        )
        for raw, event in zip(rows, told, strict=True)
    ]


@dataclass(frozen=True)
class _Teller:
    """Puts values into words for one seat."""

    known: Mapping[str, Field]
    labels: Labels
    files: Mapping[str, str]
    lang: str
    clear: bool

    def differences(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Difference, ...]:
        """Tell field by field, in the order in which the noun has its fields."""
        changed = {*before, *after}
        told = [
            Difference(field, self.words(field, before.get(name)), self.words(field, after.get(name)))
            for name, field in self.known.items()
            if name in changed
        ]
        if looked_at := self.known.get(str(after.get(REVEALED, ""))):
            told.append(Difference(looked_at, "", ""))
        return tuple(told)

    def words(self, field: Field, stored: Any) -> str:
        """Write one value that the history holds."""
        if stored is None or stored in ("", []):
            return ""
        kind = kind_named(field.kind)
        if field.to:
            return "***" if field.private and not self.clear else self._related(field, stored)
        try:
            value = kind.load(stored)
            if field.private and not self.clear:
                return kind.mask(value)
            files = named(value, self.files, self.lang) if field.kind == "file" else ""
            return files or kind.show(value, field, self.lang)
        except (ValueError, TypeError, AttributeError):  # written by an older version, of another kind then
            return "***" if field.private and not self.clear else str(stored)

    def _related(self, field: Field, stored: Any) -> str:
        number = row_number(stored)
        return self.labels.get((field.to, number), f"#{number}") if number else str(stored)


async def _files_of(known: Mapping[str, Field], held: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Find the names of the files that these values hold, those long erased included."""
    ids: set[str] = set()
    for values in held:
        for name, stored in values.items():
            if stored and name in known and known[name].kind in UPLOADED:
                ids |= set(uploads_in(kind_named(known[name].kind).load(stored)))
    return {number: upload.name for number, upload in (await uploads_named(ids)).items()} if ids else {}


async def labels_of(known: Mapping[str, Field], held: Sequence[Mapping[str, Any]], seat: Seat) -> Labels:
    """Find what the related rows are called that these values name and the seat may see: one query for each table."""
    wanted: dict[str, set[int]] = defaultdict(set)
    for values in held:
        for name, stored in values.items():
            field = known.get(name)
            if field is not None and field.to and (number := row_number(stored)):
                wanted[field.to].add(number)
    labels: Labels = {}
    for model_name, ids in wanted.items():
        for row, label in await _named(model_name, sorted(ids), seat):
            labels[model_name, row] = label
    return labels


async def _named(model_name: str, ids: Sequence[int], seat: Seat) -> list[tuple[int, str]]:
    resource = resource_of(model_name)
    if resource is None:
        return []
    model, name = resource.model, resource.head_names[0]
    marks, table = marks_for(ids), model._meta.db_table
    if model_name == "Choice":
        picked = "t.zh" if seat.lang == "zh" else "coalesce(nullif(t.en, ''), t.zh)"
    elif isinstance(model._meta.fields_map.get(name), ForeignKeyFieldInstance):
        picked = "''"
    else:
        picked = in_words(model, "t", name, seat.lang)
    scope = granted_at(Hop(resource, "t"), seat, VIEW) or Sql(EVERYTHING)
    sql = (
        f'SELECT t.id, {picked} FROM "{table}" t {" ".join(dict.fromkeys(scope.joins))} '
        f"WHERE t.id IN ({marks}) AND ({scope.text})"
    )
    rows = await reader().rows(sql, [*ids, *scope.values])
    field = (await fields_of(resource)).get(name)
    kind = kind_named(field.kind) if field else kind_named("text")
    hidden = field is not None and field.private
    return [(row, (kind.mask(label) if hidden else str(label)) if label else f"#{row}") for row, label in rows]


def _json(stored: Any) -> dict[str, Any]:
    found = loaded(stored)
    return found if isinstance(found, dict) else {}
