"""Calculator: what a loyal customer is worth over a life, from the store's own averages or from any other numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from nicegui.element import Element

from reports.statistics.lifetime import LOYAL_FORMULA, LoyalCustomer
from ui.pages.churn import words as say
from ui.pages.churn import words_of_sides as told
from ui.parts.block import Block
from ui.parts.figures import section
from ui.parts.markup import tag

if TYPE_CHECKING:
    from markupsafe import Markup

FEN: Final = 100
STEPS: Final = {"spend": (0, 10), "visits_a_year": (1, 0.1), "years": (1, 0.5), "cars": (2, 0.1), "referrals": (2, 0.1)}
RULE: Final = LoyalCustomer(spend=30_000, visits_a_year=6, years=3, cars=2, referrals=5)  # where nothing is known yet


class Calculator:
    """The place of the calculator: a heading with its formula, and five numbers that may be changed."""

    def __init__(self, lang: str, averages: LoyalCustomer | None) -> None:
        """Put it on the page."""
        source = told.OWN_AVERAGES if averages is not None else told.NO_AVERAGES
        formula = tag("details", tag("summary", say.HOW.to(lang)), tag("p", LOYAL_FORMULA.to(lang)), class_="csi-how")
        Block(section(lang, told.LOYAL, tag("p", source.to(lang), class_="quiet"), formula), classes="churn-loyal")
        Product(lang, averages or RULE)


class Product(Element, component="calculator.js"):
    """Five numbers and their product, worked out in the browser while they are typed."""

    def __init__(self, lang: str, shown: LoyalCustomer) -> None:
        """Show numbers to begin with."""
        super().__init__()
        values = {"spend": shown.spend / FEN} | {name: getattr(shown, name) for name in STEPS if name != "spend"}
        self._props["parts"] = [
            {"key": name, "label": words.to(lang), "value": round(values[name], STEPS[name][0]), "step": STEPS[name][1]}
            for name, words in told.LOYAL_PARTS.items()
        ]
        self._props["words"] = told.WORTH.to(lang)
        self._props["wrong"] = told.NOT_NUMBERS.to(lang)

    def first_paint(self) -> Markup:
        """Draw it as calculator.js will."""
        parts = [
            tag("label", tag("span", one["label"]), tag("input", type="number", class_="input", value=one["value"]))
            for one in self._props["parts"]
        ]
        return tag("div", tag("div", *parts, class_="csi-filters"), class_="churn-calculator")
