"""Scales: a score is said with what it is out of, and a form that a row names by its key is said by its title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.database.many import marks_for
from surveys.engine.measures import points_of
from surveys.library import version_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.gate.reading import Row
    from models.resource import Resource

NOUN: Final = "responses"
SCORE: Final = "score"
FORM: Final = "form_key"


async def with_scales(resource: Resource[Any], rows: Sequence[Row], lang: str) -> Sequence[Row]:
    """Write the scores of some responses as 86 / 100, and the forms that others name; the values stay what they are."""
    named = [row for row in rows if row.values.get(FORM)]
    if named:
        shown = "title" if lang == "zh" else "coalesce(nullif(english, ''), title)"
        titles = dict(await reader().rows(f"SELECT key, {shown} FROM form"))  # noqa: S608 -- our own words
        for row in named:
            row.labels[FORM] = str(titles.get(row.values[FORM], row.values[FORM]))
    scored = {row.id: row for row in rows if row.values.get(SCORE) is not None} if resource.key == NOUN else {}
    if scored:
        marks = marks_for(scored)
        sql = f"SELECT id, form_version_id FROM response WHERE id IN ({marks})"  # noqa: S608 -- only marks
        for number, version in await reader().rows(sql, list(scored)):
            how = (await version_at(version)).form.score
            if how is not None and how.how != "sum":
                row = scored[number]
                row.labels[SCORE] = f"{row.values[SCORE]:.0f} / {points_of(how):,g}"
    return rows
