"""Making: a task is given to somebody until a day, by hand or from where it was decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.access import CREATE
from models.gate.catalogue import fields_of
from models.gate.relating import strangers
from models.gate.storing import insert_rows
from models.gate.trailing import follow
from models.gate.work import Work, Written
from models.gate.writer import transaction
from models.notices.telling import tell
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Seat
    from models.gate.writer import Writer

LONGEST: Final = 200
LONGEST_PROOF: Final = 120
SAY_WHAT: Final = Text(
    zh="请写清要做什么，例如：给李先生回电话，说明报价。",
    en="Please say what is to be done, for example: call Mr Li back about the estimate.",
)
TOO_LONG: Final = Text(
    zh="任务最多 {most} 个字，现在 {count} 个。详细内容可以写在备注里。",
    en="A task has at most {most} characters; now {count}. The rest may stand in the note.",
)
PAST: Final = Text(
    zh="期限 {day} 已经过去了，请选今天（{today}）或以后的日期。",
    en="The day {day} has passed. Please choose today ({today}) or later.",
)
NOT_HERE: Final = Text(
    zh="负责人要在职，并且属于这家门店。请重新选择，例如您自己。",
    en="The owner is somebody who works in this store. Please choose again, for example yourself.",
)
GIVEN: Final = Text(zh="{name}给您布置了任务：{title}（{day} 前）", en="{name} gave you a task: {title} (by {day})")
GIVEN_BY_PROGRAM: Final = Text(zh="新任务：{title}（{day} 前）", en="New task: {title} (by {day})")
WORKS_SQL: Final = """
SELECT 1 FROM staff WHERE id = ? AND suspended_at IS NULL AND archived_at IS NULL
AND (store_id = ? OR role IN ('general_manager', 'administrator'))
"""
SOURCES: Final = ("meeting", "case", "record", "measure")
SOURCE_OF: Final = {"meeting": "meeting", "case": "case", "record": "accountability", "measure": "countermeasure"}


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What is to be done, by whom, until when; at most one of the four says where it was decided."""

    title: str
    owner: int
    due_on: date
    proof_wanted: str = ""
    note: str = ""
    meeting: int | None = None
    case: int | None = None
    record: int | None = None
    measure: int | None = None
    source: str = ""  # where none of the four says it: hand, recall, duty

    @property
    def values(self) -> dict[str, Any]:
        """The same as the row it becomes."""
        links = {name: getattr(self, name) for name in SOURCES}
        named = next((SOURCE_OF[name] for name, row in links.items() if row), "hand")
        return {
            "title": self.title.strip(),
            "owner": self.owner,
            "due_on": self.due_on,
            "proof_wanted": self.proof_wanted.strip()[:LONGEST_PROOF],
            "note": self.note.strip(),
            "source": self.source or named,
            **links,
        }


async def make(seat: Seat, wanted: Wanted) -> int:
    """Give one task and tell its owner; gives its number."""
    async with transaction() as writer:
        return (await make_in(writer, seat, [wanted]))[0]


async def make_in(writer: Writer, seat: Seat, wanted: Sequence[Wanted]) -> list[int]:
    """Give tasks inside a transaction that is already open."""
    if not wanted:
        return []
    resource = RESOURCES["tasks"]
    work = Work(resource, seat, await fields_of(resource), writer)
    if not seat.may(resource.can, CREATE):
        raise work.refuse(CREATE)
    rows = []
    for one in wanted:
        await _refuse_wrong(writer, seat, one)
        rows.append({**one.values, "given_by": seat.person or None, "store": seat.store, "state": "open"})
    if wrong := await strangers(work, dict(enumerate(rows))):
        raise Refused(next(iter(wrong.values()))[0].text)
    ids = await insert_rows(writer, resource, work.known, rows)
    work.written = [
        Written(row, "create", {}, {name: value for name, value in values.items() if value not in (None, "")})
        for row, values in zip(ids, rows, strict=True)
    ]
    await follow(work)
    for row, one in zip(ids, wanted, strict=True):
        await tell_owner(writer, seat, row, one.title.strip(), one.owner, one.due_on)
    return ids


async def tell_owner(writer: Writer, seat: Seat, row: int, title: str, owner: int, due_on: date) -> None:
    """Tell somebody that a task is theirs now."""
    if owner == seat.person:
        return
    said = GIVEN.fill(name=seat.name, title=title, day=due_on) if seat.name else None
    text = said or GIVEN_BY_PROGRAM.fill(title=title, day=due_on)
    await tell(writer, owner, text, f"/tasks/{row}", f"task:{row}:owner:{owner}")


async def _refuse_wrong(writer: Writer, seat: Seat, one: Wanted) -> None:
    title = one.title.strip()
    if not title:
        raise Refused(SAY_WHAT)
    if len(title) > LONGEST:
        raise Refused(TOO_LONG.fill(most=LONGEST, count=len(title)))
    if one.due_on < seat.today:
        raise Refused(PAST.fill(day=one.due_on, today=seat.today))
    await refuse_stranger(writer, seat, one.owner)


async def refuse_stranger(writer: Writer, seat: Seat, owner: int) -> None:
    """Refuse an owner who does not work in the store."""
    if not await writer.rows(WORKS_SQL, [owner, seat.store]):
        raise Refused(NOT_HERE)
