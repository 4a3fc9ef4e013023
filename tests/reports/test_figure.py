"""Figure: what is asked, checked, counted and told."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from models.access import Role, Seat
from models.problem import Refused
from models.text import Text
from reports.figure import Asked, Counted, Figure, Param
from reports.grouping import ADVISOR, MONTH
from reports.kit.look import Look
from reports.period import Period
from reports.row import Row, ranked
from reports.statistics.proportions import share
from reports.statistics.samples import SampleMark
from reports.unit import INDEX, NPS, SCORE, SHARE

if TYPE_CHECKING:
    from collections.abc import Sequence

SEAT = Seat(
    person=1,
    name="Wang",
    roles=Role.MANAGER,
    store=1,
    stores=frozenset({1}),
    all_stores=True,
    team=frozenset({1}),
    today=date(2026, 11, 22),
)
CONVENTION = Param(
    name="convention",
    title=Text(zh="口径", en="Convention"),
    choices={"times_100": Text(zh="×100", en="×100"), "min_max": Text(zh="极差", en="min–max")},
)


def figure_of(rows: Sequence[Row]) -> Figure:
    async def compute(asked: Asked) -> Counted:
        return Counted(rows, [Text.plain(f"{asked.params}")])

    return Figure(
        name="tests.share",
        title=Text(zh="满意率", en="Satisfied"),
        formula=Text(zh="满意 ÷ 全部", en="satisfied ÷ all"),
        unit=SHARE,
        compute=compute,
        by=(MONTH, ADVISOR),
        params=(CONVENTION,),
    )


def asked(**more) -> Asked:
    said = {"seat": SEAT, "period": Period.named("last_12_months", SEAT.today), "as_of": SEAT.today}
    return Asked(**(said | more))


ROWS = [
    Row.estimated("2026-10", Text(zh="2026年10月", en="Oct 2026"), share(42, 50)),
    Row.estimated("2026-11", Text(zh="2026年11月", en="Nov 2026"), share(0, 0)),
]


async def test_json_has_exactly_these_words():
    answer = await figure_of(ROWS).answer(asked(by="month"))
    assert answer.as_json() == {
        "figure": "tests.share",
        "title": "满意率",
        "formula": "满意 ÷ 全部",
        "rows": [
            {"group": "2026-10", "value": 0.84, "n": 50, "low": 0.714858, "high": 0.916626},
            {"group": "2026-11", "value": None, "n": 0, "low": None, "high": None},
        ],
    }
    assert '"title": "满意率"' in answer.json()


async def test_a_person_goes_by_name_not_by_number():
    answer = await figure_of([Row.estimated(17, "李娜", share(5, 9))]).answer(asked(by="advisor"))
    assert answer.as_json()["rows"][0]["group"] == "李娜"


async def test_csv_is_the_same_and_starts_no_formula():
    answer = await figure_of([*ROWS, Row.estimated(3, "=HYPERLINK(1)", share(5, 9))]).answer(asked())
    lines = list(csv.reader(io.StringIO(answer.csv())))
    assert lines[0] == ["分组", "名称", "数值", "样本量", "区间下限", "区间上限", "样本标记"]
    assert lines[1] == ["2026-10", "2026年10月", "0.84", "50", "0.714858", "0.916626", ""]
    assert lines[2] == ["2026-11", "2026年11月", "", "0", "", "", "**"]
    assert lines[3][:2] == ["'=HYPERLINK(1)", "'=HYPERLINK(1)"]


async def test_excel_holds_numbers_and_says_how_they_were_counted():
    answer = await figure_of([*ROWS, Row.estimated(3, "=1+1", share(5, 9))]).answer(asked())
    sheet = load_workbook(io.BytesIO(answer.xlsx())).active
    lines = [[cell for cell in line if cell is not None] for line in sheet.iter_rows(values_only=True)]
    assert lines[0] == ["满意率"]
    assert lines[1] == ["时段", "2025年12月至2026年11月"]
    assert lines[2] == ["算法", "满意 ÷ 全部"]
    assert lines[4] == ["分组", "名称", "数值", "样本量", "区间下限", "区间上限", "样本标记"]
    assert lines[5] == ["2026-10", "2026年10月", 0.84, 50, 0.714858, 0.916626]
    assert lines[6] == ["2026-11", "2026年11月", 0, "**"]
    assert lines[7][0] == "=1+1"
    assert sheet["A8"].data_type == "s"


async def test_options_are_filled_and_checked():
    figure = figure_of([])
    assert (await figure.answer(asked())).asked.params == {"convention": "times_100"}
    assert (await figure.answer(asked(params={"convention": "min_max"}))).asked.params == {"convention": "min_max"}


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        pytest.param({"by": "mnth"}, "“满意率”不能按“mnth”分组。可以按：month, advisor", id="an unknown grouping"),
        pytest.param(
            {"params": {"conv": "x"}}, "“满意率”没有“conv”这个选项。可用的有：convention", id="an unknown option"
        ),
        pytest.param(
            {"params": {"convention": "x"}},
            "选项“convention”不能是“x”。可以是：times_100, min_max",
            id="an unknown choice",
        ),
    ],
)
async def test_what_makes_no_sense_is_said_before_counting(said, sentence):
    with pytest.raises(Refused) as refused:
        await figure_of([]).answer(asked(**said))
    assert refused.value.text.to("zh") == sentence


async def test_along_time_it_is_a_line_otherwise_bars():
    by_month = (await figure_of(ROWS).answer(asked(by="month"))).drawing()
    assert by_month.frame.title.to("zh") == "满意率（按月份），2025年12月至2026年11月"
    assert [hit.key for hit in by_month.hits] == ["2026-10", "2026-11"]
    assert (await figure_of(ROWS).answer(asked())).drawing(Look(lang="en")).png(72).startswith(b"\x89PNG")


def test_the_rank_of_few_answers_is_none():
    rows = [
        Row.estimated(1, "甲", share(5, 9)),
        Row.estimated(2, "乙", share(10, 40)),
        Row.estimated(3, "丙", share(30, 40)),
        Row.estimated(4, "丁", share(9, 9)),
        Row.estimated(5, "戊", share(8, 12)),
    ]
    assert [row.label for row in ranked(rows)] == ["丙", "戊", "乙", "丁", "甲"]
    assert [row.mark for row in rows] == [
        SampleMark.TOO_SMALL,
        SampleMark.ENOUGH,
        SampleMark.ENOUGH,
        SampleMark.TOO_SMALL,
        SampleMark.SMALL,
    ]


SHOWN = {
    "an index has no decimals": (INDEX, 848.32, "848"),
    "a share is told in per cent": (SHARE, 0.8556, "85.6%"),
    "the NPS has its sign": (NPS, 45.0, "+45.0"),
    "and a real minus": (NPS, -4.25, "−4.2"),
    "nought has no sign": (NPS, -0.04, "0.0"),
    "no value is a stroke": (SCORE, None, "—"),
}


@pytest.mark.parametrize(("unit", "value", "words"), SHOWN.values(), ids=SHOWN.keys())
def test_a_value_is_written_in_its_unit(unit, value, words):
    assert unit.shown(value) == words
