"""Sampling: visits are drawn by chance some days after they close; nobody in the store chooses whom to ask."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.gate.writer import transaction
from surveys.kept import as_kept
from surveys.library import programmes
from surveys.quota import full_cells, is_full

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.gate.writer import Writer
    from surveys.library import Running

SECRET_KEY: Final = "draw_secret"  # noqa: S105 -- the name of a row
LARGEST: Final = 1 << 64
# Closed visits of the days in question whose customer may be asked; the exclusions are looked up beside them.
VISITS_SQL: Final = """
SELECT t.id, t.store_id, t.advisor_id, t.visited_on, v.id AS vehicle, v.series_id, c.id AS customer,
       coalesce(t.sender_name, c.name, '') AS asks,
       coalesce(CASE WHEN t.sender_name IS NOT NULL THEN t.sender_phone END, c.phone, t.sender_phone, '') AS phone
FROM visit t JOIN vehicle v ON v.id = t.vehicle_id
LEFT JOIN customer c ON c.id = coalesce(t.customer_id, v.owner_id)
WHERE t.archived_at IS NULL AND t.state = 'closed' AND t.visited_on BETWEEN ? AND ?
  AND (c.id IS NULL OR (c.do_not_contact = ? AND c.archived_at IS NULL AND c.not_served IS NULL))
ORDER BY t.id
"""
ASKED_SQL: Final = """
SELECT i.visit_id, i.customer_id, i.phone, i.drawn_on, p.key FROM invitation i JOIN programme p ON p.id = i.programme_id
WHERE i.drawn_on >= ? OR i.is_open = ?
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
UPDATE invitation SET outcome = CASE WHEN attempts > 0 AND outcome = 'no_answer' THEN 'no_answer' ELSE 'expired' END,
    is_open = ?, ended_on = ?, call_back_at = NULL, version = version + 1, updated_at = ?
WHERE is_open = ? AND expires_on < ?
"""


@dataclass
class Asked:
    """Who has been asked lately: visits by programme, customers and phones by their last day."""

    visits: set[tuple[str, int]]
    people: dict[object, date]

    def rests(self, customer: object, phone: str, since: date) -> bool:
        """Tell whether the customer, or whoever has that phone, was asked since a day."""
        return any(key and self.people.get(key, date.min) >= since for key in (customer, phone))

    def note(self, programme: str, visit: int, customer: object, phone: str, day: date) -> None:
        """Remember one that has just been drawn."""
        self.visits.add((programme, visit))
        for key in (customer, phone):
            if key:
                self.people[key] = max(day, self.people.get(key, date.min))


async def draw(today: date) -> dict[str, int]:
    """Draw for every programme that follows visits; gives how many were drawn for each. Twice a day changes nothing."""
    running = [one for one in await programmes() if one.is_on and one.programme.who.from_ == "visit"]
    if not running:
        return {}
    running.sort(key=lambda one: one.programme.who.instead_of is None)  # who takes another's place is drawn first
    longest = max(max(one.programme.who.exclude_surveyed_days, one.programme.who.expire_days) for one in running)
    asked = await _asked(today - timedelta(days=longest + 1))
    secret = await _secret()
    drawn: dict[str, int] = {}
    for one in running:
        drawn[one.programme.id] = await _draw_one(one, running, asked, secret, today)
    return drawn


async def _draw_one(one: Running, running: Sequence[Running], asked: Asked, secret: bytes, today: date) -> int:
    programme, who = one.programme, one.programme.who
    replaced_by = {other.programme.id for other in running if other.programme.who.instead_of == programme.id}
    newest = today - timedelta(days=who.wait_days)
    oldest = newest - timedelta(days=who.expire_days - 1)
    visits = await reader().dicts(VISITS_SQL, [as_kept(value) for value in (oldest, newest, False)])
    full = await full_cells(one, today)
    since = today - timedelta(days=who.exclude_surveyed_days)
    rows: list[list[Any]] = []
    for visit in visits:
        if (programme.id, visit["id"]) in asked.visits or any(
            (key, visit["id"]) in asked.visits for key in replaced_by
        ):
            continue
        if asked.rests(visit["customer"], visit["phone"], since) or is_full(full, visit, programme.quota):
            continue
        if who.draw == "random" and chance(secret, programme.id, visit["id"]) >= who.share:
            continue
        asked.note(programme.id, visit["id"], visit["customer"], visit["phone"], today)
        rows.append(_row(one, visit, today))
    if rows:
        async with transaction() as writer:
            await writer.run_many(INSERT_SQL, rows)
    return len(rows)


def _row(one: Running, visit: Mapping[str, Any], today: date) -> list[Any]:
    who, now = one.programme.who, datetime.now(UTC)
    due = _day(visit["visited_on"]) + timedelta(days=who.wait_days)
    return [
        1, now, now, one.row, visit["store_id"], visit["customer"], visit["vehicle"], visit["id"], visit["advisor_id"],
        visit["asks"], visit["phone"], "waiting", True, today, due, due + timedelta(days=who.expire_days), 0,
        one.programme.channels[0],
    ]  # fmt: skip


def chance(secret: bytes, programme: str, visit: int) -> float:
    """Give a visit's number between 0 and 1: nobody can foresee it, and it is the same each time it is looked at.

    So a visit that was not drawn stays undrawn without a list of those that were not.
    """
    number = hmac.digest(secret, f"{programme}/{visit}".encode(), hashlib.sha256)[:8]
    return int.from_bytes(number) / LARGEST


async def expire(today: date) -> int:
    """End what nobody reached in time; gives how many."""
    async with transaction() as writer:
        return await writer.run(EXPIRE_SQL, [False, today, datetime.now(UTC), True, today])


async def _asked(since: date) -> Asked:
    found = Asked(set(), {})
    for visit, customer, phone, day, key in await reader().rows(ASKED_SQL, [as_kept(value) for value in (since, True)]):
        found.note(key, visit or 0, customer, phone, _day(day))
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


def _day(value: object) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value)[:10])
