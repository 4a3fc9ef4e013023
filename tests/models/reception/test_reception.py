"""Reception: whoever stands at the desk is found, and the card says what the advisor should know."""

from __future__ import annotations

from datetime import date

import pytest

from models.gate.outcome import Change
from models.gate.reading import read
from models.gate.saving import write
from models.problem import Refused
from models.reception.card import card_of, person_of
from models.reception.finding import find
from models.resources import RESOURCES
from models.tables.cases import Case
from models.tables.choices import Choice
from models.tables.responses import Response
from models.tables.surveys import FormVersion, SurveyForm
from models.view import View
from tests.models.shop import TODAY, open_shop

VIN = "LFV2A21K8G4001234"
PHONE = "13800138000"


@pytest.fixture
async def shop(tmp_path, database_url):
    async with open_shop(tmp_path, database_url) as opened:
        yield opened


@pytest.fixture
async def desk(shop):
    """Li's customer with a car and its visits; Ren's customer with two cars; a company; somebody without a car."""
    kinds = {
        code: (await Choice.create(list="visit_kind", code=code, zh=zh, en=code)).id
        for code, zh in {"maintenance": "保养", "repair": "维修"}.items()
    }
    payment = await Choice.create(list="payment", code="card", zh="刷卡", en="Card")
    li, ren = shop.people["li"].id, shop.people["ren"].id
    owner = await shop.add(
        "customers",
        name="李小明",
        phone=PHONE,
        advisor=li,
        payment=payment.id,
        birthday=date(1988, 11, 23),
        contact_time="周末上午",
        note="喜欢等在车间门口",
    )
    await shop.add("phones", customer=owner, phone="13922223333", whose="太太")
    car = await shop.add(
        "vehicles", plate="京A12345", vin=VIN, owner=owner, mileage=18_000, insurance_due=date(2026, 11, 30)
    )
    await shop.add("vehicles", plate="京AD12345", owner=await shop.add("customers", name="王芳", advisor=ren))
    for day, mileage, kind, more in (
        (date(2026, 3, 14), 8_000, "maintenance", {"work": "首保", "advice": "旧建议"}),
        (date(2026, 6, 22), 18_000, "repair", {"work": "换前刹车片", "advice": "下次换轮胎", "sender_name": "老赵"}),
    ):
        await shop.add(
            "visits",
            vehicle=car,
            customer=owner,
            visited_on=day,
            mileage=mileage,
            kind=kinds[kind],
            call_suits="晚上七点后",
            **more,
        )
    two = await shop.add("customers", name="陈强", phone="13711112222", advisor=ren)
    for plate in ("京B00001", "京B00002"):
        await shop.add("vehicles", plate=plate, owner=two)
    await shop.add("customers", name="赵六", phone="13644445555", advisor=li)
    return shop, owner, car, two


FOUND = {
    "the whole plate": ("京A12345", ["京A12345"]),
    "the plate in small letters with a dot": ("京a·12345", ["京A12345"]),
    "the end of the plate": ("2345", ["京A12345", "京AD12345"]),
    "the phone with spaces": ("138 0013 8000", ["京A12345"]),
    "the phone with the country": ("+86 138-0013-8000", ["京A12345"]),
    "the last four digits of the phone": ("8000", ["京A12345"]),
    "a second number of the owner": ("13922223333", ["京A12345"]),
    "the name": ("小明", ["京A12345"]),
    "the initials": ("lxm", ["京A12345"]),
    "the whole VIN": (VIN.lower(), ["京A12345"]),
    "the end of the VIN": ("4001234", ["京A12345"]),
    "name and digits": ("明 8000", ["京A12345"]),
    "nobody": ("李大明", []),
    "too little to look for": ("1", []),
}


@pytest.mark.parametrize("who", ["li", "wang"])
async def test_a_car_is_found_by_what_people_say(desk, who):
    shop, *_ = desk
    found = {said: await find(shop.seat(who), typed) for said, (typed, _) in FOUND.items()}
    plates = {said: sorted(car.value("plate") for car in one.cars) for said, one in found.items()}
    assert plates == {said: expected for said, (_, expected) in FOUND.items()}


MASKED = {
    "the whole phone": (PHONE, 1),
    "its last four digits, which the mask shows": ("8000", 1),
    "its beginning": ("13800", 0),
    "its middle": ("0013", 0),
    "the whole VIN": (VIN, 1),
}


