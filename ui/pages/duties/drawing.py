"""How sheets look: lines with big ticks for one thumb, the panel of reasons, what is done and what was missed."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.access import HEADS, VIEW, WORKERS, Role
from models.resources import RESOURCES
from models.rules.duties import STATES
from models.uploads.storing import largest_of
from ui.pages.duties import words as say
from ui.parts.buttons import Button, button
from ui.parts.figures import chip
from ui.parts.heads import tabs
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.styling import style_of
from ui.widgets.file import gallery

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from markupsafe import Markup

    from models.access import Seat
    from models.duties.checklist import Checklist
    from models.duties.sheets import LineShown, SheetShown
    from models.text import Text
    from models.uploads.upload import Upload

STYLE: Final = Path(__file__).with_name("duties.css")
MEGABYTE: Final = 1024 * 1024
MORNING, MIDNIGHT = "00:00", "23:59"
LOOKING: Final = HEADS | Role.SUPERVISOR | Role.AUDITOR  # who looks at the sheets of others
SIDES: Final = (
    (say.MINE, "/duties", WORKERS),
    (say.TEAM, "/duties/team", LOOKING),
    (say.RATES, "/duties/rates", WORKERS | LOOKING),
)
TONES: Final = {"done": "good", "late": "information", "excused": "attention", "missed": "bad"}
MARKS: Final = {"done": "check", "late": "clock", "excused": "message", "missed": "close", "scheduled": "clock"}


@dataclass
class Open:
    """Which line has its panel open, for what, and what was typed into it."""

    line: int = 0
    mode: str = ""  # why, note
    typed: str = ""
    problem: Text | None = None


@dataclass(frozen=True)
class Desk:
    """What the lines of a page are drawn with."""

    seat: Seat
    now: datetime
    opened: Open = field(default_factory=Open)
    reasons: Sequence[str] = ()
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    @property
    def lang(self) -> str:
        """The reader's language."""
        return self.seat.lang


def style_html() -> Markup:
    """Give the pages' own style."""
    return style_of(STYLE)


def sides_html(seat: Seat, current: str) -> Markup:
    """Draw the links between one's own sheet, the team's, and the rates, as far as they are for this seat."""
    shown = [(text, href) for text, href, roles in SIDES if roles & seat.roles]
    return tabs(seat.lang, shown, current)


def day_words(day: date) -> Text:
    """Say a day with its weekday."""
    number = day.weekday()
    return say.DAY.fill(day=day.isoformat(), zh=say.WEEKDAYS_ZH[number], en=say.WEEKDAYS_EN[number])


def hours_words(line: LineShown) -> Text:
    """Say within which hours a line is done."""
    begins, ends = f"{line.begins:%H:%M}", f"{line.ends:%H:%M}"
    if begins == MORNING:
        return say.ANY_TIME if ends == MIDNIGHT else say.BEFORE.fill(ends=ends)
    return say.UNTIL.fill(begins=begins) if ends == MIDNIGHT else say.HOURS.fill(begins=begins, ends=ends)


def progress_html(lang: str, sheets: Sequence[SheetShown]) -> Markup:
    """Draw how far the day is."""
    every = sum(len(sheet.lines) for sheet in sheets)
    kept = sum(sheet.count("done", "late") for sheet in sheets)
    left = sum(sheet.count("open", "scheduled") for sheet in sheets)
    missed = sum(sheet.count("missed") for sheet in sheets)
    told = say.LEFT.fill(count=left) if left else say.ALL_DONE
    line = tag("p", tag("strong", say.PROGRESS.fill(kept=kept, all=every).to(lang)), " · ", told.to(lang))
    bad = chip(lang, say.MISSED.fill(count=missed), "bad") if missed else NOTHING
    bar = tag("progress", value=kept, max=max(every, 1), aria_label=say.PROGRESS.fill(kept=kept, all=every).to(lang))
    return tag("div", tag("div", line, bad, class_="duty-told"), bar, class_="duty-progress")


