"""Stores: the same figures of each store beside one another, where a group looks at several."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from models.database import reader
from models.text import Text
from reports.kit.paper import Column
from reports.review.parts import Chapter, Table, Written
from reports.review.reading import Reading

if TYPE_CHECKING:
    from reports.review.parts import Known
    from reports.review.question import Question

MOST: Final = 6  # stores of one table
FIGURES: Final = {
    "visits.count": {},
    "churn.won_back": {},
    "churn.lost": {},
    "churn.rate": {},
    "satisfaction.index": {"form": "csi_service"},
    "satisfaction.rates": {"form": "csi_service"},
    "cases.opened": {},
    "cases.in_time": {},
    "duties.kept_rate": {},
    "sales.deals": {},
    "sales.deliveries": {},
}
STORES_SQL: Final = "SELECT id, name FROM store WHERE archived_at IS NULL ORDER BY name"
FIGURE: Final = Text(zh="指标", en="Figure")
TITLE: Final = Text(zh="{month}各门店", en="The stores in {month}")
SAID: Final = Text(
    zh="流失率最低的是{best}（{least}），最高的是{worst}（{most}）；先问最低的门店怎么做。",
    en="{best} loses the smallest share ({least}), {worst} the largest ({most}): ask the first how it is done.",
)
BESIDE: Final = Text(zh="{n} 家门店的同一组数字放在一起看。", en="The same figures of {n} stores beside one another.")


async def _write(reading: Reading, asked: Question) -> Written | None:
    if asked.store is not None or len(asked.seat.stores) < 2:  # noqa: PLR2004 -- one store has nobody to stand beside
        return None
    stores = [(row, name) for row, name in await reader().rows(STORES_SQL) if row in asked.seat.stores]
    found: dict[int, dict[str, Known]] = {}
    for store, name in stores:
        seat = replace(asked.seat, store=store, stores=frozenset({store}), all_stores=False)
        own = Reading(replace(asked, seat=seat, store=store))
        found[store] = {figure: await own.one(figure, None, **params) for figure, params in FIGURES.items()}
        reading.keep(own, f"store={store}|", Text.plain(name))
    tables = [_table(asked, stores[start : start + MOST], found) for start in range(0, len(stores), MOST)]
    return Written(told=[_told(stores, found)], parts=tables)


def _told(stores: list[tuple[int, str]], found: dict[int, dict[str, Known]]) -> Text:
    known = [(found[store]["churn.rate"], name) for store, name in stores]
    known = sorted((one for one in known if one[0].value is not None), key=lambda one: one[0].value or 0)
    if len(known) < 2 or known[0][0].shown == known[-1][0].shown:  # noqa: PLR2004 -- as above
        return BESIDE.fill(n=len(stores))
    (least, best), (most, worst) = known[0], known[-1]
    return SAID.fill(best=best, least=least.shown, worst=worst, most=most.shown)


def _table(asked: Question, stores: list[tuple[int, str]], found: dict[int, dict[str, Known]]) -> Table:
    columns = [Column(FIGURE, 2), *(Column(Text.plain(name), 1, "right") for _, name in stores)]
    rows = []
    for figure in FIGURES:
        known = [found[store][figure] for store, _ in stores]
        rows.append([known[0].figure.title.to(asked.lang), *(one.shown for one in known)])
    return Table(title=TITLE.fill(month=asked.period.label), columns=columns, rows=rows)


CHAPTER: Final = Chapter(key="stores", title=Text(zh="各门店对比", en="Store by store"), place=110, write=_write)
