"""Chunk: some hundred rows on their way into the books — matched, turned into changes, counted."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, cast

from models.access import EDIT
from models.gate.checking import MISSING
from models.gate.outcome import Change, Outcome, Saved
from models.gate.work import Work
from models.intake.entities import Ref
from models.intake.lookups import Found, find_cars, find_people, find_single, find_visits
from models.intake.mapping import LINKS
from models.intake.matching import NO_VISIT_KEY, Asked, Match, Several, match_car, match_person, match_visit, one_of
from models.intake.named import REFERRER, VISIT, find_lines, name_rows, put_named, sort_of
from models.problem import Problem
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.database.many import Asks
    from models.gate.writer import Writer
    from models.intake.job import Job
    from models.intake.values import Row

State = Literal["new", "updated", "unchanged", "skipped", "wrong"]
STATES: tuple[State, ...] = ("new", "updated", "unchanged", "skipped", "wrong")
NO_CAR_YET = Text(
    zh="来店记录要有车：请填车牌或车架号，例如 京A·12345",
    en="A visit needs its car. Add the plate or the VIN, for example 京A·12345",
)
NOT_YOURS = Text(
    zh="这条{one}属于别的门店，您不能修改；请联系该门店",
    en="This {one} belongs to another store and you may not change it; ask that store",
)
NEEDED = {"vehicles": (("vin", "plate"),), "visits": (("visited_on",),)}


@dataclass
class Chunk:
    """The rows of one transaction. `pretended` holds what a dry run would have written so far."""

    job: Job
    rows: Sequence[Row]
    pretended: dict[tuple[str, int], tuple[int, dict[str, Any]]] | None = None
    ids: dict[tuple[str, int], int | None] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    found: Found = field(default_factory=Found)
    states: dict[int, State] = field(default_factory=dict)
    named: dict[tuple[int, str], int] = field(default_factory=dict)  # what a row names in a column: the record
    later: set[int] = field(default_factory=set)  # rows that name a customer whom this file makes

    @property
    def live(self) -> list[Row]:
        """The rows that are still on their way in."""
        return [row for row in self.rows if row.same_as is None and not row.problems]

    async def match(self, asks: Asks) -> None:
        """Find out which record every row speaks of; a row for which that is not clear is wrong."""
        await self._match_all(asks, self.live)

    async def match_again(self, asks: Asks, rows: Sequence[Row]) -> None:
        """Match some rows once more: what the books hold of them has changed since."""
        again = {row.number for row in rows}
        self.asked = [one for one in self.asked if one.row not in again]
        for row in rows:
            row.problems.clear()
            for ref in row.refs.items():
                self.ids.pop(ref, None)
        before, self.found = self.found, Found()
        await self._match_all(asks, rows)
        self.found.cars = before.cars | self.found.cars
        self.found.visited = before.visited | self.found.visited
        self.found.further |= before.further

    async def _match_all(self, asks: Asks, rows: Sequence[Row]) -> None:
        job = self.job
        if job.single == "lines":
            await name_rows(asks, self, VISIT, _live(rows))
            visits = {visit for (_, target), visit in self.named.items() if target == VISIT}
            self.found.by_key = await find_lines(asks, visits)
            self._match(job.single, rows)
        elif job.single:
            await find_single(asks, job.resources[job.single], job.single_key, rows, self.found, seat=job.seat)
            self._match(job.single, rows)
        else:
            await find_cars(asks, rows, self.found)
            self._match("vehicles", rows)
            cars = self._there("vehicles", rows)
            await find_people(asks, _live(rows), self.found, cars, job.wanted.keys.get("customers", ""))
            self._match("customers", rows)
            await find_visits(asks, _live(rows), self.found, cars, job.seat)
            self._match("visits", rows)
            if REFERRER in job.named:
                await name_rows(asks, self, REFERRER, _live(rows))
        for noun in job.resources:
            await self._refuse_foreign(asks, noun, rows)

    def _there(self, noun: str, rows: Sequence[Row]) -> list[int]:
        """Give the records of the books that some rows speak of."""
        found = (self.ids.get((noun, row.refs.get(noun, -1))) for row in rows)
        return list(dict.fromkeys(row_id for row_id in found if row_id and row_id > 0))

    def _match(self, noun: str, rows: Sequence[Row]) -> None:
        picks = self.job.wanted.picks
        for row in _live(rows):
            if not row.parts.get(noun):
                continue
            picked = picks.get(f"{row.number}:{noun}") if picks else None
            ref = (noun, row.refs[noun]) if noun in row.refs else None
            if ref is None or (ref not in self.ids and picked is None):
                match = self._pretended(ref) or self._match_one(noun, row)
                if isinstance(match, Problem):
                    row.problems.append((-1, match))
                    continue
                if isinstance(match, Several):
                    self.asked.append(Asked(row.number, match))
                    row.problems.append((-1, match.problem()))
                    continue
                picked = match
            if ref is None:
                continue
            if ref not in self.ids:
                self.ids[ref] = picked or None
            if self.ids[ref] is None and (problem := self._missing(noun, row)):
                del self.ids[ref]
                row.problems.append((-1, problem))

    def _pretended(self, ref: tuple[str, int] | None) -> int | None:
        return self.pretended[ref][0] if self.pretended and ref in self.pretended else None

    def _match_one(self, noun: str, row: Row) -> Match:
        keys, values = self.job.wanted.keys, row.parts[noun]
        key, car = keys.get(noun, ""), self.ids.get(("vehicles", row.refs.get("vehicles", -1)))
        if noun == "vehicles":
            return match_car(values, self.found, key)
        if noun == "customers":
            shared = values.get("phone") in self.job.shared_phones
            new_car = car is None and "vehicles" in row.refs
            return match_person(values, car, self.found, key, shared=shared, new_car=new_car)
        if noun == "visits":
            return match_visit(values, car, self.found, key) if noun in row.refs else Problem(NO_VISIT_KEY, "visits")
        if noun == "lines":
            visit = self.named.get((row.number, VISIT))
            alike = self.found.by_key.get((visit, sort_of(values), values.get("name")), [])[
                self.job.turns[row.number] :
            ]
            return alike[0] if alike else None
        return one_of(noun, self.found.by_key.get(tuple(values.get(name) for name in self.job.single_key), ()))

    def _missing(self, noun: str, row: Row) -> Problem | None:
        """Say what a new record would lack."""
        values, known = row.parts[noun], self.job.known[noun]
        final = self.job.finals.get((noun, row.refs[noun]), values)
        for name, fact in self.job.needed[noun].items():
            if final.get(name) is None:
                return Problem(MISSING.fill(label=fact.label), name)
        for name, *others in NEEDED.get(noun, ()):
            if not final.get(name) and not any(final.get(other) for other in others):
                return Problem(MISSING.fill(label=known[name].label), name)
        if noun == "visits" and "vehicles" not in row.refs:
            return Problem(NO_CAR_YET, "vehicles")
        return None

    async def _refuse_foreign(self, asks: Asks, noun: str, rows: Sequence[Row]) -> None:
        """A record that the seat may not change makes its rows wrong, not the whole file."""
        resource = self.job.resources[noun]
        ids = self._there(noun, rows)
        work = Work(resource, self.job.seat, self.job.known[noun], cast("Writer", asks))  # it only reads here
        foreign = set(ids) - await work.allowed(ids, EDIT)
        for row in _live(rows) if foreign else ():
            if self.ids.get((noun, row.refs.get(noun, -1))) in foreign:
                row.problems.append((-1, Problem(NOT_YOURS.fill(one=resource.one))))

    def changes(self, noun: str) -> tuple[list[int], list[Change], list[list[Row]]]:
        """Turn the rows of one noun into changes: one for each thing, with the rows that speak of it."""
        about: dict[int, list[Row]] = defaultdict(list)
        for row in self.live:
            if noun in row.refs and row.parts.get(noun):
                about[row.refs[noun]].append(row)
        changes = [self._change(noun, number, rows) for number, rows in about.items()]
        return list(about), changes, list(about.values())

    def _change(self, noun: str, number: int, rows: Sequence[Row]) -> Change:
        final = self.job.finals.get((noun, number))
        values = dict(rows[0].parts[noun])
        for row in rows if final is not None else rows[1:]:
            part = row.parts[noun]
            values |= part if final is None else {name: final[name] for name in part if name in final}
        for name in LINKS.get(noun, ()):
            if type(value := values.get(name)) is Ref:
                linked = self.ids.get((value.noun, value.number))
                if linked is None:
                    del values[name]
                else:
                    values[name] = linked
        for target in self.job.named:
            if target.startswith(f"{noun}."):
                put_named(self, target, rows, values)
        row_id = self.ids[noun, number]
        self._mind(noun, row_id, values)
        return Change(values=values, row=row_id)

    def _mind(self, noun: str, row_id: int | None, values: dict[str, Any]) -> None:
        """A further phone stays a further one, and a visit without a customer is the owner's."""
        if noun == "vehicles":
            self._mind_car(row_id, values)
        elif noun == "customers" and (row_id, values.get("phone")) in self.found.further:
            name = self.found.further[row_id, values.pop("phone")]
            if values.get("name", name) != name:
                values.clear()  # somebody else answers that number: what the row says of them is not about the customer
        elif noun == "visits" and row_id is None and "customer" not in values:
            car = self.found.cars.get(values.get("vehicle") or 0)
            if car and car.owner:
                values["customer"] = car.owner

    def _mind_car(self, row_id: int | None, values: dict[str, Any]) -> None:
        """An odometer never goes back because of an old visit, and the owner stays where the file is not to say."""
        car = self.found.cars.get(row_id or 0)
        if car is None:
            return
        if "vehicles.mileage" not in self.job.wanted.columns.values() and (car.mileage or 0) >= values.get(
            "mileage", 0
        ):
            values.pop("mileage", None)
        if car.owner and not self.job.wanted.owner_is_current:
            values.pop("owner", None)

    def settle(
        self, noun: str, numbers: Sequence[int], rows: Sequence[Sequence[Row]], outcomes: Sequence[Outcome]
    ) -> None:
        """Note the records that were written, and what that made of their rows."""
        for number, about, outcome in zip(numbers, rows, outcomes, strict=True):
            if not isinstance(outcome, Saved):
                continue
            self.ids[noun, number] = outcome.row
            if outcome.new:  # by its first row
                self.states[about[0].number] = "new"
            left = set() if outcome.new else set(outcome.fields)
            for row in about[1:] if outcome.new else about:
                mine = left & row.parts[noun].keys()
                left -= mine
                if self.states.get(row.number) != "new" and mine:
                    self.states[row.number] = "updated"

    def counts(self) -> dict[State, int]:
        """Count the rows, each once."""
        counted: dict[State, int] = dict.fromkeys(STATES, 0)
        for row in self.rows:
            state = (
                "skipped"
                if row.same_as is not None
                else "wrong"
                if row.problems
                else self.states.get(row.number, "updated" if row.number in self.later else "unchanged")
            )
            counted[state] += 1
        return counted


def _live(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if not row.problems]


def unwritten(rows: Sequence[Sequence[Row]], outcomes: Sequence[Outcome], columns: Mapping[str, int]) -> bool:
    """Mark the rows whose change the gate did not take, with its reasons; tell whether there were any."""
    refused = False
    for about, outcome in zip(rows, outcomes, strict=True):
        for problem in getattr(outcome, "problems", ()):
            refused = True
            for row in about:
                row.problems.append((columns.get(problem.field, -1), problem))
    return refused
