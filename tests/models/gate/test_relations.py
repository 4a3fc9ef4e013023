"""What lies behind a relation obeys the rights of the noun it lies in, for reading, asking and writing alike."""

from __future__ import annotations

from datetime import date

import pytest

from models.gate.history import history_of
from models.gate.outcome import Change, Saved, Wrong
from models.gate.reading import read, read_one
from models.gate.saving import archive, write_many
from models.problem import Refused
from models.resources import RESOURCES
from models.view import View
from tests.models.gate.desk import TODAY, open_desk

VISITS, VEHICLES, CUSTOMERS = RESOURCES["visits"], RESOURCES["vehicles"], RESOURCES["customers"]


@pytest.fixture
async def desk(tmp_path, database_url):
    """Zhou has received Li's customer; a car in our store belongs to a customer of another store's."""
    async with open_desk(tmp_path, database_url) as desk:
        harbour, west = desk.seats["wang"].store, desk.seats["chen"].store
        desk.ids["visit"] = await desk.add(
            "wang",
            "visits",
            vehicle=desk.ids["vehicle"],
            customer=desk.ids["customer"],
            visited_on=TODAY,
            store=harbour,
            advisor=desk.seats["zhou"].person,
        )
        desk.ids["far"] = await desk.add("chen", "customers", name="Zzfar", phone="13911112222", home_store=west)
        desk.ids["car"] = await desk.add("wang", "vehicles", plate="苏E99999")
        await desk.change("UPDATE vehicle SET owner_id = ? WHERE id = ?", desk.ids["far"], desk.ids["car"])
        yield desk


async def found(desk, who, resource, address):
    return [row.id for row in (await read(resource, desk.seats[who], View.from_address(f"sort=id&{address}"))).rows]


async def test_a_phone_one_step_away_is_masked_for_who_may_not_read_it_there(desk):
    columns = ["customer.phone", "vehicle.vin", "advisor.phone"]
    row = (await read(VISITS, desk.seats["zhou"], View(), columns=columns)).rows[0]
    assert row.clear
    assert row.masked == {"customer.phone", "vehicle.vin"}
    assert row.labels["customer.phone"] == "138****8000"
    own = (await read(VISITS, desk.seats["wang"], View(), columns=columns)).rows[0]
    assert own.values["customer.phone"] == "13800138000"


async def test_an_advisor_does_not_read_the_phones_of_colleagues_through_their_customers(desk):
    await desk.change("UPDATE staff SET phone = '13700007777'")
    row = (await read(CUSTOMERS, desk.seats["li"], View(), columns=["phone", "advisor.phone"])).rows[0]
    assert row.values["phone"] == "13800138000"
    assert row.values["advisor.phone"] is None


@pytest.mark.parametrize("search", ["1380013", "0013800", "800138"])
async def test_part_of_a_phone_one_step_away_finds_nothing_for_who_may_not_read_it_there(desk, search):
    assert await found(desk, "zhou", VISITS, f"q={search}") == []
    assert await found(desk, "wang", VISITS, f"q={search}") == [desk.ids["visit"]]


async def test_the_owner_of_a_car_from_another_store_is_not_shown(desk):
    page = await read(
        VEHICLES, desk.seats["wang"], View(ids=(desk.ids["car"],)), columns=["owner", "owner.name", "owner.phone"]
    )
    row = page.rows[0]
    assert row.labels["owner"] == "(not yours to see)"
    assert row.values["owner.name"] is None
    assert row.values["owner.phone"] is None
    assert "13911112222" not in str(row)


@pytest.mark.parametrize(
    "address",
    [
        "owner.name=has:Zz",
        "owner.name=Zzfar",
        "owner.name=not:nobody",
        "owner.name=filled:",
        "q=Zzfar",
        "q=13911112222",
        "q=2222",
    ],
)
async def test_nothing_can_be_asked_about_the_owner_from_another_store(desk, address):
    assert desk.ids["car"] not in await found(desk, "wang", VEHICLES, address)


async def test_nobody_sorts_by_what_lies_behind_a_relation(desk):
    for sort in ("owner.name", "-owner.name"):
        page = await read(VEHICLES, desk.seats["wang"], View(order=sort), columns=["plate", "owner.name"])
        assert [problem.field for problem in page.problems] == ["owner.name"]
        assert page.problems[0].text.to("en").startswith("The list cannot be sorted by “Name”")


async def test_a_car_without_owner_still_is_one_without_owner(desk):
    nobody = await desk.add("wang", "vehicles", plate="苏E88888")
    assert await found(desk, "wang", VEHICLES, "owner.name=empty:") == [nobody]


async def test_a_customer_is_not_found_by_what_another_store_did(desk):
    assert await found(desk, "wang", CUSTOMERS, "vehicles.plate=苏E12345") == [desk.ids["customer"]]
    await desk.change("UPDATE vehicle SET home_store_id = ?", desk.seats["chen"].store)
    await desk.change("UPDATE visit SET store_id = ?", desk.seats["chen"].store)
    assert await found(desk, "wang", CUSTOMERS, "vehicles.plate=苏E12345") == []
    assert await found(desk, "wang", CUSTOMERS, "q=E12345") == []


async def test_the_history_does_not_name_an_owner_from_another_store(desk):
    await desk.write("wang", "vehicles", desk.ids["car"], owner=desk.ids["customer"])
    told = await history_of(VEHICLES, desk.seats["wang"], desk.ids["car"])
    assert "Zzfar" not in str(told)
    assert "李小明" in str(told)


