"""Leads: who means to buy, how soon, and who looks after them."""

from models.access import (
    ARCHIVE,
    CREATE,
    EDIT,
    EXPORT,
    HEADS,
    IMPORT,
    OWN,
    READ_PRIVATE,
    STORE,
    TEAM,
    VIEW,
    Role,
    allow,
)
from models.resource import Belongs, Derived, Related, Resource, Section
from models.rules.selling import waiting_bands
from models.tables.sales import Lead
from models.text import Text

leads = Resource(
    key="leads",
    model=Lead,
    title=Text(zh="意向客户", en="Leads"),
    one=Text(zh="意向客户", en="lead"),
    icon="star",
    help=Text(
        zh="还没买车的客户：按 A、B、C 定级跟进，没有战败原因就不放下。来店、试驾、成交在“展厅今天”里记。",
        en="Who has not bought yet, graded A, B, C; never dropped without a reason. Showroom today notes the steps.",
    ),
    head=lambda r: [r.name, r.series],
    columns=lambda r: [
        r.name,
        r.phone,
        r.grade,
        r.state,
        r.series,
        r.consultant,
        r.next_on,
        "waiting",
        "days_since",
        r.came_on,
    ],
    search=lambda r: [r.name, r.phone],
    filters=lambda r: [r.grade, r.state, "waiting", r.consultant, r.series, r.came_on, r.source, r.reason],
    order="-came_on",
    sections=[
        Section(
            Text(zh="意向", en="What they want"),
            lambda r: [r.name, r.phone, r.grade, r.series, r.wishes, r.motive, r.source, r.note],
        ),
        Section(
            Text(zh="跟进", en="Looking after them"),
            lambda r: [r.state, r.consultant, r.came_on, r.next_on, r.last_step_on, r.store],
        ),
        Section(
            Text(zh="结果", en="What came of it"), lambda r: [r.ended_on, r.reason, r.customer, r.plated], folded=True
        ),
    ],
    related=[
        Related(
            resource="sales_steps",
            via="lead",
            title=Text(zh="销售过程", en="Steps"),
            columns=("happened_on", "kind", "series", "consultant", "note"),
            order="-happened_on",
        ),
        Related(
            resource="stock_cars",
            via="lead",
            title=Text(zh="预订的车", en="Car reserved"),
            columns=("series", "model", "colour", "state", "arrived_on"),
        ),
    ],
    derived=[
        Derived(
            name="waiting",
            label=Text(zh="跟进时间", en="Next contact"),
            of="next_on",
            bands=waiting_bands,
            help=Text(
                zh="按下次跟进日期算；跟进中没有填日期的，和逾期一样提醒。",
                en="By the next day; an open lead without one is as pressing as one that is late.",
            ),
        ),
        Derived(
            name="days_since",
            label=Text(zh="多少天没联系", en="Days since last contact"),
            of="last_step_on",
            kind="integer",
        ),
    ],
    identify=lambda r: [r.phone],
    belongs=Belongs(own=lambda r: [r.consultant], store=lambda r: [r.store]),
    can=[
        allow(Role.CONSULTANT, VIEW | READ_PRIVATE | CREATE | EDIT, OWN),
        allow(Role.SUPERVISOR, VIEW | READ_PRIVATE | CREATE | EDIT | EXPORT, TEAM),
        allow(HEADS, VIEW | READ_PRIVATE | CREATE | EDIT | ARCHIVE | EXPORT | IMPORT, STORE),
        allow(Role.AUDITOR, VIEW, STORE),
    ],
)
