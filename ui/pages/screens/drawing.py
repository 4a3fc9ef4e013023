"""Drawing: the lines in which sections, fields and first views are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.access import ROLE_WORDS
from ui.pages.screens import words as say
from ui.parts.buttons import icon_button
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from models.field import Field
    from models.lists.saved_views import Kept
    from models.resource import Resource
    from models.screens.arranging import Screen, ShownSection
    from models.text import Text


def views_html(lang: str, resource: Resource[Any], views: Sequence[Kept]) -> Markup:
    """Draw which shared view each role's list opens with."""
    if not views:
        return tag("p", say.NO_VIEWS.to(lang))
    return tag("div", *(_role(lang, resource, views, role, text) for role, text in ROLE_WORDS.items()), class_="roles")


def _role(lang: str, resource: Resource[Any], views: Sequence[Kept], role: str, text: Text) -> Markup:
    everything = tag("option", say.EVERYTHING.fill(title=resource.title).to(lang), value="")
    offered = (tag("option", one.name, value=one.id, selected=one.default_for == role) for one in views)
    chosen = tag("select", everything, *offered, id=f"view-{role}", data_change=f"view={role}")
    return tag("label", tag("span", text.to(lang)), chosen, for_=f"view-{role}")


def section_html(
    lang: str, one: ShownSection, at: int, names: Sequence[str], known: Mapping[str, Field], screen: Screen
) -> Markup:
    """Draw one section: its words, its place, and a line for each of its fields."""
    label = one.title.to(lang)
    fold = tag("input", type="checkbox", checked=one.folded, data_change=f"fold={at}")
    head = tag(
        "header",
        _words("zh", f"title={at}:zh", one.title, say.SECTION_ZH.to(lang)),
        _words("en", f"title={at}:en", one.title, say.SECTION_EN.to(lang)),
        tag("label", fold, tag("span", say.FOLDED.to(lang)), class_="tick"),
        tag(
            "span",
            places(lang, label, f"section-up={at}", f"section-down={at}", first=at == 0, last=at == len(names) - 1),
            NOTHING
            if one.fields
            else icon_button(lang, "trash", say.DELETE_SECTION.fill(label=label), f"section-drop={at}"),
            class_="places",
        ),
    )
    shown = [name for name in one.fields if name in known]
    lines = [_line(lang, known[name], names, at, screen, shown) for name in shown]
    empty = tag("li", say.EMPTY_SECTION.to(lang), class_="quiet") if not lines else NOTHING
    return tag("section", head, tag("ul", *lines, empty), class_="section arranged", data_section=at)


def _line(lang: str, field: Field, names: Sequence[str], at: int, screen: Screen, around: Sequence[str]) -> Markup:
    name, label = field.id, field.label.to(lang)
    if field.extra:  # its words are changed where the field itself is
        words = tag("span", label, class_="whole")
    else:
        words = joined(
            [
                _words("zh", f"label={name}:zh", field.label, say.LABEL_ZH.fill(label=label).to(lang)),
                _words("en", f"label={name}:en", field.label, say.LABEL_EN.fill(label=label).to(lang)),
            ]
        )
    tick = tag("input", type="checkbox", checked=name not in screen.hidden, data_change=f"show={name}")
    show = tag("label", tick, tag("span", say.SHOWN.to(lang)), class_="tick")
    if field.required:
        show = tag("span", say.NEEDED.to(lang), class_="quiet")
    sections = (tag("option", words_, value=n, selected=n == at) for n, words_ in enumerate(names))
    into = tag("select", *sections, data_change=f"into={name}", aria_label=say.GOES_TO.fill(label=label).to(lang))
    first, last = around[0] == name, around[-1] == name
    order = places(lang, label, f"field-up={name}", f"field-down={name}", first=first, last=last)
    away = "is-away" if name in screen.hidden and not field.required else None
    return tag("li", words, show, into, tag("span", order, class_="places"), class_=away, data_field=name)


def _words(lang: str, act: str, text: Text, said: str) -> Markup:
    typed = text.words.get(lang, "")
    return tag("input", type="text", value=typed, data_change=act, aria_label=said, placeholder=said, maxlength=80)


def places(lang: str, label: str, up: str, down: str, *, first: bool, last: bool) -> Markup:
    """Draw the two buttons that move a line; at an end only one of them."""
    return joined(
        [
            NOTHING if first else icon_button(lang, "up", say.UP.fill(label=label), up),
            NOTHING if last else icon_button(lang, "down", say.DOWN.fill(label=label), down),
        ]
    )
