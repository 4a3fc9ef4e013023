"""Checklist: what a post's form asks for, as far as sheets need it; forms are read elsewhere and given here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from models import clock
from models.rules.duties import DutyItem

if TYPE_CHECKING:
    from models.text import Text

LONGEST_WORDS: Final = 200
AGAIN: Final = ":"  # what comes a second time on one day is kept as gift:2


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of a checklist: its id, its words, when it is done, and what shows that it was."""

    item: str
    words: Text
    when: DutyItem
    proof: str = "none"

    @property
    def values(self) -> dict[str, Any]:
        """What of it is written on a sheet."""
        return {
            "item": self.item,
            "words": self.words.to("zh")[:LONGEST_WORDS],
            "english": self.words.to("en")[:LONGEST_WORDS],
            "period": self.when.period,
            "begins": self.when.begins,
            "ends": self.when.ends,
            "late_days": self.when.late_days,
            "proof": self.proof,
        }


@dataclass(frozen=True, kw_only=True)
class Checklist:
    """A published version of a post's checklist."""

    key: str
    version: int
    title: Text
    lines: tuple[Line, ...]

    @property
    def on_event(self) -> tuple[Line, ...]:
        """The lines that come when something happens."""
        return tuple(line for line in self.lines if line.when.period == "event")


def store_now(zone: str) -> datetime:
    """Give the day and the hour on the store's clock."""
    return clock.now().astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def moment_at(now: datetime, zone: str) -> datetime:
    """Give a moment of the store's clock as it is kept.

    >>> moment_at(datetime(2026, 11, 21, 8, 30), "Asia/Shanghai").isoformat()
    '2026-11-21T00:30:00+00:00'
    """
    return now.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def clock_of(moment: datetime, zone: str) -> datetime:
    """Give a kept moment on the store's clock."""
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def rule_of(row: dict[str, Any]) -> DutyItem:
    """Give when a line that stands on a sheet is done."""
    return DutyItem(
        period=row["period"],
        begins=time.fromisoformat(str(row["begins"])),
        ends=time.fromisoformat(str(row["ends"])),
        late_days=row["late_days"],
    )
