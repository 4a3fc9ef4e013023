"""Files that are honest, odd and hostile."""

from __future__ import annotations

import asyncio
import datetime as dt
import io
import time
import zipfile
from typing import TYPE_CHECKING

import openpyxl
import psutil
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from models.intake.workbook import read_file
from models.problem import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

HEAD = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
TAIL = b"</sheetData></worksheet>"
LINES = [["姓名", "手机"], ["李小明", "013800000000"]]


async def rows_of(path: Path) -> list[list[str]]:
    sheets = await read_file(path, path.parent / "rows")
    return sheets[0].read()


async def refusal_of(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        await read_file(path, path.parent / "rows")
    return refused.value.text.to("zh")


def package(path: Path, sheet: Iterator[bytes]) -> Path:
    """Make a workbook whose first sheet is written by hand."""
    plain = io.BytesIO()
    openpyxl.Workbook().save(plain)
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:
        for name in old.namelist():
            if name == "xl/worksheets/sheet1.xml":
                with new.open(name, "w", force_zip64=True) as part:
                    for piece in sheet:
                        part.write(piece)
            else:
                new.writestr(name, old.read(name))
    return path


def unpacks_to_a_gigabyte() -> Iterator[bytes]:
    yield HEAD + b'<row r="1"><c r="A1" t="inlineStr"><is><t>'
    for _ in range(250):
        yield b"A" * (1 << 20)
    yield b"</t></is></c></row>" + TAIL


def has_a_far_cell() -> Iterator[bytes]:
    yield HEAD + b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' + TAIL


def hides_a_far_cell() -> Iterator[bytes]:
    """The same behind a prefix, so that no look at the text finds it: the child alone dies."""
    text = next(has_a_far_cell()).replace(b"xmlns=", b"xmlns:x=")
    for name in (b"worksheet", b"sheetData", b"row", b"c", b"v"):
        text = (
            text.replace(b"<%s " % name, b"<x:%s " % name)
            .replace(b"<%s>" % name, b"<x:%s>" % name)
            .replace(b"</%s>" % name, b"</x:%s>" % name)
        )
    yield text


def has_too_many_rows() -> Iterator[bytes]:
    yield HEAD
    for start in range(1, 120_000, 1000):
        yield b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (i, i) for i in range(start, start + 1000))
    yield TAIL


def laughs_a_billion_times() -> Iterator[bytes]:
    grown = b"".join(b'<!ENTITY %c "%s">' % (98 + i, (b"&%c;" % (97 + i)) * 10) for i in range(8))
    yield HEAD.replace(b"?>", b'?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">' + grown + b"]>", 1)
    yield b'<row r="1"><c r="A1" t="inlineStr"><is><t>&i;</t></is></c></row>' + TAIL


