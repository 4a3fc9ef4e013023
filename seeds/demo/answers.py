"""Answers: what the demo's customers say about their visits, as it was typed in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from seeds.demo.chance import happens
from seeds.demo.grievances import FAULTS, GRIEVANCES, WHAT_OTHER
from seeds.demo.lukewarm import MILD
from seeds.demo.praise import PRAISE
from seeds.demo.seasons import FACTORS, STRONG, WEAK, Seasons
from seeds.demo.speech import Heard, Speech
from seeds.demo.team import TEAM
from seeds.demo.voices import THREE_DAY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from random import Random

    from seeds.demo.calls import Reply

LOW_SHARE: Final = 0.055  # of the visits after which somebody is really unhappy; more when hands are short
LOW_SHORT: Final = 0.17
LOW_WITH: Final = {STRONG: 0.7, WEAK: 1.35}
PLEASED: Final = 9
REASONS: Final = {
    "waiting": 20, "price": 21, "not_fixed": 18, "not_explained": 12, "attitude": 9, "lounge": 11, "not_clean": 6,
    "far": 3, "other": 4,
}  # fmt: skip
HURT: Final = {  # the factor that a reason pulls down
    "waiting": "pickup", "price": "pickup", "not_fixed": "quality", "not_explained": "advisor", "attitude": "advisor",
    "lounge": "facility", "not_clean": "pickup", "far": "initiation", "other": "initiation",
}  # fmt: skip
TOPIC: Final = {  # what a lukewarm customer speaks of, by the lowest factor
    "initiation": ("reception", "waiting"), "advisor": ("advisor",), "facility": ("facility",),
    "pickup": ("pickup", "price", "waiting"), "quality": ("quality",),
}  # fmt: skip
FIXABLE: Final = frozenset({"maintenance", "repair", "body_paint", "warranty"})


@dataclass(frozen=True)
class Customer:
    """Whom one asks: the visit as the customer remembers it, and the login of the advisor."""

    heard: Heard
    advisor: str


class Opinions:
    """Draws what customers think."""

    def __init__(self, draw: Random, seasons: Seasons) -> None:
        """Take the chance and the year."""
        self.draw, self.seasons, self.speech = draw, seasons, Speech(draw)

    def is_unhappy(self, customer: Customer) -> bool:
        """Tell whether a visit went really wrong."""
        usual = LOW_SHARE * LOW_WITH.get(customer.advisor, 1.0)
        return happens(self.draw, usual + LOW_SHORT * customer.heard.short)

    def service(self, reply: Reply, customer: Customer, *, is_unhappy: bool) -> None:
        """Fill the service survey."""
        day = customer.heard.day
        mood = self.draw.gauss(0, 0.75) - (0.2 if reply.channel == "public" else 0.0)
        marks = {
            name: _mark(mean + mood + self.draw.gauss(0, 0.8), low=6 if name == "quality" else 2)
            for name, mean in self.seasons.level(day, customer.advisor).items()
        }
        reason = self._reason(customer) if is_unhappy else ""
        typed: dict[str, Any] = {"willing": "y"} if reply.channel == "phone" else {}
        if reason:
            typed |= self._unhappy(reply, customer, marks, reason)
        else:
            overall = _mark(sum(marks.values()) / len(marks) + self.draw.gauss(0.2, 0.5), low=7)
            typed |= {"overall": overall, "fixed_first": "y" if happens(self.draw, 0.96) else "n"}
            typed["words"] = self._content(customer, marks, overall)
        if happens(self.draw, 0.94):  # some say they cannot tell
            typed["nps"] = max(0, min(10, typed["overall"] + self.draw.choice((-1, 0, 0, 0, 1))))
        typed |= {f"f_{name}": mark for name, mark in marks.items()}
        if happens(self.draw, 0.04) and reason != "lounge":  # dropped the car off and left
            typed["f_facility"] = "na"
        reply.typed = {name: value for name, value in typed.items() if value != ""}

    def three_days(self, reply: Reply, customer: Customer, *, is_unhappy: bool) -> None:
        """Fill the three-day call."""
        draw, heard = self.draw, customer.heard
        short = self.seasons.shortage(heard.day)
        condition = draw.choices(("good", "small"), (92, 8))[0]
        if is_unhappy:
            condition = "back" if heard.kind in FIXABLE and happens(draw, 0.6) else "new"
        fault = self.speech.say("fault", condition, FAULTS.get(condition, ()), heard)
        if condition != "good" and not fault:
            condition, fault = "small", self.speech.say("fault", "small", FAULTS["small"], heard)
        if not fault:
            condition = "good"
        overall = draw.choice((1, 2, 2)) if is_unhappy else draw.choices((3, 4, 5), (1, 4, 9))[0]
        reply.typed = {
            "condition": condition,
            "fault": fault,
            "on_time": draw.choices(("kept", "late_told", "late"), (86 - 40 * short, 9, 5 + 30 * short))[0],
            "explained": "n" if happens(draw, 0.06) else "y",
            "overall": overall,
            "words": self.speech.say("three", "", THREE_DAY, heard) if overall > 3 and happens(draw, 0.14) else "",  # noqa: PLR2004 -- content
        }
        if condition in {"back", "new"}:
            reply.typed["come_back"] = (reply.day + timedelta(days=draw.randint(1, 3))).isoformat()

    def broken_off(self, reply: Reply, customer: Customer) -> None:
        """Fill the first questions, until the line went dead."""
        level = self.seasons.level(customer.heard.day, customer.advisor)
        reply.typed = {"willing": "y", "overall": _mark(self.draw.gauss(8, 1), low=7)}
        for name in FACTORS[: self.draw.randint(0, 2)]:
            reply.typed[f"f_{name}"] = _mark(self.draw.gauss(level[name], 1), low=6)

    def _unhappy(self, reply: Reply, customer: Customer, marks: dict[str, int], reason: str) -> dict[str, Any]:
        draw = self.draw
        why = [reason]
        if happens(draw, 0.3):
            why.append(draw.choice([one for one in REASONS if one not in {reason, "other", "not_fixed", "far"}]))
        marks.update({name: max(1, mark - draw.choice((1, 1, 2))) for name, mark in marks.items()})
        for one in why:
            marks[HURT[one]] = draw.choice((2, 3, 3, 4, 5))
        said = [self.speech.say("why", one, GRIEVANCES[one], customer.heard) for one in why]
        typed: dict[str, Any] = {
            "overall": draw.choices((2, 3, 4, 5, 6), (1, 2, 4, 5, 3))[0],
            "fixed_first": "n" if reason == "not_fixed" else "y",
            "why": why,
            "words": "".join(said),
        }
        if reason == "other":
            typed["why_other"] = next(
                (
                    short
                    for long, short in zip(GRIEVANCES["other"], WHAT_OTHER, strict=True)
                    if said[0] and long.endswith(said[0])
                ),
                WHAT_OTHER[0],
            )
        if "price" in why:
            is_unasked = "没同意" in typed["words"] or "没人跟我商量" in typed["words"]
            typed["what_dear"] = "unasked" if is_unasked else draw.choice(("parts", "labour", "labour"))
        if happens(draw, 0.35):
            typed["callback"] = (reply.day + timedelta(days=draw.randint(0, 3))).isoformat()
        return typed

    def _reason(self, customer: Customer) -> str:
        heard, weights = customer.heard, dict(REASONS)
        weights["waiting"] = round(weights["waiting"] * (1 + 4 * heard.short))
        if self.seasons.has_lounge(heard.day):
            weights["lounge"] = 1
        if customer.advisor == WEAK:
            weights["attitude"], weights["not_explained"] = 25, 25
        if heard.kind not in FIXABLE:
            weights["not_fixed"] = 0
        return self.draw.choices(list(weights), list(weights.values()))[0]

    def _content(self, customer: Customer, marks: dict[str, int], overall: int) -> str:
        draw, heard = self.draw, customer.heard
        has_lounge = self.seasons.has_lounge(heard.day)
        if overall >= PLEASED:
            if not happens(draw, 0.6):
                return ""
            best = {"facility": "lounge_new" if has_lounge else "facility", "initiation": "reception"}
            name = draw.choices(FACTORS, [mark**3 for mark in marks.values()])[0]
            topics = [best.get(name, name), draw.choice(("overall", "overall", "speed", "price", "advisor"))]
            if has_lounge and happens(draw, 0.3):
                topics[0] = "lounge_new"
            draw.shuffle(topics)
            said = [self.speech.say("praise", topic, PRAISE[topic], heard) for topic in topics]
            if any(said):
                return "".join(said) if happens(draw, 0.12) else next(filter(None, said))
            return self._whatever("praise", PRAISE, heard, {"facility" if has_lounge else "lounge_new"})
        if not happens(draw, 0.58):
            return ""
        lowest = min(marks, key=lambda name: marks[name])
        topic = draw.choice((*TOPIC[lowest], *TOPIC[draw.choice(FACTORS)], "overall"))
        if topic == "facility" and has_lounge:
            topic = "lounge_new"
        if heard.short and happens(draw, 0.5):
            topic = "bad_month"
        words = self.speech.say("mild", topic, MILD[topic], heard)
        spared = {"facility" if has_lounge else "lounge_new", "bad_month"}
        return words or self._whatever("mild", MILD, heard, spared)

    def _whatever(self, group: str, sentences: Mapping[str, Sequence[str]], heard: Heard, spared: set[str]) -> str:
        """Give what is left to say of anything, when all was said of what one had in mind."""
        topics = [topic for topic in sentences if topic not in spared]
        self.draw.shuffle(topics)
        return next(filter(None, (self.speech.say(group, topic, sentences[topic], heard) for topic in topics)), "")


def _mark(value: float, *, low: int = 1) -> int:
    return max(low, min(10, round(value)))


def advisor_login(place: int | None) -> str:
    """Give the login of a person of the team; empty for nobody."""
    return TEAM[place].login if place is not None else ""
