"""The page of one form: what it asks, a trial, its versions, and a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from nicegui import ui

from models.access import CALLERS, VIEW
from models.editing.drafts import draft_of
from models.gate.reading import count, may_create
from models.resources import RESOURCES
from models.tables.surveys import FORM_KIND
from reports.checklist_answers import sheets_counted
from reports.checklists import checklist_counted
from surveys.publishing import PUBLISHERS
from surveys.tables.keeping import MAKERS
from surveys.tables.living import table_of_form
from surveys.updates import update_for
from ui.pages.fill.opening import ON_THEIR_OWN_PAGES
from ui.pages.forms import statistics, updates, uses_words
from ui.pages.forms import words as say
from ui.pages.forms.drawing import asked_html, filled_address, filled_view, scoring_html, versions_html
from ui.pages.forms.exchange_words import EXPORT
from ui.pages.forms.loading import open_form
from ui.pages.forms.publishing import NOUN, Publishing
from ui.pages.forms.retired import show_retired
from ui.pages.forms.trying import Trying
from ui.pages.forms.uses import INTERNAL, read_uses, show_uses, used_html_of
from ui.pages.paper.words import TITLE as TYPE_IN
from ui.pages.printing.addresses import form_address, print_button, register_button
from ui.pages.printing.words import PRINT_BLANK
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.heads import page_head, tabs
from ui.parts.markup import joined
from ui.questions.desk import desk_for

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from reports.checklist_answers import SheetsCounted
    from reports.checklists import ChecklistCounted
    from ui.pages.forms.loading import Opened
    from ui.pages.forms.uses import UsesRead
    from ui.routes import Visit


async def form_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    opened = await open_form(seat, visit.params["id"])
    asked = {name: values[0] for name, values in parse_qs(visit.query).items()}
    tab = asked.get("tab", "")
    draft = await draft_of(seat, NOUN, opened.id) if tab == "publish" else None
    desk = await desk_for(seat, opened.current.form) if tab == "try" else None
    uses = await read_uses(seat, opened) if tab in {"", "uses"} else None
    counted = await _counted(seat, opened, asked.get("version", "")) if tab == "statistics" else None
    update = await update_for(opened.row["key"])
    linked = seat.may(RESOURCES["responses"].can, VIEW)
    filled = await count(RESOURCES["responses"], seat, filled_view(opened.id)) if linked else 0
    visit.title = opened.current.form.head.title
    Block(_head(seat, opened, tab, filled))
    if opened.is_retired:
        show_retired(seat, opened)
        if tab == "versions":
            Block(versions_html(seat.lang, opened, linked=linked))
        else:
            Block(joined([asked_html(seat.lang, opened.current.form), scoring_html(seat.lang, opened.current.form)]))
        return
    if update is not None and tab != updates.TAB:
        Block(updates.offer_html(seat, update, f"/forms/{opened.id}"))
    if tab == "try":
        channel = asked.get("as", "public")
        Trying(seat.lang, opened, channel if channel in say.AS else "public", desk=desk).build(seat)
    elif uses is not None and tab == "uses":
        show_uses(seat, opened, uses)
    elif tab == updates.TAB and seat.roles & PUBLISHERS:
        updates.Updating(seat.lang, update, f"/forms/{opened.id}")
    elif counted is not None:
        statistics.show_statistics(seat.lang, opened.row["key"], *counted, f"/forms/{opened.id}?tab=statistics")
    elif tab == "versions":
        Block(versions_html(seat.lang, opened, linked=linked))
    elif tab == "publish" and seat.roles & PUBLISHERS:
        Publishing(seat.lang, opened, str(draft.values.get("text", "")) if draft else "")
    else:
        _asked(seat, opened, uses or await read_uses(seat, opened))


async def _counted(seat: Seat, opened: Opened, version: str) -> tuple[ChecklistCounted, SheetsCounted] | None:
    """Count a checklist's lines and its filled sheets; other forms are counted where they are used."""
    if opened.row["kind"] != "checklist" or not seat.may(RESOURCES["duty_lines"].can, VIEW):
        return None
    lines = await checklist_counted(seat, opened.row["key"], seat.today)
    return lines, await sheets_counted(seat, opened.id, opened.row["key"], lines.period, version)


