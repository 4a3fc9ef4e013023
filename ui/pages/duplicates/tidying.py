"""Pieces of the pages that tidy up: lines to fill in, boxes to tick, small tables of the past."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.parts.markup import NOTHING, tag

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.text import Text

LONGEST = 300


def line(  # noqa: PLR0913 -- what a line of a form has
    lang: str,
    label: Text,
    value: str,
    change: str,
    *,
    key: str = "",
    wrong: Text | None = None,
    help_: Text | None = None,
) -> Markup:
    """Draw one line of text with its label above, and help or what is wrong below."""
    number = change.replace("=", "-").replace(".", "-")
    told = tag("p", wrong.to(lang), class_="field-said bad", role="alert", id=f"{number}-said") if wrong else NOTHING
    helped = tag("p", help_.to(lang), class_="field-help") if help_ else NOTHING
    box = tag(
        "input",
        type="text",
        id=number,
        value=value,
        class_="input",
        maxlength=LONGEST,
        autocomplete="off",
        data_change=change,
        aria_invalid="true" if wrong else None,
        aria_describedby=f"{number}-said" if wrong else None,
    )
    named = tag("label", label.to(lang), class_="field-label", for_=number)
    return tag("div", named, box, helped, told, class_="tidy-field", id=f"field-{key}" if key else None)


def titled(lang: str, label: Text, *inside: object) -> Markup:
    """Group controls under a label."""
    return tag("fieldset", tag("legend", label.to(lang), class_="field-label"), *inside, class_="tidy-field")


def check(lang: str, label: Text | str, change: str, *, on: bool, kind: str = "checkbox", value: str = "1") -> Markup:
    """Draw a box to tick."""
    box = tag("input", type=kind, data_change=change, checked=on, value=value, name=change)
    words = label if isinstance(label, str) else label.to(lang)
    return tag("label", box, tag("span", words), class_="tidy-check")


def pasted_lines(words: str) -> list[str]:
    """Take apart what was typed or pasted, one on each line."""
    return [line_ for part in words.splitlines() if (line_ := " ".join(part.split()))]
