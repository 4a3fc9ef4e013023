"""The command `figure`: a real figure of a real store, as words, JSON, CSV and picture."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from models.problem import Refused
from reports.command import deliver, figure_of, listed
from tests.models.shop import open_shop

if TYPE_CHECKING:
    from pathlib import Path

DAYS = {"2026-08-31": 1, "2026-09-01": 2, "2026-11-02": 1}


@pytest.fixture
async def store(tmp_path: Path) -> Path:
    """A store with four visits, closed again as it is when a command comes."""
    async with open_shop(tmp_path) as shop:
        owner = await shop.add("customers", name="李小明")
        car = await shop.add("vehicles", plate="苏E00001", owner=owner)
        for day, times in DAYS.items():
            for _ in range(times):
                await shop.add("visits", vehicle=car, customer=owner, visited_on=date.fromisoformat(day))
    return tmp_path


async def test_json_by_month_counts_what_is_there_and_keeps_empty_months(store):
    answer = await figure_of(store, "visits.count", days=("2026-08", "2026-11"), by="month")
    told = json.loads(deliver(answer, "json"))
    assert told["figure"] == "visits.count"
    assert [(row["group"], row["value"]) for row in told["rows"]] == [
        ("2026-08", 1),
        ("2026-09", 2),
        ("2026-10", 0),
        ("2026-11", 1),
    ]


async def test_the_view_behind_a_row_is_the_list_that_was_counted(store):
    answer = await figure_of(store, "visits.count", days=("2026-09", "2026-09"))
    assert answer.figure.resource == "visits"
    assert answer.rows[0].behind.address() == "visited_on=from:2026-09-01&visited_on=to:2026-09-30"


async def test_words_for_a_person(store):
    answer = await figure_of(store, "visits.count", days=("2026-08", "2026-09"), by="month")
    lines = deliver(answer, "text").splitlines()
    assert lines[:2] == ["进店台次 (visits.count)", "时段：2026年8月至9月"]
    assert lines[-2:] == ["2026年8月  1     1", "2026年9月  2     2"]


async def test_files_are_written(store):
    answer = await figure_of(store, "visits.count", days=("2026-08", "2026-09"), by="quarter")
    assert deliver(answer, "csv", store / "a.csv") == f"已写入 {store / 'a.csv'}"
    assert (store / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert (store / "a.csv").read_text(encoding="utf-8-sig").splitlines()[1:] == ["2026-Q3,2026年8月至9月,3,3,,,"]
    deliver(answer, "png", store / "a.png")
    assert (store / "a.png").read_bytes().startswith(b"\x89PNG")


async def test_what_cannot_be_asked_is_said(store, tmp_path):
    with pytest.raises(Refused, match=r"visits\.count"):
        await figure_of(store, "visits.cuont")
    with pytest.raises(Refused, match="it can by: month, quarter"):
        await figure_of(store, "visits.count", by="colour")
    with pytest.raises(Refused, match="name=value"):
        await figure_of(store, "visits.count", options=["min_max"])
    with pytest.raises(Refused, match="no store"):
        await figure_of(tmp_path / "elsewhere", "visits.count")


async def test_a_period_may_be_a_word(store):
    answer = await figure_of(store, "visits.count", days=("last_12_months", ""))
    assert answer.asked.period.whole_months == 12


def test_all_figures_can_be_listed():
    assert "visits.count  进店台次  [month, quarter]" in listed("zh").splitlines()
