"""Query: a view of a resource as two statements — the page of rows and their number."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from models.access import EDIT, READ_PRIVATE, VIEW
from models.gate.columns import Column, Join, Known, UnknownColumnError, resolve
from models.gate.conditions import LARGEST_ID, NO_ROWS, OPPOSITES, Sql, both, condition_sql, some_row
from models.gate.scopes import granted, granted_at, guarded, reads_all
from models.gate.searching import search_sql
from models.indexes import is_sortable, sorted_next
from models.problem import Problem
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Action, Seat
    from models.resource import Resource
    from models.view import Condition, View

MOST_JOINS = 45  # SQLite takes 64 tables in one query, those of the scopes included
UNSORTED = Text(
    zh="不能按“{label}”排序，已改用默认顺序",
    en="The list cannot be sorted by “{label}”; it stands in its usual order",
)
PROTECTED = Text(
    zh="“{label}”受保护，不能用来排序，已改用默认顺序",
    en="“{label}” is protected and cannot be sorted by; the list stands in its usual order",
)
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

    def sortable(self, column: Column) -> bool:
        """Tell whether the seat may sort by a column: one value a row, an index behind it, and nothing given away."""
        known = is_sortable(self.resource, column.path, self.known) and not column.is_filter
        return known and self.readable(column)

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
        asked = [(one, column) for one in view.where if (column := self.asked(one)) is not None]
        for made in conditions_sql(asked, self.seat, self.dialect):
            if isinstance(made, Problem):
                self.problems.append(made)
            else:
                parts.append(made)
        if (scope := self.scope(VIEW)) is not None:
            parts.append(scope)
        return both(parts, "AND")

    def asked(self, condition: Condition) -> Column | None:
        """The column of one filter; what cannot be meant is noted and left out."""
        column = self.column(condition.path)
        if column is not None and not self.readable(column):
            words = Text(zh="“{label}”受保护，不能用来筛选", en="“{label}” is protected and cannot be filtered by")
            self.problems.append(Problem(words.fill(label=column.field.label), condition.path))
            return None
        return column

    def order(self, view: View) -> Sql:
        """The ORDER BY of a view: as its index goes on among equals, the id at last."""
        wanted = view.order or self.resource.order
        descending, name = wanted.startswith("-"), wanted.lstrip("-")
        column = self.column(name)
        if column is not None and not self.sortable(column):
            why = UNSORTED if self.readable(column) else PROTECTED
            self.problems.append(Problem(why.fill(label=column.field.label), name))
            column = None
        if column is None:
            column, descending = self.resolve(self.resource.order.lstrip("-")), self.resource.order.startswith("-")
        if column.derived and not column.derived.until:
            descending = not descending  # the freshest class and the fewest days away have the latest date
        word = "DESC" if descending else "ASC"
        nulls = "" if self.dialect == "sqlite" else f" NULLS {'LAST' if descending else 'FIRST'}"
        by = seen_only(column, column.value)
        next_ = [f't."{name}" {word}{nulls}' for name in sorted_next(self.resource, column.path)]
        last = [] if column.value == "t.id" else [f"t.id {word}"]
        return Sql(", ".join([f"{by.text} {word}{nulls}", *next_, *last]), by.values, by.joins)

    def compile(self, view: View, columns: list[str], totals: list[str]) -> Query:
        """Make the statements for a view that shows these columns."""
        shown = [c for c in map(self.column, columns) if c is not None and not c.through and not c.is_filter]
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


def conditions_sql(asked: Sequence[tuple[Condition, Column]], seat: Seat, dialect: str) -> list[Sql | Problem]:
    """Turn the filters of a view into SQL.

    Those about the same many rows are met by the same row: a car with this plate and of this series. Only where
    nothing is asked for, but something ruled out, it is ruled out for all of the rows.
    """
    made: list[Sql | Problem] = []
    alike: dict[tuple[str, str], list[tuple[Condition, Column]]] = defaultdict(list)
    for condition, column in asked:
        alike[column.through, column.through_key if column.through else column.path].append((condition, column))
    for some in alike.values():
        column = some[0][1]
        if column.through and len(some) > 1 and any(one.operator not in OPPOSITES for one, _ in some):
            bare = [condition_sql(one, replace(at, through="", through_key=""), seat, dialect) for one, at in some]
            made += [one for one in bare if isinstance(one, Problem)]
            if met := [one for one in bare if isinstance(one, Sql)]:
                made.append(some_row(both(met, "AND"), column))
        else:
            made += [condition_sql(one, at, seat, dialect) for one, at in some]
    return made


def yes_or_no(scope: Sql | None) -> Sql:
    """Whether a row lies in a scope, as 1 or 0."""
    return Sql("1") if scope is None else Sql(f"CASE WHEN {scope.text} THEN 1 ELSE 0 END", scope.values, scope.joins)


def seen_only(column: Column, value: str) -> Sql:
    """A value, or nothing where it lies in a row outside the seat's sight."""
    joins, guard = [join.sql for join in column.joins], column.guard
    if guard is None:
        return Sql(value, [], joins)
    return Sql(f"CASE WHEN {guard.text} THEN {value} END", guard.values, [*joins, *guard.joins])
