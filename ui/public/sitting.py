"""A sitting: one request of a customer who is answering, from the address to the page that is shown."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, urlencode

from starlette.responses import RedirectResponse, Response

from models import clock
from surveys.attached import has_files
from surveys.doors import Door
from surveys.engine.answers import Context, settle
from surveys.engine.pages import breaks_of
from surveys.engine.settling import MOST_ROUNDS
from surveys.handing_in import Full, hand_in
from surveys.responses import Sheet
from surveys.unfinished import Late, keep_draft
from ui.limits import IN_PARTS
from ui.public import drawing
from ui.public import words as say
from ui.public.bringing import Bench, parts_of
from ui.public.layout import Shown, store_line, written
from ui.public.paging import forbidding, merged, numbered, on_page
from ui.questions.sent import typed_from

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from zoneinfo import ZoneInfo

    from starlette.datastructures import UploadFile
    from starlette.requests import Request

    from models.text import Text
    from surveys.doors import Shut
    from surveys.engine.answers import Settled
    from surveys.engine.pages import Page

    Hindered = Callable[[bool], Text | None]  # asked before a page is taken, and again before all is handed in
    Reopen = Callable[[], Awaitable[Door | Shut]]

MOST_FIELDS: Final = 2_000
LONGEST_NUMBER: Final = 12


@dataclass
class Sitting:
    """One request to an open door."""

    request: Request
    door: Door
    path: str
    lang: str
    brand: str
    zone: ZoneInfo
    device: str = ""
    bench: Bench = field(kw_only=True)

    @property
    def revision(self) -> int:
        """How often the answers that are kept have been sent."""
        return self.door.draft.revision if self.door.draft else 0

    def address(self, **query: object) -> str:
        """Give an address of this survey."""
        return f"{self.path}?{urlencode({'lang': self.lang, **query})}"

    def settled(self, typed: Mapping[str, Any]) -> Settled:
        """Say what answers mean."""
        now, about = clock.now(self.zone), self.door.subject
        context = Context(
            today=now.date(), now=now, subject=about.facts, store=about.store_facts, channel="public", lang=self.lang
        )
        return settle(self.door.version.form, typed, context)

    def begun(self, said: int = 0) -> int:
        """Give when the first page was opened: as it is kept, else as the page says it, else now."""
        draft, now = self.door.draft, int(time.time())
        if draft and draft.started_at:
            return int(draft.started_at.timestamp())
        return said if now - self.door.resumes.total_seconds() < said <= now else now

    def sheet(self, sent: Sent) -> Sheet:
        """Say what the answers belong to."""
        door = self.door
        return Sheet(
            version=door.version,
            subject=door.subject,
            today=clock.now(self.zone).date(),
            programme=door.programme,
            invitation=door.invitation,
            channel="public",
            identity=door.identity,
            lang=self.lang,
            client_key=door.final_key,
            device="" if door.identity == "anonymous" else self.device,
            started_at=None if door.identity == "anonymous" else datetime.fromtimestamp(self.begun(sent.begun), UTC),
        )

    def show(self) -> Response:
        """Show the page that is asked for, else the one to go on with."""
        typed = self.door.draft.typed if self.door.draft else {}
        settled = self.settled(typed)
        shown = numbered(settled.form, settled)
        asked = self.request.query_params.get("p", "")
        number = int(asked) if _is_small(asked) else 0
        if not number and not self.door.is_poster:
            return self.welcome(settled, shown)
        return self.page(settled, typed, number if number in shown else self.next_of(shown))

    def next_of(self, shown: Mapping[int, Page]) -> int:
        """Give the first page that has not been sent yet, the last one where all have."""
        sent = self.door.draft.page if self.door.draft else 0
        return next((number for number in shown if number > sent), max(shown, default=1))

    def welcome(self, settled: Settled, shown: Mapping[int, Page]) -> Response:
        """Show what the survey is, before the first page or where it goes on."""
        go_on = drawing.start_link(
            self.lang, self.address(p=self.next_of(shown)), has_begun=self.door.draft is not None
        )
        body = drawing.welcome(self.lang, self.door, settled, go_on)
        return self.written(settled.form.head.title.to(self.lang), body)

    def page(
        self,
        settled: Settled,
        typed: Mapping[str, Any],
        number: int,
        *,
        told: frozenset[str] = frozenset(),
        notice: Text | None = None,
        status: int = 200,
    ) -> Response:
        """Show one page of questions."""
        shown = numbered(settled.form, settled)
        place = (list(shown).index(number) + 1, len(shown))
        address = self.address()
        if has_files(settled.form):  # where there is room for them
            address = address.replace("?", "/files?", 1)
        asked = drawing.Asked(self.lang, typed, number, self.revision, self.begun(), place, address, self.bench.place)
        body = drawing.questions(asked, settled, shown[number], told, notice)
        title = (
            f"{say.PROGRESS.fill(page=place[0], all=place[1]).to(self.lang)} · {settled.form.head.title.to(self.lang)}"
        )
        return self.written(title, body, status=status, is_wrong=bool(told), query=f"p={number}")

    def written(self, title: str, body: Any, *, status: int = 200, is_wrong: bool = False, query: str = "") -> Response:
        """Write a page in the frame."""
        facts = self.door.subject.store_facts
        foot = store_line(self.lang, facts)
        return written(
            Shown(title=title, body=body, lang=self.lang, store=drawing.store_of(facts), here=self.path, query=query,
                  brand=self.brand, status=status, foot=foot, is_wrong=is_wrong)
        )  # fmt: skip

    async def take(self, sent: Sent, reopen: Reopen, hindered: Hindered) -> Response:
        """Take the answers of one page and go on."""
        form, draft = self.door.version.form, self.door.draft
        number = sent.page
        if not 1 <= number <= len(breaks_of(form)):
            return self.to(p=1)
        before = draft.typed if draft else {}
        why = hindered(False)  # noqa: FBT003 -- asked of a page, or of the last one
        brought = await self.bench.take(form, sent.pairs, () if why else sent.files)
        typed = merged(form, before, typed_from(form, brought.pairs), number, sent.asked)
        settled = brought.told(self.settled(typed))
        shown = numbered(form, settled)
        if number not in shown:
            return self.to(p=self.next_of(shown))
        if why:
            return self.page(settled, typed, number, notice=why, status=422)
        if brought.refused and (sent.add or sent.goes_back):
            return self.page(settled, typed, number, told=frozenset(brought.refused), status=422)
        if sent.add or sent.goes_back:
            return await self._aside(sent, typed, list(shown), reopen)
        return await self._forward(settled, typed, sent, reopen, hindered)

    async def _forward(
        self, settled: Settled, typed: dict[str, Any], sent: Sent, reopen: Reopen, hindered: Hindered
    ) -> Response:
        """Go on where this page is right; hand in after the last one where all of them are."""
        number, shown = sent.page, numbered(settled.form, settled)
        wrong = forbidding(settled)
        after = next((each for each in shown if each > number), 0)
        if after and not on_page(wrong, shown[number]):
            return await self._kept(typed, sent, after, number, reopen)
        if wrong:  # on this page, or before the last one is sent on any page
            first = number if after else next(each for each, page in shown.items() if on_page(wrong, page))
            return self.page(settled, typed, first, told=on_page(wrong, shown[first]), status=422)
        if why := hindered(True):  # noqa: FBT003 -- as above
            return self.page(settled, typed, number, notice=why, status=422)
        return await self._handed_in(settled, typed, sent, reopen)

    def to(self, **query: object) -> Response:
        """Lead on to another page of this survey."""
        return RedirectResponse(self.address(**query), 303)

    async def _aside(self, sent: Sent, typed: dict[str, Any], shown: list[int], reopen: Reopen) -> Response:
        """Keep what was typed, finished or not, and go back or add a round."""
        if sent.add:
            item = self.door.version.form.by_id.get(sent.add)
            if item and item.type == "repeat" and len(typed.get(sent.add) or ()) < MOST_ROUNDS:
                typed[sent.add] = [*(typed.get(sent.add) or []), {}]
            return await self._kept(typed, sent, sent.page, sent.page - 1, reopen)
        earlier = [each for each in shown if each < sent.page]
        return await self._kept(typed, sent, earlier[-1] if earlier else shown[0], sent.page - 1, reopen)

    async def _kept(self, typed: dict[str, Any], sent: Sent, after: int, page: int, reopen: Reopen) -> Response:
        """Keep the answers so far and go on to another page."""
        known = self.door.draft
        reached = max(page, known.page if known else 0)
        late = await keep_draft(self.door, self.sheet(sent), typed, reached, sent.revision)
        return self.to(p=after) if late is None else await self._late(typed, after, reopen)

    async def _handed_in(self, settled: Settled, typed: dict[str, Any], sent: Sent, reopen: Reopen) -> Response:
        kept = await hand_in(self.door, self.sheet(sent), settled, sent.revision)
        if isinstance(kept, Full):
            return await self._full(typed, sent, reopen)
        if not isinstance(kept, Late):
            return self.to(done=1)
        if kept.is_spent:
            return self.to()
        return await self._late(typed, sent.page, reopen)

    async def _full(self, typed: dict[str, Any], sent: Sent, reopen: Reopen) -> Response:
        """Keep what was answered for another day, and say so on the page that was sent."""
        reached = self.door.draft.page if self.door.draft else 0
        late = await keep_draft(self.door, self.sheet(sent), typed, reached, sent.revision)
        door = await reopen()
        if late is not None or not isinstance(door, Door):
            return await self._late(typed, sent.page, reopen)
        self.door = door
        return self.page(self.settled(typed), typed, sent.page, notice=say.FULL_NOW, status=422)

    async def _late(self, typed: Mapping[str, Any], after: int, reopen: Reopen) -> Response:
        """Show the newest page; where the same answers had arrived already, just go on."""
        door = await reopen()
        if not isinstance(door, Door):
            return self.to()
        self.door = door
        newest = door.draft.typed if door.draft else {}
        await self.bench.know(door.version.form, newest)
        if dict(newest) == dict(typed):
            return self.to(p=after)
        settled = self.settled(newest)
        number = self.next_of(numbered(settled.form, settled))
        return self.page(settled, newest, number, notice=say.LATE, status=409)


@dataclass(frozen=True)
class Sent:
    """What a page of questions sent: our own words, and the answers."""

    pairs: Sequence[tuple[str, str]]
    page: int
    revision: int
    begun: int
    asked: Sequence[str]
    add: str
    goes_back: bool
    files: Sequence[tuple[str, UploadFile]] = ()


async def sent_by(request: Request) -> Sent | None:
    """Read what came; None where it cannot be read."""
    files: Sequence[tuple[str, UploadFile]] = ()
    if request.headers.get("content-type", "").startswith(IN_PARTS):
        if (parts := await parts_of(request, MOST_FIELDS)) is None:
            return None
        pairs, files = parts
    else:
        try:
            text = (await request.body()).decode()
            pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS)
        except ValueError:  # no text, or far too many fields
            return None
    ours = {name: value for name, value in pairs if name.startswith("_")}
    page, revision, begun = (
        int(ours[name]) if _is_small(ours.get(name)) else 0 for name in ("_page", "_revision", "_begun")
    )
    answers = [pair for pair in pairs if not pair[0].startswith("_")]
    asked = ours.get("_asked", "").split()
    return Sent(answers, page, revision, begun, asked, ours.get("_add", ""), "_back" in ours, files)


def _is_small(text: str | None) -> bool:
    return text is not None and text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER
