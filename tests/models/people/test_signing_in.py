"""Signing in: right and wrong passwords, limits, sessions and how they end."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from models.access import Role, Seat
from models.people import sessions
from models.people.passwords import matches
from models.people.seats import seat_of
from models.people.sessions import (
    Over,
    SignedIn,
    end_all_sessions,
    end_session,
    hash_of,
    note_use,
    open_session,
    person_of,
)
from models.people.signing_in import Signed, change_password, reset_password, try_login, unlock
from models.problem import Problem, Refused
from models.settings import change_setting
from models.tables.organisation import Staff
from models.tables.system import History, LoginSession, LoginTry
from tests.models.opened import PASSWORD, forget, hire, open_store, suspend

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from models.database import Database

HERE = "192.168.1.20"


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Database]:
    async with open_store(tmp_path) as opened:
        yield opened


@pytest.fixture
async def either_store(tmp_path: Path, database_url: str) -> AsyncIterator[Database]:
    async with open_store(tmp_path, database_url) as opened:
        yield opened


async def said(login: str, password: str, *, address: str = HERE, device: str = "") -> str:
    """What a person reads after a try; empty where it was good."""
    answer = await try_login(login, password, address=address, device=device)
    return answer.text.to("en") if isinstance(answer, Problem) else ""


async def wrong_tries(login: str, count: int, *, minutes_ago: float, address: str = HERE) -> None:
    for _ in range(count):
        tried = await LoginTry.create(login=login, address=address)
        await LoginTry.filter(id=tried.id).update(at=datetime.now(UTC) - timedelta(minutes=minutes_ago))


@pytest.mark.usefixtures("either_store")
async def test_the_right_password_signs_in_whatever_the_capitals_of_the_login() -> None:
    li = await hire("li")
    for login in ("li", " LI ", "ｌｉ"):
        answer = await try_login(login, PASSWORD, address=HERE)
        assert isinstance(answer, Signed)
        assert answer.person == li.id


@pytest.mark.usefixtures("store")
async def test_an_unknown_login_and_a_wrong_password_get_the_same_answer() -> None:
    await hire("li")
    assert await said("li", "wrong") == await said("nobody", "wrong") != ""


@pytest.mark.usefixtures("store")
async def test_nobody_signs_in_without_a_password_or_when_suspended() -> None:
    await hire("new", password="")
    li = await hire("li")
    assert "not right" in await said("new", "")
    await suspend(li)
    assert "suspended" in await said("li", PASSWORD)
    assert "not right" in await said("li", "wrong"), "only who knows the password learns that it is suspended"


@pytest.mark.usefixtures("either_store")
async def test_after_ten_wrong_tries_in_a_quarter_of_an_hour_even_the_right_password_waits() -> None:
    await hire("li")
    await wrong_tries("li", 10, minutes_ago=5)
    assert "wait 10 minutes" in await said("li", PASSWORD)
    assert "wait 10 minutes" in await said("LI", PASSWORD), "other capitals are the same account"
    assert await LoginTry.filter(login="li").count() == 10, "a try that is not made counts nothing"


@pytest.mark.usefixtures("either_store")
async def test_old_wrong_tries_and_a_good_one_in_between_are_forgotten() -> None:
    await hire("li")
    await wrong_tries("li", 10, minutes_ago=16)
    assert await said("li", PASSWORD) == ""
    await wrong_tries("li", 2, minutes_ago=0)
    assert await said("li", PASSWORD) == ""


@pytest.mark.usefixtures("store")
async def test_the_wait_grows_with_each_wrong_try() -> None:
    await hire("li")
    waits = []
    for wrong in (2, 3, 5, 9):
        await LoginTry.all().delete()
        await wrong_tries("li", wrong, minutes_ago=0)
        waits.append(await said("li", PASSWORD))
    assert waits[0] == ""
    assert [words.split("wait ")[1].split(" and")[0] for words in waits[1:]] == ["2 seconds", "10 seconds", "2 minutes"]


@pytest.mark.usefixtures("either_store")
async def test_many_tries_at_once_cannot_slip_through() -> None:
    await hire("li")
    answers = await asyncio.gather(*(said("li", f"guess {n}") for n in range(40)))
    assert sum("not right" in answer for answer in answers) <= 10
    assert sum("wait" in answer for answer in answers) >= 30


@pytest.mark.usefixtures("store")
async def test_an_address_that_guessed_at_fifty_accounts_waits_and_others_do_not() -> None:
    await hire("li")
    for n in range(50):
        await wrong_tries(f"name{n}", 1, minutes_ago=3)
    assert "network address" in await said("li", PASSWORD)
    assert await said("li", PASSWORD, address="192.168.1.21") == ""


@pytest.mark.usefixtures("store")
async def test_a_stranger_locks_nobody_out_of_the_device_they_know() -> None:
    await hire("li")
    await wrong_tries("li", 10, minutes_ago=1)
    assert "wait" in await said("li", PASSWORD)
    assert await said("li", PASSWORD, device="a" * 32) == ""
    for _ in range(3):
        await said("li", "wrong", device="b" * 32)
    assert "wait" in await said("li", "wrong", device="b" * 32), "a known device has limits of its own"


async def administrator(role: str = "administrator") -> Seat:
    forget()
    return await seat_of((await hire(role, role=role, password="")).id)


@pytest.mark.usefixtures("store")
async def test_the_administrator_unlocks_an_account() -> None:
    li = await hire("li")
    await wrong_tries("li", 10, minutes_ago=1)
    await unlock(await administrator(), li.id)
    assert await said("li", PASSWORD) == ""
    assert await History.filter(noun="staff", row_id=li.id, action="unlock").count() == 1


@pytest.mark.usefixtures("store")
async def test_a_reset_gives_a_start_password_that_must_be_changed_and_ends_every_session() -> None:
    li = await hire("li")
    key = await open_session(li.id)
    start = await reset_password(await administrator(), li.id)
    assert await person_of(key) == Over("elsewhere")
    assert "not right" in await said("li", PASSWORD)
    answer = await try_login("li", start, address=HERE)
    assert isinstance(answer, Signed)
    assert answer.must_change_password
    assert start not in str(await History.all().values())


@pytest.mark.usefixtures("either_store")
@pytest.mark.parametrize(
    ("days_ago", "answer"),
    [(6.9, ""), (7.1, "A start password is good for 7 days, and these are over.")],
    ids=["within its days", "after them"],
)
async def test_a_start_password_is_good_for_some_days(days_ago: float, answer: str) -> None:
    li, boss = await hire("li"), await administrator()
    start = await reset_password(boss, li.id)
    await Staff.filter(id=li.id).update(password_set_at=datetime.now(UTC) - timedelta(days=days_ago))
    assert answer in await said("li", start)
    assert "not right" in await said("li", "wrong"), "only who knows it learns that it is too old"
    assert await said("li", await reset_password(boss, li.id)) == ""


@pytest.mark.usefixtures("store")
async def test_the_store_says_for_how_many_days_and_a_password_of_ones_own_stays_good() -> None:
    li, own = await hire("li"), await hire("own")
    start = await reset_password(await administrator(), li.id)
    await Staff.all().update(password_set_at=datetime.now(UTC) - timedelta(days=20))
    assert await change_setting("start_password_days", 30) is None
    assert await said("li", start) == ""
    assert await change_setting("start_password_days", 3) is None
    assert "good for 3 days" in await said("li", start)
    assert await said(own.login, PASSWORD) == ""


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("role", ["general_manager", "manager", "staff", "auditor"])
async def test_only_the_administrator_resets_and_unlocks(role: str) -> None:
    li = await hire("li")
    seat = await administrator(role)
    assert not seat.roles & Role.ADMINISTRATOR
    for doing in (reset_password(seat, li.id), unlock(seat, li.id)):
        with pytest.raises(Refused):
            await doing
    assert await said("li", PASSWORD) == ""


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize(
    ("current", "new", "field"),
    [
        pytest.param("wrong", "new words in a row", "current", id="the current one is wrong"),
        pytest.param(PASSWORD, PASSWORD, "password", id="the same again"),
        pytest.param(PASSWORD, "12345678", "password", id="a common one"),
        pytest.param(PASSWORD, "lili", "password", id="a short one"),
    ],
)
async def test_a_password_change_that_cannot_be_says_which_field(current: str, new: str, field: str) -> None:
    li = await hire("li")
    problem = await change_password(li.id, current, new, address=HERE)
    assert problem is not None
    assert problem.field == field
    assert await matches((await Staff.get(id=li.id)).password_hash, PASSWORD)


@pytest.mark.usefixtures("either_store")
async def test_a_changed_password_signs_out_everywhere_and_the_old_one_is_dead() -> None:
    li = await hire("li", must_change_password=True)
    key = await open_session(li.id)
    assert await change_password(li.id, PASSWORD, "new words in a row", address=HERE) is None
    assert await person_of(key) == Over("elsewhere")
    assert "not right" in await said("li", PASSWORD)
    answer = await try_login("li", "new words in a row", address=HERE)
    assert isinstance(answer, Signed)
    assert not answer.must_change_password
    assert isinstance(await person_of(await open_session(li.id)), SignedIn), "a session opened afterwards lives"


@pytest.mark.usefixtures("store")
async def test_only_the_hash_of_a_session_key_is_kept_and_each_key_is_new() -> None:
    li = await hire("li")
    keys = [await open_session(li.id, address=HERE, device="Firefox") for _ in range(3)]
    assert len(set(keys)) == 3
    assert min(map(len, keys)) >= 43, "256 bits"
    rows = await LoginSession.all()
    assert {row.key_hash for row in rows} == {hash_of(key) for key in keys}
    assert not any(key in str(vars(row)) for key in keys for row in rows)


@pytest.mark.usefixtures("either_store")
async def test_a_session_tells_its_person_until_it_ends() -> None:
    li = await hire("li", lang="en", look="dark")
    key, other = await open_session(li.id), await open_session(li.id)
    found = await person_of(key)
    assert isinstance(found, SignedIn)
    assert (found.person, found.login, found.lang, found.look) == (li.id, "li", "en", "dark")
    await end_session(key)
    assert await person_of(key) == Over("left")
    assert isinstance(await person_of(other), SignedIn)
    await end_all_sessions(li.id)
    assert await person_of(other) == Over("elsewhere")


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("key", ["", "x", "' OR 1=1 --", "\ud800", "a" * 5000], ids=repr)
async def test_an_unknown_key_is_nobody(key: str) -> None:
    await open_session((await hire("li")).id)
    assert await person_of(key) == Over("unknown")


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize(
    ("opened", "used", "answer"),
    [
        pytest.param(timedelta(days=13), timedelta(hours=7), None, id="old but in use"),
        pytest.param(timedelta(days=1), timedelta(hours=9), "idle", id="nine hours without use"),
        pytest.param(timedelta(days=15), timedelta(minutes=1), "old", id="fifteen days, in use"),
    ],
)
async def test_sessions_end_when_idle_and_when_old(opened: timedelta, used: timedelta, answer: str | None) -> None:
    key = await open_session((await hire("li")).id)
    now = datetime.now(UTC)
    await LoginSession.all().update(opened_at=now - opened, used_at=now - used)
    found = await person_of(key)
    assert (found.why if isinstance(found, Over) else None) == answer


@pytest.mark.usefixtures("either_store")
async def test_use_keeps_a_session_alive_and_is_written_rarely() -> None:
    key = await open_session((await hire("li")).id)
    then = datetime.now(UTC) - timedelta(hours=7)
    await LoginSession.all().update(used_at=then)
    found = await person_of(key)
    assert isinstance(found, SignedIn)
    await note_use(found)
    first = (await LoginSession.get()).used_at
    assert first - then > timedelta(hours=6)
    await note_use(found)
    assert (await LoginSession.get()).used_at == first


@pytest.mark.usefixtures("store")
async def test_a_suspension_by_another_process_is_seen_within_five_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    li = await hire("li")
    key = await open_session(li.id)
    assert isinstance(await person_of(key), SignedIn)
    await suspend(li)
    assert sessions.FRESH_SECONDS <= 3
    clock = time.monotonic() + 3.1
    monkeypatch.setattr(time, "monotonic", lambda: clock)
    assert await person_of(key) == Over("suspended")
