"""Yard: the cars that stand in the demo's stock, some of them for too long, and how many there should be."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from seeds.demo.cars import COLOURS, SERIES, Line, vin
from seeds.demo.chance import happens

if TYPE_CHECKING:
    from datetime import date
    from random import Random

    from seeds.demo.fleet import Row

LINES: Final = [line for line in SERIES if line.brand == "yunchi"]
WEIGHTS: Final = [line.weight for line in LINES]
PREPARED: Final = (
    ("lingdong", 10), ("yuanxing", 13), ("shanyue", 13), ("shangchi", 3), ("jinghua", 3), ("yunchi_e", 6),
)  # fmt: skip
IN_STOCK, ORDERED = 50, 10
ON_DISPLAY, TO_DRIVE = 6, 2
PLACES: Final = ("A 区", "B 区", "C 区", "后场")
SHOWROOM: Final = "展厅"


@dataclass
class Selling:
    """Rows by noun; what points at another row holds its place in that list, a staff its place in the team."""

    leads: list[Row] = field(default_factory=list)
    steps: list[Row] = field(default_factory=list)
    buyers: list[Row] = field(default_factory=list)
    bought: list[Row] = field(default_factory=list)
    cars: list[Row] = field(default_factory=list)
    levels: list[Row] = field(default_factory=list)


def fill_yard(draw: Random, told: Selling, today: date, serial: int) -> None:
    """Fill it: most cars are fresh, some have stood too long, some are reserved, some are on their way."""
    for number in range(IN_STOCK + ORDERED):
        told.cars.append(_car(draw, today, number, serial + 1 + number))
    for place, lead in enumerate(told.leads):
        free = [c for c in told.cars if c["series"] == lead["series"] and c["state"] in {"stock", "ordered"}]
        if lead["state"] == "dealt" and free:
            free[0] |= {"state": "reserved", "lead": place}
    told.levels = [{"series": code, "model": None, "least": least} for code, least in PREPARED]
    told.levels.append({"series": "shanyue", "model": "shanyue_20t", "least": 5})


def _car(draw: Random, today: date, number: int, serial: int) -> Row:
    line, is_here = draw.choices(LINES, WEIGHTS)[0], number < IN_STOCK
    state = "ordered" if not is_here else "stock"
    if number < ON_DISPLAY + TO_DRIVE:
        state = "display" if number < ON_DISPLAY else "test"
    aged = round(draw.triangular(0, 75, 20) if happens(draw, 0.85) else draw.triangular(90, 230, 120))
    stands = SHOWROOM if state == "display" else draw.choice(PLACES)
    return {
        "vin": vin(line, serial) if is_here else None,
        "series": line.code,
        "model": draw.choice(line.models)[0],
        "colour": draw.choice(COLOURS),
        "state": state,
        "lead": None,
        "arrived_on": today - timedelta(days=aged) if is_here else None,
        "gone_on": None,
        "price": list_price(line),
        "place": stands if is_here else "",
    }


def list_price(line: Line) -> int:
    """Give a list price in fen."""
    return round(line.dear * 118_000) // 1000 * 1000 * 100 + 80_000
