"""Seats: roles, stores, the team below, the day where the store is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from models.access import Role
from models.people.seats import forget_seats, seat_of
from models.problem import Refused
from models.settings import change_setting
from models.tables.organisation import Staff, Store
from tests.models.opened import hire, open_store, suspend

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from models.database import Database


@pytest.fixture
async def store(tmp_path: Path, database_url: str) -> AsyncIterator[Database]:
    async with open_store(tmp_path, database_url) as opened:
        yield opened


@pytest.mark.usefixtures("store")
async def test_the_team_is_oneself_and_everybody_below_however_deep() -> None:
    wang = await hire("wang", password="", role="manager")
    li = await hire("li", password="", supervisor=wang)
    chen = await hire("chen", password="", supervisor=li)
    zhao = await hire("zhao", password="")
    assert (await seat_of(wang.id)).team == {wang.id, li.id, chen.id}
    assert (await seat_of(li.id)).team == {li.id, chen.id}
    assert (await seat_of(zhao.id)).team == {zhao.id}


@pytest.mark.usefixtures("store")
async def test_a_circle_of_supervisors_ends() -> None:
    wang = await hire("wang", password="")
    li = await hire("li", password="", supervisor=wang)
    await Staff.filter(id=wang.id).update(supervisor_id=li.id)
    assert (await seat_of(wang.id)).team == {wang.id, li.id}


@pytest.mark.usefixtures("store")
async def test_a_person_works_for_their_store_which_may_be_all_there_is() -> None:
    li = await hire("li", password="", role="advisor")
    seat = await seat_of(li.id)
    assert (seat.roles, seat.stores, seat.all_stores) == (Role.ADVISOR, frozenset({seat.store}), True)
    await Store.create(name="Second store")
    forget_seats()
    assert not (await seat_of(li.id)).all_stores


@pytest.mark.usefixtures("store")
async def test_the_language_is_the_persons_unless_the_page_says_another() -> None:
    li = await hire("li", password="", lang="en")
    odd = await hire("odd", password="", lang="tlh")
    assert (await seat_of(li.id)).lang == "en"
    assert (await seat_of(li.id, lang="zh")).lang == "zh"
    assert (await seat_of(odd.id)).lang == "zh"


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Asia/Shanghai", "Pacific/Pago_Pago"])
async def test_today_is_the_stores_day_and_settings_come_along(zone: str) -> None:
    li = await hire("li", password="")
    assert await change_setting("zone", zone) is None
    assert await change_setting("recency_months", "2, 4, 8") is None
    before = datetime.now(UTC).astimezone(ZoneInfo(zone)).date()
    seat = await seat_of(li.id)
    assert seat.today in {before, datetime.now(UTC).astimezone(ZoneInfo(zone)).date()}
    assert seat.zone == zone
    assert seat.settings["recency_months"] == (2, 4, 8)


@pytest.mark.usefixtures("store")
async def test_a_suspended_or_unknown_person_has_no_seat() -> None:
    li = await hire("li", password="")
    await suspend(li)
    for person in (li.id, 999_999):
        with pytest.raises(Refused):
            await seat_of(person)
