"""The timeline: visits and changes of one thing, newest first, day by day, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from models.kinds.date import kind as day_kind
from ui.pages.record import words as say
from ui.pages.record.showing import text_of
from ui.parts.buttons import Button, button
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from datetime import date

    from markupsafe import Markup

    from models.access import Seat
    from models.gate.history import Difference, Event
    from ui.pages.record.loading import Loaded, Rows

NAMED = 6  # changed fields told one by one; a new thing names the first of them
ICONS = {
    "create": "plus",
    "edit": "edit",
    "archive": "archive",
    "restore": "undo",
    "delete": "trash",
    "reveal": "eye",
    "alarm": "attention",
    "merge": "merge",
}


@dataclass(frozen=True)
class Entry:
    """One thing that happened on a day; `at` orders those of the same day."""

    day: date
    at: str
    html: Markup


def timeline_html(seat: Seat, loaded: Loaded) -> Markup:
    """Draw everything that happened, as far back as it is loaded."""
    entries = [_change(seat, event) for event in loaded.told.events]
    more, oldest = loaded.told.more, entries[-1].day if entries and loaded.told.more else None
    visits = next((rows for rows in loaded.related if rows.resource.key == "visits"), None)
    if visits is not None:
        came = [_visit(seat, visits, index) for index in range(len(visits.page.rows))]
        if visits.page.total > len(came):
            more, oldest = True, max(filter(None, (oldest, came[-1].day)), default=None)
        entries += came
    shown = [entry for entry in entries if oldest is None or entry.day >= oldest]
    shown.sort(key=lambda entry: (entry.day, entry.at), reverse=True)
    head = tag("header", tag("h2", say.TIMELINE.to(seat.lang)))
    older = button(seat.lang, Button(text=say.OLDER, act="older", icon="history", weight="quiet")) if more else NOTHING
    nothing = NOTHING if shown else tag("p", say.NOTHING_YET.to(seat.lang), class_="quiet")
    return tag("section", head, nothing, *_days(seat, shown), older, class_="section timeline", data_timeline=True)


def _days(seat: Seat, entries: list[Entry]) -> list[Markup]:
    days: dict[date, list[Markup]] = {}
    for entry in entries:
        days.setdefault(entry.day, []).append(entry.html)
    return [
        joined([tag("h3", day_kind.long(day, seat.lang)), tag("ol", *told, class_="happened")])
        for day, told in days.items()
    ]


def _change(seat: Seat, event: Event) -> Entry:
    lang, moment = seat.lang, event.at.astimezone(ZoneInfo(seat.zone))
    by = event.by or say.PROGRAM.to(lang)
    did = say.DID.get(event.action)
    told = event.differences
    looked = [one.field.label.to(lang) for one in told] if event.action == "reveal" else []
    line = joined([tag("strong", by), " ", did.to(lang) if did else event.action, *(f"“{label}”" for label in looked)])
    if event.part:
        line = joined([line, " ", tag("span", event.part, class_="quiet")])
    below = [] if event.action in {"reveal", "delete"} else _differences(lang, told, created=event.action == "create")
    if event.batch is not None:
        below.append(tag("p", say.BY_IMPORT.fill(file=event.file or event.batch).to(lang), class_="quiet"))
    if event.reason and event.action != "alarm":
        below.append(tag("p", say.WHY.fill(reason=event.reason).to(lang), class_="quiet"))
    inside = tag("div", tag("p", line), *below)
    clock = tag("time", f"{moment:%H:%M}", datetime=moment.isoformat(timespec="seconds"))
    html = tag("li", icon(ICONS.get(event.action, "history")), inside, clock, data_action=event.action)
    return Entry(moment.date(), f"{moment:%H:%M:%S}.{event.id:012d}", html)


def _differences(lang: str, told: tuple[Difference, ...], *, created: bool) -> list[Markup]:
    shown = told[:NAMED] if created else told
    lines = [_difference(lang, one) for one in shown]
    if len(shown) < len(told):
        lines.append(tag("li", say.MORE_FIELDS.fill(number=len(told) - len(shown)).to(lang), class_="quiet"))
    return [tag("ul", *lines, class_="differences")] if lines else []


def _difference(lang: str, one: Difference) -> Markup:
    label = tag("span", one.field.label.to(lang), class_="what")
    after = one.after or say.EMPTY.to(lang)
    if not one.before:
        return tag("li", label, " ", tag("ins", after))
    arrow = tag("span", " → ", role="img", aria_label=say.TO.to(lang))
    return tag("li", label, " ", tag("del", one.before), arrow, tag("ins", after))


def _visit(seat: Seat, rows: Rows, index: int) -> Entry:
    lang, row, fields = seat.lang, rows.page.rows[index], rows.page.fields
    words = {name: text_of(field, row, name, lang) for name, field in fields.items()}
    kind = words.get("kind") or say.VISIT.to(lang)
    which = words.get("vehicle") if rows.about.via != "vehicle" else words.get("customer")
    line = joined(
        [
            tag("a", kind, href=f"/visits/{row.id}"),
            *(tag("span", part) for part in (which, words.get("mileage"), words.get("amount")) if part),
        ]
    )
    below = [tag("p", words["work"], class_="done")] if words.get("work") else []
    by = [tag("p", words["advisor"], class_="quiet")] if words.get("advisor") else []
    html = tag("li", icon("wrench"), tag("div", tag("p", line, class_="came"), *below, *by), data_action="visit")
    return Entry(row.values["visited_on"], f"12:00:00.{row.id:012d}", html)
