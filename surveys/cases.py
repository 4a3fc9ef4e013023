"""Cases: the steps from a bad answer to the customer's own word that it is put right."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import EDIT, HEADS
from models.database.many import marks_for
from models.database.stored import moment_of
from models.gate.catalogue import fields_of
from models.gate.trailing import follow
from models.gate.work import Work, Written
from models.gate.writer import transaction
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.cases import CASE_STATE
from models.text import Text
from surveys.alerts import add_step, owner_for
from surveys.library import programmes
from surveys.subjects import subject_of_customer, subject_of_visit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from models.gate.writer import Writer
    from surveys.library import Running

NOT_NOW: Final = Text(
    zh="案件现在是“{state}”，不能这样处理。请先刷新页面看看最新情况。",
    en="The case is “{state}” now, so this cannot be done. Please reload to see how it stands.",
)
SAY_RESULT: Final = Text(
    zh="请写清处理结果，例如：免费重做四轮定位，6 月 3 日已交车。",
    en="Please say what the result is, for example: wheels aligned again free of charge, handed over on 3 June.",
)
SAY_WORDS: Final = Text(
    zh="请写点内容，例如：已电话致歉，约周六上午返店检查。",
    en="Please write what was done, for example: apologised by phone, comes back on Saturday morning.",
)
NOT_CONFIRMED: Final = Text(
    zh="还没有客户的二次回访结果，不能结案。请先完成二次回访，或请经理说明原因后结案。",
    en="The customer has not been called again, so the case cannot be closed. Make the second call first.",
)
NOT_TO_THEM: Final = Text(
    zh="不能转给这个人：要在职，并且属于这家门店。例如本店的客服专员。",
    en="This person cannot take the case over: it goes to somebody who works in this store, for example its clerk.",
)
NOT_A_STEP: Final = Text(
    zh="处理记录只有两种：处理记录、联系客户。", en="What is written down is either a note or a talk to the customer."
)
BY_HAND: Final = frozenset({"note", "call"})  # the steps that people write themselves
SAID: Final = {
    "yes": Text(zh="认可", en="Content"),
    "partly": Text(zh="部分认可", en="Partly content"),
    "no": Text(zh="不认可", en="Not content"),
}
TAKES_OVER_SQL: Final = """
SELECT name FROM staff WHERE id = ? AND suspended_at IS NULL AND archived_at IS NULL
AND (store_id = ? OR role IN ('general_manager', 'administrator'))
"""
ESCALATED: Final = Text(
    zh="超过 {hours} 小时未结，转给 {name}", en="Open for more than {hours} hours, handed to {name}"
)
READ: Final = (
    "state", "owner_id", "store_id", "customer_id", "vehicle_id", "visit_id", "response_id", "alert", "opened_at",
    "result", "confirmed_at", "level", "first_touch_at", "is_content",
    "closed_on",
)  # fmt: skip
ABOUT: Final = ("customer_id", "vehicle_id", "visit_id")
OPEN_SQL: Final = """
SELECT id, alert, level, opened_at, store_id FROM case_file WHERE state IN ('open', 'doing') AND archived_at IS NULL
"""


@dataclasses.dataclass
class Handling:
    """One case under somebody's hands, inside a transaction."""

    work: Work
    row: int
    now: datetime
    held: Mapping[str, Any]

    async def change(self, step: str, words: str, **values: Any) -> None:
        """Write new values, the step that tells of them, and the one history row."""
        touched = {"first_touch_at": self.now} if self.held["first_touch_at"] is None else {}
        values = values | touched
        sets = ", ".join(f"{_column(name)} = ?" for name in values)
        sql = f"UPDATE case_file SET {sets}, version = version + 1, updated_at = ? WHERE id = ?"  # noqa: S608 -- our own columns
        await self.work.writer.run(sql, [*values.values(), self.now, self.row])
        before = {name: self.held.get(_column(name)) for name in values}
        self.work.written.append(Written(self.row, "edit", before, dict(values)))
        await add_step(self.work.writer, self.row, step, words, self.work.seat.person or None, self.now)
        await follow(self.work)


