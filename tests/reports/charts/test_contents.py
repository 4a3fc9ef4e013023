"""What the drawings show: places over their bars, hollow small samples, gaps for what is missing, findings in words."""

from __future__ import annotations

import pytest

from models.text import Text
from reports.charts.axes import span, span_from_zero
from reports.charts.bars import bars
from reports.charts.control import control_chart
from reports.charts.funnel import Level, funnel
from reports.charts.pareto import pareto_chart
from reports.charts.placing import Label, place_labels
from reports.charts.quadrants import Spot, quadrants
from reports.charts.stacked import Level as Answer
from reports.charts.stacked import Spread, stacked
from reports.charts.trend import Line, spread, trend
from reports.kit.palette import BLUE, THEMES, VERMILLION
from reports.row import Row
from reports.statistics.control import p_chart
from reports.statistics.estimate import Estimate
from reports.statistics.samples import sample_mark
from reports.unit import INDEX, NPS, SCORE, SHARE, TIMES
from tests.reports.charts.samples import Seen, frame, year


def factor(key: str, value: float | None, n: int = 84) -> Row:
    return Row(group=key, label=key, value=value, n=n, mark=sample_mark(n))


def test_a_bar_lies_under_its_place_and_is_as_long_as_its_value():
    seen = Seen(bars([factor("long", 8.0), factor("half", 4.0), factor("none", None)], frame(SCORE)))
    long, half = (seen.amount(key, BLUE) for key in ("long", "half"))
    assert long > 2000
    assert half == pytest.approx(long / 2, rel=0.03)
    assert seen.amount("none", BLUE) == 0


def test_a_bar_of_few_answers_is_hollow():
    seen = Seen(bars([factor("enough", 8.0), factor("few", 8.0, n=12)], frame(SCORE)))
    assert 0 < seen.amount("few", BLUE) < seen.amount("enough", BLUE) / 4


def test_a_change_that_may_be_chance_is_called_so():
    drawing = bars(
        [factor("a", 8.4), factor("b", 7.9), factor("c", 7.0)],
        frame(SCORE),
        before=[factor("a", 8.1), factor("b", 7.8)],
        changes={"a": Estimate(0.3, 84, 0.1, 0.5), "b": Estimate(0.1, 84, -0.2, 0.4)},
    )
    table = drawing.table()
    assert table.header == ("分组", "数值", "样本量", "区间下限", "区间上限", "样本", "上期", "变化")
    assert [row[-2:] for row in table.rows] == [("8.1", "+0.3"), ("7.8", "+0.1（在误差内）"), ("—", "—")]


def test_a_month_without_answers_is_a_gap_and_not_a_zero():
    seen = Seen(trend([Line("全店", year())], frame()))
    assert seen.amount("2026-06", BLUE) == 0
    assert seen.amount("2026-02", BLUE) > 40
    assert [row[1] for row in trend([Line("全店", year())], frame()).table().rows][5:8] == ["795", "—", "848"]


def test_a_point_of_few_answers_is_hollow():
    seen = Seen(trend([Line("全店", [row for row in year() if row.group in {"2026-04", "2026-05"}])], frame(width=400)))
    assert seen.amount("2026-05", BLUE) < seen.amount("2026-04", BLUE)


def test_several_lines_stand_in_the_table_by_name():
    table = trend([Line("城北店", year()), Line(Text(zh="滨江店", en="Riverside"), year(9))], frame(lang="en")).table()
    assert table.header[0] == "Series"
    assert {row[0] for row in table.rows} == {"城北店", "Riverside"}
    assert len(table.rows) == 24


@pytest.mark.parametrize(
    ("heights", "moved"),
    [
        ([], []),
        ([5.0], [5.0]),
        ([1.0, 5.0], [1.0, 5.0]),
        ([2.0, 1.0], [2.0, 1.0]),
        ([3.0, 3.0, 3.0], [2.0, 3.0, 4.0]),
        ([1.0, 1.2, 2.5], [1.5666666667 - 1, 1.5666666667, 1.5666666667 + 1]),
    ],
)
def test_names_at_the_ends_of_lines_do_not_cover_one_another(heights, moved):
    assert spread(heights, 1.0) == pytest.approx(moved)


def test_parts_of_a_bar_open_their_own_answers():
    answers = [
        Answer(Text(zh="贬损", en="Detractors"), "bad"),
        Answer(Text(zh="中立", en="Passives"), "middling"),
        Answer(Text(zh="推荐", en="Promoters"), "good"),
    ]
    drawing = stacked([Spread(7, "城北店", (10, 30, 60)), Spread(8, "新店", (0, 0, 0))], answers, frame(SHARE))
    seen = Seen(drawing)
    assert set(seen.hits) == {"7:0", "7:1", "7:2"}
    widths = [seen.hits[key].x1 - seen.hits[key].x0 for key in ("7:0", "7:1", "7:2")]
    assert widths == pytest.approx([sum(widths) * part for part in (0.1, 0.3, 0.6)], rel=0.01)
    assert seen.amount("7:0", VERMILLION) > 200
    assert seen.amount("7:2", BLUE) > 2000
    assert drawing.table().rows == (("城北店", "100", "10 (10%)", "30 (30%)", "60 (60%)"), ("新店", "0", "0", "0", "0"))


