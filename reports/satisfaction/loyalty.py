"""Loyalty: what customers say they will do, beside how often they really come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.problem import Refused
from models.rules.recency import recency_bands
from models.text import Text
from reports.figure import Counted
from reports.grouping import Grouping
from reports.row import Row
from reports.satisfaction.counting import NO_ITEM
from reports.satisfaction.parts import notes_of
from reports.satisfaction.spreading import named_set
from reports.satisfaction.table import CHOSEN
from reports.statistics.means import mean
from reports.statistics.proportions import share
from surveys.engine.measures import points_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from models.resource import Band
    from reports.satisfaction.counting import Read

RECENCY: Final = Grouping("recency", Text(zh="活跃度", en="recency"))
LABEL: Final = Text(zh="{item} · {choice}", en="{item} · {choice}")


def loyalty(read: Read) -> Counted:
    """Give the split of each indicator and of the same customers' recency; or the mean score by recency class."""
    form, part = read.answers.form, read.parts[0]
    items = [item for item in form.by_id.values() if item.type == "choice" and item.list]
    if not items:
        raise Refused(NO_ITEM.fill(form=form.head.title, items="—"))
    rows = []
    if read.asked.by == RECENCY.key:
        points = points_of(form.score) if form.score else 1
        for band, some in _classes(read):
            values = some["score"].dropna().to_numpy()
            rows.append(Row.estimated(band.value, band.label, mean(values / points)))
        return Counted(rows, notes_of(read.parts))
    for item in items:
        chosen = [one[0] for one in part.rows[CHOSEN + item.id] if one]
        for choice in form.choices_of(item):
            label = LABEL.fill(item=item.label, choice=choice.label)
            seen = named_set(read, "chosen", item=item.id, value=choice.v)
            rows.append(Row.estimated(f"{item.id}:{choice.v}", label, share(chosen.count(choice.v), len(chosen)), seen))
    known = int(part.rows["customer"].notna().sum())
    for band, some in _classes(read):
        label = LABEL.fill(item=RECENCY.title, choice=band.label)
        rows.append(Row.estimated(f"recency:{band.value}", label, share(len(some), known)))
    return Counted(rows, notes_of(read.parts))


def _classes(read: Read) -> Iterator[tuple[Band, pd.DataFrame]]:
    """Sort those who answered into the classes of their last visit; who is not known by name stands in none."""
    rows = read.parts[0].rows
    known = rows[rows["customer"].notna()]
    days: Any = known["last_visit"].dt.date
    bands = recency_bands(read.asked.as_of, read.asked.seat.settings)
    for band in bands:
        held = [band.holds(None if day != day else day) for day in days]  # noqa: PLR0124 -- not a time
        yield band, known[held]
