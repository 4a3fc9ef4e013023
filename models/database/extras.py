"""Extras: tables and indexes that models cannot express, made by the first migration."""

from __future__ import annotations

from typing import Final, Literal

# The search inside words (models/gate/grams.py keeps it).
_GRAM: Final = """CREATE TABLE IF NOT EXISTS "gram" (
    "field" SMALLINT NOT NULL,
    "gram" TEXT{collate} NOT NULL,
    "record" INTEGER NOT NULL,
    PRIMARY KEY ("field", "gram", "record")
)"""

EXTRAS: Final[dict[Literal["sqlite", "postgres"], list[str]]] = {
    "sqlite": [_GRAM.format(collate="") + " WITHOUT ROWID"],
    "postgres": [_GRAM.format(collate=' COLLATE "C"')],  # by code points: a range of grams must be a range
}
