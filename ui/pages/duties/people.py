"""How the team's day looks: a line for each sheet, opened for comments, confirming, and handing over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from ui.pages.duties import words as say
from ui.pages.duties.drawing import counts_html, day_words, line_html, sides_html, style_html
from ui.pages.printing.addresses import duties_address, print_button
from ui.parts.buttons import Button, button
from ui.parts.figures import chip
from ui.parts.heads import page_head
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from markupsafe import Markup

    from models.access import Seat
    from models.duties.sheets import LineShown, SheetShown
    from ui.pages.duties.drawing import Desk


@dataclass(frozen=True)
class Colleague:
    """Somebody who may do a sheet for another."""

    person: int
    name: str
    store: int
    away_until: date | None


@dataclass(frozen=True)
class Absent:
    """Somebody who is away and whose checklist nobody keeps today."""

    person: int
    name: str
    until: date | None


class Day(Protocol):
    """What a team's page holds."""

    day: date
    opened: int
    typed: dict[str, str]
    sheets: list[SheetShown]
    colleagues: list[Colleague]


def to_confirm(sheets: Sequence[SheetShown], seat: Seat) -> list[SheetShown]:
    """Give the sheets that are settled, whose misses have their comments, and that are not one's own."""
    return [
        sheet
        for sheet in sheets
        if sheet.confirmed_at is None
        and seat.person not in {sheet.person, sheet.delegate}
        and not sheet.count("open", "scheduled")
        and not sheet.silent
    ]


def page_html(desk: Desk, day: Day, absent: Sequence[Absent], *, may: bool) -> Markup:
    """Draw the page."""
    lang, today = desk.lang, desk.now.date()
    ready = to_confirm(day.sheets, desk.seat) if may else []
    actions = [Button(text=say.CONFIRM.fill(count=len(ready)), act="confirm=all", icon="check", weight="primary")]
    actions = actions if ready else []
    if day.sheets:
        actions.append(print_button(duties_address(day=day.day)))
    head = page_head(lang, say.TEAM, actions=actions)
    people = [_person(desk, day, sheet, may=may) for sheet in day.sheets]
    body = tag("ul", *people, class_="duty-people") if people else empty_state(lang, say.NOBODY, icon_name="check")
    return joined(
        [style_html(), head, sides_html(desk.seat, "/duties/team"), _days(lang, day.day, today), body,
         _absent(lang, day, absent) if may else NOTHING]
    )  # fmt: skip


def _days(lang: str, day: date, today: date) -> Markup:
    one = timedelta(days=1)

    def link(target: date, name: str, text: str) -> Markup:
        return tag("a", icon(name), href=f"/duties/team?day={target.isoformat()}", class_="button square",
                   aria_label=text, title=text)  # fmt: skip

    after = link(day + one, "right", say.DAY_AFTER.to(lang)) if day < today else NOTHING
    return tag("div", link(day - one, "left", say.DAY_BEFORE.to(lang)), tag("strong", day_words(day).to(lang)), after,
               class_="duty-days")  # fmt: skip


def _person(desk: Desk, day: Day, sheet: SheetShown, *, may: bool) -> Markup:
    lang, is_open = desk.lang, day.opened == sheet.id
    kept, every = sheet.count("done", "late"), len(sheet.lines)
    other = say.BY_OTHER.fill(name=sheet.delegate_name).to(lang) if sheet.delegate_name else ""
    who = _named(sheet.name, " · ".join(filter(None, [sheet.post.to(lang), other])))
    far = tag("span", tag("progress", value=kept, max=max(every, 1), aria_label=sheet.name), f"{kept} / {every}",
              class_="far")  # fmt: skip
    how = tag("span", counts_html(lang, sheet), _standing(desk, sheet), class_="how")
    look = tag(
        "button",
        icon("up" if is_open else "down"),
        type="button",
        class_="button square",
        data_act=f"open={sheet.id}",
        aria_expanded="true" if is_open else "false",
        aria_label=sheet.name,
    )
    more = _more(desk, day, sheet, may=may and desk.seat.person != sheet.person) if is_open else NOTHING
    return tag("li", who, far, how, look, more, class_="duty-person", data_sheet=sheet.id)


