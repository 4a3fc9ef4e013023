"""Past rows: what happened before today, written with its search and a history that tells the time of then."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from models.gate.catalogue import fields_of
from models.gate.storing import insert_rows
from models.gate.trailing import HISTORY_SQL, keep_grams
from models.gate.work import Written
from models.resources import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.gate.writer import Writer
    from seeds.demo.fleet import Row


class PastRows:
    """Writes rows of the demo's batch, each made at the time that it names itself; counts them."""

    def __init__(self, writer: Writer, seat: Seat, batch: int) -> None:
        """Take the open transaction, who writes, and the batch that takes the rows out again."""
        self.writer, self.seat, self.batch = writer, seat, batch
        self.count = 0

    async def put(self, key: str, rows: Sequence[Row], *, by: str = "person") -> list[int]:
        """Insert rows of one noun; each says in `created_at` when it was made, under `by` by whom. Gives their ids."""
        if not rows:
            return []
        resource = RESOURCES[key]
        known = await fields_of(resource)
        ids = await insert_rows(self.writer, resource, known, rows)
        said = [{name: row[name] for name in row if name in known and row[name] not in (None, "")} for row in rows]
        history = [
            [key, number, "create", row.get(by), row["created_at"], self.seat.store, self.batch, "", None,
             json.dumps(after, ensure_ascii=False, default=str)]
            for number, row, after in zip(ids, rows, said, strict=True)
        ]  # fmt: skip
        await self.writer.run_many(HISTORY_SQL, history)
        written = [Written(number, "create", {}, after) for number, after in zip(ids, said, strict=True)]
        await keep_grams(self.writer, resource, known, written)
        self.count += len(ids)
        return ids
