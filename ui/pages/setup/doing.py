"""Doing: what each step of the first set-up writes, and what is wrong with what was typed."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.database import reader
from models.gate.catalogue import fields_of
from models.gate.outcome import Change, Wrong
from models.gate.saving import write
from models.gate.writer import transaction
from models.kinds import kind_named
from models.people.passwords import hashed, password_problem
from models.people.seats import day_in, forget_seats
from models.people.signing_in import has_administrator
from models.problem import Problem
from models.resources import RESOURCES
from models.settings import change_setting, settings
from seeds.demo import demo_batch
from seeds.people import Hired, hire, new_login, read_people
from seeds.starting import UNNAMED, program_seat, put, start_store
from ui.pages.setup import words as say

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

STORE_FIELDS: Final = ("name", "brand", "address", "phone", "opens_at", "closes_at")
LOGIN: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,39}")
_one_at_a_time = asyncio.Lock()  # two people who set up at once make one store and one administrator


@dataclass
class Standing:
    """How far the set-up has come."""

    store: int = 0
    shop: dict[str, str] = field(default_factory=dict)
    people: int = 0
    departments: list[str] = field(default_factory=list)
    administrators: list[str] = field(default_factory=list)
    has_demo: bool = False

    @property
    def step(self) -> int:
        """The step to go on with."""
        if not self.store or (not self.shop["name"] and not self.administrators):
            return 1
        return 5 if self.administrators else 3


async def standing() -> Standing:
    """Look how far it has come."""
    names = ", ".join(STORE_FIELDS)
    stores = await reader().rows(f"SELECT id, {names} FROM store WHERE archived_at IS NULL ORDER BY id LIMIT 1")  # noqa: S608 -- our own names
    shop = {name: str(value or "") for name, value in zip(STORE_FIELDS, stores[0][1:], strict=True)} if stores else {}
    if shop.get("name") == UNNAMED:
        shop["name"] = ""
    people = "SELECT name, role FROM staff WHERE archived_at IS NULL AND suspended_at IS NULL ORDER BY id"
    staff = await reader().rows(people)
    departments = await reader().rows("SELECT name FROM department WHERE archived_at IS NULL ORDER BY id")
    return Standing(
        store=stores[0][0] if stores else 0,
        shop=shop,
        people=sum(role != "administrator" for _, role in staff),
        departments=[row[0] for row in departments],
        administrators=[name for name, role in staff if role == "administrator"] if await has_administrator() else [],
        has_demo=await demo_batch() is not None,
    )


async def today() -> date:
    """Give the day where the store is."""
    return day_in((await settings())["zone"])


async def choose_language(lang: str, person: int | None) -> Problem | None:
    """Keep the store's first language."""
    return await change_setting("first_language", lang, person=person)


async def keep_store(typed: Mapping[str, str], person: int | None) -> list[Problem]:
    """Make the store, or change what it is called; its lists, posts and departments come with it."""
    resource = RESOURCES["stores"]
    known = await fields_of(resource)
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for name in STORE_FIELDS:
        parsed = kind_named(known[name].kind).parse(typed.get(name, ""), known[name])
        if isinstance(parsed, Problem):
            problems.append(parsed.at(name))
        else:
            values[name] = parsed
    opens, closes = values.get("opens_at"), values.get("closes_at")
    if opens and closes and opens >= closes:
        problems.append(Problem(say.OPENS_BEFORE, "closes_at", typed.get("closes_at")))
    if problems:
        return problems
    async with _one_at_a_time:
        here = await standing()
        seat = program_seat(here.store, await today())
        outcome = await write(resource, seat, Change(values=values, row=here.store or None))
        if isinstance(outcome, Wrong):
            return list(outcome.problems)
        await start_store(outcome.row)
    await change_setting("store_name", values["name"], person=person)
    forget_seats()
    return []


async def keep_people(pasted: str, store: int, lang: str) -> list[Hired] | list[Problem]:
    """Take on everybody on the list, or nobody while a line is unclear."""
    found, problems = read_people(pasted)
    if not found and not problems:
        return [Problem(say.NOBODY, "people")]
    return problems or await hire(found, store, await today(), lang=lang)


async def keep_administrator(typed: Mapping[str, str], here: Standing, lang: str) -> int | list[Problem]:
    """Make an administrator who can sign in; gives the person's id."""
    name, login, password = typed.get("name", "").strip(), typed.get("login", "").strip(), typed.get("password", "")
    known = await fields_of(RESOURCES["staff"])
    parsed = kind_named("person_name").parse(name, known["name"])
    problems = [parsed.at("name")] if isinstance(parsed, Problem) else []
    if not name:
        problems.append(kind_missing(known["name"].label.to("zh"), known["name"].label.to("en"), "name"))
    problems += await _login_problems(login)
    if problem := password_problem(password, (name, login, here.shop.get("name", ""))):
        problems.append(problem)
    elif password != typed.get("again", ""):
        problems.append(Problem(say.DIFFERENT, "again"))
    if problems:
        return problems
    kept = await hashed(password)
    async with _one_at_a_time, transaction() as writer:
        if not here.administrators and await has_administrator():
            return []
        seat = program_seat(here.store, await today())
        row = {"name": str(parsed), "login": login, "role": "administrator", "store": here.store}
        person = (await put(writer, seat, "staff", [row | {"password_hash": kept, "lang": lang}]))[0]
    forget_seats()
    return person


def kind_missing(zh: str, en: str, name: str) -> Problem:
    """Ask for what was left empty."""
    from models.gate.checking import MISSING  # noqa: PLC0415 -- one use
    from models.text import Text  # noqa: PLC0415 -- as above

    return Problem(MISSING.fill(label=Text(zh=zh, en=en)), name)


async def _login_problems(login: str) -> list[Problem]:
    if not LOGIN.fullmatch(login):
        return [Problem(say.LOGIN_WRONG.fill(found=login[:60]), "login", login)]
    taken = {row[0].lower() for row in await reader().rows("SELECT login FROM staff")}
    if login.lower() in taken:
        return [Problem(say.LOGIN_TAKEN.fill(found=login, other=new_login(login, taken)), "login", login)]
    return []


async def finish(person: int | None) -> None:
    """Note that the set-up has come to its end once."""
    if not (await settings())["set_up_at"]:
        await change_setting("set_up_at", clock.now().isoformat(timespec="minutes"), person=person)
