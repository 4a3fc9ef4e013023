"""Failed: the rows of a file that were not taken in, kept with their reasons and given back as Excel."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

from models.database import reader
from models.database.stored import loaded
from models.folding import cleaned
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.gate.writer import Writer
    from models.intake.job import Job
    from models.intake.values import Row

PROBLEM = 'INSERT INTO import_problem (batch_id, "row", "column", reason, cells) VALUES (?, ?, ?, ?, ?)'
FAILED = 'SELECT "row", "column", reason, cells FROM import_problem WHERE batch_id = ? ORDER BY "row", id'
ROW_WORD = Text(zh="原文件行号", en="Row in the file")
REASON_WORD = Text(zh="没有导入的原因", en="Why it was not imported")
SHEET_WORD = Text(zh="未导入的行", en="Rows not imported")
LONGEST = 32_000


async def keep_problems(
    writer: Writer, batch: int, job: Job, rows: Sequence[Row], cells: Sequence[Sequence[str]]
) -> None:
    """Keep every row that was wrong, once for each reason."""
    made: list[list[Any]] = []
    for row in rows:
        if row.same_as is not None or not row.problems:
            continue
        held = json.dumps(list(cells[row.number]), ensure_ascii=False)
        for column, problem in row.problems:
            header = job.wanted.headers[column] if 0 <= column < len(job.wanted.headers) else ""
            made.append([batch, row.number + 1, header[:80], json.dumps(problem.text.words, ensure_ascii=False), held])
    await writer.run_many(PROBLEM, made)


async def failed_rows(batch: int) -> list[tuple[int, str, Text, list[str]]]:
    """Give the rows that were not taken in: number, column, reason, cells."""
    return [
        (row, column, Text(**loaded(reason)), list(loaded(cells)))
        for row, column, reason, cells in await reader().rows(FAILED, [batch])
    ]


async def failed_workbook(batch: int, lang: str) -> bytes:
    """Write the rows that were not taken in as a workbook: correct them there and import that file."""
    (said,) = (await reader().rows("SELECT mapping FROM import_batch WHERE id = ?", [batch]))[0]
    headers = list(loaded(said).get("headers", []))
    together: dict[int, tuple[list[str], list[str]]] = {}
    for row, column, reason, cells in await failed_rows(batch):
        words = f"{column}{'：' if lang == 'zh' else ': '}{reason.to(lang)}" if column else reason.to(lang)
        together.setdefault(row, (cells, []))[1].append(words)
    width = max([len(headers), *(len(cells) for cells, _ in together.values())], default=0)
    lines = [[*_padded(headers, width), REASON_WORD.to(lang), ROW_WORD.to(lang)]]
    lines += [[*_padded(cells, width), "; ".join(reasons), str(row)] for row, (cells, reasons) in together.items()]
    return workbook(SHEET_WORD.to(lang), lines)


def workbook(name: str, lines: Sequence[Sequence[str]]) -> bytes:
    """Write texts as texts: whatever they begin with, none of them becomes a formula."""
    import xlsxwriter  # noqa: PLC0415 -- slow import

    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    sheet, bold, plain = (
        book.add_worksheet(name),
        book.add_format({"bold": True, "num_format": "@"}),
        book.add_format({"num_format": "@"}),
    )
    for at, line in enumerate(lines):
        for column, words in enumerate(line):
            sheet.write_string(at, column, cleaned(words)[:LONGEST], plain if at else bold)
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, max(len(lines[0]) - 1, 0), 16)
    book.close()
    return content.getvalue()


def _padded(cells: Sequence[str], width: int) -> list[str]:
    return [*cells, *[""] * (width - len(cells))]
