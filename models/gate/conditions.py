"""Conditions: a view's filters and a seat's scope as SQL with parameters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from models.database.many import marks_for
from models.folding import clock
from models.gate.columns import Column
from models.gate.grams import gram_field, gram_query
from models.kinds import kind_named
from models.kinds.choices import key_word
from models.problem import Problem
from models.rules.calendar import period
from models.text import Text

if TYPE_CHECKING:
    from models.access import Seat
    from models.resource import Band
    from models.view import Condition

Resolve = Callable[[str], Column]
LONGEST_ID = 9  # digits; a longer one is no id of ours
LARGEST_ID = 2**31 - 1  # what the column of an id holds
MOST_DAYS = 36_500
EVERYTHING, NO_ROWS = "1 = 1", "1 = 0"
ALWAYS = frozenset({"is", "not", "in", "none_of", "empty", "filled"})
OPPOSITES = {"not": "is", "none_of": "in", "empty": "filled"}
UNFIT = Text(
    zh="“{label}”不能这样筛选，这个条件已忽略",
    en="“{label}” cannot be filtered like this; the condition was left out",
)
NO_PERIOD = Text(
    zh="“{value}”不是时间段，例如 this_month（本月）、last_30d（最近 30 天）、over_6m（6 个月以前）",
    en="“{value}” is no period; examples: this_month, last_30d, over_6m",
)
FAR = Text(
    zh="“{value}”天太远了，最多 {most} 天，例如 90",
    en="“{value}” days is too far away; at most {most}, for example 90",
)


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
    """Apply a condition to a column, through the table of many rows where one lies between.

    A value that lies in a row outside the seat's sight meets no condition, not even "is empty".
    """
    inner = make(column.value) if column.guard is None else both([make(column.value), column.guard], "AND")
    joins = list(dict.fromkeys([*(join.sql for join in column.joins), *inner.joins]))
    met = Sql(inner.text, inner.values, joins)
    return some_row(met, column) if column.through else met


def some_row(met: Sql, column: Column) -> Sql:
    """Ask for a row among the many behind a column that meets a condition."""
    text = (
        f'{column.root}.id IN (SELECT {column.through_key} FROM "{column.through}" m '
        f"{' '.join(dict.fromkeys(met.joins))} "
        f"WHERE m.archived_at IS NULL AND {column.through_key} IS NOT NULL AND ({met.text}))"
    )
    return Sql(text, met.values)


def condition_sql(condition: Condition, column: Column, seat: Seat, dialect: str) -> Sql | Problem:
    """Turn one filter into SQL, or say what its value should have been.

    "Not", "none of" and "empty" about many rows mean that none of them is so: a customer none of whose cars is red.
    """
    if condition.operator not in operators_of(column):
        return Problem(UNFIT.fill(label=column.field.label), condition.path, condition.operator)
    if column.through and condition.operator in OPPOSITES:
        opposite = replace(condition, operator=OPPOSITES[condition.operator])
        made = condition_sql(opposite, column, seat, dialect)
        return made if isinstance(made, Problem) else Sql(f"NOT ({made.text})", made.values, made.joins)
    if condition.operator in {"empty", "filled"}:
        return within(column, lambda value: _empty(value, column, wanted=condition.operator == "empty"))
    if column.field.to:
        return _related(condition, column, seat)
    ask: Callable[[Condition, Column, Seat, str], Sql | Problem]
    if column.derived and column.derived.members:
        ask = _member
    elif column.derived:
        ask = _banded if column.derived.bands else _days
    elif condition.operator == "within":
        ask = _within_period
    else:
        ask = _any_choice if kind_named(column.field.kind).storage == "json" else _plain
    return ask(condition, column, seat, dialect)


def operators_of(column: Column) -> frozenset[str]:
    """Give what may be asked of a column: what its kind offers; equal and unequal always."""
    if column.derived and column.derived.members:
        return frozenset({"is"})
    if column.derived:
        return ALWAYS if column.derived.bands else ALWAYS - {"not", "in", "none_of"} | {"from", "to"}
    offered = frozenset(kind_named(column.field.kind).operators)
    listed = kind_named(column.field.kind).storage == "json"
    return offered if listed and "in" not in offered else ALWAYS | offered


def _empty(value: str, column: Column, *, wanted: bool) -> Sql:
    textual = kind_named(column.field.kind).storage == "text" and not (column.field.to or column.derived)
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


def _banded(condition: Condition, column: Column, seat: Seat, dialect: str) -> Sql | Problem:
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


def _member(condition: Condition, column: Column, seat: Seat, dialect: str) -> Sql | Problem:
    """The rows that a set's own query finds."""
    if column.derived is None or column.derived.members is None:
        return Sql(NO_ROWS)
    found = column.derived.members(condition.value, seat, dialect)
    if isinstance(found, Problem):
        return found.at(condition.path)
    return Sql(f"{column.row} IN ({found.sql})", found.values_for(dialect))


def _days(condition: Condition, column: Column, seat: Seat, dialect: str) -> Sql | Problem:
    """Days since (or until) a date, as a range of the date."""
    until = column.derived is not None and column.derived.until
    days = kind_named("integer").parse(condition.value, column.field)
    if isinstance(days, Problem):
        return days.at(condition.path)
    if days is None:
        return Sql(NO_ROWS)
    if abs(days) > MOST_DAYS:
        return Problem(FAR.fill(value=condition.value, most=MOST_DAYS), condition.path, condition.value)
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
        marks = marks_for(values)
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


def _plain(condition: Condition, column: Column, _seat: Seat, dialect: str) -> Sql | Problem:
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


def _any_choice(condition: Condition, column: Column, _seat: Seat, dialect: str) -> Sql | Problem:
    """Rows whose list holds one of the choices, or none of them."""
    wanted = kind_named(column.field.kind).parse(condition.values, column.field)
    if isinstance(wanted, Problem):
        return wanted.at(condition.path)
    if not wanted:
        return Sql(NO_ROWS)
    marks = marks_for(wanted)
    parts = "json_each({0}) e" if dialect == "sqlite" else "jsonb_array_elements_text(({0})::jsonb) e(value)"
    held = f"EXISTS (SELECT 1 FROM {parts} WHERE e.value IN ({marks}))"
    if condition.operator in {"not", "none_of"} or not column.table:
        negated = "NOT " if condition.operator in {"not", "none_of"} else ""
        return within(column, lambda value: Sql(negated + held.format(value), list(wanted)))
    asked = [gram_query(key_word(key)) for key in wanted]  # the keys stand in the gram index
    found = (
        f"{column.row} IN (SELECT record FROM gram WHERE field = {gram_field(column.table)} "
        f"AND ({' OR '.join(f'({text})' for text, _ in asked)})) AND "
    )
    values = [value for _, some in asked for value in some]
    return within(column, lambda value: Sql(found + held.format(value), [*values, *wanted]))


def _within_period(condition: Condition, column: Column, seat: Seat, dialect: str) -> Sql | Problem:
    """Days of a relative period; midnight where the store is, if the column holds moments."""
    span = period(condition.value, seat.today)
    if span is None:
        return Problem(NO_PERIOD.fill(value=condition.value), condition.path, condition.value)
    low, high = span
    if kind_named(column.field.kind).storage == "datetime":
        zone = ZoneInfo(seat.zone)
        low, high = (day and datetime.combine(day, time(), zone).astimezone(UTC) for day in span)
    return within(column, lambda value: span_sql(value, low, high, column, dialect))


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
