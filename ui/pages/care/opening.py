"""Opening a slip: why, about whom, what to say, what was before, and where there is room for the car."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.access import CREATE, VIEW
from models.appointments.places import spread_free
from models.care.queue import Day, day, slip_of
from models.care.rules import rules
from models.care.script import filled, salutation
from models.contacts.allowed import quiet_among, refused_for
from models.contacts.timeline import timeline
from models.database import reader
from models.database.stored import day_of
from models.letters.facts import day_words
from models.letters.texts import text_for
from models.problem import Refused
from models.reception.card import Call, card_of, person_of
from models.resources import RESOURCES
from models.rules.due import DUE_WORDS
from models.settings import settings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.care.queue import Waiting
    from models.care.rules import Rule
    from models.contacts.timeline import Moment
    from models.reception.card import Card, Person
    from models.reception.seen import Seen
    from models.rules.capacity import Hour
    from models.text import Text

SHOWN: Final = 15
MAINTENANCE: Final = "SELECT id FROM choice WHERE list = 'visit_kind' AND code = 'maintenance' AND archived_at IS NULL"
REASONS_SQL: Final = (
    "SELECT code, zh, en FROM choice WHERE list = 'not_coming' AND archived_at IS NULL ORDER BY \"order\", id"
)
TO_CALL_SQL: Final = """
SELECT name FROM key_contact WHERE customer_id = ? AND archived_at IS NULL ORDER BY id LIMIT 1
"""
FACTS_SQL: Final = """
SELECT st.name, (SELECT purchased_on FROM vehicle WHERE id = ?) FROM store st WHERE st.id = ?
"""


@dataclass(frozen=True, kw_only=True)
class Opened:
    """Everything that the page of a contact shows; without a slip somebody notes a contact of their own."""

    customer: int
    vehicle: int | None
    name: str
    phones: Sequence[Call]
    card: Card | None
    person: Person | None
    past: Sequence[Moment]
    reasons: Sequence[tuple[str, str]]
    free: Sequence[Hour]
    kind: int | None
    my_day: Day
    waiting: Waiting | None = None
    rule: Rule | None = None
    script: str = ""
    message: str = ""  # to copy into WeChat or a text message
    silent: Text | None = None  # why nobody may contact them; then no number is shown


async def open_slip(seat: Seat, row: int) -> Opened:
    """Read one slip with all that helps to do it; refuses one that is not the seat's to do."""
    waiting = await slip_of(seat, row)
    rule = next((one for one in await rules(reader()) if one.id == waiting.rule), None)
    if rule is None:
        rule = await _archived(waiting.rule)
    about = await _about(seat, waiting.customer, waiting.vehicle)
    facts = await _facts(seat, waiting, about)
    shown = next((one.shown for one in about["phones"] if one.dialled == waiting.phone), waiting.phone or "")
    silent = (await refused_for(reader(), [waiting.customer], rule.means)).get(waiting.customer)
    if silent is not None:
        return Opened(**about | {"phones": (), "silent": silent}, waiting=waiting, rule=rule, script="")
    phones = [Call("", shown, waiting.phone.partition("-")[0])] if waiting.phone else []
    others = [one for one in about["phones"] if one.dialled != waiting.phone and one.whose]
    script = filled(rule.says.to(seat.lang), facts, seat.lang)
    message = await _message(seat, rule, waiting) or (script if rule.means == "text" else "")
    return Opened(**about | {"phones": [*phones, *others]}, waiting=waiting, rule=rule, script=script, message=message)


async def open_customer(seat: Seat, customer: int, vehicle: int | None) -> Opened:
    """Read a customer to note a contact with; refuses one that the seat may not see."""
    about = await _about(seat, customer, vehicle)
    silent = (await refused_for(reader(), [customer])).get(customer)
    return Opened(**about | ({"phones": (), "silent": silent} if silent else {}))


