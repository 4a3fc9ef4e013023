"""Held: one meeting under somebody's hands until the transaction ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import HEADS, VIEW, Role
from models.gate.catalogue import fields_of
from models.gate.storing import stored_values
from models.gate.work import Work
from models.noting import change_rows
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.meetings import MEETING_STATE
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from models.access import Seat
    from models.gate.writer import Writer

RUNNING: Final = HEADS | Role.SUPERVISOR | Role.CLERK  # who may write down what a meeting says
NOT_THERE: Final = Text(
    zh="没有这场会议，或者不在您的门店。", en="There is no such meeting, or it is not of your store."
)
NOT_YOURS: Final = Text(
    zh="会议由主持人、主管或经理记录。您可以看，要补充请告诉主持人。",
    en="The chair, a supervisor or a manager writes the minutes. You may read them; tell the chair what to add.",
)
NOT_NOW: Final = Text(
    zh="会议现在是“{state}”，不能这样操作。请刷新看看最新情况。",
    en="The meeting is “{state}” now, so this cannot be done. Please reload to see how it stands.",
)


@dataclass
class Held:
    """One meeting with its values as the transaction sees them."""

    work: Work
    row: int
    now: Mapping[str, Any]

    @property
    def writer(self) -> Writer:
        """The open transaction."""
        return self.work.writer

    @property
    def seat(self) -> Seat:
        """Who acts."""
        return self.work.seat

    @property
    def series(self) -> int:
        """The series it belongs to."""
        return int(self.now["series"])

    async def change(self, **values: Any) -> None:
        """Write new values and the one history row."""
        await change_rows(self.writer, self.seat, "meetings", {self.row: values}, reason=self.work.reason)

    async def change_of(self, key: str, row: int, **values: Any) -> None:
        """Do the same with a row that belongs to the meeting: an attendance, a point."""
        await change_rows(self.writer, self.seat, key, {row: values})


async def held(writer: Writer, seat: Seat, row: int, *states: str, reason: str = "", anybody: bool = False) -> Held:
    """Take a meeting into hand; refuses what is not the seat's to run, or not in these states."""
    resource = RESOURCES["meetings"]
    work = Work(resource, seat, await fields_of(resource), writer, reason=reason)
    if row not in await work.allowed([row], VIEW):
        raise Refused(NOT_THERE)
    _, now = (await stored_values(writer, resource, work.known, [row]))[row]
    if not anybody and not (seat.roles & RUNNING or now["chair"] == seat.person):
        raise Refused(NOT_YOURS)
    if states and now["state"] not in states:
        raise Refused(NOT_NOW.fill(state=MEETING_STATE[now["state"]]))
    return Held(work, row, now)


def now_utc() -> datetime:
    """Give the moment that is written down."""
    return clock.now()
