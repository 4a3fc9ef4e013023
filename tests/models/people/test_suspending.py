"""The last administrator stays: nobody suspends, demotes, archives or deletes them, by whatever way."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from models.access import ARCHIVE, CREATE, DELETE, EDIT, GROUP, VIEW, Role, Seat, allow
from models.database import reader
from models.gate.outcome import Change, Saved, Wrong
from models.gate.saving import archive, delete_for_good, write, write_many
from models.intake import import_file, undo
from models.lists.bulk import archive_all, edit_all
from models.people import hiring
from models.people.seats import seat_of, seat_of_the_machine
from models.people.suspending import suspend
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.organisation import Staff
from tests.models.intake.sheets import workbook
from tests.models.opened import hire, open_store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

STAFF = replace(RESOURCES["staff"], can=[allow(Role.ADMINISTRATOR, VIEW | CREATE | EDIT | ARCHIVE | DELETE, GROUP)])
LAST = "last administrator"


@pytest.fixture
async def boss(tmp_path: Path, database_url: str) -> AsyncIterator[Staff]:
    """The only administrator who can sign in; another has no password, a third is suspended."""
    async with open_store(tmp_path, database_url):
        boss = await hire("boss", role="administrator")
        await hire("old", role="administrator", password="")
        gone = await hire("gone", role="administrator")
        await hire("li", role="advisor")
        await suspend(await seat_of_the_machine(), gone.id)
        yield boss


async def demote(seat: Seat, person: int) -> None:
    outcome = await write(STAFF, seat, Change(row=person, values={"role": "staff"}))
    if isinstance(outcome, Wrong):
        assert outcome.problems[0].field == "role"
        raise Refused(outcome.problems[0].text)
    assert isinstance(outcome, Saved)


async def put_away(seat: Seat, person: int) -> None:
    await archive(STAFF, seat, [person])


async def delete(seat: Seat, person: int) -> None:
    await delete_for_good(STAFF, seat, [person])


WAYS = {"suspend": suspend, "change of role": demote, "archive": put_away, "delete": delete}


async def state(person: int) -> Any:
    sql = "SELECT role, suspended_at IS NULL, archived_at IS NULL FROM staff WHERE id = ?"
    return [tuple(map(str, row)) for row in await reader().rows(sql, [person])]


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
async def test_the_last_one_stays(boss: Staff, way: Callable[[Seat, int], Awaitable[None]]):
    before = await state(boss.id)
    with pytest.raises(Refused, match=LAST):
        await way(await seat_of_the_machine(), boss.id)
    assert await state(boss.id) == before


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
async def test_one_of_two_may_go(boss: Staff, way: Callable[[Seat, int], Awaitable[None]]):
    second = await hire("second", role="administrator")
    await way(await seat_of(boss.id), second.id)
    with pytest.raises(Refused, match=LAST):
        await way(await seat_of_the_machine(), boss.id)


async def test_the_command_line_suspends_by_the_same_rule(boss: Staff):
    with pytest.raises(Refused, match=LAST):
        await hiring.suspend(boss.login)


async def test_of_several_in_one_go_one_stays(boss: Staff):
    second = await hire("second", role="administrator")
    changes = [Change(row=row, values={"role": "staff"}) for row in (boss.id, second.id)]
    outcomes = await write_many(STAFF, await seat_of_the_machine(), changes)
    assert [type(outcome) for outcome in outcomes] == [Saved, Wrong]


async def test_bulk_changes_do_the_others_and_tell_of_the_last(boss: Staff):
    second, seat = await hire("second", role="administrator"), await seat_of_the_machine()
    rows = [(row.id, row.version) for row in await Staff.filter(login__in=["boss", "second", "li"]).order_by("id")]
    done = await edit_all(STAFF, seat, rows, {"role": "staff"})
    assert (len(done.done), [LAST in why.to("en") for why in done.refused]) == (2, [True])
    [left] = next(iter(done.refused.values()))
    assert left == second.id
    archived = await archive_all(STAFF, seat, rows)
    assert (len(archived.done), list(archived.refused.values())) == (2, [[left]])


@pytest.mark.parametrize("way", [suspend, demote, put_away], ids=["suspend", "change of role", "archive"])
async def test_two_who_take_each_other_away_at_once_do_not_both_succeed(boss: Staff, way: Any):
    second = await hire("second", role="administrator")
    seats = [await seat_of(boss.id), await seat_of(second.id)]
    outcomes = await asyncio.gather(way(seats[0], second.id), way(seats[1], boss.id), return_exceptions=True)
    assert sorted(isinstance(outcome, Refused) for outcome in outcomes) == [False, True], outcomes


async def test_suspending_and_letting_in_again_stand_in_the_history_in_the_same_words(boss: Staff):
    [li] = await Staff.filter(login="li")
    await suspend(await seat_of(boss.id), li.id)
    await hiring.suspend("li", back=True)
    await hiring.suspend("li")
    told = await reader().rows("SELECT action, person_id FROM history WHERE row_id = ? ORDER BY id", [li.id])
    assert told == [("suspend", boss.id), ("back", None), ("suspend", None)]


async def test_an_import_tells_of_the_row_that_would_take_the_last_one_away(boss: Staff, tmp_path: Path):
    rows = [("boss", "服务顾问"), ("li", "客服专员")]
    path = workbook(tmp_path / "staff.xlsx", rows, ("登录名", "角色"))
    counts = await import_file(path, await seat_of_the_machine(), noun="staff", key="login")
    assert (counts.updated, counts.wrong) == (1, 1)
    assert await reader().rows("SELECT role FROM staff WHERE login IN ('boss', 'li') ORDER BY id") == [
        ("administrator",),
        ("clerk",),
    ]


async def test_an_undone_import_keeps_the_last_one(boss: Staff, tmp_path: Path):
    path = workbook(tmp_path / "staff.xlsx", [("li", "系统管理员")], ("登录名", "角色"))
    counts = await import_file(path, await seat_of_the_machine(), noun="staff", key="login")
    await hiring.suspend("boss")
    undone = await undo(counts.batch, await seat_of_the_machine())
    assert (undone.restored, len(undone.kept)) == (0, 1)
    assert await reader().rows("SELECT role FROM staff WHERE login = 'li'") == [("administrator",)]
