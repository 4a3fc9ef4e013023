"""The draw: each once, whoever draws; full quotas told as such; nobody who asked to be left alone."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from models.database import reader
from models.gate.writer import transaction
from models.problem import Refused
from surveys.calling import finish_call, queue, record_attempt
from surveys.library import programme_named
from surveys.links import link_for
from surveys.pausing import with_link
from surveys.sampling import draw, expire
from tests.models.shop import TODAY
from tests.surveys.asking import NOON, cell, closed_visit, open_asking_shop
from tests.surveys.test_calling import filled

if TYPE_CHECKING:
    from surveys.calling import Waiting
    from tests.models.shop import Shop

DRIVER = "13700001111"
STATES = "SELECT outcome, count(*) FROM invitation i JOIN programme p ON p.id = i.programme_id WHERE p.key = ?"


async def settle_for(key: str, **said: Any) -> None:
    """Run a programme with other settings; `quota`, `share` and the like."""
    one = await programme_named(key)
    kept = json.loads(one.programme.model_dump_json(by_alias=True, exclude_defaults=True))
    for name, value in said.items():
        if name in {"quota", "alerts"}:
            kept[name] = value
        else:
            kept["who"][name] = value
    async with transaction() as writer:
        await writer.run("UPDATE programme SET definition = ? WHERE id = ?", [json.dumps(kept), one.row])


async def outcomes(key: str) -> dict[str, int]:
    """How those drawn for a programme stand."""
    rows = await reader().rows(f"{STATES} GROUP BY outcome", [key])
    return dict(rows)


async def delivered(shop: Shop, number: int, days: int = 1) -> int:
    customer = await shop.add("customers", name=f"车主{number}", phone=f"1390000{number:04d}")
    day = TODAY - timedelta(days=days)
    return await shop.add("vehicles", plate=f"苏E{number:05d}", owner=customer, delivered_on=day)


async def test_two_draws_at_once_draw_each_delivery_once(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        for number in range(1, 9):
            await delivered(shop, number)
        counts = await asyncio.gather(*(draw(TODAY) for _ in range(3)))
        assert sorted(one["delivery_day"] for one in counts) == [0, 0, 8]
        assert await cell("SELECT count(*) FROM invitation") == 8
        assert await cell("SELECT count(DISTINCT vehicle_id) FROM invitation") == 8


async def test_a_sale_is_followed_from_the_day_of_its_delivery(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        await settle_for("delivery_day", **{"from": "sale"})
        car = await delivered(shop, 1)
        await delivered(shop, 2, days=2)
        assert (await draw(TODAY))["delivery_day"] == 2
        assert await cell("SELECT count(*) FROM invitation WHERE vehicle_id = ? AND due_on = ?", car, TODAY) == 1
        assert (await draw(TODAY))["delivery_day"] == 0


async def test_two_draws_at_once_draw_each_visit_once(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        for number in range(1, 13):
            await closed_visit(shop, number, days=3)
        counts = await asyncio.gather(draw(TODAY), draw(TODAY))
        assert sum(sum(one.values()) for one in counts) == await cell("SELECT count(*) FROM invitation") == 12


async def test_what_a_quota_has_no_room_for_ends_as_quota_full(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        await settle_for("csi_after_visit", share=1.0, quota=[{"id": "month", "per": ["month", "store"], "target": 1}])
        wang = shop.seat("wang")
        await closed_visit(shop, 1, days=3)
        assert (await draw(TODAY))["csi_after_visit"] == 1
        sheet, settled = await filled((await queue(wang))[0])
        await finish_call(wang, sheet, settled)
        await closed_visit(shop, 2, days=3)
        drawn = await draw(TODAY)
        assert drawn["csi_after_visit"] == 0
        assert await outcomes("csi_after_visit") == {"complete": 1, "quota_full": 1}
        ended = "SELECT count(*) FROM invitation WHERE outcome = 'quota_full' AND ended_on = ? AND NOT is_open"
        assert await cell(ended, TODAY) == 1
        assert drawn["three_day_call"] == 1, "nobody was asked, so the three-day call is made"
        assert sum((await draw(TODAY)).values()) == 0
        assert await outcomes("csi_after_visit") == {"complete": 1, "quota_full": 1}


async def test_when_a_quota_fills_only_who_was_not_tried_ends(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        await settle_for("csi_after_visit", share=1.0)
        wang = shop.seat("wang")
        for number in range(1, 6):
            await closed_visit(shop, number, days=3)
        await draw(TODAY)
        done, tried, promised, linked, untried = await queue(wang)
        await record_attempt(wang, tried.id, "no_answer")
        await record_attempt(wang, promised.id, "call_back", call_back_at=NOON + timedelta(hours=2))
        await link_for(wang, linked.id, base="")
        await finish_call(wang, *(await filled(done)))
        await settle_for("csi_after_visit", quota=[{"id": "month", "per": ["month", "store"], "target": 1}])
        await draw(TODAY)
        state = "SELECT outcome FROM invitation WHERE id = ?"
        rest = [await cell(state, one.id) for one in (tried, promised, linked, untried)]
        assert rest == ["no_answer", "call_back", "link_sent", "quota_full"]
        sheet, settled = await filled(linked)
        assert (await finish_call(wang, sheet, settled)).response, "a link or a call that was begun is still taken"


async def test_a_full_month_of_the_past_does_not_fill_this_one(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        await settle_for("csi_after_visit", share=1.0, quota=[{"id": "month", "per": ["month", "store"], "target": 1}])
        await closed_visit(shop, 1, days=3)
        await draw(TODAY)
        await finish_call(shop.seat("wang"), *(await filled((await queue(shop.seat("wang")))[0])))
        async with transaction() as writer:
            before = TODAY.replace(day=1) - timedelta(days=1)
            await writer.run("UPDATE invitation SET drawn_on = ?", [before])
        await closed_visit(shop, 2, days=3)
        assert (await draw(TODAY))["csi_after_visit"] == 1


async def test_who_was_found_full_does_not_rest(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        await settle_for("csi_after_visit", share=1.0, quota=[{"id": "month", "per": ["month", "store"], "target": 1}])
        wang = shop.seat("wang")
        await closed_visit(shop, 1, days=3)
        await draw(TODAY)
        await finish_call(wang, *(await filled((await queue(wang))[0])))
        visit = await closed_visit(shop, 2, days=3)
        await draw(TODAY)
        assert await outcomes("csi_after_visit") == {"complete": 1, "quota_full": 1}
        await settle_for("csi_after_visit", quota=[])
        car, customer = (await reader().rows("SELECT vehicle_id, customer_id FROM visit WHERE id = ?", [visit]))[0]
        async with transaction() as writer:
            await writer.run("DELETE FROM invitation WHERE outcome = 'waiting'")  # the three-day call
        await shop.add("visits", vehicle=car, customer=customer, visited_on=TODAY - timedelta(days=2))
        assert (await draw(TODAY))["csi_after_visit"] == 1


async def brought(shop: Shop, number: int, **more: Any) -> int:
    """A visit whose car was brought by the driver."""
    return await closed_visit(shop, number, days=3, sender_name="老周", sender_phone=DRIVER, **more)


async def test_a_driver_who_wants_no_calls_is_remembered_by_the_number(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        await settle_for("csi_after_visit", share=1.0)
        wang = shop.seat("wang")
        await brought(shop, 1)
        await draw(TODAY)
        drawn = (await queue(wang))[0]
        assert drawn.phone == DRIVER
        await record_attempt(wang, drawn.id, "do_not_contact", note="别再打了")
        assert await cell("SELECT count(*) FROM customer WHERE do_not_contact") == 0, "the owner did not say so"
        kept = await reader().rows("SELECT phone, whose, note FROM quiet_phone")
        assert [tuple(row) for row in kept] == [(DRIVER, "老周", "别再打了")]
        await brought(shop, 2)
        await closed_visit(shop, 3, days=3)
        assert sum((await draw(TODAY)).values()) == 1
        assert {one.phone for one in await queue(wang)} == {"13800000003"}


async def test_the_wish_ends_what_the_driver_was_drawn_for_with_another_car(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        wang = shop.seat("wang")
        await settle_for("csi_after_visit", share=1.0, exclude_surveyed_days=0)
        for number in (1, 2):
            await brought(shop, number)
        await draw(TODAY)
        first, _ = await queue(wang)
        await record_attempt(wang, first.id, "do_not_contact")
        assert await queue(wang) == []
        assert await outcomes("csi_after_visit") == {"do_not_contact": 2}


async def test_a_number_noted_by_hand_is_respected_by_queue_and_by_what_was_drawn(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        await settle_for("csi_after_visit", share=1.0, exclude_surveyed_days=0)
        wang = shop.seat("wang")
        await brought(shop, 1)
        await draw(TODAY)
        assert len(await queue(wang)) == 1
        row = await shop.add("quiet_phones", phone=DRIVER, whose="老周")
        assert await queue(wang) == []
        assert await expire(TODAY) == 1
        async with transaction() as writer:
            await writer.run("UPDATE quiet_phone SET archived_at = ? WHERE id = ?", [datetime.now(UTC), row])
        await brought(shop, 2)
        assert sum((await draw(TODAY)).values()) == 1, "once it is archived, he may be asked again"


async def test_who_asked_it_as_a_customer_is_not_called_as_a_driver_either(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        await shop.add("customers", name="老周", phone=DRIVER, do_not_contact=True)
        await brought(shop, 1)
        assert sum((await draw(TODAY)).values()) == 0


async def sent_a_link(shop: Shop) -> Waiting:
    """One who was drawn three days after a visit, and was sent the link instead of a call."""
    await settle_for("csi_after_visit", share=1.0)
    await closed_visit(shop, 1, days=3)
    await draw(TODAY)
    drawn = (await queue(shop.seat("wang")))[0]
    await link_for(shop.seat("wang"), drawn.id, base="")
    return drawn


async def test_a_link_pauses_the_calls_and_they_come_back(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        wang = shop.seat("wang")
        drawn = await sent_a_link(shop)
        assert await cell("SELECT outcome FROM invitation WHERE id = ?", drawn.id) == "link_sent"
        assert await queue(wang) == []
        waiting = await with_link(wang)
        assert [(one.id, str(one.due_on)[:10]) for one in waiting] == [(drawn.id, str(TODAY + timedelta(days=2)))]
        later = shop.seat("wang", today=TODAY + timedelta(days=2))
        soon = datetime.now(UTC) + timedelta(days=2)
        assert [one.id for one in await queue(later, now=soon)] == [drawn.id]
        assert await with_link(later) == []


async def test_who_answers_by_the_link_leaves_the_queue(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        wang = shop.seat("wang")
        drawn = await sent_a_link(shop)
        await finish_call(wang, *(await filled(drawn)))
        assert await with_link(wang) == []
        assert await outcomes("csi_after_visit") == {"complete": 1}


async def test_a_promised_call_is_made_although_a_link_was_sent(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        await settle_for("csi_after_visit", share=1.0)
        wang = shop.seat("wang")
        await closed_visit(shop, 1, days=3)
        await draw(TODAY)
        drawn = (await queue(wang))[0]
        await link_for(wang, drawn.id, base="")
        soon = datetime(TODAY.year, TODAY.month, TODAY.day, 8, tzinfo=UTC) + timedelta(days=1)
        await record_attempt(wang, drawn.id, "call_back", call_back_at=soon)
        morning = shop.seat("wang", today=TODAY + timedelta(days=1))
        assert [one.id for one in await queue(morning, now=soon + timedelta(minutes=1))] == [drawn.id]


@pytest.mark.parametrize(
    ("tries", "ends"),
    [
        pytest.param([], "expired", id="a link alone reaches nobody"),
        pytest.param(["no_answer"], "no_answer", id="nobody answered the phone"),
        pytest.param(["call_back", "no_answer"], "call_back", id="who was reached once counts as reached"),
    ],
)
async def test_an_unanswered_link_ends_as_the_calls_did(tmp_path, database_url, tries, ends):
    async with open_asking_shop(tmp_path, database_url) as shop:
        await settle_for("csi_after_visit", share=1.0)
        wang = shop.seat("wang")
        await closed_visit(shop, 1, days=3)
        await draw(TODAY)
        drawn = (await queue(wang))[0]
        for way in tries:
            back = NOON + timedelta(minutes=5) if way == "call_back" else None
            await record_attempt(wang, drawn.id, way, call_back_at=back)
        await link_for(wang, drawn.id, base="")
        assert await expire(TODAY + timedelta(days=40)) == 1
        assert await cell("SELECT outcome FROM invitation WHERE id = ?", drawn.id) == ends


async def test_a_link_never_waits_beyond_the_last_day(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        await settle_for("csi_after_visit", share=1.0)
        wang = shop.seat("wang")
        await closed_visit(shop, 1, days=3)
        await draw(TODAY)
        drawn = (await queue(wang))[0]
        async with transaction() as writer:
            await writer.run("UPDATE invitation SET expires_on = ?", [TODAY + timedelta(days=1)])
        await link_for(wang, drawn.id, base="")
        assert str(await cell("SELECT due_on FROM invitation"))[:10] == str(TODAY + timedelta(days=1))


async def test_one_of_another_store_gets_no_link_from_here(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        await settle_for("csi_after_visit", share=1.0)
        await closed_visit(shop, 1, days=3)
        await draw(TODAY)
        drawn = (await queue(shop.seat("wang")))[0]
        other = shop.seat("wang", stores=frozenset({99}), store=99, all_stores=False)
        with pytest.raises(Refused):
            await link_for(other, drawn.id, base="")
