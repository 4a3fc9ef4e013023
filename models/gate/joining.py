"""Joining: which lists hang on a thing's page: those of its noun, and the store's own tables that refer to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.labelling import described
from models.resource import Related
from models.resources import own_resources
from models.text import Text

if TYPE_CHECKING:
    from models.resource import Resource

WHOSE: Final = frozenset({"author", "store"})  # every row has them: a page would list all there is
TITLE: Final = Text(zh="{title}（{label}）", en="{title} ({label})")


def related_of(resource: Resource[Any]) -> list[Related]:
    """Give the related lists of a thing's page as of now; who may see them is asked when they are read."""
    if resource.fields:
        return list(resource.related)
    return [*resource.related, *(one for table in own_resources() for one in _lists_of(table, resource))]


def _lists_of(table: Resource[Any], resource: Resource[Any]) -> list[Related]:
    """Give one list for each question by which a table refers to the noun, none for those asked no more."""
    used = set(table.section_names)
    known = {**described(table.model), **{field.id: field for field in table.fields}}
    ways = [
        field
        for name, field in known.items()
        if field.to == resource.model.__name__ and name in used - WHOSE and not (field.extra and field.read_only)
    ]
    return [
        Related(
            resource=table.key,
            via=field.id,
            title=table.title if len(ways) == 1 else TITLE.fill(title=table.title, label=field.label),
        )
        for field in ways
    ]
