"""The second call and what it does to a case, whatever became of the case meanwhile."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from models.gate.saving import archive, delete_for_good
from models.gate.writer import transaction
from models.problem import Refused
from models.resources import RESOURCES
from surveys.calling import finish_call
from surveys.cases import close, escalate, hand_on, note, solve
from surveys.engine.answers import settle
from surveys.library import programme_named, published
from surveys.responses import Sheet
from surveys.subjects import subject_of_customer
from tests.models.opened import hire
from tests.models.shop import TODAY
from tests.surveys.asking import BAD, answer, cell, closed_visit, context_of, open_asking_shop

if TYPE_CHECKING:
    from tests.models.shop import Shop

CONTENT = {"content": "yes", "fair": 8, "procedure": 8, "treatment": 9, "come_again": "y"}
ANGRY = {"content": "no", "fair": 2, "procedure": 2, "treatment": 3, "open_point": "还是响", "come_again": "n"}
STATE = "SELECT state FROM case_file WHERE id = ?"


async def solved(shop: Shop, **visit: object) -> int:
    """A case with a result, whose customer is to be called again."""
    case = (await answer(await closed_visit(shop, **visit), BAD)).cases[0]
    await solve(shop.seat("wang"), case, "免费重做")
    return case


async def call_again(shop: Shop, case: int, typed: dict[str, object]) -> None:
    """Make the second call."""
    invitation = await cell("SELECT id FROM invitation WHERE case_id = ?", case)
    customer = await cell("SELECT customer_id FROM invitation WHERE id = ?", invitation)
    version, programme = await published("complaint_follow_up"), await programme_named("complaint_recheck")
    subject = await subject_of_customer(customer, TODAY)
    assert subject is not None
    settled = settle(version.form, typed, context_of(subject))
    assert settled.may_finish
    sheet = Sheet(version=version, subject=subject, today=TODAY, programme=programme, invitation=invitation)
    await finish_call(shop.seat("wang"), sheet, settled)


async def test_a_content_customer_leaves_a_closed_case_closed(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        case = await solved(shop)
        await close(shop.seat("wang"), case, reason="当面确认过")
        await call_again(shop, case, CONTENT)
        assert await cell(STATE, case) == "closed"
        assert await cell("SELECT is_content FROM case_file WHERE id = ?", case) == "yes"


async def test_a_discontented_customer_opens_a_closed_case_again(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        case = await solved(shop)
        await close(shop.seat("wang"), case, reason="当面确认过")
        await call_again(shop, case, ANGRY)
        assert await cell(STATE, case) == "doing"
        assert await cell("SELECT closed_on FROM case_file WHERE id = ?", case) is None


@pytest.mark.parametrize("way", [archive, delete_for_good], ids=["archived", "deleted"])
async def test_the_second_calls_answers_are_kept_when_the_case_is_gone(tmp_path, database_url, way):
    async with open_asking_shop(tmp_path, database_url) as shop:
        case = await solved(shop)
        await way(RESOURCES["cases"], shop.seat("admin"), [case])
        await call_again(shop, case, CONTENT)
        assert await cell("SELECT count(*) FROM response") == 2


async def test_a_case_that_waits_for_the_customer_is_not_handed_up(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        case = await solved(shop)
        async with transaction() as writer:
            past = datetime.now(UTC) - timedelta(hours=49)
            await writer.run("UPDATE case_file SET opened_at = ? WHERE id = ?", [past, case])
        assert await escalate(shop.seat("wang")) == 0


async def test_two_servers_that_hand_up_at_once_do_it_once(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        case = (await answer(await closed_visit(shop), BAD)).cases[0]
        async with transaction() as writer:
            past = datetime.now(UTC) - timedelta(hours=99)
            await writer.run("UPDATE case_file SET opened_at = ?, level = 1 WHERE id = ?", [past, case])
        done = await asyncio.gather(*(escalate(shop.seat("wang")) for _ in range(2)))
        assert sorted(done) == [0, 1]


async def test_a_case_keeps_its_owner_where_nobody_has_the_next_role(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        case = (await answer(await closed_visit(shop), BAD)).cases[0]
        async with transaction() as writer:
            past = datetime.now(UTC) - timedelta(hours=49)
            await writer.run(
                "UPDATE case_file SET opened_at = ?, owner_id = ? WHERE id = ?", [past, shop.people["li"].id, case]
            )
            await writer.run("UPDATE staff SET suspended_at = ? WHERE role <> 'advisor'", [datetime.now(UTC)])
        assert await escalate(shop.seat("wang")) == 1
        assert await cell("SELECT owner_id FROM case_file WHERE id = ?", case) == shop.people["li"].id


async def test_a_case_is_handed_only_to_somebody_who_can_see_to_it(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        case = (await answer(await closed_visit(shop), BAD)).cases[0]
        gone = await hire("gone", role="advisor", password="")
        gone.suspended_at = datetime.now(UTC)
        await gone.save(update_fields=["suspended_at"])
        for owner in (99_999, gone.id):
            with pytest.raises(Refused):
                await hand_on(shop.seat("wang"), case, owner)


async def test_a_step_is_a_note_or_a_call_and_nothing_else(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        case = (await answer(await closed_visit(shop), BAD)).cases[0]
        with pytest.raises(Refused):
            await note(shop.seat("wang"), case, "已结案", kind="closed")


async def test_two_hands_on_one_case_do_not_undo_each_other(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        case = await solved(shop)
        wang = shop.seat("wang")
        await asyncio.gather(close(wang, case, reason="当面确认过"), note(wang, case, "已致歉"), return_exceptions=True)
        assert await cell(STATE, case) == "closed"


async def test_the_second_call_asks_whoever_complained(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        case = await solved(shop, sender_name="送修人小赵", sender_phone="13912345678")
        assert await cell("SELECT asks FROM invitation WHERE case_id = ?", case) == "送修人小赵"
        assert await cell("SELECT phone FROM invitation WHERE case_id = ?", case) == "13912345678"
