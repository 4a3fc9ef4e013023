"""Offering: the columns a list may show, filter and sort by — its own, the store's, worked out, one step away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.database import database
from models.gate.catalogue import fields_of
from models.gate.columns import UnknownColumnError
from models.gate.query import Compiler
from models.labelling import described
from models.resources import RESOURCES, resource_of

if TYPE_CHECKING:
    from models.access import Seat
    from models.field import Field
    from models.gate.columns import Known
    from models.record import Record
    from models.resource import Derived, Resource
    from models.text import Text


@dataclass(frozen=True, kw_only=True)
class Offer:
    """One column on offer: `group` names the related thing it belongs to; a `listed` one may be shown."""

    path: str
    field: Field
    group: Text | None = None
    derived: Derived | None = None
    listed: bool = True
    readable: bool = True
    sortable: bool = True

    def title(self, lang: str) -> str:
        """Name the column, with the thing it belongs to in front."""
        own = self.field.label.to(lang)
        return f"{self.group.to(lang)} · {own}" if self.group else own


class Offering:
    """What one seat may choose from in the list of one resource."""

    def __init__(self, resource: Resource[Any], seat: Seat, known: Known) -> None:
        """Remember who chooses; `offering_of` knows the fields."""
        self.resource, self.known = resource, known
        self._compiler = Compiler(resource, seat, known, database().dialect)

    def at(self, path: str) -> Offer | None:
        """Give the column of a dotted name, or None where there is no such column."""
        try:
            column = self._compiler.resolve(path)
        except UnknownColumnError:
            return None
        return Offer(
            path=path,
            field=column.field,
            group=self._group(path.partition(".")[0]) if "." in path else None,
            derived=column.derived,
            listed=not column.through,
            readable=self._compiler.readable(column),
            sortable=self._compiler.sortable(column),
        )

    def every(self) -> list[Offer]:
        """Give all columns: the resource's own first, then those one step away."""
        paths = [*self.known, *(derived.name for derived in self.resource.derived if not derived.members)]
        for name, field in self.known.items():
            target = resource_of(field.to) if field.to and not field.choice_list else None
            paths += [f"{name}.{far}" for far in _field_names(target)] if target else []
        for name, target in self._many().items():
            paths += [f"{name}.{far}" for far in _field_names(target)]
        return [offer for path in paths if (offer := self.at(path))]

    def _many(self) -> dict[str, Resource[Any]]:
        """The relations with many rows that the record page shows, by the model's name for them."""
        found: dict[str, Resource[Any]] = {}
        meta = self.resource.model._meta
        for related in self.resource.related:
            target = RESOURCES[related.resource]
            source = target.model._meta.fields_map[related.via].source_field
            for name in meta.backward_fk_fields:
                relation: Any = meta.fields_map[name]
                if relation.related_model is target.model and relation.relation_source_field == source:
                    found[name] = target
        return found

    def _group(self, step: str) -> Text:
        if step in self.known:
            return self.known[step].label
        many = self._many()
        if step in many:
            return many[step].title
        return resource_title(self.resource, step)


def _field_names(resource: Resource[Any]) -> list[str]:
    model: type[Record] = resource.model
    return list(described(model))


def resource_title(resource: Resource[Any], step: str) -> Text:
    """Name the things behind a relation that the record page does not show."""
    relation: Any = resource.model._meta.fields_map[step]
    target = resource_of(relation.related_model.__name__)
    return target.title if target else resource.title


async def offering_of(resource: Resource[Any], seat: Seat) -> Offering:
    """Give what a seat may choose from in a list."""
    return Offering(resource, seat, await fields_of(resource))
