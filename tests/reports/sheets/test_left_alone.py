"""Left alone: who has asked for it stands on no label, in no letter that is printed again, in no list to call from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from models.letters.choosing import Selection
from models.letters.printing import print_letters
from models.letters.templates import template_named
from models.problem import Refused
from models.tables.organisation import Store
from models.tables.recall import Recall, RecallMonth
from reports.sheets.call_record import call_record
from reports.sheets.call_register import CallRegister, draw
from reports.sheets.due_list import due_list
from reports.sheets.letter_pages import letter_addresses, letter_pages
from tests.models.care_shop import Care, open_care
from tests.models.shop import TODAY
from tests.reports.sheets.reading import pages_of
from tests.reports.sheets.samples import head

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@pytest.fixture
async def shop(tmp_path: Path, database_url: str) -> AsyncIterator[Care]:
    """The shop on either database."""
    async with open_care(tmp_path, database_url) as care:
        await Store.filter(id=care.store.id).update(address="江南大道 1888 号", phone="0571 8888 6666")
        yield care


async def two_letters(shop: Care) -> tuple[list[int], list[int]]:
    """Two customers, and a letter to each that was printed today."""
    seat = shop.seat("chen")
    people = [await shop.customer(name, address="文三路 99 号") for name in ("王建国", "李静")]
    template = await template_named(seat, "birthday")
    return people, await print_letters(seat, template, Selection(customers=tuple(people)), "zh")


async def test_letters_and_labels_leave_out_who_has_asked_since(shop: Care):
    people, letters = await two_letters(shop)
    seat = shop.seat("chen")
    await shop.change("customers", people[0], do_not_contact=True)
    addresses = await letter_addresses(seat, letters)
    _, pages = await letter_pages(seat, letters)
    assert [len(addresses), len(pages)] == [1, 1]
    assert "李静" in "".join(addresses[0])
    await shop.change("customers", people[1], do_not_contact=True)
    with pytest.raises(Refused):
        await letter_addresses(seat, letters)


async def test_the_sheets_to_call_from_give_no_number(shop: Care):
    seat = shop.seat("chen")
    owner = await shop.customer()
    car = await shop.car(owner)
    month = await RecallMonth.create(store_id=seat.store, month="2026-12", listed_on=TODAY)
    due = {"month": month, "vehicle_id": car, "customer_id": owner, "store_id": seat.store, "due_on": TODAY}
    await Recall.create(**due)
    before = (await due_list(seat, month.id)).cars[0].phone, (await call_record(seat, owner)).phone
    await shop.change("customers", owner, do_not_contact=True)
    after = (await due_list(seat, month.id)).cars[0].phone, (await call_record(seat, owner)).phone
    assert all(any(sign.isdigit() for sign in phone) for phone in before)
    assert not any(any(sign.isdigit() for sign in phone) for phone in after)


@pytest.mark.parametrize(("total", "is_cut"), [(0, False), (2001, True)], ids=["a register that is whole", "one cut"])
def test_a_register_that_is_not_whole_says_so(total: int, is_cut: bool):  # noqa: FBT001 -- a table
    from reports.sheets.call_register import TITLE

    words = "".join(pages_of(draw(CallRegister(head=head(TITLE), lines=(), total=total))))
    assert ("共2,001条" in words) is is_cut
