"""Handing over: an advisor's customers given to others, many at once, and taken back as one step."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import CALLERS, EDIT, HEADS, Role, role_named
from models.database import reader
from models.database.many import in_parts
from models.gate.outcome import Change, Saved
from models.gate.reading import read
from models.gate.saving import write_in
from models.gate.writer import transaction
from models.problem import Problem, Refused
from models.resources import RESOURCES
from models.text import Text
from models.view import Condition, View

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from models.access import Seat
    from models.gate.reading import Row

HANDERS: Final = HEADS | Role.SUPERVISOR
CHUNK: Final = 200
LONGEST_REASON: Final = 200
NOBODY: Final = 0  # the customers who have no advisor
NOT_YOURS: Final = Text(
    zh="只有总经理、经理和主管可以批量交接客户。",
    en="Only the general manager, managers and supervisors may hand customers over.",
)
NO_TAKER: Final = Text(zh="请选择至少一位接手人", en="Please choose who takes the customers over")
TO_HIMSELF: Final = Text(
    zh="接手人里有交出人自己，请去掉", en="The giver is among those who take over. Please take them off the list"
)
BAD_TAKER: Final = Text(
    zh="接手人已停用或不在您的门店，请重新选择",
    en="Somebody chosen is suspended or not in your store. Please choose again",
)
NO_REASON: Final = Text(
    zh="请写明原因，例如“李红离职”，会记在每位客户的变更记录里",
    en="Please give the reason, for example “Li Hong left”; it stands in each customer's history",
)
TOO_MANY: Final = Text(
    zh="一共只有 {total} 位客户，现在分了 {given} 位，请减少",
    en="There are {total} customers and {given} are given out. Please give fewer",
)
NO_SHARE: Final = Text(
    zh="请写明每位接手人分到几位，例如 20", en="Please say how many each of them takes over, for example 20"
)
LONG_REASON: Final = Text(zh="原因最多 {most} 个字，请缩短", en="At most {most} characters. Please shorten the reason")

PEOPLE_SQL: Final = """
SELECT s.id, s.name, s.role, s.store_id, s.suspended_at IS NOT NULL OR s.archived_at IS NOT NULL,
       (SELECT count(*) FROM customer c WHERE c.advisor_id = s.id AND c.archived_at IS NULL)
FROM staff s ORDER BY s.name, s.id
"""
SERIES_SQL: Final = (
    "SELECT code, zh, en FROM choice WHERE list = 'series' AND archived_at IS NULL ORDER BY \"order\", id"
)
BEGIN_SQL: Final = """
INSERT INTO hand_over (id, giver_id, takers, reason, state, wanted, done, person_id, at)
VALUES (?, ?, ?, ?, 'running', ?, 0, ?, ?)
"""
NOTE_SQL: Final = "INSERT INTO hand_over_row (hand_over_id, customer_id, giver_id, taker_id) VALUES (?, ?, ?, ?)"


@dataclass(frozen=True)
class Hand:
    """One person who may give or take customers."""

    id: int
    name: str
    role: str
    left: bool
    customers: int


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What is to be handed over: from whom, to whom, which of the customers, and why.

    `shares` says how many each of the takers gets; without it they are dealt out evenly.
    """

    giver: int
    takers: tuple[int, ...] = ()
    shares: tuple[int, ...] = ()
    reason: str = ""
    recency: tuple[str, ...] = ()
    series: tuple[str, ...] = ()
    ids: tuple[int, ...] = ()
    where: tuple[Condition, ...] = ()
    search: str = ""
    everybody: bool = False  # the customers of a view, whoever looks after them

    @property
    def is_picked(self) -> bool:
        """Tell whether the customers were picked in their list."""
        return bool(self.ids) or self.everybody

    def view(self) -> View:
        """The customers it is about, as a view of their list."""
        whose = () if self.is_picked else (_whose(self.giver),)
        chosen = [
            Condition(path, "in", ",".join(values))
            for path, values in (("recency", self.recency), ("vehicles.series", self.series))
            if values
        ]
        return View(
            where=(*whose, *self.where, *chosen), search=self.search, ids=self.ids, order="-last_visit_on", size=CHUNK
        )


def _whose(giver: int) -> Condition:
    return Condition("advisor", "is", str(giver)) if giver else Condition("advisor", "empty")


@dataclass(frozen=True, kw_only=True)
class Preview:
    """How many customers each taker would get, and how many the seat may not change."""

    shares: dict[int, int]
    total: int
    locked: int


@dataclass
class HandedOver:
    """What a hand-over has done."""

    number: int
    done: int = 0
    skipped: int = 0
    shares: Counter[int] = field(default_factory=Counter)


async def hands(seat: Seat) -> tuple[list[Hand], list[Hand]]:
    """Give those who may give customers away, also people who left, and those who may take them."""
    refuse_others(seat)
    own = seat.scope_for(RESOURCES["customers"].can, EDIT)
    team_only = not seat.roles & HEADS and own is not None
    found = [
        (Hand(row[0], row[1], row[2], bool(row[4]), row[5]), row[3])
        for row in await reader().rows(PEOPLE_SQL)
        if (seat.all_stores or row[3] in seat.stores) and (not team_only or row[0] in seat.team)
    ]
    takers = [hand for hand, _ in found if not hand.left and role_named(hand.role) & CALLERS]
    return [hand for hand, _ in found if hand.customers], sorted(takers, key=lambda hand: -hand.customers)


