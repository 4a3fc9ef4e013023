"""Selling: fourteen months of the showroom — who came, who bought, who was lost and why, and what stood in stock."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, Any, Final

from models.rules.calendar import months_before
from models.rules.selling import next_day
from seeds.demo import words
from seeds.demo.cars import COLOURS, SERIES, Line, plate, vin
from seeds.demo.chance import happens
from seeds.demo.story import CONSULTANTS
from seeds.demo.yard import LINES, Selling, fill_yard, list_price

if TYPE_CHECKING:
    from seeds.demo.story import Story

SEED: Final = 20_260_711
MONTHS: Final = 14
KNOWN_SINCE: Final = 130  # days; cars bought later are not in the story yet, so their files begin with the delivery
BY_CODE: Final = {line.code: line for line in SERIES}
SEASON: Final = (
    1.15,
    0.7,
    0.95,
    1.0,
    1.0,
    0.95,
    0.85,
    0.9,
    1.15,
    1.1,
    1.15,
    1.25,
)  # the year's end sells, February rests
DEALS, LOST, OUTLET_DEALS = 24, 34, 3  # in a usual month
MOST_TALKS: Final = 6  # steps of one lead before it ends
NEW, FRESH = 24, 62  # who came in the last so many days and has not made up their mind
SKILL: Final = (1.35, 1.1, 0.95, 0.6)  # of the four consultants
REASONS: Final = {
    "price": (28, ("同车型别家便宜两千。", "想再等降价。", "置换价谈不拢。")),
    "rival": (26, ("买了合资品牌的同级车。", "家里人看中了别的牌子。")),
    "no_car": (14, ("想要红色，等不了三周。", "没有现车。")),
    "other_dealer": (11, ("在邻市同品牌店买了。",)),
    "finance": (8, ("贷款没批下来。",)),
    "postponed": (9, ("今年先不换车了。", "等孩子中考后再说。")),
    "service": (4, ("说上周没人接待他。", "答应的报价没回。")),
}
SOURCES: Final = {"nearby": 45, "online": 26, "referral": 17, "event": 12}
MOTIVES: Final = ("new_product", "unhappy", "more_demand", "quality_price")
WISHES: Final = ("", "白色，带天窗", "顶配", "要现车", "低配即可，落地 12 万以内", "要全景影像", "七座")
TALKS: Final = (
    "约了周末带家人来看。", "发了金融方案。", "问了置换价，明天回复。", "在比较两款车。", "等老婆拿主意。",
    "报价已发，说考虑两天。", "想试试高速。", "没接，下午再打。",
)  # fmt: skip


def tell_selling(story: Story, today: date) -> Selling:
    """Draw it all; the cars that the store has sold for long are those of the story."""
    return _Teller(story, today, Random(SEED)).tell()  # noqa: S311 -- a story, no secret


class _Teller:
    def __init__(self, story: Story, today: date, draw: Random) -> None:
        self.story, self.today, self.draw = story, today, draw
        self.told = Selling()
        people = [*story.customers, *story.phones, *story.key_contacts]
        self.phones: set[str] = {str(row["phone"]) for row in people if row["phone"]}
        self.plates: set[str] = {str(row["plate"]) for row in story.vehicles}
        self.serial = len(story.vehicles)

    def tell(self) -> Selling:
        first = months_before(self.today.replace(day=1), MONTHS - 1)
        for month in (months_before(first, -place) for place in range(MONTHS)):
            part = (
                min(1.0, self.today.day / 30) if (month.year, month.month) == (self.today.year, self.today.month) else 1
            )
            busy = SEASON[month.month - 1] * part
            self._month(month, busy)
        fill_yard(self.draw, self.told, self.today, self.serial)
        return self.told

    def _month(self, month: date, busy: float) -> None:
        known = self._bought_in(month)
        deals = round(DEALS * busy * self.draw.uniform(0.9, 1.1))
        for place in range(deals):
            if (self.today - month).days > KNOWN_SINCE and place < len(known):
                self._sold(known[place])
            elif (self.today - month).days <= KNOWN_SINCE:
                self._new_buyer(month)
        for _ in range(round(LOST * busy * self.draw.uniform(0.9, 1.1))):
            self._lost(month)
        if (self.today - month).days < FRESH:
            for _ in range(round(NEW * busy)):
                self._fresh(month)
        for _ in range(round(OUTLET_DEALS * busy)):
            self._outlet(month)
        self._nameless(month)

    def _nameless(self, month: date) -> None:
        """Tell of those who came or called and left no name."""
        for day in self._days(month):
            for kind, most in (("walk_in", 4), ("call_in", 2)):
                for _ in range(self.draw.randint(0, most)):
                    self._step(kind, day, None, self._consultant(), self._line().code)

    def _days(self, month: date) -> list[date]:
        following = months_before(month, -1)
        days = (month + timedelta(days=number) for number in range((following - month).days))
        return [day for day in days if day <= self.today]

    def _bought_in(self, month: date) -> list[int]:
        """Give the cars of the story that were bought here in a month, in an order of chance."""
        found = [
            place
            for place, car in enumerate(self.story.vehicles)
            if (car["purchased_on"].year, car["purchased_on"].month) == (month.year, month.month)
            and car["brand"] == "yunchi"
            and self.story.customers[car["owner"]]["source"] == "new_car"
            and car["delivered_on"] <= self.today
        ]
        return self.draw.sample(found, len(found))

    def _sold(self, place: int) -> None:
        car = self.story.vehicles[place]
        owner = self.story.customers[car["owner"]]
        lead = self._lead(car["purchased_on"], car["series"], str(owner["name"])[:60], owner["phone"])
        row = self.told.leads[lead]
        row |= {"state": "delivered", "customer": car["owner"], "ended_on": car["delivered_on"], "next_on": None}
        self._buys(lead, car["purchased_on"], car["delivered_on"])
        self._gone(lead, car["series"], car["model"], car["colour"], car["vin"], car["delivered_on"])

    def _new_buyer(self, month: date) -> None:
        draw, line = self.draw, self._line()
        day = draw.choice(self._days(month))
        name, phone = words.person_name(draw, draw.choice("mmf")), words.phone(draw, self.phones)
        lead = self._lead(day, line.code, name, phone)
        row, given = self.told.leads[lead], day + timedelta(days=draw.randint(2, 16))
        if given > self.today:
            row |= {"state": "dealt", "next_on": given}
            self._buys(lead, day, None)
            return
        self._buys(lead, day, given)
        row |= {"state": "delivered", "buyer": len(self.told.buyers), "ended_on": given, "next_on": None}
        row["plated"] = happens(draw, 0.7)
        self.serial += 1
        model, colour, number = draw.choice(line.models)[0], draw.choice(COLOURS), vin(line, self.serial)
        self.told.buyers.append({"name": name, "phone": phone, "party": "person", "since": given, "made_on": given})
        self.told.bought.append(
            {
                "vin": number, "plate": plate(draw, self.plates, is_electric=line.is_electric), "series": line.code,
                "model": model, "vehicle_class": line.car_class, "colour": colour, "purchased_on": day,
                "delivered_on": given, "made_on": given, "maintenance_due": months_before(given, -6),
                "insurance_due": months_before(given, -12), "warranty_until": months_before(given, -36),
            }
        )  # fmt: skip
        self._gone(lead, line.code, model, colour, number, given)

    def _buys(self, lead: int, day: date, given: date | None) -> None:
        """Tell the way to a deal, and the handover."""
        row = self.told.leads[lead]
        self._talks(lead, day, 0.72)
        self._step("deal", day, lead, row["consultant"], row["series"])
        if given is not None:
            self._step("delivery", given, lead, row["consultant"], row["series"])

    def _lost(self, month: date) -> None:
        """Tell of somebody who came and did not buy; who was here of late is still being looked after."""
        draw, line = self.draw, self._line()
        came = draw.choice(self._days(month))
        ends = came + timedelta(days=round(draw.triangular(4, 75, 25)))
        name, phone = words.person_name(draw, draw.choice("mmf")), words.phone(draw, self.phones)
        lead = self._lead(came, line.code, name, phone if happens(draw, 0.93) else None, came)
        row = self.told.leads[lead]
        if ends > self.today:
            self._talks(lead, self.today, 0.35)
            self._still_open(lead)
            return
        reason = draw.choices(list(REASONS), [weight for weight, _ in REASONS.values()])[0]
        row |= {"state": "lost", "reason": reason, "ended_on": ends, "next_on": None}
        self._talks(lead, ends, 0.3)
        self._step("lost", ends, lead, row["consultant"], line.code, draw.choice(REASONS[reason][1]))

    def _fresh(self, month: date) -> None:
        """Tell of somebody who has come of late and is still thinking about it."""
        draw = self.draw
        name, phone = words.person_name(draw, draw.choice("mmf")), words.phone(draw, self.phones)
        came = draw.choice(self._days(month))
        lead = self._lead(came, self._line().code, name, phone, came)
        self._talks(lead, self.today, 0.4)
        self._still_open(lead)

    def _still_open(self, lead: int) -> None:
        """Most have a next day that lies ahead, some are late, a few have none."""
        draw, row = self.draw, self.told.leads[lead]
        row["grade"] = draw.choices("abcn", (16, 34, 40, 10))[0]
        ahead = next_day(row["grade"], self.today) - self.today
        days = draw.randint(1, max(1, ahead.days)) if happens(draw, 0.72) else -draw.choice((0, 0, 0, 0, 1, 2, 5))
        talked = max(step["happened_on"] for step in self.told.steps[-MOST_TALKS:] if step["lead"] == lead)
        planned = max(self.today + timedelta(days=days), talked + timedelta(days=1))  # nobody plans for days gone by
        row["next_on"] = planned if happens(draw, 0.94) else None

    def _lead(self, until: date, series: str, name: str, phone: str | None, came: date | None = None) -> int:
        """Begin a lead that came some weeks before something happened to it."""
        draw = self.draw
        came = came or until - timedelta(days=round(draw.triangular(0, 40, 9)))
        self.told.leads.append(
            {
                "name": name, "phone": phone, "grade": draw.choices("abc", (45, 35, 20))[0], "state": "open",
                "series": series, "wishes": draw.choice(WISHES), "source": self._weighted(SOURCES),
                "motive": draw.choice(MOTIVES) if happens(draw, 0.6) else None, "consultant": self._consultant(),
                "came_on": came, "next_on": None, "ended_on": None, "reason": None, "customer": None, "buyer": None,
            }
        )  # fmt: skip
        return len(self.told.leads) - 1

    def _talks(self, lead: int, until: date, drives: float) -> None:
        """Tell of the first coming, the talks after it, and perhaps a test drive, up to a day."""
        draw, row = self.draw, self.told.leads[lead]
        came, who, series = row["came_on"], row["consultant"], row["series"]
        self._step("walk_in" if happens(draw, 0.75) else "call_in", came, lead, who, series)
        days = (until - came).days
        for _ in range(min(3, days // 5)):
            day = came + timedelta(days=draw.randint(1, days))
            self._step("follow_up", day, lead, who, series, draw.choice(TALKS))
        if happens(draw, drives):
            self._step("test_drive", came + timedelta(days=draw.randint(0, min(days, 12))), lead, who, series)

    def _outlet(self, month: date) -> None:
        draw = self.draw
        days, outlet, series = self._days(month), draw.choice(("outlet_east", "outlet_harbour")), self._line().code
        day = draw.choice(days)
        self.told.steps.append(_step_row("deal", day, None, None, series) | {"outlet": outlet})
        if (given := day + timedelta(days=5)) <= self.today:
            self.told.steps.append(_step_row("delivery", given, None, None, series) | {"outlet": outlet})

    def _step(self, kind: str, day: date, lead: int | None, who: int, series: str, note: str = "") -> None:
        self.told.steps.append(_step_row(kind, day, lead, who, series) | {"note": note})

    def _gone(self, lead: int, series: str, model: str, colour: str, number: str, day: date) -> None:
        stood = round(self.draw.triangular(3, 120, 28))
        self.told.cars.append(
            {
                "vin": number, "series": series, "model": model, "colour": colour, "state": "gone", "lead": lead,
                "arrived_on": day - timedelta(days=stood), "gone_on": day, "place": "",
                "price": list_price(BY_CODE[series]),
            }
        )  # fmt: skip

    def _consultant(self) -> int:
        return self.draw.choices(CONSULTANTS, SKILL)[0]

    def _line(self) -> Line:
        return self.draw.choices(LINES, [line.weight for line in LINES])[0]

    def _weighted(self, shares: dict[str, int]) -> str:
        return self.draw.choices(list(shares), list(shares.values()))[0]


def _step_row(kind: str, day: date, lead: int | None, who: int | None, series: str) -> dict[str, Any]:
    return {
        "kind": kind,
        "happened_on": day,
        "lead": lead,
        "consultant": who,
        "series": series,
        "outlet": None,
        "note": "",
    }
