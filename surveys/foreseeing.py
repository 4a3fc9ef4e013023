"""Foreseeing: what a programme would have done with the store's own last months."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.database.stored import day_of, loaded
from models.tables.surveys import OUTSIDE
from surveys.engine.answers import Context, holds, settle
from surveys.kept import as_kept
from surveys.library import programmes, version_at
from surveys.quiet import quiet_numbers
from surveys.quota import PART, answered, cells_of
from surveys.sampling import EVENTS, Choosing, asked_lately, chance

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from surveys.engine.answers import Settled
    from surveys.engine.programme import Programme
    from surveys.library import Running
    from surveys.sampling import Asked

MONTHS: Final = 3
ENOUGH: Final = 20  # ended calls before their share of answers says anything
USUAL_SHARE: Final = 0.5
MOST_ANSWERS: Final = 200
# How the last ones ended that were drawn for a form.
ENDED_SQL: Final = """
SELECT count(*), sum(CASE WHEN i.outcome = 'complete' THEN 1 ELSE 0 END) FROM invitation i
JOIN programme p ON p.id = i.programme_id JOIN form f ON f.id = p.form_id
WHERE f.key = ? AND i.archived_at IS NULL AND i.is_open = ? AND i.drawn_on >= ?
"""
ANSWERS_SQL: Final = """
SELECT r.form_version_id, r.answers, r.channel, r.answered_on FROM response r JOIN form f ON f.id = r.form_id
WHERE f.key = ? AND r.state = 'complete' AND r.archived_at IS NULL ORDER BY r.answered_on DESC, r.id DESC LIMIT ?
"""


@dataclass(frozen=True)
class Past:
    """The last whole months of a store: what happened, who was asked by whom, and how many answered.

    `lately` goes on to today; `asked`, `quiet` and `done` are what the next draw looks at.
    """

    events: Mapping[str, Sequence[Mapping[str, Any]]]
    months: int
    running: Sequence[Running]
    answering: float
    answers: Sequence[Settled]
    first: date
    today: date
    lately: Mapping[str, Sequence[Mapping[str, Any]]]
    asked: Asked
    quiet: set[str]
    done: Mapping[str, Sequence[Mapping[str, Any]]]  # who has answered, by programme


@dataclass(frozen=True)
class Foreseen:
    """What would happen in a month: how many come, how many would be drawn, how many are left out by what."""

    events: int
    drawn: int
    rested: int
    full: int
    others: int
    quiet: int


@dataclass(frozen=True)
class FirstDraw:
    """What the draw takes that follows the saving: of how many who came on which day."""

    day: date
    events: int
    drawn: int


async def past_of(form: str, today: date) -> Past:
    """Read the last whole months and the days since, who has been asked, and the last answers to a form."""
    last = today.replace(day=1) - timedelta(days=1)
    first = last.replace(day=1)
    for _ in range(MONTHS - 1):
        first = (first - timedelta(days=1)).replace(day=1)
    span = [as_kept(value) for value in (first, today, False)]
    happened = {source: await reader().dicts(sql, span) for source, sql in EVENTS.items()}
    events = {source: [one for one in found if day_of(one["day"]) <= last] for source, found in happened.items()}
    seen = {str(event["day"])[:7] for found in events.values() for event in found}
    ended, complete = (await reader().rows(ENDED_SQL, [as_kept(value) for value in (form, False, first)]))[0]
    running = await programmes()
    return Past(
        events=events,
        months=len(seen),
        running=running,
        answering=(complete or 0) / ended if ended >= ENOUGH else USUAL_SHARE,
        answers=await _answers(form),
        first=first,
        today=today,
        lately=happened,
        asked=await asked_lately(reader(), running, today),
        quiet=await quiet_numbers(reader()),
        done={
            one.programme.id: await answered(reader(), one, today)
            for one in running
            if one.programme.head.form == form and one.programme.quota
        },
    )


async def _answers(form: str) -> list[Settled]:
    found = []
    for row, kept, channel, day in await reader().rows(ANSWERS_SQL, [form, MOST_ANSWERS]):
        version, typed = await version_at(row), loaded(kept) or {}
        context = Context(today=day_of(day), now=_noon(day), channel="paper" if channel == OUTSIDE else channel)
        found.append(settle(version.form, {n: v for n, v in typed.items() if not n.startswith("_")}, context))
    return found


def _noon(day: Any) -> datetime:
    return datetime.combine(day_of(day), time(12))


def foresee(programme: Programme, past: Past) -> Foreseen | None:
    """Draw the last months again as this programme would; None where nothing is drawn, or nothing is known."""
    who = programme.who
    if who.from_ not in EVENTS or not past.months:
        return None
    happened = past.events[who.from_]
    before = [one.programme for one in past.running if one.is_on and one.programme.id != programme.id]
    taken: set[int] = set()
    for other in before:
        if other.who.from_ == who.from_ and other.who.instead_of == programme.id:
            taken |= _drawn(other, past, set())[0]
    drawn, counts = _drawn(programme, past, taken)
    return Foreseen(
        events=round(len(happened) / past.months),
        drawn=round(len(drawn) / past.months),
        rested=round(counts["rested"] / past.months),
        full=round(counts["full"] / past.months),
        others=round(counts["others"] / past.months),
        quiet=round(counts["quiet"] / past.months),
    )


def first_draw(programme: Programme, past: Past) -> FirstDraw | None:
    """Tell what a programme takes when it begins today; None where nothing is drawn, or it waits longer than we look.

    Nobody can foresee by chance, so a share of those who may be asked is what it comes to.
    """
    who = programme.who
    day = past.today - timedelta(days=who.wait_days)
    if who.from_ not in EVENTS or day < past.first:
        return None
    came = [event for event in past.lately[who.from_] if day_of(event["day"]) == day]
    full = cells_of(programme.quota, past.done.get(programme.id, ()))
    choosing = Choosing(programme, past.running, past.asked.copy(), past.quiet, full, past.today)
    drawn = sum(not is_full for _, is_full in choosing.among(came))
    return FirstDraw(day, len(came), round(drawn * who.share) if who.draw == "random" else drawn)


def _drawn(programme: Programme, past: Past, taken: set[int]) -> tuple[set[int], Counter[str]]:
    who, counts, drawn = programme.who, Counter[str](), set[int]()
    asked: dict[object, date] = {}
    filled: dict[tuple[object, ...], float] = defaultdict(float)
    for event in sorted(past.events[who.from_], key=lambda one: (str(one["day"]), one["id"])):
        day = day_of(event["day"]) + timedelta(days=who.wait_days)
        keys = [key for key in (event["customer"], event["phone"]) if key]
        cells = [_cell(quota.id, quota.per, event, day) for quota in programme.quota]
        if event["id"] in taken:
            counts["others"] += 1
        elif event["phone"] in past.quiet:
            counts["quiet"] += 1
        elif any(key in asked and (day - asked[key]).days < who.exclude_surveyed_days for key in keys):
            counts["rested"] += 1
        elif who.draw == "random" and chance(b"", programme.id, event["id"]) >= who.share:
            continue
        elif any(filled[cell] >= quota.target for cell, quota in zip(cells, programme.quota, strict=True)):
            counts["full"] += 1
        else:
            drawn.add(event["id"])
            asked |= dict.fromkeys(keys, day)
            for cell in cells:
                filled[cell] += past.answering
    return drawn, counts


def _cell(quota: str, per: Sequence[str], event: Mapping[str, Any], day: date) -> tuple[object, ...]:
    when = day.isoformat() if "day" in per else day.isoformat()[:7]
    return (quota, when, *(event[PART[part]] for part in per if part in PART))


def would_open(when: str, past: Past) -> tuple[int, int]:
    """Count how many of the last answers fulfil a condition, and of how many."""
    return sum(holds(when, settled) for settled in past.answers), len(past.answers)
