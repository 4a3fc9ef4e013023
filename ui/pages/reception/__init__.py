"""Reception: plate, phone or name typed at the desk; the card of the car that came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs

from nicegui import background_tasks

from models.access import VIEW, roles_for
from models.churn.standing import standing_of
from models.gate.counting import count_access
from models.gate.reading import GONE
from models.problem import Refused
from models.reception.card import card_of, person_of
from models.reception.finding import find, is_long_enough
from models.resources import RESOURCES
from ui.frame import frame
from ui.pages.churn.standing import StandingPanel, is_worth_telling
from ui.pages.reception import words as say
from ui.pages.reception.adding import additions
from ui.pages.reception.card import card_page, card_title
from ui.pages.reception.picking import person_page, search_page
from ui.parts.block import Block
from ui.parts.shell import SEARCH_PAGE

if TYPE_CHECKING:
    from models.access import Seat
    from ui.routes import Pages, Visit

LISTED: Final = 20
STAFF_LISTED: Final = 5
LONGEST_TEXT: Final = 100
LONGEST_NUMBER: Final = 9  # digits


def add_reception_pages(pages: Pages) -> None:
    """Add the search page and the cards."""
    seeing = roles_for(RESOURCES["vehicles"].can, VIEW)
    pages.add(SEARCH_PAGE, _search, title=say.SEARCH, key="vehicles")
    pages.add("/reception/customer/{id}", _person, title=say.CARD, roles=seeing, key="customers")
    pages.add("/reception/{id}", _car, title=say.CARD, roles=seeing, key="vehicles")


async def _car(seat: Seat, visit: Visit) -> None:
    card = await card_of(seat, _number(visit, "vehicles"))
    found = await standing_of(seat, card.car.id)
    background_tasks.create(count_access(seat, "vehicles", "views"), name="count a view")
    visit.title = card_title(card)
    Block(card_page(seat, card))
    if is_worth_telling(found):
        StandingPanel(seat, card.car.id, found, brief=True)


async def _person(seat: Seat, visit: Visit) -> None:
    person = await person_of(seat, _number(visit, "customers"))
    background_tasks.create(count_access(seat, "customers", "views"), name="count a view")
    visit.title = person.customer.text("name")
    Block(person_page(seat, person))


async def _search(seat: Seat, visit: Visit) -> None:
    """Open the card at once where only one can be meant; else show what there is to choose from."""
    text = parse_qs(visit.query).get("q", [""])[0].strip()[:LONGEST_TEXT]
    found = await find(seat, text, cars=LISTED, people=LISTED, staff=STAFF_LISTED) if is_long_enough(text) else None
    if found and found.only:
        kind, number = found.only
        await frame().go(f"/reception/{number}" if kind == "car" else f"/reception/customer/{number}", "replace")
        return
    visit.title = say.FOUND_FOR.fill(text=text) if text else say.SEARCH
    offered = [(one.title, one.address) for one in additions(seat, found)] if found else []
    Block(search_page(seat, text, found, offered))


def _number(visit: Visit, key: str) -> int:
    words = visit.params["id"]
    if not words.isdecimal() or not words.isascii() or len(words) > LONGEST_NUMBER:
        raise Refused(GONE.fill(one=RESOURCES[key].one))
    return int(words)
