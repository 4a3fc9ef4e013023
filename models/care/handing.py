"""Handing: who does a slip — the customer's own advisor, a role, or whoever of the pool has the least to do."""

from __future__ import annotations

import heapq
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from models import clock
from models.access import CALLERS, ROLE_WORDS, role_named
from models.database.many import in_parts, marks_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from models.access import Seat
    from models.gate.writer import Writer

_CALLING: Final = ", ".join(f"'{name}'" for name in ROLE_WORDS if role_named(name) & CALLERS)
# A person `s` who works here today.
IS_HERE_SQL: Final = f"""s.suspended_at IS NULL AND s.archived_at IS NULL AND s.role IN ({_CALLING})
    AND (s.away_until IS NULL OR s.away_until < {{day}})"""
IS_OWN_SQL: Final = f"s.store_id = {{store}} AND {IS_HERE_SQL}"
# Who steps in where nobody is: the next of the chain that the store has.
CHAINS: Final[Mapping[str, Sequence[str]]] = {
    "consultant": ("consultant", "clerk", "advisor", "supervisor", "manager", "general_manager", "administrator"),
    "clerk": ("clerk", "supervisor", "manager", "general_manager", "administrator", "advisor"),
    "supervisor": ("supervisor", "manager", "general_manager", "administrator", "clerk"),
    "manager": ("manager", "general_manager", "administrator", "supervisor", "clerk"),
}
PEOPLE_SQL: Final = f"""
SELECT s.id, s.role, s.store_id,
    (SELECT count(*) FROM slip o WHERE o.handler_id = s.id AND o.state = 'open' AND o.archived_at IS NULL),
    EXISTS (SELECT 1 FROM holding h JOIN post p ON p.id = h.post_id
        WHERE h.person_id = s.id AND h.archived_at IS NULL AND p.side = 'sales')
FROM staff s WHERE {IS_HERE_SQL} ORDER BY s.id
"""  # noqa: S608 -- our own words
UNHANDED_SQL: Final = """
SELECT p.id, p.due_on, p.store_id, p.customer_id, r.handler, r.counted_from
FROM slip p JOIN care_rule r ON r.id = p.rule_id
WHERE p.archived_at IS NULL AND p.state = 'open' AND p.handler_id IS NULL ORDER BY p.due_on, p.id
"""
HAND_SQL: Final = "UPDATE slip SET handler_id = ?, updated_at = ? WHERE handler_id IS NULL AND id IN ({})"

Pool = list[tuple[int, int]]  # how much somebody has to do, and who


class Waiting(NamedTuple):
    """A slip that is nobody's yet; of its rule, who is to do it and what it counts from."""

    id: int
    due: str
    store: int
    customer: int
    handler: str
    source: str


def balanced(waiting: Sequence[tuple[int, int]], people: Mapping[int, int]) -> dict[int, int]:
    """Share slips, each with its customer, among people by what they have to do; one customer is one person's.

    >>> balanced([(1, 10), (2, 11), (3, 10)], {7: 0, 8: 1})
    {1: 7, 3: 7, 2: 8}
    """
    heap: Pool = [(load, person) for person, load in people.items()]
    heapq.heapify(heap)
    given: dict[int, int] = {}
    together: dict[int, list[int]] = defaultdict(list)
    for slip, customer in waiting:
        together[customer].append(slip)
    for slips in together.values():
        load, person = heapq.heappop(heap)
        given |= dict.fromkeys(slips, person)
        heapq.heappush(heap, (load + len(slips), person))
    return given


async def hand_out(writer: Writer, seat: Seat) -> int:
    """Give every open slip that is nobody's to somebody of the right role in its store; gives how many."""
    given = await share_out(writer, seat, await waiting_slips(writer))
    await give_to(writer, given)
    return len(given)


async def waiting_slips(writer: Writer) -> list[Waiting]:
    """Give the open slips that are nobody's, the most urgent first."""
    return [Waiting(row[0], str(row[1])[:10], *row[2:]) for row in await writer.rows(UNHANDED_SQL)]


async def share_out(
    writer: Writer, seat: Seat, waiting: Iterable[Waiting], more: Mapping[int, int] | None = None
) -> dict[int, int]:
    """Say who is to do each of some slips; `more` is what people have to do beside what the books say."""
    day = "?" if writer.dialect == "sqlite" else "?::date"
    people = await writer.rows(PEOPLE_SQL.format(day=day), [seat.today])
    pools: dict[tuple[int, str, bool], list[tuple[int, int]]] = defaultdict(list)
    for slip in waiting:
        is_sale = slip.source == "delivery"
        role = ("consultant" if is_sale else "clerk") if slip.handler == "own" else slip.handler
        pools[slip.store, role, is_sale].append((slip.id, slip.customer))
    loads = {row[0]: row[3] + (more or {}).get(row[0], 0) for row in people}
    shared: dict[int, int] = {}
    for (store, role, is_sale), slips in pools.items():
        fit = fitting(people, store, role, is_sale=is_sale)
        if not fit:
            continue
        given = balanced(slips, {person: loads[person] for person in fit})
        for person in given.values():
            loads[person] += 1
        shared |= given
    return shared


async def give_to(writer: Writer, given: Mapping[int, int]) -> None:
    """Write down who does which slip, where nobody does it yet."""
    now, theirs = clock.now(), defaultdict[int, list[int]](list)
    for slip, person in given.items():
        theirs[person].append(slip)
    for person, slips in theirs.items():
        for part in in_parts(slips):
            await writer.run(HAND_SQL.format(marks_for(part)), [person, now, *part])


def fitting(people: Sequence[tuple[int, str, int, int, bool]], store: int, role: str, *, is_sale: bool) -> list[int]:
    """Give who of a store may do what a role is to do; for a new car the manager of the sales side comes first."""
    for name in CHAINS[role]:
        fit = [(person, bool(sells)) for person, own, at, _, sells in people if own == name and at == store]
        selling = [person for person, sells in fit if sells]
        if fit:
            return selling if selling and is_sale and name == "manager" else [person for person, _ in fit]
    return []


async def here_today(writer: Writer, today: date, store: int) -> list[int]:
    """Give who of a store works today and makes calls."""
    day = "?" if writer.dialect == "sqlite" else "?::date"
    return [row[0] for row in await writer.rows(PEOPLE_SQL.format(day=day), [today]) if row[2] == store]
