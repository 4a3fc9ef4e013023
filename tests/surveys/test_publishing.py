"""Publishing: a version is compared and kept in one go; what moved meanwhile is told, and nothing is lost."""

from __future__ import annotations

import asyncio
from functools import partial
from types import NoneType
from typing import TYPE_CHECKING

import pytest

from models.churn.losing import explain_loss
from models.gate.outcome import Saved
from models.gate.writer import transaction
from models.own_fields.reading import OwnField
from models.own_fields.writing import save_own_field
from models.problem import Refused
from models.settings import change_setting
from models.text import Text
from surveys.editing import void
from surveys.engine.reading import read_form
from surveys.library import keep_programme, keep_version, programme_named, published
from surveys.publishing import preview, publish
from surveys.responses import Kept
from surveys.subjects import KNOWN_NAMES
from surveys.tables.keeping import proposed, use_as_table
from surveys.tables.resources import Settings
from tests.surveys.asking import GOOD, answer, cell, closed_visit, open_asking_shop
from tests.surveys.tables.sheets import wash_form

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Any

HISTORY = "SELECT count(*) FROM history WHERE noun = 'forms' AND action = 'publish'"


async def changed(title: str) -> dict[str, Any]:
    """The service survey in use, with another title, as its next version."""
    form = (await published("csi_service")).form
    plain = form.as_json()
    head = plain["form"] | {"version": form.version + 1, "title": {"zh": title, "en": title}}
    return plain | {"form": head}


async def test_a_new_version_is_asked_from_now_on_and_stands_in_the_history(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        done = await publish(shop.seat("wang"), await changed("New"), note="why", after=1)
        assert (done.published.form.version, (await published("csi_service")).form.head.title.to("en")) == (2, "New")
        assert await cell(HISTORY) == 1
        assert (await programme_named("csi_after_visit")).version == 1


async def test_what_was_compared_with_an_older_version_is_refused_with_who_was_faster(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        late = await changed("Late")
        seen = await preview(late)
        await publish(shop.seat("wang"), await changed("Quick"))
        assert seen.old is not None
        with pytest.raises(Refused, match="Wang has just published version 2"):
            await publish(shop.seat("admin"), late, after=seen.old.form.version)
        assert (await published("csi_service")).form.head.title.to("en") == "Quick"


async def test_of_two_at_once_one_is_published_and_the_other_is_told(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        both = [publish(shop.seat(who), await changed(who), after=1) for who in ("wang", "admin")]
        done = await asyncio.gather(*both, return_exceptions=True)
        assert sorted(type(one).__name__ for one in done) == ["Done", "Refused"]
        assert await cell("SELECT count(*) FROM form_version v JOIN form f ON f.id = v.form_id "
                          "WHERE f.key = 'csi_service'") == 2  # fmt: skip
        assert await cell(HISTORY) == 1


async def begun_at_once(first: Callable[[], Awaitable[Any]], second: Callable[[], Awaitable[Any]]) -> Any:
    """Let a second begin with the same key before anybody can see what the first has made; gives what he is told."""
    is_made = asyncio.Event()

    async def behind() -> Any:
        await is_made.wait()
        return await second()

    slower = asyncio.create_task(behind())
    async with transaction():
        await first()
        is_made.set()
        await asyncio.sleep(0.3)
    return (await asyncio.gather(slower, return_exceptions=True))[0]


async def test_who_begins_a_form_at_the_same_moment_is_told_who_was_faster(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        plain = await changed("Tyres")
        new = read_form(plain | {"form": plain["form"] | {"id": "tyres", "version": 1}}, nouns=KNOWN_NAMES)
        wang, admin = (partial(keep_version, shop.seat(who), new, "", after=0) for who in ("wang", "admin"))
        told = await begun_at_once(wang, admin)
        assert isinstance(told, Refused), told
        assert "Wang has just published version 1" in str(told)
        assert await cell("SELECT count(*) FROM form_version v JOIN form f ON f.id = v.form_id "
                          "WHERE f.key = 'tyres'") == 1  # fmt: skip


async def test_who_makes_a_programme_at_the_same_moment_is_told_who_was_faster(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        programme = (await programme_named("three_day_call")).programme
        new = programme.model_copy(update={"head": programme.head.model_copy(update={"id": "short_call"})})
        wang, admin = (partial(keep_programme, shop.seat(who), new, "", after=0) for who in ("wang", "admin"))
        told = await begun_at_once(wang, admin)
        assert isinstance(told, Refused), told
        assert "Wang has just published version 1" in str(told)


async def test_what_two_do_at_the_same_moment_is_done_once(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        wang, visit = shop.seat("wang"), await closed_visit(shop)
        car = await cell("SELECT id FROM vehicle")
        field = OwnField(noun="customers", kind="text", label=Text(zh="会员卡号", en="Member card"))
        table = await keep_version(wang, wash_form(), "", after=0)
        for act, wanted, counted in (
            (partial(change_setting, "task_carry_times", 9), NoneType, "setting WHERE key = 'task_carry_times'"),
            (partial(save_own_field, wang, field), Refused, "extra_field"),
            (partial(use_as_table, wang, proposed(table.form)), Settings, "own_table"),
            (partial(explain_loss, wang, car, reason=None, words="moved away"), Saved, "loss"),
            (partial(answer, visit, GOOD, client_key="sent twice"), Kept, "response"),
            (partial(void, wang, 1, "a friend answered"), Refused, "history WHERE action = 'void'"),
        ):
            told = await begun_at_once(act, act)
            assert isinstance(told, wanted), (counted, told)
            assert await cell(f"SELECT count(*) FROM {counted}") == 1, counted


async def test_who_only_answers_the_phone_publishes_nothing(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        with pytest.raises(Refused, match="Only managers"):
            await publish(shop.seat("li"), await changed("Mine"))
        assert await cell(HISTORY) == 0
