"""Record steps: what was done about a record, one after the other."""

from models.access import ARCHIVE, CREATE, EDIT, EXPORT, HEADS, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.accountability import RecordStep
from models.text import Text

record_steps = Resource(
    key="record_steps",
    model=RecordStep,
    title=Text(zh="追究经过", en="Record steps"),
    one=Text(zh="经过", en="record step"),
    icon="list",
    in_menu=False,
    head=lambda r: [r.words, r.to],
    columns=lambda r: [r.at, r.to, r.words, r.person],
    order="-id",
    sections=[Section(Text(zh="经过", en="record step"), lambda r: [r.record, r.to, r.words, r.person, r.at])],
    belongs=Belongs(own=lambda r: [r.record.raised_by, r.person], store=lambda r: [r.record.store]),
    can=[
        allow(WORKERS, VIEW, TEAM),
        allow(Role.SUPERVISOR | HEADS, CREATE | EDIT, TEAM),
        allow(Role.GENERAL_MANAGER, VIEW | CREATE | EDIT | ARCHIVE | EXPORT, STORE),
    ],
)
