"""Elsewhere: what a car had done at another place."""

from models.access import ARCHIVE, CREATE, EDIT, HEADS, OWN, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.path import one
from models.resource import Belongs, Resource, Section
from models.tables.churn import Elsewhere
from models.text import Text

elsewhere = Resource(
    key="elsewhere",
    model=Elsewhere,
    title=Text(zh="他店消费", en="Done elsewhere"),
    one=Text(zh="他店消费", en="service elsewhere"),
    icon="swap",
    in_menu=False,
    help=Text(
        zh="客户说在别处做过什么；在别处做装饰美容的，算装饰美容流失。",
        en="What customers say they had done at other places; decoration elsewhere makes a partial loss.",
    ),
    head=lambda s: [s.vehicle, s.kind],
    columns=lambda s: [s.bought_on, s.vehicle, s.kind, s.place, s.note],
    search=lambda s: [s.vehicle.plate, s.note],
    filters=lambda s: [s.bought_on, s.kind, s.place],
    order="-bought_on",
    sections=[
        Section(
            Text(zh="他店消费", en="Done elsewhere"),
            lambda s: [s.vehicle, s.bought_on, s.kind, s.place, s.note, s.store],
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
    ],
)
