"""Asking: the year of surveys written beside the rest of the demo, under its batch and with the times of then."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.gate.trailing import HISTORY_SQL
from models.settings import settings
from seeds.demo.calls import moment
from seeds.demo.cars import SERIES
from seeds.demo.past_rows import PastRows
from seeds.demo.year import RULES, SECRET, ask_all_year, would_draw
from surveys.engine.answers import Context, settle
from surveys.library import programme_named, published
from surveys.past import HandedIn, keep_past
from surveys.responses import Kept, Sheet
from surveys.sampling import SECRET_KEY
from surveys.subjects import Subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.gate.writer import Writer
    from seeds.demo.calls import Call, Party, Reply
    from seeds.demo.fleet import Row
    from seeds.demo.story import Story
    from seeds.demo.troubles import Trouble
    from surveys.library import Published, Running

MARKED_AT: Final = time(18, 0)
SERIES_NAMES: Final = {one.code: one.zh for one in SERIES}
LEAVE_ALONE_SQL: Final = (
    "UPDATE customer SET do_not_contact = ?, version = version + 1, updated_at = ? WHERE id = ? AND do_not_contact = ?"
)


@dataclass(frozen=True)
class Places:
    """The ids behind the story's places."""

    staff: Sequence[int]
    customers: Sequence[int]
    vehicles: Sequence[int]
    visits: Sequence[int]


async def write_surveys(writer: Writer, seat: Seat, batch: int, story: Story, places: Places) -> int:
    """Write the year of surveys; gives the number of rows. The shipped forms and programmes are there already."""
    asking = _Asking(writer, seat, batch, story, places)
    secret = await _secret(writer)
    year = ask_all_year(story, seat.today, lambda place: would_draw(secret, places.visits[place]))
    await asking.prepare({one.form for one in year.replies} | {"complaint_follow_up"})
    await asking.marks(year.seasons.marks)
    await asking.calls(sorted(year.calls, key=lambda one: (one.drawn_on, one.party.visit or 0)))
    await asking.replies(sorted(year.replies, key=lambda one: one.at))
    await asking.troubles(sorted(year.troubles, key=lambda one: one.reply.at))
    await asking.leave_alone(year.calls)
    return asking.count


async def _secret(writer: Writer) -> str:
    """Give what the job that draws goes by, so that it finds nothing left to draw; a real store has one of its own."""
    rows = await writer.rows("SELECT value FROM setting WHERE key = ?", [SECRET_KEY])
    if rows:
        return str(json.loads(rows[0][0]))
    is_demo = bool(await writer.rows("SELECT 1 FROM setting WHERE key = 'demo'"))
    secret = SECRET if is_demo else secrets.token_hex(32)
    sql = "INSERT INTO setting (key, value, updated_at) VALUES (?, ?, ?)"
    await writer.run(sql, [SECRET_KEY, json.dumps(secret), clock.now()])
    return secret


