"""A view and its address: what is written is read back, and what a stranger writes does no harm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.view import LONGEST, MOST_CONDITIONS, OPERATORS, PAGE_SIZES, Condition, View

PATHS = st.from_regex(r"[a-z_]{1,12}(\.[a-z_]{1,12})?", fullmatch=True).filter(
    lambda path: path not in {"q", "sort", "columns", "archived", "page", "size"}
)
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12)
CONDITIONS = st.one_of(
    st.builds(Condition, PATHS, st.sampled_from([o for o in OPERATORS if o not in {"empty", "filled"}]), WORDS),
    st.builds(Condition, PATHS, st.sampled_from(["empty", "filled"])),
)


@given(
    where=st.lists(CONDITIONS, max_size=5).map(tuple),
    search=WORDS.map(str.strip),
    page=st.integers(1, 10**6),
    size=st.sampled_from(PAGE_SIZES),
    archived=st.booleans(),
)
def test_a_view_comes_back_from_its_address(where, search, page, size, archived):
    view = View(
        where=where, search=search, page=page, size=size, archived=archived, order="-name", columns=("name", "a.b")
    )
    assert View.from_address(view.address()) == view


@given(st.text(max_size=300))
def test_whatever_somebody_writes_into_the_address_becomes_a_view(query):
    view = View.from_address(query)
    assert view.page >= 1
    assert 1 <= view.size <= PAGE_SIZES[-1]
    assert len(view.where) <= MOST_CONDITIONS


def test_the_plain_list_has_the_plain_address():
    assert View().address() == ""


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        pytest.param("page=0", View(), id="page zero is page one"),
        pytest.param("page=-3", View(), id="no page before the first"),
        pytest.param("page=９９", View(page=99), id="full-width digits"),
        pytest.param("size=999999", View(size=PAGE_SIZES[-1]), id="no more rows than the most"),
        pytest.param("page=99999999999999999999", View(), id="an absurd page"),
        pytest.param("stage=loyal", View(where=(Condition("stage", "is", "loyal"),)), id="no operator means is"),
        pytest.param("name=has:a:b", View(where=(Condition("name", "has", "a:b"),)), id="a colon inside the value"),
        pytest.param("name=12:30", View(where=(Condition("name", "is", "12:30"),)), id="a colon that is no operator"),
        pytest.param("q=" + "x" * (LONGEST + 500), View(search="x" * 100), id="a search that is far too long"),
    ],
)
def test_an_address_is_read_with_care(query, expected):
    assert View.from_address(query) == expected


def test_setting_or_dropping_a_condition_goes_back_to_page_one():
    view = View(page=7).with_condition("stage", "is", "loyal")
    assert (view.page, view.where) == (1, (Condition("stage", "is", "loyal"),))
    assert View(page=7, where=view.where).without("stage") == View()