def test_reasons_are_ordered_and_the_vital_few_stand_out():
    seen = Seen(
        drawing := pareto_chart([factor("价格", 18.0), factor("等待", 35.0), factor("其他", 3.0)], frame(TIMES))
    )
    assert drawing.table().rows == (
        ("等待", "35", "62%", "62%"),
        ("价格", "18", "32%", "95%"),
        ("其他", "3", "5%", "100%"),
    )
    assert seen.amount("价格", BLUE) > 300
    assert seen.amount("其他", BLUE) == 0


def test_a_month_outside_its_limits_is_ringed():
    hits = [(72, 84), (70, 79), (80, 91), (38, 58), (72, 80)]
    rows = [Row(group=row.group, label=row.label, value=h / n, n=n) for row, (h, n) in zip(year(), hits, strict=False)]
    seen = Seen(drawing := control_chart(rows, p_chart(hits), frame(SHARE)))
    assert [row[-1] for row in drawing.table().rows] == ["正常波动", "正常波动", "正常波动", "超出控制限", "正常波动"]
    bad = THEMES["light"].bad
    assert seen.amount("2026-03", bad) > 20
    assert seen.amount("2026-02", bad) == 0


PEOPLE = {
    "far below": (780.0, 100, "明显低于全店"),
    "below": (822.0, 100, "偏低，先观察"),
    "as the store": (840.0, 100, "与全店无明显差别"),
    "above": (870.0, 100, "偏高，先观察"),
    "far above": (900.0, 100, "明显高于全店"),
    "far below, but of twelve answers": (800.0, 12, "与全店无明显差别"),
    "nine answers": (500.0, 9, "样本不足，不评价"),
    "no answers": (None, 0, "样本不足，不评价"),
}


@pytest.mark.parametrize(("value", "n", "finding"), PEOPLE.values(), ids=PEOPLE.keys())
def test_a_person_is_judged_by_the_number_of_answers(value, n, finding):
    table = funnel([factor("李娜", value, n)], Level(846, 110), frame()).table()
    assert table.rows[0][-1] == finding


def test_a_moved_crosshair_moves_the_quadrants():
    spots = [Spot("q", "质量", 0.7, 8.4, 84), Spot("f", "设施", 0.6, 7.9, 84)]
    assert [row[-1] for row in quadrants(spots, frame(SCORE)).table().rows] == ["继续保持", "次要改进"]
    assert [row[-1] for row in quadrants(spots, frame(SCORE), cross=(0.5, 9.0)).table().rows] == [
        "优先改进",
        "优先改进",
    ]


def test_names_beside_points_cover_neither_points_nor_one_another():
    def paint(paper):
        paper.axes.set_xlim(0, 1)
        paper.axes.set_ylim(0, 1)
        spots = [(0.5, 0.5), (0.52, 0.5), (0.51, 0.53), (0.99, 0.5)]
        place_labels(paper, [Label(x, y, f"第{n}位顾问", "#000000") for n, (x, y) in enumerate(spots)], spots)
        paper.figure.draw_without_rendering()
        boxes = [words.get_window_extent() for words in paper.axes.texts]
        assert len(boxes) == 4
        for place, one in enumerate(boxes):
            assert not any(one.overlaps(other) for other in boxes[place + 1 :])
            assert one.x1 <= paper.width

    from reports.charts.drawing import Drawing

    Drawing(frame(), 400, paint, (), ()).png(72)


RANGES = {
    "room around the values": ([800.0, 900.0], INDEX, (792, 908)),
    "noise does not look like a landslide": ([850.0, 852.0], INDEX, (816.2, 885.8)),
    "never beyond what is possible": ([0.97, 1.0], SHARE, None),
    "nothing": ([], INDEX, None),
}


@pytest.mark.parametrize(("values", "unit", "expected"), RANGES.values(), ids=RANGES.keys())
def test_the_range_of_a_line(values, unit, expected):
    low, high = span(values, unit)
    assert low < high
    assert high <= unit.highest * 1.01
    assert all(low < value < high for value in values)
    if expected:
        assert (low, high) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("values", "unit", "expected"),
    [
        pytest.param([7.9, 9.2], SCORE, (0, 10), id="the whole scale"),
        pytest.param([0.01, 0.05], SHARE, (0, 0.1), id="small shares on a small scale"),
        pytest.param([-12.0, 45.0], NPS, (-16.56, 49.56), id="from below zero"),
        pytest.param([35.0], TIMES, (0, 37.8), id="counts"),
    ],
)
def test_bars_always_begin_at_zero(values, unit, expected):
    assert span_from_zero(values, unit) == pytest.approx(expected)
