"""Showroom: the fourteen months of selling written beside the rest of the demo, with the targets of each month."""

from __future__ import annotations

from collections import Counter
from datetime import date, time
from random import Random
from typing import TYPE_CHECKING, Any, Final

from models.rules.calendar import months_before
from seeds.demo.calls import moment
from seeds.demo.past_rows import PastRows
from seeds.demo.selling import MONTHS, SEED, tell_selling
from seeds.demo.story import ADVISORS, CONSULTANTS
from seeds.demo.team import TEAM
from seeds.starting import put

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.gate.writer import Writer
    from seeds.demo.asking import Places
    from seeds.demo.fleet import Row
    from seeds.demo.story import Story
    from seeds.demo.yard import Selling

EVENING: Final = time(17, 30)
NOON: Final = time(11, 0)
LISTS: Final = {
    "series": "series",
    "model": "model",
    "vehicle_class": "vehicle_class",
    "source": "source",
    "motive": "buying_motive",
    "reason": "deal_lost_reason",
    "outlet": "outlet",
    "stage": "stage",
}
OUTLETS: Final = (
    ("outlet_east", "东城二级网点", "East outlet"),
    ("outlet_harbour", "港区二级网点", "Harbour outlet"),
)
DEPARTMENT_OF_SQL: Final = "SELECT id, department_id FROM staff WHERE department_id IS NOT NULL"
STEP_MEASURES: Final = {"deal": "deals", "delivery": "deliveries", "test_drive": "test_drives"}
WON_BACK: Final = 6  # a month, for each advisor
YUAN: Final = 1000  # goals of revenue are round numbers
FEN: Final = 100


async def write_selling(writer: Writer, seat: Seat, batch: int, story: Story, places: Places) -> int:
    """Write it all; gives the number of rows."""
    outlets: list[Row] = [
        {"list": "outlet", "code": code, "zh": zh, "en": en, "order": 10, "shipped": False} for code, zh, en in OUTLETS
    ]
    have = {row[0] for row in await writer.rows("SELECT code FROM choice WHERE list = 'outlet'")}
    made = await put(writer, seat, "choices", [row for row in outlets if row["code"] not in have], batch)
    codes = {(name, code): row for name, code, row in await writer.rows("SELECT list, code, id FROM choice")}
    told = tell_selling(story, seat.today)
    showroom = _Showroom(writer, seat, batch, places, codes)
    buyers = await showroom.buyers(told)
    leads = await showroom.leads(told, buyers)
    await showroom.steps(told, leads)
    await showroom.stock(told, leads)
    await showroom.targets(told, story)
    return showroom.count + len(made)


