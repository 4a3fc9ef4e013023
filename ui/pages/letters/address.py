"""Addresses of the letters' pages: which template, whom for, which language; and the files they lead to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlencode

from models.letters.choosing import Selection
from models.text import LANGS
from models.view import View
from ui.addresses import number_in

if TYPE_CHECKING:
    from collections.abc import Sequence

PAGE: Final = "/letters/print"
TEMPLATES: Final = "/letters/templates"
COUPONS: Final = "/letters/coupons"
REGISTERS: Final = "/letters/registers"
ONE: Final = "/letters/for"
EVERYBODY: Final = "page=1"  # a list without any condition
MOST_IDS: Final = 1000


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What an address asks for."""

    template: str = ""
    lang: str = "zh"
    selection: Selection = field(default_factory=Selection)

    @classmethod
    def read(cls, query: str) -> Asked:
        """Read a query; what is not a number of ours is left out."""
        said = dict(parse_qsl(query))
        lang = said.get("lang", "zh")
        return cls(
            template=said.get("template", "")[:40],
            lang=lang if lang in LANGS else "zh",
            selection=Selection(
                customers=ids_in(said.get("customers", "")),
                vehicles=ids_in(said.get("vehicles", "")),
                slips=ids_in(said.get("slips", "")),
                recall=number_in(said.get("recall", "")),
                view=said.get("view", ""),
                view_of="customers" if said.get("of") == "customers" else "vehicles",
            ),
        )

    @property
    def address(self) -> str:
        """Write it."""
        chosen = self.selection
        pairs = {
            "template": self.template,
            "customers": _joined(chosen.customers),
            "vehicles": _joined(chosen.vehicles),
            "slips": _joined(chosen.slips),
            "recall": str(chosen.recall or ""),
            "view": chosen.view,
            "of": "customers" if chosen.view and chosen.view_of == "customers" else "",
            "lang": self.lang if self.lang != "zh" else "",
        }
        said = urlencode({key: value for key, value in pairs.items() if value}, safe=",")
        return f"{PAGE}?{said}" if said else PAGE

    def with_customer(self, customer: int) -> Asked:
        """Add somebody."""
        chosen = self.selection
        return replace(self, selection=replace(chosen, customers=tuple(dict.fromkeys((*chosen.customers, customer)))))

    def with_car(self, vehicle: int) -> Asked:
        """Add the owner of a car, about that car."""
        chosen = self.selection
        return replace(self, selection=replace(chosen, vehicles=tuple(dict.fromkeys((*chosen.vehicles, vehicle)))))


def letters_for(view: View, noun: str) -> str:
    """Write the address for rows that are picked in a list of customers or cars, or for all that it shows."""
    if view.ids:
        key = "customers" if noun == "customers" else "vehicles"
        return f"{PAGE}?{key}={_joined(view.ids)}"
    query = View(where=view.where, search=view.search).address()
    return Asked(selection=Selection(view=query or EVERYBODY, view_of=noun)).address


def ids_in(words: str) -> tuple[int, ...]:
    """Read numbers with commas between, each once.

    >>> ids_in("3,x,3, 5")
    (3, 5)
    """
    found = (number_in(part.strip()) for part in words.split(",")[:MOST_IDS])
    return tuple(dict.fromkeys(one for one in found if one))


def letters_file(letters: Sequence[int]) -> str:
    """Give the address of printed letters as one PDF."""
    return f"/letters/file/letters.pdf?rows={_joined(letters)}"


def labels_file(letters: Sequence[int], skip: int) -> str:
    """Give the address of their labels."""
    return f"/letters/file/labels.pdf?rows={_joined(letters)}&skip={skip}"


def _joined(numbers: Sequence[int]) -> str:
    return ",".join(str(one) for one in numbers)
