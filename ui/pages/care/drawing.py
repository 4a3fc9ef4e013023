"""How a contact looks: whom and why, what to say, what is noted, what was before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from models.database.stored import day_of
from models.rules.churn.statuses import STATUSES
from models.tables.care import SLIP_MEANS, SLIP_STATE
from models.tables.contacts import DIRECTION, MEANS
from ui.pages.care import words as say
from ui.pages.reception.card import figures, last_visits, marks, this_time
from ui.pages.reception.people import owner_section
from ui.pages.reception.words import DO_NOT_CONTACT
from ui.parts.buttons import Button, button, button_row
from ui.parts.figures import chip, chips, folded, section
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.parts.styling import style_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from markupsafe import Markup

    from models.access import Seat
    from models.care.queue import Day
    from models.contacts.timeline import Moment
    from models.reception.card import Call
    from models.text import Text
    from ui.pages.care.opening import Opened

STYLE: Final = Path(__file__).with_name("care.css")
PAST_SHOWN: Final = 15


def style_html() -> Markup:
    """Give the look of the care pages."""
    return style_of(STYLE)


def so_far(mine: Day, today: date) -> Text:
    """Say how a day stands: what is done, what must still be done, and what could be done ahead."""
    due = sum(day_of(one.due_on) <= today for one in mine.waiting)
    return say.SO_FAR.fill(done=mine.done, now=due, later=len(mine.waiting) - due)


def side_html(lang: str, opened: Opened) -> Markup:
    """Draw the car and its people at a glance."""
    about: list[Markup] = []
    links = [Button(text=say.OPEN_FILE, href=f"/customers/{opened.customer}", weight="quiet")]
    if opened.vehicle:
        links.append(Button(text=say.OPEN_CAR, href=f"/vehicles/{opened.vehicle}", weight="quiet"))
        links.append(Button(text=say.ONE_CARD, href=f"/reception/{opened.vehicle}", weight="quiet"))
    if opened.card is not None:
        about.append(chips(lang, marks(opened.card)))
        if opened.card.visits:
            about.append(figures(opened.card))
        about.append(this_time(opened.card))
    elif opened.person is not None and opened.person.customer.value("do_not_contact"):
        about.append(chips(lang, [(DO_NOT_CONTACT, "bad")]))
    return joined([*about, button_row(lang, links)])


def phones_html(lang: str, opened: Opened) -> Markup:
    """Draw the numbers to press."""
    if opened.silent is not None:
        return notice(lang, opened.silent, "bad")
    numbers = [_phone(call) for call in opened.phones if call.dialled or call.shown]
    return tag("div", *(numbers or [tag("p", say.NO_PHONE.to(lang), class_="quiet")]), class_="care-phones")


def _phone(call: Call) -> Markup:
    whose = tag("span", f" {call.whose}", class_="quiet") if call.whose else NOTHING
    if not call.dialled:
        return tag("span", call.shown, whose)
    return tag(
        "a", icon("phone"), " ", call.shown, whose, href=f"tel:{call.dialled}", class_="call-phone", data_whole=True
    )


def why_html(seat: Seat, opened: Opened) -> Markup:
    """Draw why somebody is to be contacted, and what to say or to send."""
    waiting, rule, lang = opened.waiting, opened.rule, seat.lang
    if waiting is None or rule is None:
        return NOTHING
    told: list[tuple[Text | str, str]] = [(SLIP_MEANS[rule.means], "")]
    if waiting.counted_on is not None:
        kind = "due" if rule.is_about_due_date else rule.counted_from
        told.append((say.COUNTED.get(kind, say.COUNTED_FROM).fill(day=waiting.counted_on), ""))
    told.append(
        (say.LAST_DAY, "attention") if waiting.due_on <= seat.today else (say.UNTIL.fill(day=waiting.due_on), "")
    )
    if waiting.again_on is not None and waiting.again_on <= seat.today:
        told.append((say.AGREED, "information"))
    if waiting.tries:
        told.append((say.TRIED.fill(count=waiting.tries), ""))
    asked = [tag("p", waiting.asked_for)] if waiting.asked_for and waiting.asked_for not in opened.script else []
    state = [] if waiting.is_open else [notice(lang, say.ENDED.fill(state=SLIP_STATE[waiting.state]), "attention")]
    said = tag("p", opened.script, class_="care-script") if rule.means != "text" else NOTHING
    ways = button_row(lang, _ways_to_say(opened))
    why = section(lang, rule.name, tag("div", chips(lang, told), class_="care-why"), *state, *asked)
    script = section(lang, say.SCRIPT, said, ways) if said or _ways_to_say(opened) else NOTHING
    return joined([why, script, _message(lang, opened)])


def _message(lang: str, opened: Opened) -> Markup:
    """Draw the text to send: at once where that is the means, else folded away below the script."""
    if not opened.message or opened.rule is None or opened.waiting is None:
        return NOTHING
    ways = [Button(text=say.COPY, copies=opened.message, icon="copy")]
    if opened.waiting.phone:
        body = quote(opened.message)
        ways.append(Button(text=say.SMS, href=f"sms:{opened.waiting.phone}?body={body}", whole=True))
    inside = [tag("p", opened.message, class_="care-script"), button_row(lang, ways)]
    if opened.rule.means == "text":
        return section(lang, say.MESSAGE, *inside)
    return folded(lang, say.MESSAGE_TOO, *inside)


def _ways_to_say(opened: Opened) -> list[Button]:
    rule, waiting = opened.rule, opened.waiting
    if rule is None or waiting is None:
        return []
    ways = []
    if rule.means == "letter":
        ways.append(
            Button(text=say.LETTER, href=f"/letters/print?template={rule.letter_key}&slips={waiting.id}", icon="print")
        )
    if rule.form_key:
        whom = f"vehicle={opened.vehicle}" if opened.vehicle else f"customer={opened.customer}"
        ways.append(Button(text=say.FORM, href=f"/fill/{rule.form_key}?{whom}", icon="sheet"))
    return ways


def note_html(lang: str, opened: Opened, typed: Mapping[str, str]) -> Markup:
    """Draw what is noted: the customer's words, the next step, how the car is, why it does not come."""
    box = tag(
        "textarea", typed.get("words", ""), id="care-words", class_="input", rows=2, data_change="typed=words",
        lang=lang, maxlength=4000, placeholder=say.WORDS_HOW.to(lang), autocomplete="off",
    )  # fmt: skip
    step = tag(
        "input", type="text", id="care-step", class_="input", value=typed.get("next_step", ""), maxlength=200,
        data_change="typed=next_step", placeholder=say.NEXT_EXAMPLE.to(lang), lang=lang,
    )  # fmt: skip
    on = tag(
        "input", type="date", id="care-on", class_="input", value=typed.get("next_on", ""), data_change="typed=next_on"
    )
    fields = [
        _field(lang, say.WORDS, "care-words", box),
        _field(lang, say.NEXT_STEP, "care-step", step, "most"),
        _field(lang, say.NEXT_ON, "care-on", on, "least"),
    ]
    if opened.waiting is None:
        fields = [*_how(lang, typed), *fields]
    if opened.vehicle:
        fields += _car(lang, typed)
    reasons = [("", say.NO_REASON.to(lang)), *opened.reasons]
    if opened.rule is not None and opened.rule.counted_from in {"recall", "maintenance", "lost", "long_lost"}:
        fields.append(_field(lang, say.REASON, "care-reason", _select("care-reason", "reason", reasons, typed), "half"))
    return tag("div", *fields, class_="care-note")