def _column(name: str) -> str:
    return "owner_id" if name == "owner" else name


async def _handle(writer: Writer, seat: Seat, row: int, *states: str) -> Handling:
    resource = RESOURCES["cases"]
    work = Work(resource, seat, await fields_of(resource), writer)
    if row not in await work.allowed([row], EDIT) or not seat.may(resource.can, EDIT):
        raise work.refuse(EDIT)
    rows = await writer.rows(f"SELECT {', '.join(READ)} FROM case_file WHERE id = ?{writer.held()}", [row])  # noqa: S608 -- our own columns
    if not rows:
        raise work.refuse(EDIT)
    held = dict(zip(READ, rows[0], strict=True))
    if states and held["state"] not in states:
        raise Refused(NOT_NOW.fill(state=CASE_STATE[held["state"]]))
    return Handling(work, row, clock.now(), held)


async def note(seat: Seat, row: int, words: str, *, kind: str = "note") -> None:
    """Write down what was done or said; the first note takes the case into work."""
    if not words.strip():
        raise Refused(SAY_WORDS)
    if kind not in BY_HAND:
        raise Refused(NOT_A_STEP)
    async with transaction() as writer:
        handling = await _handle(writer, seat, row, "open", "doing", "solved")
        state = "doing" if handling.held["state"] == "open" else handling.held["state"]
        await handling.change(kind, words.strip(), state=state)


async def hand_on(seat: Seat, row: int, owner: int, words: str = "") -> None:
    """Give a case to somebody else."""
    async with transaction() as writer:
        handling = await _handle(writer, seat, row, "open", "doing", "solved")
        found = await writer.rows(TAKES_OVER_SQL, [owner, handling.held["store_id"]])
        if not found:
            raise Refused(NOT_TO_THEM)
        await handling.change("assigned", f"→ {found[0][0]} {words}".strip(), owner=owner)


async def solve(seat: Seat, row: int, result: str) -> None:
    """Write down the result and have the customer called a second time."""
    if not result.strip():
        raise Refused(SAY_RESULT)
    async with transaction() as writer:
        handling = await _handle(writer, seat, row, "open", "doing")
        await handling.change("solved", result.strip(), state="solved", result=result.strip(), solved_at=handling.now)
        await _invite_again(writer, handling, seat.today)


async def confirm(writer: Writer, seat: Seat, row: int, content: str, score: float | None) -> None:
    """Take in the second call: content closes the way to the end, discontent opens the case again.

    A case that is gone meanwhile hears nothing, and one that a head has closed stays closed where nobody objects.
    """
    if not await writer.rows("SELECT id FROM case_file WHERE id = ? AND archived_at IS NULL", [row]):
        return
    handling = await _handle(writer, seat, row)
    was_closed = handling.held["state"] == "closed"
    state = "doing" if content == "no" else "closed" if was_closed else "solved"
    found = {"confirmed_at": handling.now, "is_content": content, "score_after": score, "state": state}
    if was_closed and content == "no":
        found["closed_on"] = None
    said = SAID[content].to(seat.lang) if content in SAID else content
    await handling.change("reopened" if content == "no" else "confirmed", said, **found)


async def close(seat: Seat, row: int, *, reason: str = "") -> None:
    """Close a case: it needs a result and the customer's second call, or a head's reason why there is none."""
    async with transaction() as writer:
        handling = await _handle(writer, seat, row, "solved")
        if not str(handling.held["result"] or "").strip():
            raise Refused(SAY_RESULT)
        is_confirmed = handling.held["confirmed_at"] is not None and handling.held["is_content"] != "no"
        if not is_confirmed and not (reason.strip() and seat.roles & HEADS):
            raise Refused(NOT_CONFIRMED)
        await handling.change("closed", reason.strip() or str(handling.held["result"]), state="closed",
                              closed_on=seat.today)  # fmt: skip


