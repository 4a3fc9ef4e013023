"""Searching: the words of the search box as SQL over the gram index."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.access import READ_PRIVATE
from models.folding import fold
from models.gate.columns import Hop
from models.gate.conditions import NO_ROWS, Sql, both, escape_like
from models.gate.grams import LENGTH, gram_field, gram_query
from models.gate.scopes import granted_at, reads_all

if TYPE_CHECKING:
    from models.access import Seat
    from models.gate.columns import Column
    from models.gate.conditions import Resolve
    from models.resource import Resource

MOST_WORDS = 4
TAIL = 4  # the end of a number that the mask leaves readable


def search_terms(search: str) -> list[str]:
    """Cut what was typed into the words that must all be found.

    >>> search_terms("138 0013 8000"), search_terms("京A·12345"), search_terms("王 速腾")
    (['13800138000'], ['京a12345'], ['王', '速腾'])
    """
    typed = fold(search).casefold().replace("·", "").replace("•", "")
    joined = typed.replace(" ", "").replace("-", "")
    if joined.isdecimal():
        return [joined]
    return typed.split()[:MOST_WORDS]


def search_sql(resource: Resource[Any], seat: Seat, search: str, resolve: Resolve, dialect: str) -> Sql | None:
    """Give a query for the ids of the rows found, or None when nothing was typed."""
    terms = search_terms(search)
    if not terms:
        return None
    columns = [resolve(path) for path in resource.search_names]
    found = [_term(term, columns, resource, seat, dialect) for term in terms]
    return Sql(
        " INTERSECT ".join(f"SELECT id FROM ({part.text}) found{n}" for n, part in enumerate(found)),
        [value for part in found for value in part.values],
    )


def _term(term: str, columns: list[Column], resource: Resource[Any], seat: Seat, dialect: str) -> Sql:
    parts = [part for column in columns for part in _in_column(term, column, resource, seat, dialect)]
    if not parts:
        return Sql(f'SELECT t.id FROM "{resource.model._meta.db_table}" t WHERE {NO_ROWS}')
    return Sql(" UNION ".join(part.text for part in parts), [value for part in parts for value in part.values])


def _in_column(term: str, column: Column, resource: Resource[Any], seat: Seat, dialect: str) -> list[Sql]:
    """Look for one word in one column: one query for the ids, none where the seat may not know."""
    if not column.field.private:
        return [_matching(column, resource, _fragment(term, column, dialect))]
    if reads_all(column, resource, seat):
        return [_matching(column, resource, _fragment(term, column, dialect), _whole(term, column))]
    found = [_matching(column, resource, _whole(term, column))]
    if len(term) == TAIL:  # what the mask shows to everybody may be looked for by everybody
        found.append(_matching(column, resource, _tail(term, column)))
    holder = column.hops[-1] if column.hops else Hop(resource, "t")  # whose secret it is
    if (scope := granted_at(holder, seat, READ_PRIVATE)) is not None and scope.text != NO_ROWS:
        found.append(_matching(column, resource, _fragment(term, column, dialect), also=scope))
    return found


def _fragment(term: str, column: Column, dialect: str) -> Sql:
    text, values = gram_query(term)
    condition = Sql(
        f"{column.row} IN (SELECT record FROM gram WHERE field = {gram_field(column.table)} AND {text})", [*values]
    )
    if len(term) > LENGTH:
        rest_text, rest_values = gram_query(term[-LENGTH:])
        condition.text += (
            f" AND {column.row} IN (SELECT record FROM gram WHERE field = {gram_field(column.table)} AND {rest_text})"
        )
        condition.values += rest_values
        if column.field.kind != "person_name":  # a name is found by its initials too, which its column does not hold
            like = "LIKE" if dialect == "sqlite" else "ILIKE"
            condition.text += f" AND {column.value} {like} ? ESCAPE '\\'"
            condition.values.append(f"%{escape_like(term)}%")
    return condition


def _whole(term: str, column: Column) -> Sql:
    return Sql(f"{column.value} = ?", [term.upper()])


def _tail(term: str, column: Column) -> Sql:
    condition = _fragment(term, column, "sqlite")
    return Sql(f"{condition.text} AND {column.value} LIKE ?", [*condition.values, f"%{term.upper()}"])


def _matching(column: Column, resource: Resource[Any], *any_of: Sql, also: Sql | None = None) -> Sql:
    """The ids of the resource's rows for which the column meets one of the conditions."""
    table = resource.model._meta.db_table
    wanted = both([both(list(any_of), "OR"), *(part for part in (column.guard, also) if part)], "AND")
    own_joins = [join.sql.replace("LEFT JOIN", "JOIN") for join in column.joins]  # found rows have one: start there
    further = [join for join in wanted.joins if join.replace("LEFT JOIN", "JOIN") not in own_joins]
    joins = " ".join(dict.fromkeys(own_joins + further))
    if column.through:
        rows = f'"{column.through}" m {joins} WHERE m.archived_at IS NULL AND ({wanted.text})'
        inner = f"SELECT {column.through_key} FROM {rows}"
        return Sql(f'SELECT t.id AS id FROM "{table}" t WHERE t.id IN ({inner})', wanted.values)
    return Sql(f'SELECT t.id AS id FROM "{table}" t {joins} WHERE ({wanted.text})', wanted.values)
