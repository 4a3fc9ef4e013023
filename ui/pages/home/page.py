"""Today: a few true figures of one's own work, each leading to its rows, and what to do next."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.access import VIEW, Role
from models.gate.reading import read
from models.resources import RESOURCES
from models.rules.recency import recency_bands
from models.text import Text
from models.view import Condition, View
from ui.pages.home.asking import asking_row
from ui.pages.home.first_steps import Step, steps_for
from ui.parts.block import Block
from ui.parts.figures import FigureShown, figure_row, section
from ui.parts.heads import page_head
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.styling import style_of
from ui.words import TODAY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from ui.routes import Pages, Visit

STYLE: Final = Path(__file__).with_name("home.css")
OWN_WORK: Final = Role.ADVISOR | Role.CONSULTANT
KEPT: Final = Condition("kept", "is", "kept")
OLDEST: Final = 100  # years

DAY: Final = Text(zh="{day} 周{weekday}", en="{weekday}, {day}")
WEEKDAYS: Final = (
    Text(zh="一", en="Monday"),
    Text(zh="二", en="Tuesday"),
    Text(zh="三", en="Wednesday"),
    Text(zh="四", en="Thursday"),
    Text(zh="五", en="Friday"),
    Text(zh="六", en="Saturday"),
    Text(zh="日", en="Sunday"),
)
NOW: Final = Text(zh="现在", en="Now")
OWN_NOW: Final = Text(zh="我负责的", en="Yours")
IN_SHOP: Final = Text(zh="在店车辆", en="Cars in the shop")
CUSTOMERS: Final = Text(zh="客户", en="Customers")
CAME: Final = Text(zh="本月来店车辆", en="Cars here this month")
RETURNED: Final = Text(zh="本月回头车辆", en="Cars that came back this month")
RETURNED_WHY: Final = Text(zh="不是第一次来", en="not their first visit")
CLASSES: Final = Text(zh="车辆活跃度", en="Cars by last visit")
CLASSES_WHY: Final = Text(zh="按最近一次来店计算，只算在用车辆。", en="By the last visit, cars in use only.")
DUE: Final = Text(zh="快到期的", en="Due soon")
INSURANCE: Final = Text(zh="保险", en="Insurance")
INSPECTION: Final = Text(zh="年审", en="Annual inspection")
MAINTENANCE: Final = Text(zh="保养", en="Maintenance")
BIRTHDAYS: Final = Text(zh="今天生日", en="Birthdays today")
WITHIN: Final = Text(zh="{days} 天内", en="within {days} days")
NEXT: Final = Text(zh="接下来", en="What to do next")
PROGRESS: Final = Text(
    zh="{done} / {all} 已完成，做完会自己打勾。", en="{done} of {all} done; they tick themselves off."
)


@dataclass(frozen=True)
class Counted:
    """A number and the list of exactly the rows that it counts."""

    number: int
    href: str


def add_home_pages(pages: Pages) -> None:
    """Register the home page."""
    pages.add("/", _page, title=TODAY, key="home")


async def _page(seat: Seat, visit: Visit) -> None:
    del visit
    steps = await steps_for(seat)
    parts = await _figures(seat) if seat.may(RESOURCES["vehicles"].can, VIEW) else []
    if parts:
        parts.append(await asking_row(seat))
    open_steps = [step for step in steps if not step.done]
    lang = seat.lang
    day = DAY.fill(day=seat.today.isoformat(), weekday=WEEKDAYS[seat.today.weekday()]).to(lang)
    todo = _steps(lang, steps) if open_steps else NOTHING
    style = style_of(STYLE)
    shape = "home alone" if not (parts and open_steps) else "home early" if len(open_steps) > 1 else "home"
    columns = [tag("div", *parts) if parts else NOTHING, tag("aside", todo, class_="next") if todo else NOTHING]
    Block(joined([style, page_head(lang, TODAY, note=day), tag("div", *columns, class_=shape)]))


async def counted(seat: Seat, key: str, *where: Condition) -> Counted | None:
    """Count the rows of a view as this seat may see them; the address opens the same view.

    None where the seat may not ask this: a condition that the gate left out would make another number of it.
    """
    view = View(where=tuple(where), size=1)
    page = await read(RESOURCES[key], seat, view, columns=["id"])
    address = replace(view, size=View().size).address()
    return None if page.problems else Counted(page.total, f"/{key}?{address}" if address else f"/{key}")


async def _figures(seat: Seat) -> list[Markup]:
    """Count everything side by side, then draw it."""
    is_own = bool(seat.roles & OWN_WORK)
    cars = (KEPT, Condition("owner.advisor", "is", "me")) if is_own else (KEPT,)
    people = (Condition("advisor", "is", "me"),) if is_own else ()
    visits = people
    month = Condition("last_visit_on", "within", "this_month")
    bands = recency_bands(seat.today, seat.settings)
    leads = [
        (INSURANCE, "insurance_due", "lead_insurance", 30),
        (INSPECTION, "inspection_due", "lead_inspection", 30),
        (MAINTENANCE, "maintenance_due", "lead_maintenance", 14),
    ]
    days = [int(seat.settings.get(key, usual)) for _, _, key, usual in leads]
    due = [Condition(column, "within", f"next_{n + 1}d") for (_, column, _, _), n in zip(leads, days, strict=True)]
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
        (lead[0], one, WITHIN.fill(days=n)) for lead, one, n in zip(leads, soon, days, strict=True)
    ]
    second = _row(seat.lang, [*reminders, (BIRTHDAYS, birthdays, "")])
    shares = _classes(
        [(band.label.to(seat.lang), band.tone, one) for band, one in zip(bands, classes, strict=True) if one]
    )
    return [
        section(seat.lang, OWN_NOW if is_own else NOW, first),
        section(seat.lang, CLASSES, shares, note=CLASSES_WHY),
        section(seat.lang, DUE, second),
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


def _classes(shown: Sequence[tuple[str, str, Counted]]) -> Markup:
    """Draw the classes as one bar of shares and their numbers below."""
    total = sum(one.number for _, _, one in shown)
    if not total:
        return figure_row("zh", [FigureShown(title=label, value="0", href=one.href) for label, _, one in shown])
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
            tag("b", f"{one.number:,} ", tag("small", f"{one.number / total:.0%}")),
            href=one.href,
            class_=tone,
        )
        for label, tone, one in shown
    ]
    return joined([tag("div", *bar, class_="shares"), tag("div", *keys, class_="keys")])


def _steps(lang: str, steps: Sequence[Step]) -> Markup:
    """Draw what to do next; what is done stays, ticked."""
    lines = []
    for step in steps:
        mark = tag("span", icon("check") if step.done else NOTHING, aria_hidden="true")
        words = step.text.to(lang)
        inside = words if step.done or not step.href else tag("a", words, href=step.href, data_whole=step.whole)
        why = NOTHING if step.done else tag("p", step.why.to(lang), class_="quiet")
        lines.append(tag("li", mark, tag("div", inside, why), class_="done" if step.done else None))
    done = sum(step.done for step in steps)
    return section(lang, NEXT, tag("ul", *lines, class_="steps"), note=PROGRESS.fill(done=done, all=len(steps)))
