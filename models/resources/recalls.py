"""Recalls: one car that is due for maintenance in a month, and what came of it."""

from models.access import ARCHIVE, CREATE, EDIT, EXPORT, HEADS, OWN, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.path import one
from models.resource import Belongs, Resource, Section
from models.tables.recall import Recall
from models.text import Text

recalls = Resource(
    key="recalls",
    model=Recall,
    title=Text(zh="招揽名单", en="Recall list"),
    one=Text(zh="招揽车辆", en="recalled car"),
    icon="car",
    in_menu=False,
    help=Text(
        zh="下个月该保养的车：信寄了没有、电话联系上没有、约好没有，不来是什么原因。",
        en="The cars due next month: letter sent, reached by phone, booked, and why not.",
    ),
    head=lambda r: [r.vehicle, r.due_on],
    columns=lambda r: [
        r.due_on,
        r.vehicle,
        r.customer,
        r.why,
        r.sent_on,
        r.reached_on,
        r.appointment,
        r.came_on,
        r.reason,
        r.advisor,
    ],
    search=lambda r: [r.vehicle.plate, one(r.customer).name, one(r.customer).phone],
    filters=lambda r: [r.month, r.due_on, r.sent_on, r.reached_on, r.reason, r.advisor, r.why],
    order="due_on",
    sections=[
        Section(Text(zh="招揽", en="Recall"), lambda r: [r.month, r.vehicle, r.customer, r.due_on, r.why, r.advisor]),
        Section(
            Text(zh="进展", en="What came of it"),
            lambda r: [r.letter, r.sent_on, r.slip, r.reached_on, r.appointment, r.came_on, r.reason, r.note, r.store],
        ),
    ],
    belongs=Belongs(own=lambda r: [r.advisor], store=lambda r: [r.store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(Role.ADVISOR | Role.CONSULTANT, EDIT, OWN),
        allow(Role.SUPERVISOR, EDIT | EXPORT, TEAM),
        allow(HEADS | Role.SUPERVISOR | Role.CLERK, CREATE | EDIT, STORE),
        allow(HEADS, ARCHIVE | EXPORT, STORE),
    ],
)
