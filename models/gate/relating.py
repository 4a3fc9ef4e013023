"""Relating: a relation points at a row that is there and that the seat may see, a choice at one of its own list."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from models.access import VIEW
from models.database.many import in_parts, marks_for
from models.gate.columns import Hop
from models.gate.conditions import LARGEST_ID, Sql, both
from models.gate.scopes import granted_at
from models.path import names
from models.problem import Problem
from models.resources import resource_of
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from models.field import Field
    from models.gate.work import Work
    from models.resource import Resource

NOT_THERE = Text(
    zh="“{label}”选的这一项不存在，或不在您可以查看的范围内，请重新选择",
    en="What was chosen for “{label}” is not there, or not among what you may see. Please choose again",
)


async def strangers(work: Work, wanted: Mapping[int, Mapping[str, Any]]) -> dict[int, list[Problem]]:
    """Find the relations, by the number of their change, that lead to nothing or to a row the seat may not see."""
    found: dict[int, list[Problem]] = defaultdict(list)
    said = set[str]().union(*wanted.values())
    for name, field in work.known.items():
        if not field.to or name not in said:
            continue
        asked = {i: values[name] for i, values in wanted.items() if values.get(name) is not None}
        ids = _ids(asked.values())
        there = await _there(work, field, ids)
        for i, row in asked.items() if len(there) < len(ids) or not ids.issuperset(asked.values()) else ():
            if row not in there:
                found[i].append(Problem(NOT_THERE.fill(label=field.label), name, row))
    return found


async def _there(work: Work, field: Field, ids: set[int]) -> set[int]:
    target = resource_of(field.to)
    if target is None or not ids:
        return set()
    conditions = [Sql("t.list = ?", [field.choice_list])] if field.choice_list else []
    if field.id not in own_stores(work.resource):  # where a row belongs is checked once it is written
        scope = granted_at(Hop(target, "t"), work.seat, VIEW)
        conditions += [scope] if scope else []
    there = set[int]() if field.choice_list else ids & work.writer.made[target.model._meta.db_table]
    for part in in_parts(sorted(ids - there)):
        where = both([Sql(f"t.id IN ({marks_for(part)})", part), *conditions], "AND")
        sql = f'SELECT t.id FROM "{target.model._meta.db_table}" t {" ".join(where.joins)} WHERE {where.text}'
        there |= {row[0] for row in await work.writer.rows(sql, where.values)}
    return there


def _ids(values: Collection[Any]) -> set[int]:
    if set(map(type, values)) == {int}:
        values = set(values)
    return {value for value in values if _is_id(value)}


def _is_id(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value <= LARGEST_ID


def own_stores(resource: Resource[Any]) -> list[str]:
    """Give the fields that say which store a row belongs to."""
    return [path for path in names(resource.belongs.store) if "." not in path]


def belonging(resource: Resource[Any]) -> set[str]:
    """Give the fields by which a row belongs to somebody or to a store, directly or through another row."""
    whose = resource.belongs
    return {path.partition(".")[0] for pick in (whose.own, whose.alone, whose.store) for path in names(pick)}
