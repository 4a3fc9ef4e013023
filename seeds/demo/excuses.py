"""Excuses: why customers of the demo store stayed away, in their words, and what the store did against it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from models.text import Text


@dataclass(frozen=True)
class Excuse:
    """One reason of a loss: its code, how often it is given, what is said, where they go instead."""

    code: str
    weight: int
    said: tuple[str, ...]
    place: str = ""
    ends: bool = False  # the car does not come back from it


@dataclass(frozen=True)
class Remedy:
    """One countermeasure: against which reason, how many months ago it began, who answers for it."""

    cause: str
    months_ago: int
    owner: str
    title: Text
    expects: Text


REASONS: Final = (
    Excuse("service", 20, ("上回等了快一个钟头没人理我。", "说好打电话通知的，结果没人打。", "前台态度有点冷。")),
    Excuse(
        "price",
        19,
        ("外面小店换机油便宜一半。", "上次保养加了好几项，太贵了。", "同样的活，别家报价低三百。"),
        "garage",
    ),
    Excuse("far", 11, ("搬到城东了，过来要一个小时。", "周末过江太堵，不想跑。", "单位旁边就有一家，方便。"), "chain"),
    Excuse("quality", 9, ("异响修了两回还是响。", "补的漆有色差。"), "same_brand"),
    Excuse("little_driven", 10, ("车在车库里放着，一年开不了两千公里。", "平时坐地铁，车基本没动。")),
    Excuse("ties", 7, ("我表弟开修理厂的，都在他那儿弄。", "朋友在那家店上班，好说话。"), "one_man"),
    Excuse("insurer", 6, ("出了事故，保险公司让去他们定点的厂。", "定损员推荐的那家。"), "garage"),
    Excuse("away", 5, ("外派了，明年六月才回来。", "孩子在外地上学，车也带过去了。")),
    Excuse("company", 4, ("公司统一签了别的厂。",), "other_brand"),
    Excuse("staff_left", 3, ("以前都找小刘师傅，他走了我就不去了。",)),
    Excuse("looks", 2, ("休息区又小又吵，等得难受。",)),
    Excuse("product", 2, ("这车小毛病太多，不想再花钱了。",)),
    Excuse("other", 3, ("最近忙，没顾上。", "再说吧，先不做了。")),
    Excuse("sold", 0, ("车去年就卖了，换新能源了。", "卖给亲戚了。"), ends=True),
    Excuse("scrapped", 0, ("追尾太严重，报废了。",), ends=True),
    Excuse("moved", 0, ("全家搬去外省了，车也上了那边的牌。",), ends=True),
)
STATUS_OF: Final = {
    "little_driven": "paused",
    "away": "paused",
    "sold": "sold",
    "scrapped": "scrapped",
    "moved": "moved",
}
PASSING: Final = "外地车，路过来修的，平时不到这边。"
AFTERWARDS: Final = ("客户自己说的。", "看到贴膜和脚垫是别处的。", "说是朋友介绍去的。", "客户发来了那家的单子。")
REMEDIES: Final = (
    Remedy(
        "service",
        8,
        "supervisor",
        Text(zh="接车 3 分钟内有人招呼，交车前必打电话", en="Greeted within 3 minutes, called before handover"),
        Text(zh="因服务流失的每月减少三分之一", en="A third fewer losses because of the service"),
    ),
    Remedy(
        "price",
        5,
        "manager",
        Text(zh="保养套餐明码标价，三年以上车另有九折", en="Priced maintenance packages, 10 % off for older cars"),
        Text(zh="三年以上车的回流增加一倍", en="Twice as many cars over three years won back"),
    ),
    Remedy(
        "far",
        3,
        "relations",
        Text(zh="城东、江北上门取送车", en="Cars fetched and brought back in the east and north"),
        Text(zh="每月多回来十台", en="Ten more cars back each month"),
    ),
    Remedy(
        "little_driven",
        2,
        "relations",
        Text(zh="停顿车按里程预约，一年一次上门检查", en="Paused cars booked by mileage, one check at home a year"),
        Text(zh="停顿车一年至少来一次", en="Every paused car comes once a year"),
    ),
)
