"""Caring: two months of the maintenance recall with its appointments, and the follow-up calls of the past weeks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING, Any, Final

from models.rules.calendar import months_before
from seeds.care_rules import add_care_rules_in
from seeds.demo.calls import moment
from seeds.demo.chance import happens
from seeds.demo.past_rows import PastRows
from seeds.demo.team import TEAM

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.gate.writer import Writer
    from seeds.demo.asking import Places
    from seeds.demo.fleet import Row
    from seeds.demo.story import Story

SEED: Final = 20_260_512
CARS: Final = 130  # on each month's list
FOLLOWED: Final = range(12, 60)  # days since a visit whose second contact lies behind
CALLERS: Final = [place for place, one in enumerate(TEAM) if one.login in {"clerk", "xuting"}]
LISTS: Final = ("contact_topic", "not_coming", "visit_kind")
REASONS: Final = ("elsewhere", "too_dear", "too_far", "little_driven", "no_time", "other")
SAID: Final = {
    "elsewhere": "上周在小区门口换过机油了。",
    "too_dear": "你们家保养比外面贵不少。",
    "too_far": "搬家了，过来太远。",
    "little_driven": "还没到公里数呢。",
    "no_time": "这阵子出差，下个月再说。",
    "other": "先不做了，谢谢。",
}
HEARD: Final = (
    "车挺好的，没问题。",
    "空调比以前凉了。",
    "上次洗车没洗干净轮毂。",
    "挺满意，下回还来。",
    "有点异响，过几天来看看。",
)


@dataclass(frozen=True)
class Due:
    """One car of a month's list: the places of car and owner, the day, and the visit that it came for, if it did."""

    vehicle: int
    customer: int
    due_on: date
    visit: int | None


async def write_care(writer: Writer, seat: Seat, batch: int, story: Story, places: Places) -> int:
    """Write the care of the last two months; gives the number of rows."""
    await add_care_rules_in(writer, seat)
    marks = ", ".join("?" * len(LISTS))
    found = await writer.rows(f"SELECT list, code, id FROM choice WHERE list IN ({marks})", list(LISTS))  # noqa: S608 -- marks
    rules = dict(await writer.rows("SELECT key, id FROM care_rule"))
    caring = _Caring(writer, seat, batch, story, places, {(name, code): row for name, code, row in found}, rules)
    this = seat.today.replace(day=1)
    await caring.month(this)
    await caring.month(months_before(this, -1))
    await caring.second_contacts()
    return caring.count


