"""Contacts: every call, letter, text and visit with a customer."""

from models.access import ARCHIVE, CREATE, DELETE, EDIT, EXPORT, HEADS, OWN, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.path import one
from models.resource import Belongs, Resource, Section
from models.tables.contacts import Contact
from models.text import Text

contacts = Resource(
    key="contacts",
    model=Contact,
    title=Text(zh="联系记录", en="Contacts"),
    one=Text(zh="联系记录", en="contact"),
    icon="message",
    help=Text(
        zh="和客户的每一次电话、信函、短信、拜访都记在这里，客户原话照写。",
        en="Every call, letter, text and visit with a customer stands here, with the customer's own words.",
    ),
    head=lambda c: [c.customer, c.about],
    columns=lambda c: [
        c.contacted_on,
        c.customer,
        c.vehicle,
        c.means,
        c.about,
        c.outcome,
        c.words,
        c.person,
        c.next_on,
    ],
    search=lambda c: [c.customer.name, c.customer.phone, one(c.vehicle).plate, c.words, c.note],
    filters=lambda c: [c.contacted_on, c.means, c.outcome, c.about, c.person, c.direction, c.next_on],
    order="-contacted_on",
    sections=[
        Section(
            Text(zh="联系", en="Contact"),
            lambda c: [c.customer, c.vehicle, c.means, c.direction, c.contacted_on, c.at, c.about, c.outcome],
        ),
        Section(Text(zh="说了什么", en="What was said"), lambda c: [c.words, c.note, c.next_on, c.next_step]),
        Section(Text(zh="归属", en="Belongs to"), lambda c: [c.person, c.slip, c.store], folded=True),
    ],
    belongs=Belongs(own=lambda c: [c.person, c.customer.advisor], store=lambda c: [c.store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(Role.ADVISOR | Role.CONSULTANT, CREATE | EDIT, OWN),
        allow(Role.SUPERVISOR, CREATE | EDIT | EXPORT, TEAM),
        allow(Role.CLERK, CREATE | EDIT, STORE),
        allow(HEADS, CREATE | EDIT | ARCHIVE | EXPORT, STORE),
        allow(Role.GENERAL_MANAGER, DELETE, STORE),
    ],
)
