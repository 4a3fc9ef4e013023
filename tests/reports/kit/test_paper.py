"""Paper: titles that never stand alone, columns that cut no date, signs that no font has."""

from __future__ import annotations

import pytest

from models.text import Text
from reports.kit.columns import Column, Wanted, spread, squeezed, widths_of
from reports.kit.fitting import fitted
from reports.kit.page import Page
from reports.kit.paper import Paper
from reports.kit.signs import font_for, runs
from tests.reports.layout import lonely_headings, pages
from tests.reports.sheets.reading import pages_of
from tests.reports.sheets.samples import head

TITLE = Text(zh="检验表", en="Inspection")


@pytest.mark.parametrize("lines", range(38, 54, 3))
def test_a_title_never_stands_alone_at_the_foot_of_a_page(lines):
    paper = Paper(head(TITLE))
    for number in range(lines):
        paper.words(f"第 {number} 行")
    paper.section(Text(zh="第二部分", en="Part two"))
    paper.table([Column(Text.plain("日期")), Column(Text.plain("内容"), 1)], [["2026-11-22", "内容" * 60]] * 3)
    content = paper.finish()
    assert lonely_headings(content) == []
    assert "第二部分" in "".join(pages_of(content))


def test_a_paragraph_leaves_no_line_alone():
    paper = Paper(head(TITLE))
    while paper.bottom - paper.top > 6:
        paper.words("一行")
    paper.words("等待时间太长，没有人告诉我进度。" * 8)
    first, second = pages(paper.finish())
    assert "等待时间" not in "".join(line.words for line in first.body)
    assert "等待时间" in "".join(line.words for line in second.body)


def test_a_sign_that_our_font_lacks_is_drawn_by_another_or_named_and_never_a_box():
    page = Page("", "")
    page.turn()
    page.write((10, 10), "\U000f0000车\u200b\U0001d7d9₀", 10)
    words = pages_of(page.finish())[0]
    assert "〔U+F0000〕车" in words
    assert "₀" in words
    assert "\u200b" not in words


def test_a_font_is_only_looked_for_where_ours_is_not_enough():
    assert list(runs("欧阳静怡 138")) == [("Huitouke Sans", "欧阳静怡 138")]
    assert font_for("₀") not in {"", "Huitouke Sans"}


def test_a_heading_is_drawn_in_the_bold_weight_and_measured_in_it():
    assert list(runs("试驾", strong=True)) == [("Huitouke Sans Bold", "试驾")]
    page = Page("", "")
    assert page.width_of("Test-drive log", 16, strong=True) > page.width_of("Test-drive log", 16)
    page.turn()
    page.write((10, 10), "试驾 log", 16, strong=True)
    content = page.finish()
    assert b"HuitoukeSansBold" in content.replace(b"#20", b"")
    assert pages_of(content) == ["试驾log"]


def test_of_two_titles_one_inside_the_other_none_is_lost():
    paper = Paper(head(TITLE))
    paper.section(Text(zh="回店", en="Coming back"))
    paper.section(Text(zh="车况", en="State"))
    paper.words("完好")
    words = pages_of(paper.finish())[0]
    assert words.index("回店") < words.index("车况") < words.index("完好")


def test_rows_to_write_on_reach_the_foot_of_the_page():
    paper = Paper(head(TITLE))
    paper.table(
        [Column(Text.plain("日期")), Column(Text.plain("内容"), 1)], [["2026-11-22", "试驾"]], least=10, blanks=2
    )
    assert paper.page.number == 1
    assert paper.bottom - paper.top < 10


@pytest.mark.parametrize(
    ("asked", "free", "expected"),
    [
        ([Wanted(10, 5), Wanted(20, 8)], 40, [15, 25]),
        ([Wanted(10, 5), Wanted(40, 8), Wanted(60, 8)], 70, [10, 30, 30]),
        ([Wanted(20, 20), Wanted(60, 8)], 40, [20, 20]),
        ([Wanted(40, 40), Wanted(40, 40)], 40, [20, 20]),
    ],
    ids=[
        "room is shared out",
        "the widest give way",
        "what stays whole keeps its width",
        "where nothing helps, evenly",
    ],
)
def test_columns_share_the_width(asked, free, expected):
    assert [round(width) for width in spread(asked, free)] == expected
    assert sum(squeezed(asked, min(free, sum(one.natural for one in asked)))) <= free + 0.1


def test_columns_with_a_share_take_what_the_others_leave():
    columns = [Column(Text.plain("日期")), Column(Text.plain("内容"), 1), Column(Text.plain("说明"), 3)]
    widths = widths_of(columns, [Wanted(20, 20), Wanted(90, 10), Wanted(90, 10)], 100)
    assert [round(width) for width in widths] == [20, 20, 60]


def test_a_share_is_never_so_small_that_a_date_is_cut():
    columns = [Column(Text.plain("寄出"), 1), Column(Text.plain("原因"), 3)]
    assert [round(width) for width in widths_of(columns, [Wanted(17, 17), Wanted(90, 8)], 40)] == [17, 23]


def test_a_document_is_only_drawn_denser_where_that_saves_a_page():
    tried = []

    def drawn(scale):
        tried.append(scale)
        paper = Paper(head(TITLE), scale=scale)
        for number in range(50):
            paper.words(f"第 {number} 行")
        return paper

    paper = fitted(drawn)
    assert paper.page.number == 1
    assert tried[0] == 1.0
    assert len(tried) == 2
