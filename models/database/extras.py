"""Extras: tables and indexes that models cannot express, made by the first migration."""

from __future__ import annotations

from typing import Final, Literal

# The search inside words (models/gate/grams.py keeps it). Compared byte by byte, so that a range of grams is a range.
_GRAM: Final = """CREATE TABLE IF NOT EXISTS "gram" (
    "field" SMALLINT NOT NULL,
    "gram" TEXT NOT NULL,
    "record" INTEGER NOT NULL,
    PRIMARY KEY ("field", "gram", "record")
)"""

EXTRAS: Final[dict[Literal["sqlite", "postgres"], list[str]]] = {
    "sqlite": [f"{_GRAM} WITHOUT ROWID"],
    "postgres": [_GRAM],
}
