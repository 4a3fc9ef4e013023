"""At risk: who will be lost next, by their own rhythm or the plan, and how often such a list has been right here."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from reports.churn.risk import RANKINGS, ids_at_risk, risk_list
from reports.statistics.repeat_purchase import TOP
from reports.unit import SHARE
from ui.frame import go
from ui.pages.churn import words as say
from ui.pages.churn import words_of_lists as tell
from ui.pages.churn.address import RISK
from ui.pages.churn.choices import select_html
from ui.pages.churn.picking import Picking, handlers_for
from ui.pages.churn.shell import Side, show
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from reports.churn.risk import Ranking, Risk, RiskList
    from reports.statistics.repeat_purchase import HitRate
    from ui.pages.churn.address import Filters
    from ui.pages.churn.choices import Options
    from ui.routes import Visit

SIZE: Final = 50
MOST: Final = 500
FEN: Final = 100
FEWEST: Final = 2  # visits; of a car that came once the model says nothing


@dataclass(frozen=True)
class Content:
    """What the page shows."""

    found: RiskList
    people: Options


async def risk_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    await show(Side(RISK, _read, _build), seat, visit)


async def _read(seat: Seat, filters: Filters) -> Content:
    found, people = await asyncio.gather(
        risk_list(filters.asked(seat), filters.place * SIZE, SIZE, ranking_of(filters)), handlers_for(seat)
    )
    return Content(found, people)


def _build(seat: Seat, filters: Filters, content: Content) -> None:
    lang, found = seat.lang, content.found
    if not found.total:
        Block(empty_state(lang, tell.NO_RISK, icon_name="churn"))
        return
    Block(joined([hits_html(lang, found), _how(lang, found)]))
    ranked = [(key, words.to(lang)) for key, words in RANKINGS.items()]
    choose = tag("div", select_html(lang, tell.RANKED, "ranking", ranking_of(filters), ranked), class_="csi-filters")

    async def rank(_: str, value: str) -> None:
        await go(replace(filters, ranking=value[:10], page="").at(RISK))

    Block(choose, {"ranking": rank})

    async def every(seat: Seat) -> list[int]:
        return list(await ids_at_risk(filters.asked(seat), MOST, ranking_of(filters)))

    picking = Picking(seat, content.people, [risk.vehicle for risk in found.rows], min(found.total, MOST), every)
    picking.put_bar(seat)
    picking.put_table(lambda: table_html(seat, found, picking))
    Block(_pages(lang, filters, found.total))


def ranking_of(filters: Filters) -> Ranking:
    """Give by what the cars are ranked."""
    return "model" if filters.ranking == "model" else "rhythm"


def hits_html(lang: str, found: RiskList) -> Markup:
    """Say how often the ranking has been right on the store's own past."""
    rates = {name: found.hit_rates[name] for name in RANKINGS if name in found.hit_rates}
    rates = {name: rate for name, rate in rates.items() if rate.hits.value is not None}
    head = tell.AT_RISK.fill(n=f"{found.total:,}").to(lang)
    if not rates:
        return joined([tag("p", tag("b", head)), tag("p", tell.NO_PAST.to(lang), class_="quiet")])
    lines = [tag("p", _hit(lang, name, rate), data_test=f"hit-{name}") for name, rate in rates.items()]
    return joined([tag("p", tag("b", head)), *lines])


def _hit(lang: str, name: str, rate: HitRate) -> str:
    words = tell.HITS[name].fill(
        top=f"{TOP:.0%}",
        n=f"{rate.hits.n:,}",
        hits=SHARE.shown(rate.hits.value),
        low=SHARE.shown(rate.hits.low),
        high=SHARE.shown(rate.hits.high),
        usual=SHARE.shown(rate.usual.value),
    )
    said = words.to(lang)
    low, high, usual = rate.hits.low, rate.hits.high, rate.usual.value
    if low is None or high is None or usual is None or rate.lift is None:
        return said
    is_near = low <= usual <= high
    return said + (tell.NEAR_USUAL if is_near else tell.LIFT.fill(lift=f"{rate.lift:.1f}")).to(lang)


def _how(lang: str, found: RiskList) -> Markup:
    lines = [tag("p", tell.RISK_HOW.to(lang))]
    if found.model is not None:
        lines.append(tag("p", tell.MODEL_HOW.fill(n=f"{found.model.n:,}").to(lang)))
    else:
        lines.append(tag("p", tell.NO_MODEL.to(lang)))
    return tag("details", tag("summary", say.HOW.to(lang)), *lines, class_="csi-how")


def table_html(seat: Seat, found: RiskList, picking: Picking) -> Markup:
    """Draw the cars, the one to call first on top."""
    lang = seat.lang
    heads = (
        tell.CAR,
        tell.OWNER,
        say.SERIES,
        tell.LAST_VISIT,
        tell.EXPECTED,
        tell.OVERDUE,
        tell.ROUNDS,
        tell.ALIVE,
        tell.SPENDS,
    )
    top = tag("tr", tag("th", picking.tick_page()), *(tag("th", words.to(lang)) for words in heads))
    lines = [_line(lang, risk, picking) for risk in found.rows]
    table = tag("table", tag("thead", top), tag("tbody", *lines), class_="csi-table churn-cars")
    return tag("div", table, class_="csi-scroll")


def _line(lang: str, risk: Risk, picking: Picking) -> Markup:
    plate = risk.plate or tell.NO_PLATE.to(lang)
    source = (
        tell.RHYTHM.fill(days=risk.every, n=risk.visits) if risk.source == "rhythm" else tell.PLAN.fill(days=risk.every)
    )
    expected = joined([risk.expected_on.isoformat(), tag("small", source.to(lang), class_="quiet")])
    quiet = tag("small", tell.QUIET.to(lang), class_="quiet") if risk.quiet else NOTHING
    late = tell.DAYS if risk.days_overdue >= 0 else tell.TO_COME
    alive = "—" if risk.alive is None or risk.visits < FEWEST else SHARE.shown(risk.alive)
    cells = (
        (tell.LAST_VISIT, risk.last_visit.isoformat()),
        (tell.EXPECTED, expected),
        (tell.OVERDUE, late.fill(n=f"{abs(risk.days_overdue):,}").to(lang)),
        (tell.ROUNDS, f"{risk.rounds:.1f}"),
        (tell.ALIVE, alive),
        (tell.SPENDS, f"¥{risk.value / FEN:,.0f}"),
    )
    return tag(
        "tr",
        tag("td", picking.tick(risk.vehicle, plate)),
        tag("td", tag("a", plate, href=f"/reception/{risk.vehicle}")),
        tag("td", joined([risk.owner_name, quiet])),
        tag("td", risk.series, class_="quiet"),
        *(tag("td", shown, data_label=words.to(lang)) for words, shown in cells),
        data_car=risk.vehicle,
    )


def _pages(lang: str, filters: Filters, total: int) -> Markup:
    last, at = max(1, -(-total // SIZE)), filters.place + 1
    if last == 1:
        return NOTHING
    ways = [(tell.PAGE_BEFORE, at - 1, at > 1), (tell.PAGE_AFTER, at + 1, at < last)]
    links = [
        button(lang, Button(text=words, href=replace(filters, page=str(to)).at(RISK), disabled=not may))
        for words, to, may in ways
    ]
    said = tag("span", tell.PAGE_OF.fill(page=at, last=f"{last:,}").to(lang), class_="quiet")
    return tag("div", links[0], said, links[1], class_="buttons churn-pages")
