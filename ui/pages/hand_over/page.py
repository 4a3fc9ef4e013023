"""Hand-over: an advisor's customers given to others, with a preview before and one step back after."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from nicegui import background_tasks

from models.access import ROLE_WORDS
from models.hand_over.giving import (
    HANDERS,
    NOBODY,
    HandedOver,
    Plan,
    Preview,
    hand_over,
    hands,
    plan_problems,
    preview,
    series_offered,
)
from models.hand_over.undoing import PastHandOver, past_hand_overs, undo_hand_over
from models.resources import RESOURCES
from ui.pages.duplicates.tidying import check, line, titled
from ui.pages.hand_over import words as say
from ui.pages.hand_over.address import PAGE, plan_in
from ui.pages.hand_over.past import past_html
from ui.pages.hand_over.sharing import Sharing
from ui.parts.block import Block
from ui.parts.buttons import Button, button_row
from ui.parts.figures import folded, section
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state, notice, problems
from ui.parts.stage import confirm, toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.hand_over.giving import Hand
    from models.problem import Problem
    from models.text import Text
    from ui.routes import Pages, Visit

LABELS: Final = {"takers": say.TAKERS, "reason": say.REASON, "giver": say.GIVER}


def add_hand_over_pages(pages: Pages) -> None:
    """Register the page."""
    pages.add(PAGE, _page, title=say.TITLE, roles=HANDERS, key="hand-over")


async def _page(seat: Seat, visit: Visit) -> None:
    givers, takers = await hands(seat)
    page = _Page(seat, givers, takers, plan_in(visit.query))
    page.past = await past_hand_overs(seat)
    page.series = await series_offered(seat.lang)
    page.foreseen = await page.foresee(seat)
    page.build()


class _Page:
    """One opening of the page: the plan as it is being made."""

    def __init__(self, seat: Seat, givers: Sequence[Hand], takers: Sequence[Hand], plan: Plan) -> None:
        self.lang, self.givers, self.takers, self.plan = seat.lang, givers, takers, plan
        self.recency = RESOURCES["customers"].derived_named("recency")
        self.bands = self.recency.bands(seat.today, seat.settings) if self.recency and self.recency.bands else ()
        self.names = {hand.id: hand.name for hand in [*givers, *takers]}
        self.series: Sequence[tuple[str, str]] = ()
        self.said: Sequence[Problem] = ()
        self.past: Sequence[PastHandOver] = ()
        self.foreseen: Preview | None = None
        self.progress: tuple[int, int] | None = None
        self.is_stopped = False
        self.sharing = Sharing()

    def build(self) -> None:
        Block(page_head(self.lang, say.TITLE, note=say.WHY))
        acts: dict[str, Any] = {
            "giver": self._giver,
            "recency": self._recency,
            "series": self._series,
            "way": self._way,
            "taker": self._taker,
            "only": self._only,
            "reason": self._reason,
        }
        self.form = Block(self._form_html(), acts, classes="tidy-narrow")
        self.below = Block(
            self._below_html(), {"do": self._do, "stop": self._stop, "undo": self._undo}, classes="tidy-narrow"
        )

    def _form_html(self) -> Markup:
        lang = self.lang
        return joined(
            [
                problems(lang, self.said, LABELS),
                self._giver_html(),
                titled(lang, say.WHICH, self._bands_html()),
                self.sharing.html(lang, self.takers, self.plan),
                line(
                    lang,
                    say.REASON,
                    self.plan.reason,
                    "reason",
                    key="reason",
                    wrong=self._at("reason"),
                    help_=say.REASON_HELP,
                ),
            ]
        )

    def _at(self, name: str) -> Text | None:
        return next((problem.text for problem in self.said if problem.field == name), None)

    def _giver_html(self) -> Markup:
        lang = self.lang
        if self.plan.is_picked:
            return titled(lang, say.GIVER, tag("p", say.PICKED.to(lang)))
        offered = [("-1", say.CHOOSE.to(lang)), (str(NOBODY), say.UNASSIGNED.to(lang))]
        for hand in self.givers:
            words = say.HAS_LEFT if hand.left else say.HAS
            offered.append(
                (str(hand.id), words.fill(name=hand.name, role=ROLE_WORDS[hand.role], count=hand.customers).to(lang))
            )
        options = (
            tag("option", words, value=value, selected=value == str(self.plan.giver)) for value, words in offered
        )
        return titled(
            lang, say.GIVER, tag("select", *options, class_="input", data_change="giver", aria_label=say.GIVER.to(lang))
        )

    def _bands_html(self) -> Markup:
        boxes = (
            check(self.lang, band.label, f"recency={band.value}", on=band.value in self.plan.recency)
            for band in self.bands
        )
        of_series = (
            check(self.lang, words, f"series={code}", on=code in self.plan.series) for code, words in self.series
        )
        more = folded(self.lang, say.SERIES, tag("div", *of_series, class_="hands")) if self.series else NOTHING
        return joined(
            [tag("div", *boxes, class_="hands"), tag("p", say.EVERY.to(self.lang), class_="field-help"), more]
        )

    def _below_html(self) -> Markup:
        lang = self.lang
        if self.progress is not None:
            done, total = self.progress
            return joined(
                [
                    tag("p", say.RUNNING.fill(done=done, total=total).to(lang)),
                    tag("progress", class_="tidy-progress", value=done, max=total or 1),
                    button_row(lang, [Button(text=say.STOP, act="stop")]),
                ]
            )
        return joined(
            [section(lang, say.PREVIEW, self._shares_html()), self._do_html(), past_html(lang, self.past, self.names)]
        )

    def _shares_html(self) -> Markup:
        lang, seen = self.lang, self.foreseen
        if seen is None:
            return tag("p", say.FIRST.to(lang), class_="quiet")
        if not seen.total:
            return empty_state(lang, say.NONE, icon_name="people")
        now = {hand.id: hand.customers for hand in self.takers}
        rows = (
            tag("li", self.names.get(taker, f"#{taker}"), tag("strong", f"{now.get(taker, 0):,} + {count:,}"))
            for taker, count in seen.shares.items()
        )
        stay = seen.total - sum(seen.shares.values()) if self.plan.shares else 0
        stays = tag("p", say.STAY.fill(count=f"{max(0, stay):,}").to(lang), class_="quiet") if stay > 0 else NOTHING
        locked = notice(lang, say.LOCKED.fill(count=seen.locked), "attention") if seen.locked else NOTHING
        return joined(
            [
                tag("p", say.TOTAL.fill(count=f"{seen.total:,}").to(lang)),
                tag("ul", *rows, class_="shares"),
                stays,
                locked,
            ]
        )

    def _count(self) -> int:
        """How many would be handed over."""
        if self.foreseen is None:
            return 0
        return sum(self.foreseen.shares.values()) if self.plan.shares else self.foreseen.total

    def _do_html(self) -> Markup:
        count = self._count()
        words = say.DO.fill(count=f"{count:,}") if count else say.DO_EMPTY
        return button_row(self.lang, [Button(text=words, act="do", icon="swap", weight="primary", disabled=not count)])

    async def foresee(self, seat: Seat) -> Preview | None:
        """Count what the plan would do, once it says whose customers it is about."""
        return await preview(seat, self.plan) if self.plan.giver >= 0 or self.plan.is_picked else None

    async def _again(self, *, form: bool = True) -> None:
        plan = self.plan
        foreseen = await self.foresee(await current_seat())
        if plan is self.plan:  # or it has been changed meanwhile, and whoever did so counts it
            self.foreseen = foreseen
        if form:
            self.form.show(self._form_html())
        self.below.show(self._below_html())

    async def _giver(self, _: str, value: str) -> None:
        giver = int(value)
        kept = (
            self.plan
            if giver not in self.plan.takers
            else self.sharing.choose(replace(self.plan, takers=()), self.sharing.way)
        )
        self.plan = replace(kept, giver=giver)
        await self._again()

    async def _recency(self, key: str, value: str) -> None:
        rest = tuple(one for one in self.plan.recency if one != key)
        self.plan = replace(self.plan, recency=(*rest, key) if value else rest)
        await self._again(form=False)

    async def _series(self, key: str, value: str) -> None:
        rest = tuple(one for one in self.plan.series if one != key)
        self.plan = replace(self.plan, series=(*rest, key) if value else rest)
        await self._again(form=False)

    async def _way(self, _: str, value: str) -> None:
        self.plan = self.sharing.choose(self.plan, value)
        await self._again()

    async def _taker(self, key: str, value: str) -> None:
        self.plan = self.sharing.take(self.plan, int(key), value)
        await self._again(form=False)

    async def _only(self, _: str, value: str) -> None:
        self.plan = self.sharing.take(self.plan, int(value), "1")
        await self._again(form=False)

    def _reason(self, _: str, value: str) -> None:
        self.plan = replace(self.plan, reason=value)

    async def _do(self, _key: str, _value: str) -> None:
        seat = await current_seat()
        self.said = await plan_problems(seat, self.plan)
        self.foreseen = await self.foresee(seat)  # of a share typed a moment ago too
        self.form.show(self._form_html())
        if self.said or self.foreseen is None or self.progress is not None:
            return
        count = f"{self._count():,}"
        if await confirm(say.SURE.fill(count=count), say.SURE_WHY, say.DO.fill(count=count)):
            self.progress, self.is_stopped = (0, self._count()), False
            self.below.show(self._below_html())
            background_tasks.create(self._run(seat), name="hand-over")

    async def _run(self, seat: Seat) -> None:
        try:
            made = await hand_over(seat, self.plan, self._told, lambda: self.is_stopped)
        finally:
            self.progress = None
        if self.below.is_deleted:
            return
        with self.below:
            if isinstance(made, HandedOver):
                words = say.SKIPPED if made.skipped else say.DONE
                toast(words.fill(count=made.done, skipped=made.skipped))
                self.plan, self.sharing = Plan(giver=-1), Sharing()
            await self._reread()

    async def _reread(self) -> None:
        seat = await current_seat()
        self.givers, self.takers = await hands(seat)
        self.past = await past_hand_overs(seat)
        await self._again()

    async def _told(self, done: int, total: int) -> None:
        self.progress = (done, total)
        if not self.below.is_deleted:
            self.below.show(self._below_html())

    def _stop(self, _key: str, _value: str) -> None:
        self.is_stopped = True

    async def _undo(self, key: str, _value: str) -> None:
        one = next((past for past in self.past if past.number == int(key)), None)
        if one is None:
            return
        if not await confirm(say.UNDO_SURE.fill(count=one.done, giver=one.giver or say.BEFORE), one.reason, say.UNDO):
            return
        reason = say.UNDO_REASON.fill(reason=one.reason).to(self.lang)[:200]
        back, stays = await undo_hand_over(await current_seat(), one.number, reason)
        toast((say.UNDONE_PARTLY if stays else say.UNDONE).fill(back=back, stays=stays))
        await self._reread()