def sheet_html(desk: Desk, sheet: SheetShown, title: Text | str) -> Markup:
    """Draw one of one's own sheets."""
    lang = desk.lang
    named = title if isinstance(title, str) else title.to(lang)
    other = NOTHING
    if sheet.person != desk.seat.person:
        other = chip(lang, say.FOR_OTHER.fill(name=sheet.name), "information")
    elif sheet.delegate_name:
        other = chip(lang, say.BY_OTHER.fill(name=sheet.delegate_name), "information")
    kept = tag("span", say.KEPT.fill(kept=sheet.count("done", "late"), all=len(sheet.lines)).to(lang), class_="quiet")
    confirmed = (
        chip(lang, say.CONFIRMED.fill(name=sheet.confirmed_by), "good") if sheet.confirmed_at is not None else NOTHING
    )
    head = tag("header", tag("h2", named), other, confirmed, kept)
    lines = [line_html(desk, line, is_fixed=sheet.confirmed_at is not None) for line in sheet.lines]
    return tag("section", head, tag("ul", *lines, class_="duty-lines"), class_="section duty-sheet")


def line_html(desk: Desk, line: LineShown, *, is_fixed: bool = False, more: Markup = NOTHING) -> Markup:
    """Draw one line: a mark or a big tick, the words, and what can be done with it, or `more` beside it."""
    can = not is_fixed and desk.now <= line.until
    is_open = line.state in {"open", "scheduled"}
    inside = [_mark(desk, line, can=can and is_open), _words(desk, line), more or _beside(desk, line, can=can)]
    if can and desk.opened.line == line.id:
        inside.append(panel_html(desk, line))
    return tag("li", *inside, class_=f"duty-line is-{line.state}", data_line=line.id, data_field=f"line-{line.id}")


def _mark(desk: Desk, line: LineShown, *, can: bool) -> Markup:
    lang = desk.lang
    if not can:
        state = STATES[line.state].to(lang)
        return tag("span", icon(MARKS.get(line.state, "clock")), class_="duty-mark", role="img", aria_label=state)
    label = say.TICK.fill(words=line.words).to(lang)
    if line.proof == "sheet":
        return tag("a", icon("sheet"), class_="duty-tick", href=f"/duties/{line.id}/fill", aria_label=label)
    if line.proof == "photo":
        return _camera(desk, label)
    act = f"note={line.id}" if line.proof == "wanted" else f"tick={line.id}"
    return tag("button", icon("check"), type="button", class_="duty-tick", data_act=act, aria_label=label)


def _camera(desk: Desk, label: str) -> Markup:
    """Draw the tick of a line that wants a photo: it opens the camera, and the photo ticks the line."""
    camera = tag("input", type="file", accept="image/*", capture="environment", aria_label=label)
    return tag(
        "div",
        tag("div", tag("label", icon("camera"), camera, class_="duty-tick"), class_="uploads-add"),
        tag("ul", class_="uploads", aria_live="polite"),
        class_="uploads-input duty-photo",
        data_most=9,
        data_megabytes=largest_of(desk.seat) // MEGABYTE,
    )


def _words(desk: Desk, line: LineShown) -> Markup:
    lang = desk.lang
    parts = [tag("span", line.words.to(lang), class_="duty-words")]
    if line.state in {"open", "scheduled"}:
        is_late = line.state == "open" and desk.now > line.over
        text = _late_words(desk, line) if is_late else hours_words(line)
        parts.append(tag("span", text.to(lang), class_="duty-late" if is_late else "quiet"))
    else:
        at = say.AT.fill(at=f"{line.entered_at:%H:%M}").to(lang) if line.entered_at else ""
        parts.append(tag("span", chip(lang, STATES[line.state], TONES[line.state]), " ", at, class_="quiet"))
    parts += [tag("span", words, class_="duty-said") for words in (line.reason, line.note) if words]
    if line.comment:
        told = say.COMMENT_OF.fill(name=line.commented_by, words=line.comment)
        parts.append(tag("span", told.to(lang), class_="duty-said"))
    if line.response is not None and desk.seat.may(RESOURCES["responses"].can, VIEW):
        parts.append(tag("a", say.OPEN_SHEET.to(lang), href=f"/responses/{line.response}"))
    shown = [desk.uploads[one] for one in line.files if one in desk.uploads]
    parts += [gallery(lang, shown)] if shown else []
    parts.append(tag("span", class_="field-said", role="status"))
    return tag("div", *parts, class_="duty-text")


