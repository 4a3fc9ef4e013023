"""Year: whom the demo store asked in the last twelve months, how they were reached, and what they said."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from random import Random
from typing import TYPE_CHECKING, Final

from seeds.demo.answers import Customer, Opinions, advisor_login
from seeds.demo.calls import ZONE, Call, Party, Reply, Telephone, drawn, moment
from seeds.demo.cars import SERIES
from seeds.demo.chance import happens
from seeds.demo.other_answers import OtherOpinions
from seeds.demo.other_calls import OtherCalls
from seeds.demo.seasons import WEAK, Seasons, months_before
from seeds.demo.speech import Heard, facts_of
from seeds.demo.team import TEAM
from seeds.demo.troubles import HEAD, MANAGER, PLACES, Desk, Rule, Trouble
from surveys.sampling import chance

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from seeds.demo.fleet import Row
    from seeds.demo.story import Story

SEED: Final = 20_260_303
MIDDLE: Final = 15  # the year begins with a month that is whole: eleven back, in the first half of a month twelve
SHARE: Final = 0.262  # of the visits that are drawn for the service survey
JOB_SHARE: Final = 0.4  # since a fortnight, as the programme says
REST: Final = {"csi_after_visit": timedelta(days=89), "three_day_call": timedelta(days=13)}
DRAWN_DAYS: Final = 15  # so far back the job that draws looks; there its own chance decides
SECRET: Final = "1d0e" * 16  # of the demo alone, so that it draws the same each time
CALLED_DAYS: Final = 30  # so long every visit that was not drawn is called within three days
QUOTA: Final = 12  # answers of one advisor in a month
FORMS: Final = {
    "csi_after_visit": "csi_service",
    "three_day_call": "three_day_call",
    "ssi_after_delivery": "ssi_sales",
    "delivery_day": "delivery_day",
    "delivery_week": "delivery_week",
    "lost_customer": "lost_customer",
}
ENDS: Final = {
    "complete": 59, "no_answer": 15.5, "refused": 10, "expired": 4.5, "wrong_number": 3.2, "partial": 3.6,
    "screened_out": 1.8, "do_not_contact": 1.5, "quota_full": 0.5,
}  # fmt: skip
# Bad answers of the last days and how far their cases have come, so that the desk is never empty.
LATELY: Final = (
    ("csi_after_visit", 1, "open"), ("three_day_call", 1, "open"), ("three_day_call", 2, "doing"),
    ("three_day_call", 2, "solved"), ("csi_after_visit", 3, "late"), ("three_day_call", 6, "late"),
    ("three_day_call", 3, "solved"),
)  # fmt: skip
RULES: Final = {
    "csi_after_visit": Rule("回访不满意", 24, ((48, MANAGER), (96, HEAD))),
    "three_day_call": Rule("三日回访有问题", 24, ((72, MANAGER),)),
    "ssi_after_delivery": Rule("购车不满意", 24, ((48, MANAGER),)),
    "delivery_day": Rule("新车交付有问题", 24, ((48, MANAGER),)),
    "delivery_week": Rule("新车一周有问题", 48, ()),
}
HASTY: Final = PLACES["xuting"]  # who for some days put down what she liked
HASTY_DAYS: Final = range(40, 53)
OWN_PHONE: Final = f"15400000{PLACES[WEAK]:03d}"


@dataclass
class Year:
    """All that was asked and answered; calls and replies in the order in which they happened."""

    seasons: Seasons
    calls: list[Call] = field(default_factory=list)
    replies: list[Reply] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)


def ask_all_year(story: Story, today: date, is_drawn: Callable[[int], bool] | None = None) -> Year:
    """Draw the whole year of surveys for a story; `is_drawn` tells which of the latest visits the job would draw."""
    return _Asking(story, today, is_drawn or _is_drawn).year_of()


def _is_drawn(place: int) -> bool:
    """Tell it for visits whose numbers count from one, as in an empty database."""
    return would_draw(SECRET, place + 1)


def would_draw(secret: str, visit: int) -> bool:
    """Tell whether the store's own job draws a visit for the service survey."""
    return chance(secret.encode(), "csi_after_visit", visit) < JOB_SHARE


