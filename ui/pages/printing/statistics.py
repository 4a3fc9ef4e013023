"""Statistics: those of a table of the store's own and of a checklist, as their pages show them, for paper."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from models.access import CALLERS, VIEW
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from models.view import View
from reports.checklist_answers import sheets_counted
from reports.checklists import checklist_counted
from reports.own_tables import statistics_of
from reports.sheets import statistics_page
from reports.sheets.heading import head_for
from surveys.library import published
from ui.pages.forms import statistics as of_forms
from ui.pages.own_tables import statistics as of_tables
from ui.pages.printing import words as say
from ui.parts.markup import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from models.access import Seat
    from models.resource import Resource
    from ui.pages.own_tables.drawing import Bar
    from ui.parts.figures import FigureShown


async def prepared_table(seat: Seat, resource: Resource[Any], query: str, said: str) -> Callable[[], bytes]:
    """Count a table of the store's own as somebody may see it; `said` tells the filters."""
    lang, view = seat.lang, replace(View.from_address(query), page=1, order="", columns=())
    if not resource.fields:
        raise Refused(say.NO_LIST)
    counted = await statistics_of(resource.key, seat, view)
    if not counted.total:
        raise Refused(of_tables.NOTHING_YET)
    figures = of_tables.figures_of(lang, resource.key, view, counted)
    parts = [
        _part(lang, one.title, of_tables.bars_of(lang, resource.key, one), note=of_tables.note_of(one))
        for one in counted.counted
    ]
    return await _drawn(seat, of_tables.TITLE.fill(title=resource.title), said, figures, parts)


async def prepared_form(seat: Seat, key: str, version: str = "") -> Callable[[], bytes]:
    """Count a checklist as somebody may see it, its filled sheets in one version or all."""
    lang, lines = seat.lang, RESOURCES["duty_lines"]
    if not seat.may(lines.can, VIEW) or not (seat.may(RESOURCES["forms"].can, VIEW) or seat.roles & CALLERS):
        raise Refused(say.NOT_YOURS)
    form = await published(key)
    if form.form.head.kind != "checklist":
        raise Refused(say.NO_FORM)
    counted = await checklist_counted(seat, key, seat.today)
    sheets = await sheets_counted(seat, form.form_row, key, counted.period, version)
    figures: list[FigureShown] = []
    parts: list[statistics_page.Part] = []
    if sheets.total:
        figures += of_forms.sheet_figures(lang, sheets)
        parts += [
            _part(lang, of_forms.titled(one), of_forms.shares_of(lang, one)) for one in sheets.questions if one.counts
        ]
    if counted.whole.tally.due:
        figures += of_forms.kept_figures(lang, counted)
        kept = of_forms.kept_parts(counted)
        parts += [_part(lang, title, of_forms.kept_bars(lang, rows), most=1) for title, rows in kept if rows]
    if not figures:
        raise Refused(of_forms.NOTHING_YET)
    title = of_tables.TITLE.fill(title=form.form.head.title)
    told = [counted.period.label, *([of_forms.version_words(sheets)] if sheets.total else [])]
    told += [of_forms.NOT_COMPARED] if of_forms.compares_nothing(sheets) else []
    return await _drawn(seat, title, " · ".join(one.to(lang) for one in told), figures, parts)


def _part(
    lang: str, title: Text, bars: Sequence[Bar], *, note: Text | str = "", most: float = 0.0
) -> statistics_page.Part:
    shown = [statistics_page.Bar(bar.label, bar.value, bar.words) for bar in bars]
    return statistics_page.Part(title, shown, note if isinstance(note, str) else note.to(lang), most)


async def _drawn(
    seat: Seat, title: Text, about: str, figures: Sequence[FigureShown], parts: Sequence[statistics_page.Part]
) -> Callable[[], bytes]:
    facts = [(Text.plain(words(seat.lang, one.title)), _written(seat.lang, one)) for one in figures]
    head = await head_for(seat, title, about)
    return partial(statistics_page.draw, statistics_page.StatisticsPage(head=head, facts=facts, parts=parts))


def _written(lang: str, one: FigureShown) -> str:
    unit, note = words(lang, one.unit), words(lang, one.note).rstrip("。.")
    told = f"{one.value} {unit}".strip()
    return f"{told}（{note}）" if note and lang == "zh" else f"{told} ({note})" if note else told
