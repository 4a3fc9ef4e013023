"""Exporting: what a list shows as an Excel file — filtered, chosen and permitted, masked where it is masked."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from models.access import EXPORT
from models.database.many import in_parts
from models.gate.catalogue import fields_of, shown_columns
from models.gate.choosing import ids_of, rows_of
from models.gate.counting import count_access_in
from models.gate.offering import offering_of
from models.gate.trailing import add_history
from models.gate.work import Work, Written
from models.gate.writer import transaction
from models.kinds import kind_named
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from models.access import Seat
    from models.gate.offering import Offer
    from models.gate.reading import Row
    from models.resource import Resource
    from models.view import View

ROWS_AT_ONCE: Final = 1000
MOST_ROWS: Final = 1_048_575  # a sheet has one more, for the header
LONGEST_CELL: Final = 32_767
LONGEST_SHEET: Final = 31
LONGEST_FILE: Final = 80
NARROWEST: Final = 12
WIDEST: Final = 40
LONGEST_NOTE: Final = 500
ALARM_ROWS: Final = 2000

NOT_ALLOWED: Final = Text(zh="您没有导出{title}的权限。", en="You may not export {title}.")
NO_ROWS: Final = Text(
    zh="这里没有您可以导出的{one}：没有符合条件的，或不在您可以导出的范围内。",
    en="There is nothing here that you may export: nothing fits, or what fits lies outside what you may export.",
)
TOO_MANY: Final = Text(
    zh="一个 Excel 表最多放 {most} 行，现在有 {rows} 行，请先筛选。",
    en="An Excel sheet holds at most {most} rows and there are {rows}; please filter first.",
)
OVER_LIMIT: Final = Text(
    zh="每人每天最多导出 {limit} 行，您今天已导出 {done} 行，这次有 {rows} 行。请缩小筛选范围，或请管理员帮忙。",
    en="Everybody may export {limit} rows a day. You have exported {done} today and this would add {rows}. "
    "Please filter further, or ask the administrator.",
)


@dataclass(frozen=True)
class Exported:
    """What went into the file: its rows, how many more were left out, and whether the day's alarm was reached."""

    rows: int
    left_out: int
    today: int
    alarm: bool


async def export(
    resource: Resource[Any],
    seat: Seat,
    view: View,
    target: Path | BinaryIO,
    *,
    progress: Callable[[int, int], None] | None = None,
) -> Exported:
    """Write all rows of a view that the seat may export into an Excel file, as the list shows them."""
    if not seat.may(resource.can, EXPORT):
        raise Refused(NOT_ALLOWED.fill(title=resource.title))
    ids = [row for row, _ in await ids_of(resource, seat, view, EXPORT)]
    seen = len(await ids_of(resource, seat, view))
    if not ids:
        raise Refused(NO_ROWS.fill(one=resource.one))
    if len(ids) > MOST_ROWS:
        raise Refused(TOO_MANY.fill(most=f"{MOST_ROWS:,}", rows=f"{len(ids):,}"))
    today = await count_leaving(resource, seat, view, len(ids))  # before it is written: nothing leaves uncounted
    offering = await offering_of(resource, seat)
    offers = [o for path in view.columns or await shown_columns(resource) if (o := offering.at(path)) and o.listed]
    sheet = await asyncio.to_thread(Sheet, target, resource.title.to(seat.lang), offers, seat)
    done = 0
    try:
        for part in in_parts(ids, ROWS_AT_ONCE):
            rows = await rows_of(resource, seat, part, [o.path for o in offers], archived=view.archived)
            await asyncio.to_thread(sheet.add, rows)
            done += len(part)
            if progress is not None:
                progress(done, len(ids))
    finally:
        await asyncio.to_thread(sheet.close)
    alarm = today > int(seat.settings.get("export_alarm_rows", ALARM_ROWS))
    return Exported(sheet.rows, seen - sheet.rows, today, alarm)


