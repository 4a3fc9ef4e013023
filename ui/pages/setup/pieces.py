"""Pieces: what the steps of the first set-up are drawn with."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ui.pages.setup import words as say
from ui.parts.markup import joined, tag
from ui.parts.styling import style_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from models.problem import Problem
    from models.text import Text
    from ui.pages.setup.doing import Standing

STYLE: Final = Path(__file__).with_name("setup.css")


@dataclass
class Shown:
    """What a step needs in order to be drawn."""

    lang: str
    step: int
    here: Standing
    token: str
    typed: Mapping[str, str] = field(default_factory=dict)
    problems: Sequence[Problem] = ()

    def wrong(self, name: str) -> str:
        """What is wrong with one field."""
        return " ".join(problem.text.to(self.lang) for problem in self.problems if problem.field == name)


def panel(shown: Shown, title: Text, lead: Text, *inside: object) -> Markup:
    """Draw a step: progress, what it is about, what is wrong, and what can be filled in."""
    return joined(
        [
            style(),
            progress(shown),
            tag(
                "div",
                tag("h1", title.to(shown.lang)),
                tag("p", lead.to(shown.lang), class_="lead"),
                summary(shown),
                *inside,
                class_="panel",
            ),
        ]
    )


def progress(shown: Shown) -> Markup:
    """Draw the five steps and where one stands; those behind can be opened again."""
    lines = []
    for number, text in enumerate(say.STEPS, 1):
        words = text.to(shown.lang)
        done = number < shown.step
        link = tag("a", words, href=f"/setup?step={number}") if done else words
        lines.append(
            tag("li", link, class_="done" if done else None, aria_current="step" if number == shown.step else None)
        )
    return tag("ol", *lines, class_="progress", aria_label=say.STEP.fill(n=shown.step).to(shown.lang))


def summary(shown: Shown) -> Markup | None:
    """Say at the top what is to be corrected."""
    if not shown.problems:
        return None
    lines = [
        tag(
            "li",
            tag("a", problem.text.to(shown.lang), href=f"#{problem.field}")
            if problem.field
            else problem.text.to(shown.lang),
        )
        for problem in shown.problems
    ]
    head = tag("strong", say.PROBLEMS.fill(count=len(lines)).to(shown.lang))
    return tag("div", head, tag("ul", *lines), class_="notice bad", role="alert")


def form(shown: Shown, button: Text, *inside: object, skip: bool = True) -> Markup:
    """Draw what can be filled in, its button, and the ways back and on."""
    sent = tag(
        "form",
        tag("input", type="hidden", name="token", value=shown.token),
        tag("input", type="hidden", name="step", value=shown.step),
        *inside,
        tag("button", button.to(shown.lang), type="submit"),
        method="post",
        action=f"/setup?step={shown.step}",
    )
    back = tag("a", say.BACK.to(shown.lang), href=f"/setup?step={shown.step - 1}")
    on = tag("a", say.SKIP.to(shown.lang), href=f"/setup?step={shown.step + 1}") if skip else None
    return joined([sent, tag("p", back, on, class_="after")])


def box(
    shown: Shown, name: str, label: str, *, help_: Text | None = None, value: str | None = None, **attributes: Any
) -> Markup:
    """Draw one field with its label, its help, and what is wrong with it."""
    wrong = shown.wrong(name)
    described_by = f"{name}-wrong" if wrong else f"{name}-help" if help_ else None
    secret = attributes.get("type") == "password"
    inside = tag(
        "input",
        id=name,
        name=name,
        value=None if secret else shown.typed.get(name, value or ""),
        maxlength=200,
        aria_describedby=described_by,
        aria_invalid="true" if wrong else None,
        **attributes,
    )
    below = tag("p", help_.to(shown.lang), class_="help", id=f"{name}-help") if help_ else None
    said = tag("p", wrong, class_="wrong", id=f"{name}-wrong") if wrong else None
    return tag("div", tag("label", label, for_=name), inside, below, said, class_="field")


def style() -> Markup:
    """Give the rules of these pages."""
    return style_of(STYLE)
