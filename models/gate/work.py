"""Work: what one write needs at hand, from the right to the rows it has written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from models.access import ARCHIVE, CREATE, DELETE, EDIT
from models.gate.conditions import LARGEST_ID, Sql, both
from models.gate.query import Compiler
from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Action, Seat
    from models.gate.columns import Known
    from models.gate.writer import Writer
    from models.resource import Resource

NOT_ALLOWED = {
    CREATE: Text(zh="您没有新建{one}的权限。", en="You may not add a {one}."),
    EDIT: Text(zh="您没有修改这条{one}的权限。", en="You may not change this {one}."),
    ARCHIVE: Text(zh="您没有归档{one}的权限。", en="You may not archive this {one}."),
    DELETE: Text(zh="您没有彻底删除{one}的权限。", en="You may not delete this {one} for good."),
}


@dataclass
class Written:
    """One row that was written: what its fields were and what they are, as values."""

    row: int
    action: str
    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)


@dataclass
class Work:
    """What one write needs at hand."""

    resource: Resource[Any]
    seat: Seat
    known: Known
    writer: Writer
    batch: int | None = None
    reason: str = ""
    written: list[Written] = field(default_factory=list)

    @property
    def table(self) -> str:
        """The name of the table."""
        return str(self.resource.model._meta.db_table)

    def refuse(self, action: Action) -> Refused:
        """Say that the right is missing."""
        return Refused(NOT_ALLOWED[action].fill(one=self.resource.one))

    async def allowed(self, ids: Sequence[int], action: Action) -> set[int]:
        """Give those of the rows with which the seat may do it."""
        known_ids = [row for row in ids if 0 < row <= LARGEST_ID]
        conditions = [Sql(f't."{name}" = ?', [value]) for name, value in (self.resource.where or {}).items()]
        if (scope := Compiler(self.resource, self.seat, self.known, self.writer.dialect).scope(action)) is not None:
            conditions.append(scope)
        if not conditions or not known_ids:
            return set(known_ids)
        where = both([Sql(f"t.id IN ({', '.join('?' for _ in known_ids)})", [*known_ids]), *conditions], "AND")
        sql = f'SELECT t.id FROM "{self.table}" t {" ".join(dict.fromkeys(where.joins))} WHERE {where.text}'
        return {row[0] for row in await self.writer.rows(sql, where.values)}
