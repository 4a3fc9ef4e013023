"""Cars: the models of a maker that does not exist, with plates and VINs that could."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seeds.lists import Entry

if TYPE_CHECKING:
    from random import Random

BRANDS = (Entry("yunchi", "云驰", "Yunchi"), Entry("other_brand", "其他品牌", "Other brands"))


@dataclass(frozen=True)
class Line:
    """One series: its place in the VIN, its price class, how dear its work is, how often it is sold."""

    code: str
    zh: str
    en: str
    brand: str
    vin: str
    car_class: str
    dear: float
    weight: int
    models: tuple[tuple[str, str, str], ...]
    is_electric: bool = False


SERIES = (
    Line(
        "lingdong",
        "灵动",
        "Lingdong",
        "yunchi",
        "LY8AB2",
        "economy",
        0.8,
        24,
        (
            ("lingdong_15_mt", "灵动 1.5L 手动舒适型", "Lingdong 1.5 MT Comfort"),
            ("lingdong_15_at", "灵动 1.5L 自动时尚型", "Lingdong 1.5 AT Style"),
        ),
    ),
    Line(
        "yuanxing",
        "远行",
        "Yuanxing",
        "yunchi",
        "LY8CC4",
        "mid_low",
        1.0,
        30,
        (
            ("yuanxing_15t", "远行 1.5T 豪华型", "Yuanxing 1.5T Luxury"),
            ("yuanxing_18", "远行 1.8L 舒适型", "Yuanxing 1.8 Comfort"),
        ),
    ),
    Line(
        "shanyue",
        "山岳",
        "Shanyue SUV",
        "yunchi",
        "LY8DE5",
        "mid",
        1.25,
        26,
        (
            ("shanyue_15t", "山岳 1.5T 两驱精英型", "Shanyue 1.5T 2WD"),
            ("shanyue_20t", "山岳 2.0T 四驱旗舰型", "Shanyue 2.0T 4WD"),
        ),
    ),
    Line(
        "shangchi",
        "商驰",
        "Shangchi MPV",
        "yunchi",
        "LY8FG7",
        "mid",
        1.35,
        8,
        (("shangchi_20t", "商驰 2.0T 七座商务型", "Shangchi 2.0T seven seats"),),
    ),
    Line(
        "jinghua",
        "景华",
        "Jinghua",
        "yunchi",
        "LY8HJ9",
        "premium",
        1.8,
        5,
        (("jinghua_30t", "景华 3.0T 行政型", "Jinghua 3.0T Executive"),),
    ),
    Line(
        "yunchi_e",
        "云驰 E",
        "Yunchi E",
        "yunchi",
        "LY8EV1",
        "mid",
        0.9,
        7,
        (("yunchi_e_500", "云驰 E 500 长续航", "Yunchi E 500 long range"),),
        is_electric=True,
    ),
    Line(
        "other_series",
        "其他车系",
        "Other series",
        "other_brand",
        "LZ9XX3",
        "mid_low",
        1.0,
        5,
        (("other_model", "其他车型", "Other model"),),
    ),
)
COLOURS = ("白色", "白色", "白色", "黑色", "黑色", "银灰", "银灰", "红色", "蓝色", "棕色", "香槟金")
VIN_SIGNS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ"
VIN_VALUES = dict(zip(VIN_SIGNS, map(int, "012345678912345678123457923456789"), strict=True))
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
MODEL_YEARS = "ABCDEFGHJKLMNPRSTVWXY123456789"
PLATE_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
PLACES = ("苏Z",) * 93 + ("皖Z", "皖Z", "浙Z", "浙Z", "鲁Z", "沪Z", "豫Z")  # no town carries the letter Z there


def vin(line: Line, serial: int) -> str:
    """Make a VIN with a right check digit.

    >>> vin(SERIES[0], 1)
    'LY8AB2B02HA000001'
    """
    year = MODEL_YEARS[serial * 7 % len(MODEL_YEARS)]
    signs = f"{line.vin}B0" + "0" + f"{year}A{serial:06d}"
    rest = sum(VIN_VALUES[sign] * weight for sign, weight in zip(signs, VIN_WEIGHTS, strict=True)) % 11
    return signs[:8] + "0123456789X"[rest] + signs[9:]


def plate(draw: Random, taken: set[str], *, is_electric: bool) -> str:
    """Make a plate of a place that gives none out."""
    while True:
        if is_electric:
            tail = f"D{draw.randrange(10**5):05d}"
        else:
            letters = [draw.choice(PLATE_SIGNS) for _ in range(draw.choice((0, 1, 1, 2)))]
            signs = letters + [str(draw.randrange(10)) for _ in range(5 - len(letters))]
            draw.shuffle(signs)
            tail = "".join(signs)
        made = draw.choice(PLACES) + tail
        if made not in taken:
            taken.add(made)
            return made


def series_choices() -> tuple[list[Entry], list[Entry]]:
    """Give the series and the models as choices."""
    series = [Entry(line.code, line.zh, line.en, parent=line.brand) for line in SERIES]
    models = [Entry(code, zh, en, parent=line.code) for line in SERIES for code, zh, en in line.models]
    return series, models
