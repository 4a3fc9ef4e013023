"""The review's pages: nothing parted from its heading, nothing beyond the page, no page half empty."""

from __future__ import annotations

import pytest

from models.text import Text
from reports.sheets.review_layout import Piece, Room, set_on_pages

ROOM = Room(page=100.5, first=100.5, again=8.0)
ONE, TWO = Text.plain("one"), Text.plain("two")


def piece(height, chapter=ONE, *, is_head=False, least=None, most=None):
    return Piece(
        height=height, draw=lambda _: None, chapter=chapter, is_head=is_head, keeps=is_head, least=least, most=most
    )


def head(height, chapter=ONE):
    return piece(height, chapter, is_head=True)


@pytest.mark.parametrize(
    ("pieces", "pages", "heights"),
    [
        pytest.param([head(20), piece(30), piece(40)], [3], [20, 30, 40], id="what fits stands as it is"),
        pytest.param([head(20), piece(90, least=70)], [2], [20, 80], id="a chart shrinks to stay with its heading"),
        pytest.param([head(20), piece(60, most=90), head(30, TWO), piece(60, TWO)], [2, 2], [20, 80, 30, 60],
                     id="a heading goes on with what follows, and the chart before it fills the page"),
        pytest.param([head(20), piece(75), piece(60)], [2, 1], [20, 75, 60], id="a chapter may go on"),
        pytest.param([head(20), piece(90), piece(20)], [1, 1, 1], [20, 90, 20],
                     id="what does not fit under its heading stands on the next page"),
    ],
)  # fmt: skip
def test_pieces_are_set_on_pages(pieces, pages, heights):
    sheets = set_on_pages(pieces, ROOM)
    assert [len(sheet.pieces) for sheet in sheets] == pages
    assert [round(height) for sheet in sheets for _, height in sheet.pieces] == heights
    for before, sheet in zip([None, *sheets], sheets, strict=False):
        first = sheet.pieces[0][0]
        assert (sheet.again is not None) == (before is not None and not first.is_head)


def test_pieces_that_fill_no_page_stand_further_apart_but_not_on_the_last():
    sheets = set_on_pages([head(20), piece(60), head(30, TWO), piece(60, TWO)], ROOM)
    assert [sheet.gap for sheet in sheets] == [8.0, 0.0]
