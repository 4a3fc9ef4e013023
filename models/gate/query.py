"""Query: a view of a resource as two statements — the page of rows and their number."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from models.access import EDIT, READ_PRIVATE, VIEW
from models.gate.columns import Column, Join, Known, UnknownColumnError, resolve
from models.gate.conditions import LARGEST_ID, NO_ROWS, Sql, both, condition_sql
from models.gate.scopes import granted, granted_at, guarded, reads_all
from models.gate.searching import search_sql
from models.problem import Problem
from models.text import Text

if TYPE_CHECKING:
    from models.access import Action, Seat
    from models.resource import Resource
    from models.view import Condition, View

MOST_JOINS = 45  # SQLite takes 64 tables in one query, those of the scopes included
OUT_OF_SIGHT = Text(zh="（不在您的范围内）", en="(not yours to see)")


@dataclass
class Query:
    """Everything the reading needs: SQL for rows and count, what the columns mean, what was left out of the view."""

    rows: Sql
    count: Sql
    totals: Sql | None
    columns: list[Column]
    problems: list[Problem] = field(default_factory=list)


class Compiler:
    """Turns one view into SQL for one seat; made anew for every question."""

    def __init__(self, resource: Resource[Any], seat: Seat, known: Known, dialect: str) -> None:
        """Remember who asks for what."""
        self.resource, self.seat, self.known, self.dialect = resource, seat, known, dialect
        self.table = resource.model._meta.db_table
        self.resolve = partial(resolve, resource, known=known, dialect=dialect, lang=seat.lang)
        self.problems: list[Problem] = []
        self._joined: set[Join] = set()

    def column(self, path: str) -> Column | None:
        """Resolve a name that may come from a stranger; note the problem when there is no such column."""
        try:
            column = self.guarded(path)
        except UnknownColumnError as unknown:
            words = Text(zh="没有“{path}”这一列，已忽略", en="There is no column “{path}”; it was left out").fill(
                path=path
            )
            self.problems.append(Problem(words, path, str(unknown)))
            return None
        joined = {*self._joined, *column.joins, *((column.label_join,) if column.label_join else ())}
        if len(joined) > MOST_JOINS:
            words = Text(zh="一次看的关联信息太多，“{label}”已忽略", en="Too much at once; “{label}” was left out")
            self.problems.append(Problem(words.fill(label=column.field.label), path))
            return None
        self._joined = joined
        return column

    def guarded(self, path: str) -> Column:
        """Resolve a name, and say which of the rows on the way to its value the seat may see."""
        column = self.resolve(path)
        return replace(column, guard=guarded(column, self.seat)) if column.hops else column

    def readable(self, column: Column) -> bool:
        """Tell whether the seat may filter and sort by a column: a private one only where it may read them all."""
        return not column.field.private or reads_all(column, self.resource, self.seat)

    def scope(self, action: Action) -> Sql | None:
        """The rows with which the seat may do something; None means all, no right means none."""
        return granted(self.resource, self.seat, action, self.resolve)

    def where(self, view: View) -> Sql:
        """All conditions of a view together with the seat's scope."""
        parts = [Sql(f"t.archived_at IS {'NOT ' if view.archived else ''}NULL")]
        for name, value in (self.resource.where or {}).items():
            parts.append(Sql(f't."{name}" = ?', [value]))
        if view.ids:
            ids = [row for row in view.ids if 0 < row <= LARGEST_ID]
            parts.append(Sql(f"t.id IN ({', '.join('?' for _ in ids)})", [*ids]) if ids else Sql(NO_ROWS))
        parts += [part for condition in view.where if (part := self.condition(condition))]
        if (scope := self.scope(VIEW)) is not None:
            parts.append(scope)
        return both(parts, "AND")

    def condition(self, condition: Condition) -> Sql | None:
        """One filter; what cannot be meant is noted and left out."""
        column = self.column(condition.path)
        if column is None:
            return None
        if not self.readable(column):
            words = Text(zh="“{label}”受保护，不能用来筛选", en="“{label}” is protected and cannot be filtered by")
            self.problems.append(Problem(words.fill(label=column.field.label), condition.path))
            return None
        made = condition_sql(condition, column, self.seat, self.dialect)
        if isinstance(made, Problem):
            self.problems.append(made)
            return None
        return made

    def order(self, view: View) -> Sql:
        """The ORDER BY of a view; the id decides between equals."""
        wanted = view.order or self.resource.order
        descending, name = wanted.startswith("-"), wanted.lstrip("-")
        column = self.column(name)
        if column is None or column.through or not self.readable(column):
            column, descending = self.resolve(self.resource.order.lstrip("-")), self.resource.order.startswith("-")
        if column.derived and not column.derived.until:
            descending = not descending  # the freshest class and the fewest days away have the latest date
        word = "DESC" if descending else "ASC"
        nulls = "" if self.dialect == "sqlite" else f" NULLS {'LAST' if descending else 'FIRST'}"
        by = seen_only(column, column.value)
        first = f"{by.text} {word}{nulls}"
        return Sql(first if column.value == "t.id" else f"{first}, t.id {word}", by.values, by.joins)

    def compile(self, view: View, columns: list[str], totals: list[str]) -> Query:
        """Make the statements for a view that shows these columns."""
        shown = [c for c in map(self.column, columns) if c is not None and not c.through]
        found = search_sql(self.resource, self.seat, view.search, self.guarded, self.dialect)
        where, order = self.where(view), self.order(view)
        source, values = f'"{self.table}" t', []
        if found is not None:  # the rows found come first: few, and the rest of the conditions only sift them
            source, values = f'({found.text}) found CROSS JOIN "{self.table}" t', found.values
            where = Sql(f"t.id = found.id AND ({where.text})", where.values, where.joins)
        count = self._count(source, values, where)
        sums = [f"sum({self.resolve(name).value})" for name in totals]
        summed = Sql(count.text.replace("count(*)", ", ".join(sums), 1), count.values) if sums else None
        inner = self._inner(source, where, [*where.joins, *order.joins], order.text)
        offset = (view.page - 1) * view.size
        rows = self._outer(inner, shown, order)
        return Query(
            Sql(rows.text, [*values, *where.values, *order.values, view.size, offset, *rows.values, *order.values]),
            count,
            summed,
            shown,
            self.problems,
        )

    def _count(self, source: str, values: list[Any], where: Sql) -> Sql:
        joins = " ".join(dict.fromkeys(where.joins))
        return Sql(f"SELECT count(*) FROM {source} {joins} WHERE {where.text}", [*values, *where.values])

    @staticmethod
    def _inner(source: str, where: Sql, joins: list[str], order: str) -> str:
        joined = " ".join(dict.fromkeys(joins))
        return f"SELECT t.id AS id FROM {source} {joined} WHERE {where.text} ORDER BY {order} LIMIT ? OFFSET ?"

    def _outer(self, inner: str, shown: list[Column], order: Sql) -> Sql:
        """The rows of a page: their ids first, from an index alone; then only these rows and their joins.

        Beside the values stand the labels of relations and whether the seat may edit and read the row in full.
        """
        picked = [Sql("t.id"), Sql("t.version"), *(yes_or_no(self.scope(action)) for action in (EDIT, READ_PRIVATE))]
        for column in shown:
            picked.append(seen_only(column, column.value))
            if column.label_join:
                picked.append(self._label(column))
            if column.field.private and column.hops:
                picked.append(yes_or_no(granted_at(column.hops[-1], self.seat, READ_PRIVATE)))
        joins = dict.fromkeys([*order.joins, *(join for one in picked for join in one.joins)])
        text = (
            f"WITH page AS ({inner}) SELECT {', '.join(one.text for one in picked)} "
            f'FROM page CROSS JOIN "{self.table}" t {" ".join(joins)} WHERE t.id = page.id ORDER BY {order.text}'
        )
        return Sql(text, [value for one in picked for value in one.values])

    def _label(self, column: Column) -> Sql:
        """The name of a related row, or words instead of it where the seat may not see that row."""
        joins = [*(join.sql for join in column.joins), *((column.label_join.sql,) if column.label_join else ())]
        scope = granted_at(column.label_hop, self.seat, VIEW) if column.label_hop else None
        if scope is None:
            return Sql(column.label, [], joins)
        text = f"CASE WHEN {scope.text} THEN coalesce({column.label}, '') ELSE ? END"
        return Sql(text, [*scope.values, OUT_OF_SIGHT.to(self.seat.lang)], [*joins, *scope.joins])


def yes_or_no(scope: Sql | None) -> Sql:
    """Whether a row lies in a scope, as 1 or 0."""
    return Sql("1") if scope is None else Sql(f"CASE WHEN {scope.text} THEN 1 ELSE 0 END", scope.values, scope.joins)


def seen_only(column: Column, value: str) -> Sql:
    """A value, or nothing where it lies in a row outside the seat's sight."""
    joins, guard = [join.sql for join in column.joins], column.guard
    if guard is None:
        return Sql(value, [], joins)
    return Sql(f"CASE WHEN {guard.text} THEN {value} END", guard.values, [*joins, *guard.joins])
