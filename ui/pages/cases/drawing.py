"""How a case looks: its head with the time that is left, the answer behind it, and its log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import clock
from models.database.stored import moment_of
from models.kinds.datetime import local
from models.tables.cases import CASE_STATE, SEVERITY, STEP
from ui.pages.cases import words as say
from ui.pages.record.head import head_html, name_of
from ui.pages.responses.drawing import bars_html, number_html, when_words
from ui.parts.buttons import Button, button
from ui.parts.figures import chip, section
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice

if TYPE_CHECKING:
    from datetime import datetime

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from ui.pages.cases.loading import More
    from ui.pages.record.loading import Loaded
    from ui.pages.responses.loading import Given

HOUR = 3600
DAY_HOURS = 48  # from so many hours on, days are told
STATE_TONES = {"open": "attention", "doing": "information", "solved": "information", "closed": "good"}
SEVERITY_TONES = {"high": "bad", "medium": "attention", "low": ""}
ICONS = {
    "opened": "case", "assigned": "swap", "call": "phone", "note": "edit", "escalated": "up", "solved": "check",
    "confirmed": "good", "reopened": "undo", "closed": "archive",
}  # fmt: skip


def time_left(due: datetime, now: datetime) -> tuple[Text, str]:
    """Say how much time is left, or by how much it is overdue, with its tone."""
    hours = (due - now).total_seconds() / HOUR
    if hours < 0:
        past = int(-hours)
        if past >= DAY_HOURS:
            return say.OVERDUE_DAYS.fill(days=past // 24), "bad"
        return (say.OVERDUE_HOURS.fill(hours=past) if past else say.OVERDUE_NOW), "bad"
    if hours < 1:
        return say.DUE_NOW, "attention"
    if hours >= DAY_HOURS:
        return say.DUE_DAYS.fill(days=int(hours) // 24), ""
    return say.DUE_HOURS.fill(hours=int(hours)), "attention" if hours < 4 else ""  # noqa: PLR2004 -- hours of a morning


def case_head(seat: Seat, loaded: Loaded, more: More) -> Markup:
    """Draw what it is about, how bad, how far, and until when."""
    lang, about = seat.lang, more.about
    values = loaded.row.values
    shown = [chip(lang, CASE_STATE[about["state"]], STATE_TONES[about["state"]])]
    if severity := SEVERITY.get(str(values.get("severity"))):
        shown.append(chip(lang, severity, SEVERITY_TONES[str(values["severity"])]))
    if about["due_at"] and about["state"] != "closed":
        due = moment_of(about["due_at"])
        text, tone = time_left(due, clock.now())
        shown.append(tag("span", say.DUE.fill(at=f"{local(due):%m-%d %H:%M}").to(lang), class_="quiet"))
        shown.append(chip(lang, text, tone))
    owner = say.OWNER.fill(name=about["owner"]) if about["owner"] else say.NO_OWNER
    shown.append(tag("span", owner.to(lang), class_="quiet" if about["owner"] else "bad"))
    return head_html(seat, loaded, *shown)


def case_name(seat: Seat, loaded: Loaded) -> str:
    """Give the words by which people know the case."""
    return name_of(loaded, seat.lang)


def answer_html(lang: str, more: More) -> Markup:
    """Draw the customer's own words large, the score and its factors small."""
    if not more.about["response_id"]:
        return NOTHING
    if more.answer is None:
        return section(lang, say.ANSWER, notice(lang, say.ANSWER_CLOSED))
    answer = more.answer
    link = button(lang, Button(text=say.ANSWER_OPEN, href=f"/responses/{answer.id}", weight="quiet"))
    form = answer.version.form.head.title.to(lang)
    about = tag("p", form, " · ", when_words(answer.row), class_="quiet")
    said = str(answer.row["words"] or "").strip()
    words = tag("blockquote", said, class_="said", lang=answer.row["lang"]) if said else _silent(lang)
    return section(lang, say.ANSWER, _who(lang, more, answer), words, _scored(lang, answer), about, actions=link)


def _who(lang: str, more: More, answer: Given) -> Markup:
    """Name the customer of an answer in confidence, of whom the case itself says nothing."""
    row = answer.row
    if more.about["customer_id"] or not row["customer_id"]:
        return NOTHING
    person = tag("a", row["customer"] or say.UNNAMED.to(lang), href=f"/customers/{row['customer_id']}")
    car = joined([" · ", tag("a", row["plate"], href=f"/vehicles/{row['vehicle_id']}")]) if row["plate"] else NOTHING
    told = tag("span", say.IN_CONFIDENCE.to(lang), class_="quiet")
    return tag("p", tag("strong", person, car), " ", told, class_="case-who")


def _silent(lang: str) -> Markup:
    return tag("p", say.NO_WORDS.to(lang), class_="quiet")


def _scored(lang: str, answer: Given) -> Markup:
    how, detail = answer.version.form.score, answer.detail
    if how is None or not detail:
        return NOTHING
    return tag("div", number_html(lang, how, detail), bars_html(lang, how, detail), class_="scored")


def earlier_html(lang: str, more: More) -> Markup:
    """Draw the customer's other cases; a second complaint is another matter than the first."""
    if not more.earlier:
        return NOTHING
    lines = (
        tag("li", tag("time", str(one["opened_on"] or "")[:10]), " ",
            tag("a", one["title"], href=f"/cases/{one['id']}"), " ", chip(lang, CASE_STATE[one["state"]]))
        for one in more.earlier
    )  # fmt: skip
    return section(lang, say.EARLIER, tag("ul", *lines, class_="plain-list"))


def log_html(lang: str, more: More) -> Markup:
    """Draw what was done, the newest first."""
    steps = [_step(lang, one) for one in more.steps]
    nothing = NOTHING if steps else tag("p", say.NO_STEPS.to(lang), class_="quiet")
    return section(lang, say.STEPS, nothing, tag("ol", *steps, class_="happened"))


def _step(lang: str, one: Any) -> Markup:
    by = tag("span", one["name"], class_="quiet") if one["name"] else NOTHING
    head = tag("p", tag("strong", STEP[one["kind"]].to(lang)), " ", by, class_="came")
    words = tag("p", one["words"], class_="lines") if one["words"] else NOTHING
    clock = tag("time", f"{local(moment_of(one['at'])):%m-%d %H:%M}")
    return tag("li", icon(ICONS.get(one["kind"], "edit")), tag("div", head, words), clock, data_action=one["kind"])
