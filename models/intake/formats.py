"""Formats: what a file really is, whatever its name says, and its rows as texts. Runs in the child process only."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from models.folding import cleaned, written
from models.intake.limits import AREA, CELLS, COLUMNS, PARTS, ROWS, UNPACKED, Unreadable, Why

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from python_calamine import CalamineSheet

    from models.intake.child import Output

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
CHUNK = 1 << 20
SEPARATORS = ",\t;|"
LONGEST_CELL = 32_767  # what one cell of Excel can hold
SNIFFED_LINES = 30
FAR_CELL = re.compile(rb'<c [^>]{0,40}?r="([A-Z]{3}\d+)"')
FAR_WORDS = re.compile(rb'<c [^>]{0,40}?r="([A-Z]{3}\d+)"[^>]{0,60}(?<!/)>\s{0,8}<')  # one that holds something
SECONDS_OF_DAY = 86_400


def read_file(source: Path, output: Output) -> None:
    """Find out what the file is by its first bytes and read it."""
    with source.open("rb") as file:
        start = file.read(4096)
    if not start.strip():
        raise Unreadable(Why.EMPTY)
    if start.startswith(ZIP):
        check_package(source)
        read_workbook(source, output)
    elif start.startswith(OLE):
        check_compound(source)
        read_workbook(source, output)
    else:
        read_text(source.read_bytes(), output)


def check_package(source: Path, *, bare: bool = False) -> None:
    """Look into a zipped workbook before anything else does: sizes as said, sizes in truth, what is far away.

    With `bare`, cells that hold nothing may lie anywhere: authors of forms colour whole columns to the end.
    """
    try:
        with zipfile.ZipFile(source) as package:
            parts = package.infolist()
            names = {part.filename for part in parts}
            if any(part.flag_bits & 1 for part in parts):
                raise Unreadable(Why.PASSWORD)
            if not any(name.startswith("xl/") or name == "content.xml" for name in names):
                raise Unreadable(Why.NOT_A_TABLE)
            if len(parts) > PARTS or sum(part.file_size for part in parts) > UNPACKED:
                raise Unreadable(Why.LARGE)
            left = UNPACKED
            for part in parts:
                left -= _check_part(package, part, left, bare=bare)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError, RuntimeError) as error:
        raise Unreadable(Why.BROKEN) from error


def _check_part(package: zipfile.ZipFile, part: zipfile.ZipInfo, left: int, *, bare: bool) -> int:
    """Unpack one part to nowhere and count what really comes out."""
    is_sheet = part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml")
    size, cells, tail = 0, 0, b""
    with package.open(part) as stream:
        while data := stream.read(CHUNK):
            size += len(data)
            if size > left:
                raise Unreadable(Why.LARGE)
            if part.filename.endswith((".xml", ".rels")) and (b"<!DOCTYPE" in data or b"<!ENTITY" in data):
                raise Unreadable(Why.ENTITIES)
            if is_sheet:
                cells += data.count(b"<c ")
                _check_sheet(tail + data, cells, bare=bare)
                tail = data[-160:]
    return size


def _check_sheet(data: bytes, cells: int, *, bare: bool) -> None:
    """Refuse what would make the reader ask for memory up to the last corner of the sheet."""
    if cells > CELLS:
        raise Unreadable(Why.CELLS)
    if found := (FAR_WORDS if bare else FAR_CELL).search(data):
        raise Unreadable(Why.FAR, cell=found[1].decode())
    if bare:
        return
    at = data.rfind(b"<row ")
    number = data[at : at + 200].partition(b' r="')[2].partition(b'"')[0] if at >= 0 else b""
    if number.isdigit() and int(number) > ROWS + 1000:
        raise Unreadable(Why.ROWS)


def check_compound(source: Path) -> None:
    """Tell an old .xls from a new workbook that is locked with a password, which comes in the same wrapping."""
    content = source.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise Unreadable(Why.PASSWORD)
    if not any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        raise Unreadable(Why.NOT_A_TABLE)


def read_workbook(source: Path, output: Output) -> None:
    """Read every sheet with calamine; formulas give the values that Excel kept with them."""
    from python_calamine import (  # noqa: PLC0415 -- slow import
        CalamineError,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
        load_workbook,
    )

    try:
        book = load_workbook(str(source))
        for known in book.sheets_metadata:
            if known.typ == SheetTypeEnum.WorkSheet:
                sheet = book.get_sheet_by_name(known.name)
                output.sheet(known.name, _sheet_rows(sheet), hidden=known.visible != SheetVisibleEnum.Visible)
    except PasswordError as error:
        raise Unreadable(Why.PASSWORD) from error
    except (CalamineError, ValueError, OSError) as error:
        raise Unreadable(Why.BROKEN) from error


def _sheet_rows(sheet: CalamineSheet) -> Iterator[list[str]]:
    if sheet.end is None:
        return
    if sheet.total_height * sheet.total_width > AREA or sheet.total_width > COLUMNS:
        raise Unreadable(Why.CELLS)
    (top, left), merged = sheet.start or (0, 0), _merged(sheet)
    for _ in range(top):
        yield []
    filled: dict[tuple[int, int], str] = {}
    for number, cells in enumerate(sheet.iter_rows(), top):
        row = _texts(cells)
        if left:
            row = [""] * left + row
        for column, first in merged.get(number, ()):
            if first == (number, column):
                filled[first] = row[column] if column < len(row) else ""
            elif column < len(row) and not row[column]:
                row[column] = filled.get(first, "")
        yield row


def _merged(sheet: CalamineSheet) -> dict[int, list[tuple[int, tuple[int, int]]]]:
    """Say for each row which columns belong to a merged cell, and where that cell begins: all of it has its value."""
    places: dict[int, list[tuple[int, tuple[int, int]]]] = {}
    covered = 0
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        covered += (bottom - top + 1) * (right - left + 1)
        if covered > CELLS or right >= COLUMNS:
            raise Unreadable(Why.CELLS)
        for row in range(top, bottom + 1):
            places.setdefault(row, []).extend((column, (top, left)) for column in range(left, right + 1))
    return places


def _texts(cells: Sequence[object]) -> list[str]:
    """Give the texts of a row's cells; most of them are texts already, and nothing has to be done to them."""
    return [
        cell if type(cell) is str and cell.isprintable() and not cell[:1].isspace() else _cell(cell) for cell in cells
    ]