def _late_words(desk: Desk, line: LineShown) -> Text:
    if line.until.date() == desk.now.date():
        return say.LATE_TODAY
    return say.LATE_UNTIL.fill(until=f"{line.until:%m-%d %H:%M}")


def _beside(desk: Desk, line: LineShown, *, can: bool) -> Markup:
    lang = desk.lang
    if not can or line.response is not None:
        return NOTHING
    if line.entered_at is None:
        is_open = desk.opened.line == line.id and desk.opened.mode == "why"
        shown = Button(text=say.CLOSE if is_open else say.NOT_DONE, act=f"why={line.id}", weight="quiet")
        fill = Button(text=say.FILL_IN, href=f"/duties/{line.id}/fill", weight="primary")
        filling = button(lang, fill) if line.proof == "sheet" else NOTHING
        return tag("div", filling, button(lang, shown), class_="duty-beside")
    return tag(
        "div", button(lang, Button(text=say.TAKE_BACK, act=f"back={line.id}", weight="quiet")), class_="duty-beside"
    )


def panel_html(desk: Desk, line: LineShown) -> Markup:
    """Draw what opens under a line: the reasons, each one tap, or the place for a word on the result."""
    lang, opened = desk.lang, desk.opened
    wrong = tag("p", opened.problem.to(lang), class_="field-said bad", role="alert") if opened.problem else NOTHING
    if opened.mode == "note":
        box = _box(line, opened, say.RESULT.to(lang), say.RESULT_EXAMPLE.to(lang))
        do = button(lang, Button(text=say.DONE, act=f"tick={line.id}", icon="check", weight="primary"))
        return tag("div", box, wrong, do, class_="duty-panel")
    ways = (
        tag("button", reason, type="button", class_="way", data_act=f"reason={line.id}:{number}")
        for number, reason in enumerate(desk.reasons)
    )
    box = _box(line, opened, say.OTHER_REASON.to(lang), "")
    do = button(lang, Button(text=say.NOTE_REASON, act=f"reason={line.id}:typed"))
    head = tag("p", (say.WHY_LATE if desk.now > line.over else say.WHY).to(lang), class_="quiet")
    return tag("div", head, tag("div", *ways, class_="ways"), box, wrong, do, class_="duty-panel")


def _box(line: LineShown, opened: Open, label: str, example: str) -> Markup:
    number = f"duty-typed-{line.id}"
    return tag(
        "div",
        tag("label", label, for_=number, class_="field-label"),
        tag("input", id=number, class_="input", value=opened.typed, placeholder=example, maxlength=300,
            data_change=f"typed={line.id}", autocomplete="off"),
        class_="field wide",
    )  # fmt: skip


def events_html(lang: str, checklists: Sequence[Checklist]) -> Markup:
    """Draw what may happen in the posts of a person; one tap puts it on today's sheet."""
    buttons = [
        tag("button", icon("plus"), tag("span", line.words.to(lang)), type="button", class_="button duty-event",
            data_act=f"event={one.key}/{line.item}")
        for one in checklists
        for line in one.on_event
    ]  # fmt: skip
    if not buttons:
        return NOTHING
    head = tag("header", tag("h2", say.EVENTS.to(lang)))
    told = tag("p", say.EVENTS_HELP.to(lang), class_="quiet")
    return tag("section", head, told, tag("div", *buttons, class_="duty-events"), class_="section")


def counts_html(lang: str, sheet: SheetShown) -> Markup:
    """Draw how the lines of a sheet stand, in words."""
    told = [
        (say.WAITING, sheet.count("open", "scheduled"), ""),
        (say.LATE, sheet.count("late"), "information"),
        (say.EXCUSED, sheet.count("excused"), "attention"),
        (say.MISSED, sheet.count("missed"), "bad"),
    ]
    return joined(chip(lang, text.fill(count=count), tone) for text, count, tone in told if count)
