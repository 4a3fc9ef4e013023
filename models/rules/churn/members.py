"""Members: the cars of a set as SQL that SQLite and PostgreSQL both read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.rules.calendar import months_before
from models.rules.churn.classes import CLASSES, PARTIAL
from models.rules.churn.losses import lost_range
from models.rules.churn.sets import AGES, MOST_SERVICES, NEVER, NONE, age_group
from models.rules.churn.statement import Cars, Statement, classified
from models.rules.churn.statuses import OUTSIDE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from models.rules.churn.classes import Months
    from models.rules.churn.sets import CarSet

_AWAY: Final = ", ".join(f"'{status}'" for status in sorted(OUTSIDE))
_CLASSES: Final = ", ".join(f"'{name}'" for name in CLASSES)
_FILE: Final = {"series": "v.series_id", "model": "v.model_id", "vehicle_class": "v.vehicle_class_id"}
_OWNER: Final = {"owner_type": "owner_type_id", "district": "district_id"}
_ROW: Final = {"store": "store_id", "advisor": "advisor_id"}
_TOLD: Final = {"reason": "reason_id", "measure": "measure_id"}


@dataclass(frozen=True)
class Question:
    """A set with what decides it: the months of the classes, whose visits count, and which database is asked."""

    wanted: CarSet
    months: Months
    cars: Cars
    dialect: str

    @property
    def lost_after(self) -> int:
        """The months after which a car counts as lost."""
        return self.months[1]

    def among(self, alias: str) -> tuple[str, list[Any]]:
        """Say which visits count."""
        stores = self.cars.stores
        return (f"{alias}.store_id IN ({_marks(stores)})", [*stores]) if stores else ("1 = 1", [])

    def lapse(self, column: str) -> str:
        """Say on which day a visit has lapsed."""
        return lapse_sql(column, self.lost_after, self.dialect)


def members(question: Question) -> Statement:
    """Give the query of the vehicles of a set; its one column is vehicle_id."""
    sql, values = _MEMBERS[question.wanted.what](question)
    met, more = _group(question)
    whole = f"SELECT s.vehicle_id FROM ({sql}) s JOIN vehicle v ON v.id = s.vehicle_id WHERE {met}"  # noqa: S608 -- words of ours
    return Statement(sql=whole, values=(*values, *more))


def lapse_sql(column: str, months: int, dialect: str) -> str:
    """Write `lapses_on` as SQL: the first day that lies more than so many months after a visit."""
    if dialect == "sqlite":
        number = f"CAST(strftime('%d', {column}) AS INTEGER)"
        length = f"CAST(strftime('%d', date({column}, 'start of month', '+1 month', '-1 day')) AS INTEGER)"
        first, after = (f"{column}, 'start of month', '+{count} months'" for count in (months, months + 1))
        within = f"min(date({first}, '+' || {number} || ' days'), date({after}))"
        return f"CASE WHEN {number} < {length} THEN {within} ELSE date({after}) END"
    month = f"date_trunc('month', CAST({column} AS TIMESTAMP))"
    number = f"CAST(extract(day FROM {column}) AS INTEGER)"
    length = f"extract(day FROM {month} + interval '1 month' - interval '1 day')"
    first, after = (f"CAST({month} + interval '{count} months' AS DATE)" for count in (months, months + 1))
    return f"CASE WHEN {number} < {length} THEN least({first} + {number}, {after}) ELSE {after} END"


def _standing(question: Question) -> tuple[str, list[Any]]:
    wanted = question.wanted
    every = classified(wanted.last, question.months, question.cars)
    stands = [word for word in wanted.words if word not in PARTIAL]
    parts = [f"{word} = 1" for word in wanted.words if word in PARTIAL]
    if stands:
        parts.append(f"standing IN ({_marks(stands)})")
    return _of(question, every, f"({' OR '.join(parts)})", stands)


def _status(question: Question) -> tuple[str, list[Any]]:
    every = classified(question.wanted.last, question.months, question.cars)
    return _of(question, every, f"status IN ({_marks(question.wanted.words)})", [*question.wanted.words])


def _away(question: Question) -> tuple[str, list[Any]]:
    every = classified(question.wanted.last, question.months, question.cars)
    since = question.wanted.last - timedelta(days=question.wanted.days)
    return _of(question, every, f"standing IN ({_CLASSES}) AND last_visit_on <= ?", [since])


def _of(question: Question, every: Statement, met: str, values: list[Any]) -> tuple[str, list[Any]]:
    until = "CAST(? AS DATE)" if question.dialect != "sqlite" else "?"
    sql = f"SELECT vehicle_id, last_visit_on, {until} AS until_on FROM ({every.sql}) every_car WHERE {met}"  # noqa: S608 -- ours
    return sql, [question.wanted.last, *every.values, *values]


def _lost(question: Question) -> tuple[str, list[Any]]:
    wanted = question.wanted
    low, high = lost_range(wanted.first, wanted.last, question.lost_after)
    here, stores = question.among("went")
    after, later_stores = question.among("later")
    away, known = _is_away(question, "x.vehicle_id", "x.visited_on", "x.lapsed_on")
    back = "x.lapsed_on" if wanted.what == "lost" else "?"
    sql = f"""
