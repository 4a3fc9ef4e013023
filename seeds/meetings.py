"""Meetings: the six series that every store starts with; the store changes them and adds its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from models.noting import put_rows

if TYPE_CHECKING:
    from models.access import Seat
    from models.gate.writer import Writer


@dataclass(frozen=True, kw_only=True)
class SeriesStart:
    """One series as a store starts with it; posts go by their names."""

    key: str
    zh: str
    en: str
    kind: str
    side: str
    every: str
    anchor: str
    minutes: int
    lasts: int
    place: tuple[str, str]
    held_as: str
    chair: str
    attend: tuple[str, ...]
    observe: tuple[str, ...]
    receive: tuple[str, ...]


SHOWROOM: Final = ("展厅", "Showroom")
SALES: Final = ("展厅销售经理", "销售顾问", "销售接待")
SERVICE: Final = (
    "服务经理", "接待主管", "车间主管", "服务顾问", "索赔员", "配件经理", "顾客关系经理", "跟踪业务员"
)  # fmt: skip
SERIES: Final = (
    SeriesStart(
        key="sales_morning", zh="销售早会", en="Sales morning meeting", kind="morning", side="sales", every="day",
        anchor="opening", minutes=10, lasts=10, place=SHOWROOM, held_as="standing", chair="展厅销售经理", attend=SALES,
        observe=("品牌经理",), receive=(),
    ),
    SeriesStart(
        key="sales_evening", zh="销售夕会", en="Sales evening meeting", kind="evening", side="sales", every="day",
        anchor="closing", minutes=30, lasts=25, place=SHOWROOM, held_as="table", chair="展厅销售经理", attend=SALES,
        observe=("品牌经理",), receive=("品牌经理",),
    ),
    SeriesStart(
        key="sales_monthly", zh="销售月度分析会", en="Sales monthly review", kind="monthly", side="sales",
        every="month", anchor="closing", minutes=90, lasts=75, place=("会议室", "Meeting room"), held_as="table",
        chair="品牌经理", attend=(*SALES, "品牌经理"), observe=("总经理",), receive=("总经理",),
    ),
    SeriesStart(
        key="service_morning", zh="售后早会", en="After-sales morning meeting", kind="morning", side="service",
        every="day", anchor="opening", minutes=10, lasts=10, place=("接待大厅", "Reception"), held_as="standing",
        chair="服务经理", attend=SERVICE, observe=("站长",), receive=(),
    ),
    SeriesStart(
        key="service_evening", zh="售后夕会", en="After-sales evening meeting", kind="evening", side="service",
        every="day", anchor="closing", minutes=30, lasts=25, place=("接待大厅", "Reception"), held_as="table",
        chair="服务经理", attend=SERVICE, observe=("站长",), receive=("站长", "总经理"),
    ),
    SeriesStart(
        key="service_monthly", zh="售后月度分析会", en="After-sales monthly review", kind="monthly", side="service",
        every="month", anchor="closing", minutes=90, lasts=75, place=("会议室", "Meeting room"), held_as="table",
        chair="服务经理", attend=SERVICE, observe=("总经理",), receive=("总经理",),
    ),
)  # fmt: skip
STORES_SQL: Final = "SELECT id FROM store WHERE archived_at IS NULL"
LOCK_NUMBER: Final = 0x48_54_4B_4D_53


async def add_meeting_series(writer: Writer, seat: Seat, *, spoken: int = 0) -> int:
    """Give every store the series that it never had; one that it has archived or changed stays as it is."""
    await writer.in_turn(LOCK_NUMBER)  # two programs at the same moment add them once
    posts = dict(await writer.rows("SELECT name, id FROM post WHERE archived_at IS NULL"))
    have = {(store, key) for store, key in await writer.rows("SELECT store_id, key FROM meeting_series")}
    made = 0
    for (store,) in await writer.rows(STORES_SQL):
        missing = [one for one in SERIES if (store, one.key) not in have]
        rows = [_row(one, store, posts, spoken) for one in missing]
        made += len(await put_rows(writer, replace(seat, store=store), "meeting_series", rows))
    return made


def _row(one: SeriesStart, store: int, posts: dict[str, int], spoken: int) -> dict[str, object]:
    return {
        "key": one.key, "title": one.zh, "english": one.en, "kind": one.kind, "side": one.side, "every": one.every,
        "weekday": 0, "day": 1, "anchor": one.anchor, "minutes": one.minutes, "lasts": one.lasts,
        "place": one.place[spoken], "held_as": one.held_as, "form_key": one.key, "chair": posts.get(one.chair),
        "attend": "、".join(one.attend), "observe": "、".join(one.observe), "receive": "、".join(one.receive),
        "store": store,
    }  # fmt: skip
