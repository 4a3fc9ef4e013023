"""People from the command line: added, reset, suspended, each told in the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from models.database import reader
from models.people.hiring import hire, people, reset, suspend
from models.people.sessions import Over, SignedIn, open_session, person_of
from models.people.signing_in import Signed, try_login
from models.problem import Problem, Refused
from seeds.starting import UNNAMED, start_store
from tests.models.opened import open_store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@pytest.fixture
async def store(tmp_path: Path, database_url: str) -> AsyncIterator[int]:
    """An open store in an empty folder."""
    async with open_store(tmp_path, database_url):
        yield await start_store()


async def actions(login: str) -> list[str]:
    """What the history tells about a person."""
    sql = (
        "SELECT h.action FROM history h JOIN staff s ON s.id = h.row_id AND h.noun = 'staff' "
        "WHERE s.login = ? ORDER BY h.id"
    )
    return [row[0] for row in await reader().rows(sql, [login])]


async def sign_in(login: str, password: str) -> Signed | Problem:
    return await try_login(login, password, address="127.0.0.1")


async def test_an_empty_folder_gets_one_store_with_its_lists_however_often_it_is_asked(store: int):
    assert await start_store() == store
    assert await reader().rows("SELECT id, name FROM store") == [(store, UNNAMED)]
    assert (await reader().rows("SELECT count(*) FROM choice"))[0][0] > 50
    assert (await reader().rows("SELECT count(*) FROM department"))[0][0] > 0


async def test_somebody_hired_signs_in_with_the_start_password_and_must_change_it(store: int):
    password = await hire("lijing", name="李静", role="advisor")
    signed = await sign_in("lijing", password)
    assert isinstance(signed, Signed)
    assert signed.must_change_password
    assert await reader().rows("SELECT name, role, store_id FROM staff") == [("李静", "advisor", store)]
    assert await actions("lijing") == ["create", "reset"]


@pytest.mark.parametrize("words", ["general_manager", "总经理", "General manager", "general manager"])
async def test_a_role_is_known_by_its_name_and_by_its_word(store: int, words: str):
    await hire("boss", name="王总", role=words)
    assert (await reader().rows("SELECT role FROM staff"))[0][0] == "general_manager"


REFUSED = {
    "an unknown role": (
        {"login": "li", "role": "king"},
        "There is no role “king”. The roles are: administrator, general_manager",
    ),
    "a login with a space": ({"login": "li jing", "role": "staff"}, "The login “li jing” cannot be used"),
    "no login": ({"login": " ", "role": "staff"}, "cannot be used"),
    "a login that is much too long": ({"login": "x" * 41, "role": "staff"}, "at most 40"),
    "a login that is taken": ({"login": "boss", "role": "staff"}, "The login boss is taken (王总)"),
    "a login that differs in capitals only": ({"login": "BOSS", "role": "staff"}, "The login boss is taken"),
}


@pytest.mark.parametrize(("asked", "sentence"), REFUSED.values(), ids=REFUSED)
async def test_what_cannot_be_is_told_and_nobody_is_added(store: int, asked: dict[str, str], sentence: str):
    await hire("boss", name="王总", role="manager")
    with pytest.raises(Refused) as refused:
        await hire(asked["login"], name="李", role=asked["role"])
    assert sentence in refused.value.text.to("en")
    assert (await reader().rows("SELECT count(*) FROM staff"))[0][0] == 1


async def test_a_new_start_password_ends_the_old_one_and_every_session(store: int):
    old = await hire("li", name="李静", role="staff")
    person = (await reader().rows("SELECT id FROM staff"))[0][0]
    key = await open_session(person)
    new = await reset("li")
    assert isinstance(await sign_in("li", old), Problem)
    assert isinstance(await sign_in("li", new), Signed)
    assert isinstance(await person_of(key), Over)


async def test_a_suspended_person_is_out_and_comes_back_only_when_let(store: int):
    password = await hire("li", name="李静", role="staff")
    key = await open_session((await reader().rows("SELECT id FROM staff"))[0][0])
    assert isinstance(await person_of(key), SignedIn)
    await suspend("li")
    await suspend("li")
    assert await person_of(key) == Over("suspended")
    assert isinstance(await sign_in("li", password), Problem)
    assert "suspended" in (await people("en"))[0]
    await suspend("li", back=True)
    assert isinstance(await sign_in("li", password), Signed)
    assert await actions("li") == ["create", "reset", "suspend", "back"]


@pytest.mark.parametrize("act", [reset, suspend], ids=["reset", "suspend"])
async def test_an_unknown_login_is_told_with_the_nearest(store: int, act):
    await hire("lijing", name="李静", role="staff")
    with pytest.raises(Refused, match="Nobody has the login “lijin”; the nearest is lijing"):
        await act("lijin")


async def test_the_list_names_login_name_and_role_in_the_reader_s_language(store: int):
    await hire("b", name="乙", role="advisor")
    await hire("aa", name="甲", role="manager")
    assert await people("zh") == ["aa  甲  经理", "b   乙  服务顾问"]
    assert await people("en") == ["aa  甲  Manager", "b   乙  Service advisor"]
