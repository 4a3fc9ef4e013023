"""Columns: what a dotted name means in the database — its field, its joins, its expression."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from tortoise.fields.relational import BackwardFKRelation, ForeignKeyFieldInstance

from models.field import Field
from models.kinds import kind_named
from models.labelling import described
from models.resources import resource_of
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tortoise.models import Model

    from models.access import Seat
    from models.gate.conditions import Sql
    from models.resource import Band, Derived, Resource

Known = Mapping[str, Field]  # the fields of the resource itself, extra ones included
ID = Field(id="id", label=Text(zh="编号", en="Number"), kind="integer", read_only=True)
# A date stays ISO text: a cast to it may not stand in an index.
POSTGRES_CAST = {"integer": "BIGINT", "real": "DOUBLE PRECISION", "boolean": "BOOLEAN"}
SAFE_NAME = re.compile(r"[a-z][a-z0-9_]{0,79}")
MOST_STEPS = 3  # relations in one name; a stranger's address may not make a query of a hundred joins


@dataclass(frozen=True)
class Join:
    """One table joined by its alias; alias by alias, each at most once."""

    alias: str
    sql: str


@dataclass(frozen=True)
class Hop:
    """A row of another noun on the way to a value: that noun's own rights say who may see it."""

    resource: Resource[Any]
    alias: str


@dataclass(frozen=True, kw_only=True)
class Column:
    """A name resolved: where its value stands, seen from the alias `root`.

    `through` is the table of many rows that lies between (a customer's vehicles): such a column can be filtered
    and searched, not shown. Its `value` and `joins` are then seen from alias `m`. `hops` are the rows of other nouns
    on the way; `guard` says which of them the seat may see (None: all), so that nothing is told of the others.
    """

    path: str
    field: Field
    value: str
    joins: tuple[Join, ...] = ()
    label: str = ""
    label_join: Join | None = None
    table: str = ""  # the table and column the value lies in, for the gram index
    row: str = ""  # expression for the id of the row it lies in
    through: str = ""
    through_key: str = ""
    derived: Derived | None = None
    root: str = "t"
    hops: tuple[Hop, ...] = ()
    label_hop: Hop | None = None
    guard: Sql | None = None

    @property
    def is_filter(self) -> bool:
        """Tell whether it can only be filtered by: no value of it stands in a row."""
        return self.derived is not None and self.derived.members is not None

    def bands(self, seat: Seat) -> Sequence[Band]:
        """The classes of a banded column for a seat's day and settings; none for other columns."""
        return self.derived.bands(seat.today, seat.settings) if self.derived and self.derived.bands else ()


class UnknownColumnError(LookupError):
    """A dotted name that the resource does not have."""


def resolve(
    resource: Resource[Any], path: str, known: Known, dialect: str = "sqlite", lang: str = "zh", *, root: str = "t"
) -> Column:
    """Find out what a dotted name means for the row under an alias, or say the nearest name there is."""
    derived = resource.derived_named(path)
    if derived:
        base = resolve(resource, derived.of, known, dialect, lang, root=root)
        field = Field(
            id=derived.name,
            label=derived.label,
            kind=derived.kind,
            help=derived.help,
            read_only=True,
            private=base.field.private,
        )
        return replace(base, path=path, field=field, derived=derived, label="", label_join=None, table="")
    if path == "id":
        return Column(path=path, field=ID, value=f"{root}.id", row=f"{root}.id", root=root)
    if path in known and known[path].extra:
        value = extra_value(known[path], dialect, f"{root}.")
        table = f"{resource.model._meta.db_table}.{path}"
        own = Column(path=path, field=known[path], value=value, row=f"{root}.id", root=root, table=table)
        return _named_row(own, lang) if known[path].to else own
    walked = _walk(resource.model, path, lang, root)
    called = known.get(path) if resource.fields else None  # many tables share the columns, each has words of its own
    return replace(walked, field=called) if called is not None else walked


def extra_value(field: Field, dialect: str, alias: str = "t.") -> str:
    """The expression of an extra field; the same text as in its index, or the index is not used."""
    if not SAFE_NAME.fullmatch(field.id):  # it becomes a part of the query's text
        msg = f"{field.id!r} is no name of a field"
        raise UnknownColumnError(msg)
    storage = kind_named(field.kind).stored_as(field)
    if dialect == "sqlite":
        text = f"json_extract({alias}extra, '$.{field.id}')"
        return f"CAST({text} AS REAL)" if storage == "real" else text  # JSON holds exact decimals as text
    text = f"({alias}extra->>'{field.id}')"
    return f"{text}::{POSTGRES_CAST[storage]}" if storage in POSTGRES_CAST else text


