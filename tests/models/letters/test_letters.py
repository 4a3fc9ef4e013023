"""Letters: merged for those who may be written to, printed once, with contacts and coupons."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from models.database import reader
from models.gate.outcome import Change, Wrong
from models.gate.saving import write
from models.letters.choosing import Selection
from models.letters.merging import merge
from models.letters.printing import print_letters
from models.letters.redeeming import coupon_at, redeem
from models.letters.templates import template_named, templates_of
from models.letters.texts import preview, text_for
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.organisation import Store
from tests.models.care_shop import open_care
from tests.models.shop import TODAY

pytestmark = pytest.mark.parametrize("database_url", ["sqlite", "postgres"], indirect=True)
LAST = date(2026, 3, 2)


@pytest.fixture
async def shop(tmp_path, database_url):
    async with open_care(tmp_path / "store", database_url) as care:
        await Store.filter(id=care.store.id).update(address="江南大道 1888 号", phone="0571 8888 6666")
        yield care


async def somebody(shop, name="王建国", **more):
    """A customer with an address and a car that was here in March."""
    said = {"name": name, "sex": "m", "address": "文三路 99 号"} | more
    owner = await shop.customer(**said)
    car = await shop.car(owner)
    await shop.add("visits", vehicle=car, customer=owner, visited_on=LAST, work="更换机油机滤")
    return owner, car


async def count(table):
    return (await reader().rows(f"SELECT count(*) FROM {table}"))[0][0]


async def test_a_new_store_has_letters_and_texts_in_both_languages(shop):
    found = await templates_of(shop.seat("wang"))
    assert {one.occasion for one in found} >= {"thanks", "invitation", "inquiry", "birthday", "reminder"}
    assert {one.means for one in found} == {"letter", "text"}
    assert all(one.words and one.english_words and one.title and one.english for one in found)


async def test_the_inquiry_says_what_it_must(shop):
    owner, _ = await somebody(shop)
    seat = shop.seat("wang")
    batch = await merge(seat, await template_named(seat, "inquiry"), Selection(customers=(owner,)), "zh")
    words = batch.ready[0].words
    for part in (
        "尊敬的王先生：",
        "2026年3月2日",
        "8个月",
        "抱歉",
        "改进",
        "没有毛病也欢迎",
        "全车检查",
        "0571 8888 6666",
        "江南大道 1888 号",
        "服务经理",
        "2026年11月21日",
        "2027年1月20日",
    ):
        assert part in words, part
    assert batch.ready[0].person.to == ("文三路 99 号", "王建国 先生 收")
    english = await merge(seat, await template_named(seat, "inquiry"), Selection(customers=(owner,)), "en")
    assert "8 months ago" in english.ready[0].words
    assert "Service manager" in english.ready[0].words
    assert english.ready[0].person.to[0] == "Mr 王建国"


async def test_a_letter_names_the_car_in_its_own_language_whoever_prints_it(shop):
    owner, car = await somebody(shop)
    series = await shop.add("choices", list="series", code="far", zh="远行", en="Farway")
    await shop.change("vehicles", car, model=None, series=series)
    for screen in ("zh", "en"):
        seat = replace(shop.seat("wang"), lang=screen)
        template = await template_named(seat, "invitation")
        for lang, name in (("zh", "远行"), ("en", "Farway")):
            batch = await merge(seat, template, Selection(customers=(owner,)), lang)
            assert name in batch.ready[0].words, (screen, lang)


async def test_who_gets_none_is_named_with_the_reason(shop):
    good, _ = await somebody(shop)
    quiet, _ = await somebody(shop, "李静", do_not_contact=True)
    homeless, _ = await somebody(shop, "周无", address="")
    stranger = await shop.customer("陈新", address="文二路 1 号")
    gone, _ = await somebody(shop, "孙去")
    from models.gate.saving import archive

    await archive(RESOURCES["customers"], shop.seat("wang"), [gone])
    seat = shop.seat("wang")
    batch = await merge(
        seat, await template_named(seat, "inquiry"), Selection(customers=(good, quiet, homeless, stranger, gone)), "zh"
    )
    assert [one.person.name for one in batch.ready] == ["王建国"]
    assert {one.name: str(one.why)[:9] for one in batch.left_out} == {
        "李静": "客户说过请勿再联系"[:9], "周无": "档案里没有地址", "陈新": "档案里没有“上次来", "孙去": "客户档案已归档",
    }  # fmt: skip


async def test_printing_writes_letter_contact_and_coupon_once(shop):
    one, _ = await somebody(shop)
    two, _ = await somebody(shop, "李静", sex="f")
    seat = shop.seat("chen")
    template = await template_named(seat, "inquiry")
    rows = await print_letters(seat, template, Selection(customers=(one, two)), "zh")
    assert len(rows) == 2
    assert (await count("letter"), await count("contact"), await count("coupon")) == (2, 2, 2)
    contact = (await reader().dicts("SELECT * FROM contact ORDER BY id"))[0]
    assert (contact["means"], contact["outcome"], contact["customer_id"], contact["person_id"]) == (
        "letter",
        "sent",
        one,
        seat.person,
    )
    with pytest.raises(Refused):
        await print_letters(seat, template, Selection(customers=(one, two)), "zh")
    assert await print_letters(seat, template, Selection(customers=(one, two)), "zh", again=True) == rows
    assert (await count("letter"), await count("contact"), await count("coupon")) == (2, 2, 2)
    later = replace(seat, today=TODAY + timedelta(days=31))
    assert len(await print_letters(later, template, Selection(customers=(one,)), "zh")) == 1


async def test_each_car_has_its_invitation_and_each_person_one_inquiry(shop):
    owner, first = await somebody(shop)
    second = await shop.car(owner)
    await shop.add("visits", vehicle=second, customer=owner, visited_on=LAST)
    seat, cars = shop.seat("wang"), Selection(vehicles=(first, second))
    invited = await merge(seat, await template_named(seat, "invitation"), cars, "zh")
    asked = await merge(seat, await template_named(seat, "inquiry"), cars, "zh")
    assert len(invited.ready) + len(invited.left_out) == 2
    assert len(asked.ready) == 1


async def test_a_slip_ends_with_its_letter(shop):
    owner = await shop.customer("王建国", address="文三路 99 号", sex="m")
    await shop.car(owner, delivered_on=TODAY)
    await shop.only("delivery_thanks")
    await shop.make()
    slip = (await shop.slips("delivery_thanks"))[0]
    await shop.change("vehicles", slip["vehicle_id"], model=None)
    seat = shop.seat("chen")
    template = await template_named(seat, "birthday")
    await print_letters(seat, template, Selection(slips=(slip["id"],)), "zh")
    assert (await shop.slips("delivery_thanks"))[0]["state"] == "done"


async def test_an_advisor_may_not_give_coupons(shop):
    owner, _ = await somebody(shop, advisor=shop.people["li"].id)
    seat = shop.seat("li")
    with pytest.raises(Refused, match="coupon"):
        await print_letters(seat, await template_named(seat, "inquiry"), Selection(customers=(owner,)), "zh")
    assert await count("contact") == 0


async def test_an_auditor_prints_nothing(shop):
    owner, _ = await somebody(shop)
    seat = shop.seat("xu")
    with pytest.raises(Refused):
        await print_letters(seat, await template_named(seat, "birthday"), Selection(customers=(owner,)), "zh")
    assert (await count("letter"), await count("contact")) == (0, 0)


async def test_a_store_without_hotline_is_told_before_any_letter(shop):
    await Store.filter(id=shop.store.id).update(phone="")
    owner, _ = await somebody(shop)
    seat = shop.seat("wang")
    with pytest.raises(Refused, match="hotline"):
        await merge(seat, await template_named(seat, "inquiry"), Selection(customers=(owner,)), "zh")


async def test_a_field_that_nobody_knows_is_refused_at_the_gate(shop):
    seat = shop.seat("wang")
    template = await template_named(seat, "birthday")
    outcome = await write(
        RESOURCES["letter_templates"], seat, Change(row=template.id, values={"words": "亲爱的{称乎}"})
    )
    assert isinstance(outcome, Wrong)
    assert "{称呼}" in str(outcome.problems[0].text)
    assert (await template_named(seat, "birthday")).words == template.words


async def test_a_coupon_is_redeemed_once_by_its_owner(shop):
    owner, car = await somebody(shop)
    other, _ = await somebody(shop, "李静")
    seat = shop.seat("chen")
    await print_letters(seat, await template_named(seat, "inquiry"), Selection(customers=(owner,)), "zh")
    number = (await reader().rows("SELECT number FROM coupon"))[0][0]
    plates = dict(await reader().rows("SELECT owner_id, plate FROM vehicle"))
    visit = await shop.add("visits", vehicle=car, customer=owner, visited_on=TODAY)
    with pytest.raises(Refused, match="somebody else"):
        await redeem(seat, number, plates[other])
    done = await redeem(seat, number.lower().replace("-", " "), plates[owner])
    assert done.visit == visit
    with pytest.raises(Refused, match="was redeemed on 2026-11-21"):
        await redeem(seat, number, plates[owner])
    assert (await coupon_at(seat, number)).why_not is not None


async def test_a_coupon_that_has_ended_is_refused(shop):
    owner, _ = await somebody(shop)
    seat = shop.seat("chen")
    await print_letters(seat, await template_named(seat, "inquiry"), Selection(customers=(owner,)), "zh")
    number = (await reader().rows("SELECT number FROM coupon"))[0][0]
    with pytest.raises(Refused, match="ended on 2027-01-20"):
        await redeem(replace(seat, today=date(2027, 1, 21)), number)
    assert (await redeem(replace(seat, today=date(2027, 1, 20)), number)).coupon.number == number


async def test_a_text_is_filled_and_says_what_is_missing(shop):
    owner, car = await somebody(shop)
    seat = shop.seat("chen")
    shown = await text_for(seat, "maintenance_text", owner, car)
    assert "保养到期" in str(shown.lacks)
    await shop.change("vehicles", car, maintenance_due=date(2026, 12, 10))
    shown = await text_for(seat, "maintenance_text", owner, car)
    assert shown.lacks is None
    assert "王先生您好" in shown.words
    assert "2026年12月10日" in shown.words
    example = await preview(seat, await template_named(seat, "birthday"), "en")
    assert "Mr Wang" in example.words
