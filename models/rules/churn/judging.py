"""Judging: what to think of a car that stays away, and what to do next."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from models.rules.churn.losses import LOST_AFTER, lapses_on
from models.rules.mileage import CarLife, Interval
from models.rules.rhythm import is_little_driven, maintenance_by_mileage
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

_PROVINCE = (
    "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|"
    "云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门"
)
_ELSEWHERE = re.compile(  # streets and districts are called after provinces, and houses after cities
    rf"(?:中国)?(?:(?:{_PROVINCE})(?!区|.{{0,3}}[路街道])|[\u4e00-\u9fff]{{2,4}}(?<![城超都])市(?!场))"
)
_PLATE = re.compile(r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]")


@dataclass(frozen=True, kw_only=True)
class Home:
    """Where a store's customers live: beginnings of plates, names in addresses, and how far away is still near."""

    plates: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    kilometres: int | None = None


@dataclass(frozen=True, kw_only=True)
class Known:
    """What is known of a car that stays away: the days of its visits, whether it is from here, how it is driven."""

    visits: Sequence[date]
    local: bool | None = None
    car: CarLife | None = None
    interval: Interval = field(default_factory=Interval)


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """What to think of a car, the next step, and for a little-driven one when its maintenance comes."""

    verdict: str
    words: Text
    step: Text
    maintenance_on: date | None = None


VERDICTS: Final = {
    "little_driven": (
        Text(zh="车开得少，还没到保养里程", en="Little driven: maintenance is not due by mileage yet"),
        Text(zh="设为停顿，到预计保养日再联系", en="Set it to paused and get in touch when maintenance comes"),
    ),
    "stopped": (
        Text(zh="以前常来，突然不来了，多半已流失", en="Came often and stopped: probably lost"),
        Text(zh="打电话问清情况", en="Call and ask"),
    ),
    "local_once": (
        Text(zh="只来过一次，本地车", en="Came once, from near by"),
        Text(zh="争取：打电话邀请再来", en="Win: call and invite"),
    ),
    "passing": (
        Text(zh="只来过一次，外地车，多半是过路车", en="Came once, from elsewhere: probably passing through"),
        Text(
            zh="设为过路车；如常跑这条线，值得留住",
            en="Set it to passing through; one that drives this way regularly is worth keeping",
        ),
    ),
    "once": (
        Text(zh="只来过一次，不清楚是哪里的车", en="Came once; where it is from is not known"),
        Text(zh="打电话问清情况，补上地址", en="Call, ask, and add the address"),
    ),
    "seldom": (
        Text(zh="一向隔很久才来", en="Always came at long gaps"),
        Text(zh="打电话确认是否还会来", en="Call and ask whether it will come again"),
    ),
}


def is_local(home: Home, *, address: str = "", plate: str = "", distance: int | None = None) -> bool | None:
    """Tell whether a car is from near by: by the distance, else by the address, else by the plate; None: not known.

    An address without a town is the store's own town's, which says nothing: then the plate decides.

    >>> home = Home(plates=("京",), places=("北京",))
    >>> is_local(home, plate="京A12345"), is_local(home, address="河北省廊坊市", plate="京A12345"), is_local(home)
    (True, False, None)
    """
    if distance is not None and home.kilometres is not None:
        return distance <= home.kilometres
    if any(place in address for place in home.places):
        return True
    if home.places and _ELSEWHERE.match(address):
        return False
    if home.plates and _PLATE.match(plate):
        return plate.startswith(home.plates)
    return None


def judged(known: Known, on: date, months: int = LOST_AFTER) -> Judgement | None:
    """Give what to think of a car that is lost on a day; None where it is not, or never came.

    >>> from datetime import date
    >>> came = [date(2025, 9, 1), date(2025, 12, 1), date(2026, 2, 20)]
    >>> judged(Known(visits=came), date(2026, 11, 21)).verdict
    'stopped'
    """
    days = sorted({day for day in known.visits if day <= on})
    if not days or lapses_on(days[-1], months) > on:
        return None
    if known.car is not None and is_little_driven(known.car, known.interval):
        planned = maintenance_by_mileage(known.car, known.interval, on)
        if planned is None or planned.on > on:
            return _judgement("little_driven", planned.on if planned else None)
    if len(days) == 1:
        return _judgement({True: "local_once", False: "passing", None: "once"}[known.local])
    close = sum(lapses_on(before, months) > after for before, after in pairwise(days))
    return _judgement("stopped" if close * 2 >= len(days) - 1 else "seldom")


def _judgement(verdict: str, maintenance_on: date | None = None) -> Judgement:
    words, step = VERDICTS[verdict]
    return Judgement(verdict=verdict, words=words, step=step, maintenance_on=maintenance_on)
