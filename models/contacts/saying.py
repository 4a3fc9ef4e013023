"""Saying: one contact as somebody tells it, and what each outcome asks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from models.problem import Problem
from models.rules.churn.statuses import GONE, STATUSES
from models.tables.contacts import CAME_OF_IT, DIRECTION, MEANS
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

FARTHEST: Final = 366  # days; so far ahead a next contact may be planned
LONGEST_STEP: Final = 200
NOT_OFFERED: Final = Text(
    zh="“{found}”不在可选之列，请选：{expected}。", en="“{found}” is not among the choices: {expected}."
)
WHEN: Final = Text(
    zh="约定再联系，请填哪一天，例如 {example}。", en="To call back, please say on which day, for example {example}."
)
PAST: Final = Text(
    zh="{day} 已经过去了，下次联系请填今天或以后，例如 {example}。",
    en="{day} has passed; the next contact is today or later, for example {example}.",
)
TOO_FAR: Final = Text(
    zh="下次联系最多约到一年以后，请填近一点的日期，例如 {example}。",
    en="The next contact is planned at most a year ahead, for example {example}.",
)
WHAT_HAPPENED: Final = Text(
    zh="车已不在，请选：已卖出、已报废、已迁走。", en="The car is gone: please choose sold, scrapped or moved away."
)
WHICH_CAR: Final = Text(
    zh="车的状态要记在一台车上，请先选车辆。", en="A status belongs to a car; please choose the car first."
)
ENDS_EARLY: Final = Text(
    zh="状态的到期日 {day} 已经过去了，请填以后的日期，或留空。",
    en="The last day of the status, {day}, has passed. Please choose a later one, or none.",
)
LATER: Final = Text(
    zh="{day} 还没到，联系记录只记已经发生的。", en="{day} is still to come; a contact is noted once it has happened."
)


@dataclass(frozen=True, kw_only=True)
class Said:
    """One contact: with whom, by which means, what came of it, the customer's own words, what comes next."""

    customer: int
    vehicle: int | None = None
    means: str = "call"
    outcome: str = "reached"
    direction: str = "out"
    about: str = ""  # a code of the list of topics
    words: str = ""
    note: str = ""
    contacted_on: date | None = None  # today
    at: datetime | None = None
    slip: int | None = None
    next_on: date | None = None
    next_step: str = ""
    reason: str = ""  # why not coming, a code of that list
    status: str = ""  # of the car, as the customer told
    until: date | None = None

    @property
    def told(self) -> str:
        """What to note beside a status: the customer's words before our own."""
        return self.words.strip() or self.note.strip()


def problems(said: Said, today: date) -> list[Problem]:
    """Say what a contact lacks, each at its field.

    >>> from datetime import date
    >>> [one.field for one in problems(Said(customer=1, outcome="call_back"), date(2026, 11, 21))]
    ['next_on']
    """
    example = (today + timedelta(days=3)).isoformat()
    found = [*_choices(said)]
    if said.outcome == "call_back" and said.next_on is None:
        found.append(Problem(WHEN.fill(example=example), "next_on"))
    if said.next_on is not None and said.next_on < today:
        found.append(Problem(PAST.fill(day=said.next_on, example=example), "next_on"))
    elif said.next_on is not None and said.next_on > today + timedelta(days=FARTHEST):
        found.append(Problem(TOO_FAR.fill(example=example), "next_on"))
    if said.outcome == "gone" and said.status not in GONE:
        found.append(Problem(WHAT_HAPPENED, "status"))
    if said.status and said.vehicle is None:
        found.append(Problem(WHICH_CAR, "vehicle"))
    if said.until is not None and said.until < today:
        found.append(Problem(ENDS_EARLY.fill(day=said.until), "until"))
    if said.contacted_on is not None and said.contacted_on > today:
        found.append(Problem(LATER.fill(day=said.contacted_on), "contacted_on"))
    return found


def _choices(said: Said) -> list[Problem]:
    offered: list[tuple[str, str, Mapping[str, Text]]] = [
        ("means", said.means, MEANS),
        ("outcome", said.outcome, CAME_OF_IT),
        ("direction", said.direction, DIRECTION),
    ]
    if said.status:
        offered.append(("status", said.status, STATUSES))
    return [_wrong(name, found, words) for name, found, words in offered if found not in words]


def _wrong(name: str, found: str, words: Mapping[str, Text]) -> Problem:
    expected = Text(
        zh="、".join(word.to("zh") for word in words.values()), en=", ".join(word.to("en") for word in words.values())
    )
    return Problem(NOT_OFFERED.fill(found=found, expected=expected), name)
