"""Who sees which rows and which phones: the gate against a plain reckoning, for every role, in two stores."""

from __future__ import annotations

import random
from datetime import date

import pytest

from models.access import EDIT, READ_PRIVATE, ROLE_WORDS, VIEW, Scope
from models.gate.outcome import Change
from models.gate.reading import read, read_one
from models.gate.saving import write, write_many
from models.people.seats import forget_seats, seat_of, seat_of_the_machine
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.organisation import Staff, Store
from models.view import View
from tests.models.opened import open_store

CUSTOMERS = RESOURCES["customers"]
ROLES = list(ROLE_WORDS)


@pytest.fixture
async def world(tmp_path, database_url):
    """Two stores, a person of each role in both (the supervisor leads the advisor), 60 customers with cars and visits."""
    async with open_store(tmp_path, database_url):
        stores = [await Store.create(name=name) for name in ("North", "South")]
        people: dict[tuple[str, int], Staff] = {}
        for n, store in enumerate(stores):
            for role in ROLES:
                people[role, n] = await Staff.create(name=f"{role}{n}", login=f"{role}{n}", role=role, store=store)
            people["advisor", n].supervisor = people["supervisor", n]
            await people["advisor", n].save()
        forget_seats()
        yield stores, people, await _customers(stores, people)


async def _customers(stores, people):
    """Write customers through the gate and remember plainly whose they are."""
    chance, seat, facts = random.Random(7), await seat_of_the_machine(), {}
    changes, kept = [], []
    for n in range(60):
        home, with_advisor = chance.randrange(2), chance.random() < 0.7
        advisor = people["advisor", chance.randrange(2)].id if with_advisor else None
        phone = f"139{n:08d}"
        changes.append(
            Change(values={"name": f"客户{n}", "phone": phone, "home_store": stores[home].id, "advisor": advisor})
        )
        kept.append((stores[home].id, advisor, phone))
    for saved, (home, advisor, phone) in zip(await write_many(CUSTOMERS, seat, changes), kept, strict=True):
        facts[saved.row] = {"stores": {home}, "advisor": advisor, "phone": phone}
    for row in chance.sample(sorted(facts), 25):
        visited = chance.choice(stores).id
        car = await write(RESOURCES["vehicles"], seat, Change(values={"plate": f"京A{row:05d}", "owner": row}))
        visit = {"vehicle": car.row, "customer": row, "visited_on": date(2026, 1, 5), "store": visited}
        await write(RESOURCES["visits"], seat, Change(values=visit))
        facts[row]["stores"].add(visited)
    return facts


def _holds(scope, fact, seat):
    """Reckon plainly whether a customer lies in a scope."""
    if scope is None:
        return False
    return {
        Scope.OWN: fact["advisor"] == seat.person,
        Scope.TEAM: fact["advisor"] in seat.team,
        Scope.STORE: bool(fact["stores"] & seat.stores),
        Scope.GROUP: True,
    }[scope]


async def _all(seat, view):
    """Read every row of a view, or nothing where the seat is refused."""
    try:
        return (await read(CUSTOMERS, seat, view)).rows
    except Refused:
        return []


async def test_every_role_sees_edits_and_reads_exactly_its_rows(world):
    _, people, facts = world
    seen_masked = 0
    for (role, n), person in people.items():
        seat = await seat_of(person.id)
        view, edit, clear = (seat.scope_for(CUSTOMERS.can, action) for action in (VIEW, EDIT, READ_PRIVATE))
        rows = await _all(seat, View(size=200))
        assert {r.id for r in rows} == {i for i, f in facts.items() if _holds(view, f, seat)}, (role, n)
        for row in rows:
            assert row.editable == _holds(edit, facts[row.id], seat), (role, n, row.id)
            assert row.clear == _holds(clear, facts[row.id], seat), (role, n, row.id)
            phone = facts[row.id]["phone"]
            assert row.values["phone"] == (phone if row.clear else None)
            seen_masked += not row.clear
    assert seen_masked > 100, "the test must meet masked rows, or it proves nothing"


async def test_a_fragment_of_a_phone_finds_only_phones_that_may_be_read(world):
    _, people, facts = world
    for person in people.values():
        seat = await seat_of(person.id)
        clear = seat.scope_for(CUSTOMERS.can, READ_PRIVATE)
        view = seat.scope_for(CUSTOMERS.can, VIEW)
        found = {row.id for row in await _all(seat, View(search="90000000", size=200))}
        wanted = {i for i, f in facts.items() if "90000000" in f["phone"]}
        assert found == {i for i in wanted if _holds(view, facts[i], seat) and _holds(clear, facts[i], seat)}


@pytest.mark.parametrize(
    "address", ["phone=has:1390000", "phone=13900000003", "sort=phone", "sort=-phone", "phone=filled:"]
)
async def test_a_masked_column_tells_nothing_by_filter_or_order(world, address):
    _, people, _ = world
    seat = await seat_of(people["staff", 0].id)
    plain = [row.id for row in await _all(seat, View(size=200))]
    asked = [row.id for row in await _all(seat, View.from_address(address + "&size=200"))]
    assert asked == plain


async def test_the_whole_number_and_the_visible_end_find_a_masked_customer(world):
    _, people, facts = world
    seat = await seat_of(people["staff", 0].id)
    row, fact = next((i, f) for i, f in facts.items() if f["stores"] & seat.stores)
    assert [r.id for r in await _all(seat, View(search=fact["phone"]))] == [row]
    assert row in {r.id for r in await _all(seat, View(search=fact["phone"][-4:]))}


async def test_another_stores_customer_is_not_there_by_any_way(world):
    stores, people, facts = world
    seat = await seat_of(people["advisor", 0].id)
    row = next(i for i, f in facts.items() if f["stores"] == {stores[1].id})
    with pytest.raises(Refused):
        await read_one(CUSTOMERS, seat, row)
    with pytest.raises(Refused):
        await write(CUSTOMERS, seat, Change(row=row, values={"note": "mine now"}))
    assert await _all(seat, View(ids=(row,))) == []
    assert await _all(seat, View(search=facts[row]["phone"])) == []
    assert (await read(RESOURCES["vehicles"], seat, View.from_address(f"owner={row}"))).total == 0


async def test_what_belongs_to_a_hidden_customer_is_hidden_too(world):
    stores, people, facts = world
    seat = await seat_of(people["advisor", 0].id)
    for noun in ("vehicles", "visits", "phones", "key_contacts", "owners"):
        resource = RESOURCES[noun]
        for row in (await read(resource, seat, View(size=200))).rows:
            customer = row.values.get("owner") or row.values.get("customer")
            assert customer is None or facts[customer]["stores"] & {stores[0].id} or noun == "vehicles"
