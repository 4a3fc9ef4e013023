"""Figures of the home page: a few true numbers of one's own work, each leading to its rows."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from models.access import HEADS, VIEW, Role
from models.gate.reading import read
from models.resources import RESOURCES
from models.rules.recency import recency_bands
from models.text import Text
from models.view import Condition, View
from ui.pages.home.asking import asking_row
from ui.pages.home.working import duty_row, selling_row
from ui.parts.figures import FigureShown, figure_row, section
from ui.parts.markup import joined, tag

if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence

    from markupsafe import Markup

    from models.access import Seat

OWN_WORK: Final = Role.ADVISOR | Role.CONSULTANT
SELLING: Final = HEADS | Role.CONSULTANT
CARS_OF: Final = ~(Role.CONSULTANT | Role.STAFF)  # whose work the cars of the workshop are
KEPT: Final = Condition("kept", "is", "kept")
OLDEST: Final = 100  # years

NOW: Final = Text(zh="现在", en="Now")
OWN_NOW: Final = Text(zh="我负责的", en="Yours")
IN_SHOP: Final = Text(zh="在店车辆", en="Cars in the shop")
CUSTOMERS: Final = Text(zh="客户", en="Customers")
CAME: Final = Text(zh="本月来店车辆", en="Cars here this month")
RETURNED: Final = Text(zh="本月回头车辆", en="Cars that came back this month")
RETURNED_WHY: Final = Text(zh="不是第一次来", en="not their first visit")
CLASSES: Final = Text(zh="车辆多久没来", en="Cars by last visit")
CLASSES_WHY: Final = Text(
    zh="数的是车，不是客户；只看最近一次来店和在用车辆。停顿、过路等人工定的状态在“流失与回流”里算。",
    en="Cars are counted, not customers, by their last visit alone. What people set by hand counts under Churn.",
)
WITHIN_MONTHS: Final = Text(zh="{last} 个月内来过", en="within {last} months")
MONTHS_AGO: Final = Text(zh="{first}–{last} 个月没来", en="{first}–{last} months ago")
OVER_MONTHS: Final = Text(zh="超过 {first} 个月没来", en="over {first} months ago")
NEVER_CAME: Final = Text(zh="从没来过", en="never here")
USUAL_MONTHS: Final = (3, 6, 12)
CARS: Final = Text(zh="台", en="cars")
DUE: Final = Text(zh="快到期的", en="Due soon")
INSURANCE: Final = Text(zh="保险", en="Insurance")
INSPECTION: Final = Text(zh="年审", en="Annual inspection")
MAINTENANCE: Final = Text(zh="保养", en="Maintenance")
BIRTHDAYS: Final = Text(zh="今天生日", en="Birthdays today")
WITHIN: Final = Text(zh="{days} 天内", en="within {days} days")


@dataclass(frozen=True)
class Counted:
    """A number and the list of exactly the rows that it counts."""

    number: int
    href: str


async def figures_for(seat: Seat) -> list[Markup]:
    """Give the sections of a seat's role, counted side by side."""
    parts = []
    if seat.roles & CARS_OF and seat.may(RESOURCES["vehicles"].can, VIEW):
        rows = [cars_rows(seat), _one(asking_row(seat))]
        parts += rows[::-1] if seat.roles & Role.CLERK else rows
    if seat.roles & SELLING and seat.may(RESOURCES["leads"].can, VIEW):
        parts.append(_one(selling_row(seat)))
    if seat.roles & Role.STAFF:
        parts.append(_one(duty_row(seat)))
    return [row for rows in await asyncio.gather(*parts) for row in rows if row]


async def _one(drawing: Awaitable[Markup]) -> list[Markup]:
    return [await drawing]


async def counted(seat: Seat, key: str, *where: Condition) -> Counted | None:
    """Count the rows of a view as this seat may see them; the address opens the same view.

    None where the seat may not ask this: a condition that the gate left out would make another number of it.
    """
    view = View(where=tuple(where), size=1)
    page = await read(RESOURCES[key], seat, view, columns=["id"])
    address = replace(view, size=View().size).address()
    return None if page.problems else Counted(page.total, f"/{key}?{address}" if address else f"/{key}")


