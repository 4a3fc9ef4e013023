"""Headline: the index with its story, the NPS, the response rate and the open cases."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models import clock
from models.access import VIEW
from models.gate.reading import count
from models.resources import RESOURCES
from models.text import Text
from models.view import Condition, View
from reports.satisfaction.charts import answer_of
from reports.satisfaction.story import changes_of, story_of
from reports.statistics.samples import SampleMark
from reports.unit import INDEX, NPS, SHARE
from ui.pages.satisfaction import words as say
from ui.pages.satisfaction.address import behind_address
from ui.parts.figures import FigureShown, figure_row
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from markupsafe import Markup

    from reports.figure import Asked, FigureAnswer
    from reports.satisfaction.story import Changes
    from ui.pages.satisfaction.address import Filters


LINES = Text(zh="{one}\n{two}", en="{one}\n{two}")


@dataclass(frozen=True)
class Headline:
    """The numbers above the charts."""

    index: FigureAnswer
    changes: Changes
    nps: FigureAnswer | None
    rate: FigureAnswer | None
    cases: tuple[int, int, View] | None

    @property
    def n(self) -> int:
        """Count the answers that have an index."""
        return self.index.rows[0].n


async def headline(asked: Asked) -> Headline:
    """Count it all from one reading of the answers."""
    index, changes, rate, cases = await asyncio.gather(
        answer_of("satisfaction.index", asked),
        changes_of(asked),
        _rate(asked),
        _cases(asked),
    )
    nps = await answer_of("satisfaction.nps", asked) if changes.nps is not None else None
    return Headline(index, changes, nps, rate, cases)


async def _rate(asked: Asked) -> FigureAnswer | None:
    if not asked.seat.may(RESOURCES["invitations"].can, VIEW):
        return None
    return await answer_of("satisfaction.rates", asked)


async def _cases(asked: Asked) -> tuple[int, int, View] | None:
    """Count the open cases as they stand now, of the same stores and people."""
    if not asked.seat.may(RESOURCES["cases"].can, VIEW):
        return None
    given = [one for one in (asked.view.where if asked.view else ()) if one.path in {"store", "vehicle.series"}]
    view = View(where=(Condition("state", "none_of", "closed"), *given))
    late = view.with_condition("due_at", "to", clock.now().isoformat(timespec="minutes"))
    return await count(RESOURCES["cases"], asked.seat, view), await count(RESOURCES["cases"], asked.seat, late), view


def headline_html(lang: str, filters: Filters, shown: Headline) -> Markup:
    """Draw it."""
    row, changes = shown.index.rows[0], shown.changes
    change = changes.index
    story = story_of(row, change, changes.before, INDEX).to(lang) if row.value is not None else ""
    quiet = say.N_ONLY.fill(n=f"{row.n:,}").to(lang)
    if row.low is not None and row.high is not None:
        quiet = say.N_INTERVAL.fill(n=f"{row.n:,}", low=INDEX.shown(row.low), high=INDEX.shown(row.high)).to(lang)
    if row.mark is not SampleMark.ENOUGH:
        quiet += f" · {row.mark.words.to(lang)}"
    tone = "" if change.is_noise else "good" if (change.value or 0) > 0 else "bad"
    moved = NOTHING
    if change.value is not None and row.value is not None:
        moved = tag("span", INDEX.shown(change.value, signed=True), class_=f"change {tone}".strip())
    number = tag("span", INDEX.shown(row.value), class_="value")
    unit = tag("span", INDEX.word.to(lang), class_="unit")
    seen = tag("a", number, unit, href=behind_address(filters, row.behind)) if row.behind else tag("span", number, unit)
    large = tag(
        "div",
        tag("span", shown.index.figure.title.to(lang), class_="title"),
        tag("div", seen, moved, class_="number"),
        tag("p", quiet, class_="quiet", data_test="sample"),
        tag("p", story, class_="story"),
        class_="csi-large",
    )
    return joined([tag("div", large, _others(lang, filters, shown), class_="csi-head"), _how(lang, shown)])


def _others(lang: str, filters: Filters, shown: Headline) -> Markup:
    found = []
    if shown.nps is not None:
        row, change = shown.nps.rows[0], shown.changes.nps
        is_known = row.value is not None and change is not None and change.value is not None
        tone = "" if change is None or change.is_noise else "good" if (change.value or 0) > 0 else "bad"
        note: Text | str = say.NO_NUMBER
        if row.low is not None and row.high is not None:
            note = say.NPS_NOTE.fill(n=f"{row.n:,}", low=NPS.shown(row.low), high=NPS.shown(row.high))
        found.append(
            FigureShown(
                title=shown.nps.figure.title,
                value=NPS.shown(row.value),
                change=NPS.shown(change.value) if is_known and change is not None else "",
                change_tone=tone,
                note=note,
                href=behind_address(filters, row.behind),
            )
        )
    if shown.rate is not None:
        row = next(row for row in shown.rate.rows if row.group == "response")
        note = say.NO_NUMBER
        if row.low is not None and row.high is not None:
            note = say.RATE_NOTE.fill(n=f"{row.n:,}", low=SHARE.shown(row.low), high=SHARE.shown(row.high))
            others = {str(one.group): SHARE.shown(one.value) for one in shown.rate.rows}
            note = LINES.fill(one=note, two=say.RATES.fill(**others))
        href = behind_address(filters, row.behind, "invitations")
        found.append(FigureShown(title=say.RESPONSE_RATE, value=SHARE.shown(row.value), note=note, href=href))
    if shown.cases is not None:
        open_, late, view = shown.cases
        note = say.OF_THEM_LATE.fill(late=late) if late else say.NONE_LATE
        found.append(FigureShown(title=say.OPEN_CASES, value=f"{open_:,}", note=note, href=f"/cases?{view.address()}"))
    return figure_row(lang, found)


def _how(lang: str, shown: Headline) -> Markup:
    """Tell how each of the numbers is counted, on tap."""
    told = [one.figure for one in (shown.index, shown.nps, shown.rate) if one is not None]
    lines = [tag("p", tag("strong", figure.title.to(lang)), " ", figure.formula.to(lang)) for figure in told]
    notes = [tag("p", note.to(lang)) for note in (shown.rate.notes if shown.rate else ())]
    return tag("details", tag("summary", say.HOW.to(lang)), *lines, *notes, class_="csi-how")