async def _message(seat: Seat, rule: Rule, waiting: Waiting) -> str:
    """Give the text that the rule names, filled for the customer; none where the store has none of that name."""
    if not rule.letter_key or rule.means == "letter":
        return ""
    try:
        said = await text_for(seat, rule.letter_key, waiting.customer, waiting.vehicle or 0, seat.lang)
    except Refused:
        return ""
    return "" if said.refused else said.words


async def _archived(row: int) -> Rule:
    from models.care.rules import COLUMNS, Rule  # noqa: PLC0415 -- seldom needed

    rows = await reader().rows(f"SELECT {', '.join(COLUMNS)} FROM care_rule WHERE id = ?", [row])  # noqa: S608 -- our own columns
    return Rule(**dict(zip(COLUMNS, rows[0], strict=True)))


async def _about(seat: Seat, customer: int, vehicle: int | None) -> dict[str, Any]:
    card = await _card(seat, vehicle) if vehicle else None
    person = None if card else await person_of(seat, customer)
    reasons, kinds, past, free, my_day = await asyncio.gather(
        reader().rows(REASONS_SQL),
        reader().rows(MAINTENANCE),
        timeline(seat, customer, limit=SHOWN),
        _free(seat),
        day(seat),
    )
    owner = card.owner if card else person.customer if person else None
    calls = card.calls if card else person.calls if person else []
    quiet = await quiet_among([call.dialled for call in calls])
    return {
        "customer": customer,
        "vehicle": vehicle,
        "name": owner.text("name") if owner else "",
        "phones": [call for call in calls if call.dialled not in quiet],
        "card": card,
        "person": person,
        "past": past,
        "reasons": [(code, zh if seat.lang == "zh" else en or zh) for code, zh, en in reasons],
        "free": free,
        "kind": kinds[0][0] if kinds else None,
        "my_day": my_day,
    }


async def _card(seat: Seat, vehicle: int) -> Card | None:
    try:
        return await card_of(seat, vehicle)
    except Refused:
        return None  # a car of another store's


async def _free(seat: Seat) -> Sequence[Hour]:
    """Give the hours to propose, one a day, beginning tomorrow: nobody turns up at once."""
    can = RESOURCES["appointments"].can
    if not (seat.may(can, CREATE) and seat.may(can, VIEW)):
        return []
    return await spread_free(seat, seat.today + timedelta(days=1))


async def _facts(seat: Seat, waiting: Waiting, about: Mapping[str, Any]) -> dict[str, str]:
    """Give the facts that a script may name."""
    card, person = about["card"], about["person"]
    owner: Seen | None = card.owner if card else person.customer if person else None
    store, purchased = (await reader().rows(FACTS_SQL, [waiting.vehicle, waiting.store]))[0]
    is_company = owner is not None and owner.value("party") == "company"
    name, called = waiting.name, ""
    if is_company:  # a firm does not answer the phone
        found = await reader().rows(TO_CALL_SQL, [waiting.customer])
        called = str(found[0][0]) if found else ""
    last = card.visits[0] if card and card.visits else None
    return {
        "salutation": called
        or salutation(name, owner.value("sex") if owner else None, seat.lang, is_company=is_company),
        "name": name,
        "plate": waiting.plate or "",
        "model": (card.car.text("model") or card.car.text("series")) if card else "",
        "store": str((await settings()).get("store_name") or store),
        "me": seat.name,
        "counted": day_words(waiting.counted_on, seat.lang),
        "last_visit": day_words(day_of(last.value("visited_on")), seat.lang) if last else "",
        "last_work": last.text("work") or last.text("kind") if last else "",
        "due": _due(card, seat.lang) if card else "",
        "years": str(_years(day_of(purchased), waiting.counted_on)) if purchased and waiting.counted_on else "",
        "asked_for": waiting.asked_for,
    }


def _due(card: Card, lang: str) -> str:
    return "、".join(f"{DUE_WORDS[one.kind].to(lang)} {day_words(one.on, lang)}" for one in card.due[:2])


def _years(purchased: date, counted: date) -> int:
    return counted.year - purchased.year
