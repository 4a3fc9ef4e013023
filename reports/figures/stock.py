"""Stock: the cars that wait for a buyer, how long they have stood, and what must be ordered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from models.database.stored import day_of
from models.text import Text
from models.view import View
from reports.figure import Counted, Figure, Param
from reports.grouping import SERIES, STORE
from reports.row import ALL, EVERYTHING, Row
from reports.sales.groups import MODEL, OF_STOCK, Group, grouped, read_words
from reports.source import source_of
from reports.statistics.means import mean
from reports.unit import DAYS, Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reports.figure import Asked
    from reports.sales.groups import Words

CARS: Final = Unit(name="cars", word=Text(zh="台", en="cars"), lowest=0, least_span=5)
COLUMNS: Final = "t.arrived_on, t.store_id, t.series_id, t.model_id, t.colour, t.state"
NAMES: Final = ("store", "series", "model", "colour", "state")
HERE: Final = "stock,display,test,reserved"
NOT_KNOWN: Final = Text(
    zh="过去的日子不知道当时哪些车有人订，按全部在库算。",
    en="Which cars were reserved on a past day is not known; all that stood here are counted.",
)
ON_THE_DAY: Final = Text(
    zh="看所选时段的最后一天，还没到的看今天：已入库、还没出库的车，含展车、试驾车和已订的。",
    en="As it was on the last of the days asked about, or today: cars that had arrived and not left, those on display, "
    "for test drives and reserved included.",
)
WHICH: Final = Param(
    name="which",
    title=Text(zh="哪些车", en="which cars"),
    choices={
        "all": Text(zh="全部在库", en="all in stock"),
        "free": Text(zh="还没人订的", en="not reserved yet"),
    },
)


async def _here(asked: Asked) -> list[Group]:
    """Read the cars that stood in the store on the day asked about."""
    day, view = min(asked.period.last, asked.as_of), asked.view or View()
    if day >= asked.seat.today:
        view = view.with_condition("state", "in", "stock,display" if asked.params.get("which") == "free" else HERE)
    view = view.with_condition("arrived_on", "to", day.isoformat())
    source = await source_of("stock_cars", asked.seat, view)
    more = "AND t.arrived_on IS NOT NULL AND (t.gone_on IS NULL OR t.gone_on > ?)"
    rows = await source.rows(COLUMNS, more=more, values=[day])
    found: list[dict[str, Any]] = [
        {"age": (day - day_of(arrived)).days, **dict(zip(NAMES, cells, strict=True))} for arrived, *cells in rows
    ]
    return grouped(asked, found, view, await read_words(), {})


def _notes(asked: Asked) -> list[Text]:
    is_past = min(asked.period.last, asked.as_of) < asked.seat.today
    return [NOT_KNOWN] if is_past and asked.params.get("which") == "free" else []


async def _counted(asked: Asked) -> Counted:
    return Counted([_row(one, len(one.rows)) for one in await _here(asked)], _notes(asked))


async def _aged(asked: Asked, *, worst: Callable[[Sequence[int]], float]) -> Counted:
    rows = []
    for group in await _here(asked):
        ages = [int(one["age"]) for one in group.rows]
        rows.append(_row(group, worst(ages) if ages else None))
    return Counted(rows, _notes(asked))


def _row(group: Group, value: float | None) -> Row:
    return Row(group=group.key, label=group.label, value=value, n=len(group.rows), behind=group.view)


def _mean(ages: Sequence[int]) -> float:
    return mean([float(age) for age in ages]).value or 0.0


async def _to_order(asked: Asked) -> Counted:
    """Take from what there should be what stands free and what is on its way to nobody; never less than none."""
    words = await read_words()
    levels = await (await source_of("stock_levels", asked.seat, View())).rows(
        "t.store_id, t.series_id, t.model_id, t.least", more="ORDER BY t.id"
    )
    view = (asked.view or View()).with_condition("state", "in", "stock,display,ordered")
    source = await source_of("stock_cars", asked.seat, view)
    cars = await source.rows("t.store_id, t.series_id, t.model_id", more="AND t.lead_id IS NULL")
    short = [_short(level, cars) for level in levels]
    groups: dict[Any, list[tuple[Any, ...]]] = {}
    for one in short:
        groups.setdefault(_key(asked.by, one), []).append(one)
    rows = [
        Row(
            group=_named(asked.by, key, words),
            label=EVERYTHING if asked.by is None else _label(asked.by, key, words),
            value=sum(missing for *_, missing in own),
            n=sum(least for *_, least, _ in own),
            behind=_behind(asked.by, key, view, words),
        )
        for key, own in groups.items()
    ]
    ordered = sorted(rows, key=lambda row: -(row.value or 0))
    return Counted(ordered or [Row(group=ALL, label=EVERYTHING, value=0, n=0)] if asked.by is None else ordered)


def _short(level: tuple[Any, ...], cars: Iterable[tuple[Any, ...]]) -> tuple[Any, ...]:
    store, series, model, least = level
    there = sum(
        1 for at, of, kind in cars if at == store and (kind == model if model else series is None or of == series)
    )
    return store, series, model, least, max(0, least - there)


def _key(by: str | None, one: tuple[Any, ...]) -> Any:
    store, series, model, *_ = one
    return {None: None, "store": store, "series": series, "model": (series, model)}[by]


def _named(by: str | None, key: Any, words: Words) -> str | int:
    if by is None:
        return ALL
    if by == "model":
        series, model = key
        return model or (f"series/{words.asked('series', series)}" if series else "none")
    return key or "none"


def _label(by: str, key: Any, words: Words) -> Text:
    if by != "model":
        return words.of(by, key)
    series, model = key
    return words.of("model", model) if model else words.of("series", series)


def _behind(by: str | None, key: Any, view: View, words: Words) -> View:
    if by == "model":
        series, model = key
        by, key = ("model", model) if model else ("series", series)
    return view if by is None or not key else view.with_condition(by, "is", words.asked(by, key))


cars = Figure(
    name="stock.cars",
    title=Text(zh="库存台数", en="Cars in stock"),
    formula=ON_THE_DAY,
    unit=CARS,
    compute=_counted,
    by=OF_STOCK,
    params=(WHICH,),
    resource="stock_cars",
)
age = Figure(
    name="stock.age",
    title=Text(zh="平均库龄", en="Mean age in stock"),
    formula=Text(
        zh="从入库日到那天的天数，取平均。" + ON_THE_DAY.to("zh"),
        en="The days from arrival until then, on average. " + ON_THE_DAY.to("en"),
    ),
    unit=DAYS,
    compute=partial(_aged, worst=_mean),
    by=OF_STOCK,
    params=(WHICH,),
    resource="stock_cars",
)
oldest = Figure(
    name="stock.oldest",
    title=Text(zh="最长库龄", en="Oldest in stock"),
    formula=Text(
        zh="从入库日到那天的天数，取最长的一台。" + ON_THE_DAY.to("zh"),
        en="The days from arrival until then, of the oldest car. " + ON_THE_DAY.to("en"),
    ),
    unit=DAYS,
    compute=partial(_aged, worst=max),
    by=OF_STOCK,
    params=(WHICH,),
    resource="stock_cars",
)
to_order = Figure(
    name="stock.to_order",
    title=Text(zh="要订的车", en="Cars to order"),
    formula=Text(
        zh="备货标准减去还没人订的在库车（含展车）和在途车；够了就是 0。试驾车不算。看今天。",
        en="What there should be, less the free cars in stock and on display and those on their way to nobody; none "
        "where there are enough. Cars for test drives do not count. As of today.",
    ),
    unit=CARS,
    compute=_to_order,
    by=(MODEL, SERIES, STORE),
    resource="stock_cars",
)
