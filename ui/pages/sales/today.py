"""Sales today: one tap for each who comes, calls, drives or buys; and who is to be followed up, the soonest first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs

from models.gate.outcome import Wrong
from models.problem import Problem, Refused
from models.sales.beginning import Begun, NewLead, attach, begin_lead
from models.sales.noting import Step, note_step
from models.sales.undoing import take_back
from reports.unit import SHARE
from ui.pages.sales import words as say
from ui.pages.sales.listing import due_html, waiting_html
from ui.pages.sales.loading import Day, load_day
from ui.pages.sales.panel import NAMING, Panel, panel_html
from ui.pages.sales.typed import shown_day, step_of
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.figures import FigureShown, figure_row
from ui.parts.heads import page_head
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.stage import toast
from ui.parts.styling import style_of
from ui.session import current_seat

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from ui.routes import Visit

PAGE: Final = "/sales"
STYLE: Final = Path(__file__).with_name("sales.css")
AT_ONCE: Final = frozenset({"walk_in", "call_in"})  # noted by the tap itself; the others need to be told whose
ICONS: Final = {
    "walk_in": "shop",
    "call_in": "phone",
    "test_drive": "car",
    "deal": "check",
    "delivery": "key",
    "lost": "close",
}
MEASURED_IN: Final = {"deals": say.CARS, "deliveries": say.CARS}


def style_html() -> Markup:
    """Give the style of these pages."""
    return style_of(STYLE)


async def today_page(seat: Seat, visit: Visit) -> None:
    """Build the page of the day."""
    day = await load_day(seat)
    asked = {name: values[-1] for name, values in parse_qs(visit.query).items()}
    panel = Panel()
    if asked.get("lead", "").isdecimal() and day.lead(int(asked["lead"])) is not None:
        kind = asked.get("kind", "follow_up")
        panel = Panel(kind=kind if kind in say.DO else "follow_up", lead=int(asked["lead"]))
    visit.title = say.TITLE
    SalesDay(seat, day, panel)


class SalesDay:
    """One opening of the page."""

    def __init__(self, seat: Seat, day: Day, panel: Panel) -> None:
        """Draw it; everything was read before."""
        self.seat, self.lang, self.day, self.panel = seat, seat.lang, day, panel  # the seat only draws, it never acts
        self.whose = ""
        Block(joined([style_html(), _head(seat)]))
        self.taps = Block(self._taps_html(), {"tap": self._tap, "whose": self._choose_whose}, classes="sales-taps")
        acts: dict[str, Any] = {
            "typed": self._typed,
            "lead": self._choose_lead,
            "grade": self._choose_grade,
            "note": self._note,
            "keep": self._keep,
            "attach": self._attach,
            "fold": self._fold,
        }
        self.opened = Block(self._panel_html(), acts)
        self.months = Block(_months_html(self.lang, day))
        self.list = Block(self._list_html(), {**acts, "step": self._open_step})

    def _taps_html(self) -> Markup:
        lang = self.lang
        taps = [
            tag(
                "button", icon(ICONS[kind]), tag("span", words.to(lang)),
                tag("strong", str(self.day.counts.get(kind, 0)), class_="tap-count"),
                type="button", class_="tap", data_act=f"tap={kind}",
                aria_label=say.TAP_HELP.fill(step=words, count=self.day.counts.get(kind, 0)).to(lang),
                aria_pressed="true" if self.panel.kind == kind and not self.panel.is_at_row else None,
            )
            for kind, words in say.TAP.items()
        ]  # fmt: skip
        return joined(
            [tag("div", *taps, class_="taps", role="group", aria_label=say.TAPS.to(lang)), self._whose_html()]
        )

    def _whose_html(self) -> Markup:
        """Let those who note for others say for whom."""
        people = self.day.offered.people
        if len(people) <= 1:
            return NOTHING
        lang = self.lang
        first = tag("option", say.NOBODY.to(lang), value="", selected=not self.whose)
        options = (tag("option", name, value=str(row), selected=str(row) == self.whose) for row, name in people)
        chosen = tag("select", first, *options, id="sales-whose", class_="input", data_change="whose")
        return tag(
            "div",
            tag("label", say.WHOSE.to(lang), for_="sales-whose", class_="field-label"),
            chosen,
            class_="sales-whose",
        )

    def _panel_html(self) -> Markup:
        return NOTHING if self.panel.is_at_row else panel_html(self.lang, self.day, self.panel)

    def _list_html(self) -> Markup:
        lists = (due_html, waiting_html)
        return joined([draw(self.seat, self.day, self.panel) for draw in lists])

    def _show(self) -> None:
        self.taps.show(self._taps_html())
        self.opened.show(self._panel_html())
        self.list.show(self._list_html())

    async def _again(self, seat: Seat) -> None:
        """Read the day anew and show it."""
        self.seat, self.day = seat, await load_day(seat)
        self._show()
        self.months.show(_months_html(self.lang, self.day))

    async def _tap(self, key: str, value: str) -> None:
        del value
        if key not in say.TAP:
            return
        if key not in AT_ONCE:
            self.panel = Panel() if self.panel.kind == key else Panel(kind=key)
            self._show()
            return
        seat = await current_seat()
        whose = int(self.whose) if self.whose.isdecimal() else None
        try:
            noted = await note_step(seat, Step(kind=key, consultant=whose))
        except Refused as refused:
            toast(refused.text, tone="bad")
            return
        self.panel = Panel(kind=NAMING, step=noted.step, said_of=key)
        toast(say.NOTED.fill(step=say.TAP[key]), undo=lambda: self._undo(noted.step))
        await self._again(seat)

    async def _undo(self, step: int) -> None:
        seat = await current_seat()
        try:
            await take_back(seat, step)
        except Refused as refused:
            toast(refused.text, tone="bad")
            return
        if self.panel.step == step:
            self.panel = Panel()
        toast(say.TAKEN_BACK)
        await self._again(seat)

    def _choose_whose(self, key: str, value: str) -> None:
        del key
        self.whose = value

    def _typed(self, key: str, value: str) -> None:
        self.panel.typed[key] = value

    def _choose_lead(self, key: str, value: str) -> None:
        del key
        self.panel.lead = int(value) if value.isdecimal() else 0
        self.panel.wrong = ()
        self._show()

    def _choose_grade(self, key: str, value: str) -> None:
        del value
        self.panel.typed["grade"] = key
        self._show()

    def _fold(self, key: str, value: str) -> None:
        del key, value
        self.panel = Panel()
        self._show()

    def _open_step(self, key: str, value: str) -> None:
        del value
        kind, _, lead = key.partition(":")
        if kind in say.DO and lead.isdecimal():
            self.panel = Panel(kind=kind, lead=int(lead), is_at_row=True)
            self._show()

    async def _note(self, key: str, value: str) -> None:
        del key, value
        seat, panel = await current_seat(), self.panel
        if not panel.lead:
            return
        try:
            noted = await note_step(seat, step_of(panel))
        except Refused as refused:
            self._refuse([Problem(refused.text)])
            return
        kind, lead, self.panel = panel.kind, panel.lead, Panel()
        undo = None if kind == "delivery" else lambda: self._undo(noted.step)
        await self._again(seat)
        row = self.day.lead(lead)
        next_on = shown_day(row.values["next_on"], self.lang) if row else ""
        toast(say.DONE[kind].fill(day=next_on), undo=undo)

    async def _keep(self, key: str, value: str) -> None:
        del key, value
        seat, panel = await current_seat(), self.panel
        values: dict[str, Any] = {name: panel.typed.get(name, "") for name in ("name", "phone")}
        values |= {
            name: int(panel.typed[name]) for name in ("series", "source") if panel.typed.get(name, "").isdecimal()
        }
        values["grade"] = panel.typed.get("grade", "n")
        if self.whose.isdecimal():
            values["consultant"] = int(self.whose)
        try:
            begun = await begin_lead(seat, NewLead(values=values, kind=panel.said_of, step=panel.step))
        except Refused as refused:
            self._refuse([Problem(refused.text)])
            return
        if isinstance(begun, Wrong):
            self._refuse(list(begun.problems))
            return
        await self._kept(seat, begun)

    async def _kept(self, seat: Seat, begun: Begun) -> None:
        self.panel = Panel()
        await self._again(seat)
        row = self.day.lead(begun.lead)
        if row is not None:
            next_on = shown_day(row.values["next_on"], self.lang)
            toast(say.KEPT.fill(name=row.values["name"], day=next_on))

    async def _attach(self, key: str, value: str) -> None:
        del key, value
        seat, panel = await current_seat(), self.panel
        try:
            await attach(seat, panel.step, panel.lead)
        except Refused as refused:
            self._refuse([Problem(refused.text)])
            return
        row = self.day.lead(panel.lead)
        self.panel = Panel()
        toast(say.ATTACHED.fill(name=row.values["name"] if row else ""))
        await self._again(seat)

    def _refuse(self, wrong: list[Problem]) -> None:
        """Say what is wrong where it was typed; nothing typed is lost."""
        self.panel.wrong = wrong
        self._show()


def _head(seat: Seat) -> Markup:
    lang = seat.lang
    actions = [
        Button(text=say.TARGETS, href="/targets", icon="scale"),
        Button(text=say.ALL_LEADS, href="/leads"),
        Button(text=say.STOCK, href="/stock_cars?state=in:stock,display,reserved,test"),
    ]
    day = shown_day(seat.today, lang)
    return page_head(lang, say.TITLE, note=say.WHY.fill(day=day), actions=actions)


def _months_html(lang: str, day: Day) -> Markup:
    shown = []
    for one in day.months:
        share = SHARE.shown(one.done / one.goal) if one.goal else ""
        note = say.OF_GOAL.fill(goal=f"{one.goal:,}", share=share) if one.goal else say.NO_GOAL
        unit = MEASURED_IN.get(one.measure, "")
        shown.append(
            FigureShown(
                title=say.MONTH_SO_FAR[one.measure],
                value=f"{one.done:,.0f}",
                unit=unit,
                note=note,
                href=f"/targets?measure={one.measure}",
            )
        )
    return figure_row(lang, shown)
