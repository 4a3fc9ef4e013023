"""Misses: what somebody missed again and again, as facts from which a record may be drafted, each once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from models.database import reader
from models.database.many import marks_for
from models.database.stored import day_of
from models.duties.checklist import AGAIN
from models.rules.duties import is_repeated
from models.settings import settings
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from models.access import Seat

LOOKED_AT: Final = 10  # days, the longest holiday and some more: facts older than that are let be
MISSES_SQL: Final = """
SELECT coalesce(d.delegate_id, d.person_id), d.post_id, d.store_id, d.form_key, l.item, l.words, l.english,
    l.kept_on, l.id
FROM duty_line l JOIN duty_sheet d ON d.id = l.sheet_id AND d.archived_at IS NULL
WHERE l.state = 'missed' AND l.archived_at IS NULL AND d.store_id IN ({stores}) ORDER BY l.kept_on, l.id
"""
TITLE: Final = Text(zh="岗位检查漏做：{items}", en="Duties missed: {items}")
EVENT: Final = Text(zh="“{words}”在 {days} 漏做，共 {count} 次。", en="“{words}” was missed on {days}, {count} times.")
LONGEST_TITLE: Final = 120


@dataclass(frozen=True, kw_only=True)
class MissedItem:
    """One duty that was missed so often, and when."""

    item: str
    words: Text
    days: tuple[date, ...]
    lines: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class RepeatedMiss:
    """What one person reached on one day: duties missed as often as the store allows no more.

    `origin` is the same whenever it is asked for, so that it drafts one record only.
    """

    person: int
    post: int
    store: int
    on: date
    items: tuple[MissedItem, ...]

    @property
    def origin(self) -> str:
        """What tells this fact from every other."""
        return f"duty:{self.person}:{self.on.isoformat()}"


@dataclass(frozen=True)
class Miss:
    """One missed line."""

    person: int
    post: int
    store: int
    item: str
    words: Text
    day: date
    line: int


async def repeated_misses(seat: Seat) -> list[RepeatedMiss]:
    """Give the facts of the last weeks in the seat's stores, the oldest first."""
    chosen = await settings()
    stores = sorted(seat.stores)
    if not stores:
        return []
    rows = await reader().rows(MISSES_SQL.format(stores=marks_for(stores)), stores)
    misses = [
        Miss(person, post, store, f"{key}/{item.partition(AGAIN)[0]}", Text(zh=zh, en=en or zh), day_of(day), line)
        for person, post, store, key, item, zh, en, day, line in rows
    ]
    found = repeated_in(misses, times=int(chosen["duty_miss_times"]), days=int(chosen["duty_miss_days"]))
    return [one for one in found if one.on > seat.today - timedelta(days=LOOKED_AT)]


def repeated_in(misses: Iterable[Miss], *, times: int, days: int) -> list[RepeatedMiss]:
    """Find where a duty was missed often enough; counting begins anew after each fact."""
    reached: dict[tuple[int, date], list[tuple[Miss, MissedItem]]] = defaultdict(list)
    for (person, item), own in _grouped(misses).items():
        since: list[Miss] = []
        for miss in own:
            since = [one for one in [*since, miss] if one.day > miss.day - timedelta(days=days)]
            if is_repeated([one.day for one in since], miss.day, times=times, days=days):
                fact = MissedItem(
                    item=item.partition("/")[2], words=miss.words, days=tuple(one.day for one in since),
                    lines=tuple(one.line for one in since),
                )  # fmt: skip
                reached[person, miss.day].append((miss, fact))
                since = []
    return [
        RepeatedMiss(person=person, post=facts[0][0].post, store=facts[0][0].store, on=on,
                     items=tuple(fact for _, fact in facts))
        for (person, on), facts in sorted(reached.items(), key=lambda one: (one[0][1], one[0][0]))
    ]  # fmt: skip


def title_of(miss: RepeatedMiss) -> Text:
    """Say in a line what it is about."""
    words = {lang: _joined([one.words.to(lang) for one in miss.items], lang) for lang in ("zh", "en")}
    return Text(**{lang: TITLE.fill(items=said).to(lang)[:LONGEST_TITLE] for lang, said in words.items()})


def event_of(miss: RepeatedMiss) -> Text:
    """Say what happened, duty by duty."""
    return Text(**{lang: "\n".join(_told(one, lang) for one in miss.items) for lang in ("zh", "en")})


def _told(one: MissedItem, lang: str) -> str:
    days = _joined([f"{day:%m-%d}" for day in one.days], lang)
    return EVENT.fill(words=one.words, days=days, count=len(one.days)).to(lang)


def _joined(words: Sequence[str], lang: str) -> str:
    return ("、" if lang == "zh" else ", ").join(words)


def _grouped(misses: Iterable[Miss]) -> dict[tuple[int, str], list[Miss]]:
    found: dict[tuple[int, str], list[Miss]] = defaultdict(list)
    for miss in misses:
        found[miss.person, miss.item].append(miss)
    return found
