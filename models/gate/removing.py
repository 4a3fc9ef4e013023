"""Removing: rows deleted for good, with what is only a part of them; nothing of them is left in the search."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tortoise.exceptions import IntegrityError
from tortoise.fields import CASCADE
from tortoise.fields.relational import ForeignKeyFieldInstance

from models.database.many import rows_in_parts
from models.database.stored import loaded
from models.gate.answers import answer_anew, questions_about
from models.gate.catalogue import fields_of
from models.gate.grams import gram_field
from models.gate.staying import refuse_last
from models.gate.storing import stored_values
from models.gate.trailing import follow
from models.gate.work import Work, Written
from models.problem import Refused
from models.resources import RESOURCES, own_resources
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from models.resource import Resource

STILL_NEEDED = Text(
    zh="还有别的记录属于它（例如车辆或来店记录），不能彻底删除；可以归档。",
    en="A car, a visit or something else still belongs to it, so it cannot be deleted for good. Archive it.",
)
BLANK_SQL = """
UPDATE history SET before = NULL, after = NULL, reason = CASE WHEN action = 'delete' THEN reason ELSE '' END
WHERE noun = ? AND row_id = ?
"""
DRAFTS_SQL = "DELETE FROM draft WHERE noun = ? AND row_id = ?"
# What was written down of a customer elsewhere than in the file; before the file goes, or nobody knows whose it was.
COPIES_SQL = {
    "customers": (
        "UPDATE invitation SET asks = '', phone = '', call_back_at = NULL, ended_on = coalesce(ended_on, ?), "
        "outcome = CASE WHEN is_open THEN 'screened_out' ELSE outcome END, is_open = ? WHERE customer_id = ?"
    )
}
SHEETS_SQL = "SELECT form, id, extra FROM sheet WHERE customer_id IN ({marks}) ORDER BY id"
MERGES_SQL = "UPDATE merge SET filled = ? WHERE noun = ? AND (kept_id = ? OR gone_id = ?)"


async def remove(work: Work, ids: Sequence[int]) -> int:
    """Delete rows and their parts, each with its history; what still hangs on them stops it with a sentence."""
    await refuse_last(work, ids)
    current = await stored_values(work.writer, work.resource, work.known, ids)
    for part, column in parts_of(work.resource):
        rows = await _rows_of(work, part, column, list(current))
        if rows:
            await remove(Work(part, work.seat, await fields_of(part), work.writer, work.batch, work.reason), rows)
    if work.resource.key == "customers":
        await _remove_switched_off(work, list(current))
    work.written = [
        Written(row, "delete", {name: value for name, value in values.items() if value not in (None, "")})
        for row, (_, values) in current.items()
    ]
    if copies := COPIES_SQL.get(work.resource.key):
        await work.writer.run_many(copies, [[work.seat.today, False, row] for row in current])
    try:
        await work.writer.run_many(f'DELETE FROM "{work.table}" WHERE id = ?', [[row] for row in current])
    except IntegrityError as error:
        raise Refused(STILL_NEEDED) from error
    for question in questions_about(work.resource):  # as a column that only names it: emptied
        rows = await question.rows(work.writer, list(current))
        await answer_anew(work, question, [(row, None) for row in rows])
    await follow(work)
    await _forget(work, list(current))
    return len(current)


async def _remove_switched_off(work: Work, ids: Sequence[int]) -> None:
    """Take along what tables say of a person that are switched off now: no noun stands for them, their rows do."""
    rows: dict[str, list[int]] = {}
    for form, row, extra in await rows_in_parts(work.writer, SHEETS_SQL, ids):
        rows.setdefault(form, []).append(row)
        cut = [[gram_field(f"sheet.{name}"), row] for name in loaded(extra) or {}]
        await work.writer.run_many("DELETE FROM gram WHERE field = ? AND record = ?", cut)
    for form, held in rows.items():
        part = replace(RESOURCES["sheets"], key=form, where={"form": form})
        await remove(Work(part, work.seat, await fields_of(part), work.writer, work.batch, work.reason), held)


async def _forget(work: Work, ids: Sequence[int]) -> None:
    """Leave nothing of what the rows held: their history only tells who did what and when."""
    noun = work.resource.key
    await work.writer.run_many(BLANK_SQL, [[noun, row] for row in ids])
    await work.writer.run_many(DRAFTS_SQL, [[noun, row] for row in ids])
    await work.writer.run_many(MERGES_SQL, [["[]", noun, row, row] for row in ids])


def parts_of(resource: Resource[Any]) -> Iterator[tuple[Resource[Any], str]]:
    """Give the nouns whose rows go when a row of this one goes (its phones, its items), and the column that ties them.

    The database would take them along by itself, but would leave their grams behind and no trace in the history.
    """
    for part in list(RESOURCES.values()):  # taken while others wait: the store's own tables come and go
        for name in () if part.fields else sorted(part.model._meta.fk_fields):
            column = part.model._meta.fields_map[name]
            tied = isinstance(column, ForeignKeyFieldInstance) and column.related_model is resource.model
            if tied and column.on_delete == CASCADE:
                yield part, str(column.source_field)
    if resource.key == "customers":  # what a table of the store's own says of a person goes with the person
        yield from ((own, "customer_id") for own in own_resources())


async def _rows_of(work: Work, part: Resource[Any], column: str, ids: Sequence[int]) -> list[int]:
    own = (part.where or {}).items()
    where = "".join(f' AND "{name}" = ?' for name, _ in own)
    sql = f'SELECT id FROM "{part.model._meta.db_table}" WHERE {column} IN ({{marks}}){where} ORDER BY id'
    return [row[0] for row in await rows_in_parts(work.writer, sql, ids, after=[value for _, value in own])]
