"""Answers: a form's finished responses as one table, read once and shared by all figures of a page."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import date
from time import monotonic
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from models.database import reader
from models.tables.surveys import OUTSIDE
from models.view import View
from reports.satisfaction.names import Names, read_names
from reports.satisfaction.table import table_of
from reports.source import Source, source_of
from surveys.kept import as_kept
from surveys.library import published

if TYPE_CHECKING:
    from collections.abc import Hashable

    import pandas as pd

    from models.database import Reader
    from reports.figure import Asked
    from surveys.engine.form import Form

YEARS: Final = 2  # before this one: what is usually asked for, and the period before it, come from one reading
MOST_KEPT: Final = 12
FRESH_SECONDS: Final = 300.0  # a name or a car's series that was corrected shows after this time at the latest
COLUMNS: Final = (
    "t.id, t.answered_on, t.store_id, t.advisor_id, a.department_id, w.series_id, t.channel, t.identity, t.score, "
    "t.score_detail, t.answers, t.words, t.customer_id, c.last_visit_on"
)
JOINS: Final = (
    "LEFT JOIN staff a ON a.id = t.advisor_id LEFT JOIN vehicle w ON w.id = t.vehicle_id "
    "LEFT JOIN customer c ON c.id = t.customer_id"
)
STAMP_SQL: Final = "SELECT count(*), max(id), max(updated_at), sum(version) FROM response WHERE form_id = ?"


@dataclass(eq=False)
class Answers:
    """One reading: the table, whose answers they are, and what has been counted from them already."""

    form: Form
    form_row: int
    table: pd.DataFrame
    names: Names
    key: Hashable
    state: Hashable
    until: float
    counted: dict[Hashable, Any] = field(default_factory=dict)

    @property
    def is_about_visits(self) -> bool:
        """Tell whether every answer is about a visit, so that the visits are the customers it speaks for."""
        return self.form.head.subject == "visit"


_kept: WeakKeyDictionary[Reader, OrderedDict[Hashable, Answers]] = WeakKeyDictionary()
_under_way: WeakKeyDictionary[Reader, dict[Hashable, asyncio.Task[Answers]]] = WeakKeyDictionary()


async def answers_of(asked: Asked) -> Answers:
    """Give the answers to the form that is asked about, in the seat's scope; read anew when one has changed."""
    version = await published(asked.params.get("form") or "csi_service")
    since = min(asked.as_of.year - YEARS, asked.period.first.year)
    view = (asked.view or View()).with_condition("form", "is", str(version.form_row))
    source = await source_of(
        "responses",
        asked.seat,
        view.with_condition("state", "is", "complete").with_condition("channel", "not", OUTSIDE),
    )
    state = tuple((await reader().rows(STAMP_SQL, [version.form_row]))[0])
    key = (version.form_row, since, source)
    kept = _kept.setdefault(reader(), OrderedDict())
    held = kept.get(key)
    if held is not None and held.state == state and held.until > monotonic():
        kept.move_to_end(key)
        return held
    under_way = _under_way.setdefault(reader(), {})
    task = under_way.get((key, state))
    if task is None or task.get_loop() is not asyncio.get_running_loop():
        task = asyncio.create_task(_read(version.form, version.form_row, source, key, state))
        under_way[key, state] = task
        task.add_done_callback(lambda _: under_way.pop((key, state), None))
    made = await asyncio.shield(task)
    kept[key] = made
    while len(kept) > MOST_KEPT:
        kept.popitem(last=False)
    return made


async def _read(form: Form, form_row: int, source: Source, key: tuple[int, int, Source], state: Hashable) -> Answers:
    first = as_kept(date(key[1], 1, 1))
    rows, names = await asyncio.gather(
        source.rows(COLUMNS, joins=JOINS, more="AND t.answered_on >= ? ORDER BY t.answered_on, t.id", values=[first]),
        read_names(),
    )
    table = await asyncio.to_thread(table_of, form, rows)
    return Answers(form, form_row, table, names, key, state, monotonic() + FRESH_SECONDS)
