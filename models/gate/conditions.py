"""Conditions: a view's filters and a seat's scope as SQL with parameters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from models.access import OWN, READ_PRIVATE, STORE, TEAM, VIEW, Scope, Seat
from models.folding import clock
from models.gate.columns import Column
from models.kinds import kind_named
from models.path import names
from models.problem import Problem
from models.rules.calendar import period
from models.text import Text

if TYPE_CHECKING:
    from models.resource import Band, Resource
    from models.view import Condition

Resolve = Callable[[str], Column]
LONGEST_ID = 9  # digits; a longer one is no id of ours
EVERYTHING, NO_ROWS = "1 = 1", "1 = 0"


@dataclass
class Sql:
    """A piece of SQL with its parameters and the joins it needs."""

    text: str
    values: list[Any] = field(default_factory=list)
    joins: list[str] = field(default_factory=list)


def both(parts: Sequence[Sql], word: str) -> Sql:
    """Put conditions together with AND or OR."""
    if len(parts) == 1:
        return parts[0]
    return Sql(
        f" {word} ".join(f"({part.text})" for part in parts),
        [value for part in parts for value in part.values],
        [join for part in parts for join in part.joins],
    )


def within(column: Column, make: Callable[[str], Sql]) -> Sql:
    """Apply a condition to a column, through the table of many rows where one lies between."""
    inner = make(column.value)
    joins = [join.sql for join in column.joins]
    if not column.through:
        return Sql(inner.text, inner.values, joins + inner.joins)
    text = (
        f't.id IN (SELECT {column.through_key} FROM "{column.through}" m {" ".join(joins)} '
        f"WHERE m.archived_at IS NULL AND {inner.text})"
    )
    return Sql(text, inner.values)


def scope_condition(resource: Resource[Any], seat: Seat, scope: Scope, resolve: Resolve) -> Sql | None:
    """Say which rows lie in a scope; None when all of them do."""
    own, store = names(resource.belongs.own), names(resource.belongs.store)
    if scope == OWN and own:
        return _any_of(own, resolve, [seat.person])
    if scope == TEAM and own:
        return _any_of(own, resolve, sorted(seat.team))
    if scope <= STORE:
        if not store or seat.all_stores:
            return Sql(NO_ROWS) if scope < STORE and not store else None
        return _any_of(store, resolve, sorted(seat.stores))
    return None


def reads_all(resource: Resource[Any], seat: Seat, resolve: Resolve) -> bool:
    """Tell whether the seat may read the private fields of every row that it sees."""
    wide, narrow = seat.scope_for(resource.can, VIEW), seat.scope_for(resource.can, READ_PRIVATE)
    if wide is None or narrow is None:
        return False
    return narrow >= wide or scope_condition(resource, seat, narrow, resolve) is None


def _any_of(paths: Sequence[str], resolve: Resolve, ids: Sequence[int]) -> Sql:
    marks = ", ".join("?" for _ in ids)
    parts = [within(resolve(path), lambda value: Sql(f"{value} IN ({marks})", list(ids))) for path in paths]
    return both(parts, "OR")


def condition_sql(condition: Condition, column: Column, seat: Seat, dialect: str) -> Sql | Problem:
    """Turn one filter into SQL, or say what its value should have been."""
    if condition.operator in {"empty", "filled"}:
        return within(column, lambda value: _empty(value, column, wanted=condition.operator == "empty"))
    if column.derived and column.derived.bands:
        return _banded(condition, column, seat, dialect)
    if column.derived:
        return _days(condition, column, seat, dialect)
    if condition.operator == "within":
        span = period(condition.value, seat.today)
        return (
            _period_problem(condition)
            if span is None
            else within(column, lambda v: span_sql(v, *span, column, dialect))
        )
    if column.field.to:
        return _related(condition, column, seat)
    several = kind_named(column.field.kind).storage == "json"
    return (_any_choice if several else _plain)(condition, column, dialect)


def _empty(value: str, column: Column, *, wanted: bool) -> Sql:
    textual = kind_named(column.field.kind).storage == "text" and not column.field.to
    if wanted:
        return Sql(f"({value} IS NULL OR {value} = '')" if textual else f"{value} IS NULL")
    return Sql(f"({value} IS NOT NULL AND {value} <> '')" if textual else f"{value} IS NOT NULL")


def span_sql(value: str, low: Any, high: Any, column: Column, dialect: str) -> Sql:
    """Values from `low` (included) to `high` (excluded)."""
    parts, values = [], []
    for bound, sign in ((low, ">="), (high, "<")):
        if bound is not None:
            parts.append(f"{value} {sign} ?")
            values.append(to_database(column, bound, dialect))
    return Sql(" AND ".join(parts) or EVERYTHING, values)


def _banded(condition: Condition, column: Column, seat: Seat, dialect: str) -> Sql:
    """The classes asked for, each as a range of the column that they are made of."""
    bands = column.bands(seat)
    wanted = condition.values
    chosen = [band for band in bands if (band.value in wanted) != (condition.operator in {"not", "none_of"})]
    if not chosen:
        return Sql(NO_ROWS)
    return both([within(column, partial(_band, band, column, dialect)) for band in chosen], "OR")


def _band(band: Band, column: Column, dialect: str, value: str) -> Sql:
    if band.low is None and band.high is None:
        return Sql(f"{value} IS NULL")
    return span_sql(value, band.low, band.high, column, dialect)


def _days(condition: Condition, column: Column, seat: Seat, dialect: str) -> Sql | Problem:
    """Days since (or until) a date, as a range of the date."""
    until = column.derived is not None and column.derived.until
    days = kind_named("integer").parse(condition.value, column.field)
    if isinstance(days, Problem):
        return days
    one = timedelta(days=1)
    day = seat.today + timedelta(days=days) if until else seat.today - timedelta(days=days)
    upward = (condition.operator == "from") == until
    spans: dict[str, tuple[date | None, date | None]] = {"is": (day, day + one)}
    low, high = spans.get(condition.operator, (day, None) if upward else (None, day + one))
    return within(column, lambda value: span_sql(value, low, high, column, dialect))


def _related(condition: Condition, column: Column, seat: Seat) -> Sql | Problem:
    """A choice by its codes, another relation by its ids or `me`."""
    negated = condition.operator in {"not", "none_of"}
    values: list[Any] = [*condition.values]
    if column.field.choice_list:
        marks = ", ".join("?" for _ in values)
        wanted = f"= (SELECT id FROM choice WHERE list = ? AND code {'=' if len(values) == 1 else 'IN'} ({marks}))"
        if len(values) != 1:
            wanted = wanted.replace("= (SELECT", "IN (SELECT", 1)
        values = [column.field.choice_list, *values]
    else:
        ids = [seat.person if part == "me" else _whole(part) for part in condition.values]
        values = [i for i in ids if i is not None]
        wanted = "= ?" if len(values) == 1 else f"IN ({', '.join('?' for _ in values)})"
    if not values or (column.field.choice_list and len(values) == 1):
        return Sql(NO_ROWS)
    if negated:
        return within(column, lambda value: Sql(f"({value} IS NULL OR NOT ({value} {wanted}))", values))
    return within(column, lambda value: Sql(f"{value} {wanted}", values))


def _plain(condition: Condition, column: Column, dialect: str) -> Sql | Problem:
    kind = kind_named(column.field.kind)
    if condition.operator == "has":
        like = "LIKE" if dialect == "sqlite" else "ILIKE"
        pattern = f"%{escape_like(condition.value)}%"
        return within(column, lambda value: Sql(f"{value} {like} ? ESCAPE '\\'", [pattern]))
    several = condition.operator in {"in", "none_of"} or bool(column.field.choices)
    parsed = [kind.parse(raw, column.field) for raw in (condition.values if several else [condition.value])]
    for value in parsed:
        if isinstance(value, Problem):
            return value.at(condition.path)
    values = [to_database(column, value, dialect) for value in parsed if value is not None]
    if not values:
        return Sql(NO_ROWS)
    if condition.operator in {"from", "to"}:
        sign = ">=" if condition.operator == "from" else "<="
        return within(column, lambda value: Sql(f"{value} {sign} ?", values))
    wanted = "= ?" if len(values) == 1 else f"IN ({', '.join('?' for _ in values)})"
    if condition.operator in {"not", "none_of"}:
        return within(column, lambda value: Sql(f"({value} IS NULL OR NOT ({value} {wanted}))", values))
    return within(column, lambda value: Sql(f"{value} {wanted}", values))


def _any_choice(condition: Condition, column: Column, dialect: str) -> Sql | Problem:
    """Rows whose list holds one of the choices, or none of them."""
    wanted = kind_named(column.field.kind).parse(condition.values, column.field)
    if isinstance(wanted, Problem):
        return wanted.at(condition.path)
    if not wanted:
        return Sql(NO_ROWS)
    marks = ", ".join("?" for _ in wanted)
    parts = "json_each({0}) e" if dialect == "sqlite" else "jsonb_array_elements_text(({0})::jsonb) e(value)"
    negated = "NOT " if condition.operator in {"not", "none_of"} else ""
    text = f"{negated}EXISTS (SELECT 1 FROM {parts} WHERE e.value IN ({marks}))"
    return within(column, lambda value: Sql(text.format(value), list(wanted)))


def _period_problem(condition: Condition) -> Problem:
    text = Text(
        zh="“{value}”不是时间段，例如 this_month（本月）、last_30d（最近 30 天）、over_6m（6 个月以前）",
        en="“{value}” is no period; examples: this_month, last_30d, over_6m",
    )
    return Problem(text.fill(value=condition.value), condition.path, condition.value)


def escape_like(words: str) -> str:
    """Take the meaning of wildcards away from what a person typed."""
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def to_database(column: Column, value: Any, dialect: str) -> Any:
    """Give a value in the form in which the database compares it."""
    if column.field.extra and isinstance(value, date):
        return value.isoformat()
    if column.field.extra and isinstance(value, Decimal):
        return float(value)
    return database_value(value, dialect)


def database_value(value: Any, dialect: str) -> Any:
    """Give a value in the form in which Tortoise has stored it."""
    if isinstance(value, time):  # a time of the day stands in a text column on both
        return clock(value)
    if dialect != "sqlite":
        return value
    if isinstance(value, datetime):
        return value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return int(value)
    return value


def _whole(part: str) -> int | None:
    return int(part) if part.isdecimal() and len(part) <= LONGEST_ID else None