def _named_row(column: Column, lang: str) -> Column:
    """Add the name of the row that a relation in the JSON points at."""
    target = resource_of(column.field.to)
    if target is None:
        return column
    inner = f"{column.root}_{column.path}"
    join = Join(inner, f'LEFT JOIN "{target.model._meta.db_table}" {inner} ON {inner}.id = {column.value}')
    hop = _hop(target.model, inner, column.path)
    return replace(column, label=_label(target.model, inner, lang), label_join=join, label_hop=hop)


def _walk(model: type[Model], path: str, lang: str, root: str) -> Column:
    alias, through, key = root, "", ""
    joins: list[Join] = []
    hops: list[Hop] = []
    *steps, last = path.split(".")
    if len(steps) > MOST_STEPS:
        msg = f"{path[:60]!r}: more than {MOST_STEPS} relations in one name"
        raise UnknownColumnError(msg)
    for step in steps:
        relation = _relation(model, step, path)
        if isinstance(relation, BackwardFKRelation):
            if through or joins:
                msg = f"{path!r}: a relation with many rows may only come first"
                raise UnknownColumnError(msg)
            model = relation.related_model
            through, key, alias = model._meta.db_table, f"m.{relation.relation_source_field}", "m"
            hops.append(_hop(model, alias, path))
            continue
        target = relation.related_model
        inner = f"{alias}_{step}"
        joins.append(
            Join(inner, f'LEFT JOIN "{target._meta.db_table}" {inner} ON {inner}.id = {alias}.{relation.source_field}')
        )
        model, alias = target, inner
        hops.append(_hop(model, alias, path))
    return _end(model, last, path, _Place(alias, tuple(joins), through, key, lang, root, tuple(hops)))


def _hop(model: type[Model], alias: str, path: str) -> Hop:
    resource = resource_of(model.__name__)
    if resource is None:  # nothing grants a right to it
        msg = f"{path!r}: {model.__name__} has no resource"
        raise UnknownColumnError(msg)
    return Hop(resource, alias)


@dataclass(frozen=True)
class _Place:
    """Where a walk along the relations has come to."""

    alias: str
    joins: tuple[Join, ...]
    through: str
    key: str
    lang: str
    root: str
    hops: tuple[Hop, ...]


def _end(model: type[Model], name: str, path: str, place: _Place) -> Column:
    fields = {"id": ID, **described(model)}
    if name not in fields:
        raise UnknownColumnError(_nearest(model, name, path, fields))
    field, alias = fields[name], place.alias
    shared: dict[str, Any] = {
        "path": path,
        "field": field,
        "joins": place.joins,
        "through": place.through,
        "through_key": place.key,
        "row": f"{alias}.id",
        "table": f"{model._meta.db_table}.{name}",
        "root": place.root,
        "hops": place.hops,
    }
    column = model._meta.fields_map[name]
    if not isinstance(column, ForeignKeyFieldInstance):
        return Column(value=f'{alias}."{name}"', **shared)
    target, inner = column.related_model, f"{alias}_{name}"
    value = f"{alias}.{column.source_field}"
    join = Join(inner, f'LEFT JOIN "{target._meta.db_table}" {inner} ON {inner}.id = {value}')
    hop = _hop(target, inner, path)
    return Column(value=value, label=_label(target, inner, place.lang), label_join=join, label_hop=hop, **shared)


def _label(target: type[Model], alias: str, lang: str) -> str:
    """The words for a related row: the first name of its head, in the reader's language where it has one."""
    if target.__name__ == "Choice":
        return f"{alias}.zh" if lang == "zh" else f"coalesce(nullif({alias}.en, ''), {alias}.zh)"
    resource = resource_of(target.__name__)
    name = resource.head_names[0] if resource else "id"
    if name in target._meta.fk_fields or (name in (about := described(target)) and about[name].private):
        return f"cast({alias}.id as text)"
    return in_words(target, alias, name, lang)


def in_words(model: type[Model], alias: str, name: str, lang: str) -> str:
    """Give the column of a row's name; a reader of English gets the English one where there is one."""
    if lang == "zh" or "english" not in model._meta.fields_map:
        return f'{alias}."{name}"'
    return f"coalesce(nullif({alias}.english, ''), {alias}.\"{name}\")"


def _relation(model: type[Model], step: str, path: str) -> Any:
    relation = model._meta.fields_map.get(step)
    if not isinstance(relation, BackwardFKRelation | ForeignKeyFieldInstance):
        relations = model._meta.fk_fields | model._meta.backward_fk_fields
        raise UnknownColumnError(_nearest(model, step, path, relations))
    return relation


def _nearest(model: type[Model], name: str, path: str, names: Any) -> str:
    near = get_close_matches(name, list(names), n=1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    where = f" (in {path!r})" if "." in path else ""
    return f"{model.__name__} has no {name!r}{where}{hint}"
