"""Drawing a form: its sections, its inputs, its buttons, and two values side by side where two people met."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from models.kinds.file import named, uploads_in
from models.resources import resource_of
from models.uploads.reading import uploads_named
from ui.pages.record import words as say
from ui.pages.record.filling import label_of, may_add
from ui.pages.record.showing import raw_of, value_words
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.widgets import widget_of
from ui.widgets.file import MEGABYTES, MOST
from ui.widgets.widget import Shown

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from models.field import Field
    from models.gate.outcome import Conflict
    from models.text import Text
    from ui.pages.record.facts import Part
    from ui.pages.record.filling import Filling


def form_html(seat: Seat, filling: Filling, parts: list[Part], key: str, title: Text, *, modal: bool) -> Markup:
    """Draw the whole form; folded sections open by themselves where something is filled in."""
    lang = seat.lang
    inside = [_part(seat, filling, part, key, alone=len(parts) == 1) for part in parts]
    do = say.CREATE.fill(one=filling.resource.one) if filling.row is None else say.SAVE
    save = tag("button", do.to(lang), type="submit", class_="button primary", data_form="save", hidden=True)
    leave = tag("button", say.CANCEL.to(lang), type="button", class_="button", data_form="cancel")
    again, keys = NOTHING, say.KEYS
    if filling.in_series:
        again = tag("button", say.CREATE_AGAIN.to(lang), type="button", class_="button", data_form="again")
        keys = say.KEYS_AGAIN
    foot = tag("div", save, again, leave, tag("span", keys.to(lang), class_="quiet keys"), class_="form-foot")
    head = tag("header", tag("h2", title.to(lang))) if modal or filling.row is not None else NOTHING
    summary = tag("div", class_="form-summary", aria_live="polite")
    told = tag("div", class_="form-told", aria_live="polite") if filling.resource.conditional else NOTHING
    return tag("form", head, summary, *inside, told, foot, class_="section form", novalidate=True, id=key)


def _part(seat: Seat, filling: Filling, part: Part, key: str, *, alone: bool) -> Markup:
    names = [name for name in part.names if name in filling.names]
    if not names:
        return NOTHING
    grid = tag("div", *(_input(seat, filling, name, key) for name in names), class_="fields")
    if alone:
        return grid
    title = part.title.to(seat.lang)
    if part.folded:
        is_open = any(name in filling.held or filling.known[name].required for name in names)
        return tag("details", tag("summary", title), grid, class_="section folded", open=is_open)
    return tag("fieldset", tag("legend", title), grid)


def _input(seat: Seat, filling: Filling, name: str, key: str) -> Markup:
    field = filling.known[name]
    if name in filling.locked:
        held = tag(
            "p",
            filling.labels.get(name) or "—",
            tag("span", say.PROTECTED.to(seat.lang), class_="quiet"),
            class_="locked",
        )
        return tag("div", tag("span", field.label.to(seat.lang), class_="field-label"), held, class_="field")
    shown = Shown(
        field=replace(field, required=True) if name in filling.needed else field,
        id=f"{key}-{name}",
        raw=filling.held.get(name, filling.was(name, seat.lang)),
        label=filling.labels.get(name, ""),
        options=filling.options.get(name, []),
        uploads=filling.uploads,
        most=int(seat.settings.get("upload_files", MOST)),
        megabytes=int(seat.settings.get("upload_megabytes", MEGABYTES)),
        may_add=bool(field.choice_list or (field.to and resource_of(field.to))) and may_add(seat, field),
    )
    return widget_of(field.kind).field(seat.lang, shown)


async def conflict_html(seat: Seat, filling: Filling, one: Conflict, mine_raw: Any, by: str) -> Markup:
    """Set both values side by side; one of them is chosen before anything is saved."""
    field, lang = filling.known[one.field], seat.lang
    theirs_raw = raw_of(field, one.theirs, lang)
    mine = await _words(seat, filling, field, one.mine)
    theirs = await _words(seat, filling, field, one.theirs)
    named = say.THEIRS.fill(by=by or say.SOMEBODY.to(lang))
    return joined([_side(lang, "mine", say.MINE, mine, mine_raw), _side(lang, "theirs", named, theirs, theirs_raw)])


def _side(lang: str, side: str, title: Text, words: str, raw: Any) -> Markup:
    inside = joined(
        [tag("span", icon("check"), title.to(lang), class_="quiet"), tag("span", words or say.EMPTY.to(lang))]
    )
    return tag(
        "button",
        inside,
        type="button",
        class_="side",
        data_side=side,
        data_raw=json.dumps(raw),
        data_label=words,
        aria_pressed="false",
    )


async def _words(seat: Seat, filling: Filling, field: Field, value: Any) -> str:
    if value is None:
        return ""
    if field.choice_list:
        return next(
            (option.label for option in filling.options.get(field.id, []) if option.value == str(value)), str(value)
        )
    if field.to:
        return await label_of(seat, field.to, str(value))
    if field.kind == "file":
        names = {number: upload.name for number, upload in (await uploads_named(uploads_in(value))).items()}
        return named(value, names, seat.lang)
    return value_words(field, value, seat.lang)
