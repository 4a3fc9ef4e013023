"""Shop: what the morning meeting counts is what it says."""

from __future__ import annotations

from models.gate.reading import count
from models.gate.writer import transaction
from models.resources import RESOURCES
from tests.reports.answered import NOVEMBER, asking, rated, told


async def test_a_low_answer_is_one_by_the_thousand_and_the_list_behind_it_has_the_same(tmp_path, database_url):
    async with asking(tmp_path, database_url) as store:
        for rating in (9, 6, 5):
            await store.answer(NOVEMBER, rated(rating))
        hundred = await store.answer(NOVEMBER, rated(9))
        async with transaction() as writer:  # the same list holds forms that score to a hundred
            sql = "UPDATE response SET score = 80, form_id = (SELECT id FROM form WHERE key = ?) WHERE id = ?"
            await writer.run(sql, ["three_day_call", hundred])
        row = (await told("shop.low_answers", store.shop.seat("wang"))).rows[0]
        assert row.value == 2
        assert await count(RESOURCES["responses"], store.shop.seat("wang"), row.behind) == 2
