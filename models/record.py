"""Record: what every kept thing has — a version against lost changes, an archive mark, its times."""

from __future__ import annotations

from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

if TYPE_CHECKING:
    from tortoise.backends.base.schema_generator import BaseSchemaGenerator

ARCHIVED: Final = "archived_at"  # every list filters by it
LISTED: Final = "listed"  # how a migration file remembers a list's index


def own_key() -> str:
    """Make a key that no shipped row has, for one that a store adds itself."""
    return f"own-{token_hex(6)}"


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


class ListIndex(Index):
    """The index of a list: what it filters and sorts by, with the archive mark in front.

    SQLite ends every index with the row's number and puts empty values first by itself. PostgreSQL does neither, and
    does not see that "archive mark IS NULL" leaves the order alone: there the mark is the condition of the index.
    """

    def describe(self) -> dict[str, Any]:
        """Say what it is, so that a later migration knows it again."""
        return {**super().describe(), "extra": LISTED}

    def get_sql(self, schema_generator: BaseSchemaGenerator, model: type[Model], safe: bool) -> str:  # noqa: FBT001 -- Tortoise's signature
        """Write the statement that makes it."""
        if schema_generator.DIALECT != "postgres" or len(self.fields) == 1:
            return super().get_sql(schema_generator, model, safe)
        made = super().get_sql(schema_generator, model, safe).rstrip(";")
        return (
            f"{made[: made.rindex('(')]}{postgres_order([schema_generator.quote(name) for name in self.fields[1:]])};"
        )


def postgres_order(columns: list[str]) -> str:
    """Write what an index of a list holds on PostgreSQL: empty values first, equals by their number, no archive."""
    return f'({", ".join(f"{column} NULLS FIRST" for column in columns)}, "id") WHERE {ARCHIVED} IS NULL'


def listed_by(*columns: str | tuple[str, ...]) -> tuple[ListIndex, ...]:
    """Index what a list filters and sorts by, behind the archive mark that every list filters by.

    With the mark in front, one index serves the filter, the order and the count, and a page deep in the list
    is found without reading the rows before it.
    """
    groups = ((), *((c,) if isinstance(c, str) else c for c in columns))
    return tuple(ListIndex(fields=(ARCHIVED, *group)) for group in groups)
