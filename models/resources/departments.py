"""Departments: the parts of a store."""

from models.access import ARCHIVE, CREATE, EDIT, EVERYBODY, GROUP, STORE, VIEW, Role, allow
from models.resource import Belongs, Related, Resource, Section
from models.tables.organisation import Department
from models.text import Text

departments = Resource(
    key="departments",
    model=Department,
    title=Text(zh="部门", en="Departments"),
    one=Text(zh="部门", en="department"),
    icon="department",
    head=lambda d: [d.name, d.store],
    columns=lambda d: [d.name, d.store],
    search=lambda d: [d.name],
    filters=lambda d: [d.store],
    order="id",
    sections=[Section(Text(zh="部门", en="Department"), lambda d: [d.name, d.store])],
    related=[Related(resource="staff", via="department", title=Text(zh="员工", en="People"))],
    belongs=Belongs(store=lambda d: [d.store]),
    can=[
        allow(EVERYBODY, VIEW, STORE),
        allow(Role.ADMINISTRATOR, VIEW | CREATE | EDIT | ARCHIVE, GROUP),
        allow(Role.GENERAL_MANAGER, CREATE | EDIT | ARCHIVE, STORE),
    ],
)
