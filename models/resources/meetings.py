"""Meetings: each meeting of a series on its day."""

from models.access import STORE, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.meetings import Meeting
from models.text import Text

meetings = Resource(
    key="meetings",
    model=Meeting,
    title=Text(zh="会议", en="Meetings"),
    one=Text(zh="会议", en="meeting"),
    icon="meeting",
    in_menu=False,
    head=lambda r: [r.series, r.held_on],
    columns=lambda r: [r.held_on, r.series, r.state, r.chair, r.signed_by],
    filters=lambda r: [r.held_on, r.series, r.state],
    order="-held_on",
    sections=[
        Section(
            Text(zh="会议", en="meeting"),
            lambda r: [
                r.series,
                r.held_on,
                r.starts_at,
                r.state,
                r.chair,
                r.begun_at,
                r.signed_at,
                r.signed_by,
                r.response,
                r.store,
            ],
        )
    ],
    belongs=Belongs(store=lambda r: [r.store]),
    can=[allow(WORKERS | Role.AUDITOR, VIEW, STORE)],
)
