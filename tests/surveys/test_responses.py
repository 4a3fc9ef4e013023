"""What happens at the moment somebody answers: response, projection, score, case; and the road of a case."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from models.database import reader
from models.gate.writer import transaction
from models.problem import Refused
from surveys.calling import next_call, queue, record_attempt
from surveys.cases import close, escalate, hand_on, note, solve
from surveys.library import programmes
from surveys.projection import rebuild
from surveys.sampling import chance, draw, expire
from tests.models.shop import TODAY
from tests.surveys.asking import BAD, GOOD, answer, cell, closed_visit, open_asking_shop


async def test_a_good_answer_is_kept_with_its_score_and_opens_nothing(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        kept = await answer(await closed_visit(shop), GOOD)
        assert kept.scored is not None
        assert kept.scored.index == pytest.approx(10 * (24 * 9 + 21 * 8 + 21 * 9 + 18 * 9 + 17 * 8) / 101 * 10)
        assert list(kept.cases) == []
        assert (
            await cell("SELECT count(*) FROM answer WHERE response_id = ? AND item = 'f_quality'", kept.response) == 1
        )
        assert await cell("SELECT words FROM response WHERE id = ?", kept.response) == "小王很耐心"


async def test_a_bad_answer_opens_a_case_with_an_owner_and_a_time(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        kept = await answer(await closed_visit(shop), BAD)
        assert len(kept.cases) == 1
        case = kept.cases[0]
        assert await cell("SELECT state FROM case_file WHERE id = ?", case) == "open"
        assert await cell("SELECT due_at FROM case_file WHERE id = ?", case) is not None
        assert await cell("SELECT count(*) FROM case_step WHERE case_id = ? AND kind = 'opened'", case) == 1


async def test_what_is_sent_twice_is_kept_once(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        visit = await closed_visit(shop)
        first = await answer(visit, GOOD, client_key="same", channel="public")
        again = await answer(visit, GOOD, client_key="same", channel="public")
        assert again.is_repeat
        assert again.response == first.response
        assert await cell("SELECT count(*) FROM response") == 1


async def test_an_anonymous_answer_keeps_nobody_and_no_time_of_day(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        kept = await answer(await closed_visit(shop), BAD, identity="anonymous", channel="public", device="abc")
        sql = "SELECT count(*) FROM response WHERE id = ? AND customer_id IS NULL AND visit_id IS NULL"
        assert await cell(f"{sql} AND submitted_at IS NULL AND device = '' AND advisor_id IS NULL", kept.response) == 1
        assert await cell("SELECT customer_id FROM case_file WHERE id = ?", kept.cases[0]) is None
        assert await cell("SELECT count(*) FROM history WHERE noun = 'responses'") == 0


async def test_the_projection_can_be_made_again_and_is_the_same(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        for number, typed in enumerate((GOOD, BAD, GOOD), 1):
            await answer(await closed_visit(shop, number), typed)
        sql = "SELECT item, repeat, choice, value_text, value_num, value_date FROM answer ORDER BY response_id, item, repeat, choice"
        before = await reader().rows(sql)
        assert await rebuild() == 3
        assert await reader().rows(sql) == before
        assert len(before) > 30


async def test_a_case_goes_its_road_until_the_customer_is_content(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        case = (await answer(await closed_visit(shop), BAD)).cases[0]
        wang = shop.seat("wang")
        with pytest.raises(Refused):
            await note(wang, case, "  ")
        await note(wang, case, "已电话致歉", kind="call")
        assert await cell("SELECT state FROM case_file WHERE id = ?", case) == "doing"
        await hand_on(wang, case, shop.people["li"].id)
        await solve(wang, case, "免费重做，周六交车")
        assert await cell("SELECT count(*) FROM invitation WHERE case_id = ?", case) == 1
        with pytest.raises(Refused):
            await close(wang, case)
        await close(wang, case, reason="客户已换号，当面确认过")
        assert await cell("SELECT state FROM case_file WHERE id = ?", case) == "closed"
        assert await cell("SELECT count(*) FROM history WHERE noun = 'cases' AND row_id = ?", case) == 5


async def test_a_case_left_alone_goes_one_level_up(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        case = (await answer(await closed_visit(shop), BAD)).cases[0]
        assert await escalate(shop.seat("wang")) == 0
        async with transaction() as writer:
            past = datetime.now(UTC) - timedelta(hours=49)
            await writer.run("UPDATE case_file SET opened_at = ? WHERE id = ?", [past, case])
        assert await escalate(shop.seat("wang")) == 1
        assert await cell("SELECT owner_id FROM case_file WHERE id = ?", case) == shop.people["wang"].id
        assert await escalate(shop.seat("wang")) == 0


async def test_visits_are_drawn_by_chance_once_and_never_by_hand(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        for number in range(1, 41):
            await closed_visit(shop, number, days=3)
        first = await draw(TODAY)
        assert 6 <= first["csi_after_visit"] <= 27  # 40 % of 40
        assert (
            first["csi_after_visit"] + first["three_day_call"] == 40
        )  # the drawn visit's call takes the other's place
        assert await draw(TODAY) == {**first, "csi_after_visit": 0, "three_day_call": 0}


async def test_who_was_asked_lately_rests(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        visit = await closed_visit(shop, 1, days=3)
        first = await draw(TODAY)
        car = await cell("SELECT vehicle_id FROM visit WHERE id = ?", visit)
        owner = await cell("SELECT customer_id FROM visit WHERE id = ?", visit)
        await shop.add("visits", vehicle=car, customer=owner, visited_on=TODAY.replace(day=19), work="补漆")
        again = await draw(TODAY)
        assert again["three_day_call"] == 0
        assert again["csi_after_visit"] + first["csi_after_visit"] <= 1


async def test_a_delivered_car_is_followed_by_its_calls_once(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        owner = await shop.add("customers", name="新车主", phone="13911112222")
        await shop.add("vehicles", plate="苏E99001", owner=owner, delivered_on=TODAY - timedelta(days=1))
        assert (await draw(TODAY))["delivery_day"] == 1
        later = await draw(TODAY + timedelta(days=6))
        assert (later["delivery_day"], later["delivery_week"]) == (0, 1)
        assert (await draw(TODAY + timedelta(days=14)))["ssi_after_delivery"] == 1


async def test_a_three_day_call_does_not_keep_anybody_out_of_the_survey(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        for number in range(1, 41):
            await closed_visit(shop, number, days=3)
        first = await draw(TODAY)
        for number in range(1, 41):
            car = await cell("SELECT id FROM vehicle WHERE plate = ?", f"苏E{number:05d}")
            await shop.add("visits", vehicle=car, visited_on=TODAY + timedelta(days=30), work="补漆")
        again = await draw(TODAY + timedelta(days=32))
        assert 0 < again["csi_after_visit"] <= 40 - first["csi_after_visit"]


def test_the_chance_is_even_and_cannot_be_foreseen_without_the_secret():
    numbers = [chance(b"one", "csi", visit) for visit in range(4000)]
    assert sum(number < 0.4 for number in numbers) / 4000 == pytest.approx(0.4, abs=0.03)
    assert chance(b"one", "csi", 7) == chance(b"one", "csi", 7) != chance(b"two", "csi", 7)


async def test_each_drawn_one_is_called_until_there_is_an_outcome(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        for number in range(1, 6):
            await closed_visit(shop, number, days=3)
        await draw(TODAY)
        wang = shop.seat("wang")
        waiting = await next_call(wang)
        assert waiting is not None
        assert waiting.phone.startswith("138")
        limit = next(o.programme.who.max_attempts for o in await programmes() if o.row == waiting.programme)
        for _ in range(limit):
            await record_attempt(wang, waiting.id, "no_answer")
        assert await cell("SELECT outcome FROM invitation WHERE id = ?", waiting.id) == "no_answer"
        assert await cell("SELECT count(*) FROM attempt WHERE invitation_id = ?", waiting.id) == limit
        with pytest.raises(Refused):
            await record_attempt(wang, waiting.id, "refused")
        with pytest.raises(Refused):
            await queue(shop.seat("li"))


async def test_who_asks_to_be_left_alone_is_never_drawn_again(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        await closed_visit(shop, 1, days=3)
        await draw(TODAY)
        wang = shop.seat("wang")
        waiting = await next_call(wang)
        assert waiting is not None
        await record_attempt(wang, waiting.id, "do_not_contact")
        assert await cell("SELECT do_not_contact FROM customer")
        assert json.loads(
            await cell("SELECT after FROM history WHERE noun = 'customers' ORDER BY id DESC LIMIT 1")
        ) == {"do_not_contact": True}


async def test_what_nobody_reached_expires(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        await closed_visit(shop, 1, days=3)
        await draw(TODAY)
        assert await expire(TODAY) == 0
        assert await expire(TODAY + timedelta(days=40)) == 1
        assert await cell("SELECT outcome FROM invitation") == "expired"
