"""Appointments: who is expected at which hour."""

from models.access import ARCHIVE, CALLERS, CREATE, EDIT, EXPORT, HEADS, STORE, VIEW, WORKERS, Role, allow
from models.path import one
from models.resource import Belongs, Resource, Section
from models.tables.appointments import Appointment
from models.text import Text

appointments = Resource(
    key="appointments",
    model=Appointment,
    title=Text(zh="预约单", en="Appointments"),
    one=Text(zh="预约", en="appointment"),
    icon="calendar",
    in_menu=False,
    help=Text(
        zh="哪天几点、哪台车、做什么；到店后自动标记。",
        en="Which car, which day and hour, what for; marked by itself when it comes.",
    ),
    head=lambda a: [a.customer, a.booked_for],
    columns=lambda a: [a.booked_for, a.hour, a.customer, a.vehicle, a.kind, a.wishes, a.state, a.advisor, a.booked_by],
    search=lambda a: [a.customer.name, a.customer.phone, one(a.vehicle).plate],
    filters=lambda a: [a.booked_for, a.state, a.kind, a.advisor, a.booked_by],
    order="-booked_for",
    sections=[
        Section(
            Text(zh="预约", en="Appointment"),
            lambda a: [a.customer, a.vehicle, a.booked_for, a.hour, a.kind, a.wishes, a.advisor, a.state, a.note],
        ),
        Section(Text(zh="来源", en="Where it is from"), lambda a: [a.booked_by, a.slip, a.visit, a.store], folded=True),
    ],
    belongs=Belongs(own=lambda a: [a.advisor, a.booked_by], store=lambda a: [a.store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(CALLERS, CREATE | EDIT, STORE),
        allow(HEADS, ARCHIVE | EXPORT, STORE),
    ],
)
