"""Bearers: who is named in a record, with which share."""

from models.access import ARCHIVE, CREATE, EDIT, EXPORT, HEADS, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.accountability import Bearer
from models.text import Text

bearers = Resource(
    key="bearers",
    model=Bearer,
    title=Text(zh="担责人", en="Bearers"),
    one=Text(zh="担责人", en="bearer"),
    icon="people",
    in_menu=False,
    head=lambda r: [r.person, r.level],
    columns=lambda r: [r.record, r.person, r.level, r.money, r.points, r.replied_at],
    order="level",
    sections=[
        Section(
            Text(zh="担责人", en="bearer"),
            lambda r: [r.record, r.person, r.level, r.money, r.points, r.is_head, r.reply, r.replied_at],
        )
    ],
    belongs=Belongs(own=lambda r: [r.person, r.record.raised_by], store=lambda r: [r.record.store]),
    can=[
        allow(WORKERS, VIEW, TEAM),
        allow(Role.SUPERVISOR | HEADS, CREATE | EDIT, TEAM),
        allow(Role.GENERAL_MANAGER, VIEW | CREATE | EDIT | ARCHIVE | EXPORT, STORE),
    ],
)
