"""Found: forms and programmes stand in the search index by their titles, as everything else does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.database import reader
from models.database.many import marks_for
from models.gate.grams import gram_field
from models.gate.trailing import keep_grams, searched_fields
from models.gate.work import Written
from models.gate.writer import transaction
from models.labelling import described
from models.resources import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.gate.writer import Writer

NOUNS: Final = ("forms", "programmes")  # kept apart from the gate, since a version belongs to each


async def keep_words(writer: Writer, noun: str, rows: Sequence[int]) -> None:
    """Bring the search index up to what some forms or programmes are called now."""
    resource = RESOURCES[noun]
    known, table = described(resource.model), resource.model._meta.db_table
    names = [name for name in searched_fields(resource) if name in known]
    marks, columns = marks_for(rows), ", ".join(f'"{name}"' for name in names)
    found = await writer.rows(f'SELECT id, {columns} FROM "{table}" WHERE id IN ({marks})', list(rows))  # noqa: S608 -- our own names
    old = [[gram_field(f"{table}.{name}"), row] for name in names for row in rows]
    await writer.run_many("DELETE FROM gram WHERE field = ? AND record = ?", old)
    written = [Written(row, "edit", {}, dict(zip(names, values, strict=True))) for row, *values in found]
    await keep_grams(writer, resource, known, written)


async def keep_found() -> None:
    """Index the forms and programmes that stand in no index yet: shipped ones, and those of an older program."""
    for noun in NOUNS:
        table = RESOURCES[noun].model._meta.db_table
        sql = f'SELECT id FROM "{table}" WHERE id NOT IN (SELECT record FROM gram WHERE field = ?) ORDER BY id'  # noqa: S608 -- as above
        rows = [row for (row,) in await reader().rows(sql, [gram_field(f"{table}.key")])]
        if rows:
            async with transaction() as writer:
                await keep_words(writer, noun, rows)
