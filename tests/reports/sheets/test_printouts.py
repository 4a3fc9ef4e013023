"""Printouts: their words are those of the golden file, and no page looks wrong."""

from __future__ import annotations

import pytest

from reports.charts.drawing import Table
from reports.sheets.chart_page import laid_out
from reports.sheets.record_sheet import fits
from surveys.engine.reading import read_form
from tests.golden_files import compare
from tests.reports.layout import beyond_margins, lonely_headings, pages, pages_without, used, written
from tests.reports.sheets.printouts import PRINTOUTS, blank, every_kind, listed, log, recorded, shipped
from tests.reports.sheets.reading import pages_of, size_of


@pytest.fixture(scope="module")
def printed():
    return {name: draw() for name, draw in PRINTOUTS.items()}


def test_their_words_have_been_read_by_somebody(printed, update_golden):
    lines = [line for name, content in printed.items() for line in (f"== {name}", *written(content), "")]
    compare("printouts.txt", "\n".join(lines), update=update_golden)


@pytest.mark.parametrize("name", PRINTOUTS)
def test_no_page_looks_wrong(printed, name):
    content = printed[name]
    assert beyond_margins(content, 12.0 if "A5" in name else 18.0) == []
    assert lonely_headings(content) == []
    assert all(share > 0.6 for share in used(content)[:-1]), used(content)
    assert used(content)[-1] > 0.2
    words = pages_of(content)
    assert all(f"{number}页，共{len(words)}页" in page or "Page" in page for number, page in enumerate(words, 1))


def test_a_long_list_repeats_its_head_and_says_that_it_is_not_whole():
    content = listed(120)
    assert len(pages(content)) > 2
    assert pages_without(content, "姓名手机最近来店") == []
    assert "共125条，这里只印了前120条" in pages_of(content)[-1]
    assert "另有2条您可以看、但不能带走" in pages_of(content)[-1]


@pytest.mark.parametrize(
    ("columns", "size"), [(4, (210, 297)), (10, (297, 210))], ids=["few columns stand upright", "many lie across"]
)
def test_a_list_chooses_its_sides(columns, size):
    content = listed(10, columns)
    assert size_of(content) == size
    assert beyond_margins(content) == []


def test_a_record_that_would_end_on_an_almost_empty_page_is_drawn_denser():
    counts = [len(pages(recorded(visits))) for visits in (10, 13, 16)]
    shares = [used(recorded(visits))[-1] for visits in (10, 13, 16)]
    assert all(share > 0.3 or count == 1 for count, share in zip(counts, shares, strict=True)), (counts, shares)


def test_paper_says_in_words_where_to_go_on():
    words = "".join(pages_of(blank(shipped("lost_customer"))))
    assert "答“否”请跳到第16题" in words
    assert "仅当第2题是“是”时，回答这一部分" in words


def test_a_log_is_one_page_across_that_people_fill_in_line_by_line():
    content = log("key_handover")
    assert size_of(content) == (297, 210)
    (words,) = pages_of(content)
    assert "7.做什么用：1维修、2洗车" in words
    assert words.count("□") == 0
    assert words.count("是") >= 12
    assert "12" in words


@pytest.mark.parametrize(
    ("kind", "items", "expected"),
    [
        ("record", "[{id: a, type: text, label: {zh: 备注, en: Note}}]", True),
        ("survey", "[{id: a, type: text, label: {zh: 备注, en: Note}}]", False),
        ("record", "[{id: a, type: rank, list: l, label: {zh: 排序, en: Order}}]", False),
        (
            "record",
            "[" + ", ".join(f"{{id: a{n}, type: long_text, label: {{zh: 备注, en: Note}}}}" for n in range(9)) + "]",
            False,
        ),
    ],
    ids=["short answers", "no log", "an answer of many lines", "more than a line holds"],
)
def test_a_form_is_printed_as_a_log_only_where_a_line_holds_its_answers(kind, items, expected):
    lists = "lists: {l: [{v: a, label: {zh: 甲, en: A}}]}\n" if "rank" in items else ""
    form = read_form(
        f"form: {{id: f, version: 1, title: {{zh: 表, en: F}}, kind: {kind}, subject: none}}\n{lists}items: {items}"
    )
    assert fits(form) is expected


COUNTS = Table(("系列", "分组", "数值", "样本量", "区间下限"), (
    ("流失", "10月", "67", "67", ""), ("流失", "11月", "70", "70", ""), ("回流", "10月", "36", "36", ""),
))  # fmt: skip
RATES = Table(("分组", "数值", "样本量", "样本"), (("10月", "29%", "2,072", ""), ("11月", "30%", "2,096", "")))


@pytest.mark.parametrize(
    ("table", "header", "rows"),
    [
        (COUNTS, ["分组", "流失", "回流"], [["10月", "67", "36"], ["11月", "70", ""]]),
        (RATES, ["分组", "数值", "样本量"], [["10月", "29%", "2,072"], ["11月", "30%", "2,096"]]),
    ],
    ids=["lines stand side by side, a count without its sample", "a rate keeps its sample"],
)
def test_the_table_below_a_chart_says_nothing_twice(table, header, rows):
    assert laid_out(table, "zh") == (header, rows)


def test_a_form_says_which_version_of_it_lies_on_the_desk():
    content = blank(every_kind(), ("en", "zh"), "A5")
    assert size_of(content) == (148, 210)
    assert all("Formprobe·version3" in page for page in pages_of(content))
