"""Sales steps: what happened on the sales side, day by day."""

from models.access import ARCHIVE, CREATE, EDIT, EXPORT, HEADS, OWN, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.sales import SalesStep
from models.text import Text

sales_steps = Resource(
    key="sales_steps",
    model=SalesStep,
    title=Text(zh="销售过程", en="Sales steps"),
    one=Text(zh="销售步骤", en="sales step"),
    icon="list",
    in_menu=False,
    head=lambda r: [r.kind, r.happened_on],
    columns=lambda r: [r.happened_on, r.kind, r.lead, r.series, r.consultant, r.outlet],
    filters=lambda r: [r.happened_on, r.kind, r.consultant, r.series, r.outlet],
    order="-happened_on",
    sections=[
        Section(
            Text(zh="销售步骤", en="sales step"),
            lambda r: [r.kind, r.happened_on, r.lead, r.consultant, r.series, r.outlet, r.store, r.note],
        )
    ],
    belongs=Belongs(own=lambda r: [r.consultant], store=lambda r: [r.store]),
    can=[
        allow(WORKERS, VIEW | EDIT | CREATE, OWN),
        allow(Role.SUPERVISOR, VIEW | EDIT | CREATE, TEAM),
        allow(HEADS, VIEW | CREATE | EDIT | ARCHIVE | EXPORT, STORE),
        allow(Role.AUDITOR, VIEW, STORE),
    ],
)