async def cars_rows(seat: Seat) -> list[Markup]:
    """Count the workshop's side of it, then draw it."""
    is_own = bool(seat.roles & OWN_WORK)
    cars = (KEPT, Condition("owner.advisor", "is", "me")) if is_own else (KEPT,)
    people = (Condition("advisor", "is", "me"),) if is_own else ()
    visits = people
    month = Condition("last_visit_on", "within", "this_month")
    bands = recency_bands(seat.today, seat.settings)
    leads = _leads_of(seat)
    due = [Condition(column, "within", f"next_{days + 1}d") for _, column, days in leads]
    now, classes, soon, birthdays = await asyncio.gather(
        asyncio.gather(
            counted(seat, "visits", Condition("state", "is", "open"), *visits),
            counted(seat, "customers", *people),
            counted(seat, "vehicles", month, *cars),
            counted(seat, "vehicles", month, Condition("visit_count", "from", "2"), *cars),
        ),
        asyncio.gather(*(counted(seat, "vehicles", Condition("recency", "is", band.value), *cars) for band in bands)),
        asyncio.gather(*(counted(seat, "vehicles", one, *cars) for one in due)),
        counted(seat, "customers", born_on(seat), *people),
    )
    titles: list[tuple[Text, Text | str]] = [(IN_SHOP, ""), (CUSTOMERS, ""), (CAME, ""), (RETURNED, RETURNED_WHY)]
    first = _row(seat.lang, [(title, one, note) for (title, note), one in zip(titles, now, strict=True)])
    reminders: list[tuple[Text, Counted | None, Text | str]] = [
        (title, one, WITHIN.fill(days=days)) for (title, _, days), one in zip(leads, soon, strict=True)
    ]
    second = _row(seat.lang, [*reminders, (BIRTHDAYS, birthdays, "")])
    known = zip(absences(seat), bands, classes, strict=True)
    shares = _classes(seat.lang, [(words.to(seat.lang), band.tone, one) for words, band, one in known if one])
    return [
        section(seat.lang, OWN_NOW if is_own else NOW, first),
        section(seat.lang, CLASSES, shares, note=CLASSES_WHY),
        section(seat.lang, DUE, second),
    ]


def _leads_of(seat: Seat) -> list[tuple[Text, str, int]]:
    """Give what comes due, with its column and how many days ahead the store looks at it."""
    usual = [
        (INSURANCE, "insurance_due", "lead_insurance", 30),
        (INSPECTION, "inspection_due", "lead_inspection", 30),
        (MAINTENANCE, "maintenance_due", "lead_maintenance", 14),
    ]
    return [(title, column, int(seat.settings.get(key, days))) for title, column, key, days in usual]


def absences(seat: Seat) -> list[Text]:
    """Name the classes by how long a car has stayed away, in the months that the store has chosen.

    The words of churn (short-term lost …) stand for another number: there people may set a car's status by hand.
    """
    three, six, twelve = seat.settings.get("recency_months", USUAL_MONTHS)
    return [
        WITHIN_MONTHS.fill(last=three),
        MONTHS_AGO.fill(first=three, last=six),
        MONTHS_AGO.fill(first=six, last=twelve),
        OVER_MONTHS.fill(first=twelve),
        NEVER_CAME,
    ]


def born_on(seat: Seat) -> Condition:
    """Say "has a birthday today" as the days on which somebody of any age was born."""
    days = []
    for year in range(seat.today.year - OLDEST, seat.today.year + 1):
        try:
            days.append(seat.today.replace(year=year).isoformat())
        except ValueError:  # the 29th of February
            continue
    return Condition("birthday", "in", ",".join(days))


def _row(lang: str, shown: Sequence[tuple[Text, Counted | None, Text | str]]) -> Markup:
    found = [(title, one, note) for title, one, note in shown if one is not None]
    return figure_row(
        lang,
        [FigureShown(title=title, value=f"{one.number:,}", href=one.href, note=note) for title, one, note in found],
    )


def _classes(lang: str, shown: Sequence[tuple[str, str, Counted]]) -> Markup:
    """Draw the classes as one bar of shares and their numbers below."""
    total = sum(one.number for _, _, one in shown)
    if not total:
        return figure_row(
            lang, [FigureShown(title=label, value="0", unit=CARS, href=one.href) for label, _, one in shown]
        )
    bar = [
        tag(
            "a",
            href=one.href,
            class_=tone,
            style=f"flex:{one.number}",
            title=f"{label} {one.number:,}",
            tabindex="-1",
            aria_hidden="true",
        )
        for label, tone, one in shown
        if one.number
    ]
    keys = [
        tag(
            "a",
            tag("span", tag("i"), label),
            tag("b", f"{one.number:,} ", tag("small", f"{CARS.to(lang)} · {one.number / total:.0%}")),
            href=one.href,
            class_=tone,
        )
        for label, tone, one in shown
    ]
    return joined([tag("div", *bar, class_="shares"), tag("div", *keys, class_="keys")])
