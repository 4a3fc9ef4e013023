"""Raising: a record begins as a draft, by somebody's hand or by a fact that the program knows; each fact once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import CREATE, HEADS
from models.accountability.sharing import propose, write_named
from models.database.many import marks_for
from models.gate.catalogue import fields_of
from models.gate.outcome import Change
from models.gate.relating import strangers
from models.gate.storing import insert_rows
from models.gate.trailing import follow
from models.gate.work import Work, Written
from models.gate.writer import transaction
from models.notices.telling import tell
from models.people.leaders import head_of, lines_above
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.accountability import RECORD_KIND, SEVERITY
from models.text import Text
from models.uploads.places import strange_uploads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Seat
    from models.gate.writer import Writer

LONGEST: Final = 120
LONGEST_LINE: Final = 200
LOCK_NUMBER: Final = 0x48_54_4B_41
SAY_TITLE: Final = Text(
    zh="请用一句话写明是什么事，例如：质检漏项，客户返修。",
    en="Please say in a few words what it is about, for example: a check left out, the car came back.",
)
SAY_WHO: Final = Text(zh="请至少选一位当事人。", en="Please choose at least one person whom it is about.")
FUTURE: Final = Text(
    zh="发生日期 {day} 还没到，请选今天或以前的日期。",
    en="The day {day} has not come yet. Please choose today or before.",
)
NOT_YOURS_TO_NAME: Final = Text(
    zh="主管只能登记自己团队的人，{name}不在您的团队里。请告诉 {name}的上级或总经理。",
    en="A supervisor enters records about the own team, and {name} is not in it. Please tell whoever leads {name}, or "
    "the general manager.",
)
NOT_YOURSELF: Final = Text(zh="自己的事不能自己登记。", en="Nobody enters a record about themselves.")
NOT_HERE: Final = Text(
    zh="有一位当事人不在职或不属于这家门店，请重新选择。",
    en="Somebody named does not work in this store. Please choose again.",
)
WRONG_CHOICE: Final = Text(zh="类别或程度没有这个选项。", en="There is no such kind or severity.")
DRAFTED: Final = Text(
    zh="系统按事实起草了一条责任记录，请核实：{title}", en="A record was drafted from facts, please look: {title}"
)
NAME_SQL: Final = """
SELECT id, name FROM staff WHERE id IN ({marks}) AND store_id = ? AND suspended_at IS NULL AND archived_at IS NULL
"""
STEP_SQL: Final = """
INSERT INTO record_step (version, created_at, updated_at, record_id, "to", words, person_id, at)
VALUES (1, ?, ?, ?, ?, ?, ?, ?)
"""


@dataclass(frozen=True, kw_only=True)
class Raised:
    """What happened, against which rule, and who did it."""

    title: str
    happened_on: date
    people: Sequence[int]
    kind: str = "fault"
    event: str = ""
    rule: str = ""
    loss: str = ""
    severity: str = "medium"
    cause: int | None = None
    source: str = "hand"
    files: Sequence[str] = ()

    @property
    def values(self) -> dict[str, Any]:
        """The same as the row it becomes."""
        return {
            "kind": self.kind,
            "title": self.title.strip()[:LONGEST],
            "happened_on": self.happened_on,
            "event": self.event.strip(),
            "rule": self.rule.strip()[:LONGEST_LINE],
            "loss": self.loss.strip()[:LONGEST_LINE],
            "severity": self.severity,
            "cause": self.cause,
            "source": self.source,
            "files": list(self.files) or None,
        }


async def raise_record(seat: Seat, raised: Raised) -> int:
    """Begin a record by hand; gives its number."""
    refuse_wrong(seat, raised)
    async with transaction() as writer:
        await _refuse_people(writer, seat, raised.people)
        return await _write(writer, seat, raised)


async def draft_in(writer: Writer, seat: Seat, raised: Raised, origin: str) -> int | None:
    """Begin a record from a fact, inside a transaction; None where that fact has one already.

    The seat is the machine's, at the store of the fact. The one who leads the person, and the head, are told.
    """
    await writer.in_turn(LOCK_NUMBER)  # two servers that see the same fact draft one record
    if await writer.rows("SELECT 1 FROM accountability_record WHERE origin = ?", [origin]):
        return None
    row = await _write(writer, seat, raised, origin)
    lines = await lines_above(writer, raised.people)
    leaders = {line[0] for line in lines.values() if line}
    head = await head_of(writer, seat.store)
    for person in leaders | ({head} if head else set()):
        if person not in raised.people:
            text = DRAFTED.fill(title=raised.title)
            await tell(writer, person, text, path_of(row), f"record:{row}:draft:{person}")
    return row


def path_of(row: int) -> str:
    """Give the address of a record."""
    return f"/accountability_records/{row}"


def refuse_wrong(seat: Seat, raised: Raised) -> None:
    """Refuse what cannot begin a record."""
    if not raised.title.strip():
        raise Refused(SAY_TITLE)
    if not raised.people:
        raise Refused(SAY_WHO)
    if raised.happened_on > seat.today:
        raise Refused(FUTURE.fill(day=raised.happened_on))
    if raised.kind not in RECORD_KIND or raised.severity not in SEVERITY:
        raise Refused(WRONG_CHOICE)


async def _refuse_people(writer: Writer, seat: Seat, people: Sequence[int]) -> None:
    """A supervisor names the own team, a manager anybody of the store, nobody themselves."""
    marks = marks_for(people)
    names = dict(await writer.rows(NAME_SQL.format(marks=marks), [*people, seat.store]))
    if len(names) < len(set(people)):
        raise Refused(NOT_HERE)
    if seat.person in people:
        raise Refused(NOT_YOURSELF)
    strange = [name for person, name in names.items() if person not in seat.team]
    if strange and not seat.roles & HEADS:
        raise Refused(NOT_YOURS_TO_NAME.fill(name=strange[0]))


async def _write(writer: Writer, seat: Seat, raised: Raised, origin: str = "") -> int:
    resource = RESOURCES["accountability_records"]
    work = Work(resource, seat, await fields_of(resource), writer)
    if not seat.may(resource.can, CREATE):
        raise work.refuse(CREATE)
    values = {**raised.values, "state": "draft", "raised_by": seat.person or None, "store": seat.store}
    wrong = await strangers(work, {0: values}) or await strange_uploads(work, [Change(values=values)], {0: values})
    if wrong:
        raise Refused(wrong[0][0].text)
    row = (await insert_rows(writer, resource, work.known, [{**values, "origin": origin}]))[0]
    work.written = [Written(row, "create", {}, {n: v for n, v in values.items() if v not in (None, "")})]
    await follow(work)
    is_praise = raised.kind == "praise"
    people = list(dict.fromkeys(raised.people))
    named = await propose(writer, seat, people, raised.severity, raised.happened_on, is_praise=is_praise)
    await write_named(writer, seat, row, named)
    await add_step(writer, seat, row, "draft", "")
    return row


async def add_step(writer: Writer, seat: Seat, row: int, to: str, words: str) -> None:
    """Write what was done about a record."""
    now = clock.now()
    await writer.run(STEP_SQL, [now, now, row, to, words, seat.person or None, now])
