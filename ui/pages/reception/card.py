"""The card: a car and its people at one glance, without scrolling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from models.access import CALLERS, Role
from models.gate.reading import may_create
from models.resources import RESOURCES
from models.rules.due import DUE_WORDS
from ui.pages.reception import words as say
from ui.pages.reception.lines import dotted, model_of, plate_of, vin_tail
from ui.pages.reception.people import owner_section
from ui.parts.buttons import Button, button, button_row
from ui.parts.figures import FigureShown, chip, chips, figure_row, section
from ui.parts.markup import NOTHING, joined, tag, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.reception.card import Card
    from models.reception.seen import Seen
    from models.rules.due import Due
    from models.text import Text

DUE_SHOWN: Final = 5
SOON: Final = 7  # days
ASKED_FOR: Final = ("vin", "insurance_due", "inspection_due")
ASKED_OF_OWNER: Final = ("phone", "birthday")
SOURCES: Final = {"mileage": say.BY_MILEAGE, "months": say.BY_MONTHS, "told": say.TOLD}


def card_page(seat: Seat, card: Card) -> Markup:
    """Draw the whole card: what to do this time on the left, then what was done, then whose car it is."""
    columns = tag("div", this_time(card), last_visits(card), owner_section(card), class_="reception-columns")
    return tag("article", _head(seat, card), figures(card), columns, class_="reception")


def card_title(card: Card) -> str:
    """Name the page by plate and owner."""
    return dotted(plate_of(card.car) or say.NO_PLATE.to(card.car.lang), card.car.text("owner"))


def _head(seat: Seat, card: Card) -> Markup:
    lang, car = seat.lang, card.car
    owner = tag("span", car.text("owner") or say.NO_OWNER.to(lang), class_="reception-name")
    title = tag("h1", plate_of(car) or say.NO_PLATE.to(lang), " ", owner)
    tail = say.VIN_TAIL.fill(tail=vin_tail(car)).to(lang) if vin_tail(car) and car.text("plate") else ""
    brand = "" if model_of(car).startswith(car.text("brand")) else car.text("brand")
    about = dotted(" ".join(filter(None, (brand, model_of(car)))), car.text("colour"), car.text("vehicle_class"), tail)
    line = tag("div", tag("span", about, class_="quiet"), chips(lang, marks(card)), class_="reception-marks")
    return tag("header", tag("div", title, line, class_="page-name"), _actions(seat, card), class_="page-head")


def _actions(seat: Seat, card: Card) -> Markup:
    """The next step comes first: for a car in the shop its order, else a new visit."""
    shown = [Button(text=say.OPEN_CAR, href=f"/vehicles/{card.car.id}")]
    if card.owner:
        shown.append(Button(text=say.OPEN_OWNER, href=f"/customers/{card.owner.id}"))
        if seat.roles & CALLERS:
            shown.append(Button(text=say.FILL, href=f"/fill?vehicle={card.car.id}", icon="sheet"))
    if may_create(RESOURCES["visits"], seat):
        begun = {"vehicle": card.car.id, "visited_on": seat.today.isoformat(), "state": "open", "advisor": seat.person}
        if card.owner:
            begun["customer"] = card.owner.id
        if not seat.roles & Role.ADVISOR:
            del begun["advisor"]
        address = f"/visits/new?{urlencode(begun)}"
        shown.insert(0, Button(text=say.ADD_VISIT, href=address, icon="plus", weight="" if card.in_shop else "primary"))
    if card.in_shop:
        shown.insert(
            0, Button(text=say.OPEN_VISIT, href=f"/visits/{card.visits[0].id}", icon="wrench", weight="primary")
        )
    return button_row(seat.lang, shown)


def marks(card: Card) -> Sequence[tuple[Text | str, str]]:
    """Give what marks the car and its owner: how long they know us, near birthdays, complaints, wishes."""
    count = card.car.value("visit_count") or len(card.visits)
    returning = say.RETURNING_ONCE if count == 1 else say.RETURNING.fill(count=count)
    marks: list[tuple[Text | str, str]] = [(say.FIRST_TIME, "information") if card.new else (returning, "")]
    if not card.new:
        marks.append((card.recency.label, card.recency.tone))
    if card.in_shop:
        marks.append((say.IN_SHOP, "good"))
    if card.car.value("kept") not in {"kept", None}:
        marks.append((card.car.text("kept"), "attention"))
    if card.birthday_in is not None:
        days = {0: say.BIRTHDAY_TODAY, 1: say.BIRTHDAY_TOMORROW}
        marks.append((days.get(card.birthday_in, say.BIRTHDAY_IN.fill(days=card.birthday_in)), "information"))
    if card.voice.open_cases:
        marks.append((say.OPEN_CASES.fill(count=card.voice.open_cases), "bad"))
    if card.owner and card.owner.value("do_not_contact"):
        marks.append((say.DO_NOT_CONTACT, "bad"))
    if card.owner and card.owner.text("not_served"):
        marks.append((say.NOT_SERVED.fill(why=card.owner.text("not_served")), "bad"))
    return marks


def figures(card: Card) -> Markup:
    """Draw the mileage and the days since the last visit."""
    lang, odometer = card.car.lang, card.odometer
    last = say.READ_ON.fill(mileage=f"{odometer.mileage:,}").to(lang) if odometer.mileage is not None else ""
    daily = say.DAILY.fill(daily=round(odometer.daily)).to(lang) if odometer.daily is not None else ""
    day = odometer.on.isoformat() if odometer.on else ""
    if odometer.today is not None:
        mileage = _figure(say.MILEAGE_TODAY, f"{odometer.today:,}", say.KILOMETRES, dotted(last, day, daily))
    elif odometer.mileage is not None:
        note = dotted(day, say.NO_FORECAST.to(lang))
        mileage = _figure(say.MILEAGE_LAST, f"{odometer.mileage:,}", say.KILOMETRES, note)
    else:
        mileage = _figure(say.MILEAGE_LAST, "—", "", say.NO_MILEAGE)
    if card.days_away is None:
        away = _figure(say.DAYS_AWAY, "—", "", say.NEVER_HERE)
    elif card.days_away == 0:
        away = _figure(say.DAYS_AWAY, say.TODAY.to(lang), "", card.car.text("last_visit_on"))
    else:
        unit = say.DAY if card.days_away == 1 else say.DAYS
        last_on = say.LAST_ON.fill(day=card.car.text("last_visit_on"))
        away = _figure(say.DAYS_AWAY, f"{card.days_away:,}", unit, last_on)
    return figure_row(lang, [mileage, away])


def _figure(title: Text, value: str, unit: Text | str, note: Text | str) -> FigureShown:
    return FigureShown(title=title, value=value, unit=unit, note=note)


def this_time(card: Card) -> Markup:
    """Draw what is due, what was advised, and what is missing in the file."""
    lang = card.car.lang
    due = tag("ul", *(tag("li", _due(lang, due)) for due in card.due[:DUE_SHOWN]), class_="reception-due")
    parts: list[object] = [_case(lang, one) for one in card.voice.cases]
    parts += [due if card.due else tag("p", say.NOTHING_DUE.to(lang), class_="quiet")]
    if not card.maintained and not card.new and not any(one.first for one in card.due):
        parts.append(tag("p", say.NEVER_MAINTAINED.to(lang)))
    between = say.BETWEEN.to(lang)
    habits = between.join(say.HABIT.fill(kind=kind, count=count).to(lang) for kind, count in card.habits)
    lines = ((say.ADVICE, card.advice), (say.HABITS, habits), (say.ASK_FOR, between.join(_missing(card))))
    pairs = [
        tag("div", tag("dt", label.to(lang)), tag("dd", tag("span", said, class_="clamped", title=said)))
        for label, said in lines
        if said
    ]
    return section(lang, say.THIS_TIME, *parts, tag("dl", *pairs, class_="facts") if pairs else NOTHING)


def _case(lang: str, case: Seen) -> Markup:
    """A complaint that is not closed comes before anything else."""
    link = tag("a", case.text("title"), href=f"/cases/{case.id}")
    state = tag("span", dotted(case.text("state"), case.text("opened_on")), class_="quiet")
    return tag("p", chip(lang, say.OPEN_CASE, "bad"), " ", link, " ", state)


def _missing(card: Card) -> list[str]:
    """Name what the file lacks and the customer can say at the desk; what is only masked is not missing."""
    asked = [(card.car, path) for path in ASKED_FOR]
    if card.owner is not None:
        company = card.owner.value("party") == "company"
        asked += [(card.owner, path) for path in ASKED_OF_OWNER if not (company and path == "birthday")]
    return [seen.fields[path].label.to(seen.lang) for seen, path in asked if not seen.text(path)]


def _due(lang: str, due: Due) -> Markup:
    name = say.FIRST_MAINTENANCE if due.first else DUE_WORDS[due.kind]
    when = _days_left(due)
    tone = "bad" if due.overdue else "attention" if due.days_left <= SOON else "information"
    source = SOURCES.get(due.source)
    if source is say.BY_MILEAGE:
        source = source.fill(mileage=f"{due.mileage:,}")
    elif source is say.BY_MONTHS and due.first:
        source = say.BY_DELIVERY
    how = tag("span", dotted(due.on.isoformat(), words(lang, source) if source else ""), class_="quiet")
    return joined([tag("strong", name.to(lang)), chip(lang, when, tone), how])


def _days_left(due: Due) -> Text:
    if due.overdue:
        return say.OVERDUE_ONE if due.days_left == -1 else say.OVERDUE.fill(days=f"{-due.days_left:,}")
    return {0: say.DUE_TODAY, 1: say.DUE_IN_ONE}.get(due.days_left, say.DUE_IN.fill(days=due.days_left))


def last_visits(card: Card) -> Markup:
    """Draw what was done at the last visits."""
    lang = card.car.lang
    if not card.visits:
        return section(lang, say.LAST_VISITS, tag("p", say.FIRST_STEPS.to(lang)))
    link = Button(text=say.ALL_VISITS, href=f"/visits?vehicle={card.car.id}&sort=-visited_on", weight="quiet")
    more = button(lang, link) if (card.car.value("visit_count") or 0) > len(card.visits) else NOTHING
    visits = tag("ol", *(tag("li", _visit(visit)) for visit in card.visits), class_="reception-visits")
    return section(lang, say.LAST_VISITS, visits, actions=more)


def _visit(visit: Seen) -> Markup:
    kind = chip(visit.lang, visit.text("kind")) if visit.text("kind") else NOTHING
    facts = dotted(visit.text("mileage"), visit.text("amount"), visit.text("advisor"))
    work = visit.text("work") or say.NO_WORK.to(visit.lang)
    link = tag("a", visit.text("visited_on"), href=f"/visits/{visit.id}")
    head = tag("div", link, kind, tag("span", facts, class_="quiet"), class_="what")
    return joined([head, tag("p", work, class_="clamped", title=work)])
