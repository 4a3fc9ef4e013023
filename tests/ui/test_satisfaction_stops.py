"""Where customers stop, on the satisfaction page: the figure's own numbers, the worst first, for whom they concern."""

from __future__ import annotations

import re
from dataclasses import replace

from models.gate.writer import transaction
from surveys.library import published
from tests.reports.answered import NOVEMBER, YEAR, asking, rated
from ui.days_in_address import CUSTOM
from ui.pages.satisfaction.address import Filters
from ui.pages.satisfaction.stopping import stops_for, stops_html

SQL = "INSERT INTO stop (form_id, store_id, day, item, sittings) VALUES (?, ?, ?, ?, ?)"
DAYS = Filters(period=CUSTOM, first=YEAR.first.isoformat(), last=YEAR.last.isoformat())


async def test_the_page_shows_at_which_questions_customers_stop(tmp_path):
    async with asking(tmp_path) as store:
        manager, advisor = store.shop.seat("wang"), store.shop.seat("li")
        for _ in range(3):
            await store.answer(NOVEMBER, rated(9), channel="public")
        form = (await published("csi_service")).form_row
        async with transaction() as writer:
            await writer.run_many(
                SQL, [[form, store.shop.store.id, NOVEMBER, *one] for one in (("why", 1), ("words", 2))]
            )

        shown = stops_html("en", await stops_for(manager, DAYS))
        lines = re.findall(r"<tr><td>(.*?)</td><td>(.*?)</td><td>(.*?)</td></tr>", shown)
        assert [(share, between != "—") for _, share, between in lines] == [("33.3%", True), ("16.7%", True)]
        assert "6 sent the first page or more, 3 finished" in shown

        assert stops_html("zh", await stops_for(manager, replace(DAYS, form="loyalty"))) == ""  # nobody began
        assert await stops_for(manager, replace(DAYS, advisor="1")) is None  # unfinished answers belong to nobody
        assert await stops_for(advisor, DAYS) is None