async def test_masked_numbers_are_found_whole_or_by_their_end_only(desk):
    shop, *_ = desk
    found = {said: await find(shop.seat("ren"), typed) for said, (typed, _) in MASKED.items()}
    assert {said: len(one.cars) for said, one in found.items()} == {said: count for said, (_, count) in MASKED.items()}
    assert not any(car.value("vin") for one in found.values() for car in one.cars)


async def test_a_new_energy_plate_does_not_hide_the_exact_one(desk):
    shop, _, car, _ = desk
    assert (await find(shop.seat("li"), "京A12345")).only == ("car", car)


async def test_a_phone_leads_to_the_only_car(desk):
    shop, _, car, _ = desk
    assert (await find(shop.seat("li"), PHONE)).only == ("car", car)


async def test_a_phone_of_an_owner_of_two_cars_leads_to_the_owner(desk):
    shop, _, _, two = desk
    assert (await find(shop.seat("wang"), "13711112222")).only == ("customer", two)


async def brought(shop, car, day, **sender):
    return await shop.add("visits", vehicle=car, visited_on=day, **sender)


async def test_who_brought_a_car_is_found_and_leads_to_the_car(desk):
    shop, _, car, _ = desk
    await brought(shop, car, date(2026, 8, 1), sender_name="老赵", sender_phone="15900001111")
    for typed in ("老赵", "15900001111", "0001111"):
        found = await find(shop.seat("wang"), typed)
        assert [visit.value("visited_on") for visit in found.senders] == [date(2026, 8, 1)], "the latest of the car"
        assert (found.only, found.nobody) == (("car", car), False)


async def test_the_latest_sender_stands_first_and_a_car_found_anyhow_is_not_repeated(desk):
    shop, _, car, _ = desk
    other = await shop.add("vehicles", plate="京A99999")
    await brought(shop, other, date(2026, 7, 1), sender_name="老赵")
    found = await find(shop.seat("wang"), "老赵")
    assert [visit.value("vehicle") for visit in found.senders] == [other, car]
    assert found.only is None
    await brought(shop, car, date(2026, 9, 1), sender_name="李小明")
    assert (await find(shop.seat("wang"), "李小明")).senders == []


async def test_a_senders_phone_is_found_in_part_by_who_may_read_it_only(desk):
    shop, _, car, _ = desk
    await brought(shop, car, date(2026, 8, 1), sender_name="老赵", sender_phone="15900001111")
    assert [len((await find(shop.seat(who), "590000")).senders) for who in ("wang", "ren")] == [1, 0]
    page = await read(RESOURCES["visits"], shop.seat("wang"), View(search="老赵"))
    assert page.total == 2


async def test_several_hits_are_left_to_choose_from(desk):
    shop, *_ = desk
    assert (await find(shop.seat("wang"), "2345")).only is None


async def test_a_customer_without_a_car_is_found(desk):
    shop, *_ = desk
    found = await find(shop.seat("wang"), "13644445555")
    assert [person.text("name") for person in found.people] == ["赵六"]
    assert found.only == ("customer", found.people[0].id)
    assert (await person_of(shop.seat("wang"), found.people[0].id)).cars == []


async def test_another_stores_people_find_nobody(desk):
    shop, *_ = desk
    stranger = shop.seat("ren", store=99, stores=frozenset({99}), all_stores=False)
    assert (await find(stranger, "京A12345")).nobody
    assert (await find(stranger, PHONE)).nobody


async def test_staff_are_found_by_name(desk):
    shop, *_ = desk
    colleague = {"name": "欧阳敏", "login": "ouyang", "role": "advisor"}
    await write(RESOURCES["staff"], shop.seat("admin"), Change(values=colleague))
    for typed in ("欧阳", "oym"):
        assert [person.text("name") for person in (await find(shop.seat("li"), typed)).staff] == ["欧阳敏"]


async def test_the_card_tells_the_story_of_the_car(desk):
    shop, _, car, _ = desk
    card = await card_of(shop.seat("li"), car)
    assert (card.car.text("plate"), card.car.text("owner"), card.new) == ("京A·12345", "李小明", False)
    assert [visit.text("work") for visit in card.visits] == ["换前刹车片", "首保"]
    assert (card.days_away, card.recency.value) == ((TODAY - date(2026, 6, 22)).days, "wavering")
    assert (card.odometer.mileage, card.odometer.daily) == (18_000, 100)
    assert card.odometer.today == 18_000 + 100 * card.days_away
    assert (card.advice, card.call_suits) == ("下次换轮胎", "晚上七点后")
    assert card.habits == [("维修", 1), ("保养", 1)]
    assert card.owner.text("payment") == "刷卡"
    assert card.birthday_in == 2


