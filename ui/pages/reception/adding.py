"""Adding: what a search offers when the customer or the car is not there yet."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from models.gate.reading import may_create
from models.resources import RESOURCES
from ui.frame import Found
from ui.pages.reception import words as say

if TYPE_CHECKING:
    from models.access import Seat
    from models.reception.finding import Found as Hits
    from models.text import Text


def additions(seat: Seat, hits: Hits) -> list[Found]:
    """Offer to add the customer or the car that was looked for and is not there."""
    key = {"plate": "vehicles", "vin": "vehicles"}.get(hits.sort, "customers")
    if not hits.text or not may_create(RESOURCES[key], seat):
        return []
    field: str = hits.sort or ("name" if not hits.text.isdecimal() else "")
    address = f"/{key}/new" + (f"?{urlencode({field: hits.text})}" if field else "")
    title = say.ADD_NAMED.fill(one=RESOURCES[key].one, text=hits.text) if field else add_words(key)
    return [Found(title=title, address=address, note=say.NOT_FOUND.fill(text=hits.text))]


def add_words(key: str) -> Text:
    """Give the words for adding one of these."""
    return say.ADD_VISIT if key == "visits" else say.ADD.fill(one=RESOURCES[key].one)