class _Caring(PastRows):
    def __init__(  # noqa: PLR0913, PLR0917 -- what the rows point at
        self, writer: Writer, seat: Seat, batch: int, story: Story, places: Places,
        codes: Mapping[tuple[str, str], int], rules: Mapping[str, int],
    ) -> None:  # fmt: skip
        super().__init__(writer, seat, batch)
        self.story, self.places, self.codes, self.rules = story, places, codes, rules
        self.draw = Random(SEED)  # noqa: S311 -- a story, no secret
        self.days: dict[int, list[tuple[date, int]]] = {}
        for place, visit in enumerate(story.visits):
            self.days.setdefault(visit["vehicle"], []).append((visit["visited_on"], place))
        self.taken: set[int] = set()

    async def month(self, first: date) -> None:
        """Write one month: its list, the letters, the calls, and what came of them."""
        listed_on, is_over = months_before(first, 1), first <= self.seat.today
        weeks = [listed_on + timedelta(days=7 * week) for week in (0, 1, 2, 3)]
        row = {
            "month": f"{first:%Y-%m}", "step": "calls", "listed_on": weeks[0], "letters_on": weeks[1],
            "sent_on": weeks[2], "calls_on": min(weeks[3], self.seat.today), "store": self.seat.store,
        } | _made(weeks[0])  # fmt: skip
        number = (await self.put("recall_months", [row]))[0]
        due = self._due(first)
        slips = await self._slips(due, first, weeks[3], is_over=is_over)
        rows = [
            await self._recalled(one, slip, number, weeks, is_over=is_over)
            for one, slip in zip(due, slips, strict=True)
        ]
        await self.put("recalls", rows)

    def _due(self, first: date) -> list[Due]:
        """Choose cars that come to the maintenance, and are not on the other list."""
        after, found = months_before(first, -1), []
        for vehicle, days in sorted(self.days.items()):
            car = self.story.vehicles[vehicle]
            before = [day for day, _ in days if day < months_before(first, 1)]
            customer = self.story.customers[car["owner"]]
            is_near = bool(before) and before[-1] > months_before(first, 12)
            if car["kept"] != "kept" or customer["do_not_contact"] or not is_near or vehicle in self.taken:
                continue
            came = next((place for day, place in days if first <= day < after), None)
            due_on = first + timedelta(days=self.draw.randrange((after - first).days))
            found.append(Due(vehicle, car["owner"], due_on, came))
        chosen = sorted(self.draw.sample(found, CARS), key=lambda one: (one.due_on, one.vehicle))
        self.taken |= {one.vehicle for one in chosen}
        return chosen

    async def _slips(self, due: Sequence[Due], first: date, opens: date, *, is_over: bool) -> list[int]:
        rows = [
            self._about(one.vehicle, one.customer) | {
                "rule": self.rules["recall"], "handler": self._caller(), "counted_on": first, "from_on": opens,
                "cycle": f"{self.rules['recall']}:v{self.places.vehicles[one.vehicle]}:{first:%Y-%m}",
                "due_on": max(self.seat.today, first - timedelta(days=1)), "state": "missed" if is_over else "open",
                "tries": 0, "asked_for": "",
            } | _made(opens)
            for one in due
        ]  # fmt: skip
        return await self.put("slips", rows)

    async def _recalled(self, one: Due, slip: int, month: int, weeks: Sequence[date], *, is_over: bool) -> Row:
        """Draw what came of one car; whoever came had mostly been spoken to."""
        draw, today = self.draw, self.seat.today
        came = self.story.visits[one.visit]["visited_on"] if one.visit is not None and is_over else None
        reached = happens(draw, 0.9 if came else 0.62 if is_over else 0.34)
        booked = reached and happens(draw, 0.8 if came else 0.12 if is_over else 0.4)
        called = min(weeks[3] + timedelta(days=draw.randrange(8)), came or today, today)
        reason = draw.choice(REASONS) if reached and not booked and not came else ""
        row = self._about(one.vehicle, one.customer) | {
            "month": month, "due_on": one.due_on, "why": draw.choices(("rule", "mileage", "file"), (6, 3, 1))[0],
            "advisor": self._advisor(one.customer), "sent_on": weeks[2] if happens(draw, 0.95) else None, "slip": slip,
            "reached_on": called if reached else None, "came_on": came,
            "reason": self.codes["not_coming", reason] if reason else None,
        } | _made(weeks[0])  # fmt: skip
        if reached:
            await self._call(one, slip, called, "booked" if booked else "reached", SAID.get(reason, ""))
            state = "booked" if booked else "came" if came else "done"
            await self.writer.run(
                "UPDATE slip SET state = ?, tries = 1, closed_on = ?, reason_id = ? WHERE id = ?",
                [state, came or called, row["reason"], slip],
            )
        if booked:
            row["appointment"] = await self._booking(one, slip, called, came)
        return row

    async def _call(self, one: Due, slip: int, day: date, outcome: str, words: str) -> None:
        at = self._at(day)
        row = {
            "person": self._caller(), "means": "call", "direction": "out", "contacted_on": day, "at": at,
            "about": self.codes["contact_topic", "recall"], "outcome": outcome, "words": words, "slip": slip,
        } | _at(at)  # fmt: skip
        await self.put("contacts", [self._about(one.vehicle, one.customer) | row])

    async def _booking(self, one: Due, slip: int, called: date, came: date | None) -> int:
        draw, today = self.draw, self.seat.today
        booked_for = came or today + timedelta(days=draw.randint(-6, 9))
        state = "came" if came else "missed" if booked_for < today else "booked"
        row = self._about(one.vehicle, one.customer) | {
            "booked_for": max(booked_for, called), "hour": draw.randrange(8, 17), "state": state,
            "kind": self.codes["visit_kind", "maintenance"], "advisor": self._advisor(one.customer), "slip": slip,
            "booked_by": self._caller(), "visit": self.places.visits[one.visit or 0] if came else None,
            "wishes": draw.choice(("常规保养", "保养，顺便看看刹车", "保养和空调滤芯", "保养，要洗车")),
        } | _at(self._at(called))  # fmt: skip
        return (await self.put("appointments", [row]))[0]

    async def second_contacts(self) -> None:
        """Write the second contacts after the visits of the last weeks: done, or not in time."""
        rule, slips, calls = self.rules["visit_second_contact"], [], []
        for visit in self.story.visits:
            ago, customer = (self.seat.today - visit["visited_on"]).days, self.story.customers[visit["customer"]]
            if ago not in FOLLOWED or customer["do_not_contact"] or not happens(self.draw, 0.7):
                continue
            opens = visit["visited_on"] + timedelta(days=8)
            done = happens(self.draw, 0.85)
            called, caller = opens + timedelta(days=self.draw.randrange(4)), self._caller()
            about = self._about(visit["vehicle"], visit["customer"])
            slips.append(about | {
                "rule": rule, "handler": caller, "counted_on": visit["visited_on"], "from_on": opens,
                "due_on": opens + timedelta(days=6), "state": "done" if done else "missed", "tries": 1 if done else 0,
                "cycle": f"{rule}:v{self.places.vehicles[visit['vehicle']]}:{visit['visited_on']}",
                "closed_on": called if done else opens + timedelta(days=7), "asked_for": "",
            } | _made(opens))  # fmt: skip
            at = self._at(called)
            calls.append(about | {
                "person": caller, "means": "call", "direction": "out", "contacted_on": called, "at": at,
                "about": self.codes["contact_topic", "satisfaction"], "outcome": "reached" if done else "no_answer",
                "words": self.draw.choice(HEARD) if done else "",
            } | _at(at))  # fmt: skip
        unique = {row["cycle"]: (row, call) for row, call in zip(slips, calls, strict=True)}
        ids = await self.put("slips", [row for row, _ in unique.values()])
        own = [call | {"slip": slip} for slip, (_, call) in zip(ids, unique.values(), strict=True)]
        await self.put("contacts", own)

    def _about(self, vehicle: int, customer: int) -> Row:
        return {
            "vehicle": self.places.vehicles[vehicle],
            "customer": self.places.customers[customer],
            "store": self.seat.store,
        }

    def _advisor(self, customer: int) -> int:
        return self.places.staff[self.story.customers[customer]["advisor"]]

    def _caller(self) -> int:
        return self.places.staff[self.draw.choice(CALLERS)]

    def _at(self, day: date) -> datetime:
        return moment(day, time(9 + self.draw.randrange(8), self.draw.randrange(60)))


def _made(day: date) -> dict[str, Any]:
    return _at(moment(day, time(8, 30)))


def _at(at: datetime) -> dict[str, Any]:
    return {"created_at": at, "updated_at": at}
