"""The past: sheets that came in some time ago, kept many at once with the times of then."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.gate.trailing import HISTORY_SQL, keep_grams
from models.gate.work import Written
from models.labelling import described
from models.resources import RESOURCES
from models.tables.responses import Response
from surveys.projection import INSERT_SQL, kept_answers, rows_of
from surveys.responses import COLUMNS, Kept, Sheet, new_response

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from models.gate.writer import Writer
    from surveys.engine.answers import Settled


@dataclass(frozen=True)
class HandedIn:
    """A sheet that came in some time ago: what was answered, how it ended, and when."""

    sheet: Sheet
    settled: Settled
    state: str
    at: datetime


async def keep_past(writer: Writer, handed: Sequence[HandedIn], batch: int) -> list[Kept]:
    """Keep them all under a batch; the invitations and cases around them are the caller's to write."""
    rows = await writer.new_ids("response", len(handed))
    new = [new_response(row, one.sheet, one.settled, one.state, one.at) for row, one in zip(rows, handed, strict=True)]
    columns = zip(*(one.values for one in new), strict=True)
    await writer.add("response", dict(zip(COLUMNS, columns, strict=True)))
    answers: list[Sequence[Any]] = []
    history: list[Sequence[Any]] = []
    for one, was in zip(new, handed, strict=True):
        answers += rows_of(one.row, one.sheet.version.form, kept_answers(one.settled))
        after = json.dumps({"state": was.state, "score": one.index})
        author, store = one.sheet.author, one.sheet.subject.store
        history.append(["responses", one.row, "create", author, one.stamp, store, batch, "", None, after])
    await writer.run_many(INSERT_SQL, answers)
    await writer.run_many(HISTORY_SQL, history)
    known = {name: field for name, field in described(Response).items() if name == "words"}
    written = [Written(one.row, "create", {}, {"words": one.words}) for one in new]
    await keep_grams(writer, RESOURCES["responses"], known, written)
    return [Kept(one.row, one.scored) for one in new]