WITH x AS MATERIALIZED (SELECT d.vehicle_id, d.visited_on, {question.lapse("d.visited_on")} AS lapsed_on, (
        SELECT min(later.visited_on) FROM visit later WHERE later.vehicle_id = d.vehicle_id
            AND later.visited_on > d.visited_on AND later.archived_at IS NULL AND {after}) AS next_on
    FROM (SELECT DISTINCT went.vehicle_id, went.visited_on FROM visit went
        WHERE went.archived_at IS NULL AND went.visited_on >= ? AND went.visited_on < ? AND {here}) d)
SELECT x.vehicle_id, x.visited_on AS last_visit_on, CASE WHEN x.next_on <= ? THEN x.next_on ELSE ? END AS until_on
FROM x WHERE (x.next_on IS NULL OR x.next_on >= {back}) AND NOT {away}"""  # noqa: S608 -- words of ours
    after_all = [] if wanted.what == "lost" else [wanted.last + timedelta(days=1)]
    return sql, [*later_stores, low, high, *stores, wanted.last, wanted.last, *after_all, *known]


def _won_back(question: Question) -> tuple[str, list[Any]]:
    wanted = question.wanted
    here, stores = question.among("came")
    before, earlier_stores = question.among("earlier")
    away, known = _is_away(question, "y.vehicle_id", "y.before_on", "y.lapsed_on")
    sql = f"""
WITH z AS MATERIALIZED (SELECT d.vehicle_id, d.visited_on, (
        SELECT max(earlier.visited_on) FROM visit earlier WHERE earlier.vehicle_id = d.vehicle_id
            AND earlier.visited_on < d.visited_on AND earlier.archived_at IS NULL AND {before}) AS before_on
    FROM (SELECT DISTINCT came.vehicle_id, came.visited_on FROM visit came
        WHERE came.archived_at IS NULL AND came.visited_on >= ? AND came.visited_on <= ? AND {here}) d),
y AS MATERIALIZED (SELECT z.*, {question.lapse("z.before_on")} AS lapsed_on FROM z WHERE z.before_on < ?)
SELECT y.vehicle_id, y.before_on AS last_visit_on, y.visited_on AS until_on
FROM y WHERE y.lapsed_on <= y.visited_on AND NOT {away}"""  # noqa: S608 -- as above
    before_all = months_before(wanted.last, question.lost_after)
    return sql, [*earlier_stores, wanted.first, wanted.last, *stores, before_all, *known]


def _new(question: Question) -> tuple[str, list[Any]]:
    here, stores = question.among("came")
    sql = f"""
SELECT came.vehicle_id, min(came.visited_on) AS last_visit_on, min(came.visited_on) AS until_on FROM visit came
WHERE came.archived_at IS NULL AND {here} GROUP BY came.vehicle_id
HAVING min(came.visited_on) >= ? AND min(came.visited_on) <= ?"""  # noqa: S608 -- as above
    return sql, [*stores, question.wanted.first, question.wanted.last]


def _flow(question: Question) -> tuple[str, list[Any]]:
    """Cars that came in the month of the first day and not since, up to the last."""
    first = question.wanted.first.replace(day=1)
    after = months_before(first, -1)
    here, stores = question.among("came")
    there, later_stores = question.among("later")
    until = "CAST(? AS DATE)" if question.dialect != "sqlite" else "?"
    sql = f"""
SELECT came.vehicle_id, max(came.visited_on) AS last_visit_on, {until} AS until_on FROM visit came
WHERE came.archived_at IS NULL AND came.visited_on >= ? AND came.visited_on < ? AND {here}
    AND NOT EXISTS (SELECT 1 FROM visit later WHERE later.vehicle_id = came.vehicle_id AND later.archived_at IS NULL
        AND later.visited_on >= ? AND later.visited_on <= ? AND {there})
