"""Vehicle statuses: what somebody set by hand after a call; it stands above the computed class."""

from models.access import ARCHIVE, CREATE, EDIT, EXPORT, HEADS, OWN, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.path import one
from models.resource import Belongs, Resource, Section
from models.tables.churn import VehicleStatus
from models.text import Text

vehicle_statuses = Resource(
    key="vehicle_statuses",
    model=VehicleStatus,
    title=Text(zh="车辆状态记录", en="Statuses set by hand"),
    one=Text(zh="车辆状态", en="status"),
    icon="pin",
    in_menu=False,
    help=Text(
        zh="打过电话才知道的情况：停顿、过路、卖出、报废、迁走；重新统计不会冲掉。",
        en="What only a call tells: paused, passing through, sold, scrapped, moved. Counting anew keeps it.",
    ),
    head=lambda s: [s.vehicle, s.status],
    columns=lambda s: [s.vehicle, s.status, s.since, s.until, s.note, s.person],
    search=lambda s: [s.vehicle.plate, s.note],
    filters=lambda s: [s.status, s.since],
    order="-since",
    sections=[
        Section(
            Text(zh="状态", en="Status"), lambda s: [s.vehicle, s.status, s.since, s.until, s.note, s.person, s.store]
        )
    ],
    belongs=Belongs(
        own=lambda s: [one(s.vehicle.owner).advisor],
        store=lambda s: [s.store, s.vehicle.home_store],
    ),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(Role.ADVISOR | Role.CONSULTANT, CREATE | EDIT, OWN),
        allow(Role.SUPERVISOR, CREATE | EDIT | ARCHIVE, TEAM),
        allow(HEADS | Role.CLERK, CREATE | EDIT | ARCHIVE, STORE),
        allow(HEADS, EXPORT, STORE),
    ],
)
