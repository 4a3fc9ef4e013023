"""Any list as it stands on the screen: its filters, its columns, its order; masked alike, and counted as an export."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from models.access import EXPORT
from models.gate.catalogue import shown_columns
from models.gate.choosing import ids_of, rows_of, totals_of
from models.gate.offering import offering_of
from models.kinds import kind_named
from models.lists.exporting import NO_ROWS, NOT_ALLOWED, count_leaving
from models.path import names
from models.problem import Refused
from models.text import Text
from reports.kit.fitting import fitted
from reports.kit.page import A4, POINT
from reports.kit.paper import Column, Head, Paper
from reports.kit.wrapping import width_of
from reports.sheets.heading import head_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.gate.offering import Offer, Offering
    from models.gate.reading import Row
    from models.resource import Resource
    from models.view import View

MOST_ROWS: Final = 1000
AT_ONCE: Final = 500
CELL: Final = 9.0
LONGEST: Final = 30.0  # of a cell, in heights of the type, when the sheet's sides are chosen
GAP: Final = 3.0
MARGINS: Final = 36.0
WHOLE: Final = frozenset({
    "phone", "plate", "vin", "date", "datetime", "time", "integer", "decimal", "money", "mileage", "percent", "score",
})  # fmt: skip
COUNT: Final = Text(zh="共 {count} 条", en="{count} in all")
ONLY_FIRST: Final = Text(
    zh="共 {count} 条，这里只印了前 {most} 条。请先筛选再打印，或导出 Excel。",
    en="{count} in all; only the first {most} are printed here. Please filter first, or export to Excel.",
)
LEFT_OUT: Final = Text(
    zh="另有 {count} 条您可以看、但不能带走，没有印在这里。",
    en="{count} more that you may see but not take away are not printed here.",
)
TOTALS: Final = Text(zh="合计", en="Total")


@dataclass(frozen=True, kw_only=True)
class AnyList:
    """The rows of a view in words; `total` is how many the seat may take away, `left_out` how many only seen."""

    head: Head
    columns: Sequence[Column]
    rows: Sequence[Sequence[str]]
    total: int
    left_out: int = 0
    sums: str = ""


def draw(sheet: AnyList) -> bytes:
    """Draw the list, upright where its columns fit beside one another."""
    return fitted(partial(_drawn, sheet, _is_wide(sheet))).finish()


def _drawn(sheet: AnyList, is_wide: bool, scale: float) -> Paper:  # noqa: FBT001 -- its sides
    paper, lang = Paper(sheet.head, is_wide=is_wide, scale=scale), sheet.head.lang
    paper.table(sheet.columns, sheet.rows)
    said = [LEFT_OUT.fill(count=f"{sheet.left_out:,}")] if sheet.left_out else []
    if sheet.total > len(sheet.rows):
        said.insert(0, ONLY_FIRST.fill(count=f"{sheet.total:,}", most=f"{len(sheet.rows):,}"))
    paper.gap(2)
    for words in (sheet.sums, *(text.to(lang) for text in said)):
        if words:
            paper.words(words, CELL)
    return paper


def _is_wide(sheet: AnyList) -> bool:
    lang = sheet.head.lang
    ems = sum(
        max(min(LONGEST, width_of(line)) for cell in (column.title.to(lang), *cells) for line in cell.split("\n"))
        for column, cells in zip(sheet.columns, zip(*sheet.rows, strict=True), strict=True)
    )
    return ems * CELL * POINT + GAP * (len(sheet.columns) - 1) > A4[0] - MARGINS


async def any_list(
    seat: Seat, resource: Resource[Any], view: View, said: str = "", *, most: int = MOST_ROWS
) -> AnyList:
    """Read the rows of a view that the seat may take away, and count them as exported; `said` tells the filters."""
    if not seat.may(resource.can, EXPORT):
        raise Refused(NOT_ALLOWED.fill(title=resource.title))
    ids = [row for row, _ in await ids_of(resource, seat, view, EXPORT)]
    if not ids:
        raise Refused(NO_ROWS.fill(one=resource.one))
    seen = len(await ids_of(resource, seat, view))
    printed = ids[: min(most, MOST_ROWS)]
    await count_leaving(resource, seat, view, len(printed))  # before it is drawn: nothing leaves uncounted
    offers = await offers_in(seat, resource, view)
    rows: list[Row] = []
    for start in range(0, len(printed), AT_ONCE):
        part = printed[start : start + AT_ONCE]
        rows += await rows_of(resource, seat, part, [one.path for one in offers], archived=view.archived)
    about = " · ".join(part for part in (said, COUNT.fill(count=f"{len(ids):,}").to(seat.lang)) if part)
    columns, cells = worded(offers, rows, seat.lang)
    return AnyList(
        head=await head_for(seat, resource.title, about),
        columns=columns,
        rows=cells,
        total=len(ids),
        left_out=seen - len(ids),
        sums=await _sums(seat, resource, view) if seen == len(ids) else "",
    )


async def offers_in(seat: Seat, resource: Resource[Any], view: View) -> list[Offer]:
    """Give the columns that a view prints; the usual ones where its address names none that is there."""
    offering = await offering_of(resource, seat)
    return _offers(offering, view.columns) or _offers(offering, await shown_columns(resource))


def worded(offers: Sequence[Offer], rows: Sequence[Row], lang: str) -> tuple[Sequence[Column], Sequence[Sequence[str]]]:
    """Write rows as words, with the columns that they stand in."""
    cells = [[row.text(one.field, one.path, lang) for one in offers] for row in rows]
    return [_column(one, lang) for one in offers], cells


def pages_taken(table: tuple[Sequence[Column], Sequence[Sequence[str]]], lang: str) -> float:
    """Tell how many pages some rows take, parts of a page included."""
    head = Head(title=Text.plain(""), store="", printed_on=date.min, lang=lang)
    sheet = AnyList(head=head, columns=table[0], rows=table[1], total=len(table[1]))
    return _drawn(sheet, _is_wide(sheet), 1.0).pages


def _offers(offering: Offering, paths: Sequence[str]) -> list[Offer]:
    """Give the columns that can be printed; an address may name some that are not there."""
    return [one for path in paths if (one := offering.at(path)) and one.listed and not one.field.print_hide]


def _column(offer: Offer, lang: str) -> Column:
    words = offer.field.choices or offer.field.to or (offer.derived and offer.derived.bands)
    is_number = kind_named(offer.field.kind).number and not words
    whole = offer.field.kind in WHOLE and not words
    return Column(Text.plain(offer.title(lang)), align="right" if is_number else "left", whole=whole)


async def _sums(seat: Seat, resource: Resource[Any], view: View) -> str:
    """Say the totals of the filtered rows in one line, as the foot of the list does."""
    totals, offering, parts = await totals_of(resource, seat, view), await offering_of(resource, seat), []
    for path in names(resource.totals):
        offer = offering.at(path)
        if offer is not None and (total := totals.get(path)) is not None:
            kind = kind_named(offer.field.kind)
            parts.append(f"{offer.title(seat.lang)} {kind.show(kind.load(total), offer.field, seat.lang)}")
    return f"{TOTALS.to(seat.lang)} {' · '.join(parts)}" if parts else ""
