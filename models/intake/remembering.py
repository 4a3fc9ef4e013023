"""Remembering: which column meant what, for a set of headers, so that the next such file asks nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from models import clock
from models.database import reader
from models.intake.mapping import header_digest

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from models.gate.writer import Writer
    from models.intake.wanted import Wanted

KEEP = """
INSERT INTO header_mapping (headers, mapping, updated_at) VALUES (?, ?, ?)
ON CONFLICT (headers) DO UPDATE SET mapping = excluded.mapping, updated_at = excluded.updated_at
"""


async def remember(writer: Writer, wanted: Wanted) -> None:
    """Keep the columns, the keys and the meaning of words that a person chose."""
    said = {
        "columns": {str(column): target for column, target in wanted.columns.items()},
        "keys": wanted.keys,
        "values": wanted.values,
        "owner_is_current": wanted.owner_is_current,
    }
    mark = header_digest([*wanted.nouns, *wanted.headers])
    await writer.run(KEEP, [mark, json.dumps(said, ensure_ascii=False), clock.now()])


async def remembered(nouns: Sequence[str], headers: Sequence[str], offered: Collection[str]) -> dict[str, Any] | None:
    """Give what was kept for this set of headers, without fields that are gone or not allowed any more."""
    found = await reader().rows(
        "SELECT mapping FROM header_mapping WHERE headers = ?", [header_digest([*nouns, *headers])]
    )
    if not found:
        return None
    said: dict[str, Any] = json.loads(found[0][0]) if isinstance(found[0][0], str) else found[0][0]
    said["columns"] = {int(column): target for column, target in said["columns"].items() if target in offered}
    return said
