"""Records: the tables that the demo store has made itself, with what its people entered in the past months."""

from __future__ import annotations

from datetime import date, time, timedelta
from random import Random
from typing import TYPE_CHECKING, Any, Final

from models.access import Role, Seat
from models.resources import place_own
from seeds.demo.calls import moment
from seeds.demo.chance import happens
from seeds.demo.past_rows import PastRows
from seeds.demo.team import TEAM
from surveys.tables.keeping import keep_table, table_for
from surveys.tables.living import forget_own_tables, table_of
from surveys.tables.resources import Settings
from surveys.tables.rights import rights_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.gate.writer import Writer
    from models.resource import Resource
    from seeds.demo.asking import Places

    Row = dict[str, Any]

SEED: Final = 20_261_122
DAYS: Final = 150
TABLES: Final = (  # form, place in the menu, icon, who sees it
    ("test_drive_log", "sales", "car", "open"),
    ("key_handover", "records", "key", "open"),
    ("loaner_car", "records", "tag", "own"),
)
DRIVERS: Final = ("陈晓东", "刘佳怡", "马俊", "高敏", "宋志强", "唐雨", "彭博", "曾丽", "邹凯", "田甜")
DEMO_CARS: Final = ("苏E61001", "苏E61002", "苏E61003")
LOANERS: Final = ("苏E7D101", "苏E7D102", "苏E7D103")
WORDS: Final = (
    "提速比想象的快，过减速带有点硬。", "后排坐着舒服，孩子喜欢天窗。", "跟隔壁品牌比安静不少，价格还要再想想。",
    "方向盘轻，停车方便，就是后视镜小。", "",
)  # fmt: skip
SELLERS: Final = ("consultant", "zhenghao", "fengwei", "luokai")
ADVISORS: Final = ("advisor", "zhaolei", "sunyue", "huangjie", "ouyangmin")
WORKERS: Final = ("staff", "hejun", "dengchao", "panlong")


async def write_records(writer: Writer, seat: Seat, batch: int, places: Places) -> int:
    """Make the tables and write their rows; a store that has such a table already keeps it as it is."""
    people = dict(zip((one.login for one in TEAM), places.staff, strict=True))
    draw = Random(SEED)  # noqa: S311 -- a demo that is the same every time
    told = {
        "test_drive_log": _test_drives(draw, seat.today, people),
        "key_handover": _keys(draw, seat.today, people),
        "loaner_car": _loaners(draw, seat.today, people, places),
    }
    past = PastRows(writer, seat, batch)
    try:
        for place, (form_key, group, icon, way) in enumerate(TABLES, 1):
            settings = await table_for(form_key)
            if settings is None:
                wanted = Settings(
                    key="", form_key=form_key, menu_group=group, icon=icon, order=place, rights=rights_of(way)
                )
                settings = await keep_table(writer, seat, wanted, batch=batch)
            table = await table_of(settings)
            place_own({table.key: table})
            await past.put(table.key, [_whole(table, seat, row) for row in told[form_key]], by="author")
    finally:
        forget_own_tables()
    return past.count


def _whole(table: Resource[Any], seat: Seat, row: Row) -> Row:
    """Add what the form calculates, as the gate would."""
    made = table.works_out(row, _at(seat, row["author"]), True).values if table.works_out else {}  # noqa: FBT003 -- a new one
    return {"store": seat.store, **row, **made}


def _at(seat: Seat, person: int) -> Seat:
    return Seat(
        person=person, name="", roles=Role.STAFF, store=seat.store, stores=seat.stores, all_stores=True,
        team=frozenset({person}), today=seat.today,
    )  # fmt: skip


def _days(draw: Random, today: date, share: float) -> list[date]:
    """Give the days on which something was entered, the oldest first."""
    days = [today - timedelta(days=ago) for ago in range(DAYS, -1, -1)]
    return [day for day in days if happens(draw, share)]


def _test_drives(draw: Random, today: date, people: Mapping[str, int]) -> list[Row]:
    rows: list[Row] = []
    dial = dict.fromkeys(DEMO_CARS, 1200)
    for day in _days(draw, today, 0.6):
        for hour in sorted(draw.sample(range(9, 17), draw.randrange(1, 4))):
            plate, far = draw.choice(DEMO_CARS), draw.randrange(6, 22)
            seen = happens(draw, 0.97)
            row: Row = {
                "driven_on": day,
                "driver": draw.choice(DRIVERS),
                "phone": f"139{draw.randrange(10**8):08d}",
                "licence_seen": seen,
                "plate": plate,
                "route": draw.choice(("city", "mixed", "mixed", "highway")),
                "out_at": time(hour, draw.choice((0, 10, 30))),
                "back_at": time(hour, 50),
                "km_out": dial[plate],
                "km_back": dial[plate] + far,
                "interest": draw.choice(("high", "high", "thinking", "thinking", "thinking", "none", "order")),
                "said": draw.choice(WORDS) or None,
                "author": people[draw.choice(SELLERS)],
                "created_at": moment(day, time(hour, 55)),
            }
            rows.append(row | ({"licence_no": f"3205{draw.randrange(10**10):010d}"} if seen else {}))
            dial[plate] += far
    return rows


def _keys(draw: Random, today: date, people: Mapping[str, int]) -> list[Row]:
    rows: list[Row] = []
    for day in _days(draw, today, 0.7):
        given, taken = people[draw.choice(ADVISORS)], people[draw.choice(WORKERS)]
        is_back = day < today or happens(draw, 0.3)
        row: Row = {
            "handed_on": day,
            "handed_at": time(draw.randrange(8, 17), draw.choice((5, 20, 40))),
            "plate": f"苏E{draw.randrange(10**5):05d}",
            "keys": draw.choice((1, 1, 1, 2)),
            "given_by": given,
            "taken_by": taken,
            "purpose": draw.choice(("repair", "repair", "wash", "move", "delivery")),
            "is_back": is_back,
            "author": given,
            "created_at": moment(day, time(17, 20)),
        }
        rows.append(row | ({"back_on": day} if is_back else {}))
    return rows


def _loaners(draw: Random, today: date, people: Mapping[str, int], places: Places) -> list[Row]:
    rows: list[Row] = []
    free = dict.fromkeys(LOANERS, date.min)
    dial = dict.fromkeys(LOANERS, 8_000)
    for day in _days(draw, today, 0.3):
        plate = next((one for one in LOANERS if free[one] < day), None)
        if plate is None:
            continue
        due, far = day + timedelta(days=draw.randrange(1, 5)), draw.randrange(30, 260)
        back = due + timedelta(days=1) if happens(draw, 0.1) else due
        row: Row = {
            "customer": draw.choice(places.customers),
            "out_on": day,
            "plate": plate,
            "due_on": due,
            "km_out": dial[plate],
            "fuel_out": "full",
            "licence_seen": True,
            "author": people[draw.choice(ADVISORS)],
            "created_at": moment(day, time(10, 15)),
        }
        rows.append(row | _returned(draw, back, dial[plate] + far) if back <= today else row)
        free[plate], dial[plate] = back, dial[plate] + far
    return rows


def _returned(draw: Random, back: date, dial: int) -> Row:
    damage = happens(draw, 0.05)
    told: Row = {"damage_words": "右后轮毂有一道新刮痕，客户已签字确认。"} if damage else {}
    fuel = draw.choice(("full", "three", "half"))
    return {"back_on": back, "km_back": dial, "fuel_back": fuel, "damage": damage, **told}
