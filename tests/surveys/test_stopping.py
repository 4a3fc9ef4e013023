"""Where unfinished surveys stop: at a question, counted, and still counted when the answers are forgotten."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from models.database import reader
from models.gate.writer import transaction
from surveys.handing_in import hand_in
from surveys.library import published
from surveys.stopping import stopped_at, stops_of
from surveys.unfinished import forget_unfinished, keep_draft
from tests.surveys.asking import cell, open_asking_shop
from tests.surveys.test_unfinished import opened, settled_of, sheet_of

TODAY = datetime.now(UTC).date()
CONTENT = {"overall": "9", "f_initiation": "8", "f_advisor": "9"}


@pytest.mark.parametrize(
    ("typed", "page", "item"),
    [
        pytest.param({}, 0, "overall", id="nothing was sent"),
        pytest.param(CONTENT, 2, "words", id="content: after the ratings come the words"),
        pytest.param(CONTENT | {"overall": "3"}, 2, "why", id="not content: the reasons come next"),
        pytest.param(CONTENT | {"overall": "3", "why": ["price"]}, 3, "what_dear", id="too dear: what was"),
        pytest.param(CONTENT, 9, "words", id="all pages were sent but the last"),
    ],
)
async def test_the_question_is_the_first_on_the_page_that_was_not_sent(tmp_path, typed, page, item):
    async with open_asking_shop(tmp_path):
        form = (await published("csi_service")).form
        assert stopped_at(form, {"typed": typed, "page": page}) == item


async def test_it_stays_counted_when_the_answers_are_forgotten(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        form = (await published("csi_service")).form_row
        doors = [(await opened(shop, number))[0] for number in range(1, 5)]
        for door, typed in zip(doors, ({"overall": "9"}, {"overall": "3"}, {"overall": "2"}), strict=False):
            assert await keep_draft(door, sheet_of(door), typed, 2, 0) is None
        await hand_in(doors[3], sheet_of(doors[3]), settled_of(doors[3]), 0)
        days = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
        assert await stops_of(form, [shop.store.id], *days) == ({}, 1), "they may be answering still"
        async with transaction() as writer:
            sql = "UPDATE response SET updated_at = ? WHERE state = 'draft'"
            await writer.run(sql, [datetime.now(UTC) - timedelta(hours=2)])
        assert await stops_of(form, [shop.store.id], *days) == ({"words": 1, "why": 2}, 1)
        assert await stops_of(form, [99], *days) == ({}, 0)
        assert await forget_unfinished(TODAY + timedelta(days=9)) == 3
        assert await cell("SELECT count(*) FROM response WHERE state = 'draft'") == 0
        assert await stops_of(form, [shop.store.id], *days) == ({"words": 1, "why": 2}, 1)
        assert await forget_unfinished(TODAY + timedelta(days=9)) == 0
        kept = await reader().rows("SELECT item, sittings FROM stop ORDER BY item")
        assert [tuple(row) for row in kept] == [("why", 2), ("words", 1)]
