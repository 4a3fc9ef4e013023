"""Tenure: for how long somebody has been a customer; the longer, the more a relation brings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.resource import Band
from models.rules.calendar import months_before
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

YEAR = 12  # months


def tenure_bands(day: date, settings: Mapping[str, Any]) -> Sequence[Band]:  # noqa: ARG001 -- as every banded column is asked
    """Give the classes as ranges of the day the file was begun, counted back from `day` by calendar months."""
    one, three, five = (months_before(day, years * YEAR) for years in (1, 3, 5))
    return (
        Band(value="new", label=Text(zh="不满 1 年", en="Under 1 year"), low=one),
        Band(value="one", label=Text(zh="1～3 年", en="1 to 3 years"), low=three, high=one),
        Band(value="three", label=Text(zh="3～5 年", en="3 to 5 years"), low=five, high=three),
        Band(value="five", label=Text(zh="5 年以上", en="Over 5 years"), high=five),
        Band(value="unknown", label=Text(zh="未记录", en="Not recorded")),
    )
