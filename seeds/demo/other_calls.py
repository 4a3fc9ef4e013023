"""Other calls: new cars and lost customers that were called, and sheets that somebody filled in unasked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Final

from seeds.demo.answers import Customer
from seeds.demo.calls import CLERKS, Call, Party, Reply, drawn, moment
from seeds.demo.speech import Heard
from seeds.demo.story import CONSULTANTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seeds.demo.answers import Opinions
    from seeds.demo.calls import Telephone
    from seeds.demo.fleet import Row
    from seeds.demo.other_answers import OtherOpinions
    from seeds.demo.seasons import Seasons
    from seeds.demo.story import Story

NEW_CARS: Final = (("delivery_day", 1, 3, 26), ("delivery_week", 7, 7, 26), ("ssi_after_delivery", 14, 30, 52))
NEW: Final = range(110, 350)  # days since the delivery
LOST: Final = range(190, 700)  # days since the last visit
LOST_CALLS, LOST_DAYS = 44, 100
ENDS: Final = {"complete": 62, "no_answer": 20, "refused": 12, "wrong_number": 6}
POSTERS, LOYALTY, COLLEAGUES, TEST_DRIVES = 26, 48, 18, 14
NOBODY: Final = Party("", "", None)


class OtherCalls:
    """Draws those that do not follow a visit."""

    def __init__(self, story: Story, phone: Telephone, asked: set[object]) -> None:
        """Take the story, the telephone, and who was asked lately."""
        self.story, self.phone, self.today, self.draw = story, phone, phone.today, phone.draw
        self.asked = asked

    def calls(self) -> list[Call]:
        """Call who has a new car, and who has not come for long."""
        return [*self._new_cars(), *self._lost()]

    def _new_cars(self) -> Iterator[Call]:
        cars = [
            place for place, car in enumerate(self.story.vehicles)
            if (self.today - car["delivered_on"]).days in NEW and not self._rests(car["owner"])
        ]  # fmt: skip
        for programme, wait, expires, number in NEW_CARS:
            for place in sorted(self.draw.sample(cars, min(number, len(cars)))):
                car = self.story.vehicles[place]
                party = replace(self._party(car["owner"], place), advisor=CONSULTANTS[place % len(CONSULTANTS)])
                call = drawn(programme, party, car["delivered_on"] + timedelta(days=wait), expires)
                self.phone.ring(call, self._end())
                yield call

    def _lost(self) -> Iterator[Call]:
        last: dict[int, Row] = {visit["vehicle"]: visit for visit in self.story.visits}
        gone = [
            visit for visit in last.values()
            if (self.today - visit["visited_on"]).days in LOST and not self._rests(visit["customer"])
        ]  # fmt: skip
        for visit in self.draw.sample(gone, min(LOST_CALLS, len(gone))):
            party = self._party(visit["customer"], visit["vehicle"])
            call = drawn("lost_customer", party, self.today - timedelta(days=self.draw.randint(36, LOST_DAYS)), 30)
            self.phone.ring(call, self._end())
            yield call

    def _rests(self, place: int) -> bool:
        customer = self.story.customers[place]
        return bool(customer["do_not_contact"] or customer["not_served"] or place in self.asked)

    def _party(self, place: int, vehicle: int) -> Party:
        customer = self.story.customers[place]
        return Party(customer["name"], customer["phone"], place, vehicle, None, customer["advisor"])

    def _end(self) -> str:
        return self.draw.choices(list(ENDS), list(ENDS.values()))[0]

    def without_calls(self, others: OtherOpinions, opinions: Opinions, seasons: Seasons) -> list[Reply]:
        """Give what came by the posters, over the counter and from the store's own people."""
        replies = [self._poster(opinions, seasons, number) for number in range(POSTERS)]
        for number in range(LOYALTY):
            reply = self._public("loyalty", "loyalty", self._some_day(), 40, 120)
            if number % 3 == 0:  # asked at the counter
                reply.party = self._party(place := self.draw.randrange(1400), self._car_of(place))
                reply.at = self.phone.at_work(reply.day)
                reply.channel, reply.author = "staff", self.draw.choice(CLERKS)
            others.loyalty(reply)
            replies.append(reply)
        week = self.today - timedelta(days=58)
        for _ in range(COLLEAGUES):
            reply = self._public("employee", "employee", week + timedelta(days=self.draw.randrange(6)), 100, 400)
            reply.identity = "anonymous"
            others.colleague(reply)
            replies.append(reply)
        for _ in range(TEST_DRIVES):
            reply = self._public("test_drive", "test_drive", self._some_day(), 50, 160)
            reply.identity = "named"
            others.test_drive(reply)
            replies.append(reply)
        return replies

    def _poster(self, opinions: Opinions, seasons: Seasons, number: int) -> Reply:
        """One answer by the poster in the lounge; the last three came from one telephone within half an hour."""
        day = self._some_day() if number < POSTERS - 3 else self.today - timedelta(days=33)
        reply = self._public("csi_service", "csi_after_visit", day, 70, 240)
        short = seasons.shortage(day)
        opinions.service(reply, Customer(Heard(day, "", "", {}, short), ""), is_unhappy=False)
        if number >= POSTERS - 3:
            reply.at = moment(day, time(15, 4 + 9 * (number - POSTERS + 3), 20))
            reply.device, reply.seconds = "phone-of-the-counter", 31 + number % 5
            reply.typed = {name: 10 if name != "fixed_first" else "y" for name in reply.typed if name != "words"}
        return reply

    def _public(self, form: str, programme: str, day: date, low: int, high: int) -> Reply:
        reply = Reply(form, programme, NOBODY, self.phone.at_leisure(day), self.draw.randint(low, high))
        reply.channel, reply.identity = "public", "confidential"
        reply.device = f"visitor-{self.draw.randrange(10**9)}"
        return reply

    def _some_day(self) -> date:
        return self.today - timedelta(days=self.draw.randint(2, 355))

    def _car_of(self, owner: int) -> int:
        return next(place for place, car in enumerate(self.story.vehicles) if car["owner"] == owner)
