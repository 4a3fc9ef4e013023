"""Sharing: the line of command of whom a record names, and what each of them carries by the store's policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.database.many import marks_for
from models.database.stored import day_of
from models.gate.catalogue import fields_of
from models.gate.storing import insert_rows
from models.gate.trailing import follow
from models.gate.work import Work, Written
from models.people.leaders import head_of, lines_above
from models.resources import RESOURCES
from models.rules.accountability import Portion, proposed_portions
from models.setting_list import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from models.access import Seat
    from models.gate.writer import Writer

MONEY: Final = "account_money"
POLICY_SQL: Final = """
SELECT money, points FROM share_policy WHERE store_id = ? AND severity = ? AND archived_at IS NULL ORDER BY level
"""
TRAINING_SQL: Final = "SELECT id, in_training_until FROM staff WHERE id IN ({marks})"


def uses_money(settings: Mapping[str, Any]) -> bool:
    """Tell whether the store shares money at all, or points only."""
    return str(settings.get(MONEY, SETTINGS[MONEY].default)) == "points_and_money"


async def propose(
    writer: Writer, seat: Seat, people: Sequence[int], severity: str, on: date, *, is_praise: bool = False
) -> list[dict[str, Any]]:
    """Propose who is named in a record of the seat's store with which share: the doers, their line, the head.

    Praise names those who earned it only.
    """
    rows = await writer.rows(POLICY_SQL, [seat.store, severity])
    with_money = uses_money(seat.settings)
    policy = [Portion(money if with_money else 0, points) for money, points in rows]
    head = await head_of(writer, seat.store)
    if is_praise:
        portion = policy[0] if policy else Portion()
        return [_row(person, 0, portion, head) for person in people]
    levels = await _levels(writer, people, head)
    trainees = await _trainees(writer, people, on)
    portions = proposed_portions(max(levels.values()) + 1, policy, is_trainee=trainees >= set(people))
    return [
        _row(person, level, Portion() if person in trainees else portions[level], head)
        for person, level in sorted(levels.items(), key=lambda one: (one[1], one[0]))
    ]


async def _levels(writer: Writer, people: Sequence[int], head: int | None) -> dict[int, int]:
    """Say who stands how far above those who did it; the head of the house stands highest."""
    found = dict.fromkeys(people, 0)
    for line in (await lines_above(writer, people)).values():
        for step, person in enumerate(line, 1):
            if person not in people:
                found[person] = max(step, found.get(person, 0))
    if head is not None and head not in found:
        found[head] = max(found.values()) + 1
    order = {level: place for place, level in enumerate(sorted(set(found.values())))}
    return {person: order[level] for person, level in found.items()}


async def _trainees(writer: Writer, people: Sequence[int], on: date) -> set[int]:
    rows = await writer.rows(TRAINING_SQL.format(marks=marks_for(people)), list(people))
    return {person for person, until in rows if until is not None and day_of(until) >= on}


def _row(person: int, level: int, portion: Portion, head: int | None) -> dict[str, Any]:
    is_head = person == head
    return {
        "person": person, "level": level, "money": portion.money, "points": portion.points, "is_head": is_head
    }  # fmt: skip


async def write_named(writer: Writer, seat: Seat, record: int, rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Write who is named in a record."""
    resource = RESOURCES["bearers"]
    work = Work(resource, seat, await fields_of(resource), writer)
    made = [{"record": record, **row} for row in rows]
    ids = await insert_rows(writer, resource, work.known, made)
    work.written = [Written(row, "create", {}, values) for row, values in zip(ids, made, strict=True)]
    await follow(work)
    return ids
