"""Targets: this month's goal of the store, shared out to teams and people; saved once every sum is right."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs

from models.editing.drafts import Typed, draft_of, drop_draft, keep_draft
from models.gate.catalogue import fields_of
from models.kinds import kind_named
from models.problem import Problem, Refused
from models.resources import RESOURCES
from models.rules.calendar import months_before
from models.sales.noting import may_sell
from models.sales.splitting import Split, differences, may_set, propose, save_split, split_of
from models.tables.sales import MEASURE
from reports.figure import Asked
from reports.figures import FIGURES
from reports.period import Period
from reports.sales.targets import done
from ui.frame import go
from ui.pages.sales import words as say
from ui.pages.sales.target_table import Pasts, table_html
from ui.pages.sales.today import style_html
from ui.parts.block import Block
from ui.parts.buttons import Button, button_row
from ui.parts.figures import FigureShown, figure_row
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state, notice
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from models.access import Seat
    from models.field import Field
    from models.text import Text
    from reports.figure import FigureAnswer
    from ui.routes import Visit

PAGE: Final = "/targets"
NOUN: Final = "target_split"
MONTH_PATTERN: Final = re.compile(r"20\d\d-(0[1-9]|1[0-2])")
BACK, AHEAD, YEAR = 12, 2, 12
MEASURES: Final = tuple(MEASURE)


async def targets_page(seat: Seat, visit: Visit) -> None:
    """Build the page of one month and one measure."""
    asked = {name: values[-1] for name, values in parse_qs(visit.query).items()}
    month = asked.get("month", "").removeprefix("in:").split(",")[-1]  # also as the list behind a figure says it
    month = month if MONTH_PATTERN.fullmatch(month) else f"{seat.today:%Y-%m}"
    measure = asked["measure"] if asked.get("measure") in MEASURE else MEASURES[0]
    split = await split_of(seat, month, measure)
    pasts, changes = await _pasts(seat, split), await _changes(seat, split)
    draft = await draft_of(seat, NOUN, _draft_row(seat, month, measure)) if may_set(seat) else None
    field = (await fields_of(RESOURCES["targets"]))["goal"]
    visit.title = say.TARGETS
    Splitting(seat, split, pasts, changes, field, draft)


class Splitting:
    """One opening of the page: the goals as they are kept, and as they are being typed."""

    def __init__(
        self, seat: Seat, split: Split, pasts: Pasts, changes: Mapping[str, FigureAnswer], field: Field,
        draft: Typed | None,
    ) -> None:  # fmt: skip
        """Draw it."""
        self.lang, self.today, self.kept, self.pasts, self.field = seat.lang, seat.today, split, pasts, field
        self.may, self.store, self.changes = may_set(seat), seat.store, changes
        self.raw: dict[str, str] = {}
        self.wrong: dict[str, Problem] = {}
        self.goals: dict[str, int] = dict(split.goals)
        self.said: Text | None = None
        self.has_draft = draft is not None
        for slot, words in (draft.values if draft else {}).items():
            if slot in split.slots:
                self._take(slot, str(words))
        Block(joined([style_html(), self._head_html(seat)]))
        Block(self._bar_html(), {"month": self._other_month}, classes="target-bar")
        self.figures = Block(self._figures_html())
        self.table = Block(self._table_html(), {"goal": self._typed})
        acts: dict[str, Any] = {"propose": self._propose, "save": self._save, "discard": self._discard}
        self.below = Block(self._below_html(), acts)

    @property
    def split(self) -> Split:
        """Give the goals as they are typed now."""
        return replace(self.kept, goals=self.goals)

    def _head_html(self, seat: Seat) -> Markup:
        actions = [Button(text=say.TITLE, href="/sales")] if may_sell(seat) else []
        return page_head(self.lang, say.TARGETS, note=say.TARGETS_WHY if self.may else say.READ_ONLY, actions=actions)

    def _bar_html(self) -> Markup:
        lang, month = self.lang, self.kept.month
        this = self.today.replace(day=1)
        months = [months_before(this, back) for back in range(-AHEAD, BACK + 1)]
        keys = dict.fromkeys([*(f"{one:%Y-%m}" for one in months), month])
        options = (
            tag("option", _month_words(key).to(lang), value=key, selected=key == month)
            for key in sorted(keys, reverse=True)
        )
        chosen = tag(
            "select", *options, class_="input", id="target-month", data_change="month", aria_label=say.MONTH.to(lang)
        )
        ways = (
            tag("a", words.to(lang), class_="way", href=f"{PAGE}?month={month}&measure={key}",
                aria_current="page" if key == self.kept.measure else None)
            for key, words in MEASURE.items()
        )  # fmt: skip
        return joined([chosen, tag("nav", *ways, class_="ways", aria_label=say.MEASURE.to(lang))])

    def _figures_html(self) -> Markup:
        """Say how far the store has come, and how that was a year and a month before."""
        lang, goal, reached = self.lang, self.kept.goals.get("store"), self.pasts.now.get("store", 0)
        note: Text | str = say.NO_GOAL
        if goal:
            note = say.OF_GOAL.fill(goal=f"{goal:,}", share=f"{reached / goal:.0%}")
        shown = [FigureShown(title=MEASURE[self.kept.measure], value=f"{reached:,.0f}", note=note)]
        for key, title in (("year", say.AGAINST_YEAR), ("month", say.AGAINST_MONTH)):
            answer = self.changes.get(key)
            row = answer.rows[0] if answer and answer.rows else None
            if answer is None or row is None:
                continue
            before = f"{row.n:,}" if row.n else "—"
            value = answer.figure.unit.shown(row.value)
            shown.append(FigureShown(title=title, value=value, note=say.AGAINST_NOTE.fill(before=before)))
        return figure_row(lang, shown)

    def _table_html(self) -> Markup:
        if not self.kept.teams:
            return empty_state(self.lang, say.EMPTY.fill(measure=MEASURE[self.kept.measure]), icon_name="people")
        return table_html(self.lang, self.split, self.pasts, self.raw, self.wrong if self.may else None)

    def _below_html(self) -> Markup:
        """Say what does not add up yet; once it does, it can be saved."""
        lang = self.lang
        if not self.may or not self.kept.teams:
            return NOTHING
        has_goal = "store" in self.goals
        told = [] if has_goal else [notice(lang, say.FIRST_GOAL)]
        found = differences(self.split) if has_goal else []
        told += [notice(lang, text, "attention") for text in found]
        if self.said is not None:
            told.insert(0, notice(lang, self.said, "bad"))
        is_right = has_goal and not found and not self.wrong
        if is_right:
            told.append(notice(lang, say.ADDS_UP.fill(goal=f"{self.goals['store']:,}"), "good"))
        if self.has_draft:
            told.append(notice(lang, say.DRAFT, action=Button(text=say.DISCARD, act="discard")))
        is_new = self.goals != self.kept.goals
        done_ = [
            Button(text=say.SAVE, act="save", weight="primary", disabled=not (is_right and is_new)),
            Button(text=say.PROPOSE, act="propose", icon="people", disabled=not has_goal),
        ]
        yuan = f"{say.YUAN.to(lang)} " if self.kept.measure == "revenue" else ""
        help_ = tag("p", f"{yuan}{say.PROPOSE_HELP.to(lang)}", class_="field-help")
        return joined(
            [
                tag("div", *told, class_="target-sums", role="status"),
                tag("div", button_row(lang, done_), help_, class_="target-acts"),
            ]
        )

    def _show(self) -> None:
        self.table.show(self._table_html())
        self.below.show(self._below_html())

    async def _other_month(self, key: str, value: str) -> None:
        del key
        if MONTH_PATTERN.fullmatch(value):
            await go(f"{PAGE}?month={value}&measure={self.kept.measure}")

    def _take(self, slot: str, words: str) -> None:
        """Read one goal; what cannot be read stays as it was typed, with what is wrong beside it."""
        found = kind_named(self.field.kind).parse(words, self.field)
        problem = found if isinstance(found, Problem) else None
        if problem is None and found is not None:
            problem = kind_named(self.field.kind).problem(found, self.field)
        self.wrong.pop(slot, None)
        self.raw.pop(slot, None)
        self.goals.pop(slot, None)
        if problem is not None:
            self.raw[slot], self.wrong[slot] = words, problem
        elif isinstance(found, int):
            self.goals[slot] = found

    async def _typed(self, key: str, value: str) -> None:
        if key not in self.kept.slots or not self.may:
            return
        self._take(key, value)
        self.said = None
        await self._keep_draft({key: value})  # first: what is shown as taken is kept already
        self._show()

    async def _keep_draft(self, values: Mapping[str, str]) -> None:
        seat = await current_seat()
        await keep_draft(seat, NOUN, _draft_row(seat, self.kept.month, self.kept.measure), Typed(values=values))

    async def _propose(self, key: str, value: str) -> None:
        del key, value
        if "store" not in self.goals:
            return
        pasts = [_by_person(self.pasts.last_year), _by_person(self.pasts.last_month)]
        self.goals, self.raw, self.wrong, self.said = propose(self.split, pasts), {}, {}, None
        self._show()
        toast(say.PROPOSED)
        await self._keep_draft({slot: str(goal) for slot, goal in self.goals.items()})

    async def _save(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        try:
            changed = await save_split(seat, self.split, self.kept.goals)
        except Refused as refused:
            self.said = refused.text
            self._show()
            return
        await drop_draft(seat, NOUN, _draft_row(seat, self.kept.month, self.kept.measure))
        self.kept = await split_of(seat, self.kept.month, self.kept.measure)
        self.goals, self.has_draft, self.said = dict(self.kept.goals), False, None
        self.figures.show(self._figures_html())
        self._show()
        words = {"month": _month_words(self.kept.month), "measure": MEASURE[self.kept.measure]}
        toast(say.SAVED.fill(**words) if changed else say.UNCHANGED)

    async def _discard(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        await drop_draft(seat, NOUN, _draft_row(seat, self.kept.month, self.kept.measure))
        self.goals, self.raw, self.wrong, self.has_draft, self.said = dict(self.kept.goals), {}, {}, False, None
        self._show()


def _month_words(month: str) -> Text:
    year, number = month.split("-")
    return say.MONTH_WORDS.fill(year=year, month=int(number), written=month)


def _draft_row(seat: Seat, month: str, measure: str) -> int:
    """Give each store, month and measure a draft of its own."""
    year, number = (int(part) for part in month.split("-"))
    return (seat.store * 2000 + (year - 2000) * YEAR + number) * 10 + MEASURES.index(measure)


def _by_person(slots: Mapping[str, float]) -> dict[int, int]:
    return {int(slot[1:]): round(value) for slot, value in slots.items() if slot.startswith("p")}


async def _pasts(seat: Seat, split: Split) -> Pasts:
    """Read what was reached a year before, a month before and this month, by slot."""
    this = Period.between(split.month, split.month, seat.today)
    asked = Asked(seat=seat, period=this, as_of=max(seat.today, this.first))
    periods = [Period.of_months(months_before(this.first, back), 1) for back in (YEAR, 1, 0)]
    found = await asyncio.gather(*(done(replace(asked, period=one), split.measure) for one in periods))
    slots = []
    for reached in found:
        people = {f"p{key}": value for key, value in reached.of("person").items()}
        teams = {team.slot: sum(people.get(f"p{person}", 0) for person in team.people) for team in split.teams}
        slots.append({**people, **teams, "store": reached.of("store").get(seat.store, 0)})
    return Pasts(*slots)


async def _changes(seat: Seat, split: Split) -> dict[str, FigureAnswer]:
    """Set the store beside the same days of last year and of the month before, where the month has begun."""
    period = Period.between(split.month, split.month, seat.today)
    if period.first > seat.today:
        return {}
    own = replace(seat, stores=frozenset({seat.store}))
    figure = FIGURES.named("targets.change")
    keys = ("year", "month")
    asked = (
        Asked(seat=own, period=period, as_of=seat.today, params={"measure": split.measure, "against": key})
        for key in keys
    )
    return dict(zip(keys, await asyncio.gather(*(figure.answer(one) for one in asked)), strict=True))
