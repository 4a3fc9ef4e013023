"""Duty lines: each item of a day's sheet."""

from models.access import EDIT, EXPORT, HEADS, OWN, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.duties import DutyLine
from models.text import Text

duty_lines = Resource(
    key="duty_lines",
    model=DutyLine,
    title=Text(zh="检查项目记录", en="Duty items"),
    one=Text(zh="检查项目", en="duty item"),
    icon="check",
    in_menu=False,
    head=lambda r: [r.words, r.state],
    columns=lambda r: [r.kept_on, r.sheet.person, r.words, r.state, r.entered_at, r.reason, r.comment],
    filters=lambda r: [r.kept_on, r.state, r.sheet.person, r.sheet.post, r.period, r.ends],
    order="-kept_on",
    sections=[
        Section(
            Text(zh="检查项目", en="duty item"),
            lambda r: [
                r.sheet,
                r.item,
                r.words,
                r.english,
                r.period,
                r.begins,
                r.ends,
                r.late_days,
                r.proof,
                r.kept_on,
                r.state,
                r.entered_at,
                r.entered_by,
                r.reason,
                r.note,
                r.files,
                r.response,
                r.comment,
                r.commented_by,
            ],
        )
    ],
    belongs=Belongs(own=lambda r: [r.sheet.person, r.sheet.delegate], store=lambda r: [r.sheet.store]),
    can=[
        allow(WORKERS, VIEW | EDIT, OWN),
        allow(Role.SUPERVISOR, VIEW | EDIT, TEAM),
        allow(HEADS, VIEW | EDIT | EXPORT, STORE),
        allow(Role.AUDITOR, VIEW, STORE),
    ],
)
