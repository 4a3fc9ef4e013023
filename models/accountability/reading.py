"""Reading: one record with the people it names, as its steps and its page need it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from models.access import HEADS, Role
from models.database.stored import day_of, loaded, moment_of
from models.rules.accountability import ALL_OF_THEM, Bearer, Facts
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from models.access import Seat
    from models.people.leaders import Asked

COLUMNS: Final = (
    "id", "kind", "title", "happened_on", "event", "rule", "loss", "severity", "cause_id", "source", "state",
    "reply_until", "answers", "asked_id", "action", "action_owner_id", "action_due", "effect", "checked_on",
    "closed_on", "raised_by_id", "store_id", "version",
)  # fmt: skip
RECORD_SQL: Final = f"SELECT {', '.join(COLUMNS)} FROM accountability_record WHERE id = ? AND archived_at IS NULL"  # noqa: S608 -- our own columns
NAMED_SQL: Final = """
SELECT b.id, b.person_id, s.name, s.role, b.level, b.money, b.points, b.is_head, b.reply, b.replied_at,
       s.in_training_until
FROM bearer b JOIN staff s ON s.id = b.person_id WHERE b.record_id = ? AND b.archived_at IS NULL ORDER BY b.level, b.id
"""
TASK_SQL: Final = """
SELECT t.id, t.title, t.state, t.due_on, t.proof, t.files, t.proof_wanted, t.owner_id, s.name, t.carried
FROM task t LEFT JOIN staff s ON s.id = t.owner_id
WHERE t.record_id = ? AND t.archived_at IS NULL AND t.state <> 'dropped' ORDER BY t.id DESC LIMIT 1
"""
MISSING: Final = "missing"  # beside the answers: the questions that have none


@dataclass(frozen=True, kw_only=True)
class Named:
    """Somebody named in a record."""

    id: int
    person: int
    name: str
    role: str
    level: int
    money: int
    points: int
    is_head: bool
    is_trainee: bool
    reply: str
    replied_at: datetime | None

    @property
    def as_bearer(self) -> Bearer:
        """The same as the rules see it."""
        return Bearer(
            person=self.person, name=self.name, level=self.level, money=self.money, points=self.points,
            is_trainee=self.is_trainee, is_head=self.is_head, replied=self.replied_at is not None,
        )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class ActionTask:
    """The task by which a corrective action is done."""

    id: int
    title: str
    state: str
    due_on: date
    proof: str
    files: Sequence[str]
    proof_wanted: str
    owner: int
    owner_name: str
    carried: int

    @property
    def is_proved(self) -> bool:
        """Tell whether it is done, and something shows that it is."""
        return self.state in {"done", "proved"} and bool(self.proof.strip() or self.files)


@dataclass(frozen=True)
class Account:
    """One record as it stands: its columns, the people it names, the task of its action."""

    held: Mapping[str, Any]
    named: Sequence[Named]
    task: ActionTask | None

    @property
    def id(self) -> int:
        """The record's number."""
        return int(self.held["id"])

    @property
    def state(self) -> str:
        """How far it is."""
        return str(self.held["state"])

    @property
    def is_praise(self) -> bool:
        """Tell whether it is one to be glad of."""
        return bool(self.held["kind"] == "praise")

    @property
    def reply_until(self) -> date | None:
        """The last day of the replies."""
        return day_of(self.held["reply_until"]) if self.held["reply_until"] else None

    @property
    def answers(self) -> Mapping[str, Any]:
        """What was answered to the system questions."""
        return {name: value for name, value in (loaded(self.held["answers"]) or {}).items() if name != MISSING}

    @property
    def unanswered(self) -> list[Text]:
        """The system questions that have no answer."""
        kept = loaded(self.held["answers"])
        if not kept:
            return [ALL_OF_THEM]
        return [Text(zh=one["zh"], en=one["en"]) for one in kept.get(MISSING, [])]

    def one(self, person: int) -> Named | None:
        """Give somebody's place in it."""
        return next((one for one in self.named if one.person == person), None)

    def facts(self, heard: int = 0) -> Facts:
        """Give what the rules ask for; who decides has said what they have to say."""
        bearers = [one.as_bearer for one in self.named]
        return Facts(
            state=self.state,
            event=self.held["event"],
            rule=self.held["rule"],
            bearers=[replace(one, replied=True) if one.person == heard else one for one in bearers],
            reply_until=self.reply_until,
            unanswered=[] if self.is_praise else self.unanswered,
            has_action=self.task is not None,
            is_proved=self.task is not None and self.task.is_proved,
            is_checked=self.held["checked_on"] is not None,
            is_praise=self.is_praise,
        )

    def handled_by(self, seat: Seat) -> bool:
        """Tell whether this seat leads it on: who entered it, who stands above who did it, the general manager.

        Nobody leads a record on in which they stand as the one who did it.
        """
        did = {one.person for one in self.named if one.level == 0}
        if seat.person in did:
            return False
        is_above = bool(did & seat.team) and bool(seat.roles & (HEADS | Role.SUPERVISOR))
        is_raiser = bool(self.held["raised_by_id"] == seat.person)
        return bool(seat.roles & Role.GENERAL_MANAGER) or is_raiser or is_above

    def decided_by(self, seat: Seat) -> bool:
        """Tell whether this seat may decide and close it: a manager among those who lead it on."""
        return self.handled_by(seat) and bool(seat.roles & HEADS)


async def account(ask: Asked, row: int) -> Account | None:
    """Read a record; whoever asks has made sure that it may be seen."""
    rows = await ask.rows(RECORD_SQL, [row])
    if not rows:
        return None
    held = dict(zip(COLUMNS, rows[0], strict=True))
    named = [_named(cells, day_of(held["happened_on"])) for cells in await ask.rows(NAMED_SQL, [row])]
    tasks = await ask.rows(TASK_SQL, [row])
    return Account(held, named, _task(tasks[0]) if tasks else None)


def _named(cells: Sequence[Any], on: date) -> Named:
    row, person, name, role, level, money, points, is_head, reply, replied_at, training = cells
    return Named(
        id=row, person=person, name=name, role=role, level=level, money=money, points=points, is_head=bool(is_head),
        is_trainee=training is not None and day_of(training) >= on, reply=reply or "",
        replied_at=moment_of(replied_at) if replied_at else None,
    )  # fmt: skip


def _task(cells: Sequence[Any]) -> ActionTask:
    row, title, state, due_on, proof, files, wanted, owner, name, carried = cells
    return ActionTask(
        id=row, title=title, state=state, due_on=day_of(due_on), proof=proof or "", files=loaded(files) or [],
        proof_wanted=wanted, owner=owner or 0, owner_name=name or "", carried=carried,
    )  # fmt: skip
