"""Phones: the further numbers of a customer."""

from models.access import ARCHIVE, CREATE, EDIT, HEADS, OWN, READ_PRIVATE, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.customers import CustomerPhone
from models.text import Text

phones = Resource(
    key="phones",
    model=CustomerPhone,
    title=Text(zh="其他电话", en="Other phones"),
    one=Text(zh="电话", en="phone"),
    icon="phone",
    in_menu=False,
    head=lambda p: [p.phone, p.whose],
    columns=lambda p: [p.phone, p.whose],
    search=lambda p: [p.phone],
    sections=[Section(Text(zh="电话", en="Phone"), lambda p: [p.customer, p.phone, p.whose])],
    belongs=Belongs(own=lambda p: [p.customer.advisor], store=lambda p: [p.customer.home_store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(Role.ADVISOR | Role.CONSULTANT, CREATE | EDIT | ARCHIVE | READ_PRIVATE, OWN),
        allow(Role.SUPERVISOR, CREATE | EDIT | ARCHIVE | READ_PRIVATE, TEAM),
        allow(HEADS | Role.CLERK, CREATE | EDIT | ARCHIVE | READ_PRIVATE, STORE),
    ],
)
