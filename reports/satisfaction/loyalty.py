"""Loyalty: what customers say they will do, beside how often they really come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.problem import Refused
from models.rules.recency import recency_bands
from models.text import Text
from reports.charts.stacked import Spread
from reports.figure import Counted
from reports.grouping import Grouping
from reports.row import Behind, Row
from reports.satisfaction.counting import NO_ITEM
from reports.satisfaction.parts import notes_of, within_part
from reports.satisfaction.spreading import named_set
from reports.satisfaction.table import CHOSEN
from reports.statistics.means import mean
from reports.statistics.proportions import share
from surveys.engine.measures import points_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pandas as pd

    from models.resource import Band
    from reports.figure import Asked
    from reports.satisfaction.counting import Read
    from reports.satisfaction.parts import Part
    from surveys.engine.form import Form, Item

RECENCY: Final = Grouping("recency", Text(zh="活跃度", en="recency"))
LABEL: Final = Text(zh="{item} · {choice}", en="{item} · {choice}")
FORM_OF_LOYALTY: Final = "percent"  # indicators whose choices have points are scored as a share of the highest
STANCES: Final = (Text(zh="否定", en="No"), Text(zh="一般", en="So-so"), Text(zh="肯定", en="Yes"))
NO, YES = 0.25, 0.75  # of the way from the worst choice to the best
DONE: Final = Text(zh="实际来店：流失、摇摆、忠诚", en="How they came: lost, wavering, loyal")
CLASSES: Final = (("short_lost", "long_lost", "never"), ("wavering",), ("loyal",))


def loyalty(read: Read) -> Counted:
    """Give the split of each indicator and of the same customers' recency; or the mean score by recency class."""
    form = read.answers.form
    items = indicators_of(form)
    if not items:
        raise Refused(NO_ITEM.fill(form=form.head.title, items="—"))
    rows = []
    if read.asked.by == RECENCY.key:
        points = points_of(form.score) if form.score else 1
        for band, some in classes_of(read.asked, read.parts[0]):
            values = some["score"].dropna().to_numpy()
            seen = named_set(read, read.parts[0], "recency", value=band.value)
            rows.append(Row.estimated(band.value, band.label, mean(values / points), seen))
        return Counted(rows, notes_of(read.parts))
    for part in read.parts:
        rows += _split(read, part, items)
    return Counted(rows, notes_of(read.parts))


def _split(read: Read, part: Part, items: Sequence[Item]) -> Iterator[Row]:
    for item in items:
        chosen = [one[0] for one in part.rows[CHOSEN + item.id] if one]
        for choice in read.answers.form.choices_of(item):
            label = LABEL.fill(item=item.label, choice=choice.label)
            group, label = within_part(read.asked, part, f"{item.id}:{choice.v}", label)
            seen = named_set(read, part, "chosen", item=item.id, value=choice.v)
            yield Row.estimated(group, label, share(chosen.count(choice.v), len(chosen)), seen)
    known = int(part.rows["customer"].notna().sum())
    for band, some in classes_of(read.asked, part):
        label = LABEL.fill(item=RECENCY.title, choice=band.label)
        group, label = within_part(read.asked, part, f"{RECENCY.key}:{band.value}", label)
        seen = named_set(read, part, RECENCY.key, value=band.value)
        yield Row.estimated(group, label, share(len(some), known), seen)


def indicators_of(form: Form) -> list[Item]:
    """Give the questions with one choice of several."""
    return [item for item in form.by_id.values() if item.type == "choice" and item.list]


def is_about_loyalty(form: Form) -> bool:
    """Tell whether a form is scored by indicators whose choices have points."""
    return form.score is not None and form.score.how == FORM_OF_LOYALTY and bool(indicators_of(form))


def classes_of(asked: Asked, part: Part) -> Iterator[tuple[Band, pd.DataFrame]]:
    """Sort those who answered into the classes of their last visit; who is not known by name stands in none."""
    known = part.rows[part.rows["customer"].notna()]
    days: Any = known["last_visit"].dt.date
    for band in recency_bands(asked.as_of, asked.seat.settings):
        held = [band.holds(None if day != day else day) for day in days]  # noqa: PLR0124 -- not a time
        yield band, known[held]


def people_by_recency(asked: Asked, part: Part, wanted: str) -> list[int]:
    """Give the responses of those in some classes, the latest first."""
    classes = set(wanted.split(","))
    found = [int(row) for band, some in classes_of(asked, part) if band.value in classes for row in some["id"]]
    return sorted(found, reverse=True)


def said_and_done(form: Form, rows: Sequence[Row]) -> tuple[list[Spread], list[Row]]:
    """Gather every indicator into no, so-so and yes, and below them what the same customers did."""
    groups = [(item.id, item.label, _stances(form, item)) for item in indicators_of(form)]
    groups.append((RECENCY.key, DONE, CLASSES))
    known = {str(row.group): row for row in rows}
    spreads, places = [], []
    for name, words, stances in groups:
        cells = [_gathered(name, place, keys, known) for place, keys in enumerate(stances)]
        spreads.append(Spread(name, words, [round((cell.value or 0) * cell.n) for cell in cells]))
        places += [
            Row(group=cell.group, label=LABEL.fill(item=words, choice=stance), value=cell.value, n=cell.n,
                behind=cell.behind, mark=cell.mark)
            for cell, stance in zip(cells, STANCES, strict=True)
        ]  # fmt: skip
    return spreads, places


def _stances(form: Form, item: Item) -> tuple[tuple[str, ...], ...]:
    """Sort an indicator's choices by their points: the lowest quarter, the middle, the highest."""
    points = {choice.v: float(choice.score or 0) for choice in form.choices_of(item)}
    low, high = min(points.values()), max(points.values())
    reach = {v: (one - low) / ((high - low) or 1) for v, one in points.items()}
    return (
        tuple(v for v, one in reach.items() if one <= NO),
        tuple(v for v, one in reach.items() if NO < one < YES),
        tuple(v for v, one in reach.items() if one >= YES),
    )


def _gathered(name: str, place: int, keys: Sequence[str], known: dict[str, Row]) -> Row:
    """Put some rows of one indicator together, with the people behind all of them."""
    some = [known[f"{name}:{key}"] for key in keys if f"{name}:{key}" in known]
    n = max((row.n for row in some), default=0)
    hits = sum(round((row.value or 0) * row.n) for row in some)
    seen = next((row.behind for row in some if isinstance(row.behind, Behind)), None)
    if seen is not None:
        params = {**seen.params, "value": ",".join(keys)}
        seen = Behind(resource=seen.resource, name=seen.name, as_of=seen.as_of, params=params)
    return Row.estimated(f"{name}:{place}", "", share(hits, n), seen)
