"""Answers: what the questions of a store's own tables say of a row of another noun; they lie in the JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.database.many import rows_in_parts
from models.gate.columns import extra_value
from models.gate.storing import stored_values, update_rows
from models.gate.trailing import add_history
from models.gate.work import Work, Written
from models.resources import own_resources

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.field import Field
    from models.gate.writer import Writer
    from models.resource import Resource


@dataclass(frozen=True)
class Question:
    """A question of an own table whose answers are rows of another noun."""

    resource: Resource[Any]
    field: Field

    async def rows(self, writer: Writer, ids: Sequence[int]) -> list[int]:
        """Give the rows of the table whose answer is one of some rows."""
        own = (self.resource.where or {}).items()
        where = "".join(f' AND "{name}" = ?' for name, _ in own)
        table, value = self.resource.model._meta.db_table, extra_value(self.field, writer.dialect, alias="")
        sql = f'SELECT id FROM "{table}" WHERE {value} IN ({{marks}}){where} ORDER BY id'
        return [row[0] for row in await rows_in_parts(writer, sql, ids, after=[held for _, held in own])]


def questions_about(resource: Resource[Any]) -> list[Question]:
    """Find the questions of the own tables that are answered with the rows of a noun."""
    name = "" if resource.fields else resource.model.__name__
    return [
        Question(own, field)
        for own in own_resources()
        for field in own.fields
        if field.extra and field.to and field.to == name and not field.choice_list
    ]


async def answer_anew(work: Work, question: Question, answers: Sequence[tuple[int, int | None]]) -> None:
    """Write another answer into rows of a table, each with its history; `work` is what makes that necessary."""
    known, name = {question.field.id: question.field}, question.field.id
    new = dict(answers)
    held = await stored_values(work.writer, question.resource, known, list(new))
    await update_rows(
        work.writer, question.resource, known, [(row, version, {name: new[row]}) for row, (version, _) in held.items()]
    )
    told = Work(question.resource, work.seat, known, work.writer, work.batch, work.reason)
    told.written = [
        Written(row, "edit", {name: values.get(name)}, {name: new[row]}) for row, (_, values) in held.items()
    ]
    await add_history(told)
