"""Acting: what people press on the page of a meeting; a refusal stands above the topic, and nothing typed is lost."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from models.meetings import running, signing
from models.meetings.reading import meeting_of
from models.problem import Refused
from models.tasks.doing import finish
from models.tasks.making import Wanted
from models.text import Text
from surveys.minutes import as_signed, sign_off
from ui.pages.meetings import words as say
from ui.pages.meetings.filing import FILED, TAPS
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from models.access import Seat
    from models.meetings.reading import MeetingShown
    from surveys.engine.answers import Settled
    from surveys.library import Published

NEEDS_WHO: Final = Text(zh="请选由谁来做。", en="Please choose who does it.")
NEEDS_DAY: Final = Text(zh="请写期限，例如 2026-11-23。", en="Please say until when, for example 2026-11-23.")


class Acting:
    """What can be pressed; the page that draws it says how."""

    version: Published

    def __init__(self, seat: Seat, meeting: MeetingShown) -> None:
        """Begin with nothing typed."""
        self.lang, self.meeting = seat.lang, meeting
        self.asking, self.kind, self.problem = 0, "point", None
        self.typed: dict[str, str] = {}
        self.acts: dict[str, Any] = {
            "begin": self._begin, "mark": self._mark, "why": self._why, "all_here": self._all_here,
            "groom": self._groom, "groom_note": self._groom_note, "all_groomed": self._all_groomed,
            "kind": self._kind, "point": self._point, "add_point": self._add_point, "settle": self._settle,
            "task": self._task, "give": self._give, "done": self._done, "sign": self._sign, "said": self._said,
            "skip": self._skip, "amend": self._amend, "acknowledge": self._acknowledge,
            "file": self._file,
        }  # fmt: skip

    problem: Text | None

    def draw(self, seat: Seat) -> None:
        """Show everything as it is now."""
        raise NotImplementedError

    def settled(self, seat: Seat) -> Settled:
        """Say what the sheet means as it is typed so far."""
        raise NotImplementedError

    async def count(self, seat: Seat) -> None:
        """Count the figures anew, or take those that were signed."""
        raise NotImplementedError

    async def _after(self, seat: Seat, act: Awaitable[Any], told: Text | None = None) -> bool:
        """Do something and show what came of it; tells whether it was done."""
        try:
            await act
        except Refused as refused:
            self.problem = refused.text
        else:
            self.problem = None
            if told is not None:
                toast(told)
        await self._read(seat)
        self.draw(seat)
        return self.problem is None

    async def _read(self, seat: Seat) -> None:
        """Read the meeting anew: as it is, or as it was signed, by whomever."""
        was = self.meeting.state
        self.meeting = as_signed(await meeting_of(seat, self.meeting.id))
        if was != "signed" and self.meeting.state == "signed":
            await self.count(seat)

    async def _begin(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        await self._after(seat, running.begin(seat, self.meeting.id), say.BEGUN)

    async def _mark(self, key: str, value: str) -> None:
        del value
        seat = await current_seat()
        person, _, state = key.partition(":")
        if state in {"absent", "excused"}:  # the reason is asked for first, and comes with the state
            self.asking, self.typed["state"] = int(person), state
            self.draw(seat)
            return
        self.asking = 0
        await self._after(seat, running.mark(seat, self.meeting.id, int(person), state))

    async def _why(self, key: str, value: str) -> None:
        seat = await current_seat()
        person, _, quick = key.partition(":")
        state = self.typed.get("state", "absent")
        if await self._after(seat, running.mark(seat, self.meeting.id, int(person), state, quick or value)):
            self.asking = 0
            self.draw(seat)

    async def _all_here(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        for one in self.meeting.people:
            if one.part == "member" and not one.state:
                await running.mark(seat, self.meeting.id, one.person, "present")
        await self._read(seat)
        self.draw(seat)

    async def _groom(self, key: str, value: str) -> None:
        del value
        seat = await current_seat()
        person, _, state = key.partition(":")
        await self._after(seat, running.groom(seat, self.meeting.id, int(person), is_right=state == "yes"))

    async def _groom_note(self, key: str, value: str) -> None:
        seat = await current_seat()
        await self._after(seat, running.groom(seat, self.meeting.id, int(key), is_right=False, note=value))

    async def _all_groomed(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        for one in self.meeting.people:
            if one.part == "member" and not one.groomed and one.state not in {"absent", "excused"}:
                await running.groom(seat, self.meeting.id, one.person, is_right=True)
        await self._read(seat)
        self.draw(seat)

    async def _kind(self, key: str, value: str) -> None:
        del value
        self.kind = key
        self.draw(await current_seat())

    async def _point(self, key: str, value: str) -> None:
        del key
        self.typed["point"] = value

    async def _add_point(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        act = running.add_point(seat, self.meeting.id, self.kind, self.typed.get("point", ""))
        if await self._after(seat, act):
            self.typed["point"] = ""
            self.draw(seat)

    async def _settle(self, key: str, value: str) -> None:
        del value
        seat = await current_seat()
        await self._after(seat, running.close_point(seat, self.meeting.id, int(key)))

    async def _task(self, key: str, value: str) -> None:
        self.typed[key] = value

    async def _give(self, key: str, value: str) -> None:
        del key, value
        seat, typed = await current_seat(), self.typed
        owner = int(typed.get("owner") or 0)
        if await self._after(seat, self._given(seat, owner), say.GIVEN.fill(name=self._name(owner))):
            self.typed = {"due_on": typed.get("due_on", ""), "owner": ""}
            self.draw(seat)

    async def _given(self, seat: Seat, owner: int) -> None:
        if not owner:
            raise Refused(NEEDS_WHO)
        try:
            due = date.fromisoformat(self.typed.get("due_on", ""))
        except ValueError:
            raise Refused(NEEDS_DAY) from None
        wanted = Wanted(title=self.typed.get("title", ""), owner=owner, due_on=due, meeting=self.meeting.id,
                        proof_wanted=self.typed.get("proof", ""))  # fmt: skip
        await running.give_task(seat, self.meeting.id, wanted)

    def _name(self, person: int) -> str:
        people: list[tuple[int, str]] = getattr(self, "people", [])
        return next((name for row, name in people if row == person), "")

    async def _done(self, key: str, value: str) -> None:
        del value
        seat = await current_seat()
        await self._after(seat, finish(seat, int(key)))

    async def _sign(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        await self._read(seat)
        await self.count(seat)  # the figures that stay are those of the sign-off, not those of the opening
        act = sign_off(seat, self.meeting, self.version, self.settled(seat))
        await self._after(seat, act, say.SIGNED_NOW)

    async def _said(self, key: str, value: str) -> None:
        self.typed[key] = value

    async def _skip(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        await self._after(seat, signing.skip(seat, self.meeting.id, self.typed.get("skip", "")))

    async def _amend(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        words, reason = self.typed.get("amend", ""), self.typed.get("reason", "")
        if await self._after(seat, signing.amend(seat, self.meeting.id, words, reason)):
            self.typed = {}
            self.draw(seat)

    async def _acknowledge(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        await self._after(seat, signing.acknowledge(seat, self.meeting.id))

    async def _file(self, key: str, value: str) -> None:
        del value
        seat = await current_seat()
        if key in TAPS:
            await self._after(seat, TAPS[key](seat, self.meeting.id), FILED)
