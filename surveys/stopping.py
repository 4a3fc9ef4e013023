"""Stopping: at which question customers leave an unfinished survey; kept as numbers when the answers are forgotten."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.database import reader
from models.database.many import marks_for
from models.database.stored import day_of, loaded
from surveys.engine.answers import Context, settle
from surveys.engine.pages import breaks_of
from surveys.kept import as_kept
from surveys.library import version_at

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.gate.writer import Writer
    from surveys.engine.form import Form

STILL: Final = timedelta(hours=1)  # whoever sent a page since may be answering still
LEFT_SQL: Final = """
SELECT form_version_id, form_id, store_id, answered_on, answers FROM response
WHERE programme_id = ? AND state = 'draft' AND channel = 'public' AND updated_at < ?
"""
COUNT_SQL: Final = """
INSERT INTO stop (form_id, store_id, day, item, sittings) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (form_id, store_id, day, item) DO UPDATE SET sittings = stop.sittings + excluded.sittings
"""
PAST_SQL: Final = """
SELECT item, sum(sittings) FROM stop WHERE form_id = ? AND day BETWEEN ? AND ? AND store_id IN ({stores}) GROUP BY item
"""
NOW_SQL: Final = """
SELECT form_version_id, answers FROM response WHERE form_id = ? AND answered_on BETWEEN ? AND ?
AND store_id IN ({stores}) AND state = 'draft' AND channel = 'public' AND archived_at IS NULL AND updated_at < ?
"""
FINISHED_SQL: Final = """
SELECT count(*) FROM response WHERE form_id = ? AND answered_on BETWEEN ? AND ? AND store_id IN ({stores})
AND state = 'complete' AND channel = 'public' AND archived_at IS NULL
"""


def stopped_at(form: Form, kept: Mapping[str, Any]) -> str:
    """Name the question before which a sitting stopped: the first one on the page after the last that was sent."""
    day = clock.now()
    settled = settle(form, kept["typed"], Context(today=day.date(), now=day, channel="public"))
    pages = {name: number for number, page in enumerate(breaks_of(form), 1) for name in page}
    asked = [name for name in settled.visible if name in form.asked]
    after = [name for name in asked if pages.get(name, 0) > int(kept["page"])]
    return next(iter(after or asked[-1:]), "")


async def count_left(writer: Writer, programme: int, since: datetime) -> None:
    """Count where those stopped whose unfinished answers are about to be forgotten."""
    counted: Counter[tuple[int, int, date, str]] = Counter()
    for version, form, store, day, answers in await writer.rows(LEFT_SQL, [programme, since]):
        item = stopped_at((await version_at(version)).form, loaded(answers))
        counted[form, store, day_of(day), item] += 1
    await writer.run_many(COUNT_SQL, [[*key, number] for key, number in counted.items()])


async def stops_of(form: int, stores: Sequence[int], first: date, last: date) -> tuple[Counter[str], int]:
    """Count at which question the sittings of some days stopped, and how many were finished."""
    marks = marks_for(stores) or "0"
    about = [form, as_kept(first), as_kept(last), *stores]
    counted: Counter[str] = Counter()
    for item, number in await reader().rows(PAST_SQL.format(stores=marks), about):
        counted[item] += int(number)
    quiet = as_kept(clock.now() - STILL)
    for version, answers in await reader().rows(NOW_SQL.format(stores=marks), [*about, quiet]):
        counted[stopped_at((await version_at(version)).form, loaded(answers))] += 1
    finished = (await reader().rows(FINISHED_SQL.format(stores=marks), about))[0][0]
    return counted, int(finished)
