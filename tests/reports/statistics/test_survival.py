"""Kaplan–Meier and the log-rank test by published examples: leukaemia's remissions, Walton's flies."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from reports.statistics.survival import MONTH, kaplan_meier, log_rank, stays
from reports.statistics.visiting import Visits

# Freireich 1963: weeks of remission with 6-MP and with placebo; + was still in remission
TREATED = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+"
PLACEBO = "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23"
# Walton: (days, died, flies)
MIR_137 = [(6, 1, 1), (9, 1, 3), (13, 1, 3), (15, 1, 2), (19, 1, 3), (22, 1, 4), (26, 1, 5), (29, 1, 5), (33, 1, 2), (36, 1, 2), (43, 1, 1), (47, 1, 1), (62, 1, 2)]  # fmt: skip
CONTROL = [(7, 0, 1), (7, 1, 1), (17, 1, 1), (32, 1, 1), (33, 1, 1), (38, 1, 2), (41, 1, 7), (45, 0, 1), (45, 1, 9), (48, 1, 8), (51, 1, 3), (53, 1, 7), (54, 1, 2), (56, 1, 18), (58, 1, 4), (60, 0, 1), (60, 1, 15), (61, 0, 2), (61, 1, 9), (63, 1, 9), (66, 1, 3), (68, 0, 1), (68, 1, 9), (69, 0, 1), (69, 1, 12), (75, 1, 1)]  # fmt: skip


def told(words: str) -> tuple[list[int], list[int]]:
    return [int(word.rstrip("+")) for word in words.split()], [int("+" not in word) for word in words.split()]


def counted(rows: list[tuple[int, int, int]]) -> tuple[list[int], list[int]]:
    return [day for day, _, n in rows for _ in range(n)], [died for _, died, n in rows for _ in range(n)]


def test_the_textbook_remissions():
    curve = kaplan_meier(*told(TREATED))
    steps = {6: 0.857, 7: 0.807, 10: 0.753, 13: 0.690, 16: 0.627, 22: 0.538, 23: 0.448}
    assert {day: round(curve.share_after(day).value, 3) for day in steps} == steps
    assert (curve.n, curve.lost, curve.median) == (21, 9, 23)
    assert kaplan_meier(*told(PLACEBO)).median == 8
    assert [point.at_risk for point in curve.points][:3] == [21, 17, 15]


def test_the_textbook_log_rank():
    (days, ended), (others, others_ended) = told(TREATED), told(PLACEBO)
    found = log_rank(days + others, ended + others_ended, ["6-MP"] * 21 + ["placebo"] * 21)
    assert found.statistic == pytest.approx(16.79, abs=5e-3)
    assert found.differs
    assert found.groups == 2


def test_waltons_flies():
    (days, ended), (others, others_ended) = counted(MIR_137), counted(CONTROL)
    curve = kaplan_meier(days + others, ended + others_ended)
    assert curve.n == 163
    assert curve.median == 56
    assert curve.share_after(50).value == pytest.approx(0.616817, abs=5e-7)
    assert (kaplan_meier(days, ended).median, kaplan_meier(others, others_ended).median) == (26, 58)
    found = log_rank(days + others, ended + others_ended, [1] * len(days) + [2] * len(others))
    assert found.statistic == pytest.approx(122.2491, abs=5e-5)
    assert found.p == pytest.approx(2.036e-28, rel=1e-3)


def test_the_interval_is_that_of_log_minus_log():
    point = kaplan_meier(*told(TREATED)).share_after(10)
    # Greenwood's error .0963; S^exp(∓1.96·se/(S·ln S)), as R's survfit gives with conf.type="log-log"
    assert (point.low, point.high) == (pytest.approx(0.503, abs=5e-4), pytest.approx(0.889, abs=5e-4))
    for rows in (told(TREATED), told(PLACEBO)):
        for step in kaplan_meier(*rows).points:
            assert 0 <= step.low <= step.share <= step.high <= 1


def test_before_the_first_loss_all_are_here_and_beyond_the_last_watch_nothing_is_known():
    curve = kaplan_meier(*told(TREATED))
    assert curve.share_after(5).value == 1
    assert curve.share_after(35).value == curve.share_after(23).value
    assert curve.share_after(36).value is None


EDGES = {
    "nobody": ([], [], 0, None),
    "nobody lost": ([10, 20], [0, 0], 0, None),
    "all lost at once": ([10, 10], [1, 1], 2, 10),
    "one, lost": ([10], [1], 1, 10),
}


@pytest.mark.parametrize(("days", "lost", "gone", "median"), EDGES.values(), ids=EDGES.keys())
def test_small_groups_have_curves_too(days, lost, gone, median):
    curve = kaplan_meier(days, lost)
    assert (curve.n, curve.lost, curve.median) == (len(days), gone, median)
    assert all(np.isfinite([*point]).all() for point in curve.points)


def test_there_is_nothing_to_compare_in_one_group_or_without_a_loss():
    assert log_rank([1, 2], [1, 1], ["a", "a"]) is None
    assert log_rank([1, 2], [0, 0], ["a", "b"]) is None
    assert log_rank([], [], []) is None


def test_a_stay_lasts_from_the_first_visit_to_the_first_day_lost():
    visits = Visits.of(
        [1, 1, 2, 3, 3, 4],
        ["2025-01-10", "2025-03-10", "2026-05-01", "2024-01-01", "2026-06-01", "2026-08-01"],
    )
    found = stays(visits, date(2026, 6, 30))
    assert found.cars.tolist() == [1, 2, 3]
    assert found.lost.tolist() == [True, False, True]  # the third came back later: its first loss counts
    days = [(date(2025, 9, 11) - date(2025, 1, 10)).days, 60, (date(2024, 7, 2) - date(2024, 1, 1)).days]
    assert found.days.tolist() == days
    assert days[0] / MONTH == pytest.approx(8, abs=0.1)
