"""Control: limits of shares and of scores, and the two rules."""

from __future__ import annotations

import pytest

from reports.statistics.control import ONE_SIDED, OUTSIDE, p_chart, share_limits, xmr_chart
from reports.statistics.funnel import funnel_limits, share_spread


def test_the_limits_of_a_share():
    assert [round(limit, 3) for limit in share_limits(0.86, 40)] == [0.695, 1.0]
    assert [round(limit, 3) for limit in share_limits(0.86, 80)] == [0.744, 0.976]


def test_a_month_with_few_answers_has_wide_limits():
    months = p_chart([(72, 84), (20, 25), (72, 82)]).months
    assert months[1].high - months[1].low > months[0].high - months[0].low


def test_the_centre_weighs_months_by_their_answers():
    control = p_chart([(90, 100), (0, 10)])
    assert control.centre == pytest.approx(90 / 110)
    assert control.months[1].hit == OUTSIDE


def test_a_month_without_answers_has_neither_value_nor_limits():
    watched = p_chart([(72, 84), (0, 0), (70, 80)]).months[1]
    assert (watched.value, watched.low, watched.high, watched.hit) == (None, None, None, None)
    assert p_chart([(0, 0)]).centre is None


def test_the_limits_of_scores_come_from_neighbouring_months():
    control = xmr_chart([10.0, 12.0, 11.0, 13.0, 9.0])  # moves 2, 1, 2, 4: mean 2.25
    assert control.centre == 11.0
    assert control.months[0].low == pytest.approx(11 - 2.66 * 2.25)
    assert control.months[0].high == pytest.approx(11 + 2.66 * 2.25)


def test_a_gap_is_no_move():
    assert xmr_chart([10.0, None, 30.0, 31.0]).months[0].high == pytest.approx((10 + 30 + 31) / 3 + 2.66 * 1)
    assert xmr_chart([10.0, None, 30.0]).months[0].high is None
    assert xmr_chart([None]).centre is None


STEADY = [100.0, 101.0, 99.0, 100.0, 101.0, 99.0, 100.0, 101.0, 99.0, 100.0]


def test_a_month_outside_the_limits_is_told():
    hits = [month.hit for month in xmr_chart([*STEADY, 120.0, *STEADY]).months]
    assert hits[10] == OUTSIDE
    assert hits[:10] == [None] * 10


UP, DOWN = [1.0, 3.0], [-1.0, -3.0]
RUNS = {
    "eight on one side": (UP * 4 + DOWN * 4, 16),
    "seven are not enough": ((UP * 4)[:7] + (DOWN * 4)[:7], 0),
    "a month without answers neither adds nor breaks": (UP * 2 + [None] + UP * 2 + DOWN * 2 + [None] + DOWN * 2, 16),
    "one on the line breaks it": (UP * 2 + [0.0] + UP * 2 + DOWN * 2 + [0.0] + DOWN * 2, 0),
}


@pytest.mark.parametrize(("values", "told"), RUNS.values(), ids=RUNS.keys())
def test_eight_in_a_row_on_one_side_are_told(values, told):
    assert sum(month.hit == ONE_SIDED for month in xmr_chart(values).months) == told


def test_the_funnel_narrows_with_the_answers():
    assert funnel_limits(0.86, share_spread(0.86), 40, 3) == (
        pytest.approx(share_limits(0.86, 40)[0]),
        pytest.approx(0.86 + 3 * (0.86 * 0.14 / 40) ** 0.5),
    )
    wide, narrow = (funnel_limits(846, 110, n, 1.96) for n in (10, 90))
    assert wide[1] - wide[0] == pytest.approx(3 * (narrow[1] - narrow[0]))
