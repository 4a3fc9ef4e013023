"""Boxes: the inputs of the builder's settings; each says which word of which part it holds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ui.pages.builder import words as say
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from markupsafe import Markup

    from models.text import Text

LANGS = (("zh", say.IN_ZH), ("en", say.IN_EN))


def place(part: str, path: Sequence[str]) -> dict[str, str]:
    """Give the attributes that say where a box's value belongs."""
    return {
        "data_part": part,
        "data_path": json.dumps(list(path)),
        "id": f"b-{part}-{'-'.join(path)}".replace(":", "-"),
    }


def said(word: str) -> Markup:
    """Give the place where the page says what is wrong at a word."""
    return tag("p", class_="field-said", data_said=word, aria_live="polite")


def area(
    lang: str,
    at: tuple[str, Sequence[str]],
    value: Any,
    label: Text | str,
    *,
    rows: int = 2,
    tongue: str = "",
    **more: Any,
) -> Markup:
    """Draw a box for words that may be long."""
    named = label if isinstance(label, str) else label.to(lang)
    return tag(
        "textarea",
        str(value or ""),
        class_="input",
        rows=rows,
        aria_label=named,
        autocomplete="off",
        **place(*at),
        **_spoken(tongue),
        **more,
    )


def _spoken(tongue: str) -> dict[str, str]:
    return {"lang": tongue} if tongue else {}


def line(
    lang: str,
    at: tuple[str, Sequence[str]],
    value: Any,
    label: Text | str,
    *,
    digits: int = 0,
    tongue: str = "",
    **more: Any,
) -> Markup:
    """Draw a box for a few words, or for a number where `digits` says how wide it is."""
    named = label if isinstance(label, str) else label.to(lang)
    shape = {"inputmode": "decimal", "size": digits, "class_": "input blank"} if digits else {"class_": "input"}
    held = f"{value:g}" if isinstance(value, float) else "" if value is None else str(value)
    return tag(
        "input",
        type="text",
        value=held,
        aria_label=named,
        autocomplete="off",
        **shape,
        **place(*at),
        **_spoken(tongue),
        **more,
    )


def tick(lang: str, at: tuple[str, Sequence[str]], value: Any, label: Text, *, bare: bool = False) -> Markup:
    """Draw a box to tick."""
    box = tag("input", type="checkbox", checked=bool(value), aria_label=label.to(lang) if bare else None, **place(*at))
    if bare:
        return box
    return tag("label", box, tag("span", label.to(lang)), class_="tidy-check")


def pick(
    lang: str, at: tuple[str, Sequence[str]], value: str, options: Iterable[tuple[str, Text | str]], label: Text
) -> Markup:
    """Draw a choice among a few."""
    return select(lang, value, options, label, **place(*at))


def select(lang: str, value: str, options: Iterable[tuple[str, Text | str]], label: Text, **more: Any) -> Markup:
    """Draw a choice that belongs to no single word."""
    shown = (
        tag("option", words if isinstance(words, str) else words.to(lang), value=key, selected=key == value)
        for key, words in options
    )
    return tag("select", *shown, class_="input pick", aria_label=label.to(lang), **more)


def both(
    lang: str,
    place_: tuple[str, Sequence[str]],
    held: Mapping[str, str] | None,
    label: Text,
    *,
    rows: int = 1,
    attributes: Mapping[str, Any] | None = None,
) -> Markup:
    """Draw words in both languages, the reader's own first; the language is written before each."""
    shown = LANGS if lang == "zh" else LANGS[::-1]
    (part, path), word = place_, ".".join(place_[1])
    lines = []
    for code, name in shown:
        named = f"{label.to(lang)} · {name.to(lang)}"
        at = (part, [*path, code])
        value = (held or {}).get(code, "")
        more = attributes or {}
        box = (
            area(lang, at, value, named, rows=rows, tongue=code, **more)
            if rows > 1
            else line(lang, at, value, named, tongue=code, **more)
        )
        mark = tag("span", name.to(lang), class_="tongue", aria_hidden="true")
        lines.append(joined([tag("div", mark, box, class_="spoken"), said(f"{word}.{code}")]))
    return tag("div", *lines, class_="both")


def field(lang: str, label: Text, *inside: object, word: str = "", help_: Text | None = None) -> Markup:
    """Put a heading over boxes, and under them what is wrong."""
    told = tag("p", help_.to(lang), class_="field-help") if help_ else NOTHING
    return tag(
        "div",
        tag("p", label.to(lang), class_="field-label"),
        *inside,
        told,
        said(word) if word else NOTHING,
        class_="field wide",
    )


def act(lang: str, name: str, text: Text, /, *, icon: Markup = NOTHING, weight: str = "", **told: Any) -> Markup:
    """Draw a button that does an edit; what it tells stands in it."""
    inside = joined([icon, tag("span", text.to(lang))])
    return tag(
        "button", inside, type="button", class_=f"button {weight}".strip(), data_do=json.dumps({"do": name, **told})
    )


def icon_act(lang: str, name: str, text: Text, icon: Markup, /, **told: Any) -> Markup:
    """Draw a square button of one icon that does an edit."""
    return tag(
        "button",
        icon,
        type="button",
        class_="button square quiet",
        aria_label=text.to(lang),
        title=text.to(lang),
        data_do=json.dumps({"do": name, **told}),
    )
