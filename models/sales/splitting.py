"""Splitting: a month's target of the store, shared out to teams and persons; kept only when everything adds up."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from models.access import CREATE, HEADS, STORE, VIEW
from models.database import reader
from models.gate.outcome import Change, Wrong
from models.gate.saving import write_in
from models.gate.writer import transaction
from models.problem import Refused
from models.resources import RESOURCES
from models.rules.splitting import proposed
from models.sales.rows import put_away
from models.tables.sales import MEASURE
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.gate.writer import Writer

WHOSE: Final = {  # which people carry a measure
    **dict.fromkeys(("deals", "deliveries", "leads", "test_drives"), "consultant"),
    **dict.fromkeys(("visits", "revenue", "won_back"), "advisor"),
}
STORE_SLOT: Final = "store"
LOOSE_SLOT: Final = "t0"  # people without a department: their sum, kept nowhere
LOCK_NUMBER: Final = 0x48_54_4B_54
PEOPLE_SQL: Final = """
SELECT p.id, p.name, d.id, d.name FROM staff p LEFT JOIN department d ON d.id = p.department_id
WHERE p.store_id = ? AND p.role = ? AND p.archived_at IS NULL AND p.suspended_at IS NULL ORDER BY d.id, p.id
"""
HELD_SQL: Final = """
SELECT id, department_id, person_id, goal FROM target
WHERE store_id = ? AND month = ? AND measure = ? AND archived_at IS NULL ORDER BY id
"""
NO_DEPARTMENT: Final = Text(zh="未分部门", en="Without a department")
MISSING: Final = Text(zh="“{who}”还没填。没有任务就填 0。", en="“{who}” has no number yet; fill in 0 for none.")
TOO_LITTLE: Final = Text(
    zh="{parts}合计 {sum}，比{whole}的 {goal} 少 {left}。",
    en="{parts} add up to {sum}, {left} less than the {goal} of {whole}.",
)
TOO_MUCH: Final = Text(
    zh="{parts}合计 {sum}，比{whole}的 {goal} 多 {left}。",
    en="{parts} add up to {sum}, {left} more than the {goal} of {whole}.",
)
THE_STORE: Final = Text(zh="全店", en="the store")
THE_TEAMS: Final = Text(zh="各团队", en="The teams")
THE_PEOPLE: Final = Text(zh="{team}各人", en="The people of {team}")
CHANGED: Final = Text(
    zh="这个月的目标刚刚被同事改过。请刷新看最新的数，再改一次；您填的数还在草稿里。",
    en="A colleague has just changed these targets. Please reload to see them; what you typed is kept.",
)
NOT_YOURS: Final = Text(zh="只有经理和总经理能下达目标。", en="Only managers may set targets.")
NOBODY: Final = Text(
    zh="店里还没有承担“{measure}”的人。请先在员工里设好角色。",
    en="Nobody in the store carries “{measure}” yet. Give the people their roles first.",
)


@dataclass(frozen=True)
class Team:
    """A department of the store with its people; those without one stand in a team that has no number."""

    id: int
    name: Text
    people: Mapping[int, str]

    @property
    def slot(self) -> str:
        """Give the name of its number."""
        return f"t{self.id}"


@dataclass(frozen=True)
class Split:
    """One measure of one month: the goals by slot — `store`, `t3` for a team, `p12` for a person."""

    month: str
    measure: str
    teams: Sequence[Team]
    goals: Mapping[str, int] = field(default_factory=dict)

    @property
    def slots(self) -> list[str]:
        """Give every number that has to be there, the store's first."""
        people = [f"p{person}" for team in self.teams for person in team.people]
        return [STORE_SLOT, *(team.slot for team in self.teams), *people]

    def name_of(self, slot: str) -> Text:
        """Say whose a number is."""
        names = {STORE_SLOT: THE_STORE} | {team.slot: team.name for team in self.teams}
        people = {f"p{row}": Text.plain(name) for team in self.teams for row, name in team.people.items()}
        return (names | people)[slot]


def differences(split: Split) -> list[Text]:
    """Say in sentences what does not add up yet; nothing when every sum is right."""
    goals = split.goals
    missing = [MISSING.fill(who=split.name_of(slot)) for slot in split.slots if slot not in goals]
    if missing:
        return missing[:1]
    found = [_difference(THE_TEAMS, [goals[team.slot] for team in split.teams], THE_STORE, goals[STORE_SLOT])]
    for team in split.teams:
        parts = [goals[f"p{person}"] for person in team.people]
        found.append(_difference(THE_PEOPLE.fill(team=team.name), parts, team.name, goals[team.slot]))
    return [text for text in found if text is not None]