class Sheet:
    """One Excel sheet that is written row after row and never held whole."""

    def __init__(self, target: Path | BinaryIO, title: str, offers: Sequence[Offer], seat: Seat) -> None:
        """Write the header."""
        from xlsxwriter import Workbook  # noqa: PLC0415 -- slow import

        self.offers, self.lang, self.rows = offers, seat.lang, 0
        self._book = Workbook(
            target if hasattr(target, "write") else str(target),
            {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False},
        )
        self._sheet = self._book.add_worksheet(sheet_name(title))
        bold = self._book.add_format({"bold": True, "bottom": 1})
        self._formats = [self._book.add_format({"num_format": _format(offer)}) for offer in offers]
        for at, offer in enumerate(offers):
            words = offer.title(seat.lang)
            self._sheet.set_column(at, at, min(WIDEST, max(NARROWEST, 2 * len(words) + 4)), self._formats[at])
            self._sheet.write_string(0, at, words, bold)
        self._sheet.freeze_panes(1, 1)

    def add(self, rows: Sequence[Row]) -> None:
        """Write rows under those that are there."""
        for row in rows:
            self.rows += 1
            for at, offer in enumerate(self.offers):
                self._write(at, cell_of(row, offer, self.lang))

    def close(self) -> None:
        """Finish the file."""
        self._book.close()

    def _write(self, at: int, value: Any) -> None:
        sheet, row, look = self._sheet, self.rows, self._formats[at]
        if value is None or value == "":
            return
        if isinstance(value, bool):
            sheet.write_boolean(row, at, value, look)
        elif isinstance(value, int | float):
            sheet.write_number(row, at, value, look)
        elif isinstance(value, date | datetime):
            sheet.write_datetime(row, at, value, look)
        else:
            sheet.write_string(row, at, str(value)[:LONGEST_CELL], look)  # never read as a formula or a link


def cell_of(row: Row, offer: Offer, lang: str) -> Any:
    """Give the typed Excel cell: the words where the list shows words, numbers and dates as such."""
    path = offer.path
    if path in row.labels:
        return row.labels[path]
    value = row.values.get(path)
    if value is None or offer.field.choices:
        return row.text(offer.field, path, lang)
    return kind_named(offer.field.kind).excel(value, offer.field, lang)


def _format(offer: Offer) -> str:
    if offer.field.choices or offer.field.to or (offer.derived and offer.derived.bands):
        return "@"
    return kind_named(offer.field.kind).excel_format


def sheet_name(title: str) -> str:
    """Make a name that Excel takes for a sheet.

    >>> sheet_name("来店: 2026/11 [all]"), sheet_name("'")
    ('来店 2026 11 all', 'Sheet')
    """
    return re.sub(r"[\[\]:*?/\\\x00-\x1f]+", " ", title).replace("  ", " ").strip(" '")[:LONGEST_SHEET] or "Sheet"


def file_name(title: str, day: date) -> str:
    """Make a name for the file that every system takes.

    >>> file_name("客户/车辆", date(2026, 11, 21))
    '客户 车辆 2026-11-21.xlsx'
    """
    words = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", title).strip(" .")[:LONGEST_FILE] or "export"
    return f"{words} {day.isoformat()}.xlsx"


async def count_leaving(resource: Resource[Any], seat: Seat, view: View, rows: int) -> int:
    """Add rows to what the person exported today and write it into the history; refuse beyond the day's limit."""
    known = await fields_of(resource)
    async with transaction() as writer:
        today = await count_access_in(writer, seat, resource.key, "exported_rows", rows)
        limit = int(seat.settings.get("export_limit_rows", 0))
        if limit and today > limit:
            numbers = {"limit": f"{limit:,}", "done": f"{today - rows:,}", "rows": f"{rows:,}"}
            raise Refused(OVER_LIMIT.fill(**numbers))
        told = {"_rows": rows, "_view": view.address()[:LONGEST_NOTE], "_chosen": len(view.ids)}
        await add_history(Work(resource, seat, known, writer, written=[Written(0, "export", {}, told)]))
        alarm = int(seat.settings.get("export_alarm_rows", ALARM_ROWS))
        if today > alarm >= today - rows:  # once a day, on the person's own page
            said = f"exported_rows {seat.today.isoformat()}: {today}"
            work = Work(RESOURCES["staff"], seat, {}, writer, reason=said, written=[Written(seat.person, "alarm")])
            await add_history(work)
    return today
