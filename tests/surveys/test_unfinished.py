"""Unfinished answers: they wait as long as the programme says, then they are forgotten; finished ones stay."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from models.gate.writer import transaction
from surveys.doors import Door, Shut, door_by_link
from surveys.engine.answers import settle
from surveys.handing_in import hand_in
from surveys.links import link_for
from surveys.responses import Kept, Sheet
from surveys.unfinished import Late, forget_unfinished, keep_draft
from tests.surveys.asking import GOOD, cell, closed_visit, context_of, open_asking_shop
from tests.ui.public.conftest import draw

TODAY = datetime.now(UTC).date()


async def opened(shop, number: int = 1) -> tuple[Door, str]:
    """A door that is open, and its token."""
    link = await link_for(
        shop.seat("wang"), await draw(shop, await closed_visit(shop, number), "csi_after_visit"), base=""
    )
    token = link.rpartition("/")[2]
    door = await door_by_link(token, TODAY)
    assert isinstance(door, Door)
    return door, token


def sheet_of(door: Door) -> Sheet:
    return Sheet(
        version=door.version, subject=door.subject, today=TODAY, programme=door.programme, invitation=door.invitation,
        channel="public", identity=door.identity, client_key=door.final_key,
    )  # fmt: skip


def settled_of(door: Door):
    return settle(door.version.form, {**GOOD, "willing": None}, context_of(door.subject, "public"))


async def test_they_wait_for_the_days_of_the_programme(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        door, token = await opened(shop)
        assert await keep_draft(door, sheet_of(door), {"overall": "9"}, 2, 0) is None
        again = await door_by_link(token, TODAY)
        assert isinstance(again, Door)
        assert again.draft is not None
        assert (again.draft.typed, again.draft.page, again.draft.revision) == ({"overall": "9"}, 2, 1)
        assert await forget_unfinished(TODAY) == 0
        assert await forget_unfinished(TODAY + timedelta(days=9)) == 1
        assert await cell("SELECT count(*) FROM response") == 0


async def test_an_older_page_is_not_taken(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        door, _ = await opened(shop)
        assert await keep_draft(door, sheet_of(door), {"overall": "9"}, 1, 0) is None
        assert isinstance(await keep_draft(door, sheet_of(door), {"overall": "1"}, 1, 0), Late)
        assert await keep_draft(door, sheet_of(door), {"overall": "8"}, 1, 1) is None
        assert isinstance(await hand_in(door, sheet_of(door), settled_of(door), 1), Late)
        assert isinstance(await hand_in(door, sheet_of(door), settled_of(door), 2), Kept)
        assert await cell("SELECT count(*) FROM response") == 1


async def test_many_who_finish_at_once_are_all_kept_once(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        doors = [(await opened(shop, number))[0] for number in range(1, 13)]
        twice = [*doors, *doors]
        found = await asyncio.gather(*(hand_in(door, sheet_of(door), settled_of(door), 0) for door in twice))
        assert all(isinstance(one, Kept) for one in found)
        assert sum(one.is_repeat for one in found if isinstance(one, Kept)) == len(doors)
        assert await cell("SELECT count(*) FROM response WHERE state = 'complete'") == len(doors)
        assert await cell("SELECT count(*) FROM invitation WHERE outcome = 'complete' AND NOT is_open") == len(doors)
        assert await cell("SELECT count(*) FROM attempt WHERE outcome = 'complete'") == len(doors)
        assert await cell("SELECT count(*) FROM history WHERE noun = 'responses'") == len(doors)


async def test_one_that_cannot_be_kept_takes_no_other_with_it(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        good, _ = await opened(shop, 1)
        bad, _ = await opened(shop, 2)
        broken = Sheet(**{**sheet_of(bad).__dict__, "author": 999_999})
        found = await asyncio.gather(
            hand_in(good, sheet_of(good), settled_of(good), 0),
            hand_in(bad, broken, settled_of(bad), 0),
            return_exceptions=True,
        )
        assert isinstance(found[0], Kept)
        assert isinstance(found[1], Exception)
        assert await cell("SELECT count(*) FROM response") == 1


async def test_a_link_ends_when_somebody_has_called_meanwhile(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        door, token = await opened(shop)
        async with transaction() as writer:
            await writer.run("UPDATE invitation SET is_open = ?, outcome = 'refused'", [False])
        late = await hand_in(door, sheet_of(door), settled_of(door), 0)
        assert isinstance(late, Late)
        assert late.is_spent
        shut = await door_by_link(token, TODAY)
        assert isinstance(shut, Shut)
        assert shut.why == "closed"
