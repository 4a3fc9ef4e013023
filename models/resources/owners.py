"""Owners: who had a car, from when to when."""

from models.access import ARCHIVE, CREATE, EDIT, HEADS, STORE, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.vehicles import Ownership
from models.text import Text

owners = Resource(
    key="owners",
    model=Ownership,
    title=Text(zh="车主变更", en="Changes of owner"),
    one=Text(zh="车主变更", en="change of owner"),
    icon="swap",
    in_menu=False,
    head=lambda o: [o.customer, o.vehicle],
    columns=lambda o: [o.vehicle, o.customer, o.since, o.until, o.by],
    sections=[
        Section(Text(zh="车主变更", en="Change of owner"), lambda o: [o.vehicle, o.customer, o.since, o.until, o.by])
    ],
    belongs=Belongs(store=lambda o: [o.vehicle.home_store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(HEADS | Role.CLERK, CREATE | EDIT | ARCHIVE, STORE),
    ],
)
