"""Sampling: visits and deliveries are drawn by chance some days later; nobody in the store chooses whom to ask."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.database.stored import day_of
from models.gate.writer import transaction
from surveys.kept import as_kept
from surveys.library import programmes
from surveys.quota import full_cells, is_full

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from models.gate.writer import Writer
    from surveys.library import Running

SECRET_KEY: Final = "draw_secret"  # noqa: S105 -- the name of a row
LARGEST: Final = 1 << 64
# What happened on the days in question to customers who may be asked; the exclusions are looked up beside it.
VISITS_SQL: Final = """
SELECT t.id, t.id AS visit, t.store_id, t.advisor_id, t.visited_on AS day, v.id AS vehicle, v.series_id,
       c.id AS customer,
       coalesce(t.sender_name, c.name, '') AS asks,
       coalesce(CASE WHEN t.sender_name IS NOT NULL THEN t.sender_phone END, c.phone, t.sender_phone, '') AS phone
FROM visit t JOIN vehicle v ON v.id = t.vehicle_id
LEFT JOIN customer c ON c.id = coalesce(t.customer_id, v.owner_id)
WHERE t.archived_at IS NULL AND t.state = 'closed' AND t.visited_on BETWEEN ? AND ?
  AND (c.id IS NULL OR (c.do_not_contact = ? AND c.archived_at IS NULL AND c.not_served IS NULL))
ORDER BY t.id
"""
DELIVERIES_SQL: Final = """
SELECT v.id, NULL AS visit, v.home_store_id AS store_id, c.advisor_id, v.delivered_on AS day, v.id AS vehicle,
       v.series_id, c.id AS customer, c.name AS asks, coalesce(c.phone, '') AS phone
FROM vehicle v JOIN customer c ON c.id = v.owner_id
WHERE v.archived_at IS NULL AND v.delivered_on BETWEEN ? AND ?
  AND c.do_not_contact = ? AND c.archived_at IS NULL AND c.not_served IS NULL
ORDER BY v.id
"""
EVENTS: Final = {"visit": VISITS_SQL, "vehicle": DELIVERIES_SQL}  # by what a programme's `who.from` says
# Two halves, each by an index of its own; one that is in both does no harm.
ASKED_SQL: Final = """
SELECT coalesce(i.visit_id, i.vehicle_id), i.customer_id, i.phone, i.drawn_on, p.key
FROM invitation i JOIN programme p ON p.id = i.programme_id WHERE i.archived_at IS NULL AND i.drawn_on >= ?
UNION ALL
SELECT coalesce(i.visit_id, i.vehicle_id), i.customer_id, i.phone, i.drawn_on, p.key
FROM invitation i JOIN programme p ON p.id = i.programme_id WHERE i.archived_at IS NULL AND i.is_open = ?
"""
COLUMNS: Final = (
    "version", "created_at", "updated_at", "programme_id", "store_id", "customer_id", "vehicle_id", "visit_id",
    "advisor_id", "asks", "phone", "outcome", "is_open", "drawn_on", "due_on", "expires_on", "attempts", "channel",
)  # fmt: skip
INSERT_SQL: Final = (
    f"INSERT INTO invitation ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))}) "  # noqa: S608 -- our own columns
    "ON CONFLICT DO NOTHING"
)
EXPIRE_SQL: Final = """
UPDATE invitation SET outcome = CASE WHEN outcome IN ('no_answer', 'call_back') THEN outcome ELSE 'expired' END,
    is_open = ?, ended_on = ?, call_back_at = NULL, version = version + 1, updated_at = ?
WHERE archived_at IS NULL AND is_open = ? AND due_on < ? AND expires_on < ?
"""
UNWANTED_SQL: Final = """
UPDATE invitation SET outcome = 'do_not_contact', is_open = ?, ended_on = ?, call_back_at = NULL, version = version + 1,
    updated_at = ?
WHERE archived_at IS NULL AND is_open = ?
    AND EXISTS (SELECT 1 FROM customer c WHERE c.id = invitation.customer_id AND c.do_not_contact = ?)
