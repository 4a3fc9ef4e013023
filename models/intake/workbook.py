"""Workbook: the parent's side of reading a file — start the child, watch it, and say in words what went wrong."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from models.intake.limits import CELLS, FILE, MEMORY, ROWS, SECONDS, Why
from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[2]
CHILD = "models.intake.child"
EXAMPLE = Text(
    zh="请用 Excel 打开它，另存为 .xlsx 后再导入。", en="Open it in Excel, save it as .xlsx, and import that file."
)
SENTENCES: Mapping[str, Text] = {
    "empty": Text(
        zh="这个文件里没有内容：需要一行表头（例如 姓名、手机、车牌）和下面的数据。",
        en="There is nothing in this file. It needs a row of headers (for example name, phone, plate) and rows below.",
    ),
    "size": Text(
        zh="文件有 {size} MB，最多 {most} MB。请把表格拆成几个，或去掉图片后再试。",
        en="The file has {size} MB; {most} MB at most. Split the table or remove its pictures.",
    ),
    "large": Text(
        zh="文件解开后太大（最多 200 MB），没有读取。请只留需要的那张表，另存为 .xlsx 后再试。",
        en="Unpacked, the file is too large (200 MB at most), so it was not read. Keep only the sheet you need.",
    ),
    "rows": Text(
        zh="表格超过了 {most} 行。请拆成几个文件；如果下面都是空行，请把它们整行删除后再保存。",
        en="The table has more than {most} rows. Split it; if the rows below are empty, delete them and save.",
    ),
    "cells": Text(
        zh="表格里的格子太多（最多 {cells} 格、702 列）。请删掉不用的列，或拆成几个文件。",
        en="There are too many cells ({cells} and 702 columns at most). Remove columns, or split the file.",
    ),
    "far": Text(
        zh="表格最远处的 {cell} 格里有内容，表格因此大得读不了。请删掉那一列再保存，例如只留 A 到 Z 列。",
        en="There is something in cell {cell}, far outside the table. Delete that column and save the file.",
    ),
    "entities": Text(
        zh="文件里有不属于表格的定义，为安全起见没有读取。{again}",
        en="The file holds definitions that do not belong into a table, so it was not read. {again}",
    ),
    "password": Text(
        zh="文件有打开密码，读不了。请在 Excel 里取消密码（文件 → 信息 → 保护工作簿）后再导入。",
        en="The file is locked with a password. Take it off in Excel (File, Info, Protect Workbook).",
    ),
    "not_a_table": Text(
        zh="这不是表格文件。可以导入的有 .xlsx、.xls 和 .csv。{again}",
        en="This is no table. What can be imported is .xlsx, .xls and .csv. {again}",
    ),
    "xml_sheet": Text(zh="这是 XML 格式的表格。{again}", en="This is a table in XML. {again}"),
    "encoding": Text(
        zh="认不出文件的文字编码。请另存为“CSV UTF-8”或 .xlsx 后再导入。",
        en="The encoding of the text is unknown. Save it as “CSV UTF-8” or .xlsx and import that.",
    ),
    "broken": Text(zh="文件不完整或已损坏，读不了。{again}", en="The file is incomplete or damaged. {again}"),
    "slow": Text(
        zh="读这个文件超过了 {seconds} 秒，已停下。请只留需要的那张表，拆小后再试。",
        en="Reading this file took more than {seconds} seconds and was stopped. Keep one sheet, or split it.",
    ),
    "died": Text(
        zh="这个文件读到一半出了问题，没有导入。{again}",
        en="Reading this file failed half-way, nothing was imported. {again}",
    ),
}


@dataclass(frozen=True)
class Sheet:
    """One sheet of a file that was read: its name, its size, and where its rows lie."""

    name: str
    rows: int
    columns: int
    hidden: bool
    path: Path

    def read(self, start: int = 0, count: int | None = None) -> list[list[str]]:
        """Give rows of texts, all of them or some from a place on."""
        with self.path.open("rb") as file:
            return [orjson.loads(line) for line in islice(file, start, None if count is None else start + count)]


async def read_file(source: Path, folder: Path, child: str = CHILD) -> list[Sheet]:
    """Read a file in a child process into rows that lie in the folder; refuse it with a sentence.

    `child` is the module that reads it, where its cells are to be taken otherwise than a table's.
    """
    size = (await asyncio.to_thread(source.stat)).st_size
    if size > FILE:
        raise too_large(size)
    answer = await asyncio.to_thread(_ask_child, source, folder, child)
    if "refused" in answer:
        raise refusal(str(answer["refused"]), **answer.get("values", {}))
    return [Sheet(path=folder / f"sheet-{i}.jsonl", **sheet) for i, sheet in enumerate(answer["sheets"])]


def too_large(size: int) -> Refused:
    """Give the sentence for a file of so many bytes."""
    return refusal(Why.SIZE, size=f"{size / 1024 / 1024:.1f}", most=FILE // 1024 // 1024)


def refusal(code: str, **values: object) -> Refused:
    """Give the sentence of a refusal."""
    words = {"again": EXAMPLE, "most": f"{ROWS:,}", "cells": f"{CELLS:,}", "seconds": int(SECONDS), **values}
    return Refused(SENTENCES[Why(code)].fill(**words))


def _ask_child(source: Path, folder: Path, module: str) -> dict[str, Any]:
    """Start the child, watch its memory and the clock; whatever way it dies, the file is refused."""
    source, folder = source.resolve(), folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    child = subprocess.Popen(  # noqa: S603 -- our own program, and two paths of our own making
        [sys.executable, "-m", module, str(source), str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "MALLOC_ARENA_MAX": "2"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        said, why = _watched(child)
    finally:
        with contextlib.suppress(OSError):
            child.kill()
        child.wait()
    if why:
        return {"refused": why}
    try:
        answer = json.loads(said) if child.returncode == 0 else {"refused": "died"}
    except ValueError:
        answer = {"refused": "died"}
    return answer if isinstance(answer, dict) and ("refused" in answer or "sheets" in answer) else {"refused": "died"}


def _watched(child: subprocess.Popen[bytes]) -> tuple[bytes, str]:
    """Wait for the child's answer; say why it had to be stopped."""
    import psutil  # noqa: PLC0415 -- only when a file is read

    until = time.monotonic() + SECONDS
    while True:
        try:
            said, _ = child.communicate(timeout=0.05)
        except subprocess.TimeoutExpired:
            if time.monotonic() > until:
                return b"", "slow"
            with contextlib.suppress(psutil.Error):
                if psutil.Process(child.pid).memory_info().rss > MEMORY:
                    return b"", "large"
        else:
            return said, ""
