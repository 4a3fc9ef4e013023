"""Key contacts: who decides or knows at a company."""

from models.access import ARCHIVE, CREATE, EDIT, HEADS, OWN, READ_PRIVATE, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.customers import KeyContact
from models.text import Text

key_contacts = Resource(
    key="key_contacts",
    model=KeyContact,
    title=Text(zh="单位关键人", en="Key contacts"),
    one=Text(zh="关键人", en="key contact"),
    icon="badge",
    in_menu=False,
    head=lambda k: [k.name, k.title],
    columns=lambda k: [k.name, k.title, k.phone, k.birthday, k.tastes, k.note],
    search=lambda k: [k.name, k.phone],
    sections=[
        Section(
            Text(zh="关键人", en="Key contact"),
            lambda k: [k.customer, k.name, k.title, k.phone, k.birthday, k.family, k.tastes, k.note],
        )
    ],
    belongs=Belongs(own=lambda k: [k.customer.advisor], store=lambda k: [k.customer.home_store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(Role.ADVISOR | Role.CONSULTANT, CREATE | EDIT | ARCHIVE | READ_PRIVATE, OWN),
        allow(Role.SUPERVISOR, CREATE | EDIT | ARCHIVE | READ_PRIVATE, TEAM),
        allow(HEADS | Role.CLERK, CREATE | EDIT | ARCHIVE | READ_PRIVATE, STORE),
    ],
)
