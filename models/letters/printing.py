"""Printing: merged letters are written down as they are, each with its contact and its coupon, in one go."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any, Final

from models.contacts.logging import log_in
from models.contacts.saying import Said
from models.database.many import marks_for
from models.gate.writer import transaction
from models.letters.merging import merge
from models.noting import note_new
from models.problem import Refused
from models.recall.flowing import follow_cars
from models.rules.coupon_numbers import new_number
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.gate.writer import Writer
    from models.letters.choosing import Selection
    from models.letters.merging import Batch, Merged
    from models.letters.templates import Template

ABOUT: Final = {
    "thanks": "delivery",
    "invitation": "recall",
    "inquiry": "lost",
    "birthday": "greeting",
    "reminder": "due",
    "other": "other",
}
TAKEN_SQL: Final = "SELECT number FROM coupon WHERE number IN ({})"
LOCK_NUMBER: Final = 0x48_54_4B_50
NOBODY: Final = Text(
    zh="没有要打印的信。请先选客户，或看看没有列入的原因。",
    en="There is nothing to print. Please choose customers first, or see why they are left out.",
)
NOT_A_LETTER: Final = Text(
    zh="“{title}”是短信或微信，请复制发送，不能打印成信。",
    en="“{title}” is a text to copy and send; it is not printed.",
)
NOTE: Final = Text(zh="打印《{title}》", en="Printed: {title}")


async def print_letters(
    seat: Seat, template: Template, selection: Selection, lang: str, *, again: bool = False
) -> list[int]:
    """Write the letters of a selection down and give their numbers, in the order of the selection.

    Those that were printed in the last weeks are not written down again; with `again` they are among the numbers, to
    be drawn once more. The check is made inside the transaction, so that two presses at once print once.
    """
    if not template.is_letter:
        raise Refused(NOT_A_LETTER.fill(title=template.called))
    async with transaction() as writer:
        await writer.in_turn(LOCK_NUMBER)
        batch = await merge(seat, template, selection, lang)
        rows = await _write(writer, seat, batch)
        await follow_cars(writer, seat, [one.person.pick.vehicle for one in batch.ready if one.person.pick.vehicle])
    printed = [*rows, *(one.printed for one in batch.again if again and one.printed)]
    if not printed:
        raise Refused(NOBODY)
    return printed


async def _write(writer: Writer, seat: Seat, batch: Batch) -> list[int]:
    template, ready = batch.template, batch.ready
    contacts = await log_in(writer, seat, [_said(template, one) for one in ready])
    letters = [
        {
            "template": template.id,
            "customer": one.person.pick.customer,
            "vehicle": one.person.pick.vehicle,
            "store": seat.store,
            "person": seat.person or None,
            "printed_on": seat.today,
            "words": one.words,
            "contact": contact,
        }
        for one, contact in zip(ready, contacts, strict=True)
    ]
    rows = await note_new(writer, seat, "letters", letters)
    if template.coupon:
        await note_new(writer, seat, "coupons", await _coupons(writer, seat, ready, rows))
    return rows


def _said(template: Template, one: Merged) -> Said:
    pick = one.person.pick
    return Said(
        customer=pick.customer,
        vehicle=pick.vehicle,
        means="letter",
        outcome="sent",
        about=ABOUT[template.occasion],
        note=NOTE.fill(title=template.called).to("zh"),
        slip=pick.slip,
    )


async def _coupons(writer: Writer, seat: Seat, ready: Sequence[Merged], letters: Sequence[int]) -> list[dict[str, Any]]:
    numbers = await _numbers(writer, len(ready))
    return [
        {
            "number": number,
            "customer": one.person.pick.customer,
            "vehicle": one.person.pick.vehicle,
            "letter": letter,
            "store": seat.store,
            "worth": one.worth,
            "ends_on": one.ends_on,
        }
        for one, letter, number in zip(ready, letters, numbers, strict=True)
    ]


async def _numbers(writer: Writer, count: int) -> list[str]:
    """Draw so many numbers that no coupon has yet."""
    drawn: dict[str, None] = {}
    while len(drawn) < count:
        fresh = {new_number(secrets.choice): None for _ in range(count - len(drawn))}
        marks = marks_for(fresh)
        taken = {row[0] for row in await writer.rows(TAKEN_SQL.format(marks), list(fresh))}
        drawn |= {number: None for number in fresh if number not in taken}
    return list(drawn)
