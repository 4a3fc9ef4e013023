"""Speech: picks for each customer what fits the visit, and says nothing twice in the same words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from seeds.demo.seasons import HOT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from random import Random

SLOT: Final = re.compile(r"\{(\w+)\}")
NUMBERS: Final = ("", "一", "两", "三", "四", "五", "六")
DEAR: Final = 300_00  # a sum that one speaks of, in fen


@dataclass(frozen=True)
class Heard:
    """What a sentence may speak of: the visit's day, kind and work, who did it, how long it took, what it cost."""

    day: date
    kind: str
    work: str
    facts: Mapping[str, str]  # by the name of the place in a sentence; one that is not known is missing
    short: float = 0.0

    def fits(self, tag: str) -> bool:
        """Tell whether a sentence with this tag may be said of the visit."""
        if tag in {"hot", "bad"}:
            return self.short > 0 and (tag == "bad" or self.day.month in HOT)
        if tag == "parts":
            return self.kind in {"maintenance", "repair"}
        return tag == self.kind or tag in self.work


class Speech:
    """Sentences in an order by chance; each is said once, one that names facts twice."""

    def __init__(self, draw: Random) -> None:
        """Begin with nothing said."""
        self._draw = draw
        self._decks: dict[tuple[str, str], list[tuple[str, bool]]] = {}
        self._said: set[str] = set()

    def say(self, group: str, topic: str, sentences: Sequence[str], heard: Heard) -> str:
        """Give a sentence that fits and was not said yet; empty when there is none."""
        deck = self._decks.get((group, topic))
        if deck is None:
            deck = [(sentence, True) for sentence in sentences]
            # What is particular to a visit lies further up, or what fits every visit would always be said.
            deck.sort(key=lambda one: self._draw.random() * (0.4 if one[0].startswith("@") else 1.0))
            self._decks[group, topic] = deck
        for place, (sentence, is_new) in enumerate(deck):
            words = _worded(sentence, heard)
            if words and words not in self._said:
                self._said.add(words)
                del deck[place]
                if is_new and "{" in sentence:
                    deck.append((sentence, False))
                return words
        return ""


def _worded(sentence: str, heard: Heard) -> str:
    """Fill in the facts; empty when the sentence does not fit."""
    if sentence.startswith("@"):
        tag, _, sentence = sentence[1:].partition(" ")
        if not heard.fits(tag):
            return ""
    if any(name not in heard.facts for name in SLOT.findall(sentence)):
        return ""
    return sentence.format_map(heard.facts)


def facts_of(advisor: str, technician: str, series: str, hours: float, amount: int) -> dict[str, str]:
    """Give the facts of a visit as a customer says them.

    >>> facts_of("李静", "郭大勇", "山岳", 2.2, 68000)["amount"]
    '680块'
    """
    facts = {"advisor": f"小{advisor[0]}" if not advisor.startswith("欧阳") else "欧阳", "tech": technician[0]}
    if not series.startswith("其他"):
        facts["series"] = f"{series} " if series[-1].isascii() else series
    if hours < len(NUMBERS) - 2:
        facts["hours"] = NUMBERS[max(2, round(hours) + 1)]
    if amount >= DEAR:
        facts["amount"] = f"{amount // 100}块"
    return facts
