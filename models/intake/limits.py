"""Limits: how much a file may hold, and the word by which its refusal is explained."""

from __future__ import annotations

from enum import StrEnum

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


class Why(StrEnum):
    """Why a file is refused."""

    EMPTY = "empty"
    SIZE = "size"
    LARGE = "large"
    ROWS = "rows"
    CELLS = "cells"
    FAR = "far"
    ENTITIES = "entities"
    PASSWORD = "password"  # noqa: S105 -- a reason
    NOT_A_TABLE = "not_a_table"
    XML_SHEET = "xml_sheet"
    ENCODING = "encoding"
    BROKEN = "broken"
    SLOW = "slow"
    DIED = "died"


class Unreadable(Exception):  # noqa: N818 -- what it says of the file
    """The file is refused; `code` says which sentence explains it."""

    def __init__(self, code: Why, **values: object) -> None:
        """Take the code and what the sentence names."""
        super().__init__(code)
        self.code, self.values = code, values


BATCH_ROWS = 500  # rows of the file in one transaction
