"""The poster: anybody may answer, so starts and answers are counted, machines are stopped, one answer each is asked."""

from __future__ import annotations

import hmac
import re
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from starlette.responses import RedirectResponse, Response

from models import clock
from surveys.links import new_token
from surveys.posters import answers_on
from ui.parts.markup import tag
from ui.public import drawing
from ui.public import words as say
from ui.public.counting import PER_ADDRESS, PER_DEVICE, PER_POSTER, PerHour

if TYPE_CHECKING:
    from starlette.requests import Request

    from models.text import Text
    from ui.public.sitting import Sitting
    from ui.site import Site

ANSWERED: Final = "huitouke_answered"
DEVICE: Final = "huitouke_device"
A_DAY: Final = 86_400
GOOD_FOR: Final = 2 * A_DAY  # who finds the day full may send it tomorrow
LEAST_SECONDS: Final = 5  # nobody reads and answers a page in less
TICKET: Final = re.compile(r"([A-Za-z0-9_-]{22})([0-9a-f]{8})([0-9a-f]{16})")


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
    by_device: PerHour = field(default_factory=lambda: PerHour(PER_DEVICE))
    by_poster: PerHour = field(default_factory=lambda: PerHour(PER_POSTER))
    begun: dict[str, None] = field(default_factory=dict)

    def new(self) -> str:
        """Make a ticket that carries its own time."""
        key, made = new_token(), f"{int(time.time()):08x}"
        return key + made + self._signed(key, made)

    def read(self, ticket: str) -> Ticket | None:
        """Read a ticket of ours; two days later it is none any more."""
        parts = TICKET.fullmatch(ticket)
        if not parts or not hmac.compare_digest(self._signed(parts[1], parts[2]), parts[3]):
            return None
        made = int(parts[2], 16)
        return Ticket(parts[1], made) if time.time() - made < GOOD_FOR else None

    def refused(self, ticket: Ticket, request: Request) -> Text | None:
        """Count a start; say why there may be none. Sent twice, it is the same start.

        A ticket that comes back with answers and has not begun here begins now: nobody goes round the counting.
        """
        poster, device = request.path_params["code"], self.device_of(request)
        if ticket.key in self.begun:
            return None
        if device and not self.by_device.may(device):  # first: one phone must not use up what all in the store share
            return say.MANY_DEVICE
        if not self.by_address.may(request.client.host if request.client else ""):
            return say.MANY_HERE
        if not self.by_poster.may(poster):
            return say.MANY_POSTER
        while len(self.begun) >= PER_POSTER * 100:
            self.begun.pop(next(iter(self.begun)))
        self.begun[ticket.key] = None
        return None

    def device_of(self, request: Request) -> str:
        """Give the mark by which a phone knows itself; empty where it keeps none, or one that is not ours."""
        mark, _, signed = request.cookies.get(DEVICE, "").partition(".")
        return mark if mark and hmac.compare_digest(self.site.sign("device", mark), signed) else ""

    def mark_device(self, request: Request, response: Response) -> None:
        """Let a phone know itself again; the mark is random and is kept nowhere but there, nor beside any answer."""
        if self.device_of(request):
            return
        mark = new_token()
        self.by_device.may(mark)  # this start was the first of it
        response.set_cookie(
            DEVICE, f"{mark}.{self.site.sign('device', mark)}", max_age=A_DAY, path="/s/p/",
            secure=self.site.is_secure(request.scope), httponly=True, samesite="lax",
        )  # fmt: skip

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
    day = clock.now(sitting.zone).date()
    if await answers_on(sitting.door.programme.row, day) >= sitting.door.programme.programme.public.poster_per_day:
        return show_poster(sitting, tickets, notice=say.QUOTA_FULL, status=429)
    if why := tickets.refused(known, request):
        return show_poster(sitting, tickets, notice=why, status=429)
    answer = RedirectResponse(f"{sitting.path}/{ticket}?lang={sitting.lang}", 303)
    tickets.mark_device(request, answer)
    return answer


def mark_answered(site: Site, request: Request, response: Response, code: str) -> None:
    """Remember on the phone itself that it has answered; the server keeps nothing of it."""
    response.set_cookie(
        ANSWERED, "1", max_age=A_DAY, path=f"/s/p/{code}", secure=site.is_secure(request.scope), httponly=True,
        samesite="lax",
    )  # fmt: skip
