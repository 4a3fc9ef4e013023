"""Loading: one response as a seat may see it, in the version it was given in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from models.access import VIEW
from models.database import reader
from models.database.stored import day_of, loaded, moment_of
from models.gate.rights import rights_to
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.surveys import OUTSIDE
from models.text import Text
from models.uploads.reading import uploads_named
from surveys.attached import files_in
from surveys.editing import Edit, edits_of, why_not, without_hidden
from surveys.engine.answers import Context, settle
from surveys.library import Published, version_at
from surveys.projection import HIDDEN
from surveys.subjects import Subject, subject_of_customer, subject_of_store, subject_of_visit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.uploads.upload import Upload
    from surveys.engine.answers import Settled
    from surveys.engine.form import Form

GONE: Final = Text(
    zh="找不到这份答卷：它不存在，或不在您可以查看的范围内。",
    en="This response is not there, or not among those you may see.",
)
RESPONSE_SQL: Final = """
SELECT r.id, r.version, r.form_version_id, r.state, r.channel, r.identity, r.answered_on, r.started_at, r.submitted_at,
       r.duration, r.score, r.band, r.score_detail, r.words, r.lang, r.answers, r.store_id, r.customer_id, r.vehicle_id,
       r.visit_id, r.author_id, r.archived_at, c.name AS customer, v.plate, a.name AS advisor, w.name AS author,
       p.title AS programme, p.english AS programme_english, s.name AS store
FROM response r JOIN store s ON s.id = r.store_id
LEFT JOIN customer c ON c.id = r.customer_id LEFT JOIN vehicle v ON v.id = r.vehicle_id
LEFT JOIN staff a ON a.id = r.advisor_id LEFT JOIN staff w ON w.id = r.author_id
LEFT JOIN programme p ON p.id = r.programme_id WHERE r.id = ?
"""
CASES_SQL: Final = "SELECT id FROM case_file WHERE response_id = ? AND archived_at IS NULL ORDER BY id"


@dataclass(frozen=True)
class Given:
    """One response: its row, the version it was given in, what its answers mean, and what became of it."""

    row: Mapping[str, Any]
    version: Published
    answers: Mapping[str, Any]
    hidden: Mapping[str, Any]
    detail: Mapping[str, Any] | None
    settled: Settled
    subject: Subject
    cases: Sequence[Mapping[str, Any]]
    edits: Sequence[Edit]
    refusal: Text | None  # why this seat may not change the answers
    uploads: Mapping[str, Upload]

    @property
    def id(self) -> int:
        """The response's number."""
        return int(self.row["id"])

    @property
    def who(self) -> str:
        """The customer's name where one is kept and the answers are not anonymous."""
        return "" if self.row["identity"] == "anonymous" else str(self.row["customer"] or "")


async def may_read(seat: Seat, row: int) -> bool:
    """Tell whether this seat may see a response."""
    return VIEW in await rights_to(RESOURCES["responses"], seat, row)


async def given(seat: Seat, row: int) -> Given:
    """Read one response; refuses what is not the seat's to see, in the words for what is not there."""
    rows = await reader().dicts(RESPONSE_SQL, [row]) if await may_read(seat, row) else []
    if not rows:
        raise Refused(GONE)
    held = rows[0]
    version = await version_at(held["form_version_id"])
    kept = (loaded(held["answers"]) or {}) if held["state"] != "draft" else {}  # a draft holds what was typed
    subject = await subject_for(seat, held)
    context = context_for(seat, held, subject)
    answers, hidden = without_hidden(kept), dict(kept.get(HIDDEN) or {})
    return Given(
        row=held,
        version=version,
        answers=answers,
        hidden=hidden,
        detail=loaded(held["score_detail"]),
        settled=settle(version.form, answers | hidden, with_kept_figures(context, version.form, answers)),
        subject=subject,
        cases=await _cases(seat, row),
        edits=await edits_of(row),
        refusal=why_not(seat, held),
        uploads=await uploads_named(files_in(version.form, answers)),
    )


def with_kept_figures(context: Context, form: Form, answers: Mapping[str, Any]) -> Context:
    """Show the figures of a form as they were when it was handed in."""
    held = {item.id: answers.get(item.id) for item in form.walk() if item.type == "figure"}
    figures = {name: value for name, value in held.items() if isinstance(value, dict)}
    return replace(context, figures=figures) if figures else context


async def _cases(seat: Seat, row: int) -> list[Mapping[str, Any]]:
    found = await reader().rows(CASES_SQL, [row])
    seen = [case for (case,) in found if VIEW in await rights_to(RESOURCES["cases"], seat, case)]
    sql = f"SELECT id, title, state FROM case_file WHERE id IN ({', '.join('?' * len(seen))}) ORDER BY id"  # noqa: S608 -- only marks
    return list(await reader().dicts(sql, seen)) if seen else []


async def subject_for(seat: Seat, held: Mapping[str, Any]) -> Subject:
    """Give what the words of the form may name; an anonymous response is about nobody."""
    found = None
    if held["visit_id"]:
        found = await subject_of_visit(held["visit_id"], seat.today)
    elif held["customer_id"]:
        found = await subject_of_customer(held["customer_id"], seat.today, held["vehicle_id"] or 0)
    return found or await subject_of_store(held["store_id"])


def context_for(seat: Seat, held: Mapping[str, Any], subject: Subject) -> Context:
    """Settle as on the day of the answers."""
    day = day_of(held["answered_on"]) if held["answered_on"] else seat.today
    when = moment_of(held["submitted_at"]) if held["submitted_at"] else datetime.combine(day, datetime.min.time())
    now = when.astimezone(ZoneInfo(seat.zone)) if when.tzinfo else when.replace(tzinfo=ZoneInfo(seat.zone))
    return Context(
        today=day,
        now=now,
        subject=subject.facts,
        store=subject.store_facts,
        staff={"name": held["author"] or ""},
        channel="paper" if held["channel"] == OUTSIDE else held["channel"],
        lang=seat.lang,
    )
