"""Losses: why a car stayed away, in the customer's own words."""

from models.access import ARCHIVE, CREATE, EDIT, EXPORT, HEADS, OWN, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.churn import Loss
from models.text import Text

losses = Resource(
    key="losses",
    model=Loss,
    title=Text(zh="流失原因记录", en="Reasons of loss"),
    one=Text(zh="流失原因", en="reason of a loss"),
    icon="churn",
    in_menu=False,
    help=Text(
        zh="一次流失只问一次原因，记客户原话。",
        en="The reason of one absence is asked once and kept in the customer's words.",
    ),
    head=lambda s: [s.vehicle, s.reason],
    columns=lambda s: [s.vehicle, s.last_visit_on, s.reason, s.words, s.asked_on, s.person, s.measure],
    search=lambda s: [s.vehicle.plate, s.words],
    filters=lambda s: [s.reason, s.asked_on, s.person, s.measure],
    order="-asked_on",
    sections=[
        Section(
            Text(zh="流失", en="Loss"),
            lambda s: [s.vehicle, s.last_visit_on, s.reason, s.words, s.measure, s.asked_on, s.person, s.store],
        )
    ],
    belongs=Belongs(own=lambda s: [s.person], store=lambda s: [s.store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(Role.ADVISOR | Role.CONSULTANT, CREATE | EDIT, OWN),
        allow(Role.SUPERVISOR, CREATE | EDIT, TEAM),
        allow(HEADS | Role.CLERK, CREATE | EDIT, STORE),
        allow(HEADS, ARCHIVE | EXPORT, STORE),
    ],
)
