"""Steps: a record goes on only where nothing stands in its way; what does is told, all of it, in sentences."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import VIEW
from models.accountability.raising import add_step, path_of
from models.accountability.reading import MISSING, Account, Named, account
from models.gate.catalogue import fields_of
from models.gate.storing import stored_values, update_rows
from models.gate.trailing import follow
from models.gate.work import Work, Written
from models.gate.writer import transaction
from models.notices.telling import tell
from models.problem import Refused
from models.resources import RESOURCES
from models.rules.accountability import MOVES, STATES, lacking, obstacles
from models.setting_list import SETTINGS
from models.tasks.making import Wanted, make_in
from models.text import LANGS, Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from models.access import Seat
    from models.gate.writer import Writer

DAYS: Final = "account_reply_days"
NOT_THERE: Final = Text(
    zh="找不到这条责任记录，或不在您可以查看的范围内。", en="This record is not there, or not among those you may see."
)
NOT_YOURS: Final = Text(
    zh="这一步由登记人、当事人的上级或总经理来做。",
    en="This is for who entered it, for those above, or for the general manager.",
)
HEADS_ONLY: Final = Text(
    zh="决定和结案由经理或总经理来做，请把情况转告 {name}。",
    en="A manager or the general manager decides and closes; please tell {name}.",
)
NOT_NAMED: Final = Text(zh="这条记录里没有您，不用说明。", en="You are not named in this record.")
NOT_ASKED: Final = Text(zh="现在是“{state}”，不能再补说明。", en="It is “{state}” now; replies are no longer taken.")
SAY_IT: Final = Text(
    zh="请写几句，例如：当时一个人接三台车，没来得及复检。",
    en="Please write a few words, for example: alone with three cars, no time for the second check.",
)
SAY_EFFECT: Final = Text(
    zh="请写明怎么检查的、效果怎样，例如：抽查两周 20 台车，没有再漏项。",
    en="Please say what was looked at and how it is now, for example: 20 cars in two weeks, nothing left out.",
)
SAY_ACTION: Final = Text(
    zh="请写明整改措施，例如：交车前由主管复检签字。",
    en="Please say what is changed, for example: the supervisor signs a second check before the hand-over.",
)
ASKED: Final = Text(zh="请说明情况：{title}（{day} 前）", en="Please say how it was: {title} (by {day})")
PRAISED: Final = Text(zh="您受到表扬：{title}", en="You were praised: {title}")
DECIDED: Final = Text(zh="已决定：{title}", en="Decided: {title}")
CLOSED: Final = Text(zh="已结案：{title}", en="Closed: {title}")
ANSWERS_SQL: Final = (
    "UPDATE accountability_record SET answers = ?, asked_id = ?, version = version + 1, updated_at = ? WHERE id = ?"
)
LOOK_SQL: Final = """
INSERT INTO record_look (version, created_at, updated_at, record_id, person_id, at) VALUES (1, ?, ?, ?, ?, ?)
"""


@dataclass
class Held:
    """One record under somebody's hands, inside a transaction."""

    work: Work
    seat: Seat
    now: Account

    @property
    def writer(self) -> Writer:
        """The open transaction."""
        return self.work.writer

    async def change(self, **values: Any) -> None:
        """Write new values and the one history row."""
        row, resource, known = self.now.id, self.work.resource, self.work.known
        version, before = (await stored_values(self.writer, resource, known, [row]))[row]
        changed = {name: value for name, value in values.items() if before.get(name) != value}
        await update_rows(self.writer, resource, known, [(row, version, changed)] if changed else [])
        if changed:
            self.work.written.append(Written(row, "edit", {n: before.get(n) for n in changed}, changed))
            await follow(self.work)
            self.work.written = []

    async def go(self, to: str, words: str = "", **values: Any) -> None:
        """Take one step, or say everything that stands in its way."""
        refuse(obstacles(self.now.facts(self.seat.person), to, self.seat.today))
        await self.change(state=to, **values)
        await add_step(self.writer, self.seat, self.now.id, to, words.strip())

    async def tell_named(self, text: Text, key: str) -> None:
        """Tell everybody who is named, but who acts."""
        for one in self.now.named:
            if one.person != self.seat.person:
                await tell(
                    self.writer, one.person, text, path_of(self.now.id), f"record:{self.now.id}:{key}:{one.person}"
                )

    @property
    def title(self) -> str:
        """What it is about."""
        return str(self.now.held["title"])


def refuse(found: Sequence[Text]) -> None:
    """Refuse with every sentence that was found, if any was."""
    if found:
        raise Refused(Text(**{lang: " ".join(one.to(lang) for one in found) for lang in LANGS}))


async def take(writer: Writer, seat: Seat, row: int, *, decides: bool = False) -> Held:
    """Take a record into hand until the transaction ends, for somebody who may lead it on."""
    held = await _seen(writer, seat, row)
    if not held.now.handled_by(seat):
        raise Refused(NOT_YOURS)
    if decides and not held.now.decided_by(seat):
        head = next((one.name for one in reversed(held.now.named) if one.level), "")
        raise Refused(HEADS_ONLY.fill(name=head))
    return held


async def _seen(writer: Writer, seat: Seat, row: int) -> Held:
    resource = RESOURCES["accountability_records"]
    work = Work(resource, seat, await fields_of(resource), writer)
    await writer.rows(f"SELECT id FROM accountability_record WHERE id = ?{writer.held()}", [row])  # noqa: S608 -- our own words
    now = await account(writer, row) if row in await work.allowed([row], VIEW) else None
    if now is None:
        raise Refused(NOT_THERE)
    return Held(work, seat, now)


