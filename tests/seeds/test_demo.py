"""The demo store: the same each time but for its dates, believable, quick to make, and gone without a trace."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from models.database import reader
from models.field import Field
from models.gate.writer import transaction
from models.kinds import kind_named
from models.people.passwords import matches
from models.people.seats import seat_of_the_machine
from models.problem import Problem, Refused
from models.rules.recency import recency_class
from models.text import Text
from seeds.care_rules import add_care_rules_in
from seeds.demo import add_demo, demo_batch, erase_demo, is_demo, make_demo
from seeds.demo.selling import tell_selling
from seeds.demo.story import Story, tell
from seeds.demo.team import TEAM
from seeds.duty_lists import add_duty_lists_in
from seeds.meetings import add_meeting_series
from seeds.people import Colleague, hire
from seeds.starting import start_store
from surveys.library import install_shipped
from tests.models.opened import open_store
from tests.seeds.test_demo_surveys import (
    forms_and_programmes,
    is_gone_but_for,
    is_kept_whole_and_called_from,
    year_until,
)

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 21)
NOUNS = ("customers", "phones", "key_contacts", "vehicles", "owners", "visits", "lines")
TABLES = (
    *("customer", "vehicle", "visit", "visit_line", "customer_phone", "key_contact", "ownership", "holding"),
    *("contact", "slip", "appointment", "recall", "recall_month", "loss", "vehicle_status", "elsewhere"),
    *("countermeasure", "lead", "sales_step", "stock_car", "target", "task", "duty_sheet", "duty_line"),
    *("accountability_record", "bearer", "meeting", "notice", "letter", "coupon"),
)
STARTS_WITH = {  # what every store begins with stays when the demo goes
    *("choices", "posts", "departments", "stores", "capacities", "care_rules", "duty_lists", "letter_templates"),
    *("share_policies", "meeting_series"),
}


@pytest.fixture(scope="module")
def story() -> Story:
    return tell(TODAY)


def without_dates(story: Story) -> str:
    digest = hashlib.sha256()
    for noun in NOUNS:
        for row in getattr(story, noun):
            kept = {k: v for k, v in row.items() if not isinstance(v, date)}
            digest.update(repr(sorted(kept.items())).encode())
    return digest.hexdigest()


def asked(kind: str) -> Field:
    return Field(id=kind, label=Text.plain(kind), kind=kind)


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2027, 5, 1), date(2028, 2, 29)], ids=str)
def test_another_day_tells_the_same_story_with_other_dates(story: Story, day: date):
    assert without_dates(tell(day)) == without_dates(story)


def test_another_seed_tells_another_story(story: Story):
    assert without_dates(tell(TODAY, seed=1)) != without_dates(story)


def test_it_has_the_size_that_is_promised(story: Story):
    assert (len(story.customers), len(story.vehicles), len(story.visits), len(TEAM)) == (2000, 2400, 12_000, 25)


def test_every_class_of_recency_has_a_credible_share(story: Story):
    last: dict[int, date] = {}
    for visit in story.visits:
        last[visit["vehicle"]] = max(visit["visited_on"], last.get(visit["vehicle"], date.min))
    found = Counter(recency_class(last.get(car), TODAY, {}).value for car in range(len(story.vehicles)))
    share = {name: number / len(story.vehicles) for name, number in found.items()}
    assert 0.30 < share["loyal"] < 0.50
    assert 0.12 < share["wavering"] < 0.28
    assert 0.10 < share["short_lost"] < 0.22
    assert 0.10 < share["long_lost"] < 0.25
    assert 0.02 < share["never"] < 0.08


@pytest.mark.parametrize(
    ("noun", "field", "kind"),
    [
        ("vehicles", "vin", "vin"),
        ("vehicles", "plate", "plate"),
        ("customers", "phone", "phone"),
        ("phones", "phone", "phone"),
        ("key_contacts", "phone", "phone"),
        ("visits", "sender_phone", "phone"),
        ("customers", "name", "person_name"),
    ],
    ids=lambda word: word,
)
def test_every_value_is_what_its_kind_asks_for(story: Story, noun: str, field: str, kind: str):
    for row in getattr(story, noun):
        value = row[field]
        assert kind_named(kind).parse(value, asked(kind)) == value
        assert not isinstance(kind_named(kind).warn(value), Problem)
        assert kind_named(kind).warn(value) is None, value


@pytest.mark.parametrize(
    ("noun", "field"), [("vehicles", "vin"), ("vehicles", "plate"), ("customers", "phone"), ("visits", "order_no")]
)
def test_what_is_known_once_stands_once(story: Story, noun: str, field: str):
    values = [row[field] for row in getattr(story, noun)]
    assert len(set(values)) == len(values)


def test_all_phones_are_of_a_block_that_nobody_has(story: Story):
    assert {row["phone"][:3] for row in [*story.customers, *story.phones, *story.key_contacts]} == {"154"}


def test_about_every_fourth_car_is_brought_by_somebody_else(story: Story):
    other = sum(visit["sender_phone"] != story.customers[visit["customer"]]["phone"] for visit in story.visits)
    assert 0.2 < other / len(story.visits) < 0.3


def test_mileage_grows_from_visit_to_visit(story: Story):
    seen: dict[int, int] = {}
    for visit in story.visits:
        assert visit["mileage"] >= seen.get(visit["vehicle"], 0)
        seen[visit["vehicle"]] = visit["mileage"]


def test_fees_are_the_sum_of_their_items(story: Story):
    sums: Counter[int] = Counter()
    for line in story.lines:
        sums[line["visit"]] += line["fee"]
    assert all(sums[place] == visit["amount"] for place, visit in enumerate(story.visits))
    assert all(visit["labour_fee"] + visit["parts_fee"] <= visit["amount"] for visit in story.visits)


def test_visits_lie_within_four_years_and_none_in_the_future(story: Story):
    days = [visit["visited_on"] for visit in story.visits]
    assert days == sorted(days)
    assert TODAY - timedelta(days=1461) <= days[0]
    assert days[-1] == TODAY


def test_january_is_busier_than_the_month_of_the_spring_festival(story: Story):
    months = Counter(visit["visited_on"].strftime("%Y-%m") for visit in story.visits)
    assert months["2026-01"] > 1.5 * months["2026-02"]


def test_some_things_fall_due_soon(story: Story):
    soon = [
        sum(TODAY <= car[column] <= TODAY + timedelta(days=days) for car in story.vehicles)
        for column, days in (("insurance_due", 30), ("inspection_due", 30), ("maintenance_due", 14))
    ]
    assert all(number > 20 for number in soon), soon
    born = [row["birthday"] for row in story.customers if row.get("birthday")]
    assert sum((day.month, day.day) == (TODAY.month, TODAY.day) for day in born) >= 5


async def count(table: str) -> int:
    return int((await reader().rows(f"SELECT count(*) FROM {table}"))[0][0])


@pytest.mark.slow
async def test_it_is_made_in_ten_seconds_whole_and_erased_without_a_trace(tmp_path: Path):
    async with open_store(tmp_path):
        began = time.process_time()  # what else the computer does counts for nothing
        logins = await make_demo(TODAY)
        assert time.process_time() - began < 10
        assert await is_demo()
        sold = len(tell_selling(tell(TODAY), TODAY).buyers)  # whose files begin with the delivery
        assert [await count(table) for table in TABLES[:3]] == [2000 + sold, 2400 + sold, 12_000]
        counted = "(SELECT count(*) FROM visit x WHERE x.vehicle_id = v.id)"
        kept = f"SELECT count(*) FROM vehicle v WHERE visit_count <> {counted}"
        assert (await reader().rows(kept))[0][0] == 0
        assert (await reader().rows("SELECT count(*) FROM history WHERE noun = 'visits'"))[0][0] == 12_000
        hashes = await reader().rows("SELECT password_hash FROM staff WHERE login = 'manager'")
        assert await matches(hashes[0][0], logins.password)
        assert logins.password in (tmp_path / "logins.txt").read_text(encoding="utf-8")
        again = await make_demo(TODAY)
        assert again.password != logins.password
        assert await count("customer") == 2000 + sold
        await is_kept_whole_and_called_from(year_until(TODAY))
        forms = await forms_and_programmes()
        assert await erase_demo() > 12_000
        await is_gone_but_for(forms)
        assert [await count(table) for table in TABLES] == [0] * len(TABLES)
        left = await reader().rows("SELECT DISTINCT noun FROM history")
        assert {row[0] for row in left} <= STARTS_WITH | {"staff", "demo"}
        logins_left = await reader().rows("SELECT login FROM staff")
        assert logins_left == [("admin",)]
        assert await erase_demo() == 0


async def test_a_real_store_is_refused(tmp_path: Path):
    async with open_store(tmp_path):
        store = await start_store()
        await hire([Colleague(1, "李静", "advisor")], store, TODAY)
        with pytest.raises(Refused, match="real store"):
            await make_demo(TODAY)


@pytest.mark.slow
async def test_in_a_store_of_ones_own_the_real_rows_stay_when_the_demo_goes(tmp_path: Path):
    async with open_store(tmp_path):
        store = await start_store()
        await hire([Colleague(1, "李静", "advisor", phone="13800000000")], store, TODAY)
        await install_shipped()  # as every start of the program does
        async with transaction() as writer:  # what the hourly work gives every store
            seat = await seat_of_the_machine()
            await add_care_rules_in(writer, seat)
            await add_duty_lists_in(writer, seat)
            await add_meeting_series(writer, seat)
        before = {table: await count(table) for table in ("staff", "choice", "post", "department", "gram", "history")}
        await add_demo(store, TODAY)
        assert await demo_batch() is not None
        assert (await reader().rows("SELECT count(*) FROM staff WHERE password_hash <> ''"))[0][0] == 1
        with pytest.raises(Refused, match="already"):
            await add_demo(store, TODAY)
        await erase_demo()
        after = {table: await count(table) for table in before}
        assert after == before | {"history": before["history"] + 1}