async def test_none_of_about_many_rows_means_none_of_them(desk):
    red = await desk.add("wang", "vehicles", plate="苏E77777", owner=desk.ids["customer"], colour="red")
    bare = await desk.add("wang", "customers", name="No car")
    assert await found(desk, "wang", CUSTOMERS, "vehicles.colour=not:red") == [bare]
    assert await found(desk, "wang", CUSTOMERS, "vehicles.colour=empty:") == [bare]
    await desk.change("UPDATE vehicle SET colour = 'blue' WHERE id = ?", red)
    assert await found(desk, "wang", CUSTOMERS, "vehicles.colour=not:red") == [desk.ids["customer"], bare]


@pytest.fixture
async def fleet(desk):
    """One customer has a red car that is insured and a blue one that is not; another has a red one without."""
    one = desk.ids["customer"]
    other = await desk.add("wang", "customers", name="Other")
    await desk.write("wang", "vehicles", desk.ids["vehicle"], colour="red", insurance_due=date(2027, 1, 1))
    await desk.add("wang", "vehicles", plate="苏E22222", owner=one, colour="blue", mileage=500)
    await desk.add("wang", "vehicles", plate="苏E33333", owner=other, colour="red", mileage=90_000)
    return {one: "one", other: "other"}


SAME_CAR = {
    "the plate of one car and the colour of another": ("vehicles.plate=苏E12345&vehicles.colour=blue", []),
    "plate and colour of one car": ("vehicles.plate=苏E22222&vehicles.colour=blue", ["one"]),
    "two ends of a range": ("vehicles.mileage=from:1000&vehicles.mileage=to:80000", []),
    "a car that is red and has no insurance": ("vehicles.colour=red&vehicles.insurance_due=empty:", ["other"]),
    "a car with this plate that is not red": ("vehicles.plate=has:苏E&vehicles.colour=not:red", ["one"]),
    "only something ruled out: for all cars": ("vehicles.colour=not:red&vehicles.mileage=not:7", ["nobody"]),
    "one condition more on the customer itself": (
        "vehicles.colour=red&vehicles.plate=has:3333&name=has:Oth",
        ["other"],
    ),
}


@pytest.mark.parametrize(("address", "who"), SAME_CAR.values(), ids=SAME_CAR)
async def test_conditions_on_the_same_many_rows_are_met_by_the_same_row(desk, fleet, address, who):
    nobody = await desk.add("wang", "customers", name="No car")
    names = fleet | {nobody: "nobody"}
    assert [names[row] for row in await found(desk, "wang", CUSTOMERS, address)] == who


@pytest.mark.parametrize("kind", ["hidden", "missing", "too large", "no number"])
async def test_a_relation_leads_to_something_one_may_see_or_nothing_is_written(desk, kind):
    row = {"hidden": desk.ids["far"], "missing": 4711, "too large": 2**40, "no number": "Li"}[kind]
    outcome = await desk.write("wang", "vehicles", desk.ids["vehicle"], owner=row)
    assert isinstance(outcome, Wrong)
    assert outcome.problems[0].field == "owner"
    assert isinstance(await desk.write("wang", "vehicles", plate="苏E66666", owner=row), Wrong)


async def test_a_choice_is_one_of_its_own_list(desk):
    outcome = await desk.write("wang", "customers", desk.ids["customer"], level=desk.choices["loyal"])
    assert isinstance(outcome, Wrong)
    assert isinstance(await desk.write("wang", "customers", desk.ids["customer"], stage=desk.choices["loyal"]), Saved)


async def test_a_hidden_relation_that_stays_as_it_is_does_not_stand_in_the_way(desk):
    outcome = await desk.write("wang", "vehicles", desk.ids["car"], owner=desk.ids["far"], colour="red")
    assert isinstance(outcome, Saved)
    assert outcome.fields == ("colour",)


async def test_a_phone_may_not_be_moved_to_a_colleagues_customer(desk):
    colleagues = await desk.add("wang", "customers", name="Hers", advisor=desk.seats["zhou"].person)
    phone = await desk.add("li", "phones", customer=desk.ids["customer"], phone="13822223333")
    with pytest.raises(Refused):
        await desk.write("li", "phones", phone, customer=colleagues)


async def test_what_is_archived_is_not_changed(desk):
    await archive(CUSTOMERS, desk.seats["wang"], [desk.ids["customer"]])
    assert isinstance(await desk.write("wang", "customers", desk.ids["customer"], note="later"), Wrong)
    assert (await read_one(CUSTOMERS, desk.seats["wang"], desk.ids["customer"])).values["note"] == ""


async def test_a_row_that_stands_twice_among_the_changes_keeps_both(desk):
    row = desk.ids["customer"]
    changes = [Change(row=row, values={"note": "called"}), Change(row=row, values={"sex": "m", "note": "came"})]
    outcomes = await write_many(CUSTOMERS, desk.seats["wang"], changes)
    now = await read_one(CUSTOMERS, desk.seats["wang"], row)
    assert (now.values["note"], now.values["sex"]) == ("came", "m")
    assert [outcome.version for outcome in outcomes] == [now.version] * 2
    assert await desk.histories("customers", row) == ["create", "edit"]


async def test_an_empty_text_where_nothing_stood_is_no_change(desk):
    outcome = await desk.write("wang", "customers", desk.ids["customer"], note=None, email="")
    assert isinstance(outcome, Saved)
    assert outcome.fields == ()