async def hear(seat: Seat, row: int) -> None:
    """Ask everybody named to say how it was, until a day."""
    days = int(seat.settings.get(DAYS, SETTINGS[DAYS].default))
    until = seat.today + timedelta(days=days)
    async with transaction() as writer:
        held = await take(writer, seat, row)
        await held.go("reply", reply_until=until)
        await held.tell_named(ASKED.fill(title=held.title, day=until), f"asked:{until}")


async def reply(seat: Seat, row: int, words: str) -> None:
    """Say how it was, in one's own words; each speaks only for themselves."""
    if not words.strip():
        raise Refused(SAY_IT)
    async with transaction() as writer:
        held = await _seen(writer, seat, row)
        one = held.now.one(seat.person)
        if one is None:
            raise Refused(NOT_NAMED)
        if held.now.state != "reply":
            raise Refused(NOT_ASKED.fill(state=STATES[held.now.state]))
        await change_named(held, one, reply=words.strip(), replied_at=clock.now())
        await add_step(writer, seat, row, "", words.strip())


async def decide(seat: Seat, row: int, words: str = "") -> None:
    """Decide who carries what; from here on it stays so."""
    async with transaction() as writer:
        held = await take(writer, seat, row, decides=True)
        await held.go("decided", words)
        await held.tell_named(DECIDED.fill(title=held.title), "decided")


async def order_action(seat: Seat, row: int, words: str, owner: int, due_on: date, proof_wanted: str) -> None:
    """Give out the corrective action as a task."""
    if not words.strip():
        raise Refused(SAY_ACTION)
    async with transaction() as writer:
        held = await take(writer, seat, row)
        to = "action" if held.now.state != "action" else ""
        if to:
            refuse(obstacles(held.now.facts(seat.person), to, seat.today))
        title = words.strip().splitlines()[0][:200]
        wanted = Wanted(title=title, owner=owner, due_on=due_on, proof_wanted=proof_wanted, record=row)
        await make_in(writer, seat, [wanted])
        values = {"action": words.strip(), "action_owner": owner, "action_due": due_on}
        await held.change(**values, **({"state": to} if to else {}))
        await add_step(writer, seat, row, "action", words.strip())


async def verify(seat: Seat, row: int, words: str) -> None:
    """Say that the action worked, and how that was seen."""
    if not words.strip():
        raise Refused(SAY_EFFECT)
    async with transaction() as writer:
        held = await take(writer, seat, row)
        proof = held.now.task.proof if held.now.task else ""
        await held.go("verified", words, effect=words.strip(), checked_on=seat.today, proof=proof)


async def act_again(seat: Seat, row: int, words: str) -> None:
    """Go back to the action: it did not work after all."""
    if not words.strip():
        raise Refused(SAY_IT)
    async with transaction() as writer:
        held = await take(writer, seat, row)
        await held.go("action", words, checked_on=None)


async def close(seat: Seat, row: int, words: str = "") -> None:
    """Close it, or say everything that is still missing."""
    async with transaction() as writer:
        held = await take(writer, seat, row, decides=True)
        refuse(lacking(held.now.facts(seat.person), seat.today))
        if held.now.is_praise:  # nothing has to be put right: it goes the whole way at once
            if not MOVES[held.now.state]:
                refuse(obstacles(held.now.facts(), "closed", seat.today))
            await held.change(state="closed", closed_on=seat.today)
            await add_step(writer, seat, row, "closed", words.strip())
            await held.tell_named(PRAISED.fill(title=held.title), "praised")
            return
        await held.go("closed", words, closed_on=seat.today)
        await held.tell_named(CLOSED.fill(title=held.title), "closed")


async def drop(seat: Seat, row: int, words: str) -> None:
    """Let it rest, with the reason."""
    if not words.strip():
        raise Refused(SAY_IT)
    async with transaction() as writer:
        held = await take(writer, seat, row)
        await held.go("dropped", words, closed_on=seat.today)


async def keep_answers(seat: Seat, row: int, version: int, answers: Mapping[str, Any], missing: Sequence[Text]) -> None:
    """Keep the answers to the system questions with the record itself, where nobody else can read them."""
    async with transaction() as writer:
        held = await take(writer, seat, row)
        if not MOVES[held.now.state]:
            raise Refused(NOT_ASKED.fill(state=STATES[held.now.state]))
        kept = {**answers, MISSING: [{lang: one.to(lang) for lang in LANGS} for one in missing]}
        now = clock.now()
        await writer.run(ANSWERS_SQL, [json.dumps(kept, ensure_ascii=False, default=str), version, now, row])
        await add_step(writer, seat, row, "", ANSWERED.fill(missing=len(missing)).to(seat.lang))


ANSWERED: Final = Text(
    zh="回答了制度问题，还有 {missing} 个没答", en="Answered the system questions; {missing} have no answer yet"
)


async def change_named(held: Held, one: Named, **values: Any) -> None:
    """Write into somebody's place in a record."""
    resource = RESOURCES["bearers"]
    work = Work(resource, held.seat, await fields_of(resource), held.writer)
    version, before = (await stored_values(held.writer, resource, work.known, [one.id]))[one.id]
    changed = {name: value for name, value in values.items() if before.get(name) != value}
    if changed:
        await update_rows(held.writer, resource, work.known, [(one.id, version, changed)])
        work.written.append(Written(one.id, "edit", {n: before.get(n) for n in changed}, changed))
        await follow(work)


async def note_look(seat: Seat, row: int) -> None:
    """Note that somebody looked at a record."""
    if seat.person:
        now = clock.now()
        async with transaction() as writer:
            await writer.run(LOOK_SQL, [now, now, row, seat.person, now])
