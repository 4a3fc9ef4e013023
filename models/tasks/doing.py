"""Doing: a task is done, proved, given back, carried over, handed on or dropped; each step asks who may take it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from models.access import EDIT, Role
from models.database.stored import day_of
from models.gate.catalogue import fields_of
from models.gate.outcome import Change
from models.gate.storing import stored_values, update_rows
from models.gate.trailing import follow
from models.gate.work import Work, Written
from models.gate.writer import transaction
from models.notices.telling import tell
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.tasks import TASK_STATE
from models.tasks.carrying import tell_leaders
from models.tasks.making import refuse_stranger, tell_owner
from models.text import Text
from models.uploads.places import strange_uploads

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from models.access import Seat
    from models.gate.writer import Writer

NOT_NOW: Final = Text(
    zh="任务现在是“{state}”，不能这样做。请先刷新看看最新情况。",
    en="The task is “{state}” now, so this cannot be done. Please reload to see how it stands.",
)
NOT_THERE: Final = Text(
    zh="找不到这个任务，或它不归您和您的团队。", en="This task is not there, or neither yours nor your team's."
)
PROOF_WANTED: Final = Text(
    zh="这个任务要有证明：{wanted}。请写几句，或拍一张照片。",
    en="This task asks for proof: {wanted}. Please write a few words or add a photo.",
)
NOT_YOURSELF: Final = Text(
    zh="自己的任务不能自己验证，由布置人或上级来看。",
    en="Nobody checks a task of their own; whoever gave it or leads you does.",
)
NOT_THE_GIVER: Final = Text(
    zh="由布置人或负责人的上级来决定，您可以先和 {name} 商量。",
    en="Whoever gave it or leads its owner decides this; please talk to {name} first.",
)
SAY_WHY: Final = Text(
    zh="请写明原因，例如：配件周四才到，改到周五。", en="Please say why, for example: the part comes on Thursday."
)
LATER: Final = Text(
    zh="延期要选比 {day} 晚的日期，并且不早于今天。",
    en="Carried over, it is due after {day} and not before today.",
)
DONE: Final = Text(zh="{name}完成了任务，请看一眼：{title}", en="{name} has done the task, please check: {title}")
AGAIN: Final = Text(zh="任务没有通过，请再做一次：{title}（{why}）", en="The task is not settled yet: {title} ({why})")


@dataclass
class Held:
    """One task under somebody's hands, inside a transaction."""

    work: Work
    row: int
    version: int
    now: Mapping[str, Any]

    @property
    def owner(self) -> int:
        """Whose it is; 0 where the person is gone."""
        return int(self.now["owner"] or 0)

    @property
    def title(self) -> str:
        """What is to be done."""
        return str(self.now["title"])

    def decides(self, seat: Seat) -> bool:
        """Tell whether this seat may judge it: whoever gave it, leads its owner, or is the head of the house."""
        if seat.roles & Role.GENERAL_MANAGER:
            return True
        is_own = self.owner == seat.person
        gave = self.now["given_by"] in {seat.person, None} if is_own else self.now["given_by"] == seat.person
        return gave or (self.owner in seat.team and not is_own)

    async def change(self, **values: Any) -> None:
        """Write new values and the one history row."""
        known = self.work.known
        changed = {name: value for name, value in values.items() if self.now.get(name) != value}
        if not changed:
            return
        await update_rows(self.work.writer, self.work.resource, known, [(self.row, self.version, changed)])
        self.work.written.append(Written(self.row, "edit", {n: self.now.get(n) for n in changed}, changed))
        await follow(self.work)


async def held(writer: Writer, seat: Seat, row: int, *states: str, reason: str = "") -> Held:
    """Take a task into hand until the transaction ends; refuses what is not the seat's, or not in these states."""
    resource = RESOURCES["tasks"]
    work = Work(resource, seat, await fields_of(resource), writer, reason=reason)
    if row not in await work.allowed([row], EDIT):
        raise Refused(NOT_THERE)
    found = await stored_values(writer, resource, work.known, [row])
    version, now = found[row]
    if now["state"] not in states:
        raise Refused(NOT_NOW.fill(state=TASK_STATE[now["state"]]))
    return Held(work, row, version, now)


