"""People: the owner of a car, how to reach them, who else brings it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.reception import words as say
from ui.pages.reception.lines import car_address, dotted, plate_of
from ui.parts.figures import facts, section
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.reception.card import Call, Card

OTHER_CARS = 3
CALLS = 4


def owner_section(card: Card) -> Markup:
    """Draw who owns the car, how to reach them, and what to bear in mind."""
    lang, owner = card.car.lang, card.owner
    name = card.car.text("owner") or say.NO_OWNER.to(lang)
    title = tag("a", name, href=f"/customers/{owner.id}") if owner else name
    rows: list[tuple[object, object]] = []
    if card.senders:
        rows.append((say.SENDER.to(lang), calls(lang, card.senders)))
    if owner:
        wish = dotted(*dict.fromkeys((owner.text("contact_time"), card.call_suits)))
        kind = dotted(*(owner.text(path) for path in ("owner_type", "stage", "level", "segments")))
        rows += [(say.WISH.to(lang), wish), (say.KIND_OF_CUSTOMER.to(lang), kind)]
        rows += [(owner.fields[path].label.to(lang), owner.text(path)) for path in ("payment", "advisor")]
    rows.append((say.LAST_SCORE.to(lang), _score(card)))
    rows.append((say.OTHER_CARS.to(lang), _other_cars(card)))
    if owner:
        rows.append((say.CUSTOMER_NOTE.to(lang), _note(owner.text("note"))))
    rows.append((say.CAR_NOTE.to(lang), _note(card.car.text("note"))))
    shown = [(label, value) for label, value in rows if value]
    return section(
        lang,
        say.WHO,
        tag("p", tag("strong", title), class_="reception-owner"),
        calls(lang, card.calls),
        facts(lang, [(str(label), value) for label, value in shown]),
    )


def _score(card: Card) -> Markup:
    """How content the owner was when last asked; a tap opens all that was said."""
    answer, owner = card.voice.answer, card.owner
    if answer is None or owner is None:
        return NOTHING
    when = dotted(answer.text("answered_on"), say.ANSWERS.fill(count=card.voice.answers).to(answer.lang))
    link = tag("a", answer.text("score"), href=f"/responses?customer={owner.id}", title=answer.text("form"))
    return joined([link, " ", tag("span", when, class_="quiet")])


def calls(lang: str, shown: Sequence[Call]) -> Markup:
    """Draw numbers, each to be called with one tap where it may be read."""
    return tag("ul", *(tag("li", _call(lang, call)) for call in shown[:CALLS]), class_="calls") if shown else NOTHING


def _call(lang: str, call: Call) -> Markup:
    whose = tag("span", call.whose, class_="whose") if call.whose else NOTHING
    if not call.dialled:
        return joined([whose, " ", tag("span", call.shown)])
    words = say.CALL.fill(phone=call.shown).to(lang)
    link = tag("a", icon("phone"), call.shown, href=f"tel:{call.dialled}", aria_label=words)
    return joined([whose, " ", link])


def _other_cars(card: Card) -> Markup:
    named = [tag("a", plate_of(car), href=car_address(car)) for car in card.other_cars if plate_of(car)]
    if not named:
        return NOTHING
    many = len(card.other_cars) > OTHER_CARS and card.owner is not None
    parts: list[object] = []
    for link in named[:OTHER_CARS]:
        parts += [" · " if parts else None, link]
    if many and card.owner is not None:
        words = say.MORE_CARS.fill(count=len(card.other_cars)).to(card.car.lang)
        parts += [" ", tag("a", words, href=f"/reception/customer/{card.owner.id}", class_="quiet")]
    return joined(parts)


def _note(words: str) -> Markup:
    return tag("span", words, class_="clamped", title=words) if words else NOTHING
