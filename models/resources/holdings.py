"""Holdings: who holds which post."""

from models.access import ARCHIVE, CREATE, EDIT, EVERYBODY, GROUP, STORE, VIEW, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.organisation import Holding
from models.text import Text

holdings = Resource(
    key="holdings",
    model=Holding,
    title=Text(zh="任职岗位", en="Posts held"),
    one=Text(zh="任职", en="post held"),
    icon="badge",
    in_menu=False,
    head=lambda h: [h.post, h.person],
    columns=lambda h: [h.person, h.post, h.since],
    sections=[Section(Text(zh="任职", en="Post held"), lambda h: [h.person, h.post, h.since])],
    belongs=Belongs(own=lambda h: [h.person], store=lambda h: [h.person.store]),
    can=[
        allow(EVERYBODY, VIEW, STORE),
        allow(Role.ADMINISTRATOR, VIEW | CREATE | EDIT | ARCHIVE, GROUP),
        allow(Role.GENERAL_MANAGER, CREATE | EDIT | ARCHIVE, STORE),
    ],
)
