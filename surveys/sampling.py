"""Sampling: visits and deliveries are drawn by chance some days later; nobody in the store chooses whom to ask."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.database.stored import day_of
from models.gate.writer import transaction
from surveys.beginning import first_days
from surveys.calling import HELD_MINUTES
from surveys.kept import as_kept
from surveys.library import programmes
from surveys.quiet import NUMBERS_SQL, NUMBERS_VALUES, quiet_numbers
from surveys.quota import end_full, full_cells

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from models.database import Reader
    from models.gate.writer import Writer
    from surveys.engine.programme import Programme
    from surveys.library import Running
    from surveys.quota import FullCells

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
# By what a programme's `who.from` says. A sale is over when the car is handed over, so both begin with that day.
EVENTS: Final = {"visit": VISITS_SQL, "vehicle": DELIVERIES_SQL, "sale": DELIVERIES_SQL}
# Two halves, each by an index of its own; one that is in both does no harm. Who was never asked needs no rest.
# Nobody calls whose time is over, or whom a programme was to call that is switched off.
ASKED: Final = """
SELECT coalesce(i.visit_id, i.vehicle_id), i.customer_id, i.phone, i.drawn_on, p.key, i.outcome,
    CASE WHEN i.is_open AND i.expires_on >= ? AND p.is_on AND p.archived_at IS NULL THEN 1 ELSE 0 END
FROM invitation i JOIN programme p ON p.id = i.programme_id WHERE i.archived_at IS NULL AND """
ASKED_SQL: Final = f"{ASKED} i.drawn_on >= ? UNION ALL {ASKED} i.is_open = ?"
COLUMNS: Final = (
    "version", "created_at", "updated_at", "programme_id", "store_id", "customer_id", "vehicle_id", "visit_id",
    "advisor_id", "asks", "phone", "outcome", "is_open", "drawn_on", "due_on", "expires_on", "attempts", "channel",
    "ended_on",
)  # fmt: skip
INSERT_SQL: Final = (
    f"INSERT INTO invitation ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))}) "  # noqa: S608 -- our own columns
    "ON CONFLICT DO NOTHING"
)
# What ends by time was tried: it ends as the best of its attempts did, so that who was reached counts as reached.
EXPIRE_SQL: Final = """
UPDATE invitation SET outcome = coalesce((
        SELECT a.outcome FROM attempt a
        WHERE a.invitation_id = invitation.id AND a.outcome IN ('no_answer', 'call_back')
        ORDER BY CASE a.outcome WHEN 'call_back' THEN 0 ELSE 1 END LIMIT 1
    ), CASE WHEN outcome IN ('no_answer', 'call_back') THEN outcome ELSE 'expired' END),
    is_open = ?, ended_on = ?, call_back_at = NULL, version = version + 1, updated_at = ?
WHERE archived_at IS NULL AND is_open = ? AND due_on < ? AND expires_on < ?
"""
UNWANTED_SQL: Final = f"""
UPDATE invitation SET outcome = 'do_not_contact', is_open = ?, ended_on = ?, call_back_at = NULL, version = version + 1,
    updated_at = ?
WHERE archived_at IS NULL AND is_open = ?
    AND (EXISTS (SELECT 1 FROM customer c WHERE c.id = invitation.customer_id AND c.do_not_contact = ?)
         OR phone IN ({NUMBERS_SQL}))
