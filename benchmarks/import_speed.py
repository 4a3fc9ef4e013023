"""How many rows a second an import takes in: owner, car and visit in each row, from the file to the books.

Beside the clock it tells the time of the processor, and how long the server's loop was held up at the worst.

uv run python -m benchmarks.import_speed [ROWS]
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from models.database import open_database
from models.intake import import_file, undo
from models.people.seats import seat_of
from models.tables.organisation import Staff, Store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from models.intake.counts import Counts

ROWS = 20_000
PACE = 0.005  # seconds between two looks at the clock
FIRST = datetime(2023, 1, 1)  # noqa: DTZ001 -- a cell has no zone
HEADERS = (
    "委托书号", "进厂日期", "车牌号", "车架号", "车系", "车型", "车主姓名", "手机", "性别", "地址", "行驶里程", "维修类别", "维修内容",
    "工时费", "材料费", "应收金额", "业务接待",
)  # fmt: skip
SURNAMES, GIVEN = "王李张刘陈杨黄赵吴周", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英"


def write_file(path: Path, rows: int) -> None:
    """Write a workbook as a dealer's system exports it."""
    import xlsxwriter  # noqa: PLC0415 -- slow import

    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet, day = book.add_worksheet("维修记录"), book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.write_row(0, 0, HEADERS)
    for i in range(rows):
        sheet.write_string(i + 1, 0, f"WO{i:08d}")
        sheet.write_datetime(i + 1, 1, FIRST + timedelta(days=i % 1200), day)
        name = SURNAMES[i % 10] + GIVEN[i * 7 % 23] + GIVEN[i * 3 % 23]
        texts = (
            f"京{'ABCDEFGH'[i % 8]}{i // 8 % 100000:05d}",
            f"LFV2A21K6A3{i:06d}",
            f"车系{i % 12}",
            f"车型{i % 60}",
            name,
            f"139{i:08d}",
        )
        sheet.write_row(
            i + 1, 2, [*texts, "男" if i % 2 else "女", f"北京市朝阳区第{i % 500}街{i}号", 10_000 + i % 90_000]
        )
        sheet.write_row(
            i + 1,
            11,
            [
                ("保养", "维修", "钣喷", "索赔")[i % 4],
                "更换机油、机滤，检查制动",
                120.5 + i % 50,
                300 + i % 200,
                420.5 + i % 250,
                "王芳",
            ],
        )
    book.close()


async def measure(folder: Path, rows: int) -> None:
    """Import the file twice and undo it; print the rows a second of each."""
    path = folder / "repairs.xlsx"
    await asyncio.to_thread(write_file, path, rows)
    async with await open_database(folder / "data", ""):
        store = await Store.create(name="Benchmark")
        person = await Staff.create(name="王芳", login="wang", role="manager", store=store)
        seat = await seat_of(person.id)
        first = None
        for words in ("first run, all new", "second run, nothing to do"):
            async with told(words, rows):
                counts: Counts = await import_file(path, seat)
            first = first or counts
        async with told("undo", rows):
            await undo(first.batch or 0 if first else 0, seat)


@asynccontextmanager
async def told(words: str, rows: int) -> AsyncIterator[None]:
    """Print how long a block took, and the longest time in which no page would have been answered."""
    longest = 0.0

    async def watch() -> None:
        nonlocal longest
        last = time.perf_counter()
        while True:
            await asyncio.sleep(PACE)
            longest, last = max(longest, time.perf_counter() - last - PACE), time.perf_counter()

    watching = asyncio.create_task(watch())
    began, used = time.perf_counter(), time.process_time()
    try:
        yield
    finally:
        watching.cancel()
    seconds, used = time.perf_counter() - began, time.process_time() - used
    speed = f"{rows / seconds:>7,.0f} rows/s  (processor {used:.2f} s, held up for {longest * 1000:.0f} ms)"
    print(f"{words:28} {rows:>7,} rows  {seconds:6.2f} s  {speed}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        asyncio.run(measure(Path(place), int(sys.argv[1]) if len(sys.argv) > 1 else ROWS))