async def series_offered(lang: str) -> list[tuple[str, str]]:
    """Give the codes and names of the series that customers may be chosen by."""
    rows = await reader().rows(SERIES_SQL)
    return [(code, (zh if lang == "zh" else en) or zh) for code, zh, en in rows]


def refuse_others(seat: Seat) -> None:
    """Stop whoever may not hand customers over."""
    if not seat.roles & HANDERS:
        raise Refused(NOT_YOURS)


async def plan_problems(seat: Seat, plan: Plan) -> list[Problem]:
    """Say what is missing before a plan can be carried out."""
    problems: list[Problem] = []
    if not plan.takers:
        problems.append(Problem(NO_TAKER, "takers"))
    elif plan.giver in plan.takers and not plan.is_picked:
        problems.append(Problem(TO_HIMSELF, "takers"))
    elif set(plan.takers) - {hand.id for hand in (await hands(seat))[1]}:
        problems.append(Problem(BAD_TAKER, "takers"))
    if plan.shares and not problems:
        problems += await _share_problems(seat, plan)
    reason = plan.reason.strip()
    if not reason or len(reason) > LONGEST_REASON:
        problems.append(Problem(LONG_REASON.fill(most=LONGEST_REASON) if reason else NO_REASON, "reason"))
    return problems


async def _share_problems(seat: Seat, plan: Plan) -> list[Problem]:
    if len(plan.shares) != len(plan.takers) or any(share < 1 for share in plan.shares):
        return [Problem(NO_SHARE, "takers")]
    total, given = (await preview(seat, plan)).total, sum(plan.shares)
    return [Problem(TOO_MANY.fill(total=total, given=given), "takers")] if given > total else []


async def preview(seat: Seat, plan: Plan) -> Preview:
    """Count what a plan would do."""
    refuse_others(seat)
    rows = await _customers(seat, plan)
    free = [row for row in rows if row.editable]
    shares = Counter(taker for _, taker in _dealt(free, plan)) if plan.takers else Counter()
    return Preview(shares=dict(shares), total=len(free), locked=len(rows) - len(free))


async def _customers(seat: Seat, plan: Plan) -> list[Row]:
    rows: list[Row] = []
    view, number = plan.view(), 1
    while True:
        page = await read(RESOURCES["customers"], seat, replace(view, page=number), columns=["advisor"])
        if page.problems:
            raise Refused(page.problems[0].text)
        rows += page.rows
        if len(rows) >= page.total or not page.rows:
            return list({row.id: row for row in rows}.values())
        number += 1


def _dealt(rows: Sequence[Row], plan: Plan) -> list[tuple[Row, int]]:
    """Deal the customers out in turn, the freshest first, so that everybody gets as many and as good ones.

    Where shares are said, whoever has theirs is passed over; what is left stays where it is.
    """
    if not plan.shares:
        return [(row, plan.takers[at % len(plan.takers)]) for at, row in enumerate(rows)]
    open_shares = dict(zip(plan.takers, plan.shares, strict=False))
    turns = (taker for at in range(max(plan.shares)) for taker, share in open_shares.items() if share > at)
    return list(zip(rows, turns, strict=False))


async def hand_over(
    seat: Seat,
    plan: Plan,
    progress: Callable[[int, int], Awaitable[None]] | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> HandedOver | list[Problem]:
    """Carry a plan out, in chunks that are each a transaction; what somebody changes meanwhile is left alone."""
    refuse_others(seat)
    if problems := await plan_problems(seat, plan):
        return problems
    dealt = _dealt([row for row in await _customers(seat, plan) if row.editable], plan)
    made = HandedOver(await _begin(seat, plan, len(dealt)))
    done = 0
    for part in in_parts(dealt, CHUNK):
        if is_cancelled():
            break
        await _hand_chunk(seat, plan, part, made)
        done += len(part)
        if progress is not None:
            await progress(done, len(dealt))
    await end_hand_over(made.number, "cancelled" if is_cancelled() else "done")
    return made


async def _begin(seat: Seat, plan: Plan, wanted: int) -> int:
    async with transaction() as writer:
        number = (await writer.new_ids("hand_over", 1))[0]
        takers, who, now = json.dumps(plan.takers), seat.person or None, clock.now()
        await writer.run(
            BEGIN_SQL, [number, plan.giver if plan.giver > 0 else None, takers, plan.reason.strip(), wanted, who, now]
        )
    return number


async def end_hand_over(number: int, state: str) -> None:
    """Note how a hand-over ended."""
    stamp = clock.now() if state == "undone" else None
    async with transaction() as writer:
        await writer.run("UPDATE hand_over SET state = ?, undone_at = ? WHERE id = ?", [state, stamp, number])


async def _hand_chunk(seat: Seat, plan: Plan, dealt: Sequence[tuple[Row, int]], made: HandedOver) -> None:
    async with transaction() as writer:
        changes = [
            Change(row=row.id, version=row.version, values={"advisor": to}, seen={"advisor": row.values["advisor"]})
            for row, to in dealt
        ]
        outcomes = await write_in(writer, RESOURCES["customers"], seat, changes, reason=plan.reason.strip())
        rows: list[list[Any]] = []
        for (row, taker), outcome in zip(dealt, outcomes, strict=True):
            if isinstance(outcome, Saved) and outcome.fields:
                rows.append([made.number, row.id, row.values["advisor"], taker])
                made.shares[taker] += 1
            else:
                made.skipped += 1
        await writer.run_many(NOTE_SQL, rows)
        made.done += len(rows)
        await writer.run("UPDATE hand_over SET done = done + ? WHERE id = ?", [len(rows), made.number])
