"""Meeting points: what was said and decided."""

from models.access import STORE, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.minutes import MeetingPoint
from models.text import Text

meeting_points = Resource(
    key="meeting_points",
    model=MeetingPoint,
    title=Text(zh="会议要点", en="Meeting points"),
    one=Text(zh="会议要点", en="point"),
    icon="list",
    in_menu=False,
    head=lambda r: [r.words, r.kind],
    columns=lambda r: [r.meeting, r.series, r.kind, r.words, r.person, r.closed_on, r.carried],
    order="-id",
    sections=[
        Section(
            Text(zh="会议要点", en="point"),
            lambda r: [r.meeting, r.series, r.kind, r.words, r.person, r.closed_on, r.carried],
        )
    ],
    belongs=Belongs(store=lambda r: [r.meeting.store]),
    can=[allow(WORKERS | Role.AUDITOR, VIEW, STORE)],
)
