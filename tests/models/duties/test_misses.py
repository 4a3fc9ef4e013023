"""Repeated misses: when the same duty missed again becomes a fact, and that a fact never comes twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from models.duties.misses import Miss, event_of, repeated_in, repeated_misses, title_of
from models.duties.missing import settle_past
from models.people.seats import seat_of_the_machine
from models.text import Text
from tests.models.duties.shop import FRIDAY, at, open_duty_shop


def missed(day: int, item: str = "duty_advisor/tea", person: int = 7) -> Miss:
    return Miss(person, 1, 1, item, Text(zh="茶水", en="Tea"), date(2026, 11, day), day)


@pytest.mark.parametrize(
    ("misses", "facts"),
    [
        pytest.param([missed(2), missed(9)], [], id="twice is no fact"),
        pytest.param([missed(2), missed(9), missed(20)], [(7, 20, [["tea", [2, 9, 20]]])], id="three times is one"),
        pytest.param([missed(d) for d in (2, 9, 20, 21, 22)], [(7, 20, [["tea", [2, 9, 20]]])], id="a fourth and a fifth begin anew"),
        pytest.param([missed(d) for d in (2, 3, 4, 5, 6, 7)], [(7, 4, [["tea", [2, 3, 4]]]), (7, 7, [["tea", [5, 6, 7]]])], id="six times is two"),
        pytest.param([missed(2), missed(9, person=8), missed(20)], [], id="each person for themselves"),
        pytest.param([missed(2), missed(9, "duty_advisor/floor"), missed(20)], [], id="each duty for itself"),
        pytest.param([missed(d, i) for d in (2, 3, 4) for i in ("k/a", "k/b")], [(7, 4, [["a", [2, 3, 4]], ["b", [2, 3, 4]]])], id="two duties on one day are one fact"),
    ],
)  # fmt: skip
def test_facts(misses, facts):
    found = repeated_in(misses, times=3, days=30)
    told = [(one.person, one.on.day, [[i.item, [d.day for d in i.days]] for i in one.items]) for one in found]
    assert told == facts


def test_what_lies_too_far_back_does_not_count():
    assert repeated_in([missed(1), missed(2), missed(12)], times=3, days=10) == []


async def test_the_facts_of_the_store_are_the_same_whenever_they_are_asked_for(database_url, tmp_path):
    async with open_duty_shop(tmp_path, database_url) as duties:
        for back in (3, 2, 1, 0):
            await duties.make(day=FRIDAY - timedelta(days=back))
        machine = await seat_of_the_machine()
        await settle_past(machine, at("23:00", FRIDAY + timedelta(days=2)))
        machine = replace(machine, today=FRIDAY + timedelta(days=2))
        found = await repeated_misses(machine)
        li, ren = duties.seat("li").person, duties.seat("ren").person
        reached = FRIDAY - timedelta(days=1)
        assert [(one.person, one.on, len(one.items)) for one in found] == [(li, reached, 5), (ren, reached, 4)]
        assert [one.origin for one in found] == [f"duty:{li}:2026-11-19", f"duty:{ren}:2026-11-19"]
        assert await repeated_misses(machine) == found
        assert "Uniform" in title_of(found[0]).to("en")
        assert "“工装”在 11-17、11-18、11-19 漏做，共 3 次。" in event_of(found[0]).to("zh")