def _head(seat: Seat, opened: Opened, tab: str, filled: int) -> Markup:
    lang, row, head = seat.lang, opened.row, opened.current.form.head
    note = say.NOTE.fill(kind=FORM_KIND[row["kind"]], key=row["key"], version=row["published"])
    sheets = Button(text=say.FILLED.fill(count=f"{filled:,}"), href=filled_address(opened.id), icon="survey")
    found = [sheets] if filled else []
    actions = found if opened.is_retired else [*_doing(seat, opened, tab), *found, *_taking(seat, opened)]
    here = f"/forms/{opened.id}"
    shown = [
        (say.TAB_ASKED, here),
        (uses_words.TAB, f"{here}?tab=uses"),
        (say.TAB_TRY, f"{here}?tab=try"),
        (say.TAB_VERSIONS, f"{here}?tab=versions"),
    ]
    if row["kind"] == "checklist" and seat.may(RESOURCES["duty_lines"].can, VIEW):
        shown.insert(2, (statistics.TAB, f"{here}?tab=statistics"))
    if seat.roles & PUBLISHERS and tab == "publish":  # the definition as text: whoever wants it comes by its address
        shown.append((say.TAB_PUBLISH, f"{here}?tab=publish"))
    if opened.is_retired:
        shown = [(say.TAB_ASKED, here), (say.TAB_VERSIONS, f"{here}?tab=versions")]
    known = {address for _, address in shown}
    current = f"{here}?tab={tab}" if f"{here}?tab={tab}" in known else here
    return joined([page_head(lang, head.title, note=note, back=(say.BACK, "/forms"), actions=actions),
                   tabs(lang, shown, current)])  # fmt: skip


def _doing(seat: Seat, opened: Opened, tab: str) -> list[Button]:
    """Offer what most people do next with this form: an entry, a filled one, or first of all a use."""
    key, kind = opened.row["key"], opened.row["kind"]
    table = table_of_form(key)  # its paper is entered there, row by row
    found: list[Button] = []
    by_staff = any(one.is_on and "staff" in one.programme.channels for one in opened.running)
    if kind == "record" and table is not None:
        if may_create(table, seat):
            add = uses_words.ADD_ROW
            found.append(Button(text=add, href=f"/{table.key}/new", icon="plus", weight="primary"))
    elif kind == "record" and seat.roles & MAKERS and key not in INTERNAL:
        if tab != "uses":
            use = f"/forms/{opened.id}?tab=uses"
            found.append(Button(text=uses_words.MAKE_TABLE, href=use, icon="plus", weight="primary"))
    elif seat.roles & CALLERS and (by_staff or (kind != "survey" and not opened.running)):
        found.append(Button(text=say.FILL, href=f"/fill/{key}", icon="edit", weight="primary"))
    on_paper = kind not in {"checklist", "minutes"} and key not in ON_THEIR_OWN_PAGES and table is None
    if seat.roles & CALLERS and on_paper:
        found.append(Button(text=TYPE_IN, href=f"/paper/{key}", icon="sheet"))
    return found


def _taking(seat: Seat, opened: Opened) -> list[Button]:
    """Offer its papers and its files, and the way to change it."""
    key, address = opened.row["key"], f"/download/form/{opened.current.version_row}"
    change = Button(text=say.CHANGE, href=f"/forms/{key}/edit", icon="edit")
    return [
        print_button(form_address(key), PRINT_BLANK),
        *register_button(opened.current.form),
        Button(text=EXPORT, href=f"{address}/excel", icon="download", whole=True),
        Button(text=say.DOWNLOAD, href=address, icon="download", weight="quiet", whole=True),
        *([change] if seat.roles & PUBLISHERS else []),
    ]


def _asked(seat: Seat, opened: Opened, uses: UsesRead) -> None:
    lang, form = seat.lang, opened.current.form
    with ui.element("div").classes("record-columns"):
        Block(asked_html(lang, form), classes="record-facts")
        used = used_html_of(seat, opened, uses)
        Block(joined([used, scoring_html(lang, form)]), classes="record-side", tag="aside")
