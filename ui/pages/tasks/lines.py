"""Lines: how a task stands in a list, on its own page and on the pages it came from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.tables.tasks import TASK_STATE
from ui.pages.tasks import words as say
from ui.parts.buttons import Button, button
from ui.parts.figures import chip, section
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.styling import style_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from markupsafe import Markup

    from models.access import Seat
    from models.tasks.reading import TaskSeen
    from models.text import Text

STYLE: Final = Path(__file__).with_name("tasks.css")
TONES: Final = {"open": "", "done": "information", "proved": "good", "dropped": ""}


def style_html() -> Markup:
    """Give the style of these pages."""
    return style_of(STYLE)


def due_chip(lang: str, task: TaskSeen, today: date) -> Markup:
    """Say until when it is due, with the tone of how urgent that is."""
    days = (task.due_on - today).days
    if task.state != "open":
        return chip(lang, TASK_STATE[task.state], TONES[task.state])
    if days < 0:
        return chip(lang, say.LATE_DAY if days == -1 else say.LATE_DAYS.fill(days=-days), "bad")
    near = {0: say.TODAY, 1: say.TOMORROW}
    return chip(lang, near.get(days) or f"{task.due_on:%m-%d}", "attention" if days == 0 else "")


def carried_words(times: int) -> Text:
    """Say how often it was carried over."""
    return say.CARRIED_ONCE if times == 1 else say.CARRIED.fill(times=times)


def facts_html(lang: str, task: TaskSeen, today: date, *, owner: bool, person: int = 0, place: bool = True) -> Markup:
    """Draw the quiet line below a task: until when, whose, how often it came again, where from."""
    parts = [due_chip(lang, task, today)]
    if owner and task.owner_name:
        parts.append(tag("span", icon("person"), task.owner_name, class_="task-owner"))
    if task.carried:
        parts.append(chip(lang, carried_words(task.carried), "attention"))
    if task.path and place:
        parts.append(tag("a", say.FROM.get(task.source, say.TASK).to(lang), href=task.path, class_="quiet"))
    if task.given_by and task.given_by not in {task.owner, person}:
        parts.append(tag("span", say.BY.fill(name=task.given_name).to(lang), class_="quiet"))
    if task.proof_wanted and task.state == "open":
        parts.append(tag("span", say.WANTED.fill(wanted=task.proof_wanted).to(lang), class_="quiet"))
    return tag("span", *parts, class_="task-facts")


def task_lines_html(lang: str, tasks: Sequence[TaskSeen], today: date) -> Markup:
    """Draw tasks for the page they came from: a plain list, each leading to its own page."""
    lines = (
        tag(
            "li",
            icon("check" if one.state in {"done", "proved"} else "task"),
            tag(
                "div",
                tag("a", one.title, href=f"/tasks/{one.id}", class_="task-title"),
                facts_html(lang, one, today, owner=True, place=False),
            ),
            class_=f"task-line is-{one.state}",
        )
        for one in tasks
    )
    return tag("ul", *lines, class_="task-lines") if tasks else NOTHING


def tasks_section(seat: Seat, tasks: Sequence[TaskSeen], giving: str = "") -> Markup:
    """Draw the tasks of a case, a record or a measure as a section of its page, and where another is given out."""
    if not tasks and not giving:
        return NOTHING
    lang = seat.lang
    give = button(lang, Button(text=say.GIVE, href=giving, icon="plus")) if giving else NOTHING
    body = task_lines_html(lang, tasks, seat.today) or tag("p", say.NO_TASKS.to(lang), class_="quiet")
    return joined([style_html(), section(lang, say.TASKS_OF, body, actions=give)])
