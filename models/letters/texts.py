"""Texts: what is copied into an SMS or WeChat, and the preview of any template with a real customer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from models.contacts.allowed import refused_for
from models.database import reader
from models.letters.choosing import Pick, Selection, chosen_by
from models.letters.facts import day_words, people_of, store_facts
from models.letters.merging import letter_words
from models.letters.templates import in_language, template_named
from models.problem import Refused
from models.rules.letter_fields import EXAMPLES, NAMES, filled
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from models.letters.templates import Template

LACKS: Final = Text(zh="档案里没有：{fields}", en="The file does not say: {fields}")
NOT_SEEN: Final = Text(
    zh="找不到这位客户，可能已归档，或不在您的门店。", en="This customer is not there: archived, or of another store."
)


@dataclass(frozen=True, kw_only=True)
class Preview:
    """What a template says to somebody; `lacks` names what the file does not say."""

    words: str
    to: tuple[str, ...] = ()
    name: str = ""
    plate: str = ""
    lacks: Text | None = None
    refused: Text | None = None  # why nothing is sent to this customer


async def preview(seat: Seat, template: Template, lang: str, *, customer: int = 0, vehicle: int = 0) -> Preview:
    """Fill a template for a customer or a car, or with examples where nobody is named."""
    spoken = template.spoken(lang)
    if not customer and not vehicle:
        facts = await example_facts(seat, spoken)
        return Preview(words=words_of(seat, template, facts, spoken), name=facts["name"], plate=facts["plate"])
    pick = await _pick(seat, customer, vehicle)
    people = await people_of(seat, [pick], spoken)
    if pick not in people:
        raise Refused(NOT_SEEN)
    person = people[pick]
    needed = template.fields(spoken) - {"coupon", "until"}
    missing = sorted(key for key in needed if not person.facts.get(key))
    named = Text(
        zh="、".join(NAMES[key].to("zh") for key in missing),
        en=", ".join(NAMES[key].to("en").replace("_", " ") for key in missing),
    )
    refused = await refused_for(reader(), [pick.customer], "letter" if template.is_letter else "text")
    return Preview(
        words=words_of(seat, template, person.facts, spoken),
        to=person.to if template.is_letter else (),
        name=person.name,
        plate=person.plate,
        lacks=LACKS.fill(fields=named) if missing else None,
        refused=refused.get(pick.customer),
    )


async def text_for(seat: Seat, key: str, customer: int, vehicle: int = 0, lang: str = "zh") -> Preview:
    """Give a text to copy for a customer, by the template's key, as care slips name it."""
    return await preview(seat, await template_named(seat, key), lang, customer=customer, vehicle=vehicle)


async def example_facts(seat: Seat, lang: str) -> dict[str, str]:
    """Give an example for every field, with the store's own name, address and hotline where it has them."""
    store = await store_facts(seat.store)
    own = {"store": store.name, "address": store.address, "hotline": store.phone, "me": seat.name}
    own["today"] = day_words(seat.today, lang)
    return {key: own.get(key) or words.to(lang) for key, words in EXAMPLES.items()}


def words_of(seat: Seat, template: Template, facts: Mapping[str, str], lang: str) -> str:
    """Write what a template says: a letter with its signature, a text as it is."""
    until = seat.today + timedelta(days=template.coupon_days)
    every = {**facts, "coupon": in_language(template.coupon, lang), "until": day_words(until, lang)}
    return letter_words(template, every, lang) if template.is_letter else filled(template.text(lang), every).strip()


async def _pick(seat: Seat, customer: int, vehicle: int) -> Pick:
    if customer and vehicle:
        return Pick(customer, vehicle)
    chosen = await chosen_by(
        seat,
        Selection(customers=(customer,) if customer else (), vehicles=(vehicle,) if vehicle else ()),
        each_car=True,
    )
    if not chosen.picks:
        raise Refused(NOT_SEEN)
    return chosen.picks[0]
