"""Alerts: a bad answer opens a case at the moment it is given, with an owner and a time by which to act."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.gate.trailing import HISTORY_SQL, keep_grams
from models.gate.work import Written
from models.labelling import described
from models.resources import RESOURCES
from models.tables.cases import Case
from models.text import Text
from surveys.engine.answers import holds

if TYPE_CHECKING:
    from models.gate.writer import Writer
    from surveys.engine.answers import Settled
    from surveys.engine.programme import Alert
    from surveys.engine.scoring import Scored
    from surveys.responses import Sheet

OPENED: Final = Text(zh="答卷触发：{words}", en="Opened by an answer: {words}")
COLUMNS: Final = (
    "id", "version", "created_at", "updated_at", "title", "source", "severity", "state", "store_id", "customer_id",
    "vehicle_id", "visit_id", "response_id", "alert", "wanted", "owner_id", "opened_on", "opened_at", "due_at", "level",
    "result", "is_content", "score_before",
)  # fmt: skip
CASE_SQL: Final = f"INSERT INTO case_file ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608 -- our own columns
STEP_SQL: Final = (
    "INSERT INTO case_step (version, created_at, updated_at, case_id, kind, words, person_id, at) "
    "VALUES (1, ?, ?, ?, ?, ?, ?, ?)"
)
# Who has the role in the store, and of these who has the fewest open cases.
OWNER_SQL: Final = """
SELECT s.id FROM staff s LEFT JOIN case_file c ON c.owner_id = s.id AND c.state <> 'closed' AND c.archived_at IS NULL
WHERE s.role = ? AND s.store_id = ? AND s.suspended_at IS NULL AND s.archived_at IS NULL
GROUP BY s.id ORDER BY count(c.id), s.id LIMIT 1
"""


async def open_cases(
    writer: Writer, sheet: Sheet, settled: Settled, response: int, scored: Scored | None, now: datetime
) -> list[int]:
    """Open a case for every alert of the programme that the answers fulfil."""
    if sheet.programme is None:
        return []
    found = [alert for alert in sheet.programme.programme.alerts if holds(alert.when, settled)]
    return [await _open(writer, sheet, alert, response, scored, now) for alert in found]


async def _open(writer: Writer, sheet: Sheet, alert: Alert, response: int, scored: Scored | None, now: datetime) -> int:
    row = (await writer.new_ids("case_file", 1))[0]
    subject = sheet.subject.without_person() if sheet.identity == "anonymous" else sheet.subject
    owner = await owner_for(writer, alert.assign, sheet.subject.store)
    words = (alert.title or sheet.version.form.head.title).to("zh")
    programme = sheet.programme.programme.id if sheet.programme else ""
    title = f"{words} {subject.facts.get('plate') or subject.asks}".strip()[:120]
    values: list[Any] = [
        row, 1, now, now, title, "survey", alert.severity, "open", subject.store, subject.customer, subject.vehicle,
        subject.visit, response, f"{programme}.{alert.id}"[:60], "", owner, sheet.today, now,
        now + timedelta(hours=alert.due_hours), 0, "", "", scored.index if scored else None,
    ]  # fmt: skip
    await writer.run(CASE_SQL, values)
    await add_step(writer, row, "opened", OPENED.fill(words=words).to(sheet.lang), None, now)
    known = {name: field for name, field in described(Case).items() if name == "title"}
    await keep_grams(writer, RESOURCES["cases"], known, [Written(row, "create", {}, {"title": title})])
    await writer.run(HISTORY_SQL, ["cases", row, "create", None, now, subject.store, None, "", None, None])
    return row


async def add_step(writer: Writer, case: int, kind: str, words: str, person: int | None, now: datetime) -> None:
    """Add one step to a case's log."""
    await writer.run(STEP_SQL, [now, now, case, kind, words, person, now])


async def owner_for(writer: Writer, role: str, store: int) -> int | None:
    """Give who gets a case: of those with the role in the store the one with the fewest open cases, else a head."""
    for asked in (role, "manager", "general_manager"):
        if rows := await writer.rows(OWNER_SQL, [asked, store]):
            return int(rows[0][0])
    return None
