"""What a page of rows looks like in the table: pure, from what the gate gave to what is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.kinds import kind_named
from models.kinds.file import UPLOADED, uploads_in
from models.view import PAGE_SIZES
from ui.pages.list import words as say
from ui.widgets.file import thumbnail
from ui.widgets.filters.shapes import shape_of
from ui.widgets.table import Cell, ColumnShown, Foot, RowShown, Shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.gate.offering import Offer
    from models.gate.reading import Page, Row
    from models.resource import Resource
    from models.view import View


def table_shown(
    resource: Resource[Any], page: Page, view: View, offers: Mapping[str, Offer], seat: Seat, empty: Markup | str = ""
) -> Shown:
    """Give what the table shows for one page of rows."""
    shown = [offers[path] for path in page.fields if path in offers]
    tones = {offer.path: _tones(offer, seat) for offer in shown}
    rows = [
        RowShown(
            id=row.id,
            href=f"/{resource.key}/{row.id}",
            cells=[_cell(row, offer, tones[offer.path], seat.lang) for offer in shown],
        )
        for row in page.rows
    ]
    columns = [_column(offer, seat.lang) for offer in shown]
    wanted = offers.get(view.order.lstrip("-"))
    order = view.order if view.order and (wanted is None or wanted.sortable) else resource.order
    return Shown(columns=columns, rows=rows, order=order, foot=_foot(page, view, seat.lang), empty=empty)


def totals_said(totals: Mapping[str, Any], offers: Sequence[Offer], lang: str) -> str:
    """Say the totals of the filtered rows in one line."""
    parts = []
    for offer in offers:
        if (total := totals.get(offer.path)) is not None:
            kind = kind_named(offer.field.kind)
            parts.append(f"{offer.title(lang)} {kind.show(kind.load(total), offer.field, lang)}")
    return f"{say.TOTALS.to(lang)} {' · '.join(parts)}" if parts else ""


def pages_of(total: int, size: int) -> int:
    """Count the pages."""
    return max(1, -(-total // size))


def _column(offer: Offer, lang: str) -> ColumnShown:
    words = offer.field.choices or offer.field.to or (offer.derived and offer.derived.bands)
    is_number = kind_named(offer.field.kind).number and not words
    return ColumnShown(
        path=offer.path,
        title=offer.title(lang),
        align="right" if is_number else "",
        sorts=offer.sortable,
        filters=offer.readable and shape_of(offer) != "presence",
        help=offer.field.help.to(lang) if offer.field.help else "",
    )


def _tones(offer: Offer, seat: Seat) -> dict[Any, str]:
    if not offer.derived or not offer.derived.bands:
        return {}
    return {band.value: band.tone for band in offer.derived.bands(seat.today, seat.settings)}


def _cell(row: Row, offer: Offer, tones: Mapping[Any, str], lang: str) -> Cell:
    words = row.text(offer.field, offer.path, lang)
    if offer.path in row.masked:
        return [words, "masked"]
    if row.uploads and offer.field.kind in UPLOADED:
        return _files(row, offer, words, lang)
    tone = tones.get(row.values.get(offer.path)) if tones else ""
    return [words, tone] if tone else words


def _files(row: Row, offer: Offer, names: str, lang: str) -> Cell:
    """Say how many files there are, with the first picture among them; their names stand in the title."""
    value = row.values.get(offer.path)
    held = [row.uploads[each] for each in uploads_in(value) if each in row.uploads]
    count = kind_named(offer.field.kind).show(value, offer.field, lang) if value else ""
    return [count, "files", next(filter(None, map(thumbnail, held)), ""), names]


def _foot(page: Page, view: View, lang: str) -> Foot:
    low = (view.page - 1) * view.size + 1
    high = low + len(page.rows) - 1
    words = say.RANGE.fill(low=f"{low:,}", high=f"{high:,}", total=f"{page.total:,}").to(lang)
    sizes = sorted({*PAGE_SIZES, view.size})
    pages = pages_of(page.total, view.size)
    return Foot(range=words, total=page.total, page=view.page, pages=pages, size=view.size, sizes=sizes)
