"""Stores: the shops of the group."""

from models.access import ARCHIVE, CREATE, EDIT, EVERYBODY, GROUP, STORE, VIEW, Role, allow
from models.resource import Belongs, Related, Resource, Section
from models.tables.organisation import Store
from models.text import Text

stores = Resource(
    key="stores",
    model=Store,
    title=Text(zh="门店", en="Stores"),
    one=Text(zh="门店", en="store"),
    icon="shop",
    head=lambda s: [s.name, s.brand],
    columns=lambda s: [s.name, s.brand, s.phone, s.address, s.opens_at, s.closes_at],
    search=lambda s: [s.name],
    order="id",
    sections=[
        Section(Text(zh="门店", en="Store"), lambda s: [s.name, s.brand, s.phone, s.address, s.opens_at, s.closes_at])
    ],
    related=[Related(resource="departments", via="store", title=Text(zh="部门", en="Departments"))],
    belongs=Belongs(store=lambda s: [s.id]),
    can=[
        allow(EVERYBODY, VIEW, STORE),
        allow(Role.ADMINISTRATOR, VIEW | CREATE | EDIT | ARCHIVE, GROUP),
        allow(Role.GENERAL_MANAGER, EDIT, STORE),
    ],
)
