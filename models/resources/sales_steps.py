"""Sales steps: what happened on the sales side, day by day; they are noted on the page of the day, never typed here."""

from models.access import EDIT, EXPORT, HEADS, OWN, STORE, TEAM, VIEW, Role, allow
from models.resource import Belongs, Kept, Resource, Section
from models.tables.sales import SalesStep
from models.text import Text

sales_steps = Resource(
    key="sales_steps",
    model=SalesStep,
    title=Text(zh="销售过程", en="Sales steps"),
    one=Text(zh="销售步骤", en="sales step"),
    icon="list",
    help=Text(
        zh="每次来店、来电、试驾、成交、交车和战败各一行，在“展厅今天”里一点就记。",
        en="One line for each walk-in, call, test drive, deal, delivery and lost deal, noted under Showroom today.",
    ),
    head=lambda r: [r.happened_on, r.kind],
    columns=lambda r: [r.happened_on, r.kind, r.lead, r.series, r.consultant, r.outlet, r.note],
    filters=lambda r: [r.happened_on, r.kind, r.consultant, r.series, r.outlet],
    order="-happened_on",
    sections=[
        Section(
            Text(zh="销售步骤", en="Sales step"),
            lambda r: [r.kind, r.happened_on, r.lead, r.series, r.outlet, r.consultant, r.note, r.store],
        )
    ],
    belongs=Belongs(own=lambda r: [r.consultant], store=lambda r: [r.store]),
    keeps=[Kept(parent="leads", via="lead", columns={"last_step_on": "max(happened_on)"})],
    can=[
        allow(Role.CONSULTANT, VIEW | EDIT, OWN),
        allow(Role.SUPERVISOR, VIEW | EDIT | EXPORT, TEAM),
        allow(HEADS, VIEW | EDIT | EXPORT, STORE),
        allow(Role.AUDITOR, VIEW, STORE),
    ],
)
