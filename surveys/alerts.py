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
from surveys.engine.programme import Alert
from surveys.engine.showing import label_of, shown

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from models.gate.writer import Writer
    from surveys.engine.answers import Settled
    from surveys.engine.scoring import Scored
    from surveys.responses import Sheet

OPENED: Final = Text(zh="答卷触发：{words}", en="Opened by an answer: {words}")
BY_CHOICE: Final = Alert(id="choice", when="")  # the rule behind every choice that says `alert: true`
CHOSEN: Final = Text(zh="{question}：{answer}", en="{question}: {answer}")
LONGEST_TITLE: Final = 120
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


async def open_cases(  # noqa: PLR0913 -- what a response is made of
    writer: Writer,
    sheet: Sheet,
    settled: Settled,
    response: int,
    scored: Scored | None,
    now: datetime,
    *,
    known: Collection[str] = (),
) -> list[int]:
    """Open a case for every alert of the programme that the answers fulfil, and for the choices that say `alert`.

    One unhappy answer is one case: where a rule opens one, the choices are written into its log instead. `known` are
    the alerts that have opened theirs before the answers were corrected.
    """
    rules = sheet.programme.programme.alerts if sheet.programme else ()
    found = [alert for alert in rules if alert.id not in known and holds(alert.when, settled)]
    opened = [await _open(writer, sheet, alert, response, scored, now) for alert in found]
    chosen = list(alarming(settled))
    if not chosen or known:
        return opened
    words = Text(**{lang: "；".join(one.to(lang) for one in chosen) for lang in ("zh", "en")})
    if opened:
        await add_step(writer, opened[0], "opened", OPENED.fill(words=words).to(sheet.lang), None, now)
        return opened
    alert = BY_CHOICE.model_copy(update={"title": words})
    return [await _open(writer, sheet, alert, response, scored, now)]


def alarming(settled: Settled) -> Iterator[Text]:
    """Give the answers that open a case by themselves: those whose choice says `alert`, with their questions."""
    form = settled.form
    for key, offered in settled.choices.items():
        name, given = key.rpartition(".")[2], _answer_at(settled.values, key)
        chosen = given if isinstance(given, list) else [given]
        is_ranked = name in form.asked and form.asked[name][0].type == "rank"  # where all are ranked none is chosen
        for choice in offered:
            if choice.alert and choice.v in chosen and not is_ranked:
                yield CHOSEN.fill(question=label_of(form, key), answer=shown(form, name, choice.v))


def _answer_at(values: Any, key: str) -> Any:
    """Give the answer at a key; `work.0.cause` lies in the first round of `work`."""
    here = values
    for step in key.split("."):
        if isinstance(here, list):
            here = here[int(step)] if int(step) < len(here) else None
        else:
            here = here.get(step) if isinstance(here, dict) else None
    return here


async def _open(writer: Writer, sheet: Sheet, alert: Alert, response: int, scored: Scored | None, now: datetime) -> int:
    row = (await writer.new_ids("case_file", 1))[0]
    # A case may be anybody's to handle: what was said in confidence stays with the response, whose rights are narrower.
    subject = sheet.subject if sheet.identity == "named" else sheet.subject.without_person()
    index = scored.index if scored and sheet.identity != "confidential" else None
    owner = await owner_for(writer, alert.assign, sheet.subject.store)
    words = (alert.title or sheet.version.form.head.title).to("zh")
    programme = sheet.programme.programme.id if sheet.programme else ""
    title = f"{words} {subject.facts.get('plate') or subject.asks}".strip()[:LONGEST_TITLE]
    values: list[Any] = [
        row, 1, now, now, title, "survey", alert.severity, "open", subject.store, subject.customer, subject.vehicle,
        subject.visit, response, f"{programme}.{alert.id}"[:60], "", owner, sheet.today, now,
        now + timedelta(hours=alert.due_hours), 0, "", "", index,
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