class _Asking:
    def __init__(self, story: Story, today: date, is_drawn: Callable[[int], bool]) -> None:
        self.story, self.today, self.is_drawn = story, today, is_drawn
        self.draw = draw = Random(SEED)  # noqa: S311 -- a story, no secret
        self.year = Year(Seasons(today))
        self.phone = Telephone(today, draw)
        self.opinions, self.others = Opinions(draw, self.year.seasons), OtherOpinions(draw)
        self.asked: dict[tuple[str, object], date] = {}

    def year_of(self) -> Year:
        self._draw_visits()
        self._fill_quotas()
        self._promise()
        other = OtherCalls(self.story, self.phone, {key for _, key in self.asked})
        self.year.calls += other.calls()
        roads = self._roads()
        for call in self.year.calls:
            if call.outcome in {"complete", "partial"}:
                self._answer(call, roads)
        self.year.replies += other.without_calls(self.others, self.opinions, self.year.seasons)
        self._signals()
        desk = Desk(self.phone, self._answer_again, RULES)
        for reply in self.year.replies:
            if is_low(reply):
                self.year.troubles.append(desk.open(reply, roads.get(id(reply.call), "")))
        return self.year

    def _draw_visits(self) -> None:
        first = months_before(self.today, 11 if self.today.day > MIDDLE else 12)
        for place, visit in enumerate(self.story.visits):
            ago = (self.today - visit["visited_on"]).days
            if ago < 1 or visit["visited_on"] < first or visit["state"] != "closed":
                continue
            party = self._party(place, visit)
            if not self._may_ask(party):
                continue
            wanted = self.draw.choices(list(ENDS), list(ENDS.values()))[0]
            is_chosen = happens(self.draw, SHARE) if ago > DRAWN_DAYS else self.is_drawn(place)
            if is_chosen and not self._rests(party, visit["visited_on"] + timedelta(days=1), "csi_after_visit"):
                self._call("csi_after_visit", party, 1, 15, wanted)
            elif 2 <= ago <= CALLED_DAYS and not self._rests(  # noqa: PLR2004 -- one calls from the second day on
                party, visit["visited_on"] + timedelta(days=2), "csi_after_visit", "three_day_call"
            ):
                simple = wanted if wanted not in {"quota_full", "screened_out", "partial"} else "complete"
                self._call("three_day_call", party, 2, 5, simple)

    def _call(self, programme: str, party: Party, wait: int, expires: int, wanted: str) -> None:
        if party.visited_on is None:
            return
        call = drawn(programme, party, party.visited_on + timedelta(days=wait), expires)
        self.phone.ring(call, wanted)
        self.year.calls.append(call)
        for key in (party.customer, party.phone):
            self.asked[programme, key] = call.drawn_on

    def _may_ask(self, party: Party) -> bool:
        customer = self.story.customers[party.customer or 0]
        return not (customer["do_not_contact"] or customer["not_served"])

    def _rests(self, party: Party, day: date, *programmes: str) -> bool:
        """Tell whether the same people were drawn for one of the programmes lately."""
        since = day - REST[programmes[-1]]
        keys = [(programme, key) for programme in programmes for key in (party.customer, party.phone)]
        return any(self.asked.get(key, date.min) >= since for key in keys)

    def _party(self, place: int, visit: Row) -> Party:
        customer = self.story.customers[visit["customer"]]
        name = visit["sender_name"] or customer["name"]
        phone = visit["sender_phone"] if visit["sender_name"] else customer["phone"]
        return Party(
            name, phone, visit["customer"], visit["vehicle"], place, visit["advisor"], visit["visited_on"]
        )  # fmt: skip

    def _fill_quotas(self) -> None:
        """Whoever is reached after an advisor's answers of the month are enough is thanked and not asked."""
        done: dict[tuple[int | None, int, int], int] = {}
        for call in sorted(self.year.calls, key=lambda one: one.last_at):
            if call.programme == "csi_after_visit" and call.outcome == "complete":
                cell = (call.party.advisor, call.drawn_on.year, call.drawn_on.month)
                done[cell] = done.get(cell, 0) + 1
                if done[cell] > QUOTA and call.tries[-1].by is not None and call.ended_on:
                    call.end("quota_full", call.ended_on)
                    call.tries[-1].outcome, call.tries[-1].note = "quota_full", "本月该顾问名额已满，致谢后结束"

    def _promise(self) -> None:
        """Four of those that are still open asked to be called again: two today, two in the next days."""
        waiting = [one for one in self.year.calls if one.is_open and one.due_on < self.today]
        times = ((0, time(9, 0)), (0, time(10, 30)), (1, time(14, 0)), (2, time(9, 30)))
        self.draw.shuffle(waiting)
        waiting.sort(key=lambda one: one.programme != "csi_after_visit")
        for call, (days, clock) in zip(waiting, times, strict=False):
            self.phone.promise(call, moment(self.today + timedelta(days=days), clock))

    def _roads(self) -> dict[int, str]:
        """Choose whose answers of the last days are bad, and how far their cases have come."""
        found: dict[int, str] = {}
        for programme, ago, road in LATELY:
            mine = [one for one in self.year.calls if one.programme == programme and one.outcome == "complete"]
            free = [one for one in mine if id(one) not in found and one.party.visit is not None]
            near = [one for one in free if (self.today - self._day(one)).days >= ago]
            found[id(max(near, key=lambda one: one.last_at))] = road
        return found

    @staticmethod
    def _day(call: Call) -> date:
        return call.last_at.astimezone(ZONE).date()

    def _answer(self, call: Call, roads: Mapping[int, str]) -> None:
        last, party = call.tries[-1], call.party
        reply = Reply(FORMS[call.programme], call.programme, party, last.at, self._seconds(), call=call)
        reply.channel, reply.author, reply.state = last.channel, last.by, call.outcome
        if last.channel == "public" and call.programme == "csi_after_visit":
            reply.identity = "confidential"
        is_bad = id(call) in roads
        if party.visit is not None:
            self._after_visit(reply, party.visit, is_bad=is_bad)
        elif call.programme == "ssi_after_delivery":
            self.others.sales(reply, is_unhappy=happens(self.draw, 0.09))
        else:
            fill = {
                "delivery_day": self.others.delivery_day,
                "delivery_week": self.others.delivery_week,
                "lost_customer": self.others.lost,
            }
            fill[call.programme](reply)
        self.year.replies.append(reply)

    def _after_visit(self, reply: Reply, place: int, *, is_bad: bool) -> None:
        visit = self.story.visits[place]
        customer = self._customer(visit)
        if reply.form == "three_day_call":
            self.opinions.three_days(reply, customer, is_unhappy=is_bad or happens(self.draw, 0.02))
        elif reply.state == "partial":
            reply.seconds //= 3
            self.opinions.broken_off(reply, customer)
        else:
            bad = is_bad or self.opinions.is_unhappy(customer)
            self.opinions.service(reply, customer, is_unhappy=bad)

    def _customer(self, visit: Row) -> Customer:
        line = next(one for one in SERIES if one.code == self.story.vehicles[visit["vehicle"]]["series"])
        hours = (visit["closed_at"] - visit["opened_at"]).total_seconds() / 3600
        advisor, technician = TEAM[visit["advisor"]].name, TEAM[visit["technician"]].name
        facts = facts_of(advisor, technician, line.zh, hours, visit["amount"])
        short = self.year.seasons.shortage(visit["visited_on"])
        heard = Heard(visit["visited_on"], visit["kind"], visit["work"], facts, short)
        return Customer(heard, advisor_login(visit["advisor"]))

    def _answer_again(self, reply: Reply, content: str) -> None:
        self.others.second_call(reply, content)

    def _seconds(self) -> int:
        return max(90, min(400, round(self.draw.lognormvariate(5.25, 0.32))))

    def _signals(self) -> None:
        """Leave something for who looks whether the answers are honest."""
        csi = [one for one in self.year.replies if one.form == "csi_service" and one.state == "complete"]
        for reply in csi:
            is_then = (self.today - reply.day).days in HASTY_DAYS
            if is_then and reply.author == HASTY and not is_low(reply):
                reply.seconds = self.draw.randint(38, 58)
                straight = {name: 9 for name in reply.typed if name.startswith("f_")}
                reply.typed |= straight | {"overall": 9, "nps": 9}
                reply.typed.pop("words", None)
        own = [one for one in csi if one.call and advisor_login(one.party.advisor) == WEAK and not is_low(one)]
        for reply in _two_customers(own):
            if reply.call:
                reply.call.party = replace(reply.party, phone=OWN_PHONE)


def _two_customers(replies: Sequence[Reply]) -> list[Reply]:
    best = sorted(replies, key=lambda one: (-int(one.typed["overall"]), one.at))
    return [best[0], next(one for one in best if one.party.customer != best[0].party.customer)] if best else []


def is_low(reply: Reply) -> bool:
    """Tell whether the answers are so bad that their programme opens a case."""
    typed = reply.typed
    if reply.state != "complete" or reply.programme not in RULES:
        return False
    if reply.form in {"csi_service", "ssi_sales"}:
        worst = "f_quality" if reply.form == "csi_service" else "f_delivery"
        return bool(typed["overall"] <= 6 or typed[worst] in range(6))  # noqa: PLR2004 -- as the forms say
    if reply.form == "three_day_call":
        return bool(typed["overall"] <= 2 or typed["condition"] == "back")  # noqa: PLR2004 -- as above
    return bool(typed.get("fault") == "y" or typed.get("papers") == "n" or typed["overall"] <= 2)  # noqa: PLR2004 -- as above
