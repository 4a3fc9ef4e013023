"""Sharing out: who takes the customers over — several in turn, one alone, or each a share said by hand."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from ui.pages.duplicates.tidying import check, titled
from ui.pages.hand_over import words as say
from ui.parts.markup import joined, tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.hand_over.giving import Hand, Plan

WAYS: Final = {"turn": say.IN_TURN, "one": say.TO_ONE, "hand": say.BY_HAND}
HELP: Final = {"turn": say.EVENLY, "one": say.TO_ONE_HELP, "hand": say.BY_HAND_HELP}
LONGEST: Final = 6  # digits of a share


@dataclass
class Sharing:
    """How the customers are shared out, as it stands on the page."""

    way: str = "turn"
    typed: dict[int, str] = field(default_factory=dict)

    def choose(self, plan: Plan, way: str) -> Plan:
        """Share out in another way; whoever was chosen stays so where that can be."""
        self.way = way if way in WAYS else "turn"
        self.typed = {}
        return replace(
            plan, takers=plan.takers[:1] if way == "one" else () if way == "hand" else plan.takers, shares=()
        )

    def take(self, plan: Plan, taker: int, value: str) -> Plan:
        """Note what somebody ticked, picked or typed for a taker."""
        if self.way == "one":
            return replace(plan, takers=(taker,) if taker else ())
        if self.way == "turn":
            rest = tuple(one for one in plan.takers if one != taker)
            return replace(plan, takers=(*rest, taker) if value else rest)
        self.typed = {**self.typed, taker: value.strip()}
        given = {one: _share(words) for one, words in self.typed.items() if words not in {"", "0"}}
        return replace(plan, takers=tuple(given), shares=tuple(given.values()))

    def html(self, lang: str, takers: Sequence[Hand], plan: Plan) -> Markup:
        """Draw the ways, and below them the people."""
        ways = (check(lang, words, "way", on=way == self.way, kind="radio", value=way) for way, words in WAYS.items())
        people = [hand for hand in takers if hand.id != plan.giver]
        drawn = {"turn": self._boxes, "one": self._list, "hand": self._numbers}[self.way](lang, people, plan)
        inside = joined([tag("div", *ways, class_="hands ways"), drawn])
        return titled(lang, say.TAKERS, inside, tag("p", HELP[self.way].to(lang), class_="field-help"))

    @staticmethod
    def _boxes(lang: str, people: Sequence[Hand], plan: Plan) -> Markup:
        boxes = (check(lang, named(hand), f"taker={hand.id}", on=hand.id in plan.takers) for hand in people)
        return tag("div", *boxes, class_="hands", id="field-takers")

    @staticmethod
    def _list(lang: str, people: Sequence[Hand], plan: Plan) -> Markup:
        options: list[Any] = [tag("option", say.CHOOSE.to(lang), value="0")]
        options += [tag("option", named(hand), value=str(hand.id), selected=hand.id in plan.takers) for hand in people]
        label = say.TAKERS.to(lang)
        return tag("select", *options, class_="input", data_change="only", aria_label=label, id="field-takers")

    def _numbers(self, lang: str, people: Sequence[Hand], plan: Plan) -> Markup:
        del plan
        lines = (
            tag(
                "label",
                tag("span", named(hand)),
                tag(
                    "input",
                    type="text",
                    inputmode="numeric",
                    maxlength=LONGEST,
                    class_="input",
                    value=self.typed.get(hand.id, ""),
                    data_change=f"taker={hand.id}",
                    aria_label=say.SHARE_OF.fill(name=hand.name).to(lang),
                ),
                class_="share",
            )
            for hand in people
        )
        return tag("div", *lines, class_="hands", id="field-takers")


def named(hand: Hand) -> str:
    """Name a taker with the number of customers they look after now."""
    return f"{hand.name}（{hand.customers}）"


def _share(words: str) -> int:
    """Read a share; what is no number is a share of nothing, which the plan refuses with a sentence."""
    return int(words) if words.isdecimal() and len(words) <= LONGEST else 0
