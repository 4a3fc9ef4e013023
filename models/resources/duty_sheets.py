"""Duty sheets: the checklist of one person for one day."""

from models.access import EDIT, EXPORT, HEADS, OWN, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.duties import DutySheet
from models.text import Text

duty_sheets = Resource(
    key="duty_sheets",
    model=DutySheet,
    title=Text(zh="检查表记录", en="Duty sheets"),
    one=Text(zh="检查表", en="duty sheet"),
    icon="check",
    in_menu=False,
    head=lambda r: [r.person, r.kept_on],
    columns=lambda r: [r.kept_on, r.person, r.post, r.confirmed_by, r.confirmed_at],
    filters=lambda r: [r.kept_on, r.person, r.post],
    order="-kept_on",
    sections=[
        Section(
            Text(zh="检查表", en="duty sheet"),
            lambda r: [
                r.person,
                r.post,
                r.form_key,
                r.form_version,
                r.kept_on,
                r.delegate,
                r.confirmed_at,
                r.confirmed_by,
                r.store,
            ],
        )
    ],
    belongs=Belongs(own=lambda r: [r.person, r.delegate], store=lambda r: [r.store]),
    can=[
        allow(WORKERS, VIEW | EDIT, OWN),
        allow(Role.SUPERVISOR, VIEW | EDIT, TEAM),
        allow(HEADS, VIEW | EDIT | EXPORT, STORE),
        allow(Role.AUDITOR, VIEW, STORE),
    ],
)
