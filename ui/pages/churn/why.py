"""Why: the reasons that customers gave beside the quoted shares, who was won back, and what each countermeasure did."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from models.access import CREATE, VIEW
from models.gate.reading import read
from models.resources import RESOURCES
from models.view import View
from reports.churn.effects import effect_of
from reports.churn.reasons import REFERENCE_SOURCE, reasons_of
from reports.figures import FIGURES
from reports.unit import SHARE
from ui.pages.churn import words as say
from ui.pages.churn import words_of_lists as tell
from ui.pages.churn import words_of_sides as told
from ui.pages.churn.address import WHY
from ui.pages.churn.groups import bars_html
from ui.pages.churn.shell import Side, show
from ui.parts.block import Block
from ui.parts.buttons import Button, button_row
from ui.parts.figures import section
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from models.access import Seat
    from models.gate.reading import Page
    from models.gate.reading import Row as Seen
    from models.text import Text
    from reports.churn.effects import MeasureEffect
    from reports.churn.reasons import Reasons
    from reports.figure import FigureAnswer
    from reports.statistics.retention import Effect
    from ui.pages.churn.address import Filters
    from ui.routes import Visit

MOST: Final = 20  # countermeasures that are shown; all of them have a list
COLUMNS: Final = ("title", "cause", "owner", "starts_on", "ended_on", "expects", "result")


@dataclass(frozen=True)
class Content:
    """What the page shows."""

    reasons: Reasons
    by_reason: FigureAnswer
    by_measure: FigureAnswer
    measures: Page | None
    effects: Mapping[int, MeasureEffect | None]


async def why_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    await show(Side(WHY, _read, _build), seat, visit)


async def _read(seat: Seat, filters: Filters) -> Content:
    asked, won_back = filters.asked(seat), FIGURES.named("churn.won_back")
    reasons, by_reason, by_measure, measures = await asyncio.gather(
        reasons_of(asked),
        won_back.answer(replace(asked, by="reason")),
        won_back.answer(replace(asked, by="measure")),
        _measures(seat),
    )
    ids = [row.id for row in measures.rows] if measures else []
    effects = await asyncio.gather(*(effect_of(replace(asked, view=None), one) for one in ids))
    return Content(reasons, by_reason, by_measure, measures, dict(zip(ids, effects, strict=True)))


async def _measures(seat: Seat) -> Page | None:
    resource = RESOURCES["countermeasures"]
    if not seat.may(resource.can, VIEW):
        return None
    return await read(resource, seat, View(size=MOST, order="-starts_on"), columns=COLUMNS)


def _build(seat: Seat, _: Filters, content: Content) -> None:
    lang = seat.lang
    Block(tag("div", _reasons(lang, content.reasons), _beside(lang, content.reasons), class_="churn-columns"))
    won = content.by_reason.figure
    sides = [
        section(lang, say.BY.fill(what=won.title, by=figure_by(answer)), bars_html(lang, answer.rows, won.unit))
        for answer in (content.by_reason, content.by_measure)
    ]
    formula = tag("p", won.formula.to(lang))
    how = tag("details", tag("summary", say.HOW.to(lang)), formula, class_="csi-how")
    Block(joined([tag("div", *sides, class_="churn-columns even"), how]))
    Block(_measures_html(seat, content))


def figure_by(answer: FigureAnswer) -> str:
    """Name what an answer is grouped by."""
    lang = answer.asked.seat.lang
    return next(one.title.to(lang) for one in answer.figure.by if one.key == answer.asked.by)


def _reasons(lang: str, found: Reasons) -> Markup:
    note = told.ASKED.fill(lost=f"{found.lost:,}", asked=f"{found.asked:,}")
    figure = FIGURES.named("churn.reasons")
    how = tag("details", tag("summary", say.HOW.to(lang)), tag("p", figure.formula.to(lang)), class_="csi-how")
    if not found.rows:
        return section(lang, told.REASONS, tag("p", told.NO_REASONS.to(lang)), note=note)
    return section(lang, told.REASONS, bars_html(lang, found.rows, figure.unit, samples=False), how, note=note)


def _beside(lang: str, found: Reasons) -> Markup:
    heads = tag("tr", *(tag("th", words.to(lang)) for words in (told.CAUSE, told.OURS, told.QUOTED)))
    lines = [
        tag(
            "tr",
            tag("td", one.reference.label.to(lang)),
            tag("td", SHARE.shown(one.own.value) if one.own.n else "—"),
            tag("td", f"{one.reference.share:.0%}"),
        )
        for one in found.beside
    ]
    table = tag("table", tag("thead", heads), tag("tbody", *lines), class_="csi-table")
    source = tag("p", REFERENCE_SOURCE.to(lang), class_="quiet")
    return section(lang, told.BESIDE, tag("div", table, class_="csi-scroll"), source)


def _measures_html(seat: Seat, content: Content) -> Markup:
    lang, page = seat.lang, content.measures
    if page is None:
        return NOTHING
    acts = [Button(text=told.ALL_MEASURES, href="/countermeasures", icon="list")]
    if seat.may(RESOURCES["countermeasures"].can, CREATE):
        acts.insert(0, Button(text=told.ADD_MEASURE, href="/countermeasures/new", icon="plus", weight="primary"))
    items = [_measure(lang, page, row, content.effects.get(row.id)) for row in page.rows]
    inside = tag("ul", *items, class_="churn-measures") if items else tag("p", told.NO_MEASURES.to(lang))
    how = tag("details", tag("summary", say.HOW.to(lang)), tag("p", told.EFFECT_HOW.to(lang)), class_="csi-how")
    return section(lang, told.MEASURES, inside, how if items else NOTHING, actions=button_row(lang, acts))


def _measure(lang: str, page: Page, row: Seen, found: MeasureEffect | None) -> Markup:
    text = {path: row.text(field, path, lang) for path, field in page.fields.items()}
    days = told.SINCE_TO.fill(first=text["starts_on"], last=text["ended_on"]) if text["ended_on"] else tell.SINCE.fill(
        day=text["starts_on"]
    )  # fmt: skip
    about = " · ".join(part for part in (days.to(lang), text["cause"], text["owner"]) if part)
    expected = told.EXPECTS.fill(words=text["expects"]).to(lang) if text["expects"] else ""
    came = told.RESULT.fill(words=text["result"]).to(lang) if text["result"] else ""
    said = [tag("p", one, class_="quiet") for one in (expected, came) if one]
    return tag(
        "li",
        tag("p", tag("a", text["title"], href=f"/countermeasures/{row.id}"), " ", tag("small", about, class_="quiet")),
        *said,
        tag("p", effect_words(lang, found)),
        data_measure=row.id,
    )


def effect_words(lang: str, found: MeasureEffect | None) -> str:
    """Say what a countermeasure changed, and whether that may be chance."""
    if found is None:
        return told.NOT_BEGUN.to(lang)
    parts = [_effect(lang, told.EFFECT, found.lost, found)]
    if found.cause is not None and found.cause.change.value is not None:
        parts.append(_effect(lang, told.EFFECT_CAUSE, found.cause, found))
    return " ".join(parts)


def _effect(lang: str, words: Text, change: Effect, found: MeasureEffect) -> str:
    if change.change.value is None or change.change.low is None:
        return told.NO_EFFECT.to(lang)
    verdict = {True: told.WORKED, False: told.WORSE, None: told.CHANCE}[change.has_worked]
    said = words.fill(
        days=(found.after.last - found.after.first).days + 1,
        before=SHARE.shown(change.before.value),
        after=SHARE.shown(change.after.value),
        change=SHARE.shown(change.change.value, signed=True).rstrip("%"),
        low=SHARE.shown(change.change.low, signed=True).rstrip("%"),
        high=SHARE.shown(change.change.high, signed=True).rstrip("%"),
    )
    return said.to(lang) + verdict.to(lang)
