"""The child process that reads a form's workbook: each cell as its author typed it, whatever the cells beside it say.

Run as `python -m surveys.exchange.child FILE FOLDER`, with the limits and the answer of the one for tables.
"""

from __future__ import annotations

import json
import sys
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from models.folding import cleaned, written
from models.intake.child import Output, limit_self
from models.intake.limits import AREA, COLUMNS, Unreadable, Why

if TYPE_CHECKING:
    from collections.abc import Iterator

    from python_calamine import CalamineSheet

LONGEST: Final = 32_767


def main(source: Path, folder: Path) -> dict[str, Any]:
    """Read the file; give what was found or why not."""
    output = Output(folder)
    try:
        _read(source, output)
    except Unreadable as refused:
        return {"refused": refused.code, "values": refused.values}
    except MemoryError:
        return {"refused": "large", "values": {}}
    return {"sheets": output.sheets} if output.sheets else {"refused": "empty", "values": {}}


def _read(source: Path, output: Output) -> None:
    """Look into the file before the library does, then read every sheet."""
    from models.intake.formats import OLE, ZIP, check_compound, check_package  # noqa: PLC0415 -- under the limits

    with source.open("rb") as file:
        start = file.read(8)
    if not start:
        raise Unreadable(Why.EMPTY)
    if start.startswith(ZIP):
        check_package(source, bare=True)
    elif start.startswith(OLE):
        check_compound(source)
    else:
        raise Unreadable(Why.NOT_A_TABLE)
    _read_workbook(source, output)


def _read_workbook(source: Path, output: Output) -> None:
    from python_calamine import (  # noqa: PLC0415 -- slow import, and only under the limits
        CalamineError,
        PasswordError,
        SheetTypeEnum,
        load_workbook,
    )

    try:
        book = load_workbook(str(source))
        for known in book.sheets_metadata:
            if known.typ == SheetTypeEnum.WorkSheet:
                output.sheet(known.name, _rows(book.get_sheet_by_name(known.name)))
    except PasswordError as error:
        raise Unreadable(Why.PASSWORD) from error
    except (CalamineError, ValueError, OSError) as error:
        raise Unreadable(Why.BROKEN) from error


def _rows(sheet: CalamineSheet) -> Iterator[list[str]]:
    """Give every row from the first of the sheet on, also when its upper left corner is empty."""
    if sheet.end is None:
        return
    if sheet.total_height * sheet.total_width > AREA or sheet.total_width > COLUMNS:
        raise Unreadable(Why.CELLS)
    top, left = sheet.start or (0, 0)
    for _ in range(top):
        yield []
    for cells in sheet.iter_rows():
        yield [""] * left + [typed(cell) for cell in cells]


def typed(cell: object) -> str:
    """Give a cell as form authors mean it: yes and no in the words of formulas, moments as they are written there.

    >>> typed(True), typed(3.0), typed(1e20), typed(" a\u00a0b "), typed(datetime(2026, 11, 22))
    ('TRUE', '3', '100000000000000000000', 'a b', '2026-11-22 00:00:00')
    """
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, str):
        return cleaned(cell).replace("\u00a0", " ").strip()[:LONGEST]
    return str(cell) if isinstance(cell, (datetime, date, time)) else written(cell)


if __name__ == "__main__":
    limit_self()
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2])), ensure_ascii=True))
