"""Slips: one thing to do for one customer under one care rule."""

from models.access import ARCHIVE, CREATE, EDIT, EXPORT, HEADS, OWN, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.path import one
from models.resource import Belongs, Related, Resource, Section
from models.tables.care import Slip
from models.text import Text

slips = Resource(
    key="slips",
    model=Slip,
    title=Text(zh="关怀单", en="Care slips"),
    one=Text(zh="关怀单", en="slip"),
    icon="task",
    in_menu=False,
    help=Text(
        zh="每条规则、每台车、每一轮只有一张；来店或预约后自动完成。",
        en="One for each rule, car and round; a visit or an appointment closes it by itself.",
    ),
    head=lambda s: [s.customer, s.rule],
    columns=lambda s: [s.due_on, s.customer, s.vehicle, s.rule, s.state, s.handler, s.tries, s.again_on],
    search=lambda s: [s.customer.name, s.customer.phone, one(s.vehicle).plate],
    filters=lambda s: [s.state, s.rule, s.handler, s.due_on, s.reason],
    order="due_on",
    sections=[
        Section(
            Text(zh="关怀单", en="Slip"),
            lambda s: [s.rule, s.customer, s.vehicle, s.handler, s.counted_on, s.from_on, s.due_on, s.asked_for],
        ),
        Section(
            Text(zh="结果", en="Outcome"), lambda s: [s.state, s.tries, s.again_on, s.reason, s.closed_on, s.store]
        ),
    ],
    related=[Related(resource="contacts", via="slip", title=Text(zh="联系记录", en="Contacts"), order="-contacted_on")],
    belongs=Belongs(own=lambda s: [s.handler, s.customer.advisor], store=lambda s: [s.store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(Role.ADVISOR | Role.CONSULTANT, CREATE | EDIT, OWN),
        allow(Role.SUPERVISOR, CREATE | EDIT | EXPORT, TEAM),
        allow(Role.CLERK, CREATE | EDIT, STORE),
        allow(HEADS, CREATE | EDIT | ARCHIVE | EXPORT, STORE),
    ],
)
