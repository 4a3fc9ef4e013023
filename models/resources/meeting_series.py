"""Meeting series: which meetings come again, when and for whom."""

from models.access import ARCHIVE, CREATE, EDIT, HEADS, STORE, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.meetings import MeetingSeries
from models.text import Text

meeting_series = Resource(
    key="meeting_series",
    model=MeetingSeries,
    title=Text(zh="会议系列", en="Meeting series"),
    one=Text(zh="会议系列", en="meeting series"),
    icon="meeting",
    in_menu=False,
    head=lambda r: [r.title, r.kind],
    columns=lambda r: [r.title, r.kind, r.side, r.every, r.place, r.is_on],
    filters=lambda r: [r.kind, r.side, r.is_on],
    order="title",
    sections=[
        Section(
            Text(zh="会议系列", en="meeting series"),
            lambda r: [
                r.title,
                r.english,
                r.kind,
                r.side,
                r.every,
                r.weekday,
                r.day,
                r.anchor,
                r.minutes,
                r.lasts,
                r.place,
                r.held_as,
                r.form_key,
                r.chair,
                r.attend,
                r.observe,
                r.receive,
                r.escalate_after,
                r.is_on,
                r.store,
            ],
        )
    ],
    belongs=Belongs(store=lambda r: [r.store]),
    can=[allow(WORKERS | Role.AUDITOR, VIEW, STORE), allow(HEADS, CREATE | EDIT | ARCHIVE, STORE)],
)
