"""Repairs: what is done to a car on a visit, and what it costs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seeds.demo.chance import happens

if TYPE_CHECKING:
    from random import Random

Item = tuple[str, str, int]  # sort, name, fee in yuan

BASE_SERVICE: tuple[Item, ...] = (
    ("labour", "更换机油机滤工时", 120),
    ("parts", "全合成机油 4L", 298),
    ("parts", "机油滤清器", 42),
)
ELECTRIC_SERVICE: tuple[Item, ...] = (("labour", "三电系统检测工时", 160), ("parts", "空调滤芯", 78))
EVERY_SECOND: tuple[Item, ...] = (("parts", "空气滤清器", 65), ("parts", "空调滤芯", 78))
EVERY_FOURTH: tuple[Item, ...] = (
    ("parts", "刹车油", 120),
    ("parts", "火花塞一组", 260),
    ("labour", "更换火花塞、刹车油工时", 180),
)
REPAIRS: tuple[tuple[Item, ...], ...] = (
    (("labour", "更换前刹车片工时", 160), ("parts", "前刹车片", 420)),
    (("labour", "更换蓄电池工时", 60), ("parts", "蓄电池 60Ah", 680)),
    (("labour", "四轮定位", 220),),
    (("labour", "更换轮胎工时", 80), ("parts", "轮胎两条", 1160)),
    (("labour", "空调系统检修工时", 260), ("parts", "制冷剂", 120)),
    (("labour", "更换下摆臂胶套工时", 320), ("parts", "下摆臂胶套", 280)),
    (("labour", "更换水泵工时", 450), ("parts", "水泵总成", 560), ("parts", "冷却液", 130)),
    (("labour", "发动机异响诊断", 200), ("labour", "更换正时附件工时", 680), ("parts", "正时附件套装", 920)),
    (("labour", "更换雨刮片工时", 20), ("parts", "雨刮片一对", 138)),
    (("labour", "变速箱油更换工时", 260), ("parts", "变速箱油 6L", 780)),
)
PAINTING: tuple[tuple[Item, ...], ...] = (
    (("labour", "左前门钣金喷漆", 780), ("parts", "漆料", 180)),
    (("labour", "前保险杠喷漆", 520), ("parts", "前保险杠", 860)),
    (("labour", "右后翼子板钣金喷漆", 960), ("parts", "漆料", 220)),
    (
        ("labour", "前部事故修复", 2600),
        ("parts", "前大灯总成", 1850),
        ("parts", "机盖", 1480),
        ("parts", "前保险杠", 860),
    ),
)
BEAUTY: tuple[tuple[Item, ...], ...] = (
    (("labour", "全车打蜡", 160),),
    (("labour", "内饰清洗", 280),),
    (("labour", "全车贴膜工时", 600), ("parts", "隔热膜", 1680)),
    (("labour", "加装行车记录仪工时", 120), ("parts", "行车记录仪", 680)),
    (("labour", "镀晶", 1280),),
)
WARRANTY: tuple[tuple[Item, ...], ...] = (
    (("labour", "索赔：更换车窗升降器", 0), ("parts", "车窗升降器（索赔件）", 0)),
    (("labour", "索赔：更换氧传感器", 0), ("parts", "氧传感器（索赔件）", 0)),
    (("labour", "召回：软件升级", 0),),
)
OTHER: dict[str, tuple[tuple[Item, ...], ...]] = {
    "insurance": ((("extra", "代办续保服务", 0),), (("extra", "代办续保服务", 100),)),
    "inspection": ((("extra", "代办年审", 200), ("labour", "年审前检测", 80)),),
    "rescue": ((("labour", "道路救援、搭电", 200),), (("labour", "拖车进厂", 380),)),
    "rental_resale": ((("extra", "代步车一天", 180),), (("extra", "二手车评估", 0),)),
    "event": ((("labour", "免费检测 32 项", 0),), (("labour", "冬季检查", 0), ("parts", "玻璃水", 15))),
}
GIFTS: tuple[Item, ...] = (("extra", "免费洗车", 0), ("extra", "赠送玻璃水", 0), ("extra", "免费轮胎充氮气", 0))
KINDS = (
    ("maintenance", 54),
    ("repair", 19),
    ("body_paint", 8),
    ("decoration", 7),
    ("warranty", 4),
    ("inspection", 3),
    ("insurance", 2),
    ("event", 2),
    ("rescue", 0.7),
    ("rental_resale", 0.3),
)
MENUS = {"repair": REPAIRS, "body_paint": PAINTING, "decoration": BEAUTY, "warranty": WARRANTY, **OTHER}


@dataclass(frozen=True)
class Repair:
    """What one visit was: its kind, its items in fen, what they come to."""

    kind: str
    items: tuple[tuple[str, str, int], ...]

    def sum_of(self, *sorts: str) -> int:
        """Add up the fees of some sorts of items."""
        return sum(fee for sort, _, fee in self.items if sort in sorts)

    @property
    def work(self) -> str:
        """The items as one line of text."""
        return "、".join(name for _, name, _ in self.items)


def draw_repair(draw: Random, number: int, dear: float, *, is_electric: bool) -> Repair:
    """Draw what is done on a car's visit of that number; mostly maintenance, and the first one always."""
    kinds = [kind for kind, _ in KINDS]
    kind = "maintenance" if number == 0 else draw.choices(kinds, [weight for _, weight in KINDS])[0]
    if kind == "maintenance":
        items = list(ELECTRIC_SERVICE if is_electric else BASE_SERVICE)
        if number % 2 and not is_electric:
            items += EVERY_SECOND
        if number % 4 == 3 and not is_electric:  # noqa: PLR2004 -- the fourth of each round
            items += EVERY_FOURTH
        if number == 0:
            items = [("labour", "首次保养（免费）", 0), *((sort, name, 0) for sort, name, _ in items[1:])]
        elif happens(draw, 0.12):  # one in eight finds something more
            items += draw.choice(REPAIRS)
    else:
        items = list(draw.choice(MENUS[kind]))
    if happens(draw, 0.2):  # every fifth goes home with something extra
        items.append(draw.choice(GIFTS))
    factor = dear * draw.uniform(0.94, 1.08)
    return Repair(kind, tuple((sort, name, round(fee * factor) * 100) for sort, name, fee in items))
