"""Topics: what stands on the screen at one moment of a meeting, each drawn by its own function."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from models.tables.minutes import POINT, PRESENT
from models.tables.tasks import TASK_STATE
from ui.pages.meetings import words as say
from ui.parts.buttons import Button, button
from ui.parts.figures import chip
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from markupsafe import Markup

    from models.meetings.reading import Given, MeetingShown, Point, Present
    from models.text import Text

TONES: Final = {"present": "good", "late": "attention", "absent": "bad", "excused": "information"}


def attendance_html(lang: str, meeting: MeetingShown, asking: int, *, may_run: bool) -> Markup:
    """Draw everybody with one tap each; who is asked for a reason has it under the name."""
    members = [_person(lang, one, asking, may_run=may_run) for one in meeting.people if one.part == "member"]
    watching = [one.name for one in meeting.people if one.part == "observer"]
    rest = button(lang, Button(text=say.ALL_HERE, act="all_here", icon="check")) if may_run else NOTHING
    watch = (
        tag("p", tag("strong", say.OBSERVERS.to(lang)), " ", "、".join(watching), class_="quiet")
        if watching
        else NOTHING
    )
    return joined([tag("div", rest, class_="buttons"), tag("ul", *members, class_="meet-people"), watch])


def _person(lang: str, one: Present, asking: int, *, may_run: bool) -> Markup:
    if not may_run:
        told = chip(lang, PRESENT[one.state], TONES[one.state]) if one.state else NOTHING
        return tag("li", tag("span", one.name, class_="meet-name"), told, tag("span", one.reason, class_="quiet"))
    taps = (
        tag("button", text.to(lang), type="button", class_=f"way is-{TONES[state]}",
            data_act=f"mark={one.person}:{state}", aria_pressed="true" if one.state == state else "false")
        for state, text in PRESENT.items()
    )  # fmt: skip
    named = tag("span", one.name, class_="meet-name")
    reason = tag("span", one.reason, class_="quiet") if one.reason else NOTHING
    return tag(
        "li", named, tag("div", *taps, class_="ways"), reason, _why(lang, one) if asking == one.person else NOTHING
    )


def _why(lang: str, one: Present) -> Markup:
    quick = (
        tag("button", text.to(lang), type="button", class_="way", data_act=f"why={one.person}:{text.to(lang)}")
        for text in say.REASONS
    )
    box = tag("input", class_="input", data_change=f"why={one.person}", placeholder=say.WHY_ABSENT.to(lang),
              aria_label=say.WHY_ABSENT.to(lang), maxlength=120)  # fmt: skip
    return tag("div", *quick, box, class_="meet-why")


def grooming_html(lang: str, meeting: MeetingShown, *, may_run: bool) -> Markup:
    """Draw whose dress and badge are in order, of those who are there."""
    here = [one for one in meeting.people if one.part == "member" and one.state in {"present", "late", ""}]
    rows = [_groomed(lang, one, may_run=may_run) for one in here]
    rest = button(lang, Button(text=say.ALL_IN_ORDER, act="all_groomed", icon="check")) if may_run else NOTHING
    hint = tag("p", say.GROOMING_HINT.to(lang), class_="quiet")
    return joined([hint, tag("div", rest, class_="buttons"), tag("ul", *rows, class_="meet-people")])


def _groomed(lang: str, one: Present, *, may_run: bool) -> Markup:
    named = tag("span", one.name, class_="meet-name")
    if not may_run:
        told = {"yes": say.IN_ORDER, "no": say.NOT_IN_ORDER}.get(one.groomed)
        return tag("li", named, told.to(lang) if told else "—", " ", tag("span", one.groomed_note, class_="quiet"))
    taps = (
        tag("button", text.to(lang), type="button", class_=f"way is-{tone}", data_act=f"groom={one.person}:{key}",
            aria_pressed="true" if one.groomed == key else "false")
        for key, text, tone in (("yes", say.IN_ORDER, "good"), ("no", say.NOT_IN_ORDER, "bad"))
    )  # fmt: skip
    box = (
        tag("input", class_="input", value=one.groomed_note, data_change=f"groom_note={one.person}", maxlength=120,
            placeholder=say.WHAT_WRONG.to(lang), aria_label=say.WHAT_WRONG.to(lang))
        if one.groomed == "no" else NOTHING
    )  # fmt: skip
    return tag("li", named, tag("div", *taps, class_="ways"), box)


def open_html(lang: str, meeting: MeetingShown, *, may_run: bool) -> Markup:
    """Draw every promise that stands beside what happened with it, and what earlier meetings left open."""
    draw = partial(_tasks, lang, day=meeting.held_on, may_run=may_run)
    left = [one for one in meeting.tasks if one.meeting != meeting.id]
    points = [one for one in meeting.points if one.meeting != meeting.id]
    today = [one for one in meeting.promises if one.given_on == meeting.held_on]
    before = [one for one in meeting.promises if one.given_on != meeting.held_on]
    parts = []
    if today:
        parts += [tag("h3", say.PROMISES_TODAY.to(lang)), draw(today)]
    if left or points:
        title = tag("h3", say.OPEN_ITEMS.to(lang)) if today or before else NOTHING  # else the topic says it already
        parts += [title, draw(left, extra=_ahead(meeting))]
        parts.append(_points(lang, points, may_close=may_run, extra=_ahead(meeting)))
    if before:
        parts += [tag("h3", say.PROMISED_BEFORE.to(lang)), draw(before)]
    return joined(parts) if parts else tag("p", say.NOTHING_OPEN.to(lang), class_="quiet meet-quiet")


def _ahead(meeting: MeetingShown) -> int:
    """What is open counts once more when this meeting begins: before, it is told as it will be."""
    return 1 if meeting.state == "planned" else 0


def carried_words(times: int) -> Text | None:
    """Say how often something came again."""
    if times < 1:
        return None
    return say.CARRIED_ONCE if times == 1 else say.CARRIED.fill(times=times)


def _tasks(lang: str, tasks: Iterable[Given], *, day: date, may_run: bool, extra: int = 0) -> Markup:
    return tag("ul", *(_task(lang, one, day, may_run=may_run, extra=extra) for one in tasks), class_="meet-list")


def _task(lang: str, one: Given, day: date, *, may_run: bool, extra: int) -> Markup:
    link = tag("a", one.title, href=f"/tasks/{one.id}")
    about = tag("span", one.name, " · ", say.DUE.fill(day=f"{one.due_on:%m-%d}").to(lang), class_="quiet")
    carried = carried_words(one.carried + extra) if one.state == "open" else None
    again = chip(lang, carried, "attention") if carried else NOTHING
    done = (
        tag("button", say.DONE.to(lang), type="button", class_="way", data_act=f"done={one.id}")
        if may_run and one.state == "open" else NOTHING
    )  # fmt: skip
    proof = tag("p", one.proof, class_="quiet") if one.proof else NOTHING
    return tag("li", tag("div", link, about, proof), tag("div", again, _what_happened(lang, one, day), done,
                                                         class_="meet-side"))  # fmt: skip


def _what_happened(lang: str, one: Given, day: date) -> Markup:
    """Say how a promise stands: done and when, dropped, late by days, or not done yet."""
    if one.is_done:
        return chip(lang, say.DONE_ON.fill(day=f"{one.done_on:%m-%d}") if one.done_on else say.DONE, "good")
    if one.state == "dropped":
        return chip(lang, TASK_STATE["dropped"], "")
    late = (day - one.due_on).days
    return chip(lang, say.LATE_BY.fill(days=late) if late > 0 else say.NOT_DONE, "bad" if late > 0 else "attention")


def points_html(lang: str, meeting: MeetingShown, kind: str, typed: str, *, may_run: bool) -> Markup:
    """Draw what was said and decided, and the line for the next."""
    own = [one for one in meeting.points if one.meeting == meeting.id]
    shown = _points(lang, own, may_close=may_run) if own else tag("p", say.NO_POINTS.to(lang), class_="quiet")
    if not may_run:
        return shown
    kinds = (
        tag("button", text.to(lang), type="button", class_="way", data_act=f"kind={key}",
            aria_pressed="true" if key == kind else "false")
        for key, text in POINT.items()
    )  # fmt: skip
    box = tag("textarea", typed, class_="input", rows=2, data_change="point", placeholder=say.POINT_EXAMPLE.to(lang),
              aria_label=say.POINT_EXAMPLE.to(lang), maxlength=1000)  # fmt: skip
    add = button(lang, Button(text=say.ADD, act="add_point", weight="primary"))
    form = tag("div", tag("div", *kinds, class_="ways"), box, tag("div", add, class_="buttons"), class_="meet-form")
    return joined([shown, form])


def _points(lang: str, points: Iterable[Point], *, may_close: bool, extra: int = 0) -> Markup:
    lines = []
    for one in points:
        carried = (
            carried_words(one.carried + extra) if one.closed_on is None and one.kind in {"point", "help"} else None
        )
        again = chip(lang, carried, "attention") if carried else NOTHING
        may_settle = may_close and one.closed_on is None and one.kind in {"point", "help"}
        close = (
            tag("button", say.CLOSE_POINT.to(lang), type="button", class_="way", data_act=f"settle={one.id}")
            if may_settle else (chip(lang, say.CLOSE_POINT, "good") if one.closed_on else NOTHING)
        )  # fmt: skip
        by = tag("span", POINT[one.kind].to(lang), " · ", one.by, " · ", f"{one.said_on:%m-%d}", class_="quiet")
        lines.append(tag("li", tag("div", one.words, by), tag("div", again, close, class_="meet-side")))
    return tag("ul", *lines, class_="meet-list")


def tasks_html(
    lang: str, meeting: MeetingShown, typed: Mapping[str, str], people: Sequence[tuple[int, str]], *, may_run: bool
) -> Markup:
    """Draw the tasks of this meeting, and the form for the next: what, who, by when."""
    own = [one for one in meeting.tasks if one.meeting == meeting.id]
    shown = (
        _tasks(lang, own, day=meeting.held_on, may_run=False)
        if own
        else tag("p", say.NO_TASKS.to(lang), class_="quiet")
    )
    if not may_run:
        return shown
    options = (tag("option", name, value=person, selected=str(person) == typed.get("owner")) for person, name in people)
    first = tag("option", say.CHOOSE.to(lang), value="", selected=not typed.get("owner"))
    fields = (
        _field(lang, say.TASK_WHAT, tag("input", class_="input", id="task-title", value=typed.get("title", ""),
                                        data_change="task=title", maxlength=200), "wide"),
        _field(lang, say.TASK_WHO, tag("select", first, *options, class_="input", id="task-owner",
                                       data_change="task=owner")),
        _field(lang, say.TASK_DAY, tag("input", class_="input", id="task-due_on", type="date",
                                       value=typed.get("due_on", ""), data_change="task=due_on")),
        _field(lang, say.TASK_PROOF, tag("input", class_="input", id="task-proof", value=typed.get("proof", ""),
                                         data_change="task=proof", maxlength=120), "wide"),
    )  # fmt: skip
    give = button(lang, Button(text=say.GIVE, act="give", weight="primary"))
    return joined([shown, tag("div", *fields, tag("div", give, class_="buttons"), class_="meet-form is-grid")])


def _field(lang: str, label: Text, inside: Markup, wide: str = "") -> Markup:
    return tag("label", tag("span", label.to(lang), class_="field-label"), inside, class_=f"field {wide}".strip())
