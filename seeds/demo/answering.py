"""Answering: the demo store's tasks, and four records of what people answered for or earned."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.accountability.reading import MISSING
from seeds.demo.calls import moment
from seeds.demo.matters import CHORES, MATTERS
from seeds.demo.past_rows import PastRows
from seeds.demo.team import TEAM
from surveys.library import published

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.gate.writer import Writer
    from seeds.demo.fleet import Row
    from seeds.demo.matters import Chore, Matter
    from surveys.library import Published

MORNING: Final = time(8, 40)
EVENING: Final = time(17, 10)
REPLY_DAYS: Final = 3
FORM: Final = "system_questions"
ABOUT_SQL: Final = {
    "case": "SELECT id FROM case_file WHERE store_id = ? ORDER BY opened_on DESC, id DESC LIMIT 1",
    "measure": "SELECT id FROM countermeasure WHERE store_id = ? ORDER BY starts_on DESC, id DESC LIMIT 1",
}
ANSWERS_SQL: Final = "UPDATE accountability_record SET answers = ?, asked_id = ? WHERE id = ?"
NOTICE_SQL: Final = """
INSERT INTO notice (version, created_at, updated_at, person_id, told_at, zh, en, path, read_at, key)
VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


async def write_answering(writer: Writer, seat: Seat, batch: int, staff: Sequence[int]) -> int:
    """Write the tasks and the records; gives the number of rows."""
    people = {one.login: staff[place] for place, one in enumerate(TEAM)}
    codes = dict(await writer.rows("SELECT code, id FROM choice WHERE list = 'fault_cause'"))
    about = {name: await writer.rows(sql, [seat.store]) for name, sql in ABOUT_SQL.items()}
    answering = _Answering(
        writer, seat, batch, _Known(people, codes, {name: rows[0][0] for name, rows in about.items() if rows})
    )
    await answering.tasks(CHORES)
    questions = await published(FORM)
    for matter in MATTERS:
        await answering.matter(matter, questions)
    return answering.count


@dataclass(frozen=True)
class _Known:
    """The ids behind logins, codes and the places a task comes from."""

    people: dict[str, int]
    codes: dict[str, int]
    about: dict[str, int]


class _Answering(PastRows):
    def __init__(self, writer: Writer, seat: Seat, batch: int, known: _Known) -> None:
        super().__init__(writer, seat, batch)
        self.known = known

    def day(self, ago: int) -> date:
        """Give the day so many days ago."""
        return self.seat.today - timedelta(days=ago)

    def at(self, ago: int, clock: time = MORNING) -> datetime:
        """Give a moment of that day."""
        return moment(self.day(ago), clock)

    async def tasks(self, chores: Sequence[Chore], record: int | None = None) -> list[int]:
        """Write tasks."""
        rows = [self._task(one, record) for one in chores]
        ids = await self.put("tasks", rows, by="given_by")
        told = [
            [row["created_at"], row["created_at"], row["owner"], row["created_at"], f"新任务：{row['title']}",
             f"New task: {row['title']}", f"/tasks/{number}", self._read(row), f"task:{number}:owner:{row['owner']}"]
            for number, row in zip(ids, rows, strict=True) if row["owner"] != row["given_by"]
        ]  # fmt: skip
        await self.writer.run_many(NOTICE_SQL, told)
        return ids

    def _read(self, row: Row) -> datetime | None:
        """What is done or older than three days has been read."""
        is_old = row["created_at"] < self.at(3)
        return row["created_at"] + timedelta(hours=2) if is_old or row["state"] != "open" else None

    def _task(self, one: Chore, record: int | None) -> Row:
        at = self.at(one.given)
        links: dict[str, Any] = {"record": record, one.about: self.known.about.get(one.about)} if one.about else {}
        source = (
            {"case": "case", "measure": "countermeasure"}.get(one.about, "hand") if links.get(one.about) else "hand"
        )
        return {
            "title": one.title,
            "owner": self.known.people[one.owner],
            "given_by": self.known.people[one.giver],
            "due_on": self.day(-one.due),
            "state": one.state,
            "done_on": self.day(-one.done) if one.state in {"done", "proved"} else None,
            "carried": one.carried,
            "proof_wanted": one.wanted,
            "proof": one.proof,
            "store": self.seat.store,
            "source": "accountability" if record else source,
            "created_at": at,
            "updated_at": at,
            **(links or {"record": record}),
        }

    async def matter(self, one: Matter, questions: Published) -> None:
        """Write one record with the people it names, its action, its answers and its steps."""
        people, at = self.known.people, self.at(one.ago)
        asked = next((ago for to, ago, _, _ in one.steps if to == "reply"), None)
        closed = next((ago for to, ago, _, _ in one.steps if to == "closed"), None)
        row = {
            "kind": one.kind,
            "title": one.title,
            "happened_on": self.day(one.ago),
            "event": one.event,
            "rule": one.rule,
            "loss": one.loss,
            "severity": one.severity,
            "cause": self.known.codes.get(one.cause),
            "state": one.state,
            "reply_until": self.day(asked - REPLY_DAYS) if asked is not None else None,
            "raised_by": people[one.raiser],
            "store": self.seat.store,
            "effect": one.effect,
            "checked_on": self.day(one.checked) if one.checked else None,
            "closed_on": self.day(closed) if closed is not None else None,
            "created_at": at,
            "updated_at": at,
        }
        if one.action:
            owner, due = people[one.action.owner], self.day(-one.action.due)
            row |= {"action": one.action.title, "action_owner": owner, "action_due": due, "proof": one.action.proof}
        record = (await self.put("accountability_records", [row], by="raised_by"))[0]
        await self._named(one, record, asked)
        if one.action:
            await self.tasks([one.action], record)
        if one.answers:
            await self._answers(one, record, questions)
        steps = [
            {"record": record, "to": to, "words": words, "person": people[who], "at": self.at(ago, EVENING)}
            for to, ago, who, words in one.steps
        ]
        await self.put("record_steps", [step | {"created_at": step["at"], "updated_at": step["at"]} for step in steps])

    async def _named(self, one: Matter, record: int, asked: int | None) -> None:
        rows = []
        for voice in one.named:
            said = self.at((asked or one.ago) - voice.after, EVENING) if voice.reply else None
            rows.append(
                {
                    "record": record,
                    "person": self.known.people[voice.login],
                    "level": voice.level,
                    "points": voice.points,
                    "is_head": voice.login == "boss",
                    "reply": voice.reply,
                    "replied_at": said,
                    "created_at": self.at(one.ago),
                    "updated_at": self.at(one.ago),
                }
            )
        await self.put("bearers", rows)

    async def _answers(self, one: Matter, record: int, questions: Published) -> None:
        missing = [
            {"zh": item.label.to("zh"), "en": item.label.to("en")}
            for item in questions.form.walk()
            if item.type == "choice" and item.id not in one.answers
        ]
        kept = json.dumps({**one.answers, MISSING: missing}, ensure_ascii=False)
        await self.writer.run(ANSWERS_SQL, [kept, questions.version_row, record])
