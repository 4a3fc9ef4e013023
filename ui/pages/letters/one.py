"""One customer: the sheets of the file, the letters to print, and the texts to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from models.access import CALLERS, VIEW
from models.contacts.allowed import refused_for
from models.database import reader
from models.gate.reading import read_one
from models.letters.templates import templates_of
from models.letters.texts import preview
from models.resources import RESOURCES
from ui.addresses import number_in
from ui.pages.letters import words as say
from ui.pages.letters.address import PAGE
from ui.pages.letters.shell import head_html, paper_html
from ui.parts.block import Block
from ui.parts.buttons import Button, button_row
from ui.parts.figures import section
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.letters.templates import Template
    from models.letters.texts import Preview
    from ui.routes import Visit


async def one_page(seat: Seat, visit: Visit) -> None:
    """Build the page of a customer, or of the owner of a car about that car."""
    said = dict(parse_qsl(visit.query))
    customer, vehicle = number_in(said.get("customer", "")), number_in(said.get("vehicle", ""))
    if vehicle and not customer:
        customer = (await read_one(RESOURCES["vehicles"], seat, vehicle, columns=("owner",))).values["owner"] or 0
    row = await read_one(RESOURCES["customers"], seat, customer, columns=("name",))
    found = await templates_of(seat, in_use=True) if seat.roles & CALLERS else []
    texts = [
        (one, await preview(seat, one, seat.lang, customer=row.id, vehicle=vehicle))
        for one in found
        if not one.is_letter
    ]
    why = (await refused_for(reader(), [row.id], "letter")).get(row.id)
    name = str(row.values["name"] or row.labels.get("name", ""))
    visit.title = say.FOR_WHOM.fill(name=name)
    head = head_html(seat, "", visit.title, back=(say.BACK_TO, f"/customers/{row.id}"))
    Block(head)
    parts = [_sheets_html(seat, row.id)]
    if why is not None:
        parts.append(notice(seat.lang, why, "attention"))
    else:
        parts += [_letters_html(seat.lang, [one for one in found if one.is_letter], row.id, vehicle)]
        parts.append(_texts_html(seat.lang, texts))
    Block(joined(parts))


def _sheets_html(seat: Seat, customer: int) -> Markup:
    lang = seat.lang
    shown = [Button(text=say.BASIC_FILE, href=f"/sheets/basic-file.pdf?of={customer}", icon="sheet", whole=True)]
    if seat.may(RESOURCES["contacts"].can, VIEW):
        address = f"/sheets/call-record.pdf?of={customer}"
        shown.append(Button(text=say.CALL_RECORD, href=address, icon="sheet", whole=True))
    return section(lang, say.FOR_SHEETS, button_row(lang, shown))


def _letters_html(lang: str, found: Sequence[Template], customer: int, vehicle: int) -> Markup:
    if not found:
        return NOTHING
    whom = f"vehicles={vehicle}" if vehicle else f"customers={customer}"
    shown = [
        Button(text=one.called, href=f"{PAGE}?template={one.key}&{whom}&lang={lang}", icon="mail") for one in found
    ]
    return section(lang, say.FOR_LETTERS, button_row(lang, shown))


def _texts_html(lang: str, texts: Sequence[tuple[Template, Preview]]) -> Markup:
    if not texts:
        return NOTHING
    drawn = (
        tag(
            "section",
            tag("h3", one.called.to(lang)),
            paper_html(lang, shown),
            button_row(lang, [Button(text=say.COPY, icon="copy", copies=shown.words)]),
        )
        for one, shown in texts
        if shown.lacks is None and shown.refused is None
    )
    return section(lang, say.FOR_TEXTS, tag("div", *drawn, class_="letters-texts"))
