"""Signals of people: whose customers are seldom asked, and whose calls score higher than customers do themselves."""

from __future__ import annotations

from collections import defaultdict
from math import sqrt
from statistics import mean, variance
from typing import TYPE_CHECKING, Any, Final

from surveys.signals import words as say
from surveys.signals.signal import Behind, Link, Signal, asked

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from surveys.signals.signal import Span

SURE: Final = 1.96
VISITS: Final = 20  # visits of an advisor before a share is judged
ANSWERS: Final = 10  # answers on each side before two means are compared
# Each closed visit once, with whether it was drawn for any survey and whether that was answered.
COVERAGE_SQL: Final = """
SELECT t.advisor_id, s.name, count(*) AS closed, sum(CASE WHEN d.drawn > 0 THEN 1 ELSE 0 END) AS drawn,
       sum(CASE WHEN d.answered > 0 THEN 1 ELSE 0 END) AS answered
FROM visit t JOIN staff s ON s.id = t.advisor_id LEFT JOIN (
    SELECT visit_id, count(*) AS drawn, sum(CASE WHEN outcome = 'complete' THEN 1 ELSE 0 END) AS answered
    FROM invitation WHERE archived_at IS NULL AND visit_id IS NOT NULL GROUP BY visit_id
) d ON d.visit_id = t.id
WHERE t.archived_at IS NULL AND t.state = 'closed' AND t.store_id IN ({stores}) AND t.visited_on BETWEEN ? AND ?
GROUP BY t.advisor_id, s.name ORDER BY s.name
"""


async def coverage(span: Span) -> Signal:
    """Compare how many of each advisor's closed visits were drawn; odd is what chance does not explain."""
    rows = await asked(COVERAGE_SQL, span)
    closed, drawn = sum(row["closed"] for row in rows), sum(row["drawn"] for row in rows)
    usual = drawn / closed if closed else 0.0
    lines = [_covered(row, usual) for row in rows] if drawn else []
    return _signal("coverage", sorted(lines, key=lambda line: not line.is_odd))


def _covered(row: Mapping[str, Any], usual: float) -> Behind:
    share = row["drawn"] / row["closed"]
    is_odd = row["closed"] >= VISITS and highest_share(row["drawn"], row["closed"]) < usual
    words = say.COVERAGE.fill(
        name=row["name"], closed=row["closed"], drawn=row["drawn"], share=f"{share:.0%}", answered=row["answered"],
        usual=f"{usual:.0%}",
    )  # fmt: skip
    return Behind(words, [Link("staff", row["advisor_id"], row["name"])], is_odd)


def highest_share(hits: int, of: int) -> float:
    """Give the upper end of Wilson's interval.

    >>> round(highest_share(0, 10), 4)
    0.2775
    """
    part, square = hits / of, SURE * SURE
    middle = part + square / (2 * of)
    return (middle + SURE * sqrt(part * (1 - part) / of + square / (4 * of * of))) / (1 + square / of)


def gap(rows: Iterable[Mapping[str, Any]]) -> Signal:
    """Compare each caller's scores with those that customers gave by themselves on the same forms."""
    public: dict[int, list[float]] = defaultdict(list)
    called: dict[tuple[int, str, int], list[float]] = defaultdict(list)
    for row in rows:
        if row["score"] is None:
            continue
        if row["channel"] == "public":
            public[row["form_id"]].append(row["score"])
        elif row["channel"] == "phone" and row["author_id"]:
            called[row["author_id"], row["author"], row["form_id"]].append(row["score"])
    lines = [
        _apart(person, name, scores, public[form]) for (person, name, form), scores in called.items() if public[form]
    ]
    return _signal("gap", sorted(lines, key=lambda line: not line.is_odd))


def _apart(person: int, name: str, scores: Sequence[float], public: Sequence[float]) -> Behind:
    apart = mean(scores) - mean(public)
    words = say.GAP.fill(
        name=name, mean=f"{mean(scores):.0f}", n=len(scores), public=f"{mean(public):.0f}", public_n=len(public),
        gap=f"{apart:+.0f}",
    )  # fmt: skip
    return Behind(words, [Link("staff", person, name)], _is_beyond_chance(apart, scores, public))


def _is_beyond_chance(apart: float, scores: Sequence[float], public: Sequence[float]) -> bool:
    if min(len(scores), len(public)) < ANSWERS:
        return False
    spread = sqrt(variance(scores) / len(scores) + variance(public) / len(public))
    return apart > SURE * spread


def _signal(key: str, lines: list[Behind]) -> Signal:
    return Signal(key=key, title=say.TITLE[key], sentence=say.SENTENCE[key], lines=lines)
