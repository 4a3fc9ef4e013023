"""The command `churn`: how the cars of a store stood on a day, for programs and for people."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from models.problem import Refused
from reports.churn.command import as_text, churn_of, day_named
from reports.command import deliver, figure_of
from tests.models.opened import open_store
from tests.models.rules.churn.oracle import DAYS, by_chance
from tests.program import ROOT
from tests.reports.churn.histories import STORES, cars_by_chance, keep_cars
from tests.reports.churn.test_counting import counted_by_oracle

if TYPE_CHECKING:
    from pathlib import Path

ON = date(2026, 6, 30)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of 300 cars, closed again as it is when a command comes; the command only reads."""
    folder = tmp_path_factory.mktemp("store")
    async with open_store(folder):
        await keep_cars(cars_by_chance(by_chance(300, seed=2)))
    return folder


def churn(folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "main.py", "churn", "--data", str(folder), *more]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False, timeout=60)


async def test_json_says_what_the_oracle_counts(store: Path):
    done = churn(store, "--on", "2026-06-30", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    expected = counted_by_oracle(cars_by_chance(by_chance(300, seed=2)), ON, (3, 6, 12), STORES)
    assert (told.pop("on"), told.pop("months")) == ("2026-06-30", [3, 6, 12])
    assert list(told)[:4] == ["loyal", "wavering", "short_lost", "long_lost"]
    assert told.pop("lost") == expected["short_lost"] + expected["long_lost"]
    assert told == {name: expected[name] for name in told}
    assert {"repair_lost", "maintenance_lost", "decoration_lost", "paused", "passing", "sold"} <= told.keys()


async def test_what_is_no_date_is_answered_by_a_sentence(store: Path):
    done = churn(store, "--on", "2026-06-31")
    assert (done.returncode, done.stdout) == (1, "")
    assert "2026-06-31" in done.stderr
    assert "2026-06-30" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("word", ["2026-06-31", "yesterday", "2026-6", "30.06.2026"])
def test_the_sentence_holds_what_was_typed_and_an_example(word: str):
    with pytest.raises(Refused) as refused:
        day_named(word, date(2026, 11, 22))
    for lang in ("zh", "en"):
        assert word in refused.value.text.to(lang)
        assert "2026-06-30" in refused.value.text.to(lang)


def test_a_day_to_come_is_not_counted():
    with pytest.raises(Refused, match="still to come"):
        day_named("2026-12-01", date(2026, 11, 22))
    assert day_named("", date(2026, 11, 22)) == date(2026, 11, 22)


@pytest.mark.parametrize(("lang", "words"), [("zh", "短期流失"), ("en", "Short-term lost")])
async def test_the_table_for_a_person_holds_the_same_numbers(store: Path, lang: str, words: str):
    found = await churn_of(store, ON.isoformat())
    line = next(line for line in as_text(found, lang).splitlines() if line.startswith(words))
    assert line.split()[-1] == str(found["short_lost"])


async def test_the_figure_of_that_day_and_the_command_agree(store: Path):
    for on in DAYS[1:4]:
        told = await churn_of(store, on.isoformat()) if on <= date.today() else None  # noqa: DTZ011 -- the store's day
        if told is None:
            continue
        figure = await figure_of(store, "churn.classes", days=(on.isoformat(), on.isoformat()))
        assert {row["group"]: row["value"] for row in json.loads(deliver(figure, "json"))["rows"]} == {
            name: told[name] for name in ("loyal", "wavering", "short_lost", "long_lost", "never")
        }
