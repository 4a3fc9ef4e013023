"""Source: rows of a resource for counting, in the seat's scope and under a view's conditions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.access import VIEW
from models.database import reader
from models.gate.catalogue import fields_of
from models.gate.query import Compiler
from models.gate.searching import search_sql
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.view import View

NOT_YOURS: Final = Text(
    zh="您没有查看“{title}”的权限，所以看不到由它算出的数字。",
    en="You may not see “{title}”, nor the numbers that are counted from it.",
)


@dataclass(frozen=True)
class Source:
    """The rest of a statement behind its columns: the table as `t`, joins and conditions, and the values of these.

    It holds the seat's scope, so two seats share what was counted only where they see the same rows.
    """

    table: str
    joins: str
    where: str
    values: tuple[Any, ...]

    async def rows(
        self, columns: str, *, joins: str = "", more: str = "", values: Sequence[Any] = ()
    ) -> list[tuple[Any, ...]]:
        """Read columns of the rows; `more` follows the conditions, as AND or GROUP BY."""
        text = f"SELECT {columns} FROM {self.table} {self.joins} {joins} WHERE ({self.where}) {more}"  # noqa: S608 -- names of ours
        return await reader().rows(text, [*self.values, *values])


async def source_of(key: str, seat: Seat, view: View) -> Source:
    """Compile a view; a condition that cannot be met is refused, for the number would be that of something else."""
    resource = RESOURCES[key]
    if not seat.may(resource.can, VIEW):
        raise Refused(NOT_YOURS.fill(title=resource.title))
    compiler = Compiler(resource, seat, await fields_of(resource), reader().dialect)
    where = compiler.where(view)
    if compiler.problems:
        raise Refused(compiler.problems[0].text)
    found = search_sql(resource, seat, view.search, compiler.guarded, compiler.dialect)
    table, values = f'"{compiler.table}" t', tuple(where.values)
    if found is not None:
        table, values = f"({found.text}) found JOIN {table} ON t.id = found.id", (*found.values, *values)
    return Source(table, " ".join(dict.fromkeys(where.joins)), where.text, values)
