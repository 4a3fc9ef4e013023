"""Workbooks from outside: read as their authors typed them, and nothing in them can hurt the program."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import openpyxl
import pytest

from models.problem import Refused
from surveys.exchange.book import export_form, import_file, read_tables
from surveys.exchange.writing import workbook
from surveys.shipped import shipped_forms
from tests.surveys.exchange.written import tables

if TYPE_CHECKING:
    from pathlib import Path

FORM = tables("type|name|label ; text|a|A", "")


def written(folder: Path, content: bytes, name: str = "form.xlsx") -> Path:
    """A file of that content."""
    file = folder / name
    file.write_bytes(content)
    return file


async def test_a_form_goes_through_a_real_workbook_and_comes_back_equal(tmp_path):
    form = shipped_forms()["csi_service"]
    found = await import_file(written(tmp_path, export_form(form)))
    assert found.form == form


async def test_cells_mean_what_their_author_typed(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "survey"
    for row in (["type", "name", "label", "required", "default"], ["integer", "a", "A", True, 3.0],
                ["text", "b", "  B\u00a0b ", False, 1e20], ["note", "c", "C", None, None]):  # fmt: skip
        sheet.append(row)
    sheet.merge_cells("A4:B4")  # a merged cell says nothing about the cells beside it
    content = io.BytesIO()
    book.save(content)
    rows = (await read_tables(written(tmp_path, content.getvalue())))["survey"]
    assert rows[1] == ["integer", "a", "A", "TRUE", "3"]
    assert rows[2] == ["text", "b", "B b", "FALSE", "100000000000000000000"]
    assert rows[3] == ["note", "", "C"]


async def test_coloured_cells_far_away_do_no_harm(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    for row in FORM["survey"]:
        sheet.append(row)
    for place in ("XFD1", "XFD1000", "A1000000"):
        sheet[place].fill = openpyxl.styles.PatternFill("solid", fgColor="FFFF00")
    content = io.BytesIO()
    book.save(content)
    assert (await import_file(written(tmp_path, content.getvalue()))).items == 1


async def test_words_far_away_are_refused_with_their_place(tmp_path):
    book = openpyxl.Workbook()
    book.active["XFD1000000"] = "far"
    content = io.BytesIO()
    book.save(content)
    with pytest.raises(Refused, match="XFD1000000"):
        await import_file(written(tmp_path, content.getvalue()))


def packed(sheet: bytes) -> bytes:
    """A workbook whose first sheet has that content."""
    content = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook(FORM))) as old, zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(part.filename, sheet if part.filename.endswith("sheet1.xml") else old.read(part))
    return content.getvalue()


BROKEN = {
    "no workbook": (b"type,name,label\ntext,a,A\n", "no Excel workbook"),
    "nothing at all": (b"", "no Excel workbook"),
    "half a workbook": (workbook(FORM)[:1500], "damaged"),
    "a zip of something else": (packed(b"")[:-30], "damaged"),
    "definitions inside": (packed(b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'), "definitions"),
    "far too much": (packed(b"<worksheet>" + b" " * 210_000_000), "too large"),
}


@pytest.mark.parametrize("case", BROKEN)
async def test_what_is_no_form_is_refused_in_a_sentence(case, tmp_path):
    content, words = BROKEN[case]
    with pytest.raises(Refused, match=words):
        await import_file(written(tmp_path, content))


async def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(Refused, match="There is no file"):
        await import_file(tmp_path / "nothing.xlsx")