GROUP BY came.vehicle_id"""  # noqa: S608 -- as above
    last = question.wanted.last
    return sql, [last, first, after, *stores, after, last, *later_stores]


def _is_away(question: Question, car: str, visit: str, day: str) -> tuple[str, list[Any]]:
    """Say that the status set last before a day takes the car out of the classes on it."""
    statuses = question.cars.statuses
    text = f"""EXISTS (SELECT 1 FROM ({statuses}) w WHERE w.vehicle_id = {car} AND w.status IN ({_AWAY})
    AND (w.since IS NULL OR (w.since <= {day} AND w.since >= {visit})) AND (w.until IS NULL OR w.until >= {day})
    AND NOT EXISTS (SELECT 1 FROM ({statuses}) n WHERE n.vehicle_id = {car} AND n.since <= {day}
        AND (w.since IS NULL OR n.since > w.since OR (n.since = w.since AND n.id > w.id))))"""  # noqa: S608 -- as above
    return text, []


def _group(question: Question) -> tuple[str, list[Any]]:
    by, key = question.wanted.by, question.wanted.key
    if not by:
        return "1 = 1", []
    if by in _SPECIAL:
        return _SPECIAL[by](question, key)
    if by in _OWNER:
        return _is(f"(SELECT c.{_OWNER[by]} FROM customer c WHERE c.id = v.owner_id)", key)  # noqa: S608 -- as above
    if by in _TOLD:
        told = f"""(SELECT l.{_TOLD[by]} FROM loss l WHERE l.vehicle_id = s.vehicle_id
            AND l.last_visit_on = s.last_visit_on AND l.archived_at IS NULL)"""  # noqa: S608 -- as above
        return _is(told, key)
    if by in _ROW:
        here, stores = question.among("x")
        row = f"""(SELECT x.{_ROW[by]} FROM visit x WHERE x.vehicle_id = s.vehicle_id
            AND x.visited_on = s.last_visit_on AND x.archived_at IS NULL AND {here} ORDER BY x.id DESC LIMIT 1)"""  # noqa: S608 -- ours
        text, values = _is(row, key)
        return text, [*stores, *values]
    return _is(_FILE[by], key)


def _is(expression: str, key: str) -> tuple[str, list[Any]]:
    return (f"{expression} IS NULL", []) if key == NONE else (f"{expression} = ?", [int(key)])


def _service(question: Question, key: str) -> tuple[str, list[Any]]:
    if key == NONE:
        return "s.last_visit_on IS NULL", []
    here, stores = question.among("x")
    number = f"""(SELECT count(DISTINCT x.visited_on) FROM visit x WHERE x.vehicle_id = s.vehicle_id
        AND x.visited_on <= s.last_visit_on AND x.archived_at IS NULL AND {here})"""  # noqa: S608 -- as above
    sign = ">=" if int(key) >= MOST_SERVICES else "="
    return f"{number} {sign} ?", [*stores, int(key)]


def _age(question: Question, key: str) -> tuple[str, list[Any]]:
    born = "coalesce(v.purchased_on, v.delivered_on)"
    if key == NONE:
        return f"{born} IS NULL", []
    low, high = age_group(key) or (0, AGES[0])
    text, values = f"{born} <= ?", [months_before(question.wanted.last, 12 * low)]
    if low == 0:  # a car bought later than the day is as new as one bought on it
        text, values = f"{born} IS NOT NULL", []
    if high is not None:
        text, values = f"{text} AND {born} > ?", [*values, months_before(question.wanted.last, 12 * high)]
    return text, values


def _contact(question: Question, key: str) -> tuple[str, list[Any]]:
    here, stores = question.among("k")
    newest = f"""(SELECT k.outcome FROM contact k WHERE k.archived_at IS NULL AND {here}
        AND (k.vehicle_id = s.vehicle_id OR (k.vehicle_id IS NULL AND k.customer_id = v.owner_id))
        AND (s.last_visit_on IS NULL OR k.contacted_on > s.last_visit_on) AND k.contacted_on <= s.until_on
        ORDER BY k.contacted_on DESC, k.id DESC LIMIT 1)"""  # noqa: S608 -- as above
    return (f"{newest} IS NULL", stores) if key in {NEVER, NONE} else (f"{newest} = ?", [*stores, key])


def _month_lost(question: Question, key: str) -> tuple[str, list[Any]]:
    if key == NONE:
        return "s.last_visit_on IS NULL", []
    first = date(int(key[:4]), int(key[5:]), 1)
    low, high = lost_range(first, months_before(first, -1) - timedelta(days=1), question.lost_after)
    return "s.last_visit_on >= ? AND s.last_visit_on < ?", [low, high]


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" for _ in values)


_MEMBERS: Final[dict[str, Callable[[Question], tuple[str, list[Any]]]]] = {
    "standing": _standing,
    "status": _status,
    "away": _away,
    "lost": _lost,
    "gone": _lost,
    "won_back": _won_back,
    "new": _new,
    "flow": _flow,
}
_SPECIAL: Final[dict[str, Callable[[Question, str], tuple[str, list[Any]]]]] = {
    "service": _service,
    "age": _age,
    "contact": _contact,
    "month_lost": _month_lost,
}
