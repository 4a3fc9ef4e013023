"""Help: every page explains itself in three sentences, and the first week only sends people where they may go."""

from __future__ import annotations

import pytest

from models.access import ROLE_WORDS, Role
from ui.help.telling import sentences, written
from ui.help.week import DAYS, steps
from ui.wiring import all_pages

PAGES = all_pages()


def test_every_page_has_three_sentences_in_both_languages():
    for route in PAGES.routes:
        said = sentences(route)
        assert len(said) == 3, route.pattern
        assert all(text.words["zh"].strip() and text.words["en"].strip() for text in said), route.pattern
        assert route.pattern == "/" or said != written()["home"], route.pattern


def test_no_sentences_are_left_behind_of_a_page_that_is_gone():
    known = {route.pattern for route in PAGES.routes} | {route.key for route in PAGES.routes}
    assert set(written()) - known == set()


@pytest.mark.parametrize("role", ROLE_WORDS)
def test_the_first_week_leads_where_the_role_may_go(role):
    mine = [step for step in steps() if not step.roles or role in step.roles]
    assert {step.day for step in mine} >= {1, 2}
    assert all(1 <= step.day <= DAYS for step in mine)
    for step in mine:
        route, _ = PAGES.at(step.path)
        assert route is not None, step.path
        assert route.roles & Role[role.upper()], (step.id, role)
