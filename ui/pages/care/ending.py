"""Ending a contact: the ways it may end, each by a digit, and what some of them ask first."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from models.rules.churn.statuses import GONE, STATUSES
from models.tables.contacts import CAME_OF_IT
from ui.pages.appointments.address import ADDING
from ui.pages.care import words as say
from ui.pages.care.drawing import digit, unask
from ui.parts.buttons import Button, button
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from ui.pages.care.opening import Opened

CALL_WAYS: Final = (
    "reached", "booked", "no_answer", "busy", "call_back", "refused", "wrong_number", "gone", "do_not_contact",
)  # fmt: skip
# The same way has the same digit whatever the means: fingers learn it.
DIGITS: Final = {way: number for number, way in enumerate(CALL_WAYS, 1)} | {"sent": 1}
REACHED_BESIDE_SENT: Final = 3
OTHER_WAYS: Final = {  # what else than a call may come of
    "letter": ("sent", "wrong_number", "gone", "do_not_contact"),
    "text": ("sent", "booked", "reached", "call_back", "refused", "wrong_number", "gone", "do_not_contact"),
}
ASKING: Final = frozenset(say.ASK)
DAYS: Final = (1, 3, 7)
WEIGHT: Final = {"do_not_contact": "danger"}


def ways_for(means: str, direction: str = "out") -> Sequence[str]:
    """Give how a contact may end."""
    if direction == "in":
        return ("reached", "booked", "call_back", "gone", "do_not_contact")
    return OTHER_WAYS.get(means, CALL_WAYS)


def foot_html(seat: Seat, opened: Opened, ways: Sequence[str], asked: str, day: str, problem: Text | None) -> Markup:
    """Draw the ways it may end, what one of them asks, and what is still wrong."""
    lang = seat.lang
    digits = DIGITS | ({"reached": REACHED_BESIDE_SENT} if "sent" in ways else {})
    shown = [
        digit(
            lang,
            digits[way],
            Button(text=CAME_OF_IT[way], act=f"outcome={way}", weight="primary" if digits[way] == 1 else ""),
        )
        for way in ways
        if way != "gone" or opened.vehicle
    ]
    skip = digit(lang, 0, Button(text=say.SKIP, act="skip", weight="quiet")) if opened.waiting else NOTHING
    keys = tag("span", say.KEYS.to(lang), class_="quiet care-keys")
    wrong = tag("p", problem.to(lang), class_="bad", role="alert") if problem else NOTHING
    panel = _asked(seat, opened, asked, day) if asked else NOTHING
    title = tag("span", say.OUTCOME.to(lang), class_="quiet")
    return joined([tag("div", title, *shown, skip, keys, class_="care-ways"), panel, wrong])


def _asked(seat: Seat, opened: Opened, asked: str, day: str) -> Markup:
    lang = seat.lang
    parts: list[Markup] = {
        "call_back": _days,
        "gone": _gone,
        "booked": _hours,
        "do_not_contact": _wish,
    }[asked](seat, opened)
    if asked == "call_back":
        parts.append(_other_day(lang, day))
    return tag("div", tag("p", say.ASK[asked].to(lang)), *parts, unask(lang), class_="care-asked", role="group")


def _days(seat: Seat, opened: Opened) -> list[Markup]:
    del opened
    found = []
    for number, days in enumerate(DAYS, 1):
        on = seat.today + timedelta(days=days)
        text = (say.TOMORROW if days == 1 else say.IN_DAYS).fill(days=days, day=f"{on:%m-%d}")
        found.append(digit(seat.lang, number, Button(text=text, act=f"back={on}")))
    return found


def _other_day(lang: str, day: str) -> Markup:
    box = tag(
        "input", type="date", id="care-day", class_="input", value=day, data_change="day",
        aria_label=say.OTHER_DAY.to(lang),
    )  # fmt: skip
    return joined([box, button(lang, Button(text=say.KEEP_DAY, act="keep_day"))])


def _gone(seat: Seat, opened: Opened) -> list[Markup]:
    del opened
    offered = [one for one in STATUSES if one in GONE]
    return [
        digit(seat.lang, number, Button(text=STATUSES[one], act=f"gone={one}")) for number, one in enumerate(offered, 1)
    ]


def _hours(seat: Seat, opened: Opened) -> list[Markup]:
    """Propose the hours with the most room; one press books."""
    lang = seat.lang
    found = [
        digit(
            lang,
            number,
            Button(text=say.AT.fill(day=f"{one.on:%m-%d}", hour=one.hour), act=f"hour={one.on}_{one.hour}"),
        )
        for number, one in enumerate(opened.free, 1)
    ]
    if not found:
        found = [tag("span", say.NO_FREE.to(lang), class_="quiet")]
    whom = f"slip={opened.waiting.id}" if opened.waiting else f"customer={opened.customer}"
    return [*found, button(lang, Button(text=say.OTHER_TIME, href=f"{ADDING}?{whom}", icon="calendar"))]


def _wish(seat: Seat, opened: Opened) -> list[Markup]:
    del opened
    return [digit(seat.lang, 1, Button(text=say.CONFIRM_WISH, act="wish", weight="danger"))]
