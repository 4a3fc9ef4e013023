"""Fleet: what is drawn about each car — whose it is, how it is driven, what falls due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from seeds.demo.cars import COLOURS, Line, vin
from seeds.demo.chance import happens

if TYPE_CHECKING:
    from random import Random

YEAR = 365
Row = dict[str, Any]


@dataclass
class Car:
    """What is drawn about a car before its rows are written."""

    line: Line
    owner: int
    bought: int  # days ago
    daily: int  # kilometres
    since_new: bool
    recency: str
    days: list[int]
    former: int | None = None
    changed: int = 0  # days ago, when it changed hands


def mileage_at(car: Car, days_ago: int) -> int:
    """Give what the car had on the clock so many days ago."""
    return max(300, (car.bought - days_ago) * car.daily + 300)


def vehicle_row(draw: Random, today: date, car: Car, place: int) -> Row:
    """Draw what a car's file holds, all but its plate."""
    line = car.line

    def ago(days: int) -> date:
        return today - timedelta(days=days)

    gone = car.recency == "long_lost" and happens(draw, 0.28)  # no longer theirs to bring
    last = car.days[-1] if car.days else None
    cycle = 730 if car.bought < 6 * YEAR else YEAR
    step = 10_000 if line.is_electric else 7500
    mileage = mileage_at(car, last) if last is not None else None
    return {
        "vin": vin(line, place + 1),
        "owner": car.owner,
        "brand": line.brand,
        "series": line.code,
        "model": draw.choice(line.models)[0],
        "vehicle_class": line.car_class,
        "colour": draw.choice(COLOURS),
        "engine_no": f"{line.vin[-3:]}{draw.randrange(10**6):06d}",
        "purchased_on": ago(car.bought),
        "delivered_on": ago(car.bought - draw.randint(0, 12)),
        "mileage": mileage,
        "daily_mileage": car.daily if len(car.days) > 1 else None,
        "warranty_until": ago(car.bought - 3 * YEAR),
        "inspection_due": ago(car.bought % cycle - cycle),
        "insurance_due": ago(car.bought % YEAR + (YEAR if car.recency == "long_lost" else 0) - YEAR),
        "seasonal_due": ago(last - 180) if car.line.code == "shangchi" and last is not None else None,
        "licence_due": ago(-draw.randint(-20, 2000)) if happens(draw, 0.3) else None,  # where they told it
        "maintenance_due": ago((last if last is not None else car.bought) - 182),
        "maintenance_mileage": (mileage // step + 1) * step if mileage is not None else 5000,
        "kept": draw.choice(("sold", "sold", "scrapped", "moved")) if gone else "kept",
        "note": draw.choice(("左前轮毂有旧划痕。", "车主自装了导航。", "后备厢常放工具，勿动。"))
        if happens(draw, 0.05)
        else "",  # rarely
    }