class _Asking(PastRows):
    def __init__(self, writer: Writer, seat: Seat, batch: int, story: Story, places: Places) -> None:
        super().__init__(writer, seat, batch)
        self.story, self.places = story, places
        self.forms: dict[str, Published] = {}
        self.programmes: dict[str, Running] = {}
        self.invitations: dict[int, int] = {}  # by the identity of the call
        self.kept: dict[int, Kept] = {}  # by the identity of the reply

    async def prepare(self, forms: set[str]) -> None:
        """Look up the forms and programmes in use."""
        for key in sorted(forms):
            self.forms[key] = await published(key)
        for key in (*RULES, "complaint_recheck", "loyalty", "employee", "lost_customer", "test_drive"):
            self.programmes[key] = await programme_named(key)

    async def marks(self, marks: Sequence[tuple[date, Any]]) -> None:
        """Mark on the trends what changed in the store."""
        lang = str((await settings())["first_language"])
        rows = [
            {"on": day, "words": words.to(lang), "store": self.seat.store} | _made(moment(day, MARKED_AT))
            for day, words in marks
        ]
        await self.put("change_marks", rows)

    async def calls(self, calls: Sequence[Call]) -> None:
        """Write who was drawn, with every attempt."""
        rows: list[Row] = []
        for call in calls:
            drawn_at = moment(call.drawn_on, time(6, 0))
            rows.append(self._party(call.party) | {
                "programme": self.programmes[call.programme].row, "asks": call.party.name[:40],
                "phone": call.party.phone, "handler": self._person(call.handler),
                "outcome": call.outcome, "is_open": call.is_open,
                "drawn_on": call.drawn_on, "due_on": call.due_on, "expires_on": call.expires_on,
                "attempts": len(call.tries), "call_back_at": call.call_back_at, "ended_on": call.ended_on,
                "channel": "phone", "version": 1 + len(call.tries),
                "created_at": drawn_at, "updated_at": call.last_at,
            })  # fmt: skip
        ids = await self.put("invitations", rows)
        tries = [(row, one) for row, call in zip(ids, calls, strict=True) for one in call.tries]
        self.invitations |= {id(call): row for row, call in zip(ids, calls, strict=True)}
        columns: dict[str, Sequence[Any]] = {
            "invitation_id": [row for row, _ in tries],
            "at": [one.at for _, one in tries],
            "person_id": [self._person(one.by) for _, one in tries],
            "channel": [one.channel for _, one in tries],
            "outcome": [one.outcome for _, one in tries],
            "call_back_at": [one.call_back_at for _, one in tries],
            "note": [one.note for _, one in tries],
        }
        await self.writer.add("attempt", columns)
        self.count += len(tries)

    async def replies(self, replies: Sequence[Reply]) -> None:
        """Write what was answered."""
        handed = [self._handed_in(reply) for reply in replies]
        kept = await keep_past(self.writer, handed, self.batch) if handed else []
        self.kept |= {id(reply): one for reply, one in zip(replies, kept, strict=True)}
        self.count += len(kept)

    async def troubles(self, troubles: Sequence[Trouble]) -> None:
        """Write the cases, the second calls that belong to them, and every step."""
        await self.calls([case.recheck for case in troubles if case.recheck])
        for case in troubles:
            if case.second and case.reply.identity == "confidential":
                case.second.identity = "confidential"
        await self.replies([case.second for case in troubles if case.second])
        ids = await self.put("cases", [self._case(case) for case in troubles])
        pairs = [
            (row, self.invitations[id(case.recheck)]) for row, case in zip(ids, troubles, strict=True) if case.recheck
        ]
        await self.writer.run_many("UPDATE invitation SET case_id = ? WHERE id = ?", pairs)
        steps = [
            {"case": row, "kind": step.kind, "words": step.words, "person": self._person(step.by), "at": step.at}
            | _made(step.at)
            for row, case in zip(ids, troubles, strict=True) for step in case.steps
        ]  # fmt: skip
        await self.put("case_steps", steps)

    async def leave_alone(self, calls: Sequence[Call]) -> None:
        """Whoever asked not to be called any more is not called any more."""
        for call in calls:
            if call.outcome == "do_not_contact" and call.party.customer is not None:
                row, at = self.places.customers[call.party.customer], call.last_at
                if await self.writer.run(LEAVE_ALONE_SQL, [True, at, row, False]):
                    said = ['{"do_not_contact": false}', '{"do_not_contact": true}']
                    about = ["customers", row, "edit", self._person(call.handler), at, self.seat.store]
                    await self.writer.run(HISTORY_SQL, [*about, self.batch, "", *said])

    def _case(self, case: Trouble) -> Row:
        reply, scored = case.reply, self.kept[id(case.reply)].scored
        after = self.kept[id(case.second)].scored if case.second else None
        plate = self._plate(reply.party)
        visit, is_named = reply.party.visit, reply.identity == "named"  # else only the response knows who it was
        who = f" {plate or reply.party.name}" if is_named else ""
        about = {
            "customer": _at(self.places.customers, reply.party.customer),
            "vehicle": _at(self.places.vehicles, reply.party.vehicle), "visit": _at(self.places.visits, visit),
        } if is_named else {}  # fmt: skip
        return {
            "title": f"{RULES[reply.programme].title}{who}".strip(), "source": "survey",
            "severity": "medium" if reply.programme in {"three_day_call", "delivery_week"} else "high",
            "state": case.state, "store": self.seat.store, **about,
            "response": self.kept[id(reply)].response, "alert": f"{reply.programme}.low", "wanted": case.wanted,
            "owner": self._person(case.owner), "opened_on": reply.day, "opened_at": reply.at, "due_at": case.due_at,
            "level": case.level, "first_touch_at": case.first_touch_at, "result": case.result,
            "solved_at": case.solved_at, "confirmed_at": case.confirmed_at, "is_content": case.content,
            "closed_on": case.closed_on, "score_before": scored.index if scored and is_named else None,
            "score_after": after.index if after else None, "version": len(case.steps),
            "created_at": reply.at, "updated_at": case.steps[-1].at,
        }  # fmt: skip

    def _handed_in(self, reply: Reply) -> HandedIn:
        form = self.forms[reply.form]
        subject = self._subject(reply.party)
        context = Context(
            today=reply.day, now=reply.at, subject=subject.facts, channel=_channel(reply.channel), lang="zh"
        )
        settled = settle(form.form, reply.typed, context)
        invitation = self.invitations.get(id(reply.call)) if reply.call else None
        key = f"invitation-{invitation}" if invitation and reply.channel == "public" else None
        sheet = Sheet(
            version=form, subject=subject, today=reply.day, programme=self.programmes[reply.programme],
            invitation=invitation, channel=reply.channel, identity=reply.identity, author=self._person(reply.author),
            client_key=key, device=hashlib.sha256(reply.device.encode()).hexdigest() if reply.device else "",
            started_at=reply.at - timedelta(seconds=reply.seconds),
        )  # fmt: skip
        return HandedIn(sheet, settled, reply.state, reply.at)

    def _subject(self, party: Party) -> Subject:
        facts: dict[str, Any] = {"plate": self._plate(party), "customer_name": party.name, "asks": party.name}
        if party.vehicle is not None:
            facts["series"] = SERIES_NAMES[self.story.vehicles[party.vehicle]["series"]]
        places = self._party(party)
        return Subject(
            store=self.seat.store, customer=places["customer"], vehicle=places["vehicle"], visit=places["visit"],
            advisor=places["advisor"], asks=party.name, phone=party.phone, facts=MappingProxyType(facts),
        )  # fmt: skip

    def _party(self, party: Party) -> Row:
        return {
            "store": self.seat.store,
            "customer": _at(self.places.customers, party.customer),
            "vehicle": _at(self.places.vehicles, party.vehicle),
            "visit": _at(self.places.visits, party.visit),
            "advisor": self._person(party.advisor),
        }

    def _plate(self, party: Party) -> str:
        return str(self.story.vehicles[party.vehicle]["plate"]) if party.vehicle is not None else ""

    def _person(self, place: int | None) -> int | None:
        return _at(self.places.staff, place)


def _at(ids: Sequence[int], place: int | None) -> int | None:
    return None if place is None else ids[place]


def _made(at: datetime) -> Row:
    """Give when a row was made."""
    return {"created_at": at.astimezone(UTC), "updated_at": at.astimezone(UTC)}


def _channel(name: str) -> Any:
    return name
