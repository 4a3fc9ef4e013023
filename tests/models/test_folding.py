"""What people type and Excel holds, made plain."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.folding import cleaned, fold, is_blank, number_in, one_line, quoted, written


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        pytest.param("１２３ＡＢＣ", "123ABC", id="full width"),
        pytest.param("\u30001 \u00a0 2\t3 ", "1 2 3", id="spaces of every sort"),
        pytest.param("1–2—3－4−5", "1-2-3-4-5", id="dashes of every sort"),
        pytest.param("京A•1・2‧3", "京A·1·2·3", id="dots of every sort"),
        pytest.param("1\u200b2\ufeff3\u202d4", "1234", id="signs nobody sees"),
        pytest.param("'0571", "0571", id="Excel's apostrophe"),
        pytest.param(13800000000.0, "13800000000", id="Excel's number"),
        pytest.param(None, "", id="empty"),
    ],
)
def test_folded(raw, plain):
    assert fold(raw) == plain


@given(st.text())
def test_folding_twice_changes_nothing(raw):
    assert fold(fold(raw)) == fold(raw)


@given(st.text(st.characters(codec=None)))
def test_what_is_cleaned_can_be_stored(raw):
    words = cleaned(raw)
    words.encode()
    assert "\x00" not in words
    assert "\n" not in one_line(raw)


@pytest.mark.parametrize("raw", [None, "", "  ", "-", "—", "／", "--", float("nan")])
def test_nothing(raw):
    assert is_blank(raw)


@pytest.mark.parametrize("raw", ["0", 0, "无", False, "a"])
def test_something(raw):
    assert not is_blank(raw)


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        pytest.param(12.0, "12", id="whole number"),
        pytest.param(12.5, "12.5", id="half"),
        pytest.param(1e300, "1e+300", id="too large to be written out"),
        pytest.param(float("inf"), "inf", id="no end"),
        pytest.param(date(2026, 11, 21), "2026-11-21", id="day"),
        pytest.param(datetime(2026, 11, 21), "2026-11-21", id="midnight"),  # noqa: DTZ001 -- as Excel cells are
        pytest.param(datetime(2026, 11, 21, 9, 30), "2026-11-21 09:30", id="moment"),  # noqa: DTZ001
        pytest.param(time(9, 30), "09:30", id="time"),
        pytest.param(True, "True", id="tick"),
    ],
)
def test_a_cell_is_written_as_it_was_seen(cell, words):
    assert written(cell) == words


@pytest.mark.parametrize(
    ("raw", "number"),
    [
        pytest.param("1,234.5", Decimal("1234.5"), id="thousands"),
        pytest.param("1 234", Decimal(1234), id="thousands with spaces"),
        pytest.param("1.2万", Decimal(12000), id="ten thousand"),
        pytest.param("2亿", Decimal(200_000_000), id="hundred million"),
        pytest.param("1.5E+3", Decimal(1500), id="Excel's short writing"),
        pytest.param("（5）", Decimal(-5), id="bookkeeper's minus"),
        pytest.param("1,23", None, id="comma elsewhere"),
        pytest.param("1.2.3", None, id="two points"),
        pytest.param("9" * 10_000, None, id="digits without end"),
        pytest.param(True, None, id="tick"),
        pytest.param(float("nan"), None, id="not a number"),
    ],
)
def test_number(raw, number):
    assert number_in(raw) == number


def test_a_long_input_is_shortened_in_a_sentence():
    assert quoted("字" * 100) == "字" * 30 + "…"
