"""Settings: what they are at first, what is taken, what is refused with a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from models.problem import Refused
from models.setting_kinds import CHECKS, Choosable
from models.setting_list import SETTINGS
from models.settings import change_setting, settings
from models.tables.system import History, Setting
from tests.models.opened import forget, open_store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from models.database import Database


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Database]:
    async with open_store(tmp_path) as opened:
        yield opened


@pytest.fixture
async def either_store(tmp_path: Path, database_url: str) -> AsyncIterator[Database]:
    async with open_store(tmp_path, database_url) as opened:
        yield opened


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=lambda setting: setting.key)
def test_every_setting_takes_its_own_first_value(setting: Choosable) -> None:
    assert CHECKS[setting.kind](setting, setting.default) == setting.default


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize(
    ("key", "typed", "kept"),
    [
        pytest.param("lead_insurance", " 45 ", 45, id="a number as typed"),
        pytest.param("recency_months", "4，8，24", (4, 8, 24), id="months with Chinese commas"),
        pytest.param("brand_colour", "#AA0011", "#aa0011", id="a colour in capitals"),
        pytest.param("languages", ["en"], ("en",), id="one language"),
        pytest.param("store_name", " 海港路店 ", "海港路店", id="a name with spaces around"),
    ],
)
async def test_a_good_value_is_kept_and_read_back(key: str, typed: object, kept: object) -> None:
    await settings()
    assert await change_setting(key, typed) is None
    assert (await settings())[key] == kept
    forget()
    assert (await settings())[key] == kept
    assert await History.filter(noun="settings").count() == 1


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize(
    ("key", "typed", "said"),
    [
        pytest.param("lead_insurance", "soon", "from 0 to 365, for example 30", id="words for a number"),
        pytest.param("lead_insurance", 366, "from 0 to 365", id="too many days"),
        pytest.param("recency_months", "6, 3, 12", "the smallest first", id="months out of order"),
        pytest.param("recency_months", "3, 6", "three whole numbers", id="two months"),
        pytest.param("brand_colour", "red; } body {", "# and six digits", id="no colour"),
        pytest.param("zone", "Mars/Base", "no time zone “Mars/Base”", id="no zone"),
        pytest.param("store_name", "x" * 61, "at most 60", id="too long"),
        pytest.param("export_limit_rows", -1, "from 0 to 1000000", id="fewer than no rows"),
        pytest.param("start_password_days", 0, "from 1 to 90, for example 7", id="a start password for no day"),
        pytest.param("languages", [], "is one of", id="no language"),
    ],
)
async def test_a_wrong_value_is_refused_with_a_sentence(key: str, typed: object, said: str) -> None:
    problem = await change_setting(key, typed)
    assert problem is not None
    assert problem.field == key
    assert said in problem.text.to("en")
    assert await Setting.all().count() == 0


@pytest.mark.usefixtures("store")
async def test_an_unknown_setting_is_refused_with_the_nearest() -> None:
    with pytest.raises(Refused, match="lead_insurance"):
        await change_setting("lead_insurence", 3)


@pytest.mark.usefixtures("either_store")
async def test_values_of_every_kind_survive_on_both_databases() -> None:
    values = {"store_name": "海港路店", "recency_months": (2, 4, 8), "lead_birthday": 5, "languages": ("zh",)}
    for key, value in values.items():
        assert await change_setting(key, value) is None
        assert await change_setting(key, value) is None, "the same value again changes nothing"
    forget()
    kept = await settings()
    assert {key: kept[key] for key in values} == values
    assert await History.filter(noun="settings").count() == len(values)