class _Showroom(PastRows):
    def __init__(
        self, writer: Writer, seat: Seat, batch: int, places: Places, codes: Mapping[tuple[str, str], int]
    ) -> None:
        super().__init__(writer, seat, batch)
        self.places, self.codes = places, codes

    async def buyers(self, told: Selling) -> list[int]:
        """Write the files that the deliveries of the last months have begun; gives the customers."""
        home = {"home_store": self.seat.store}
        named = [
            self._coded({**row, "source": "new_car", "stage": "existing"}) | home | _made(row["made_on"])
            for row in told.buyers
        ]
        customers = await self.put("customers", named)
        brand = {"brand": self.codes["brand", "yunchi"]}
        cars = [
            self._coded(row) | brand | home | {"owner": owner} | _made(row["made_on"])
            for row, owner in zip(told.bought, customers, strict=True)
        ]
        vehicles = await self.put("vehicles", cars)
        owned = [
            {"vehicle": car, "customer": owner, "since": row["delivered_on"], "until": None} | _made(row["made_on"])
            for car, owner, row in zip(vehicles, customers, told.bought, strict=True)
        ]
        await self.put("owners", owned)
        return customers

    async def leads(self, told: Selling, buyers: Sequence[int]) -> list[int]:
        """Write the leads with what became of them."""
        last: dict[int, date] = {}
        for step in told.steps:
            if step["lead"] is not None:
                last[step["lead"]] = max(step["happened_on"], last.get(step["lead"], date.min))
        rows = []
        for place, row in enumerate(told.leads):
            known = self.places.customers[row["customer"]] if row["customer"] is not None else None
            customer = buyers[row["buyer"]] if row["buyer"] is not None else known
            values = {"customer": customer, "last_step_on": last.get(place), "store": self.seat.store}
            rows.append(self._coded(row) | values | _made(row["came_on"]))
        return await self.put("leads", rows, by="consultant")

    async def steps(self, told: Selling, leads: Sequence[int]) -> None:
        """Write every step, named or not."""
        ordered = sorted(told.steps, key=lambda step: step["happened_on"])
        rows = [
            self._coded(row) | self._lead(row, leads) | {"store": self.seat.store} | _made(row["happened_on"])
            for row in ordered
        ]
        await self.put("sales_steps", rows, by="consultant")

    async def stock(self, told: Selling, leads: Sequence[int]) -> None:
        """Write the cars that stand here, those that have left, and how many there should be."""
        rows = [
            self._coded(row) | self._lead(row, leads) | {"store": self.seat.store}
            | _made(row["arrived_on"] or self.seat.today)
            for row in told.cars
        ]  # fmt: skip
        await self.put("stock_cars", rows)
        first = _made(months_before(self.seat.today, MONTHS))
        await self.put("stock_levels", [self._coded(row) | {"store": self.seat.store} | first for row in told.levels])

    async def targets(self, told: Selling, story: Story) -> None:
        """Write what was to be reached in each month: of the store, of the two departments, of every person."""
        department_of = dict(await self.writer.rows(DEPARTMENT_OF_SQL))
        draw, boss = Random(SEED + 1), self.places.staff[[one.login for one in TEAM].index("boss")]  # noqa: S311 -- as in the story
        first, this = months_before(self.seat.today.replace(day=1), MONTHS - 1), f"{self.seat.today:%Y-%m}"
        reached, rows = self._reached(told, story), []
        for month in (months_before(first, -place) for place in range(MONTHS)):
            key = f"{month:%Y-%m}"
            like = key if key != this else f"{months_before(month, 1):%Y-%m}"  # the running month is not over yet
            for measure, people in reached.items():
                goals = {
                    person: _goal(measure, numbers.get(like, 0) * draw.uniform(0.9, 1.25))
                    for person, numbers in people.items()
                }
                set_on = _made(months_before(month, 0)) | {"set_by": boss, "store": self.seat.store, "month": key}
                rows += [row | set_on | {"measure": measure} for row in self._split(goals, department_of)]
        await self.put("targets", rows, by="set_by")

    def _split(self, goals: Mapping[int, int], department_of: Mapping[int, int]) -> list[Row]:
        """Add persons up to their department and to the store."""
        people = {self.places.staff[person]: goal for person, goal in goals.items()}
        teams: Counter[int] = Counter()
        for person, goal in people.items():
            if person in department_of:
                teams[department_of[person]] += goal
        return [
            {"goal": sum(people.values()), "department": None, "person": None},
            *({"goal": goal, "department": team, "person": None} for team, goal in teams.items()),
            *({"goal": goal, "department": None, "person": person} for person, goal in people.items()),
        ]

    def _reached(self, told: Selling, story: Story) -> dict[str, dict[int, Counter[str]]]:
        """Count what each person did in each month, which the targets were set by."""
        sellers = ("deals", "deliveries", "leads", "test_drives")
        found: dict[str, dict[int, Counter[str]]] = {name: {who: Counter() for who in CONSULTANTS} for name in sellers}
        found |= {name: {who: Counter() for who in ADVISORS} for name in ("visits", "revenue", "won_back")}
        for step in told.steps:
            measure = STEP_MEASURES.get(step["kind"])
            if measure and step["consultant"] is not None:
                found[measure][step["consultant"]][f"{step['happened_on']:%Y-%m}"] += 1
        for lead in told.leads:
            found["leads"][lead["consultant"]][f"{lead['came_on']:%Y-%m}"] += 1
        for visit in story.visits:
            if visit["advisor"] in found["visits"]:
                key = f"{visit['visited_on']:%Y-%m}"
                found["visits"][visit["advisor"]][key] += 1
                found["revenue"][visit["advisor"]][key] += visit["amount"] // FEN
                found["won_back"][visit["advisor"]][key] = WON_BACK
        return found

    def _coded(self, row: Row) -> dict[str, Any]:
        """Put the numbers of choices and people in the place of their codes and places."""
        values = {name: value for name, value in row.items() if name not in {"buyer", "made_on"}}
        for name, list_name in LISTS.items():
            if values.get(name) is not None:
                values[name] = self.codes[list_name, values[name]]
        if values.get("consultant") is not None:
            values["consultant"] = self.places.staff[values["consultant"]]
        return values

    def _lead(self, row: Row, leads: Sequence[int]) -> Row:
        return {"lead": leads[row["lead"]] if row["lead"] is not None else None}


def _made(day: date) -> dict[str, Any]:
    at = moment(day, NOON if day.day % 2 else EVENING)
    return {"created_at": at, "updated_at": at}


def _goal(measure: str, number: float) -> int:
    """Set a round goal, at least one."""
    return max(1, round(number / YUAN)) * YUAN if measure == "revenue" else max(1, round(number))
