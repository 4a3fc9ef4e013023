"""Book: a workbook from outside, read in a limited process of its own and made into a form, or refused."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.intake.workbook import read_file
from models.problem import Refused
from models.text import Text
from surveys.exchange.exporting import export_tables
from surveys.exchange.importing import import_tables
from surveys.exchange.writing import workbook

if TYPE_CHECKING:
    from surveys.engine.form import Form
    from surveys.exchange.importing import Imported

SUFFIXES: Final = frozenset({".xlsx", ".xls", ".xlsm"})
SIGNS: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
NO_WORKBOOK: Final = Text(
    zh="这不是 Excel 工作簿。请用 Excel 打开它，另存为 .xlsx 后再导入。",
    en="This is no Excel workbook. Open it in Excel, save it as .xlsx, and take that file in.",
)
CHILD: Final = "surveys.exchange.child"
NO_FILE: Final = Text(
    zh="找不到文件 {file}。例如：forms import 交车满意度.xlsx --dry-run",
    en="There is no file {file}. For example: forms import delivery.xlsx --dry-run",
)


async def import_file(file: Path, name: str = "") -> Imported:
    """Read a workbook and make a form of it; `name` is what it is called where the file itself lies under another."""
    return await asyncio.to_thread(import_tables, await read_tables(file), Path(name or file.name).stem)


async def read_tables(file: Path) -> dict[str, list[list[str]]]:
    """Give the tables of a workbook by the names of their sheets."""
    if not await asyncio.to_thread(file.is_file):
        raise Refused(NO_FILE.fill(file=file))
    if not await asyncio.to_thread(_is_workbook, file):
        raise Refused(NO_WORKBOOK)
    with tempfile.TemporaryDirectory() as folder:
        sheets = await read_file(file, Path(folder), CHILD)
        return {sheet.name: sheet.read() for sheet in sheets}


def _is_workbook(file: Path) -> bool:
    """Look at the first signs: whatever a file is called, these tell what it is."""
    with file.open("rb") as opened:
        return opened.read(8).startswith(SIGNS)


def export_form(form: Form) -> bytes:
    """Write a form as a workbook."""
    return workbook(export_tables(form))
