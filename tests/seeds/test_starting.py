"""What every store starts with: complete, known by fixed codes, and never put over what a store has changed."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from models.database import reader, writing
from models.tables.choices import Choice
from models.tables.organisation import Store
from seeds.lists import LISTS
from seeds.posts import POSTS
from seeds.starting import start_store
from tests.models.opened import open_store

if TYPE_CHECKING:
    from pathlib import Path

COUNTS = "SELECT (SELECT count(*) FROM choice), (SELECT count(*) FROM post), (SELECT count(*) FROM department)"


@pytest.mark.parametrize("name", LISTS, ids=str)
def test_a_code_stands_once_in_its_list_and_every_entry_speaks_both_languages(name: str):
    entries = LISTS[name]
    assert max(Counter(entry.code for entry in entries).values(), default=1) == 1
    assert all(entry.zh and entry.en for entry in entries)


def test_no_word_of_a_list_means_two_things():
    for name, entries in LISTS.items():
        words = [word.casefold() for entry in entries for word in {entry.zh, *entry.aliases.split(",")} if word]
        assert max(Counter(words).values(), default=1) == 1, name


def test_what_hangs_on_a_choice_hangs_on_one_that_is_there():
    assert {entry.parent for entry in LISTS["series"]} <= {entry.code for entry in LISTS["brand"]}
    assert {entry.parent for entry in LISTS["model"]} <= {entry.code for entry in LISTS["series"]}


def test_there_are_ten_kinds_of_need_and_ten_of_visit():
    assert (len(LISTS["need"]), len(LISTS["visit_kind"])) == (10, 10)


def test_every_post_has_duties():
    assert all(post.duties and post.english for post in POSTS)
    assert len({post.name for post in POSTS}) == len(POSTS)


async def test_starting_twice_adds_nothing_and_a_renamed_choice_stays_renamed(tmp_path: Path):
    async with open_store(tmp_path):
        store = await start_store()
        first = await reader().rows(COUNTS)
        async with writing():
            await Choice.filter(list="stage", code="loyal").update(zh="铁杆")
        assert await start_store(store) == store
        assert first == await reader().rows(COUNTS)
        assert await reader().rows("SELECT zh FROM choice WHERE list = 'stage' AND code = 'loyal'") == [("铁杆",)]
        assert first[0][0] == sum(map(len, LISTS.values()))


async def test_a_store_that_is_there_is_left_as_it_is_unless_it_is_named(tmp_path: Path):
    async with open_store(tmp_path):
        store = (await Store.create(name="海港路店")).id
        assert await start_store() == store
        assert await reader().rows(COUNTS) == [(0, 0, 0)]
        await start_store(store)
        assert (await reader().rows(COUNTS))[0][2] > 0


async def test_two_programs_at_the_same_moment_make_one_store(tmp_path: Path, database_url: str):
    async with open_store(tmp_path, database_url):
        made = await asyncio.gather(start_store(), start_store())
        assert await reader().rows("SELECT id FROM store") == [(made[0],)]
        assert made[0] == made[1]
