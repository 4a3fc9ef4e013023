"""Who stayed away from the demo store: what was said fits what the files and the visits show."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from models.rules.churn.statuses import STATUSES
from seeds.demo.absences import Absences, tell_absences
from seeds.demo.excuses import REASONS, REMEDIES
from seeds.demo.story import Story, tell
from seeds.demo.team import TEAM
from seeds.lists import LISTS

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def story() -> Story:
    return tell(TODAY)


@pytest.fixture(scope="module")
def told(story: Story) -> Absences:
    return tell_absences(story, TODAY)


def test_it_is_the_same_each_time(story: Story, told: Absences):
    assert tell_absences(story, TODAY) == told


def test_every_reason_and_place_is_in_the_store_s_lists():
    assert {one.code for one in REASONS} <= {entry.code for entry in LISTS["lost_reason"]}
    assert {one.place for one in REASONS if one.place} <= {entry.code for entry in LISTS["other_place"]}
    assert {one.cause for one in REMEDIES} <= {one.code for one in REASONS}
    assert {one.owner for one in REMEDIES} <= {one.login for one in TEAM}


def test_a_call_lies_between_the_loss_and_the_visit_that_ended_it(told: Absences):
    for one in told.found:
        assert one.loss.since <= one.day <= TODAY
        assert one.loss.won_back_on is None or one.day < one.loss.won_back_on


def test_cars_that_are_gone_in_the_files_are_gone_in_what_was_said(story: Story, told: Absences):
    gone = {one.vehicle: one.status for one in told.found if one.status in {"sold", "scrapped", "moved"}}
    assert gone
    assert all(story.vehicles[car]["kept"] == status for car, status in gone.items())


def test_statuses_are_set_only_for_cars_that_did_not_come_back(told: Absences):
    assert all(one.loss.won_back_on is None and one.status in STATUSES for one in told.found if one.status)


def test_there_is_something_of_everything(told: Absences):
    outcomes = Counter(one.outcome for one in told.found)
    assert min(outcomes[name] for name in ("reached", "no_answer", "gone")) > 30
    assert len({one.status for one in told.found}) > 4
    assert sum(one.loss.won_back_on is not None for one in told.found) > 100
    assert len(told.elsewhere) > 50


def test_nobody_who_asked_to_be_left_alone_is_called(story: Story, told: Absences):
    assert not any(story.customers[one.customer]["do_not_contact"] for one in told.found)
