"""Lines: the items of a visit with their fees."""

from models.access import ARCHIVE, CALLERS, CREATE, EDIT, HEADS, IMPORT, OWN, STORE, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.visits import VisitLine
from models.text import Text

lines = Resource(
    key="lines",
    model=VisitLine,
    title=Text(zh="项目明细", en="Items"),
    one=Text(zh="项目", en="item"),
    icon="list",
    in_menu=False,
    head=lambda x: [x.name, x.sort],
    columns=lambda x: [x.sort, x.name, x.quantity, x.hours, x.fee],
    order="id",
    totals=lambda x: [x.fee],
    sections=[Section(Text(zh="项目", en="Item"), lambda x: [x.visit, x.sort, x.name, x.quantity, x.hours, x.fee])],
    belongs=Belongs(own=lambda x: [x.visit.advisor], store=lambda x: [x.visit.store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(CALLERS, CREATE | EDIT | ARCHIVE, OWN),
        allow(HEADS | Role.SUPERVISOR, CREATE | EDIT | ARCHIVE, STORE),
        allow(HEADS, IMPORT, STORE),
    ],
)
