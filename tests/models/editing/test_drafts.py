"""What somebody typed and has not saved: kept field by field, let go when saved, and never saved twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from models.editing.drafts import Typed, draft_of, drop_draft, drop_draft_in, keep_draft, made_with, note_made
from models.editing.presence import begin_editing, editors, end_editing, unwatch, watch
from models.gate.writer import transaction
from tests.models.gate.desk import open_desk

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from models.access import Seat
    from tests.models.gate.desk import Desk


@pytest.fixture
async def desk(tmp_path: Path, database_url: str) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path, database_url) as opened:
        yield opened


@pytest.fixture
def li(desk: Desk) -> Seat:
    return desk.seats["li"]


async def test_what_was_typed_comes_back_with_what_was_read(li: Seat) -> None:
    await keep_draft(
        li, "customers", 1, Typed(3, {"note": "半句话", "tea": ["g"]}, {"note": "", "name": "李"}, "form-1")
    )
    found = await draft_of(li, "customers", 1)
    assert found is not None
    assert (found.version, found.values, found.seen, found.ticket) == (
        3,
        {"note": "半句话", "tea": ["g"]},
        {"note": ""},
        "form-1",
    )


async def test_each_section_keeps_its_own_fields(li: Seat) -> None:
    await keep_draft(li, "customers", 1, Typed(3, {"note": "a"}))
    await keep_draft(li, "customers", 1, Typed(5, {"email": "b", "note": "c"}))
    found = await draft_of(li, "customers", 1)
    assert found is not None
    assert (dict(found.values), found.version) == ({"email": "b", "note": "c"}, 3)


async def test_what_was_taken_back_is_let_go(li: Seat) -> None:
    await keep_draft(li, "customers", 1, Typed(3, {"note": "a", "email": "b"}))
    await keep_draft(li, "customers", 1, Typed(3, {"note": None}))
    found = await draft_of(li, "customers", 1)
    assert found is not None
    assert found.values == {"email": "b"}
    await keep_draft(li, "customers", 1, Typed(3, {"email": None}))
    assert await draft_of(li, "customers", 1) is None


async def test_an_emptied_field_is_not_one_that_was_taken_back(li: Seat) -> None:
    await keep_draft(li, "customers", 1, Typed(3, {"note": ""}))
    found = await draft_of(li, "customers", 1)
    assert found is not None
    assert found.values == {"note": ""}


async def test_nobody_else_sees_it(desk: Desk, li: Seat) -> None:
    await keep_draft(li, "customers", 1, Typed(3, {"note": "a"}))
    assert await draft_of(desk.seats["wang"], "customers", 1) is None
    assert await draft_of(li, "customers", 2) is None
    assert await draft_of(li, "vehicles", 1) is None


async def test_saving_one_section_leaves_what_was_typed_into_the_others(li: Seat) -> None:
    await keep_draft(li, "customers", 1, Typed(3, {"note": "a", "email": "b"}))
    async with transaction() as writer:
        await drop_draft_in(writer, li, "customers", 1, ["note"])
    found = await draft_of(li, "customers", 1)
    assert found is not None
    assert found.values == {"email": "b"}
    await drop_draft(li, "customers", 1)
    assert await draft_of(li, "customers", 1) is None


async def test_a_draft_that_is_too_long_is_not_kept(li: Seat) -> None:
    assert not await keep_draft(li, "customers", 1, Typed(3, {"note": "长" * 200_001}))


async def test_a_form_that_was_sent_twice_makes_one_thing(li: Seat) -> None:
    await keep_draft(li, "customers", 0, Typed(0, {"name": "王芳"}, ticket="form-7"))
    async with transaction() as writer:
        assert await made_with(writer, li, "customers", "form-7") == 0
        await note_made(writer, li, "customers", "form-7", 42)
    async with transaction() as writer:
        assert await made_with(writer, li, "customers", "form-7") == 42
        assert await made_with(writer, li, "customers", "form-8") == 0
    assert await draft_of(li, "customers", 0) is None
    assert not await keep_draft(li, "customers", 0, Typed(0, {"name": "王芳"}, ticket="form-7"))
    assert await draft_of(li, "customers", 0) is None


class TestWhoElse:
    async def test_others_with_an_open_form_are_named(self, desk: Desk, li: Seat) -> None:
        wang = desk.seats["wang"]
        await begin_editing(li, "customers", 1, "form")
        assert (await editors(wang, "customers", 1), await editors(li, "customers", 1)) == (["Li"], [])
        await end_editing("customers", 1, "form")
        assert await editors(wang, "customers", 1) == []

    async def test_others_who_typed_lately_on_another_server_are_named(self, desk: Desk, li: Seat) -> None:
        await keep_draft(li, "customers", 1, Typed(3, {"note": "a"}))
        assert await editors(desk.seats["wang"], "customers", 1) == ["Li"]
        await desk.change(
            "UPDATE draft SET updated_at = ?", "2020-01-01 00:00:00+00:00"
        ) if desk.dialect == "sqlite" else (
            await desk.change("UPDATE draft SET updated_at = now() - interval '1 hour'")
        )
        assert await editors(desk.seats["wang"], "customers", 1) == []

    async def test_open_pages_are_told_and_one_that_fails_stops_nobody(self, li: Seat) -> None:
        heard: list[str] = []

        async def broken(what: str) -> None:
            raise RuntimeError(what)

        async def listens(what: str) -> None:
            heard.append(what)

        watch("customers", 1, "a", broken)
        watch("customers", 1, "b", listens)
        await begin_editing(li, "customers", 1, "form")
        unwatch("customers", 1, "b")
        await end_editing("customers", 1, "form")
        unwatch("customers", 1, "a")
        assert heard == ["editors"]