async def _invite_again(writer: Writer, handling: Handling, today: date) -> None:
    """Put the customer into the queue of the programme that asks again after a case."""
    running = {one.programme.id: one for one in await programmes() if one.is_on}
    source, _, rule = str(handling.held["alert"]).partition(".")
    alerts = running[source].programme.alerts if source in running else ()
    recheck = next((alert.recheck for alert in alerts if alert.id == rule), None) or "complaint_recheck"
    if recheck not in running:
        return
    about = await _about(writer, handling.held)
    if person := await _complained(about, today):
        await _insert_invitation(writer, running[recheck], handling, today, about | person)


async def _about(writer: Writer, held: Mapping[str, Any]) -> dict[str, Any]:
    """Give whom a case is about; of one in confidence only the response knows."""
    if held["customer_id"] or not held["response_id"]:
        return {name: held[name] for name in ABOUT}
    rows = await writer.rows(f"SELECT {', '.join(ABOUT)} FROM response WHERE id = ?", [held["response_id"]])  # noqa: S608 -- our own columns
    return dict(zip(ABOUT, rows[0], strict=True)) if rows else dict.fromkeys(ABOUT)


async def _complained(about: Mapping[str, Any], today: date) -> dict[str, str] | None:
    """Give who is asked again: whoever brought the car, else the customer."""
    has_visit = about["visit_id"] and about["customer_id"]
    subject = await subject_of_visit(about["visit_id"], today) if has_visit else None
    if subject is None and about["customer_id"]:
        subject = await subject_of_customer(about["customer_id"], today, about["vehicle_id"] or 0)
    return {"asks": subject.asks, "phone": subject.phone} if subject else None


async def _insert_invitation(
    writer: Writer, one: Running, handling: Handling, today: date, person: Mapping[str, Any]
) -> None:
    who = one.programme.who
    due = today + timedelta(days=who.wait_days)
    values = {
        "version": 1, "created_at": handling.now, "updated_at": handling.now, "programme_id": one.row,
        "store_id": handling.held["store_id"], "customer_id": person["customer_id"],
        "vehicle_id": person["vehicle_id"], "asks": person["asks"], "phone": person["phone"], "outcome": "waiting",
        "is_open": True, "drawn_on": today, "due_on": due, "expires_on": due + timedelta(days=who.expire_days),
        "attempts": 0, "channel": "phone", "case_id": handling.row,
    }  # fmt: skip
    marks = marks_for(values)
    sql = f"INSERT INTO invitation ({', '.join(values)}) VALUES ({marks})"  # noqa: S608 -- our own columns
    await writer.run(sql, list(values.values()))


async def escalate(seat: Seat) -> int:
    """Hand cases that stay open too long to whom their rule names; gives how many."""
    rules = {f"{one.programme.id}.{alert.id}": alert for one in await programmes() for alert in one.programme.alerts}
    done, now = 0, clock.now()
    async with transaction() as writer:
        for row, alert, level, opened_at, store in await writer.rows(OPEN_SQL):
            steps = rules[alert].escalate if alert in rules else ()
            if level >= len(steps) or now - moment_of(opened_at) < timedelta(hours=steps[level].hours):
                continue
            handling = await _handle(writer, dataclasses.replace(seat, store=store), row)
            if handling.held["level"] != level:  # another server was quicker
                continue
            owner = await owner_for(writer, steps[level].to, store) or handling.held["owner_id"]
            name = (await writer.rows("SELECT name FROM staff WHERE id = ?", [owner or 0]) or [("",)])[0][0]
            words = ESCALATED.fill(hours=steps[level].hours, name=name).to(seat.lang)
            await handling.change("escalated", words, owner=owner, level=level + 1)
            done += 1
    return done