def _difference(parts: Text, numbers: Sequence[int], whole: Text, goal: int) -> Text | None:
    total = sum(numbers)
    if total == goal:
        return None
    words = TOO_LITTLE if total < goal else TOO_MUCH
    return words.fill(parts=parts, sum=f"{total:,}", whole=whole, goal=f"{goal:,}", left=f"{abs(goal - total):,}")


def propose(split: Split, pasts: Sequence[Mapping[int, int]]) -> dict[str, int]:
    """Propose how to share out the store's goal: by each one's part of last year's month and of last month."""
    people = [person for team in split.teams for person in team.people]
    shares = proposed(split.goals[STORE_SLOT], people, pasts)
    goals = {STORE_SLOT: split.goals[STORE_SLOT]} | {f"p{person}": number for person, number in shares.items()}
    return goals | {team.slot: sum(shares[person] for person in team.people) for team in split.teams}


def may_set(seat: Seat) -> bool:
    """Tell whether the seat sets targets."""
    return bool(seat.roles & HEADS) and seat.may(RESOURCES["targets"].can, CREATE)


async def split_of(seat: Seat, month: str, measure: str) -> Split:
    """Read the teams of the seat's store and the goals there are."""
    if (seat.scope_for(RESOURCES["targets"].can, VIEW) or 0) < STORE:
        raise Refused(NOT_YOURS)
    teams: dict[int, dict[int, str]] = defaultdict(dict)
    names: dict[int, Text] = {}
    for person, name, department, called in await reader().rows(PEOPLE_SQL, [seat.store, WHOSE[measure]]):
        teams[department or 0][person] = name
        names[department or 0] = Text.plain(called) if department else NO_DEPARTMENT
    found = Split(month, measure, [Team(row, names[row], people) for row, people in teams.items()])
    rows = await reader().rows(HELD_SQL, [seat.store, month, measure])
    goals = {slot: int(goal) for slot, (_, goal) in _by_slot(rows).items() if slot in found.slots}
    return Split(month, measure, found.teams, _with_loose(found, goals))


def _with_loose(split: Split, goals: dict[str, int]) -> dict[str, int]:
    """People without a department have no target of a team of their own: it is their sum."""
    loose = next((team for team in split.teams if not team.id), None)
    if loose is not None and all(f"p{person}" in goals for person in loose.people):
        goals[loose.slot] = sum(goals[f"p{person}"] for person in loose.people)
    return goals


def _by_slot(rows: Sequence[tuple[int, int | None, int | None, int]]) -> dict[str, tuple[int, int]]:
    return {
        f"p{person}" if person else f"t{department}" if department else STORE_SLOT: (row, goal)
        for row, department, person, goal in rows
    }


async def save_split(seat: Seat, split: Split, seen: Mapping[str, int]) -> int:
    """Keep all goals of a measure and a month at once; refuses what does not add up or was changed meanwhile.

    `seen` are the goals that were on the screen. Gives the number of goals that really changed.
    """
    if not may_set(seat):
        raise Refused(NOT_YOURS)
    if not split.teams:
        raise Refused(NOBODY.fill(measure=MEASURE[split.measure]))
    for text in differences(split):
        raise Refused(text)
    async with transaction() as writer:
        await writer.in_turn(LOCK_NUMBER, seat.store)
        held = _by_slot(await writer.rows(HELD_SQL, [seat.store, split.month, split.measure]))
        now = {slot: int(goal) for slot, (_, goal) in held.items()}
        if any(now.get(slot) != seen.get(slot) for slot in split.slots if slot != LOOSE_SLOT):
            raise Refused(CHANGED)
        return await _keep(writer, seat, split, held)


async def _keep(writer: Writer, seat: Seat, split: Split, held: Mapping[str, tuple[int, int]]) -> int:
    changes = []
    for slot in split.slots:
        goal = split.goals[slot]
        if slot == LOOSE_SLOT or (slot in held and held[slot][1] == goal):
            continue
        if slot in held:
            changes.append(Change(row=held[slot][0], values={"goal": goal}))
            continue
        values = {"month": split.month, "measure": split.measure, "goal": goal, "store": seat.store}
        owner = {"t": "department", "p": "person"}.get(slot[0])
        changes.append(Change(values=values | ({owner: int(slot[1:])} if owner and slot != STORE_SLOT else {})))
    for outcome in await write_in(writer, RESOURCES["targets"], seat, changes) if changes else []:
        if isinstance(outcome, Wrong):
            raise Refused(outcome.problems[0].text)
    gone = [row for slot, (row, _) in held.items() if slot not in split.slots]
    for row in gone:  # of somebody who has left, or moved to another department
        await put_away(writer, seat, "targets", row)
    return len(changes) + len(gone)
