"""Leads: who means to buy, how soon, and who looks after them."""

from models.access import (
    ARCHIVE,
    CREATE,
    EDIT,
    EXPORT,
    HEADS,
    OWN,
    READ_PRIVATE,
    STORE,
    TEAM,
    VIEW,
    WORKERS,
    Role,
    allow,
)
from models.resource import Belongs, Resource, Section
from models.tables.sales import Lead
from models.text import Text

leads = Resource(
    key="leads",
    model=Lead,
    title=Text(zh="意向客户", en="Leads"),
    one=Text(zh="意向客户", en="lead"),
    icon="star",
    in_menu=False,
    head=lambda r: [r.name, r.series],
    columns=lambda r: [r.name, r.grade, r.state, r.series, r.consultant, r.came_on, r.next_on],
    search=lambda r: [r.name, r.phone],
    filters=lambda r: [r.grade, r.state, r.consultant, r.series, r.next_on, r.came_on],
    order="-came_on",
    sections=[
        Section(
            Text(zh="意向客户", en="lead"),
            lambda r: [
                r.name,
                r.phone,
                r.grade,
                r.state,
                r.series,
                r.wishes,
                r.source,
                r.motive,
                r.consultant,
                r.came_on,
                r.next_on,
                r.ended_on,
                r.reason,
                r.plated,
                r.customer,
                r.store,
                r.note,
            ],
        )
    ],
    belongs=Belongs(own=lambda r: [r.consultant], store=lambda r: [r.store]),
    can=[
        allow(WORKERS, VIEW | EDIT | CREATE, OWN),
        allow(Role.SUPERVISOR, VIEW | EDIT | CREATE, TEAM),
        allow(HEADS, VIEW | CREATE | EDIT | ARCHIVE | EXPORT, STORE),
        allow(Role.AUDITOR, VIEW, STORE),
        allow(WORKERS, READ_PRIVATE, OWN),
        allow(HEADS, READ_PRIVATE, STORE),
    ],
)
