"""Choosing: which forms are filled in on paper, and which version of one lies on the desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs

from models.database import reader
from models.problem import Refused
from surveys.library import Published, programmes, published, version_at
from surveys.retiring import refuse_retired
from surveys.tables.living import table_of_form
from ui.addresses import number_in
from ui.pages.fill.opening import ON_THEIR_OWN_PAGES, refuse_table
from ui.pages.paper import words as say
from ui.pages.printing import words as printing
from ui.pages.printing.addresses import form_address, print_button, register_button
from ui.parts.block import Block
from ui.parts.buttons import Button, button_row
from ui.parts.heads import page_head
from ui.parts.markup import tag
from ui.parts.notices import empty_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from surveys.library import Running
    from ui.routes import Visit

FORMS_SQL: Final = (  # checklists are ticked on the day's sheet, minutes are written in the meeting
    "SELECT key FROM form WHERE archived_at IS NULL AND published > 0 AND kind NOT IN ('checklist', 'minutes') "
    "ORDER BY title"
)
VERSIONS_SQL: Final = (
    "SELECT v.id, v.version FROM form_version v WHERE v.form_id = ? AND v.status <> 'draft' ORDER BY v.version DESC"
)
INVITED_SQL: Final = (
    "SELECT id FROM invitation WHERE programme_id = ? AND {what}_id = ? AND is_open = ? AND archived_at IS NULL "
    "ORDER BY id DESC LIMIT 1"
)
WITHOUT_DRAWING: Final = frozenset({"staff", "paper"})


@dataclass(frozen=True)
class Typable:
    """A form whose papers may be typed in: the version on the paper, the other versions, and its programme."""

    version: Published
    versions: Sequence[tuple[int, int]]
    programme: Running | None

    @property
    def whom(self) -> str:
        """About what the paper is, where somebody has to say so."""
        subject = self.version.form.head.subject
        return subject if subject in say.WHOM and not self.is_anonymous else ""

    @property
    def is_anonymous(self) -> bool:
        """Tell whether nobody is named on it."""
        return self.programme is not None and self.programme.programme.public.identity == "anonymous"

    @property
    def needs_drawing(self) -> bool:
        """Tell whether only those who were drawn count in the sample."""
        if self.version.form.head.kind != "survey" or self.is_anonymous:
            return False
        return self.programme is None or not WITHOUT_DRAWING & {*self.programme.programme.channels}


async def typable(key: str, query: str = "") -> Typable:
    """Give a form to type in; `version=2` in the query names an older one."""
    newest = await published(key)
    await refuse_retired(newest)
    refuse_table(key)
    if newest.form.head.kind in {"checklist", "minutes"} or newest.form.id in ON_THEIR_OWN_PAGES:
        raise Refused(say.NOT_HERE.fill(form=newest.form.head.title))
    versions = [(row, number) for row, number in await reader().rows(VERSIONS_SQL, [newest.form_row])]
    asked = number_in(next(iter(parse_qs(query).get("version", [])), ""))
    chosen = next((row for row, number in versions if number == asked), newest.version_row)
    version = newest if chosen == newest.version_row else await version_at(chosen)
    running = [one for one in await programmes() if one.programme.head.form == key and one.is_on]
    by_hand = next((one for one in running if WITHOUT_DRAWING & {*one.programme.channels}), None)
    return Typable(version, versions, by_hand or next(iter(running), None))


async def invitation_of(programme: int, what: str, row: int) -> int | None:
    """Give the open invitation of somebody who was drawn."""
    if what not in say.WHOM:
        return None
    found = await reader().rows(INVITED_SQL.format(what=what), [programme, row, True])
    return int(found[0][0]) if found else None


async def choose_page(seat: Seat, visit: Visit) -> None:
    """Offer the forms that can be filled in on paper: to print them blank, and to type them in."""
    del visit
    lang, lines = seat.lang, []
    for (key,) in await reader().rows(FORMS_SQL):
        if key in ON_THEIR_OWN_PAGES:
            continue
        form, table = (await published(key)).form, table_of_form(key)
        entry = f"/{table.key}/new" if table else f"/paper/{key}"
        shown = [
            Button(text=say.TYPE_IN, href=entry, icon="edit"),
            print_button(form_address(key), say.PRINT),
            *register_button(form),
            print_button(form_address(key, paper="A5"), printing.BLANK_A5, "quiet"),
            print_button(form_address(key, lang="zh,en"), printing.BLANK_BOTH, "quiet"),
        ]
        title = tag("a", form.head.title.to(lang), href=entry)
        version = tag("span", say.VERSION_OF.fill(version=form.version).to(lang), class_="quiet")
        lines.append(tag("li", title, " ", version, button_row(lang, shown)))
    Block(page_head(lang, say.TITLE, note=say.WHY))
    Block(tag("ul", *lines, class_="fill-list") if lines else empty_state(lang, say.NONE, icon_name="sheet"))
