"""Words: what a set of cars is called where an address names it — cars lost in June 2026, series Sedan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.database import reader
from models.gate.reading import read
from models.problem import Problem
from models.resources import RESOURCES
from models.rules.churn.classes import PARTIAL
from models.rules.churn.sets import AGES, MOST_SERVICES, NEVER, NONE, OLDEST, read_set
from models.rules.churn.statuses import STATUSES
from models.rules.recency import LONG_LOST, LOYAL, SHORT_LOST, WAVERING
from models.rules.recency import NEVER as NEVER_CAME
from models.tables.contacts import CAME_OF_IT
from models.text import Text
from models.view import View

if TYPE_CHECKING:
    from models.access import Seat
    from models.rules.churn.sets import CarSet

CLASS_WORDS: Final = {
    "loyal": LOYAL,
    "wavering": WAVERING,
    "short_lost": SHORT_LOST,
    "long_lost": LONG_LOST,
    "never": NEVER_CAME,
}
STANDING_WORDS: Final = {**CLASS_WORDS, **PARTIAL, **STATUSES}
WHAT: Final = {
    "standing": Text(zh="{last} 为{words}", en="{words} on {last}"),
    "status": Text(zh="{last} 状态为{words}", en="set to {words} on {last}"),
    "away": Text(zh="到 {last} 已有 {days} 天以上没来", en="{days} days away or more on {last}"),
    "lost": Text(zh="{first} 至 {last} 流失", en="lost from {first} to {last}"),
    "gone": Text(zh="{first} 至 {last} 流失、还没回来", en="lost from {first} to {last} and not back"),
    "won_back": Text(zh="{first} 至 {last} 回流", en="won back from {first} to {last}"),
    "new": Text(zh="{first} 至 {last} 首次来店", en="came for the first time from {first} to {last}"),
    "flow": Text(zh="{first} 当月来过，到 {last} 再没来", en="came in the month of {first} and not since, to {last}"),
}
GROUP_WORDS: Final = {
    "series": Text(zh="车系", en="series"),
    "model": Text(zh="车型", en="model"),
    "vehicle_class": Text(zh="车辆档次", en="vehicle class"),
    "owner_type": Text(zh="车主类型", en="owner type"),
    "district": Text(zh="区域", en="district"),
    "store": Text(zh="最后来店的门店", en="store of the last visit"),
    "advisor": Text(zh="最后接待的服务顾问", en="advisor of the last visit"),
    "service": Text(zh="第几次来店后", en="after which visit"),
    "age": Text(zh="车龄", en="vehicle age"),
    "contact": Text(zh="联系情况", en="contact since"),
    "month_lost": Text(zh="流失月份", en="month lost"),
    "reason": Text(zh="流失原因", en="reason"),
    "measure": Text(zh="对策", en="countermeasure"),
}
NOT_KNOWN: Final = Text(zh="不详", en="not known")
NOT_CONTACTED: Final = Text(zh="从未联系", en="never contacted")
NTH: Final = Text(zh="第 {number} 次", en="visit {number}")
MORE: Final = Text(zh="第 {number} 次及以后", en="visit {number} and later")
YEARS: Final = Text(zh="{years} 年", en="{years} years")
OLDER: Final = Text(zh="{years} 年以上", en="{years} years and more")
OR: Final = Text(zh="{one}或{two}", en="{one} or {two}")
OF_GROUP: Final = Text(zh="{words}（{group}：{key}）", en="{words} ({group}: {key})")
NAMES: Final = {"store": ("stores", "name"), "advisor": ("staff", "name"), "measure": ("countermeasures", "title")}
CHOICE: Final = "SELECT zh, en FROM choice WHERE id = ?"


async def words_of_set(value: str, seat: Seat) -> Text:
    """Say which cars an address names; what cannot be read is given as it stands."""
    wanted = read_set(value)
    if isinstance(wanted, Problem):
        return Text.plain(value)
    words = _words(wanted)
    if not wanted.by:
        return words
    return OF_GROUP.fill(words=words, group=GROUP_WORDS[wanted.by], key=await _key(wanted, seat))


def plain_key(by: str, key: str) -> Text | None:
    """Name a group that needs no look into the store's lists; None where it does."""
    if by == "contact":
        return NOT_CONTACTED if key in {NEVER, NONE} else CAME_OF_IT.get(key, Text.plain(key))
    if key == NONE:
        return NOT_KNOWN
    if by == "service":
        return (MORE if int(key) >= MOST_SERVICES else NTH).fill(number=key)
    if by == "age":
        return OLDER.fill(years=AGES[-1]) if key == OLDEST else YEARS.fill(years=key)
    return Text.plain(key) if by == "month_lost" else None


def _words(wanted: CarSet) -> Text:
    said = Text.plain("")
    for word in wanted.words:
        said = OR.fill(one=said, two=STANDING_WORDS[word]) if said.to("zh") else STANDING_WORDS[word]
    return WHAT[wanted.what].fill(first=wanted.first, last=wanted.last, words=said, days=wanted.days)


async def _key(wanted: CarSet, seat: Seat) -> Text:
    plain = plain_key(wanted.by, wanted.key)
    if plain is not None:
        return plain
    if wanted.by in NAMES:
        noun, column = NAMES[wanted.by]
        found = await read(RESOURCES[noun], seat, View(ids=(int(wanted.key),)), columns=[column])
        return Text.plain(str(found.rows[0].values[column])) if found.rows else NOT_KNOWN
    rows = await reader().rows(CHOICE, [int(wanted.key)])
    return Text(zh=rows[0][0], en=rows[0][1] or rows[0][0]) if rows else NOT_KNOWN
