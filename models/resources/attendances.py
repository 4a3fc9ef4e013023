"""Attendances: who was there."""

from models.access import STORE, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.minutes import Attendance
from models.text import Text

attendances = Resource(
    key="attendances",
    model=Attendance,
    title=Text(zh="出席", en="Attendance"),
    one=Text(zh="出席", en="attendance"),
    icon="list",
    in_menu=False,
    head=lambda r: [r.person, r.state],
    columns=lambda r: [r.meeting, r.person, r.part, r.state, r.reason, r.groomed, r.groomed_note, r.read_at],
    order="-id",
    sections=[
        Section(
            Text(zh="出席", en="attendance"),
            lambda r: [r.meeting, r.person, r.part, r.state, r.reason, r.groomed, r.groomed_note, r.read_at],
        )
    ],
    belongs=Belongs(store=lambda r: [r.meeting.store]),
    can=[allow(WORKERS | Role.AUDITOR, VIEW, STORE)],
)
