"""Files for the tests of the import, made on the spot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import openpyxl

from models.database import reader

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

HEADERS = ("委托书号", "进厂日期", "车牌号", "车架号", "车系", "车主姓名", "手机", "性别", "行驶里程", "应收金额")


def workbook(path: Path, rows: Sequence[Sequence[Any]], headers: Sequence[str] = HEADERS) -> Path:
    """Write a workbook with one sheet."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [headers, *rows]:
        sheet.append(list(row))
    book.save(path)
    return path


def repair(number: int, **changed: Any) -> list[Any]:
    """Give a row of a workshop's list: order, owner and car of their own."""
    row = {
        "委托书号": f"WX{number:05d}",
        "进厂日期": f"2026-10-{1 + number % 28:02d}",
        "车牌号": f"京A{10000 + number}",
        "车架号": f"LFV2A21K6A3{number:06d}",
        "车系": "迈腾",
        "车主姓名": f"李小{'明芳强丽'[number % 4]}",
        "手机": f"138{number:08d}",
        "性别": "男",
        "行驶里程": 30000 + number,
        "应收金额": 860.5,
    }
    return list((row | changed).values())


async def totals() -> dict[str, int]:
    """Count what the books hold, grams included."""
    counted = {}
    for table in ("customer", "vehicle", "visit", "choice", "gram", "ownership"):
        counted[table] = (await reader().rows(f"SELECT count(*) FROM {table}"))[0][0]
    return counted


async def one(sql: str, *values: object) -> Any:
    """Give the first cell of a query."""
    return (await reader().rows(sql, values))[0][0]
