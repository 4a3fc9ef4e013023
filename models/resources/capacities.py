"""Capacities: how many cars each hour can take."""

from models.access import ARCHIVE, CREATE, EDIT, HEADS, STORE, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.appointments import Capacity
from models.text import Text

capacities = Resource(
    key="capacities",
    model=Capacity,
    title=Text(zh="预约产能", en="Capacity"),
    one=Text(zh="产能", en="capacity"),
    icon="columns",
    in_menu=False,
    help=Text(
        zh="每个小时能接几台车；不写类别就是这个小时的总数。",
        en="How many cars each hour takes; without a kind it is the whole hour's.",
    ),
    head=lambda c: [c.weekday, c.hour],
    columns=lambda c: [c.weekday, c.hour, c.kind, c.places, c.store],
    filters=lambda c: [c.weekday, c.kind],
    order="hour",
    sections=[Section(Text(zh="产能", en="Capacity"), lambda c: [c.store, c.weekday, c.hour, c.kind, c.places])],
    belongs=Belongs(store=lambda c: [c.store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(HEADS, CREATE | EDIT | ARCHIVE, STORE),
    ],
)
