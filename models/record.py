"""Record: what every kept thing has — a version against lost changes, an archive mark, its times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from tortoise.indexes import Index


class Record(Model):
    """A thing that people read and change through the gate."""

    id = fields.IntField(primary_key=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)
    archived_at = fields.DatetimeField(null=True)

    class Meta:
        """Only its children have tables."""

        abstract = True


def listed_by(*columns: str | tuple[str, ...]) -> tuple[tuple[str, ...] | Index, ...]:
    """Index what a list filters and sorts by, behind the archive mark that every list filters by.

    With the mark in front, one index serves the filter, the order and the count, and a page deep in the list
    is found without reading the rows before it.
    """
    return (("archived_at",), *(("archived_at", *((c,) if isinstance(c, str) else c)) for c in columns))
