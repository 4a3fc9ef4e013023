"""Notices: what happened and what to do; empty places; pages that cannot be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui import words as say
from ui.parts.buttons import Button, button
from ui.parts.heads import page_head
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.problem import Problem
    from models.text import Text

TONES = ("good", "attention", "bad", "information")


def notice(lang: str, text: Text | str, tone: str = "information", action: Button | None = None) -> Markup:
    """Say one thing in the place where it matters."""
    said = tag("div", words(lang, text))
    acted = button(lang, action) if action else NOTHING
    role = "alert" if tone == "bad" else "status"
    return tag("div", icon(tone), said, acted, class_=f"notice {tone}", role=role)


def problems(lang: str, found: Sequence[Problem], labels: dict[str, Text] | None = None) -> Markup:
    """Sum up at the top of a form what is to be corrected; each line leads to its field."""
    if not found:
        return NOTHING
    named = labels or {}
    lines = (tag("li", tag("a", _line(lang, problem, named), href=f"#field-{problem.field}")) for problem in found)
    head = tag("strong", say.PROBLEMS.fill(count=len(found)).to(lang))
    return tag(
        "div", icon("bad"), tag("div", head, tag("ul", *lines)), class_="notice bad", role="alert", tabindex="-1"
    )


def _line(lang: str, problem: Problem, labels: dict[str, Text]) -> str:
    label = labels.get(problem.field)
    return (
        f"{label.to(lang)}{'：' if lang == 'zh' else ': '}{problem.text.to(lang)}" if label else problem.text.to(lang)
    )


def empty_state(lang: str, text: Text | str, action: Button | None = None, *, icon_name: str = "search") -> Markup:
    """Say why there is nothing here and offer the next step."""
    acted = button(lang, action) if action else NOTHING
    return tag("div", icon(icon_name), tag("p", words(lang, text)), acted, class_="empty")


def error_page(lang: str, title: Text, text: Text, *, reference: str = "") -> Markup:
    """Fill the page of something that cannot be shown."""
    number = tag("p", say.REFERENCE.to(lang), " ", tag("code", reference), class_="quiet") if reference else NOTHING
    home = button(lang, Button(text=say.GO_HOME, href="/", weight="primary"))
    return tag("div", page_head(lang, title), tag("p", words(lang, text)), number, home, class_="measure error-page")


def toast_body(lang: str, text: Text | str, *, undo: bool, tone: str) -> Markup:
    """Write the inside of a toast."""
    undoing = (
        tag("button", say.UNDO.to(lang), type="button", class_="button quiet", data_undo=True) if undo else NOTHING
    )
    close = tag(
        "button",
        icon("close"),
        type="button",
        class_="button square quiet",
        data_close=True,
        aria_label=say.CLOSE.to(lang),
    )
    return joined([icon(tone), tag("span", words(lang, text), class_=f"toast-text {tone}"), undoing, close])