"""  # noqa: S608 -- our own words
EVENT: Final = (
    "id", "visit", "store_id", "advisor_id", "day", "vehicle", "series_id", "customer", "asks", "phone",
)  # fmt: skip


@dataclass
class Asked:
    """Who has been drawn lately in which programme: events once and for all, customers and phones by their last day.

    `untold` are events that found their quota full: not drawn again, but nobody was asked about them. `waiting` are
    the programmes that a customer or a phone is still to be called for.
    """

    events: set[tuple[str, int]] = field(default_factory=set)
    untold: set[tuple[str, int]] = field(default_factory=set)
    people: dict[tuple[str, object], date] = field(default_factory=dict)
    waiting: dict[object, set[str]] = field(default_factory=dict)

    def copy(self) -> Asked:
        """Give one that can be tried out."""
        waiting = {key: set(programmes) for key, programmes in self.waiting.items()}
        return Asked(set(self.events), set(self.untold), dict(self.people), waiting)

    def rests(self, programmes: Sequence[str], event: Mapping[str, Any], since: date) -> bool:
        """Tell whether the customer, or whoever has that phone, was drawn in one of the programmes since a day.

        One who is still to be called for any other programme rests too: nobody stands in two open calls.
        """
        keys = [key for key in (event["customer"], event["phone"]) if key]
        if any(self.waiting.get(key, set()).difference(programmes) for key in keys):
            return True
        return any(self.people.get((one, key), date.min) >= since for one in programmes for key in keys)

    def note(self, programme: str, event: Mapping[str, Any], day: date, *, is_open: bool = True) -> None:
        """Remember one that has been drawn."""
        self.events.add((programme, event["id"]))
        for key in (event["customer"], event["phone"]):
            if key:
                self.people[programme, key] = max(day, self.people.get((programme, key), date.min))
                if is_open:
                    self.waiting.setdefault(key, set()).add(programme)


@dataclass(frozen=True)
class _Draw:
    """One drawing: what it looks at for every programme."""

    writer: Writer
    today: date
    now: datetime
    secret: bytes
    running: Sequence[Running]
    since: Mapping[int, date]
    asked: Asked
    quiet: set[str]


async def draw(today: date) -> dict[str, int]:
    """Draw for every programme that follows visits or deliveries; gives how many. Twice a day changes nothing.

    What a quota has no room for ends as "quota full". One draws after the other, so a second finds what the first drew.
    """
    running = [one for one in await programmes() if one.is_on and one.programme.who.from_ in EVENTS]
    running.sort(key=lambda one: one.programme.who.instead_of is None)  # who takes another's place is drawn first
    async with transaction() as writer:
        secret = await _secret(writer)
        since = await first_days(writer, [one.row for one in running], today)
        asked, quiet = await asked_lately(writer, running, today), await quiet_numbers(writer)
        drawing = _Draw(writer, today, clock.now(), secret, running, since, asked, quiet)
        return {one.programme.id: await _draw_one(drawing, one) for one in running}


async def _draw_one(drawing: _Draw, one: Running) -> int:
    programme, writer = one.programme, drawing.writer
    full = await full_cells(writer, one, drawing.today)
    rows: list[list[Any]] = []
    drawn = 0
    choosing = Choosing(programme, drawing.running, drawing.asked, drawing.quiet, full, drawing.today)
    by_chance = partial(chance, drawing.secret, programme.id)
    for event, is_full in choosing.among(await _events(drawing, one), by_chance):
        drawn += not is_full
        rows.append(_row(drawing, one, event, is_full=is_full))
    await writer.run_many(INSERT_SQL, rows)
    await end_full(writer, one, full, drawing.today, drawing.now, drawing.now - timedelta(minutes=HELD_MINUTES))
    return drawn


@dataclass(frozen=True)
class Choosing:
    """Who of those who came is asked by a programme, and why the others are not."""

    programme: Programme
    running: Sequence[Running]
    asked: Asked
    quiet: set[str]
    full: FullCells
    today: date

    def among(
        self, events: Iterable[Mapping[str, Any]], by_chance: Callable[[int], float] | None = None
    ) -> Iterator[tuple[Mapping[str, Any], bool]]:
        """Give who is drawn, and whether the quota has no room; without a chance everybody who may be asked."""
        programme, who, asked = self.programme, self.programme.who, self.asked
        instead = (one.programme.id for one in self.running if one.programme.who.instead_of == programme.id)
        same = [programme.id, *instead]
        once = [key for key in (*same, who.instead_of) if key]  # nobody is called twice about one visit
        since = self.today - timedelta(days=who.exclude_surveyed_days - 1)
        for event in events:
            if any((key, event["id"]) in asked.events for key in once) or (programme.id, event["id"]) in asked.untold:
                continue
            if event["phone"] in self.quiet or asked.rests(same, event, since):
                continue
            if by_chance and who.draw == "random" and by_chance(event["id"]) >= who.share:
                continue
            if is_full := self.full.hold(event, self.today):
                asked.untold.add((programme.id, event["id"]))
            else:
                asked.note(programme.id, event, self.today)
            yield event, is_full


async def _events(drawing: _Draw, one: Running) -> list[dict[str, Any]]:
    """Give what happened on the days that a programme asks about now."""
    who = one.programme.who
    wait = timedelta(days=who.wait_days)
    oldest = max(drawing.today - timedelta(days=who.expire_days - 1), drawing.since[one.row])
    rows = await drawing.writer.rows(EVENTS[who.from_], [oldest - wait, drawing.today - wait, False])
    return [dict(zip(EVENT, row, strict=True)) for row in rows]


def _row(drawing: _Draw, one: Running, event: Mapping[str, Any], *, is_full: bool) -> list[Any]:
    who, now = one.programme.who, drawing.now
    due = day_of(event["day"]) + timedelta(days=who.wait_days)
    return [
        1, now, now, one.row, event["store_id"], event["customer"], event["vehicle"], event["visit"],
        event["advisor_id"], event["asks"], event["phone"], "quota_full" if is_full else "waiting", not is_full,
        drawing.today, due, due + timedelta(days=who.expire_days), 0, one.programme.channels[0],
        drawing.today if is_full else None,
    ]  # fmt: skip


def chance(secret: bytes, programme: str, visit: int) -> float:
    """Give a visit's number between 0 and 1: nobody can foresee it, and it is the same each time it is looked at.

    So a visit that was not drawn stays undrawn without a list of those that were not.
    """
    number = hmac.digest(secret, f"{programme}/{visit}".encode(), hashlib.sha256)[:8]
    return int.from_bytes(number) / LARGEST


async def expire(today: date) -> int:
    """End what nobody reached in time, and who wants no calls any more; gives how many."""
    now = clock.now()
    async with transaction() as writer:
        unwanted = await writer.run(UNWANTED_SQL, [False, today, now, True, True, *NUMBERS_VALUES])
        return unwanted + await writer.run(EXPIRE_SQL, [False, today, now, True, today, today])


async def asked_lately(ask: Reader | Writer, running: Iterable[Running], today: date) -> Asked:
    """Read who has been drawn as far back as any of the programmes looks, and who is still to be called."""
    whos = [one.programme.who for one in running]
    longest = max((max(who.exclude_surveyed_days, who.expire_days) for who in whos), default=0)
    found = Asked()
    values = [as_kept(value) for value in (today, today - timedelta(days=2 * longest + 1), today, True)]
    for row, customer, phone, day, key, outcome, is_open in await ask.rows(ASKED_SQL, values):
        if outcome == "quota_full":
            found.untold.add((key, row or 0))
        else:
            event = {"id": row or 0, "customer": customer, "phone": phone}
            found.note(key, event, day_of(day), is_open=bool(is_open))
    return found


async def _secret(writer: Writer) -> bytes:
    """Give the secret of the draws, made with the first; whoever holds its row is the only one who draws."""
    value = json.dumps(secrets.token_hex(32))
    insert = "INSERT INTO setting (key, value, updated_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
    select = f"SELECT value FROM setting WHERE key = ?{writer.held()}"  # noqa: S608 -- our own words
    rows = await writer.rows(select, [SECRET_KEY])
    if not rows:
        await writer.run(insert, [SECRET_KEY, value, clock.now()])
        rows = await writer.rows(select, [SECRET_KEY])
    return str(json.loads(rows[0][0])).encode()
