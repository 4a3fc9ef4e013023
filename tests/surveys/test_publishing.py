"""Publishing: a version is compared and kept in one go; what moved meanwhile is told, and nothing is lost."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

import pytest

from models.gate.writer import transaction
from models.problem import Refused
from surveys.engine.reading import read_form
from surveys.library import keep_programme, keep_version, programme_named, published
from surveys.publishing import preview, publish
from surveys.subjects import KNOWN_NAMES
from tests.surveys.asking import cell, open_asking_shop

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


async def test_who_only_answers_the_phone_publishes_nothing(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        with pytest.raises(Refused, match="Only managers"):
            await publish(shop.seat("li"), await changed("Mine"))
        assert await cell(HISTORY) == 0
