"""Calls: how whoever was drawn was called, day after day, until there was an outcome."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from seeds.demo.chance import happens
from seeds.demo.team import TEAM
from seeds.demo.voices import NOTES

if TYPE_CHECKING:
    from random import Random

ZONE: Final = ZoneInfo("Asia/Shanghai")
CLERKS: Final = [place for place, one in enumerate(TEAM) if one.role == "clerk"]
MOST_TRIES: Final = {"csi_after_visit": 5, "ssi_after_delivery": 5, "complaint_recheck": 5}
USUAL_TRIES: Final = 3
SWIFT_DAYS: Final = 9  # so long the clerks have been up with their work
PUBLIC_SHARE: Final = 0.2  # of those who answer at all
PUBLIC: Final = frozenset({"csi_after_visit", "ssi_after_delivery"})


@dataclass(frozen=True)
class Party:
    """Who is asked about what: places in the story's lists."""

    name: str
    phone: str
    customer: int | None
    vehicle: int | None = None
    visit: int | None = None
    advisor: int | None = None
    visited_on: date | None = None


@dataclass
class Try:
    """One attempt to reach somebody."""

    at: datetime
    outcome: str
    by: int | None
    channel: str = "phone"
    note: str = ""
    call_back_at: datetime | None = None


@dataclass
class Reply:
    """One answered sheet, as it was typed."""

    form: str
    programme: str
    party: Party
    at: datetime
    seconds: int
    typed: dict[str, Any] = field(default_factory=dict)
    channel: str = "phone"
    identity: str = "named"
    author: int | None = None
    state: str = "complete"
    device: str = ""
    call: Call | None = None

    @property
    def day(self) -> date:
        """The day on which it was answered, by the store's clock."""
        return self.at.astimezone(ZONE).date()


@dataclass
class Call:
    """One that was drawn, and what came of it."""

    programme: str
    party: Party
    drawn_on: date
    due_on: date
    expires_on: date
    outcome: str = "waiting"
    is_open: bool = True
    ended_on: date | None = None
    call_back_at: datetime | None = None
    tries: list[Try] = field(default_factory=list)

    @property
    def handler(self) -> int | None:
        """Who called last."""
        return next((one.by for one in reversed(self.tries) if one.by is not None), None)

    @property
    def last_at(self) -> datetime:
        """When something last happened to it."""
        return self.tries[-1].at if self.tries else moment(self.drawn_on, time(6, 0))

    def end(self, outcome: str, day: date) -> None:
        """Give it its outcome."""
        self.outcome, self.is_open, self.ended_on, self.call_back_at = outcome, False, day, None


def drawn(programme: str, party: Party, day: date, expire_days: int) -> Call:
    """Draw somebody for a programme on the day on which the call is due."""
    return Call(programme, party, day, day, day + timedelta(days=expire_days))


def moment(day: date, clock: time) -> datetime:
    """Give a time of the store's clock as it is kept."""
    return datetime.combine(day, clock, ZONE).astimezone(UTC)


class Telephone:
    """Calls whoever was drawn; today nobody has been called yet."""

    def __init__(self, today: date, draw: Random) -> None:
        """Take the day and the chance."""
        self.today, self.draw = today, draw

    def ring(self, call: Call, wanted: str) -> None:
        """Try until the wanted outcome is there, or the days or the tries are over, or today has come."""
        draw, most = self.draw, MOST_TRIES.get(call.programme, USUAL_TRIES)
        is_swift = call.programme == "three_day_call" or (self.today - call.due_on).days <= SWIFT_DAYS
        lags = (9, 1) if is_swift else (4, 4, 3, 2)
        day = call.due_on + timedelta(days=draw.choices(range(len(lags)), lags)[0])
        futile = draw.choices((0, 1, 2), (82, 14, 4) if is_swift else (58, 29, 13))[0]
        if wanted == "no_answer":
            futile = most if happens(draw, 0.6) else draw.randint(2, most)
        by = draw.choices(CLERKS, (55, 45))[0]
        is_public = wanted == "complete" and call.programme in PUBLIC and happens(draw, PUBLIC_SHARE)
        left = 0 if wanted == "expired" else futile
        while left and day < self.today and day <= call.expires_on:
            self._try(call, day, by)
            left, day = left - 1, day + timedelta(days=draw.choice((1, 1, 2, 3)))
        is_done = wanted not in {"no_answer", "expired"} and day < self.today and day <= call.expires_on
        if is_done:
            self._reach(call, day, wanted, None if is_public else by)
        elif len(call.tries) >= most:
            call.end("no_answer", call.last_at.astimezone(ZONE).date())
        elif call.expires_on < self.today:
            call.end("no_answer" if call.tries else "expired", call.expires_on + timedelta(days=1))

    def promise(self, call: Call, back_at: datetime) -> None:
        """Have somebody ask yesterday to be called again at a time."""
        at = self.at_work(self.today - timedelta(days=1))
        by = call.handler or self.draw.choice(CLERKS)
        note = self.draw.choice(NOTES["call_back"])
        call.tries.append(Try(at, "call_back", by, note=note, call_back_at=back_at))
        call.outcome, call.call_back_at = "call_back", back_at

    def at_work(self, day: date) -> datetime:
        """Give a time of a day at which one calls people."""
        hour, minute = self.draw.choice((9, 9, 10, 10, 11, 13, 14, 14, 15, 15, 16)), self.draw.randrange(60)
        return moment(day, time(hour, minute, self.draw.randrange(60)))

    def at_leisure(self, day: date) -> datetime:
        """Give a time of a day at which customers answer by themselves."""
        hour = self.draw.choice((9, 10, 12, 12, 13, 17, 18, 19, 19, 20, 20, 21))
        return moment(day, time(hour, self.draw.randrange(60), self.draw.randrange(60)))

    def _try(self, call: Call, day: date, by: int) -> None:
        call.tries.append(Try(self.at_work(day), "no_answer", by, note=self.draw.choice(NOTES["no_answer"])))
        call.outcome = "no_answer"

    def _reach(self, call: Call, day: date, outcome: str, by: int | None) -> None:
        draw = self.draw
        if by is not None and outcome == "complete" and happens(draw, 0.07) and day + timedelta(days=1) < self.today:
            next_day = day + timedelta(days=1)
            back_at = self.at_work(next_day)
            call.tries.append(
                Try(self.at_work(day), "call_back", by, note=draw.choice(NOTES["call_back"]), call_back_at=back_at)
            )
            at, day = back_at + timedelta(minutes=draw.randrange(1, 20)), next_day
        else:
            at = self.at_work(day) if by is not None else self.at_leisure(day)
        note = draw.choice(NOTES.get(outcome, ("",)))
        call.tries.append(Try(at, outcome, by, "phone" if by is not None else "public", note))
        call.end(outcome, day)
