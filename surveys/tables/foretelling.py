"""Foretelling: what a new version of a form does to the rows of its table, said before it is published."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from models.database import database, reader
from models.gate.columns import extra_value
from models.text import Text
from surveys.engine.changes import name_of
from surveys.engine.plan import plan_of
from surveys.tables.fields import field_name, table_fields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.field import Field
    from surveys.engine.form import Form
    from surveys.engine.problems import DefinitionProblem
    from surveys.engine.versions import Change

TABLE_SQL: Final = "SELECT key FROM own_table WHERE form_key = ? AND archived_at IS NULL"
ROWS_SQL: Final = "SELECT count(*) FROM sheet t WHERE t.form = ? AND t.archived_at IS NULL"
RENAMED: Final = Text(
    zh="列“{was}”改叫“{name}”：{count} 条登记的内容都在，导入时旧列名也认得",
    en="The column “{was}” is called “{name}”: what {count} entries hold stays, and files with the old name are known",
)
ADDED: Final = Text(
    zh="多一列“{name}”：已有的 {count} 条登记这一列先空着",
    en="A new column “{name}”: it is empty in the {count} entries there are",
)
REMOVED: Final = Text(
    zh="列“{name}”不再登记：{count} 条登记里填过的内容保留，收在“已停用的栏目”里",
    en="The column “{name}” is no longer asked: what {count} entries hold is kept, under “No longer asked”",
)
CHOICE_REMOVED: Final = Text(
    zh="{count} 条登记选了“{name}”：都保留，以后不能再选",
    en="{count} entries chose “{name}” and keep it; it is offered no more",
)
RETYPED: Final = Text(
    zh="列“{name}”有 {count} 条登记填过：换了题型就放不下，请保留原题，另加一题",
    en="{count} entries hold something under “{name}”, which another kind of question cannot take. Please keep the "
    "question and add a new one",
)


async def told_of_rows(old: Form, new: Form, changes: Sequence[Change]) -> list[Text]:
    """Say column by column what becomes of the rows; nothing where no table is made of the form, or it is empty."""
    found = await reader().rows(TABLE_SQL, [old.id])
    total = await _rows(found[0][0]) if found else 0
    if not total:
        return []
    key, known = found[0][0], {field.id: field for field in table_fields(old)}
    told: list[Text] = []
    for change in changes:
        field = known.get(field_name(change.id)) if change.id else None
        if change.kind == "added" and field_name(change.id) in {one.id for one in table_fields(new)}:
            told.append(ADDED.fill(name=change.name, count=total))
        elif field is not None:
            told += await _told_of_column(key, field, (old, new), change, total)
    return told


async def _told_of_column(
    key: str, field: Field, versions: tuple[Form, Form], change: Change, total: int
) -> list[Text]:
    old, new = versions
    if change.kind == "words" and change.id in plan_of(new).nodes:
        was, now = name_of(old, change.id), name_of(new, change.id)
        return [RENAMED.fill(was=was, name=now, count=total)] if was != now else []
    if change.kind == "removed" and (count := await _rows(key, field)):
        return [REMOVED.fill(name=change.name, count=count)]
    choice = change.counted.partition(":")[2]
    if change.kind == "choice_removed" and choice and (count := await _rows(key, field, choice)):
        return [CHOICE_REMOVED.fill(name=change.name, count=count)]
    return []


async def with_rows(
    old: Form, changes: Sequence[Change], problems: Sequence[DefinitionProblem]
) -> list[DefinitionProblem]:
    """Tell of a question that is to become one of another kind how many rows it would leave without their content."""
    turned = {change.id for change in changes if change.kind == "type"}
    found = await reader().rows(TABLE_SQL, [old.id]) if turned else []
    known = {field.id: field for field in table_fields(old)} if found else {}
    told = []
    for one in problems:
        name = str(one.path[-1]) if one.path else ""
        field = known.get(field_name(name)) if name in turned else None
        count = await _rows(found[0][0], field) if field else 0
        told.append(replace(one, text=RETYPED.fill(name=field.label, count=count)) if field and count else one)
    return told


async def _rows(key: str, field: Field | None = None, choice: str = "") -> int:
    """Count the rows of a table, those that hold something in a column, or one choice in it."""
    if field is None:
        return int((await reader().rows(ROWS_SQL, [key]))[0][0])
    value = extra_value(field, database().dialect)
    if not choice:
        return int((await reader().rows(f"{ROWS_SQL} AND {value} IS NOT NULL", [key]))[0][0])
    if field.kind == "choices":
        return int((await reader().rows(f"{ROWS_SQL} AND {value} LIKE ?", [key, f'%"{choice}"%']))[0][0])
    return int((await reader().rows(f"{ROWS_SQL} AND {value} = ?", [key, choice]))[0][0])
