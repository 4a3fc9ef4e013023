"""Facts: the sections of a thing as they are read; a value that may be changed is a click away from its input."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.access import CREATE, EDIT
from models.kinds import kind_named
from models.path import names
from models.screens.arranging import ShownSection
from models.screens.reading import screen_of
from ui.pages.record import words as say
from ui.pages.record.showing import value_html
from ui.parts.buttons import Button, button
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from models.field import Field
    from models.gate.reading import Row
    from models.resource import Resource
    from models.text import Text
    from ui.pages.record.loading import Loaded

DASH = tag("span", "—", class_="quiet")


@dataclass(frozen=True, kw_only=True)
class Part:
    """One section of a page: its title, its fields, whether it opens on demand."""

    title: Text
    names: tuple[str, ...]
    folded: bool = False


def shipped_sections(resource: Resource[Any], known: dict[str, Field]) -> list[ShownSection]:
    """Give the sections as the product comes, and one more for the fields that the store made itself."""
    sections = [
        ShownSection(title=one.title, fields=tuple(n for n in names(one.fields) if n in known), folded=one.folded)
        for one in resource.sections
    ]
    placed = {name for one in sections for name in one.fields}
    extra = tuple(name for name, field in known.items() if field.extra and name not in placed)
    return [*sections, ShownSection(title=say.EXTRA, fields=extra)] if extra else sections


def parts_of(resource: Resource[Any], known: dict[str, Field]) -> list[Part]:
    """Give the sections of a page as the store wants them."""
    needed = {name for name, field in known.items() if field.required}
    shown = screen_of(resource).over(shipped_sections(resource, known), needed)
    parts = (
        Part(title=one.title, names=tuple(name for name in one.fields if name in known), folded=one.folded)
        for one in shown
    )
    return [part for part in parts if part.names]


def may_write(loaded: Loaded, name: str) -> bool:
    """Tell whether this seat may change this field of this thing."""
    field = loaded.known[name]
    if field.read_only or loaded.archived or EDIT not in loaded.granted:
        return False
    return loaded.row.clear or not field.private


def may_add_choice(seat: Seat, choices: Resource[Any]) -> bool:
    """Tell whether this seat may add to the lists that the store edits."""
    return seat.may(choices.can, CREATE)


def facts_html(
    seat: Seat, loaded: Loaded, index: int, *, saved: str = "", revealed: dict[str, str] | None = None
) -> Markup:
    """Draw one section for reading."""
    lang, part = seat.lang, parts_of(loaded.resource, loaded.known)[index]
    not_asked = loaded.not_asked
    title = part.title.to(lang)
    editable = any(may_write(loaded, name) for name in part.names)
    edit = _edit_button(lang, index, title) if editable else NOTHING
    done = _saved_at(lang, saved) if saved else NOTHING
    shown = (_fact(seat, loaded, index, name, revealed or {}) for name in part.names if name not in not_asked)
    lines = tag("dl", *shown, class_="facts")
    if part.folded and not saved:
        filled = sum(
            1
            for name in part.names
            if loaded.row.values.get(name) not in (None, "", False) or name in loaded.row.masked
        )
        count = tag("span", str(filled) if filled else "", class_="quiet")
        return tag(
            "details",
            tag("summary", title, count),
            tag("div", edit, class_="folded-acts"),
            lines,
            class_="section folded",
        )
    head = tag("header", tag("h2", title), tag("span", done, edit, class_="section-acts"))
    return tag("section", head, lines, class_="section")


def _edit_button(lang: str, index: int, title: str) -> Markup:
    return tag(
        "button",
        icon("edit"),
        tag("span", say.EDIT.to(lang)),
        type="button",
        class_="button quiet",
        data_act=f"edit={index}",
        aria_label=say.EDIT_SECTION.fill(title=title).to(lang),
    )


def _saved_at(lang: str, saved: str) -> Markup:
    words = say.SAVED.fill(time=saved).to(lang)
    return tag("span", icon("good"), words, class_="saved good", role="status", data_saved=saved)


def _fact(seat: Seat, loaded: Loaded, index: int, name: str, revealed: dict[str, str]) -> Markup:
    field, row = loaded.known[name], loaded.row
    shown = value_html(seat, field, row, name)
    if name in revealed:
        shown = tag("strong", revealed[name])
    elif name in row.masked:
        reveal = button(seat.lang, Button(text=say.REVEAL, act=f"reveal={name}", icon="eye", weight="quiet"))
        shown = joined([tag("span", shown, class_="masked"), " ", reveal])
    elif may_write(loaded, name) and not shown.startswith(("<a ", "<ul ")):
        shown = tag("span", shown or DASH, class_="editable", data_act=f"edit={index}.{name}")
    warning = _warning(seat, field, row, name)
    return tag("div", tag("dt", field.label.to(seat.lang)), tag("dd", shown or DASH, warning), data_name=name)


def _warning(seat: Seat, field: Field, row: Row, name: str) -> Markup:
    text = kind_named(field.kind).warn(row.values.get(name)) if row.values.get(name) is not None else None
    return tag("p", text.to(seat.lang), class_="field-said attention") if text else NOTHING
