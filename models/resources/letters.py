"""Letters: what was printed for whom, and when."""

from models.access import ARCHIVE, CREATE, EXPORT, HEADS, OWN, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.path import one
from models.resource import Belongs, Resource, Section
from models.tables.letters import Letter
from models.text import Text

letters = Resource(
    key="letters",
    model=Letter,
    title=Text(zh="已打印信函", en="Printed letters"),
    one=Text(zh="信函", en="letter"),
    icon="mail",
    in_menu=False,
    help=Text(zh="打印过的每一封信，照当时的内容留存。", en="Every letter as it was printed."),
    head=lambda w: [w.customer, w.template],
    columns=lambda w: [w.printed_on, w.customer, w.vehicle, w.template, w.person],
    search=lambda w: [w.customer.name, one(w.vehicle).plate],
    filters=lambda w: [w.printed_on, w.template],
    order="-printed_on",
    sections=[
        Section(
            Text(zh="信函", en="Letter"),
            lambda w: [w.template, w.customer, w.vehicle, w.printed_on, w.words, w.person, w.contact, w.store],
        )
    ],
    belongs=Belongs(own=lambda w: [w.person, w.customer.advisor], store=lambda w: [w.store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(Role.ADVISOR | Role.CONSULTANT, CREATE, OWN),
        allow(Role.SUPERVISOR, CREATE, TEAM),
        allow(HEADS | Role.CLERK, CREATE, STORE),
        allow(HEADS, ARCHIVE | EXPORT, STORE),
    ],
)
