"""The head: what identifies the thing, its state, who else is changing it, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import clock
from models.access import ARCHIVE, CALLERS, DELETE, EDIT
from ui.pages.printing.addresses import print_button, record_address
from ui.pages.printing.words import PRINT_RECORD
from ui.pages.record import words as say
from ui.pages.record.loading import phone_paths
from ui.pages.record.showing import head_words, text_of
from ui.parts.buttons import Button, button_row
from ui.parts.figures import chip
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from markupsafe import Markup

    from models.access import Seat
    from models.editing.drafts import Typed
    from models.field import Field
    from models.gate.reading import Row
    from models.resource import Band, Derived, Resource
    from models.text import Text
    from ui.pages.record.loading import Loaded

QUIET = "do_not_contact"
MINUTE, HOUR, DAY = 60, 3600, 86400
PRINTED = {"customers": "customer", "vehicles": "vehicle"}  # for whom there are sheets, letters and texts
FILLED = {"customers": "customer", "visits": "visit"}  # about whom staff may fill in a form


def name_of(loaded: Loaded, lang: str) -> str:
    """Give the words by which people know the thing."""
    parts = head_words(loaded.resource, loaded.row, loaded.known, lang)
    return parts[0] if parts else say.UNNAMED.fill(one=loaded.resource.one, number=loaded.row.id).to(lang)


def head_html(seat: Seat, loaded: Loaded, *more: Markup) -> Markup:
    """Draw the head; `more` stands first among what tells its state."""
    lang, resource = seat.lang, loaded.resource
    parts = head_words(resource, loaded.row, loaded.known, lang)
    rest = [tag("span", part, class_="head-part") for part in parts[1:]]
    title = tag("h1", joined([name_of(loaded, lang), *rest]))
    above = tag("a", icon("left"), resource.title.to(lang), class_="above", href=f"/{resource.key}")
    state = tag("div", *more, *_state(seat, loaded), class_="chips record-state")
    named = tag("div", above, title, state, class_="page-name")
    return tag("header", named, button_row(lang, _actions(seat, loaded)), class_="page-head record-head")


def _state(seat: Seat, loaded: Loaded) -> list[Markup]:
    lang, shown = seat.lang, []
    if loaded.archived:
        shown.append(chip(lang, say.ARCHIVED, "attention"))
    if loaded.row.values.get(QUIET):
        shown.append(chip(lang, loaded.known[QUIET].label, "bad"))
    for derived in loaded.resource.derived:
        value = loaded.row.values.get(derived.name)
        if derived.bands and value is not None:
            bands = derived.bands(seat.today, seat.settings)
            shown += [_class(lang, derived, band) for band in bands if band.value == value]
    for name in ("last_visit_on", "visit_count"):
        if name in loaded.known and loaded.row.values.get(name):
            label = loaded.known[name].label.to(lang)
            words = text_of(loaded.known[name], loaded.row, name, lang)
            shown.append(tag("span", f"{label} {words}", class_="quiet"))
    if loaded.others:
        shown.append(others_html(lang, loaded.others))
    return shown


def _class(lang: str, derived: Derived, band: Band) -> Markup:
    """One with a colour of its own is known by it; another says what it is a class of."""
    if band.tone:
        return chip(lang, band.label, band.tone)
    return tag("span", f"{derived.label.to(lang)} {band.label.to(lang)}", class_="quiet")


def others_html(lang: str, names: list[str]) -> Markup:
    """Say who else is changing it."""
    words = (say.OTHERS_ONE if len(names) == 1 else say.OTHERS_MANY).fill(
        names=("、" if lang == "zh" else ", ").join(names)
    )
    return tag("span", icon("edit"), words.to(lang), class_="others", role="status")


def _actions(seat: Seat, loaded: Loaded) -> list[Button]:
    one, shown = loaded.resource.one, []
    weight = "" if loaded.row.values.get(QUIET) else "primary"  # nobody is led to call who asked to be left alone
    for path in phone_paths(loaded.resource, loaded.known):
        number = loaded.row.values.get(path)
        if number and path in loaded.known and not loaded.archived:
            words = text_of(loaded.known[path], loaded.row, path, seat.lang)
            shown.append(
                Button(text=say.CALL.fill(phone=words), href=f"tel:{number}", icon="phone", whole=True, weight=weight)
            )
    if loaded.resource.key in FILLED and not loaded.archived and seat.roles & CALLERS:
        address = f"/fill?{FILLED[loaded.resource.key]}={loaded.row.id}"
        shown.append(Button(text=say.FILL, href=address, icon="sheet"))
    has_owner = loaded.resource.key != "vehicles" or loaded.row.values.get("owner")
    if loaded.resource.key in PRINTED and has_owner and not loaded.archived:
        address = f"/letters/for?{PRINTED[loaded.resource.key]}={loaded.row.id}"
        shown.append(Button(text=say.PRINT_AND_SEND, href=address, icon="print"))
    shown.append(print_button(record_address(loaded.resource.key, loaded.row.id), PRINT_RECORD))
    if loaded.archived and ARCHIVE in loaded.granted:
        shown.append(Button(text=say.RESTORE.fill(one=one), act="restore", icon="undo"))
    if not loaded.archived and EDIT in loaded.granted:
        shown.append(Button(text=say.EDIT, act="edit", icon="edit"))
    if not loaded.archived and ARCHIVE in loaded.granted:
        shown.append(Button(text=say.ARCHIVE.fill(one=one), act="archive", icon="archive"))
    if loaded.archived and DELETE in loaded.granted:
        shown.append(Button(text=say.DELETE.fill(one=one), act="delete", icon="trash"))
    return shown


def draft_html(lang: str, draft: Typed | None) -> Markup:
    """Offer what was typed and not saved."""
    if draft is None:
        return NOTHING
    buttons = button_row(
        lang,
        [
            Button(text=say.DRAFT_KEEP, act="draft=keep", weight="primary"),
            Button(text=say.DRAFT_DISCARD, act="draft=discard"),
        ],
    )
    text = tag("div", say.DRAFT.fill(ago=ago(draft.at)).to(lang))
    return tag("div", icon("information"), text, buttons, class_="notice information", role="status", data_draft=True)


def kept_html(lang: str, resource: Resource[Any], row: Row | None, known: Mapping[str, Field]) -> Markup:
    """Say above the form of the next new thing what has been saved, with the way to it for who may see it."""
    if row is None:
        return notice(lang, say.CREATED.fill(one=resource.one), "good")
    name = " · ".join(head_words(resource, row, dict(known), lang)[:2]) or f"#{row.id}"  # a table's rows begin by a day
    open_it = Button(text=say.OPEN, href=f"/{resource.key}/{row.id}")
    return notice(lang, say.CREATED_AGAIN.fill(name=name), "good", open_it)


def ago(moment: datetime | None) -> Text:
    """Say how long ago a moment was."""
    passed = (clock.now() - moment).total_seconds() if moment else 0
    if passed < MINUTE:
        return say.NOW
    for unit, words in ((DAY, say.DAYS), (HOUR, say.HOURS), (MINUTE, say.MINUTES)):
        if passed >= unit:
            return words.fill(number=int(passed // unit))
    return say.NOW


def archived_notice(lang: str, loaded: Loaded) -> Markup:
    """Say that it lies in the archive."""
    return notice(lang, say.ARCHIVED_WHY, "attention") if loaded.archived else NOTHING
