"""Rates: of those who were drawn, how many were reached, how many refused, how many answered."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.problem import Refused
from models.text import Text
from models.view import Condition, View
from reports.figure import Counted
from reports.grouping import MONTH, QUARTER
from reports.row import ALL, Row
from reports.satisfaction.names import NOBODY, read_names
from reports.satisfaction.parts import PATHS
from reports.satisfaction.population import GROUPS, JOINS
from reports.source import source_of
from reports.statistics.proportions import share
from surveys.library import published

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reports.figure import Asked
    from reports.row import GroupKey

NOT_ELIGIBLE: Final = ("screened_out", "quota_full")
REACHED: Final = ("complete", "partial", "refused", "do_not_contact", "call_back")
REFUSED: Final = ("refused", "do_not_contact")
RATES: Final = {
    "response": Text(zh="回访成功率", en="Response rate"),
    "contact": Text(zh="接通率", en="Contact rate"),
    "refusal": Text(zh="拒访率", en="Refusal rate"),
    "cooperation": Text(zh="配合率", en="Cooperation rate"),
}
HITS: Final = {"response": ("complete",), "contact": REACHED, "refusal": REFUSED, "cooperation": ("complete",)}
WAITING: Final = Text(
    zh="其中 {open} 位还在联系中，先算作未完成。", en="{open} of them are still being called and count as not yet done."
)
NOT_BY: Final = Text(
    zh="回访率不能同时按这个条件筛选：{path}", en="These rates cannot be narrowed by this condition: {path}"
)
SHARED: Final = frozenset(PATHS.values())
COLUMNS: Final = GROUPS | {"channel": "t.channel"}


async def rates(asked: Asked) -> Counted:
    """Count the outcomes of everybody drawn in the period; the four rates, or one of them by group."""
    view = await _drawn(asked)
    found = await _outcomes(asked, view)
    still_open = sum(counts["open"] for counts in found.values())
    notes = [WAITING.fill(open=still_open)] if still_open else []
    if asked.by is None:
        counts = found.get(ALL, Counter())
        return Counted([_row(name, name, words, counts, view) for name, words in RATES.items()], notes)
    name = asked.params.get("rate") or "response"
    labels = await _labels(asked)
    rows = []
    for group, counts in found.items():
        narrowed, label = await _group(asked, view, group, labels)
        rows.append(_row(name, group, label, counts, narrowed))
    return Counted(rows, notes)


def _row(name: str, group: GroupKey, label: Text, counts: Mapping[str, int], view: View) -> Row:
    hits = sum(counts[outcome] for outcome in HITS[name])
    wanted = REACHED if name == "cooperation" else None
    of = sum(counts[one] for one in wanted) if wanted else counts["all"]
    seen = view.with_condition("outcome", "in", ",".join(wanted)) if wanted else view
    return Row.estimated(group, label, share(hits, of), seen)


async def _drawn(asked: Asked) -> View:
    """The list of everybody who was drawn and whom the question concerns."""
    version = await published(asked.params.get("form") or "csi_service")
    rows = await reader().rows("SELECT id FROM programme WHERE form_id = ? ORDER BY id", [version.form_row])
    given = asked.view.where if asked.view else ()
    if strange := [one.path for one in given if one.path not in SHARED]:
        raise Refused(NOT_BY.fill(path=", ".join(strange)))
    view = View(where=(Condition("programme", "in", ",".join(str(row[0]) for row in rows) or "0"), *given))
    return _days(view, asked.period.first.isoformat(), asked.period.last.isoformat()).with_condition(
        "outcome", "none_of", ",".join(NOT_ELIGIBLE)
    )


def _days(view: View, first: str, last: str) -> View:
    return view.with_condition("drawn_on", "from", first).with_condition("drawn_on", "to", last)


async def _outcomes(asked: Asked, view: View) -> dict[GroupKey, Counter[str]]:
    source = await source_of("invitations", asked.seat, view)
    by_time = asked.by in {MONTH.key, QUARTER.key}
    column = "t.drawn_on" if by_time else COLUMNS.get(str(asked.by), "NULL")
    group = "" if column == "NULL" else f"{column}, "
    rows = await source.rows(
        f"{column}, t.outcome, t.is_open, count(*)", joins=JOINS, more=f"GROUP BY {group}t.outcome, t.is_open"
    )
    found: dict[GroupKey, Counter[str]] = defaultdict(Counter)
    if by_time:
        for span in _spans(asked):
            found[span.month_key if asked.by == MONTH.key else span.quarter_key] = Counter()
    for key, outcome, is_open, count in rows:
        group_key = _time_key(asked, str(key)[:10]) if by_time else ALL if asked.by is None else _key(key)
        found[group_key] += Counter({outcome: count, "all": count, "open": count if is_open else 0})
    return found


def _key(key: Any) -> GroupKey:
    return "none" if key is None else key


def _spans(asked: Asked) -> list[Any]:
    spans = asked.period.months if asked.by == MONTH.key else asked.period.quarters
    return [span for span in spans if span.first <= asked.as_of] or spans[:1]


def _time_key(asked: Asked, day: str) -> str:
    month = int(day[5:7])
    return day[:7] if asked.by == MONTH.key else f"{day[:4]}-Q{(month - 1) // 3 + 1}"


async def _labels(asked: Asked) -> Any:
    return None if asked.by in {MONTH.key, QUARTER.key} else await read_names()


async def _group(asked: Asked, view: View, group: GroupKey, names: Any) -> tuple[View, Text]:
    """Give the list of one group, and its name."""
    if names is None:
        spans = {(one.month_key if asked.by == MONTH.key else one.quarter_key): one for one in _spans(asked)}
        span = spans[str(group)]
        return _days(view, span.first.isoformat(), span.last.isoformat()), span.label
    by = str(asked.by)
    if group == "none":
        return view.with_condition(PATHS[by], "empty", ""), NOBODY
    return view.with_condition(PATHS[by], "is", names.code(by, group)), names.of(by, group)


async def response_share(asked: Asked) -> tuple[int, int, View]:
    """Count who answered and who was drawn, with the list of these; no interval, so nothing has to be loaded."""
    view = await _drawn(asked)
    counts = (await _outcomes(asked, view)).get(ALL, Counter())
    return counts["complete"], counts["all"], view