def _standing(desk: Desk, sheet: SheetShown) -> Markup:
    lang = desk.lang
    if sheet.confirmed_at is not None:
        return chip(lang, say.CONFIRMED.fill(name=sheet.confirmed_by), "good")
    if sheet.silent:
        return chip(lang, say.TO_COMMENT.fill(count=len(sheet.silent)), "attention")
    return NOTHING if sheet.count("open", "scheduled") else chip(lang, say.TO_CONFIRM, "information")


def _more(desk: Desk, day: Day, sheet: SheetShown, *, may: bool) -> Markup:
    lines = [_line(desk, day, line, may=may and sheet.confirmed_at is None) for line in sheet.lines]
    tools = _tools(desk.lang, day, sheet) if may and sheet.confirmed_at is None else NOTHING
    return tag("div", tag("ul", *lines, class_="duty-lines"), tools, class_="duty-more")


def _line(desk: Desk, day: Day, line: LineShown, *, may: bool) -> Markup:
    """Draw a line for reading; a miss has the place for its comment beside it."""
    if not may or line.state != "missed" or line.comment:
        return line_html(desk, line, is_fixed=True)
    key, label = str(line.id), say.COMMENT.to(desk.lang)
    box = tag("input", class_="input", id=f"comment-{key}", value=day.typed.get(key, ""), data_change=f"comment={key}",
              aria_label=f"{label}: {line.words.to(desk.lang)}", placeholder=label, maxlength=300)  # fmt: skip
    return line_html(desk, line, is_fixed=True, more=box)


def _tools(lang: str, day: Day, sheet: SheetShown) -> Markup:
    key, parts = str(sheet.id), []
    if len(sheet.silent) > 1:
        parts.append(
            _field(
                day.typed,
                f"all-{key}",
                say.COMMENT_EXAMPLE.to(lang),
                button(lang, Button(text=say.COMMENT_ALL, act=f"all={key}")),
            )
        )
    if sheet.count("open", "scheduled"):
        give = button(lang, Button(text=say.GIVE, act=f"give={key}"))
        parts.append(tag("div", _select(lang, day, f"to-{key}", sheet.person, sheet.store), give, class_="field"))
        off = button(lang, Button(text=say.DAY_OFF_DO, act=f"off={key}"))
        parts.append(_field(day.typed, f"off-{key}", f"{say.DAY_OFF.to(lang)}：{say.DAY_OFF_WHY.to(lang)}", off))
    elif not sheet.silent:
        parts.append(button(lang, Button(text=say.CONFIRM_ONE, act=f"confirm={key}", icon="check", weight="primary")))
    return tag("div", *parts, class_="duty-tools")


def _field(typed: Mapping[str, str], key: str, example: str, do: Markup) -> Markup:
    box = tag("input", class_="input", id=f"typed-{key}", value=typed.get(key, ""), data_change=f"typed={key}",
              placeholder=example, aria_label=example, maxlength=200)  # fmt: skip
    return tag("div", box, do, class_="field")


def _select(lang: str, day: Day, key: str, but: int, store: int) -> Markup:
    chosen = day.typed.get(key, "")
    first = tag("option", f"{say.GIVE_TO.to(lang)}…", value="", selected=not chosen)
    options = [
        tag("option", one.name, value=one.person, selected=str(one.person) == chosen)
        for one in day.colleagues
        if one.person != but and one.store == store and (one.away_until is None or one.away_until < day.day)
    ]
    return tag("select", first, *options, class_="input", id=f"select-{key}", data_change=f"typed={key}",
               aria_label=say.GIVE_TO.to(lang))  # fmt: skip


def _absent(lang: str, day: Day, absent: Sequence[Absent]) -> Markup:
    if not absent:
        return NOTHING
    stores = {one.person: one.store for one in day.colleagues}
    lines = [
        tag(
            "li",
            _named(one.name, say.BACK_ON.fill(day=one.until).to(lang)),
            tag("div", _select(lang, day, f"absent-{one.person}", one.person, stores.get(one.person, 0)),
                button(lang, Button(text=say.GIVE, act=f"absent={one.person}")), class_="duty-tools"),
            class_="duty-person",
        )
        for one in absent
    ]  # fmt: skip
    head = tag("header", tag("h2", say.ABSENT.to(lang)))
    told = tag("p", say.ABSENT_HELP.to(lang), class_="quiet")
    return tag("section", head, told, tag("ul", *lines, class_="duty-people"), class_="section")


def _named(name: str, quiet: str) -> Markup:
    return tag("span", tag("strong", name), tag("span", quiet, class_="quiet"), class_="who")
