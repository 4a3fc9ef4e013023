"""Absences: which cars stayed away, what their people said when they were called, and what the store did about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING, Final

from models.rules.churn.losses import losses
from seeds.demo.calls import moment
from seeds.demo.chance import happens
from seeds.demo.excuses import AFTERWARDS, PASSING, REASONS, STATUS_OF, Excuse
from seeds.demo.team import TEAM

if TYPE_CHECKING:
    from models.rules.churn.losses import Loss
    from seeds.demo.fleet import Row
    from seeds.demo.story import Story

SEED: Final = 20_260_404
LOOKED_BACK: Final = 540  # days; before that nobody wrote down what was said
CALLERS: Final = [place for place, one in enumerate(TEAM) if one.login in {"clerk", "xuting", "relations"}]
FAR: Final = 22  # kilometres; who lives farther and came once was passing through


@dataclass(frozen=True, kw_only=True)
class Absence:
    """One absence of one car that somebody called about: who called, when, what came of it."""

    vehicle: int
    customer: int
    loss: Loss
    caller: int
    at: datetime
    outcome: str
    excuse: Excuse | None = None
    words: str = ""
    status: str = ""
    note: str = ""

    @property
    def day(self) -> date:
        """The day of the call."""
        return self.at.date()


@dataclass
class Absences:
    """What the demo store knows about the cars that stayed away; the story's cars that are gone are marked so."""

    found: list[Absence] = field(default_factory=list)
    elsewhere: list[Row] = field(default_factory=list)


def tell_absences(story: Story, today: date) -> Absences:
    """Draw what was found out about each absence of the story's cars; sold, scrapped and moved cars follow from it."""
    return _Telling(story, today).tell()


class _Telling:
    def __init__(self, story: Story, today: date) -> None:
        self.story, self.today = story, today
        self.draw = Random(SEED)  # noqa: S311 -- a story, no secret
        self.told = Absences()

    def tell(self) -> Absences:
        days: dict[int, list[date]] = {}
        for visit in self.story.visits:
            days.setdefault(visit["vehicle"], []).append(visit["visited_on"])
        for vehicle, came in sorted(days.items()):
            for loss in losses(came, self.today):
                self._ask(vehicle, loss, came)
        return self.told

    def _ask(self, vehicle: int, loss: Loss, came: list[date]) -> None:
        draw, car = self.draw, self.story.vehicles[vehicle]
        waited = draw.randint(4, 70)
        called, lucky = loss.since + timedelta(days=waited), draw.random()
        clock = time(9 + draw.randrange(9), draw.randrange(60))
        caller = draw.choice(CALLERS)
        ended = loss.won_back_on or self.today
        customer = self.story.customers[car["owner"]]
        if called >= ended or (self.today - called).days > LOOKED_BACK or customer["do_not_contact"]:
            return
        if lucky > 0.8:  # noqa: PLR2004 -- the rest was not called yet
            return
        at = moment(called, clock)
        about = {"vehicle": vehicle, "customer": car["owner"], "loss": loss, "caller": caller, "at": at}
        if lucky > 0.62:  # noqa: PLR2004 -- nobody answered
            self.told.found.append(Absence(**about, outcome="no_answer"))
            return
        self.told.found.append(self._answer(about, came, customer))

    def _answer(self, about: Row, came: list[date], customer: Row) -> Absence:
        """What was said: sold cars and passers-by as the files have them, the others by the weight of each reason."""
        draw, car, loss = self.draw, self.story.vehicles[about["vehicle"]], about["loss"]
        is_open = loss.won_back_on is None
        if is_open and car["kept"] != "kept":
            excuse = next(one for one in REASONS if one.code == car["kept"])
        else:
            usual = [one for one in REASONS if one.weight and (is_open or not one.ends)]
            excuse = draw.choices(usual, [one.weight for one in usual])[0]
        words = draw.choice(excuse.said)
        status, note = STATUS_OF.get(excuse.code, "") if is_open else "", words
        if is_open and not status and len(came) == 1 and customer["distance"] > FAR:
            status, note = "passing", PASSING
        if excuse.place and happens(draw, 0.6):  # of those who go somewhere else, so many say what was done there
            self._bought(about["vehicle"], about["at"].date(), excuse)
        outcome = "gone" if status in {"sold", "scrapped", "moved"} else "reached"
        return Absence(**about, outcome=outcome, excuse=excuse, words=words, status=status, note=note)

    def _bought(self, vehicle: int, asked: date, excuse: Excuse) -> None:
        kind = self.draw.choices(("maintenance", "repair", "body_paint", "decoration"), (40, 20, 12, 28))[0]
        bought = asked - timedelta(days=self.draw.randint(3, 40))
        row = {"vehicle": vehicle, "bought_on": bought, "kind": kind, "place": excuse.place, "asked": asked}
        self.told.elsewhere.append(row | {"note": self.draw.choice(AFTERWARDS)})
