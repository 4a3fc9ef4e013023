"""Blanks: the inputs that stand inside a sentence, each with a name that is read out and a place for what is said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from markupsafe import Markup

    from models.text import Text

LONGEST = 300
_PLACE = re.compile(r"\{(\w+)\}")


def sentence(lang: str, text: Text, **blanks: Markup) -> Markup:
    """Write a sentence with its blanks where the language puts them."""
    parts = _PLACE.split(text.to(lang))
    inside = [blanks.get(part, NOTHING) if at % 2 else part for at, part in enumerate(parts)]
    return tag("p", joined(inside), class_="blanks")


def said(*names: str) -> Markup:
    """Give the places where the page says what is wrong with these fields."""
    return joined(tag("p", class_="field-said bad", id=f"s-{n}", data_said=f"!{n}", aria_live="polite") for n in names)


def number(lang: str, name: str, value: Any, label: Text, *, digits: int = 4) -> Markup:
    """Draw a blank for a number; it is text, so that whatever is typed stays there to be mended."""
    return tag(
        "input",
        type="text",
        inputmode="numeric",
        id=f"f-{name}",
        class_="input blank",
        size=digits,
        maxlength=12,
        value=str(value),
        data_name=name,
        autocomplete="off",
        aria_label=label.to(lang),
        aria_describedby=f"s-{name}",
    )


def line(lang: str, name: str, value: str, label: Text, *, example: Text | None = None, shown: bool = True) -> Markup:
    """Draw a line of text with its label above, or with a name that is only read out."""
    box = tag(
        "input",
        type="text",
        id=f"f-{name}",
        class_="input",
        value=value,
        maxlength=LONGEST,
        data_name=name,
        autocomplete="off",
        placeholder=example.to(lang) if example else None,
        aria_label=None if shown else label.to(lang),
        aria_describedby=f"s-{name}",
    )
    named = tag("label", label.to(lang), class_="field-label", for_=f"f-{name}") if shown else NOTHING
    return tag("div", named, box, said(name), class_="field")


def pick(
    lang: str,
    name: str,
    value: str,
    options: Iterable[tuple[str, Text | str]],
    label: Text,
    *,
    grouped: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (),
) -> Markup:
    """Draw a choice that stands in a sentence."""
    shown = [_option(lang, key, words, value) for key, words in options]
    shown += [
        tag("optgroup", *(_option(lang, key, words, value) for key, words in group), label=title)
        for title, group in grouped
    ]
    named = {"aria_label": label.to(lang), "aria_describedby": f"s-{name}"}
    return tag("select", *shown, id=f"f-{name}", class_="input pick", data_name=name, **named)


def _option(lang: str, key: str, words: Text | str, value: str) -> Markup:
    shown = words if isinstance(words, str) else words.to(lang)
    return tag("option", shown, value=key, selected=key == value)


def radios(lang: str, name: str, value: str, options: Mapping[str, Text], label: Text) -> Markup:
    """Draw a few ways of which one holds, each a line."""
    lines = [
        tag("label", tag("input", type="radio", name=f"r-{name}", id=f"f-{name}-{key}", value=key, checked=key == value,
                         data_name=name), tag("span", words.to(lang)), class_="tidy-check")
        for key, words in options.items()
    ]  # fmt: skip
    return tag("div", *lines, class_="choices-of", role="radiogroup", aria_label=label.to(lang))


def ticks(  # noqa: PLR0913 -- what boxes to tick are
    lang: str,
    name: str,
    held: Sequence[str],
    options: Mapping[str, Text],
    label: Text,
    *,
    always: Sequence[str] = (),
    beside: bool = False,
) -> Markup:
    """Draw boxes to tick; those that must be there are ticked for good."""
    boxes = [
        tag("label", tag("input", type="checkbox", id=f"f-{name}-{key}", value=key, data_name=name, data_value=key,
                         checked=key in held or key in always, disabled=key in always),
            tag("span", words.to(lang)), class_="tidy-check")
        for key, words in options.items()
    ]  # fmt: skip
    return tag("span" if beside else "div", *boxes, class_="ticks" if beside else "choices-of", role="group",
               aria_label=label.to(lang))  # fmt: skip
