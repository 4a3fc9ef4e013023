"""Sales: who came and drove, what was sold, what was lost and why, and what stands in the yard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.paper import Column
from reports.review.drawing import groups, lines
from reports.review.parts import Chapter, Part, Table, Tile, Written
from reports.review.saying import change_of, joined, most, named, tile

if TYPE_CHECKING:
    from reports.review.question import Question
    from reports.review.reading import Reading

MOST: Final = 8
DEALS: Final = Text(
    zh="成交 {n} 台，{change}；交车 {delivered} 台。卖得最多的是{series}。",
    en="Cars sold: {n}, {change}; handed over: {delivered}. Best: {series}.",
)
NO_DEAL: Final = Text(zh="当月没有成交。", en="Nothing was sold in the month.")
WALK_INS: Final = Text(
    zh="来店 {n} 批，新增意向 {leads} 批，试驾 {drives} 次；这些意向到今天成交 {share}，还会涨。",
    en="Walk-ins: {n}, new leads: {leads}, test drives: {drives}; {share} of these leads have bought by today, and "
    "that still grows.",
)
LOST: Final = Text(
    zh="战败 {n} 批，{change}，主要因为{reasons}。", en="Leads lost: {n}, {change}, mostly for: {reasons}."
)
STOCK: Final = Text(
    zh="{end}库存 {cars} 台，平均库龄 {age} 天，最久的 {oldest} 天。",
    en="As of {end} {cars} cars stand in stock, {age} days old on average, the oldest {oldest}.",
)
DEALS_TITLE: Final = Text(zh="成交", en="Deals")
DELIVERED_TITLE: Final = Text(zh="交车", en="Deliveries")
LEADS_TITLE: Final = Text(zh="新增意向", en="New leads")
SHARE_TITLE: Final = Text(zh="成交率", en="Conversion")
BY_MONTH: Final = Text(zh="每月成交和交车的台数", en="Deals and deliveries by month")
WHY: Final = Text(zh="战败原因", en="Why leads were lost")
BY_SERIES: Final = Text(zh="各车系：成交与库存", en="By series: deals and stock")
SOLD: Final = Text(zh="当月成交，按车系", en="Deals of the month, by series")
SERIES: Final = Text(zh="车系", en="Series")
SOLD_IN: Final = Text(zh="{month}成交", en="Deals, {month}")
STOCK_NOW: Final = Text(zh="{end}库存", en="Stock at {end}")


async def _write(reading: Reading, asked: Question) -> Written | None:
    deals, delivered = await reading.two("sales.deals"), await reading.two("sales.deliveries")
    leads, walk_ins = await reading.two("sales.leads"), await reading.one("sales.walk_ins")
    if not (deals[0].value or leads[0].value or walk_ins.value or delivered[0].value):
        return None
    share = await reading.two("sales.conversion")
    by_series = await reading.answer("sales.deals", by="series")
    told = [NO_DEAL]
    if deals[0].value:
        told = [DEALS.fill(n=deals[0].shown, change=change_of(*deals, asked), delivered=delivered[0].shown,
                           series=named(most(by_series.rows), by_series.figure.unit))]  # fmt: skip
    drives = await reading.one("sales.test_drives")
    told.append(WALK_INS.fill(n=walk_ins.shown, leads=leads[0].shown, drives=drives.shown, share=share[0].shown))
    told += [*await _lost(reading, asked), *await _stock(reading)]
    tiles: list[Tile] = [
        tile(DEALS_TITLE, deals, asked, better=1),
        tile(DELIVERED_TITLE, delivered, asked, better=1),
        tile(LEADS_TITLE, leads, asked, better=1),
        tile(SHARE_TITLE, share, asked),
    ]
    return Written(told=[joined(*told)], tiles=tiles, parts=await _parts(reading, asked))


async def _lost(reading: Reading, asked: Question) -> list[Text]:
    lost = await reading.two("sales.lost_deals")
    if not lost[0].value:
        return []
    reasons = named(most((await reading.answer("sales.lost_deals", by="reason")).rows, 3), lost[0].figure.unit)
    return [LOST.fill(n=lost[0].shown, change=change_of(*lost, asked), reasons=reasons)]


async def _stock(reading: Reading) -> list[Text]:
    cars = await reading.one("stock.cars")
    if not cars.value:
        return []
    age, oldest = await reading.one("stock.age"), await reading.one("stock.oldest")
    return [STOCK.fill(end=reading.question.end, cars=cars.shown, age=age.shown, oldest=f"{oldest.value or 0:,.0f}")]


async def _parts(reading: Reading, asked: Question) -> list[Part]:
    found: list[Part] = [
        await lines(reading, "sales_deals", BY_MONTH,
                    {"sales.deals": DEALS_TITLE, "sales.deliveries": DELIVERED_TITLE}),
    ]  # fmt: skip
    deals, reasons = (
        await reading.answer("sales.deals", by="series"),
        await reading.answer("sales.lost_deals", by="reason"),
    )
    before = await reading.answer("sales.deals", asked.against, by="series")
    is_pair = bool(deals.rows and reasons.rows)
    if deals.rows:
        found.append(groups(reading, "sales_series", SOLD, deals, before=before, is_half=is_pair))
    if reasons.rows:
        found.append(groups(reading, "sales_lost", WHY, reasons, is_half=is_pair))
    table = await _series(reading, asked)
    return [*found, table] if table else found


async def _series(reading: Reading, asked: Question) -> Table | None:
    deals, before = (
        await reading.answer("sales.deals", by="series"),
        await reading.answer("sales.deals", asked.against, by="series"),
    )
    stock = await reading.answer("stock.cars", by="series")
    labels = {row.group: row for answer in (deals, stock) for row in reversed(answer.rows)}
    cells = {name: {row.group: row for row in answer.rows} for name, answer in
             (("now", deals), ("then", before), ("stock", stock))}  # fmt: skip
    unit = deals.figure.unit

    def number(name: str, group: object) -> str:
        row = cells[name].get(group)  # type: ignore[call-overload]
        return unit.shown(row.value if row else 0)

    order = sorted(labels, key=lambda group: -((cells["now"][group].value or 0) if group in cells["now"] else 0))
    rows = [
        (labels[g].words(asked.lang), number("now", g), number("then", g), number("stock", g)) for g in order[:MOST]
    ]
    columns = (
        Column(SERIES, 3),
        Column(SOLD_IN.fill(month=asked.period.label), 1, "right"),
        Column(SOLD_IN.fill(month=asked.against.label), 1, "right"),
        Column(STOCK_NOW.fill(end=asked.end), 1, "right"),
    )
    return Table(title=BY_SERIES, columns=columns, rows=rows) if rows else None


CHAPTER: Final = Chapter(key="sales", title=Text(zh="销售", en="Sales"), place=90, write=_write)
