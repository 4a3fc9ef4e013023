"""Quiet phones: who asked not to be called is left alone, also a driver who is no customer of the store."""

from models.access import ARCHIVE, CREATE, EDIT, HEADS, READ_PRIVATE, STORE, VIEW, Role, allow
from models.resource import Resource, Section
from models.tables.quiet_phones import QuietPhone
from models.text import Text

quiet_phones = Resource(
    key="quiet_phones",
    model=QuietPhone,
    title=Text(zh="免打扰电话", en="Numbers not to call"),
    one=Text(zh="免打扰电话", en="number not to call"),
    icon="phone",
    in_menu=False,
    help=Text(
        zh="说过不愿接回访的号码，以后都不抽、不打；归档后可以再联系。",
        en="Whoever asked not to be called is neither drawn nor called again; archive the number to allow it.",
    ),
    head=lambda q: [q.phone, q.whose],
    columns=lambda q: [q.phone, q.whose, q.note],
    search=lambda q: [q.phone, q.whose],
    sections=[Section(Text(zh="免打扰", en="Not to call"), lambda q: [q.phone, q.whose, q.note])],
    can=[
        allow(HEADS | Role.CLERK | Role.AUDITOR, VIEW, STORE),
        allow(HEADS | Role.CLERK, CREATE | READ_PRIVATE, STORE),
        allow(HEADS, EDIT | ARCHIVE, STORE),
    ],
)