@pytest.mark.parametrize(
    ("bomb", "said"),
    [
        pytest.param(unpacks_to_a_gigabyte, "解开后太大", id="unpacks to far more than it says"),
        pytest.param(has_a_far_cell, "XFD1048576", id="one cell at the end of the world"),
        pytest.param(hides_a_far_cell, "没有导入", id="the same, hidden"),
        pytest.param(has_too_many_rows, "超过了 100,000 行", id="too many rows"),
        pytest.param(laughs_a_billion_times, "为安全起见没有读取", id="a billion laughs"),
    ],
)
async def test_a_hostile_workbook_is_refused_in_time_and_the_server_stays_small(
    tmp_path: Path, bomb: Callable[[], Iterator[bytes]], said: str
) -> None:
    path, own, begun = package(tmp_path / "bomb.xlsx", bomb()), psutil.Process(), time.monotonic()
    before = own.memory_info().rss
    assert said in await refusal_of(path)
    assert time.monotonic() - begun < 12
    assert own.memory_info().rss - before < 50 * 1024 * 1024


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("a.csv", "姓名,手机\n李小明,013800000000\n".encode("gbk"), id="CSV in GBK"),
        pytest.param(
            "a.csv", "姓名,手机\r\n李小明,013800000000\r\n".encode("utf-8-sig"), id="CSV in UTF-8 with its mark"
        ),
        pytest.param("a.csv", "姓名;手机\n李小明;013800000000\n".encode(), id="CSV with semicolons"),
        pytest.param("a.csv", '姓名,手机\n李小明,="013800000000"\n'.encode(), id="zeros kept by a formula"),
        pytest.param(
            "a.csv", "sep=;\n姓名;手机\n李小明;013800000000\n".encode(), id="Excel's own word for the separator"
        ),
        pytest.param("a.txt", "姓名\t手机\n李小明\t013800000000\n".encode("utf-16"), id="Unicode text from Excel"),
        pytest.param("a.xls", "姓名\t手机\n李小明\t013800000000\n".encode("gb18030"), id="an .xls that is tabbed text"),
        pytest.param(
            "a.xls",
            "<html><table><tr><th>姓名<th>手机<tr><td>李小明<td>013800000000</table>".encode("gbk"),
            id="an .xls that is a web page",
        ),
        pytest.param("a.xlsx", "姓名,手机\n李小明,013800000000\n".encode(), id="the wrong ending"),
    ],
)
async def test_files_are_read_for_what_they_are(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert await rows_of(tmp_path / name) == LINES


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        pytest.param("a.xlsx", b"", "没有内容", id="an empty file"),
        pytest.param("a.csv", b" \n \n", "没有内容", id="blank lines only"),
        pytest.param("a.xlsx", b"PK\x03\x04 and then nothing", "损坏", id="a cut off workbook"),
        pytest.param("a.xlsx", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "不是表格文件", id="a picture"),
        pytest.param(
            "a.xls",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "密码",
            id="locked with a password",
        ),
        pytest.param("a.xls", b'<?xml version="1.0"?><Workbook></Workbook>', "XML", id="the XML of 2003"),
        pytest.param("a.csv", "姓名".encode("gbk")[:3] + b"\xff\xff\xfe", "编码", id="no encoding that we know"),
    ],
)
async def test_what_is_no_table_gets_its_own_sentence(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert said in await refusal_of(tmp_path / name)


async def test_a_zip_of_something_else_is_no_table(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as file:
        file.writestr("word/document.xml", "<w/>")
    assert "不是表格文件" in await refusal_of(tmp_path / "a.xlsx")


async def test_more_than_20_megabytes_are_not_even_opened(tmp_path: Path) -> None:
    with (tmp_path / "a.csv").open("wb") as file:
        file.truncate(20 * 1024 * 1024 + 1)
    assert "最多 20 MB" in await refusal_of(tmp_path / "a.csv")


@pytest.mark.parametrize("epoch", [None, CALENDAR_MAC_1904], ids=["dates since 1900", "dates since 1904"])
async def test_cells_come_as_a_person_sees_them(tmp_path: Path, epoch: dt.datetime | None) -> None:
    book = openpyxl.Workbook()
    if epoch:
        book.epoch = epoch
    sheet = book.active
    assert sheet is not None
    sheet.append(["手机", "日期", "时间", "数", "比例"])
    sheet.append([13800000000.0, dt.datetime(2026, 11, 21), dt.time(9, 30), 0.1, True])  # noqa: DTZ001 -- a cell has no zone
    book.save(tmp_path / "a.xlsx")
    assert (await rows_of(tmp_path / "a.xlsx"))[1] == ["13800000000", "2026-11-21", "09:30", "0.1", "True"]


async def test_a_merged_cell_counts_for_all_its_rows_and_nothing_else_is_filled(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["车主", "车牌"], ["李小明", "京A10001"], [None, "京A10002"], [None, "京A10003"]):
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    book.save(tmp_path / "a.xlsx")
    assert await rows_of(tmp_path / "a.xlsx") == [
        ["车主", "车牌"],
        ["李小明", "京A10001"],
        ["李小明", "京A10002"],
        ["", "京A10003"],
    ]


async def test_a_cell_of_a_web_page_that_spans_rows_counts_for_all_of_them(tmp_path: Path) -> None:
    page = "<table><tr><th rowspan=2>姓名<th colspan=2>车<tr><td>车牌<td>车系<tr><td>李小明<td>京A1<td>迈腾</table>"
    (tmp_path / "a.xls").write_bytes(page.encode())
    assert await rows_of(tmp_path / "a.xls") == [
        ["姓名", "车", "车"],
        ["姓名", "车牌", "车系"],
        ["李小明", "京A1", "迈腾"],
    ]


async def test_hidden_sheets_are_named_as_such(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active["A1"] = "姓名"
    book.create_sheet("旧的").sheet_state = "hidden"
    book["旧的"]["A1"] = "手机"
    book.save(tmp_path / "a.xlsx")
    sheets = await read_file(tmp_path / "a.xlsx", tmp_path / "rows")
    assert [(sheet.name, sheet.hidden) for sheet in sheets] == [("Sheet", False), ("旧的", True)]


async def test_several_files_are_read_beside_each_other(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.csv").write_text("姓名,手机\n李小明,013800000000\n", "utf-8")
    read = await asyncio.gather(*(read_file(tmp_path / f"{n}.csv", tmp_path / f"rows{n}") for n in range(3)))
    assert [sheets[0].read() for sheets in read] == [LINES] * 3
