"""The sentences of the review: true, short, and the reader's own sum comes out right."""

from __future__ import annotations

import pytest

from models.text import Text
from reports.figure import Figure
from reports.review.chapters.duties import _missed, _not_kept
from reports.review.parts import BAD, GOOD, Known
from reports.review.question import question
from reports.review.saying import change_of, grown, joined, named, sure, tone_of
from reports.row import Row
from reports.statistics.estimate import Estimate
from reports.statistics.proportions import share
from reports.unit import COUNT, HOURS, INDEX, SHARE, TIMES, Unit
from tests.reports.review.test_question import SEAT

CARS = Unit(name="cars", word=Text(zh="台", en="cars"), lowest=0)
ASKED = question(SEAT)
BESIDE_2025 = question(SEAT, against="2025-10")


def known(unit, value, n=400, low=None, high=None):
    figure = Figure(name="x.y", title=Text.plain("x"), formula=Text.plain("x"), unit=unit, compute=None)
    return Known("k", figure, Row.estimated("all", "全部", Estimate(value, n, low, high)))


@pytest.mark.parametrize(
    ("unit", "now", "before", "zh", "en"),
    [
        pytest.param(CARS, 104, 116, "比上月少 12 台", "12 fewer than Sep 2026", id="things are counted"),
        pytest.param(CARS, 1_200, 100, "比上月多 1,100 台", "1,100 more than Sep 2026", id="thousands"),
        pytest.param(SHARE, 0.282, 0.271, "比上月高 1.1 个百分点", "1.1 points above Sep 2026", id="shares"),
        pytest.param(SHARE, 0.2819, 0.2821, "和上月一样", "as in Sep 2026", id="what is printed alike is alike"),
        pytest.param(INDEX, 837.4, 804.6, "比上月高 32 分", "32 points above Sep 2026", id="837 less 805 is 32"),
        pytest.param(TIMES, 0, 0, "和上月一样", "as in Sep 2026", id="nothing twice"),
        pytest.param(CARS, 5, None, "上月没有数字可比", "nothing to compare in Sep 2026", id="no number before"),
    ],
)  # fmt: skip
def test_a_change_is_said_as_a_store_says_it(unit, now, before, zh, en):
    told = change_of(known(unit, now), known(unit, before), ASKED)
    assert (told.to("zh"), told.to("en")) == (zh, en)


def test_another_month_is_called_by_its_name():
    told = change_of(known(COUNT, 5), known(COUNT, 3), BESIDE_2025, Text(zh="件", en="cases"))
    assert told.to("zh") == "比2025年10月多 2 件"


@pytest.mark.parametrize(
    ("now", "before", "better", "tone"),
    [
        pytest.param(known(CARS, 349), known(CARS, 359), 1, "", id="ten visits of 350 are the usual up and down"),
        pytest.param(known(CARS, 250), known(CARS, 359), 1, BAD, id="a hundred are not"),
        pytest.param(known(CARS, 250), known(CARS, 359), -1, GOOD, id="fewer losses are better"),
        pytest.param(known(INDEX, 837, 53, 807, 867), known(INDEX, 805, 40, 770, 840), 1, "", id="intervals that overlap"),
        pytest.param(known(INDEX, 837, 53, 820, 850), known(INDEX, 705, 40, 670, 740), 1, GOOD, id="intervals apart"),
        pytest.param(known(SHARE, 0.951, 2616), known(SHARE, 0.946, 700), 1, "", id="half a point of a share"),
        pytest.param(known(CARS, 250), known(CARS, 359), 0, "", id="neither is better"),
        pytest.param(known(HOURS, 29, 3), known(HOURS, 46, 5), -1, "", id="a handful says nothing"),
    ],
)  # fmt: skip
def test_only_what_is_more_than_chance_has_a_colour(now, before, better, tone):
    assert tone_of(now, before, better) == tone


def test_a_number_says_how_sure_it_is():
    estimate = share(42, 50)
    said = sure(known(SHARE, estimate.value, 50, estimate.low, estimate.high))
    assert said.to("zh") == "按 50 个算\n多半在 71.5%–91.7%"
    assert sure(known(SHARE, 1 / 3, 3, 0.06, 0.79)).to("zh") == "只有 3 个，仅供参考"
    assert sure(known(CARS, 12, 400)) is None


@pytest.mark.parametrize(
    ("then", "told"),
    [
        pytest.param((744, 0.946, 15), ["没完成的 129 项里，漏做 53 项，说明了原因没做的 76 项。",
                      "上月到期的只有 744 项，漏做的项数不能直接比，要看占比：上月 2.0%，2026年10月 2.0%。"], id="fewer lines then"),
        pytest.param((2500, 0.95, 50), ["没完成的 129 项里，漏做 53 项，说明了原因没做的 76 项。"], id="about as many lines"),
    ],
)  # fmt: skip
def test_what_was_missed_is_said_of_how_many(then, told):
    n, share, missed = then
    kept = (known(SHARE, 2487 / 2616, 2616), known(SHARE, share, n))
    lost = (known(TIMES, 53, 2616), known(TIMES, missed, n))
    assert [one.to("zh") for one in _not_kept(kept, lost, ASKED)] == told
    assert _missed(lost, ASKED).tone == "", "38 more, and the share is the same"


def test_groups_are_named_with_their_numbers_and_those_that_grew_most_come_first():
    now = [
        Row(group=1, label="远行", value=9, n=9),
        Row(group=2, label="山岳", value=4, n=4),
        Row(group="none", label="?", value=99, n=99),
    ]
    before = [Row(group=1, label="远行", value=4, n=4), Row(group=2, label="山岳", value=6, n=6)]
    assert named(now[:2], CARS).to("zh") == "远行 9 台、山岳 4 台"
    assert [(row.label, by) for row, by in grown(now, before)] == [("远行", 5)]
    assert [(row.label, by) for row, by in grown(now, before, -1)] == [("山岳", -2)]
    assert joined(Text(zh="一。", en="One."), Text(zh="二。", en="Two.")).to("en") == "One. Two."