async def test_the_card_says_what_is_due_the_most_urgent_first(desk):
    shop, _, car, _ = desk
    card = await card_of(shop.seat("li"), car)
    maintenance, insurance = card.due
    assert (maintenance.kind, maintenance.source, maintenance.on) == ("maintenance", "mileage", date(2026, 6, 22))
    assert (insurance.kind, insurance.days_left) == ("insurance", 9)


async def test_the_store_sets_months_and_lead_times(desk):
    shop, _, car, _ = desk
    chosen = {"recency_months": (6, 9, 12), "lead_insurance": 5, "maintenance_km": 30_000, "maintenance_months": 24}
    card = await card_of(shop.seat("li", settings=chosen), car)
    assert (card.recency.value, list(card.due)) == ("loyal", [])


async def test_numbers_are_dialled_by_who_may_read_them(desk):
    shop, _, car, _ = desk
    card = await card_of(shop.seat("li"), car)
    assert [(call.whose, call.dialled) for call in card.calls] == [("", PHONE), ("太太", "13922223333")]
    assert [call.whose for call in card.senders] == ["老赵"]


async def test_for_the_others_they_are_masked_and_cannot_be_dialled(desk):
    shop, _, car, _ = desk
    card = await card_of(shop.seat("ren"), car)
    assert [(call.shown, call.dialled) for call in card.calls] == [("138****8000", ""), ("139****3333", "")]
    assert (card.car.value("vin"), card.birthday_in) == (None, None)


async def test_a_car_that_never_came_is_new(desk):
    shop, _, _, two = desk
    (first, _) = (await person_of(shop.seat("wang"), two)).cars
    card = await card_of(shop.seat("wang"), first.id)
    assert (card.new, card.recency.value, card.days_away, card.odometer.today) == (True, "never", None, None)
    assert [other.id for other in card.other_cars] != [first.id]
    assert len(card.other_cars) == 1


async def test_a_sold_car_is_not_among_those_to_pick(desk):
    shop, owner, car, _ = desk
    await shop.change("vehicles", car, kept="sold")
    assert (await person_of(shop.seat("wang"), owner)).cars == []
    assert (await card_of(shop.seat("wang"), car)).car.value("kept") == "sold"


async def test_a_car_without_an_owner_has_a_card(desk):
    shop, *_ = desk
    card = await card_of(shop.seat("wang"), await shop.add("vehicles", plate="京C33333"))
    assert (card.owner, list(card.calls), list(card.other_cars)) == (None, [], [])


async def test_another_stores_car_is_refused_like_a_missing_one(desk):
    shop, _, car, _ = desk
    stranger = shop.seat("ren", store=99, stores=frozenset({99}), all_stores=False)
    with pytest.raises(Refused) as elsewhere:
        await card_of(stranger, car)
    with pytest.raises(Refused) as missing:
        await card_of(shop.seat("wang"), 999_999)
    assert elsewhere.value.text == missing.value.text


async def test_the_card_tells_of_open_complaints_and_the_last_score(desk):
    shop, owner, car, _ = desk
    li = shop.people["li"].id
    form = await SurveyForm.create(key="csi", title="CSI")
    version = await FormVersion.create(form=form, version=1, definition={})
    for day, score, state in (
        (date(2026, 9, 1), 60, "complete"),
        (date(2026, 10, 1), 85.5, "complete"),
        (TODAY, 10, "draft"),
    ):
        await Response.create(
            form=form, form_version=version, state=state, answered_on=day, score=score, customer_id=owner,
            store_id=shop.store.id, open_to_id=li,
        )  # fmt: skip
    for title, state, holder in (
        ("等太久", "open", li),
        ("旧事", "closed", li),
        ("别人管的", "doing", shop.people["ren"].id),
    ):
        await Case.create(
            title=title, state=state, customer_id=owner, store_id=shop.store.id, owner_id=holder, opened_on=TODAY
        )
    voice = (await card_of(shop.seat("li"), car)).voice
    assert ([case.text("title") for case in voice.cases], voice.open_cases) == (["等太久"], 1)
    assert (voice.answer.text("score"), voice.answers) == ("85.5", 2)
    heard = (await card_of(shop.seat("wang"), car)).voice
    assert ({case.text("title") for case in heard.cases}, heard.open_cases) == ({"等太久", "别人管的"}, 2)
    silent = (await card_of(shop.seat("ren"), car)).voice
    assert (silent.answer, silent.open_cases) == (None, 1)
