"""The team: load and lateness by person, who is away, slips moved in bulk; and who may do that."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from models.care.handing import balanced
from models.care.team import loads, move, set_away
from models.database import reader
from models.problem import Refused
from tests.models.care_shop import Care, open_care
from tests.models.opened import hire, suspend
from tests.models.shop import TODAY

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@pytest.fixture
async def care(tmp_path: Path, database_url: str) -> AsyncIterator[Care]:
    """The shop on either database, with four slips of Li's and two of the clerk's."""
    async with open_care(tmp_path, database_url) as opened:
        for number in range(4):
            customer = await opened.customer(advisor=opened.people["li"].id)
            await opened.car(customer, maintenance_due=TODAY + timedelta(days=number))
        for number in range(2):
            await opened.car(await opened.customer(), insurance_due=TODAY + timedelta(days=number))
        await opened.make()
        yield opened


async def handlers(care: Care) -> dict[str, int]:
    """How many open slips each person has."""
    rows = await reader().rows(
        "SELECT p.login, count(*) FROM slip s JOIN staff p ON p.id = s.handler_id WHERE s.state = 'open' GROUP BY p.login"
    )
    assert care
    return dict(rows)


async def test_load_and_last_days_by_person(care: Care):
    people, nobodys = await loads(care.seat("wang"))
    found = {one.name: (one.open, one.today, one.last_day) for one in people if one.open}
    assert found == {"Li": (4, 4, 0), "Chen": (2, 2, 1)}
    assert nobodys == 0
    assert "Xu" not in {one.name for one in people}  # an auditor calls nobody


async def test_what_was_missed_is_counted(care: Care):
    await care.make(TODAY + timedelta(days=1))
    people, _ = await loads(care.at("wang", TODAY + timedelta(days=1)))
    assert {one.name: one.missed for one in people if one.missed} == {"Chen": 1}


async def test_a_supervisor_sees_the_own_team(care: Care):
    people, _ = await loads(care.seat("sun"))
    assert {one.name for one in people} == {"Sun", "Li"}


async def test_all_of_one_go_to_several_by_what_they_have(care: Care):
    await hire("qian", role="clerk", password="")
    takers = {row[0] for row in await reader().rows("SELECT id FROM staff WHERE login IN ('chen', 'qian')")}
    assert await move(care.seat("wang"), takers, person=care.people["li"].id) == 4
    assert await handlers(care) == {"chen": 3, "qian": 3}
    edits = await reader().rows("SELECT count(*) FROM history WHERE noun = 'slips' AND action = 'edit'")
    assert edits == [(4,)]


async def test_chosen_ones_alone(care: Care):
    chosen = [one["id"] for one in await care.slips("maintenance")][:1]
    assert await move(care.seat("sun"), [care.people["ren"].id], slips=chosen) == 1
    assert await handlers(care) == {"li": 3, "chen": 2, "ren": 1}


class TestRefused:
    @pytest.mark.parametrize("login", ["li", "chen", "xu"])
    async def test_who_leads_nobody(self, care: Care, login: str):
        with pytest.raises(Refused):
            await loads(care.seat(login))
        with pytest.raises(Refused):
            await move(care.seat(login), [care.people["ren"].id], person=care.people["li"].id)
        with pytest.raises(Refused):
            await set_away(care.seat(login), care.people["li"].id, TODAY)

    async def test_a_supervisor_with_other_peoples_slips(self, care: Care):
        with pytest.raises(Refused):
            await move(care.seat("sun"), [care.people["li"].id], person=care.people["chen"].id)
        with pytest.raises(Refused):
            await set_away(care.seat("sun"), care.people["chen"].id, TODAY)

    async def test_to_somebody_who_is_not_there(self, care: Care):
        await suspend(care.people["ren"])
        await set_away(care.seat("wang"), care.people["chen"].id, TODAY + timedelta(days=3))
        for login in ("ren", "chen", "xu"):
            with pytest.raises(Refused):
                await move(care.seat("wang"), [care.people[login].id], person=care.people["li"].id)

    async def test_away_until_yesterday(self, care: Care):
        with pytest.raises(Refused):
            await set_away(care.seat("wang"), care.people["li"].id, TODAY - timedelta(days=1))


async def test_who_is_back_gets_new_ones_again(care: Care):
    await set_away(care.seat("sun"), care.people["li"].id, TODAY + timedelta(days=3))
    await set_away(care.seat("sun"), care.people["li"].id, None)
    customer = await care.customer(advisor=care.people["li"].id)
    await care.car(customer, maintenance_due=TODAY)
    await care.make()
    assert (await handlers(care))["li"] == 5


def test_sharing_is_even_and_keeps_a_customer_together():
    given = balanced([(slip, slip // 2) for slip in range(40)], {1: 0, 2: 4, 3: 0})
    counts = [sum(person == one for person in given.values()) for one in (1, 2, 3)]
    assert (
        max(counts[0], counts[1] + 4, counts[2]) - min(counts[0], counts[1] + 4, counts[2]) <= 2
    )  # what they have then
    assert all(given[slip] == given[slip + 1] for slip in range(0, 40, 2))
