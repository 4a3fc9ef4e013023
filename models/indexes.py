"""Indexes: the check that every filter, order and derived column of a list has an index behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tortoise.fields.relational import BackwardFKRelation, ForeignKeyFieldInstance

from models.labelling import described

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tortoise.models import Model

    from models.field import Field
    from models.resource import Resource

IN_FRONT = "archived_at"  # every list filters by it, so it may stand before the column
_listed: dict[type[Model], set[str]] = {}


def index_mistakes(resources: Mapping[str, Resource[Any]]) -> list[str]:
    """Give every column that a list filters or sorts by without an index, each once."""
    found = [
        f"{_place(model)}: no index behind {use} {path!r} of {key}"
        for key, resource in resources.items()
        if not resource.fields
        for use, path in _uses(resource)
        for model, column in _needed(resource, path)
        if column not in indexed_columns(model)
    ]
    return list(dict.fromkeys(found))


def is_sortable(resource: Resource[Any], path: str, known: Mapping[str, Field]) -> bool:
    """Tell whether a list may be sorted by a column: it is the row's own and has an index behind it."""
    derived = resource.derived_named(path)
    name = derived.of if derived else path
    if name in known and known[name].extra:
        return known[name].indexed
    column = _column(resource.model, name)
    return column in _listed_columns(resource.model) or _is_behind(resource, column)


def _is_behind(resource: Resource[Any], column: str) -> bool:
    """Tell whether an index begins with what picks the rows of a resource, and goes on with a column."""
    picked = list(resource.where or ())
    wanted = [IN_FRONT, *picked, column]
    return bool(picked) and any(
        [_column(resource.model, name) for name in group[: len(wanted)]] == wanted for group in _groups(resource.model)
    )


def sorted_next(resource: Resource[Any], path: str) -> list[str]:
    """Give the columns by which a list goes on among rows alike in one: as the index behind it does.

    Customers of one stage stand by their last visit; a column with an index to itself has none.
    """
    derived = resource.derived_named(path)
    column = _column(resource.model, derived.of if derived else path)
    behind = [
        [_column(resource.model, name) for name in group[2:]]
        for group in _groups(resource.model)
        if group[0] == IN_FRONT and len(group) > 1 and _column(resource.model, group[1]) == column
    ]
    return min(behind, key=len, default=[])


def _listed_columns(model: type[Model]) -> set[str]:
    """Give the columns that stand right behind the archive mark in an index: a list is read from it in their order."""
    if model not in _listed:
        behind = {group[1] for group in _groups(model) if group[0] == IN_FRONT and len(group) > 1}
        _listed[model] = {"id", *(_column(model, name) for name in behind)}
    return _listed[model]


def _groups(model: type[Model]) -> list[list[str]]:
    indexes: list[Any] = [*model._meta.indexes, *model._meta.unique_together]
    return [list(getattr(index, "fields", None) or index) for index in indexes]


def indexed_columns(model: type[Model]) -> set[str]:
    """Give the columns with which an index of the table begins, the archive mark in front not counted."""
    meta = model._meta
    begin = {"id"} | {name for name, column in meta.fields_map.items() if column.unique or column.index}
    for group in _groups(model):
        rest = group[1:] if group[0] == IN_FRONT and len(group) > 1 else group
        begin.add(rest[0])
    return {_column(model, name) for name in begin}


def _uses(resource: Resource[Any]) -> Iterator[tuple[str, str]]:
    """Give what a list filters and sorts by; what is worked out stands for the column it is made of."""
    made_of = {derived.name: derived.of for derived in resource.derived}
    yield from (("derived column", of) for of in made_of.values())
    yield from (("filter", made_of.get(path, path)) for path in resource.filter_names)
    yield "order", resource.order.lstrip("-")
    if resource.extendable:  # what grows with the years; a store has few posts, people and choices
        plain = [made_of.get(path, path) for path in resource.column_names if "." not in path]
        known = described(resource.model)
        yield from (("column", path) for path in plain if path in known and known[path].kind != "long_text")


def _needed(resource: Resource[Any], path: str) -> Iterator[tuple[type[Model], str]]:
    """Give the columns on the way: the one that ties many rows to theirs, and the last one itself."""
    model: type[Model] = resource.model
    *steps, last = path.split(".")
    for step in steps:
        relation = model._meta.fields_map.get(step)
        if not isinstance(relation, BackwardFKRelation | ForeignKeyFieldInstance):
            return  # said already: there is no such column
        model = relation.related_model
        if isinstance(relation, BackwardFKRelation):
            yield model, str(relation.relation_source_field)
    if last in model._meta.fields_map:
        yield model, _column(model, last)


def _column(model: type[Model], name: str) -> str:
    column = model._meta.fields_map.get(name)
    return str(column.source_field) if isinstance(column, ForeignKeyFieldInstance) else name


def _place(model: type[Model]) -> str:
    return model.__module__.replace(".", "/") + ".py"
