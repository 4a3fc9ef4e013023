"""Options: what a filter may be compared with, read through the gate and never more than is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.access import VIEW
from models.churn.words import words_of_set
from models.gate.choosing import rows_of
from models.gate.reading import read
from models.resources import RESOURCES, resource_of
from models.view import Condition, View
from ui.widgets.filters import words as say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.gate.offering import Offer

OFFERED = 20  # rows that a type-ahead shows
MOST_CHOICES = 200


@dataclass(frozen=True)
class Option:
    """One value to choose: as it stands in the address, and its words."""

    value: str
    words: str
    row: int | None = None  # the id, where it is a row
    tone: str = ""


def fixed_options(offer: Offer, seat: Seat) -> list[Option]:
    """Give the options that need no question: classes and the program's own states."""
    if offer.derived and offer.derived.bands:
        bands = offer.derived.bands(seat.today, seat.settings)
        return [Option(band.value, band.label.to(seat.lang), tone=band.tone) for band in bands]
    return [Option(str(value), text.to(seat.lang)) for value, text in (offer.field.choices or {}).items()]


async def choice_options(list_name: str, seat: Seat) -> list[Option]:
    """Give the entries of a list that the store edits, in its order."""
    view = View(where=(Condition("list", "is", list_name),), order="order", size=MOST_CHOICES)
    page = await read(RESOURCES["choices"], seat, view, columns=["code", "zh", "en"])
    return [
        Option(row.values["code"], (row.values["en"] if seat.lang == "en" else "") or row.values["zh"], row.id)
        for row in page.rows
    ]


async def options_of(offer: Offer, seat: Seat) -> list[Option]:
    """Give all options of a column that has few."""
    if offer.field.choice_list:
        return await choice_options(offer.field.choice_list, seat)
    return fixed_options(offer, seat)


async def search_options(offer: Offer, seat: Seat, text: str) -> list[Option]:
    """Find rows that a relation may point at; a few, however many there are."""
    target = resource_of(offer.field.to)
    if target is None or not seat.may(target.can, VIEW):
        return []
    head = target.head_names
    order = head[0] if not text and "." not in head[0] else ""
    page = await read(target, seat, View(search=text, size=OFFERED, order=order), columns=head)
    return [
        Option(
            str(row.id), " · ".join(w for name in head if (w := row.text(page.fields[name], name, seat.lang))), row.id
        )
        for row in page.rows
    ]


async def named_values(offer: Offer, seat: Seat, values: Sequence[str]) -> dict[str, str]:
    """Give the words for the values of a condition: choices by code, rows by id, `me`."""
    if offer.derived and offer.derived.members:
        return {value: (await words_of_set(value, seat)).to(seat.lang) for value in values}
    if not offer.field.to or offer.field.choice_list:
        return {option.value: option.words for option in await options_of(offer, seat)}
    found = {"me": say.ME.to(seat.lang)}
    ids = [int(value) for value in values if value.isdecimal() and len(value) < 10]  # noqa: PLR2004 -- no id has ten digits
    target = resource_of(offer.field.to)
    if ids and target is not None and seat.may(target.can, VIEW):
        name = target.head_names[0]
        for row in await rows_of(target, seat, ids, [name]):
            found[str(row.id)] = row.labels.get(name) or str(row.values[name] or f"#{row.id}")
    return found


Named = dict[str, "Mapping[str, str]"]  # the words of values, by the path of their condition


async def named_in(view: View, offers: Mapping[str, Offer], seat: Seat) -> Named:
    """Give the words of all values that stand in a view's conditions; asks only for those that are there."""
    named: Named = {}
    for condition in view.where:
        offer = offers.get(condition.path)
        has_words = offer is not None and (
            offer.field.to or offer.field.choices or (offer.derived and (offer.derived.bands or offer.derived.members))
        )
        if offer is not None and has_words and condition.value:
            already = dict(named.get(condition.path, {}))
            named[condition.path] = already | await named_values(offer, seat, condition.values)
    return named
