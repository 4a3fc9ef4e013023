"""The poster: anybody may answer, so starts and answers are counted, machines are stopped, one answer each is asked."""

from __future__ import annotations

import hmac
import re
import time
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Final

from starlette.responses import RedirectResponse, Response

from models.database import reader
from surveys.kept import as_kept
from surveys.links import new_token
from ui.parts.markup import tag
from ui.public import drawing
from ui.public import words as say
from ui.public.counting import PER_ADDRESS, PER_POSTER, PerHour

if TYPE_CHECKING:
    from datetime import date

    from starlette.requests import Request

    from models.text import Text
    from ui.public.sitting import Sitting
    from ui.site import Site

ANSWERED: Final = "huitouke_answered"
A_DAY: Final = 86_400
LEAST_SECONDS: Final = 5  # nobody reads and answers a page in less
TICKET: Final = re.compile(r"([A-Za-z0-9_-]{22})([0-9a-f]{8})([0-9a-f]{16})")
TODAY_SQL: Final = """
SELECT count(*) FROM response WHERE archived_at IS NULL AND programme_id = ? AND answered_on = ? AND state = 'complete'
AND channel = 'public' AND invitation_id IS NULL AND client_key IS NOT NULL
"""


@dataclass(frozen=True)
class Ticket:
    """Tells one visitor of a poster from the next; `key` is random, and known to their browser only."""

    key: str
    made: int

    @property
    def is_fresh(self) -> bool:
        """Whether it was given so lately that only a machine could have answered."""
        return time.time() - self.made < LEAST_SECONDS


@dataclass(frozen=True)
class Tickets:
    """Gives tickets and knows its own; counts who began."""

    site: Site
    by_address: PerHour = field(default_factory=lambda: PerHour(PER_ADDRESS))
    by_poster: PerHour = field(default_factory=lambda: PerHour(PER_POSTER))
    begun: dict[str, None] = field(default_factory=dict)

    def new(self) -> str:
        """Make a ticket that carries its own time."""
        key, made = new_token(), f"{int(time.time()):08x}"
        return key + made + self._signed(key, made)

    def read(self, ticket: str) -> Ticket | None:
        """Read a ticket of ours; one day later it is none any more."""
        parts = TICKET.fullmatch(ticket)
        if not parts or not hmac.compare_digest(self._signed(parts[1], parts[2]), parts[3]):
            return None
        made = int(parts[2], 16)
        return Ticket(parts[1], made) if time.time() - made < A_DAY else None

    def refused(self, ticket: Ticket, address: str, poster: str) -> Text | None:
        """Count a start; say why there may be none. Sent twice, it is the same start."""
        if ticket.key in self.begun:
            return None
        if not self.by_address.may(address):
            return say.MANY_HERE
        if not self.by_poster.may(poster):
            return say.MANY_POSTER
        while len(self.begun) >= PER_POSTER * 100:
            self.begun.pop(next(iter(self.begun)))
        self.begun[ticket.key] = None
        return None

    def _signed(self, key: str, made: str) -> str:
        return self.site.sign("ticket", f"{key}\n{made}")[:16]


def show_poster(
    sitting: Sitting, tickets: Tickets, *, has_answered: bool = False, notice: Text | None = None, status: int = 200
) -> Response:
    """Show what the survey is, or that this phone has answered already."""
    lang, public = sitting.lang, sitting.door.programme.programme.public
    wants_again = sitting.request.query_params.get("again") == "1" and public.one_per != "device"
    if has_answered and not wants_again:
        again = tag("p", tag("a", say.ANOTHER.to(lang), href=sitting.address(again=1), class_="back"), class_="acts")
        body = drawing.told(lang, say.ANSWERED, say.ANSWERED_WHY, *([again] if public.one_per != "device" else []))
        return sitting.written(say.ANSWERED.to(lang), body)
    settled = sitting.settled({})
    form = drawing.poster_form(lang, sitting.address(), tickets.new())
    body = drawing.welcome(lang, sitting.door, settled, form, notice)
    return sitting.written(settled.form.head.title.to(lang), body, status=status, is_wrong=notice is not None)


async def start_at_poster(sitting: Sitting, tickets: Tickets) -> Response:
    """Let somebody begin, or say in a sentence why not now."""
    request = sitting.request
    form = await request.form(max_files=0, max_fields=10)
    ticket = str(form.get("_ticket", ""))
    known = tickets.read(ticket)
    if str(form.get("website", "")):
        return show_poster(sitting, tickets, notice=say.TRAP, status=422)
    if known is None:
        return show_poster(sitting, tickets, notice=say.OLD_TICKET, status=422)
    day = datetime.now(sitting.zone).date()
    if await answers_on(sitting.door.programme.row, day) >= sitting.door.programme.programme.public.poster_per_day:
        return show_poster(sitting, tickets, notice=say.QUOTA_FULL, status=429)
    address = request.client.host if request.client else ""
    if why := tickets.refused(known, address, request.path_params["code"]):
        return show_poster(sitting, tickets, notice=why, status=429)
    return RedirectResponse(f"{sitting.path}/{ticket}?lang={sitting.lang}", 303)


async def answers_on(programme: int, day: date) -> int:
    """Give how many have answered from a poster on a day."""
    return int((await reader().rows(TODAY_SQL, [programme, as_kept(day)]))[0][0])


def mark_answered(site: Site, request: Request, response: Response, code: str) -> None:
    """Remember on the phone itself that it has answered; the server keeps nothing of it."""
    response.set_cookie(
        ANSWERED, "1", max_age=A_DAY, path=f"/s/p/{code}", secure=site.is_secure(request.scope), httponly=True,
        samesite="lax",
    )  # fmt: skip
