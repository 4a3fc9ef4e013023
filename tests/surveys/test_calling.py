"""The calls: two who call at once, promises that are kept, and nobody rung who does not want it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from models.access import Role
from models.gate.writer import transaction
from models.problem import Refused
from surveys.calling import finish_call, invited, next_call, queue, record_attempt, take
from surveys.engine.answers import settle
from surveys.engine.programme_sheet import sheet_of
from surveys.library import programme_at, programme_named, published
from surveys.programmes import save_typed
from surveys.responses import Sheet
from surveys.sampling import draw, expire
from surveys.subjects import subject_of_visit
from tests.models.shop import TODAY
from tests.surveys.asking import GOOD, NOON, cell, closed_visit, context_of, open_asking_shop

if TYPE_CHECKING:
    from surveys.calling import Waiting
    from tests.models.shop import Shop

STATE = "SELECT outcome FROM invitation WHERE id = ?"


async def drawn(shop: Shop, number: int = 1) -> list[Waiting]:
    """Some visits of three days ago, all drawn."""
    for one in range(1, number + 1):
        await closed_visit(shop, one, days=3)
    await draw(TODAY)
    return await queue(shop.seat("wang"))


async def filled(waiting: Waiting, key: str = "") -> tuple[Sheet, object]:
    """The service survey, answered by whoever was drawn."""
    version, programme = await published("csi_service"), await programme_at(waiting.programme)
    subject = await subject_of_visit(waiting.visit or 0, TODAY)
    assert subject is not None
    settled = settle(version.form, GOOD, context_of(subject))
    key = key or f"call-{waiting.id}"
    sheet = Sheet(
        version=version, subject=subject, today=TODAY, programme=programme, invitation=waiting.id, client_key=key
    )
    return sheet, settled


async def test_answers_for_one_that_a_colleague_has_finished_are_not_kept(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        waiting = (await drawn(shop))[0]
        sheet, settled = await filled(waiting)
        await record_attempt(shop.seat("wang"), waiting.id, "refused")
        with pytest.raises(Refused, match="Refused"):
            await finish_call(shop.seat("wang"), sheet, settled)
        assert await cell("SELECT count(*) FROM response") == 0
        assert await cell("SELECT count(*) FROM attempt") == 1


async def test_a_call_and_the_customers_own_answer_make_one_response(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        waiting = (await drawn(shop))[0]
        sheets = [await filled(waiting), await filled(waiting, "invitation-1")]
        done = await asyncio.gather(*(finish_call(shop.seat("wang"), *each) for each in sheets), return_exceptions=True)
        assert sorted(type(one).__name__ for one in done) == ["Kept", "Refused"]
        assert await cell("SELECT count(*) FROM response") == 1


async def test_the_same_call_sent_twice_at_once_is_kept_once_and_told_as_kept(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        waiting = (await drawn(shop))[0]
        sheet, settled = await filled(waiting)
        done = await asyncio.gather(*(finish_call(shop.seat("wang"), sheet, settled) for _ in range(2)))
        assert sorted(one.is_repeat for one in done) == [False, True]


async def test_two_who_note_an_end_at_once_note_one(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        waiting = (await drawn(shop))[0]
        done = await asyncio.gather(
            *(record_attempt(shop.seat("wang"), waiting.id, way) for way in ("refused", "wrong_number")),
            return_exceptions=True,
        )
        assert sum(isinstance(one, Refused) for one in done) == 1
        assert await cell("SELECT attempts FROM invitation WHERE id = ?", waiting.id) == 1


@pytest.mark.parametrize("outcome", ["complete", "partial", "expired", "waiting", "none"])
async def test_what_only_answers_or_time_can_bring_is_not_noted_by_hand(tmp_path, outcome):
    async with open_asking_shop(tmp_path) as shop:
        waiting = (await drawn(shop))[0]
        with pytest.raises(Refused):
            await record_attempt(shop.seat("wang"), waiting.id, outcome)
        assert await cell(STATE, waiting.id) == "waiting"


async def test_another_stores_clerk_neither_sees_nor_notes_nor_finishes(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        waiting = (await drawn(shop))[0]
        other = shop.seat("wang", stores=frozenset({99}), store=99, all_stores=False)
        assert await queue(other) == []
        sheet, settled = await filled(waiting)
        for trying in (
            invited(other, waiting.id),
            record_attempt(other, waiting.id, "refused"),
            finish_call(other, sheet, settled),
            finish_call(shop.seat("li"), sheet, settled),
        ):
            with pytest.raises(Refused):
                await trying


async def test_who_was_not_reached_is_not_rung_again_at_once(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        waiting = (await drawn(shop))[0]
        wang = shop.seat("wang")
        await record_attempt(wang, waiting.id, "no_answer")
        assert await next_call(wang) is None
        assert [one.id for one in await queue(wang, now=datetime.now(UTC) + timedelta(hours=4))] == [waiting.id]


async def test_one_that_a_colleague_has_on_the_screen_is_not_opened(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        waiting = (await drawn(shop))[0]
        await take(shop.seat("wang"), waiting.id)
        await take(shop.seat("wang"), waiting.id)
        colleague = shop.seat("admin")
        assert await next_call(colleague) is None
        with pytest.raises(Refused, match="Wang"):
            await take(colleague, waiting.id)


async def test_nobody_calls_whom_he_served_himself(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        await closed_visit(shop, 1, days=3, advisor=shop.people["wang"].id)
        await draw(TODAY)
        row = await cell("SELECT id FROM invitation")
        with pytest.raises(Refused):
            await take(shop.seat("wang"), row)


async def test_a_promised_call_is_still_made_after_the_last_day(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        waiting = (await drawn(shop))[0]
        wang = shop.seat("wang")
        last = datetime.fromisoformat(f"{str(waiting.expires_on)[:10]}T02:00:00+00:00")
        promised = last + timedelta(days=2)
        await record_attempt(wang, waiting.id, "call_back", call_back_at=promised)
        assert await expire(promised.date()) == 0
        later = shop.seat("wang", today=promised.date())
        assert [one.id for one in await queue(later, now=promised)] == [waiting.id]
        with pytest.raises(Refused):
            await record_attempt(later, waiting.id, "call_back", call_back_at=promised + timedelta(days=60))


async def test_who_was_reached_but_not_asked_does_not_count_as_never_reached(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        waiting = (await drawn(shop))[0]
        soon = NOON + timedelta(hours=1)
        await record_attempt(shop.seat("wang"), waiting.id, "call_back", call_back_at=soon)
        assert await expire(TODAY + timedelta(days=40)) == 1
        assert await cell(STATE, waiting.id) == "call_back"
        assert not await cell("SELECT is_open FROM invitation WHERE id = ?", waiting.id)


async def test_who_wants_no_calls_gets_none_of_any_programme(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        waiting = (await drawn(shop))[0]
        delivered = await programme_named("delivery_week")
        sql = (
            "INSERT INTO invitation (version, created_at, updated_at, programme_id, store_id, customer_id, asks, phone,"
            " outcome, is_open, drawn_on, due_on, expires_on, attempts, channel) SELECT 1, created_at, updated_at, ?,"
            " store_id, customer_id, asks, phone, 'waiting', is_open, drawn_on, due_on, expires_on, 0, 'phone'"
            " FROM invitation WHERE id = ?"
        )
        async with transaction() as writer:
            await writer.run(sql, [delivered.row, waiting.id])
        wang = shop.seat("wang")
        assert len(await queue(wang)) == 2
        await record_attempt(wang, waiting.id, "do_not_contact")
        assert await queue(wang) == []
        ended = "SELECT count(*) FROM invitation WHERE outcome = 'do_not_contact' AND ended_on = ?"
        assert await cell(ended, TODAY) == 2


async def test_a_wish_written_into_the_file_ends_the_calls_too(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        waiting = (await drawn(shop))[0]
        await shop.change("customers", waiting.customer or 0, do_not_contact=True)
        assert await queue(shop.seat("wang")) == []
        assert await expire(TODAY) == 1
        assert await cell(STATE, waiting.id) == "do_not_contact"


async def test_a_programme_that_is_off_calls_nobody(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        waiting = (await drawn(shop))[0]
        await shop.change("programmes", waiting.programme, is_on=False)
        assert await queue(shop.seat("wang")) == []


async def test_a_visit_that_had_its_three_day_call_is_not_drawn_for_the_survey_afterwards(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        survey = (await programme_named("csi_after_visit")).row
        for number in range(1, 21):
            await closed_visit(shop, number, days=3)
        await shop.change("programmes", survey, is_on=False)
        assert (await draw(TODAY))["three_day_call"] == 20
        await shop.change("programmes", survey, is_on=True)
        assert (await draw(TODAY))["csi_after_visit"] == 0


async def test_the_key_by_which_it_is_known_who_rests_stays_whoever_asks(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        survey = (await programme_named("csi_after_visit")).row
        for name, value in (("key", "other"), ("form", 2)):
            with pytest.raises(Refused):
                await shop.change("programmes", survey, **{name: value})


@pytest.mark.parametrize(
    ("handler", "clerk_is_offered"),
    [("clerk", 1), ("manager", 0), ("general_manager", 0)],
    ids=["the clerk's calls", "the manager's calls", "the general manager's calls"],
)
async def test_calls_are_offered_to_whom_the_programme_names_and_to_heads(
    tmp_path, database_url, handler, clerk_is_offered
):
    async with open_asking_shop(tmp_path, database_url) as shop:
        waiting = (await drawn(shop))[0]
        running = await programme_at(waiting.programme)
        sheet = sheet_of(running.programme) | {"handler": handler}
        await save_typed(shop.seat("wang"), sheet, running.programme.id, after=running.version)
        clerk = replace(shop.seat("li"), roles=Role.CLERK)
        assert len(await queue(clerk)) == clerk_is_offered
        assert len(await queue(shop.seat("wang"))) == 1
        if not clerk_is_offered:
            for refused in (invited(clerk, waiting.id), record_attempt(clerk, waiting.id, "refused")):
                with pytest.raises(Refused, match="These calls are made by"):
                    await refused
