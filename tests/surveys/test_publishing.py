"""Publishing: a version is compared and kept in one go; what moved meanwhile is told, and nothing is lost."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from models.problem import Refused
from surveys.library import programme_named, published
from surveys.publishing import preview, publish
from tests.surveys.asking import cell, open_asking_shop

if TYPE_CHECKING:
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


async def test_who_only_answers_the_phone_publishes_nothing(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        with pytest.raises(Refused, match="Only managers"):
            await publish(shop.seat("li"), await changed("Mine"))
        assert await cell(HISTORY) == 0
