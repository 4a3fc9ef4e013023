"""Catalogue: the fields of each noun, those of the store's own making included."""

from __future__ import annotations

import json
from time import monotonic
from typing import TYPE_CHECKING, Any

from models.database import reader
from models.field import Field
from models.labelling import described
from models.text import Text

if TYPE_CHECKING:
    from models.resource import Resource

FRESH_SECONDS = 3.0  # how long another process's new field may go unnoticed
_extra: dict[str, tuple[float, dict[str, Field]]] = {}

EXTRA_SQL = """
SELECT name, kind, label, help, choices, required, private, aliases, retired_at IS NOT NULL, in_list, in_filter
FROM extra_field WHERE noun = ? ORDER BY "order", id
"""


async def fields_of(resource: Resource[Any]) -> dict[str, Field]:
    """Give all fields of a resource by name: its model's, its form's, and the store's own."""
    known = described(resource.model) | {field.id: field for field in resource.fields}
    if resource.extendable:
        known |= await _extra_fields(resource.key)
    return known


async def _extra_fields(noun: str) -> dict[str, Field]:
    stamp, fields = _extra.get(noun, (0.0, {}))
    if not stamp or monotonic() - stamp > FRESH_SECONDS:
        rows = await reader().rows(EXTRA_SQL, [noun])
        fields = {row[0]: _extra_field(row) for row in rows if not row[8]}
        _extra[noun] = (monotonic(), fields)
    return fields


def _extra_field(row: tuple[Any, ...]) -> Field:
    name, kind, label, help_, choices, required, private, aliases, *_ = row
    words, offered = _json(label), _json(choices)
    return Field(
        id=name,
        label=Text(**words),
        kind=kind,
        help=Text(**_json(help_)) if help_ else None,
        choices={value: Text(**text) for value, text in offered.items()} if offered else None,
        required=bool(required),
        private=bool(private),
        aliases=tuple(alias for alias in aliases.split(",") if alias),
        extra=True,
    )


def _json(stored: Any) -> Any:
    return json.loads(stored) if isinstance(stored, str) else stored


def forget_extra_fields() -> None:
    """Read the store's own fields anew at the next question."""
    _extra.clear()
