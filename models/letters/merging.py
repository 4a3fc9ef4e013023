"""Merging: a template and a selection become letters; who gets none is named, with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from models.access import CREATE
from models.contacts.allowed import refused_for
from models.database import reader
from models.database.many import rows_in_parts
from models.database.stored import day_of
from models.letters.choosing import Chosen, Selection, chosen_by
from models.letters.facts import Person, day_words, people_of
from models.letters.templates import in_language
from models.problem import Refused
from models.resources import RESOURCES
from models.rules.letter_fields import NAMES, filled
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.letters.choosing import Pick
    from models.letters.templates import Template

AGAIN_DAYS: Final = 30  # printed so lately, the same letter is asked about before it goes out again
OF_THE_STORE: Final = frozenset({"store", "address", "hotline", "me", "today"})
CLOSING: Final = "Yours sincerely,"
UNSEEN: Final = Text(zh="不在您可以查看的客户里", en="Not among the customers you may see")
NO_ADDRESS: Final = Text(zh="档案里没有地址", en="There is no address in the file")
HIDDEN: Final = Text(zh="地址受保护，您看不到", en="The address is protected from you")
NO_FACT: Final = Text(zh="档案里没有“{fields}”", en="The file does not say: {fields}")
GONE: Final = Text(zh="车已不在用，或没有车主", en="The car is no longer in use, or has no owner")
STORE_LACKS: Final = Text(
    zh="这封信要写“{fields}”，可是门店资料里没有。请到“门店”里补上，再来打印。",
    en="This letter says {fields}, which the store's own entry lacks. Please add it under Stores, then print.",
)
NO_COUPONS: Final = Text(
    zh="这封信附优惠券，您的岗位不能发券。请让经理或客服专员打印。",
    en="This letter carries a coupon, which your post may not give. Please ask a manager or a clerk to print it.",
)
PRINTED_SQL: Final = """
SELECT id, customer_id, vehicle_id, printed_on FROM letter
WHERE archived_at IS NULL AND template_id = ? AND printed_on >= ? AND customer_id IN ({marks}) ORDER BY id
"""


@dataclass(frozen=True, kw_only=True)
class Merged:
    """One letter that is ready: its words with the signature as the last block, and whether it went out lately."""

    person: Person
    words: str
    worth: str = ""
    ends_on: date | None = None
    printed: int | None = None
    printed_on: date | None = None


@dataclass(frozen=True)
class LeftOut:
    """One who gets no letter, and why."""

    name: str
    plate: str
    why: Text
    customer: int | None = None


@dataclass(frozen=True, kw_only=True)
class Batch:
    """Letters to print, those that were printed lately, and who is left out."""

    template: Template
    lang: str
    ready: Sequence[Merged] = ()
    again: Sequence[Merged] = ()
    left_out: Sequence[LeftOut] = ()


async def merge(seat: Seat, template: Template, selection: Selection, lang: str) -> Batch:
    """Make the letters of a selection, without writing anything down."""
    spoken = template.spoken(lang)
    chosen = await chosen_by(seat, selection, each_car=template.is_for_each_car)
    people = await people_of(seat, chosen.picks, spoken)
    if template.coupon and not seat.may(RESOURCES["coupons"].can, CREATE):
        raise Refused(NO_COUPONS)
    why = await _reasons(template, spoken, chosen, people)
    refuse_store_gaps(template, spoken, people)
    lately = await printed_lately(template, [pick.customer for pick in people], seat.today)
    merged = [
        _merged(template, spoken, people[pick], lately, seat.today)
        for pick in chosen.picks
        if pick in people and pick not in why
    ]
    left = [_left_out(pick, people.get(pick), why[pick]) for pick in chosen.picks if pick in why]
    return Batch(
        template=template,
        lang=spoken,
        ready=[one for one in merged if one.printed is None],
        again=[one for one in merged if one.printed is not None],
        left_out=[*left, *(LeftOut("", plate, GONE) for plate in chosen.gone)],
    )


def refuse_store_gaps(template: Template, lang: str, people: Mapping[Pick, Person]) -> None:
    """Say what the store's own entry lacks, before every customer is blamed for it."""
    for person in people.values():
        missing = [key for key in template.fields(lang) & OF_THE_STORE if not person.facts.get(key)]
        if missing:
            raise Refused(STORE_LACKS.fill(fields=_named(missing)))
        return


async def printed_lately(
    template: Template, customers: Sequence[int], today: date
) -> dict[tuple[int, int | None], tuple[int, date]]:
    """Give the letters of this template that went out in the last weeks, by customer and car."""
    since = [template.id, today - timedelta(days=AGAIN_DAYS)]
    return {
        (customer, vehicle if template.is_for_each_car else None): (row, day_of(on))
        for row, customer, vehicle, on in await rows_in_parts(reader(), PRINTED_SQL, customers, before=since)
    }


def letter_words(template: Template, facts: Mapping[str, str], lang: str) -> str:
    """Write a letter: its paragraphs, and after an empty line who signs."""
    body = [line.strip() for line in filled(template.text(lang), facts).split("\n") if line.strip()]
    post = in_language(template.signed, lang)
    signed = [CLOSING, post, facts["store"]] if lang == "en" else [facts["store"], post]
    signed.append(facts["today"])
    return "\n".join(body) + "\n\n" + "\n".join(line for line in signed if line)


async def _reasons(template: Template, lang: str, chosen: Chosen, people: Mapping[Pick, Person]) -> dict[Pick, Text]:
    refused = await refused_for(reader(), [pick.customer for pick in chosen.picks], "letter")
    needed = template.fields(lang) - OF_THE_STORE - {"coupon", "until"}
    why: dict[Pick, Text] = {}
    for pick in chosen.picks:
        person = people.get(pick)
        if person is None:
            why[pick] = UNSEEN
        elif pick.customer in refused:
            why[pick] = refused[pick.customer]
        elif not person.to:
            why[pick] = HIDDEN if person.hidden else NO_ADDRESS
        elif missing := [key for key in needed if not person.facts.get(key)]:
            why[pick] = NO_FACT.fill(fields=_named(missing))
    return why


def _named(keys: Sequence[str]) -> Text:
    zh = "、".join(NAMES[key].to("zh") for key in sorted(keys))
    return Text(zh=zh, en=", ".join(NAMES[key].to("en").replace("_", " ") for key in sorted(keys)))


def _merged(
    template: Template,
    lang: str,
    person: Person,
    lately: Mapping[tuple[int, int | None], tuple[int, date]],
    today: date,
) -> Merged:
    ends_on = today + timedelta(days=template.coupon_days) if template.coupon else None
    worth = in_language(template.coupon, lang)
    facts = {**person.facts, "coupon": worth, "until": day_words(ends_on, lang)}
    key = (person.pick.customer, person.pick.vehicle if template.is_for_each_car else None)
    printed, printed_on = lately.get(key, (None, None))
    words = letter_words(template, facts, lang)
    return Merged(person=person, words=words, worth=worth, ends_on=ends_on, printed=printed, printed_on=printed_on)


def _left_out(pick: Pick, person: Person | None, why: Text) -> LeftOut:
    return LeftOut(person.name if person else "", person.plate if person else "", why, pick.customer)
