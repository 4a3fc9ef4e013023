"""Limits: how much a file may hold, and the word by which its refusal is explained."""

from __future__ import annotations

FILE = 20 * 1024 * 1024  # bytes of the file itself
UNPACKED = 200 * 1024 * 1024  # bytes after unpacking
PARTS = 2_000  # files inside a workbook
ROWS = 100_000
CELLS = 2_000_000
COLUMNS = 702  # up to column ZZ; a cell beyond it is a slip, and calamine would ask for memory up to there
AREA = 20_000_000  # cells between the first and the last, empty ones included
MEMORY = 1024 * 1024 * 1024
CPU_SECONDS = 20
SECONDS = 10.0  # on the clock, until the answer


class Unreadable(Exception):  # noqa: N818 -- the file is unreadable; the sentence stands in workbook.py
    """The file is refused; `code` says which sentence explains it."""

    def __init__(self, code: str, **values: object) -> None:
        """Take the code and what the sentence names."""
        super().__init__(code)
        self.code, self.values = code, values
BATCH_ROWS = 500  # rows of the file in one transaction
