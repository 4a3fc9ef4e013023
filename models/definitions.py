"""Definitions: the check of everything that describes a noun, all mistakes at once with the nearest right name."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from tortoise import Tortoise
from tortoise.context import TortoiseContext
from tortoise.fields.relational import ForeignKeyFieldInstance

from models.database.settings import table_modules
from models.gate.columns import UnknownColumnError, resolve
from models.gate.grams import gram_field
from models.gate.trailing import searched_fields, several_fields
from models.indexes import index_mistakes
from models.kinds import KINDS
from models.labelling import described
from models.list_words import ListWords
from models.path import names
from models.record import Record
from models.tables.choices import LISTS
from models.text import LANGS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from models.field import Field
    from models.gate.columns import Column
    from models.resource import Resource


def check_definitions() -> list[str]:
    """Give every mistake in the definitions as `place: what is wrong; the nearest right thing`."""
    try:
        from models.resources import RESOURCES  # noqa: PLC0415 -- a definition that cannot even be made is a mistake too
    except Exception as error:  # noqa: BLE001 -- whatever a wrong definition raises is told, not thrown
        return [f"models/resources: {error}"]
    with TortoiseContext():  # its own, left again: the database that opens next has another
        Tortoise.init_models(table_modules(), "models")
        found = [mistake for resource in RESOURCES.values() for mistake in _resource(resource, RESOURCES)]
        return [*found, *_grams(RESOURCES), *_tables(RESOURCES), *index_mistakes(RESOURCES)]


def _resource(resource: Resource[Any], resources: Mapping[str, Resource[Any]]) -> Iterator[str]:
    place = f"models/resources/{resource.key}.py"
    known = described(resource.model) | {field.id: field for field in resource.fields}
    yield from (f"{place}: {m}" for m in _fields(known))
    yield from (f"{place}, {m}" for m in _words(resource))
    if not resource.can:
        yield f"{place}, can: no rule grants anything; nobody could open it"
    for option, paths in _picked(resource):
        for index, path in enumerate(paths):
            try:
                column = resolve(resource, path, known)
            except (UnknownColumnError, LookupError) as mistake:
                yield f"{place}, {option}[{index}]: {mistake}"
            else:
                yield from (f"{place}, {option}[{index}]: {m}" for m in _use(option, path, column))
    yield from (f"{place}, {m}" for m in _related(resource, resources))
    yield from (f"{place}, {m}" for m in _kept(resource, resources))


def _picked(resource: Resource[Any]) -> Iterator[tuple[str, list[str]]]:
    options: dict[str, Callable[..., Any] | Iterable[str] | None] = {
        "head": resource.head,
        "columns": resource.columns,
        "search": resource.search,
        "filters": resource.filters,
        "identify": resource.identify,
        "totals": resource.totals,
        "belongs.own": resource.belongs.own,
        "belongs.alone": resource.belongs.alone,
        "belongs.store": resource.belongs.store,
    }
    for option, pick in options.items():
        yield option, names(pick)
    for number, section in enumerate(resource.sections):
        yield f"sections[{number}]", names(section.fields)
    yield "order", [resource.order.lstrip("-")]
    yield "derived.of", [derived.of for derived in resource.derived]


def _use(option: str, path: str, column: Column) -> Iterator[str]:
    """What a column cannot be used for, although it exists."""
    if column.through and option in {"columns", "head", "order", "totals"}:
        yield f"{path!r} has many values for one row; it can be filtered and searched, not shown"
    if option.startswith("sections") and ("." in path or column.derived):
        yield f"{path!r} is no field of its own; a section holds what can be typed in"
    if option == "search" and not column.table:
        yield f"{path!r} is worked out; a search looks into stored fields"
    if option == "totals" and not KINDS[column.field.kind].number:
        yield f"{path!r} is no number"
    if option == "totals" and ("." in path or column.derived or column.field.private or column.field.extra):
        yield f"{path!r} cannot be totalled; only a public field of its own can, or the sum would tell what is masked"


def _fields(known: Mapping[str, Field]) -> Iterator[str]:
    for name, field in known.items():
        if field.kind not in KINDS:
            near = get_close_matches(field.kind, KINDS, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            yield f"{name} has the kind {field.kind!r}, which does not exist{hint}"
        if field.kind == "choice" and not field.choices and not field.choice_list:
            yield f"{name} is a choice without choices"
        used = field.choice_list or (field.choices.name if isinstance(field.choices, ListWords) else "")
        if used and used not in LISTS:
            near = get_close_matches(used, LISTS, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            yield f"{name} takes its choices from {used!r}, which models/tables/choices.py does not name{hint}"
        if field.depends_on and field.depends_on not in known:
            near = get_close_matches(field.depends_on, known, n=1)
            yield f"{name} depends on {field.depends_on!r}, which does not exist" + (
                f"; did you mean {near[0]!r}?" if near else ""
            )
        if any(not field.label.to(lang).strip() for lang in LANGS):
            yield f"{name} has no label in one of the languages"


def _words(resource: Resource[Any]) -> Iterator[str]:
    for option in ("title", "one"):
        if any(not getattr(resource, option).to(lang).strip() for lang in LANGS):
            yield f"{option}: the words are missing in one of the languages"
    for section in resource.sections:
        if any(not section.title.to(lang).strip() for lang in LANGS):
            yield "sections: a title is missing in one of the languages"


def _related(resource: Resource[Any], resources: Mapping[str, Resource[Any]]) -> Iterator[str]:
    for index, related in enumerate(resource.related):
        other = resources.get(related.resource)
        if other is None:
            near = get_close_matches(related.resource, resources, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            yield f"related[{index}]: there is no resource {related.resource!r}{hint}"
            continue
        column = other.model._meta.fields_map.get(related.via)
        if not isinstance(column, ForeignKeyFieldInstance) or column.related_model is not resource.model:
            missing = f"{other.model.__name__} has no relation {related.via!r} to {resource.model.__name__}"
            yield f"related[{index}]: {missing}"


def _kept(resource: Resource[Any], resources: Mapping[str, Resource[Any]]) -> Iterator[str]:
    for index, kept in enumerate(resource.keeps):
        parent = resources.get(kept.parent)
        if parent is None:
            yield f"keeps[{index}]: there is no resource {kept.parent!r}"
            continue
        missing = [name for name in kept.columns if name not in parent.model._meta.fields_map]
        yield from (f"keeps[{index}]: {parent.model.__name__} has no {name!r}" for name in missing)
        if kept.via not in resource.model._meta.fk_fields:
            yield f"keeps[{index}]: {resource.model.__name__} has no relation {kept.via!r}"
    for index, trail in enumerate(resource.trails):
        if trail.resource not in resources or trail.field not in resource.model._meta.fk_fields:
            yield f"trails[{index}]: {trail.resource!r} or {trail.field!r} does not exist"


def _grams(resources: Mapping[str, Resource[Any]]) -> Iterator[str]:
    """Two searched columns must not share a number in the gram index."""
    numbers: dict[int, str] = {}
    for resource in resources.values():
        for name in {*searched_fields(resource), *several_fields(described(resource.model))}:
            column = f"{resource.model._meta.db_table}.{name}"
            other = numbers.setdefault(gram_field(column), column)
            if other != column:
                yield f"models/gate/grams.py: {column} and {other} get the same number; rename one of the columns"


def _tables(resources: Mapping[str, Resource[Any]]) -> Iterator[str]:
    """Every table of things that people keep has a resource, and so rights and a store."""
    shown = {resource.model for resource in resources.values()}
    for model in Record.__subclasses__():
        if model.__module__.startswith("models.tables.") and model not in shown:
            yield f"models/tables: {model.__name__} has no resource in models/resources, so nobody could see it"
