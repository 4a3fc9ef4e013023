"""Printouts: their words are those of the golden file, and no page looks wrong."""

from __future__ import annotations

import pytest

from tests.golden_files import compare
from tests.reports.layout import beyond_margins, lonely_headings, pages, pages_without, used, written
from tests.reports.sheets.printouts import PRINTOUTS, blank, every_kind, listed, recorded, shipped
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


def test_a_form_says_which_version_of_it_lies_on_the_desk():
    content = blank(every_kind(), ("en", "zh"), "A5")
    assert size_of(content) == (148, 210)
    assert all("Formprobe·version3" in page for page in pages_of(content))
