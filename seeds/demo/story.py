"""Story: the demo store's customers, cars and visits, drawn from one seed; only the dates depend on today."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from seeds.demo import words
from seeds.demo.cars import SERIES, plate
from seeds.demo.chance import happens
from seeds.demo.fleet import YEAR, Car, Row, mileage_at, vehicle_row
from seeds.demo.repairs import draw_repair
from seeds.demo.rhythm import Calendar, level, visit_days
from seeds.demo.team import TEAM
from seeds.lists import LISTS

SEED = 20_260_101
PEOPLE, COMPANIES, FORMER, SECOND_CARS = 1820, 80, 100, 180
CUSTOMERS = PEOPLE + COMPANIES + FORMER
VEHICLES, VISITS = 2400, 12_000
FIRST_BATCH = 1400  # customers who came by themselves; the later ones may have been sent by one of them
ADVISORS = [place for place, one in enumerate(TEAM) if one.role == "advisor"]
CONSULTANTS = [place for place, one in enumerate(TEAM) if one.role == "consultant"]
TECHNICIANS = [place for place, one in enumerate(TEAM) if one.post == "维修技师"]
ZONE = ZoneInfo("Asia/Shanghai")
STAGES = {
    "loyal": "loyal",
    "wavering": "satisfied",
    "short_lost": "existing",
    "long_lost": "existing",
    "never": "potential",
}
SEGMENTS = {"target": 11, "recommends": 23, "fixed_route": 41, "car_club": 17}  # one customer in so many
NEEDS = [entry.code for entry in LISTS["need"]]


@dataclass
class Story:
    """Rows by noun; what points at another row holds its place in that list."""

    customers: list[Row] = field(default_factory=list)
    phones: list[Row] = field(default_factory=list)
    key_contacts: list[Row] = field(default_factory=list)
    vehicles: list[Row] = field(default_factory=list)
    owners: list[Row] = field(default_factory=list)
    visits: list[Row] = field(default_factory=list)
    lines: list[Row] = field(default_factory=list)


def tell(today: date, seed: int = SEED) -> Story:
    """Draw the whole store as it stands on a day."""
    return _Teller(today, Random(seed)).tell()  # noqa: S311 -- a story, no secret


class _Teller:
    def __init__(self, today: date, draw: Random) -> None:
        self.today, self.draw = today, draw
        self.calendar = Calendar(today)
        self.story = Story()
        self.phones: set[str] = set()
        self.plates: set[str] = set()

    def tell(self) -> Story:
        cars = self._cars()
        level(self.draw, [car.days for car in cars], VISITS)
        best = self._best_classes(cars)
        names: set[str] = set()
        known: dict[int, int] = {}
        for car in cars:
            for owner in (car.owner, car.former):
                if owner is not None:
                    known[owner] = max(car.bought, known.get(owner, 0))
        for place in range(CUSTOMERS):
            is_company = PEOPLE <= place < PEOPLE + COMPANIES
            make = self._company if is_company else self._person
            make(place, names, best.get(place, "long_lost"), known[place])
        for place, car in enumerate(cars):
            self._vehicle(place, car)
        self._visits(cars)
        self._birthdays_today()
        return self.story

    def _cars(self) -> list[Car]:
        draw = self.draw
        company_cars = VEHICLES - PEOPLE - SECOND_CARS
        owners = [
            *range(PEOPLE),
            *(PEOPLE + place % COMPANIES for place in range(company_cars)),
            *draw.sample(range(PEOPLE), SECOND_CARS),
        ]
        cars = [self._car(owner) for owner in owners]
        long_kept = [car for car in cars if len(car.days) > 4]  # noqa: PLR2004 -- enough visits for two owners
        for former, car in enumerate(draw.sample(long_kept, FORMER), PEOPLE + COMPANIES):
            car.former, car.changed = former, (car.days[1] + car.days[2]) // 2
        return cars

    def _car(self, owner: int) -> Car:
        draw = self.draw
        line = draw.choices(SERIES, [one.weight for one in SERIES])[0]
        bought = round(120 + 2900 * draw.random() ** 1.4)
        since_new = happens(draw, 0.78)  # the others were bought elsewhere
        recency, days = visit_days(draw, bought, since_new=since_new)
        return Car(line, owner, bought, round(draw.triangular(12, 95, 38)), since_new, recency, days)

    def _best_classes(self, cars: list[Car]) -> dict[int, str]:
        order = list(STAGES)
        best: dict[int, str] = {}
        for car in cars:
            best[car.owner] = min(best.get(car.owner, "never"), car.recency, key=order.index)
        return best

    def _person(self, place: int, names: set[str], recency: str, since: int) -> None:
        del names
        draw = self.draw
        sex = "m" if happens(draw, 0.68) else "f"  # as on the licences of such a store
        row = self._customer(place, recency, since)
        row |= {
            "name": words.person_name(draw, sex),
            "party": "person",
            "sex": sex,
            "owner_type": draw.choices(("private", "insurance", "taxi", "fleet"), (90, 5, 3, 2))[0],
            "need": draw.choice(NEEDS) if happens(draw, 0.4) else None,
            "payment": draw.choices(("mobile", "card", "cash", "stored", "insurer"), (70, 10, 6, 10, 4))[0],
            "price_level": draw.choices(("list_price", "member_price", "internal"), (66, 33, 1))[0],
        }
        if happens(draw, 0.72):  # some do not tell it
            row["birthday"] = self._ago(round(draw.triangular(21, 72, 38) * YEAR) + draw.randrange(YEAR))
        if happens(draw, 0.28):  # known of some
            row["hobbies"] = "、".join(draw.sample(words.HOBBIES, draw.choice((1, 1, 2))))
        if happens(draw, 0.12):  # as above
            row["family"] = f"{draw.choice(words.FAMILY)} {draw.randint(1, 12)} 月 {draw.randint(1, 28)} 日"
        if happens(draw, 0.13):  # as above
            number = words.phone(draw, self.phones)
            self.story.phones.append({"customer": place, "phone": number, "whose": draw.choice(words.WHOSE)})
        self.story.customers.append(row)

    def _company(self, place: int, names: set[str], recency: str, since: int) -> None:
        draw = self.draw
        row = self._customer(place, recency, since)
        row |= {
            "name": words.company_name(draw, names),
            "party": "company",
            "owner_type": "fleet",
            "plans": "计划明年再添两台商务车。" if place % 4 == 0 else "",
            "account": "large" if place % 5 == 0 else "medium",
            "payment": draw.choice(("transfer", "account")),
            "price_level": draw.choices(("contract", "list_price"), (70, 30))[0],
        }
        for _ in range(draw.choice((1, 1, 2))):
            sex = draw.choice("mf")
            self.story.key_contacts.append(
                {
                    "customer": place,
                    "name": words.person_name(draw, sex),
                    "title": draw.choice(words.TITLES),
                    "phone": words.phone(draw, self.phones),
                    "tastes": ("爱喝龙井", None, "喜欢钓鱼")[place % 3],
                    "birthday": self._ago(draw.randint(28, 58) * YEAR + draw.randrange(YEAR)),
                    "note": draw.choice(
                        (
                            "车辆统一由他安排送修。",
                            "重视交车时间，月底对账。",
                            "用车多在工作日，周末可送修。",
                            "常在周末前送车。",
                        )
                    ),
                }
            )
        self.story.customers.append(row)

    def _customer(self, place: int, recency: str, since: int) -> Row:
        """What persons and companies have alike."""
        draw = self.draw
        code, zh, _ = draw.choices(words.DISTRICTS, (40, 25, 15, 12, 8))[0]
        referred = place >= FIRST_BATCH and happens(draw, 0.3)  # one in three of the later ones
        source = draw.choices(("new_car", "elsewhere", "nearby", "event", "insurer", "online"), (60, 14, 10, 5, 5, 6))[
            0
        ]
        sold = happens(draw, 0.1)  # looked after by the sales side
        return {
            "phone": words.phone(draw, self.phones),
            "district": code,
            "address": words.address(draw, zh),
            "distance": draw.choice((1, 2, 3, 3, 5, 6, 8, 12, 15, 22, 40)),
            "stage": "base" if happens(draw, 0.02) else STAGES[recency],  # very few
            "level": draw.choices(("vip", "member", "normal"), (8, 31, 61))[0],
            "segments": [code for code, every in SEGMENTS.items() if place % every == 0] or None,
            "credit": draw.choices(("good", "fair", "poor"), (80, 18, 2))[0],
            "source": "referral" if referred else source,
            "referrer": draw.randrange(FIRST_BATCH) if referred else None,
            "advisor": draw.choice(CONSULTANTS if sold else ADVISORS),
            "since": self._ago(since),
            "contact_time": draw.choice(words.CONTACT_TIMES) if happens(draw, 0.4) else None,  # where they said so
            "note": draw.choice(words.NOTES) if happens(draw, 0.16) else "",  # where there is something to say
            "do_not_contact": happens(draw, 0.02),  # very few
            "not_served": draw.choice(words.NOT_SERVED) if happens(draw, 0.002) else None,  # hardly anybody
        }

    def _vehicle(self, place: int, car: Car) -> None:
        row = vehicle_row(self.draw, self.today, car, place)
        row["plate"] = plate(self.draw, self.plates, is_electric=car.line.is_electric)
        self.story.vehicles.append(row)
        if car.former is not None:
            handed = self.calendar.date(car.changed)
            self.story.owners += [
                {"vehicle": place, "customer": car.former, "since": self._ago(car.bought), "until": handed},
                {"vehicle": place, "customer": car.owner, "since": handed, "until": None},
            ]

    def _visits(self, cars: list[Car]) -> None:
        """Write all visits in the order in which they happened, as their order numbers run."""
        planned = sorted(
            ((day, place, number) for place, car in enumerate(cars) for number, day in enumerate(car.days)),
            key=lambda one: (-one[0], one[1]),
        )
        here_now = {place for day, place, _ in planned[-12:] if day <= 2}  # noqa: PLR2004 -- the latest stand in the shop
        for serial, (day, place, number) in enumerate(planned, 1):
            car = cars[place]
            is_open = place in here_now and number == len(car.days) - 1
            self._visit(serial, place, car, number, 0 if is_open else day)

    def _visit(self, serial: int, place: int, car: Car, number: int, day: int) -> None:
        draw, owner = self.draw, car.owner if car.former is None or car.days[number] < car.changed else car.former
        is_first = car.since_new and number == 0 and car.bought - car.days[0] < 250  # noqa: PLR2004 -- the free one comes early
        repair = draw_repair(draw, 0 if is_first else number + 1, car.line.dear, is_electric=car.line.is_electric)
        labour, parts = repair.sum_of("labour"), repair.sum_of("parts")
        customer = self.story.customers[owner]
        is_own = customer["advisor"] in ADVISORS and happens(draw, 0.8)  # mostly the own one
        usual = customer["advisor"] if is_own else draw.choice(ADVISORS)
        on = self.calendar.date(day)
        opened = datetime.combine(on, time(8 + draw.randrange(8), draw.choice((0, 10, 20, 30, 40, 50))), ZONE)
        hours = 1 + len(repair.items) * 0.6 + (30 if repair.kind == "body_paint" else 0)
        is_open, took = day == 0, timedelta(hours=hours * draw.uniform(0.8, 1.2))
        self.story.lines += [
            {"visit": serial - 1, "sort": sort, "name": name, "quantity": 1.0, "fee": fee}
            for sort, name, fee in repair.items
        ]
        self.story.visits.append(
            self._sender(customer)
            | {
                "order_no": f"YC{serial:06d}",
                "vehicle": place,
                "customer": owner,
                "visited_on": on,
                "kind": repair.kind,
                "state": "open" if is_open else "closed",
                "opened_at": opened.astimezone(UTC),
                "promised_at": (opened + timedelta(hours=hours)).astimezone(UTC),
                "closed_at": None if is_open else (opened + took).astimezone(UTC),
                "mileage": mileage_at(car, car.days[number]),
                "work": repair.work,
                "labour_fee": labour,
                "parts_fee": parts,
                "amount": repair.sum_of("labour", "parts", "extra"),
                "cost": round(labour * 0.35 + parts * 0.66),
                "advisor": usual,
                "technician": draw.choice(TECHNICIANS),
                "call_suits": draw.choice(words.CONTACT_TIMES) if happens(draw, 0.3) else None,  # where it was asked
                "advice": draw.choice(words.ADVICE) if happens(draw, 0.22) else "",  # where something was found
            }
        )

    def _sender(self, customer: Row) -> Row:
        """One in four cars is brought by somebody else than its owner."""
        draw = self.draw
        if happens(draw, 0.25):
            return {
                "sender_name": words.person_name(draw, draw.choice("mf")),
                "sender_phone": words.phone(draw, self.phones),
            }
        name = customer["name"] if customer["party"] == "person" else None
        return {"sender_name": name, "sender_phone": customer["phone"]}

    def _birthdays_today(self) -> None:
        """Give a few people a birthday today, so that the home page has somebody to greet."""
        people = [row for row in self.story.customers[:FIRST_BATCH] if row.get("birthday")]
        for row in self.draw.sample(people, 6):
            born: date = row["birthday"]
            leap = (self.today.month, self.today.day) == (2, 29)
            row["birthday"] = self.today.replace(year=born.year - born.year % 4 if leap else born.year)

    def _ago(self, days: int) -> date:
        return self.today - timedelta(days=days)