@lru_cache(maxsize=4096, typed=True)
def _cell(cell: object) -> str:
    if isinstance(cell, str):
        return cell if cell.isprintable() and not cell[:1].isspace() else cleaned(cell).strip()[:LONGEST_CELL]
    if isinstance(cell, timedelta):  # Excel counts hours past midnight so
        seconds = int(cell.total_seconds()) % SECONDS_OF_DAY
        return f"{seconds // 3600:02d}:{seconds % 3600 // 60:02d}"
    return written(cell)


def read_text(content: bytes, output: Output) -> None:
    """Read what is no workbook: a web page, or lines with separators, in one of the usual encodings."""
    text = decoded(content)
    head = text[:4096].lstrip().lower()
    if head.startswith("<?xml") and "<workbook" in head:
        raise Unreadable(Why.XML_SHEET)
    if head.startswith("<") and ("<table" in text.lower() or "<html" in head):
        from models.intake.web_table import table_rows  # noqa: PLC0415 -- few files are web pages

        output.sheet("", table_rows(text))
    elif head.startswith(("%pdf", "{", "<")):
        raise Unreadable(Why.NOT_A_TABLE)
    else:
        output.sheet("", _lines(text))


def decoded(content: bytes) -> str:
    """Give the text: a mark at the front decides, then UTF-8 if all of it fits, then GB18030, which holds GBK."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decoded(content, "utf-16")
    if b"\x00" in content:
        raise Unreadable(Why.NOT_A_TABLE)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _decoded(content, "gb18030")


def _decoded(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable(Why.ENCODING) from error


def separator(text: str) -> str:
    """Find the sign that parts the columns: the one that gives the first lines most columns, and evenly."""
    lines = [line for line in text[:200_000].splitlines() if line.strip()][:SNIFFED_LINES]
    first, _, rest = lines[0].partition("=") if lines else ("", "", "")
    if first.lower() == "sep" and len(rest) == 1:  # Excel's own word for it
        return rest

    def evenness(sign: str) -> tuple[int, int]:
        counts = [len(row) for row in csv.reader(io.StringIO("\n".join(lines)), delimiter=sign) if row]
        usual = max(set(counts), key=counts.count, default=1)
        return (counts.count(usual) * (usual > 1), usual)

    return max(SEPARATORS, key=evenness)


def _lines(text: str) -> Iterable[list[str]]:
    csv.field_size_limit(1_000_000)
    sign = separator(text)
    first = text.partition("\n")[0].strip().lower()
    source = io.StringIO(text.partition("\n")[2] if first.startswith("sep=") else text, newline="")
    try:
        for row in csv.reader(source, delimiter=sign):
            if len(row) > COLUMNS:
                raise Unreadable(Why.CELLS)
            yield _texts([unwrapped(cell.strip()) for cell in row])
    except csv.Error as error:
        raise Unreadable(Why.BROKEN) from error


def unwrapped(cell: str) -> str:
    """Take off the `="…"` by which exports keep Excel from eating zeros."""
    if cell.startswith('="') and cell.endswith('"'):
        return cell[2:-1]
    return cell.removesuffix("\t")