def _how(lang: str, typed: Mapping[str, str]) -> list[Markup]:
    directions = [(key, words.to(lang)) for key, words in DIRECTION.items()]
    means = [(key, words.to(lang)) for key, words in MEANS.items()]
    return [
        _field(
            lang, say.DIRECTION, "care-direction", _select("care-direction", "direction", directions, typed), "half"
        ),
        _field(lang, say.MEANS, "care-means", _select("care-means", "means", means, typed), "half"),
    ]


def _car(lang: str, typed: Mapping[str, str]) -> list[Markup]:
    offered = [("", say.NO_STATUS.to(lang)), *((key, words.to(lang)) for key, words in STATUSES.items())]
    until = tag(
        "input", type="date", id="care-until", class_="input", value=typed.get("until", ""), data_change="typed=until"
    )
    found = [_field(lang, say.STATUS, "care-status", _select("care-status", "status", offered, typed), "half")]
    if typed.get("status") in {"paused", "passing"}:
        found.append(_field(lang, say.STATUS_UNTIL, "care-until", until, "half"))
    return found


def _select(name: str, key: str, offered: Iterable[tuple[str, str]], typed: Mapping[str, str]) -> Markup:
    options = (tag("option", words, value=value, selected=value == typed.get(key, "")) for value, words in offered)
    return tag("select", *options, id=name, class_="input", data_change=f"typed={key}")


def _field(lang: str, label: Text, name: str, box: Markup, size: str = "") -> Markup:
    return tag(
        "div", tag("label", label.to(lang), for_=name, class_="field-label"), box, class_=f"field {size}".strip()
    )


def past_html(lang: str, past: Sequence[Moment]) -> Markup:
    """Draw what was before, the latest first."""
    if not past:
        return section(lang, say.HISTORY, tag("p", say.NO_HISTORY.to(lang), class_="quiet"))
    lines = (
        tag(
            "li",
            tag("time", one.day.isoformat()),
            tag("span", chip(lang, one.sort)),
            tag("span", tag("a", one.title or one.sort.to(lang), href=one.address), " ",
                tag("span", one.person, class_="quiet person")),
            tag("p", one.words) if one.words else NOTHING,
        )
        for one in past[:PAST_SHOWN]
    )  # fmt: skip
    return section(lang, say.HISTORY, tag("ul", *lines, class_="care-past"))


def card_html(opened: Opened) -> Markup:
    """Draw the last visits and the people, as on the card at the reception desk."""
    if opened.card is None:
        return NOTHING
    return tag("div", last_visits(opened.card), owner_section(opened.card), class_="reception")


def digit(lang: str, number: int, shown: Button) -> Markup:
    """Draw a button with the digit that presses it."""
    marked = tag("kbd", str(number), aria_hidden="true")
    inside = joined([marked, tag("span", shown.text if isinstance(shown.text, str) else shown.text.to(lang))])
    return tag(
        "button", inside, type="button", class_=f"button {shown.weight}".strip(), data_act=shown.act,
        data_digit=str(number), disabled=shown.disabled,
    )  # fmt: skip


def unask(lang: str) -> Markup:
    """Draw the way back from what is asked."""
    return button(lang, Button(text=say.CANCEL, act="unask", weight="quiet"))
