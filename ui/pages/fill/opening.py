"""Opening: which forms staff may fill in without a call, and about whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

from models import clock
from models.access import VIEW
from models.database import reader
from models.gate.rights import rights_to
from models.problem import Refused
from models.resources import RESOURCES
from surveys.engine.answers import Context
from surveys.library import Published, Running, programmes, published
from surveys.retiring import refuse_retired
from surveys.subjects import Subject, subject_of_customer, subject_of_store, subject_of_visit
from surveys.tables.living import table_of_form
from ui.addresses import number_in
from ui.pages.fill import words as say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat

ABOUT: Final = {"visit": "visits", "customer": "customers", "vehicle": "vehicles"}
FORMS_SQL: Final = (  # checklists stand on the day's sheet of those who keep them
    "SELECT key FROM form WHERE archived_at IS NULL AND published > 0 AND kind <> 'checklist' ORDER BY title"
)
ON_THEIR_OWN_PAGES: Final = frozenset({"system_questions"})  # their answers stay with what they are about
OWNER_SQL: Final = "SELECT owner_id FROM vehicle WHERE id = ?"


@dataclass(frozen=True)
class About:
    """Whom a form is filled in about; `noun` and `row` are what the address named."""

    noun: str
    row: int
    subject: Subject

    @property
    def query(self) -> str:
        """The same as an address says it."""
        return f"?{self.noun}={self.row}" if self.row else ""

    @property
    def name(self) -> str:
        """The words by which people know it."""
        known = self.subject.facts
        return " ".join(str(known.get(name) or "") for name in ("plate", "customer_name")).strip()


@dataclass(frozen=True)
class Offered:
    """A form that staff may fill in, with the programme that it belongs to."""

    version: Published
    programme: Running | None


async def about(seat: Seat, query: str) -> About:
    """Read whom an address names; refuses what the seat may not see. Nobody named is the store itself."""
    for name, value in parse_qsl(query):
        if name in ABOUT and (row := number_in(value)):
            if VIEW not in await rights_to(RESOURCES[ABOUT[name]], seat, row):
                raise Refused(say.NOT_SEEN)
            found = await _subject(seat, name, row)
            if found is None:
                raise Refused(say.NOT_SEEN)
            return About(name, row, found)
    return About("", 0, await subject_of_store(seat.store))


async def _subject(seat: Seat, noun: str, row: int) -> Subject | None:
    if noun == "visit":
        return await subject_of_visit(row, seat.today)
    if noun == "customer":
        return await subject_of_customer(row, seat.today)
    owner = await reader().rows(OWNER_SQL, [row])
    return await subject_of_customer(owner[0][0], seat.today, row) if owner and owner[0][0] else None


async def offered() -> Sequence[Offered]:
    """Give the forms that staff may fill in."""
    running = await programmes()
    found = []
    for (key,) in await reader().rows(FORMS_SQL):
        if table_of_form(key) is None and (one := await _offer(await published(key), running)) is not None:
            found.append(one)
    return found


async def opened(key: str) -> Offered:
    """Give one form to fill in; refuses one that only drawn customers are asked, and one whose rows are a table's."""
    version = await published(key)
    await refuse_retired(version)
    refuse_table(key)
    one = await _offer(version, await programmes())
    if one is None:
        raise Refused(say.DRAWN_ONLY.fill(form=version.form.head.title))
    return one


def refuse_table(key: str) -> None:
    """Refuse a form that makes a table: what is filled in there is a row of it."""
    if (table := table_of_form(key)) is not None:
        raise Refused(say.IN_ITS_TABLE.fill(table=table.title))


async def _offer(version: Published, running: Sequence[Running]) -> Offered | None:
    """A survey is offered where a programme in use has staff fill it in; other forms always are."""
    asked = [one for one in running if one.programme.head.form == version.form.id]
    by_staff = next((one for one in asked if one.is_on and "staff" in one.programme.channels), None)
    is_drawn_only = by_staff is None and bool(asked or version.form.head.kind == "survey")
    if is_drawn_only or version.form.id in ON_THEIR_OWN_PAGES:
        return None
    return Offered(version, by_staff)


def context_of(seat: Seat, subject: Subject) -> Context:
    """Give what the form's words and conditions may name."""
    return Context(
        today=seat.today,
        now=clock.now(ZoneInfo(seat.zone)),
        subject=subject.facts,
        store=subject.store_facts,
        staff={"name": seat.name},
        channel="staff",
        lang=seat.lang,
    )