async def finish(seat: Seat, row: int, words: str = "", files: Sequence[str] = ()) -> None:
    """Say that a task is done; where proof is wanted, with words or photos."""
    async with transaction() as writer:
        task = await held(writer, seat, row, "open")
        if task.now["proof_wanted"] and not (words.strip() or files):
            raise Refused(PROOF_WANTED.fill(wanted=task.now["proof_wanted"]))
        values: dict[str, Any] = {"state": "done", "done_on": seat.today}
        if words.strip():
            values["proof"] = words.strip()
        if files:
            values["files"] = list(files)
            change = Change(row=row, values=values)
            if wrong := await strange_uploads(task.work, [change], {0: values}):
                raise Refused(wrong[0][0].text)
        await task.change(**values)
        giver = task.now["given_by"]
        if giver and giver not in {seat.person, task.owner}:
            text = DONE.fill(name=seat.name, title=task.title)
            await tell(writer, giver, text, f"/tasks/{row}", f"task:{row}:done:{task.version}")


async def prove(seat: Seat, row: int) -> None:
    """Say that the proof holds; whoever gave the task or leads its owner does."""
    async with transaction() as writer:
        task = await held(writer, seat, row, "done")
        _refuse_own(seat, task)
        await task.change(state="proved")


async def give_back(seat: Seat, row: int, why: str) -> None:
    """Open a task again that was not done properly, and tell its owner what is missing."""
    async with transaction() as writer:
        task = await held(writer, seat, row, "done", "proved", reason=_said(why))
        _refuse_own(seat, task)
        await task.change(state="open", done_on=None)
        if task.owner:
            text = AGAIN.fill(title=task.title, why=why.strip()[:80])
            await tell(writer, task.owner, text, f"/tasks/{row}", f"task:{row}:again:{task.version}")


async def take_back(seat: Seat, row: int) -> None:
    """Open a task again that was ticked by mistake."""
    async with transaction() as writer:
        task = await held(writer, seat, row, "done")
        await task.change(state="open", done_on=None)


async def carry(seat: Seat, row: int, to: date, why: str) -> None:
    """Give a task another day; it is counted, and at the set number the next level up is told."""
    async with transaction() as writer:
        task = await held(writer, seat, row, "open", reason=_said(why))
        due = day_of(task.now["due_on"])
        if to <= due or to < seat.today:
            raise Refused(LATER.fill(day=due))
        carried = int(task.now["carried"] or 0) + 1
        await task.change(due_on=to, carried=carried)
        await tell_leaders(writer, seat.settings, [(row, task.title, task.owner, carried)])


async def hand_on(seat: Seat, row: int, owner: int) -> None:
    """Give a task to somebody else; its owner cannot do that alone."""
    async with transaction() as writer:
        task = await held(writer, seat, row, "open")
        await _refuse_undecided(writer, seat, task)
        await refuse_stranger(writer, replace(seat, store=int(task.now["store"])), owner)
        await task.change(owner=owner)
        await tell_owner(writer, seat, row, task.title, owner, day_of(task.now["due_on"]))


async def drop(seat: Seat, row: int, why: str) -> None:
    """Take a task away with a reason; its owner cannot do that alone."""
    async with transaction() as writer:
        task = await held(writer, seat, row, "open", reason=_said(why))
        await _refuse_undecided(writer, seat, task)
        note = "\n".join(part for part in (str(task.now["note"] or ""), why.strip()) if part)
        await task.change(state="dropped", note=note)


def _said(why: str) -> str:
    if not why.strip():
        raise Refused(SAY_WHY)
    return why.strip()[:200]


def _refuse_own(seat: Seat, task: Held) -> None:
    if task.owner == seat.person or not task.decides(seat):
        raise Refused(NOT_YOURSELF)


async def _refuse_undecided(writer: Writer, seat: Seat, task: Held) -> None:
    if not task.decides(seat):
        rows = await writer.rows("SELECT name FROM staff WHERE id = ?", [task.now["given_by"] or 0])
        raise Refused(NOT_THE_GIVER.fill(name=rows[0][0] if rows else ""))
