"""Visits: every time a car was here."""

from models.access import (
    ARCHIVE,
    CALLERS,
    CREATE,
    DELETE,
    EDIT,
    EXPORT,
    HEADS,
    IMPORT,
    OWN,
    READ_PRIVATE,
    STORE,
    TEAM,
    VIEW,
    WORKERS,
    Role,
    allow,
)
from models.path import one
from models.resource import Belongs, Kept, Related, Resource, Section
from models.tables.visits import Visit
from models.text import Text

visits = Resource(
    key="visits",
    model=Visit,
    title=Text(zh="来店记录", en="Visits"),
    one=Text(zh="来店记录", en="visit"),
    icon="wrench",
    help=Text(zh="每次进厂一条，从开单到交车。", en="One for every coming, from the order to the handover."),
    head=lambda v: [v.order_no, v.visited_on, v.vehicle],
    columns=lambda v: [v.visited_on, v.vehicle, v.customer, v.kind, v.work, v.mileage, v.amount, v.advisor, v.order_no],
    search=lambda v: [
        v.order_no,
        v.vehicle.plate,
        one(v.customer).name,
        one(v.customer).phone,
        v.sender_name,
        v.sender_phone,
    ],
    filters=lambda v: [v.visited_on, v.kind, v.advisor, v.state, v.vehicle.series, v.amount],
    order="-visited_on",
    totals=lambda v: [v.amount, v.labour_fee, v.parts_fee],
    sections=[
        Section(
            Text(zh="来店", en="The visit"),
            lambda v: [v.vehicle, v.customer, v.visited_on, v.kind, v.state, v.mileage, v.work, v.advice],
        ),
        Section(Text(zh="费用", en="Fees"), lambda v: [v.labour_fee, v.parts_fee, v.amount, v.cost]),
        Section(
            Text(zh="人员", en="People"),
            lambda v: [v.advisor, v.technician, v.sender_name, v.sender_phone, v.call_suits],
        ),
        Section(
            Text(zh="单据与时间", en="Order and times"),
            lambda v: [v.order_no, v.opened_at, v.promised_at, v.closed_at, v.store, v.note],
            folded=True,
        ),
    ],
    related=[Related(resource="lines", via="visit", title=Text(zh="项目明细", en="Items"))],
    identify=lambda v: [v.order_no],
    extendable=True,
    belongs=Belongs(own=lambda v: [v.advisor], store=lambda v: [v.store]),
    keeps=[
        Kept(parent="vehicles", via="vehicle", columns={"last_visit_on": "max(visited_on)", "visit_count": "count(*)"}),
    ],
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(Role.ADVISOR, EDIT | READ_PRIVATE, OWN),
        allow(Role.SUPERVISOR, EDIT | READ_PRIVATE | ARCHIVE | EXPORT, TEAM),
        allow(Role.CLERK, EDIT | READ_PRIVATE, STORE),
        allow(CALLERS, CREATE, STORE),
        allow(HEADS, EDIT | ARCHIVE | EXPORT | IMPORT | READ_PRIVATE, STORE),
        allow(Role.GENERAL_MANAGER, DELETE, STORE),
    ],
)
