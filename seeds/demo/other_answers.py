"""Other answers: what is said in the demo about new cars, loyalty, leaving, working here and how a case was settled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from seeds.demo.chance import happens
from seeds.demo.voices import (
    AGAIN,
    COLLEAGUES,
    DELIVERY,
    DELIVERY_FAULTS,
    DRIVEN,
    LOST,
    LOST_GOOD,
    LOST_STILL,
    LOYAL,
    MISSING,
    SALES_BAD,
    SALES_GOOD,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from seeds.demo.calls import Reply

SALES: Final = {"start": 8.6, "person": 8.8, "place": 8.3, "deal": 7.9, "delivery": 8.5}
SALES_HURT: Final = {
    "price": "deal", "late": "delivery", "waiting": "deal", "condition": "delivery", "knowledge": "person",
    "pressure": "person",
}  # fmt: skip
WORK: Final = {"learning": 7.2, "talent": 7.0, "rights": 7.6, "self": 7.3, "next": 6.4, "heard": 5.8}


class OtherOpinions:
    """Draws what is said in the surveys that do not follow a visit; once all was said, one has nothing to add."""

    def __init__(self, draw: Random) -> None:
        """Begin with nothing said."""
        self.draw = draw
        self._left: dict[tuple[str, ...], list[str]] = {}

    def sales(self, reply: Reply, *, is_unhappy: bool) -> None:
        """Fill the survey about buying the car."""
        draw, mood = self.draw, self.draw.gauss(0, 0.7)
        marks = {name: _mark(draw.gauss(mean + mood, 0.8), 6, 10) for name, mean in SALES.items()}
        typed: dict[str, Any] = {"willing": "y"} if reply.channel == "phone" else {}
        if is_unhappy:
            why = draw.choice(list(SALES_BAD))
            marks[SALES_HURT[why]] = draw.randint(2, 5)
            typed |= {"overall": draw.randint(3, 6), "why": [why], "words": self._one(SALES_BAD[why])}
        else:
            typed |= {"overall": _mark(sum(marks.values()) / 5 + draw.gauss(0.2, 0.5), 7, 10)}
            typed["words"] = self._one(SALES_GOOD) if happens(draw, 0.5) else ""
        typed["nps"] = max(0, min(10, typed["overall"] + draw.choice((-1, 0, 0, 1))))
        reply.typed = typed | {f"f_{name}": mark for name, mark in marks.items()}

    def delivery_day(self, reply: Reply) -> None:
        """Fill the call on the day after the delivery."""
        draw = self.draw
        papers = "n" if happens(draw, 0.06) else "y"
        reply.typed = {
            "well": "y",
            "papers": papers,
            "missing": self._one(MISSING, is_asked=True) if papers == "n" else "",
            "controls": "n" if happens(draw, 0.25) else "y",
            "overall": draw.choices((3, 4, 5), (1, 5, 12))[0],
            "words": self._one(DELIVERY) if happens(draw, 0.3) else "",
        }

    def delivery_week(self, reply: Reply) -> None:
        """Fill the call a week after the delivery."""
        draw = self.draw
        fault = "y" if happens(draw, 0.09) else "n"
        reply.typed = {
            "mileage": draw.randint(80, 900),
            "fault": fault,
            "fault_words": self._one(DELIVERY_FAULTS, is_asked=True) if fault == "y" else "",
            "plated": "y" if happens(draw, 0.8) else "n",
            "first_service": "y" if happens(draw, 0.7) else "n",
            "overall": draw.choices((3, 4, 5), (1, 5, 9))[0],
            "words": self._one(DELIVERY) if happens(draw, 0.25) else "",
        }

    def loyalty(self, reply: Reply) -> None:
        """Fill the three questions about loyalty."""
        draw = self.draw
        level = draw.choices(range(5), (34, 30, 24, 9, 3))[0]
        near = [(8, 2, 0), (6, 4, 0), (3, 6, 1), (0, 4, 6), (0, 1, 9)][level]
        reply.typed = {
            "overall": ("very", "fairly", "satisfied", "dissatisfied", "very_dissatisfied")[level],
            "again": draw.choices(("likely", "perhaps", "unlikely"), near)[0],
            "recommend": draw.choices(("very_likely", "possible", "impossible"), near)[0],
            "words": self._one(LOYAL) if happens(draw, 0.34) else "",
        }

    def lost(self, reply: Reply) -> None:
        """Fill the call to a customer who has not come for long."""
        draw = self.draw
        reply.typed = {"convenient": "y", "serviced": "n" if happens(draw, 0.35) else "y"}
        if reply.typed["serviced"] == "n":
            why = draw.choices(list(LOST_STILL), (5, 3, 3, 1))[0]
            reply.typed |= {"why_not": why, "words": self._one(LOST_STILL[why])}
            reply.typed |= {"why_not_other": "忙忘了"} if why == "other" else {"mileage": draw.randint(20, 140) * 1000}
            return
        left = draw.choices(list(LOST), (3, 3, 8, 6, 3, 1))[0]
        done = draw.choices(("maintenance", "minor", "body"), (6, 3, 2))[0]
        there = draw.choices(("good", "average", "poor"), (4, 6, 1))[0]
        draws_them = {"price": "price", "place": "near", "other": "acquaintance"}.get(left, "recommended")
        reply.typed |= {
            "done": done,
            "insurer": draw.choice("yn") if done == "body" else "",
            "where": draw.choices(("same_brand", "other_brand", "general", "small", "chain"), (3, 1, 4, 5, 4))[0],
            "attracts": sorted({draws_them, draw.choice(("price", "near"))}),
            "there": there,
            "good_because": self._one(LOST_GOOD) if there == "good" else "",
            "left": left,
            "left_other": "亲戚开了修理厂" if left == "other" else "",
            "words": self._one(LOST[left]),
        }

    def colleague(self, reply: Reply) -> None:
        """Fill the survey of the store's own people."""
        draw, mood = self.draw, self.draw.gauss(0, 1.2)
        reply.typed = {f"f_{name}": _mark(draw.gauss(mean + mood, 1.3), 2, 10) for name, mean in WORK.items()}
        reply.typed |= {"nps": _mark(draw.gauss(7 + mood, 1.5), 0, 10), "stay": "y" if mood > -1 else "n"}
        reply.typed["better"] = self._one(COLLEAGUES) if happens(draw, 0.65) else ""

    def second_call(self, reply: Reply, content: str) -> None:
        """Fill the second call after a case."""
        draw = self.draw
        middle = {"yes": 8.6, "partly": 6.6, "no": 3.6}[content]
        reply.typed = {"content": content, "come_again": "n" if content == "no" else "y"}
        for name in ("fair", "procedure", "treatment"):
            reply.typed[name] = _mark(draw.gauss(middle, 0.9), 1, 10)
        is_asked = content != "yes"
        reply.typed["open_point" if is_asked else "words"] = self._one(AGAIN[content], is_asked=is_asked)

    def test_drive(self, reply: Reply) -> None:
        """Fill the sheet after a test drive."""
        draw = self.draw
        names = ("power", "handling", "space", "quiet", "advice", "route")
        reply.typed = {f"f_{name}": draw.choices((3, 4, 5), (2, 5, 6))[0] for name in names}
        reply.typed |= {
            "liked": self._one(DRIVEN),
            "hold": [draw.choice(("price", "other_car", "family", "delivery", "nothing"))],
            "when": draw.choice(("week", "month", "month", "quarter", "later")),
        }

    def _one(self, sentences: Sequence[str], *, is_asked: bool = False) -> str:
        """Give one that was not said yet; one that the form asks for may come again."""
        key = tuple(sentences)
        if key not in self._left or (is_asked and not self._left[key]):
            self._left[key] = self.draw.sample(list(sentences), len(sentences))
        return self._left[key].pop() if self._left[key] else ""


def _mark(value: float, low: int, high: int) -> int:
    return max(low, min(high, round(value)))
