"""Logging: one contact written down with everything that follows from it, in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import VIEW
from models.care.asking import Wanted, ask_for, in_turn
from models.care.closing import close_booked
from models.contacts.allowed import refused_for
from models.contacts.ending import Held, end_slip, held_slip
from models.contacts.saying import LONGEST_STEP, Said, problems
from models.contacts.statuses import set_status_in
from models.contacts.wishes import leave_alone
from models.gate.catalogue import fields_of
from models.gate.outcome import Wrong
from models.gate.work import Work
from models.gate.writer import transaction
from models.noting import note_changes, note_new
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.gate.writer import Writer

NOT_SEEN: Final = Text(
    zh="找不到这位客户或这台车，可能已归档，或不在您的门店。请刷新后再试。",
    en="This customer or car cannot be found: archived, or of another store. Please reload and try again.",
)
LATEST_SQL: Final = """
SELECT id FROM contact WHERE customer_id = ? AND coalesce(slip_id, 0) = ? AND person_id = ? AND contacted_on = ?
    AND outcome = 'booked' AND archived_at IS NULL ORDER BY id DESC LIMIT 1
"""
CHOICE_SQL: Final = "SELECT id FROM choice WHERE list = ? AND code = ? AND archived_at IS NULL"


@dataclass(frozen=True, kw_only=True)
class Logged:
    """What was written: the contact, the slip it belongs to and how that stands now, and a slip made for later."""

    contact: int
    slip: int | None = None
    state: str = ""
    later: int | None = None


async def log(seat: Seat, said: Said) -> Logged | Wrong:
    """Write down one contact: its slip ends or waits, a wish is kept, a car's status set, the next step planned."""
    if found := problems(said, seat.today):
        return Wrong(tuple(found))
    async with transaction() as writer:
        if said.next_on is not None:
            await in_turn(writer)
        await _refuse_unseen(writer, seat, [said])
        held = await held_slip(writer, seat, said.slip) if said.slip else None
        contact = (await _write(writer, seat, [said], {said.slip: held.store} if held else {}))[0]
        state = await _follow(writer, seat, said, held)
        later = await _plan(writer, seat, said, held, contact)
    return Logged(contact=contact, slip=said.slip, state=state, later=later)


async def log_in(writer: Writer, seat: Seat, saids: Sequence[Said]) -> list[int]:
    """Write down many contacts inside an open transaction, as when letters were printed; their slips end.

    Refuses, all of them, where somebody is among them who must not be contacted that way.
    """
    for means in {said.means for said in saids if said.direction == "out"}:
        named = {said.customer for said in saids if said.means == means}
        for why in (await refused_for(writer, named, means)).values():
            raise Refused(why)
    for said in saids:
        for problem in problems(said, seat.today):
            raise Refused(problem.text)
    await _refuse_unseen(writer, seat, saids)
    held = {said.slip: await held_slip(writer, seat, said.slip) for said in saids if said.slip}
    stores: dict[int | None, int] = {slip: one.store for slip, one in held.items()}
    ids = await _write(writer, seat, saids, stores)
    for said in saids:
        if said.slip is not None:
            await end_slip(writer, seat, said, held[said.slip])
    return ids


async def _follow(writer: Writer, seat: Seat, said: Said, held: Held | None) -> str:
    """Do what the outcome asks for; gives how the slip stands then."""
    state = await end_slip(writer, seat, said, held) if held else ""
    if held and state == "booked":
        await close_booked(writer, seat, held.id)  # what else a visit of this car would end
    if said.outcome == "do_not_contact":
        await leave_alone(writer, seat, said.customer, said.told, clock.now())
    if said.status and said.vehicle:
        await set_status_in(writer, seat, said)
    return state


async def _plan(writer: Writer, seat: Seat, said: Said, held: Held | None, contact: int) -> int | None:
    """Let the next step come back on its day; a call that was promised waits on its own slip."""
    waits = held is not None and held.is_open and said.outcome == "call_back"
    if said.next_on is None or waits or said.outcome == "do_not_contact":
        return None
    wanted = Wanted(
        rule="by_hand",
        customer=said.customer,
        vehicle=said.vehicle,
        store=held.store if held else seat.store,
        counted_on=said.next_on,
        from_on=said.next_on,
        handler=seat.person or None,
        asked_for=said.next_step,
        cycle=f"contact{contact}",
    )
    return (await ask_for(writer, seat, [wanted]))[0]


async def _refuse_unseen(writer: Writer, seat: Seat, saids: Sequence[Said]) -> None:
    """A contact is with somebody whom the seat may see."""
    cars = {said.vehicle for said in saids if said.vehicle}
    for key, rows in (("customers", {said.customer for said in saids}), ("vehicles", cars)):
        resource = RESOURCES[key]
        work = Work(resource, seat, await fields_of(resource), writer)
        if rows and await work.allowed(sorted(rows), VIEW) != rows:
            raise Refused(NOT_SEEN)


async def _write(writer: Writer, seat: Seat, saids: Sequence[Said], stores: dict[int | None, int]) -> list[int]:
    topics = {code: await _choice(writer, "contact_topic", code) for code in {said.about for said in saids}}
    rows = [_row(seat, said, stores.get(said.slip, seat.store), topics[said.about]) for said in saids]
    return await note_new(writer, seat, "contacts", rows)


async def _choice(writer: Writer, of: str, code: str) -> int | None:
    rows = await writer.rows(CHOICE_SQL, [of, code]) if code else []
    return rows[0][0] if rows else None


def _row(seat: Seat, said: Said, store: int, about: int | None) -> dict[str, Any]:
    is_today = said.contacted_on in {None, seat.today}
    return {
        "customer": said.customer,
        "vehicle": said.vehicle,
        "store": store,
        "person": seat.person or None,
        "means": said.means,
        "direction": said.direction,
        "contacted_on": said.contacted_on or seat.today,
        "at": said.at or (clock.now() if is_today else None),
        "about": about,
        "outcome": said.outcome,
        "words": said.words,  # as it was said
        "note": said.note,
        "slip": said.slip,
        "next_on": said.next_on,
        "next_step": said.next_step[:LONGEST_STEP],
    }


async def word_in(seat: Seat, said: Said) -> None:
    """Put the customer's words into one's own contact of today for the same slip, as when a booking noted it."""
    async with transaction() as writer:
        if said.next_on is not None:
            await in_turn(writer)
        rows = await writer.rows(LATEST_SQL, [said.customer, said.slip or 0, seat.person, seat.today])
        values = {"words": said.words, "next_on": said.next_on, "next_step": said.next_step[:LONGEST_STEP]}
        told = {name: value for name, value in values.items() if value}
        if rows and told:
            await note_changes(writer, seat, "contacts", {rows[0][0]: told})
            held = await held_slip(writer, seat, said.slip) if said.slip else None
            await _plan(writer, seat, said, held, rows[0][0])