"""


@dataclass
class Asked:
    """Who has been drawn lately in which programme: events once and for all, customers and phones by their last day."""

    events: set[tuple[str, int]]
    people: dict[tuple[str, object], date]

    def rests(self, programmes: Iterable[str], event: Mapping[str, Any], since: date) -> bool:
        """Tell whether the customer, or whoever has that phone, was drawn in one of the programmes since a day."""
        keys = [(one, key) for one in programmes for key in (event["customer"], event["phone"]) if key]
        return any(self.people.get(key, date.min) >= since for key in keys)

    def note(self, programme: str, event: int, customer: object, phone: str, day: date) -> None:
        """Remember one that has just been drawn."""
        self.events.add((programme, event))
        for key in (customer, phone):
            if key:
                self.people[programme, key] = max(day, self.people.get((programme, key), date.min))


async def draw(today: date) -> dict[str, int]:
    """Draw for every programme that follows visits or deliveries; gives how many. Twice a day changes nothing."""
    running = [one for one in await programmes() if one.is_on and one.programme.who.from_ in EVENTS]
    if not running:
        return {}
    running.sort(key=lambda one: one.programme.who.instead_of is None)  # who takes another's place is drawn first
    longest = max(max(one.programme.who.exclude_surveyed_days, one.programme.who.expire_days) for one in running)
    asked = await _asked(today - timedelta(days=2 * longest + 1))
    secret = await _secret()
    drawn: dict[str, int] = {}
    for one in running:
        drawn[one.programme.id] = await _draw_one(one, running, asked, secret, today)
    return drawn


async def _draw_one(one: Running, running: Sequence[Running], asked: Asked, secret: bytes, today: date) -> int:
    programme, who = one.programme, one.programme.who
    same = [programme.id, *(each.programme.id for each in running if each.programme.who.instead_of == programme.id)]
    once = [*same, who.instead_of]  # nobody is called twice about one visit
    newest = today - timedelta(days=who.wait_days)
    oldest = newest - timedelta(days=who.expire_days - 1)
    days = [as_kept(value) for value in (oldest, newest, False)]
    full = await full_cells(one, today)
    since = today - timedelta(days=who.exclude_surveyed_days - 1)
    rows: list[list[Any]] = []
    for event in await reader().dicts(EVENTS[who.from_], days):
        if any((key, event["id"]) in asked.events for key in once if key) or asked.rests(same, event, since):
            continue
        if is_full(full, event, programme.quota):
            continue
        if who.draw == "random" and chance(secret, programme.id, event["id"]) >= who.share:
            continue
        asked.note(programme.id, event["id"], event["customer"], event["phone"], today)
        rows.append(_row(one, event, today))
    if rows:
        async with transaction() as writer:
            await writer.run_many(INSERT_SQL, rows)
    return len(rows)


def _row(one: Running, event: Mapping[str, Any], today: date) -> list[Any]:
    who, now = one.programme.who, datetime.now(UTC)
    due = day_of(event["day"]) + timedelta(days=who.wait_days)
    return [
        1, now, now, one.row, event["store_id"], event["customer"], event["vehicle"], event["visit"],
        event["advisor_id"], event["asks"], event["phone"], "waiting", True, today, due,
        due + timedelta(days=who.expire_days), 0, one.programme.channels[0],
    ]  # fmt: skip


def chance(secret: bytes, programme: str, visit: int) -> float:
    """Give a visit's number between 0 and 1: nobody can foresee it, and it is the same each time it is looked at.

    So a visit that was not drawn stays undrawn without a list of those that were not.
    """
    number = hmac.digest(secret, f"{programme}/{visit}".encode(), hashlib.sha256)[:8]
    return int.from_bytes(number) / LARGEST


async def expire(today: date) -> int:
    """End what nobody reached in time, and who wants no calls any more; gives how many."""
    now = datetime.now(UTC)
    async with transaction() as writer:
        unwanted = await writer.run(UNWANTED_SQL, [False, today, now, True, True])
        return unwanted + await writer.run(EXPIRE_SQL, [False, today, now, True, today, today])


async def _asked(since: date) -> Asked:
    found = Asked(set(), {})
    for event, customer, phone, day, key in await reader().rows(ASKED_SQL, [as_kept(value) for value in (since, True)]):
        found.note(key, event or 0, customer, phone, day_of(day))
    return found


async def _secret() -> bytes:
    rows = await reader().rows("SELECT value FROM setting WHERE key = ?", [SECRET_KEY])
    if not rows:
        async with transaction() as writer:
            await _make_secret(writer)
            rows = await writer.rows("SELECT value FROM setting WHERE key = ?", [SECRET_KEY])
    return str(json.loads(rows[0][0])).encode()


async def _make_secret(writer: Writer) -> None:
    value = json.dumps(secrets.token_hex(32))
    sql = "INSERT INTO setting (key, value, updated_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
    await writer.run(sql, [SECRET_KEY, value, datetime.now(UTC)])
