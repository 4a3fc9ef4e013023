"""Closing days: when the store rests, or works although it would rest."""

from models.access import ARCHIVE, CREATE, EDIT, GROUP, HEADS, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.meetings import ClosingDay
from models.text import Text

closing_days = Resource(
    key="closing_days",
    model=ClosingDay,
    title=Text(zh="休息日", en="Closing days"),
    one=Text(zh="休息日", en="closing day"),
    icon="calendar",
    in_menu=False,
    head=lambda r: [r.closed_on, r.words],
    columns=lambda r: [r.closed_on, r.kind, r.words, r.store],
    filters=lambda r: [r.closed_on, r.kind],
    order="-closed_on",
    sections=[Section(Text(zh="休息日", en="closing day"), lambda r: [r.closed_on, r.kind, r.words, r.store])],
    belongs=Belongs(),
    can=[allow(WORKERS | Role.AUDITOR, VIEW, GROUP), allow(HEADS, CREATE | EDIT | ARCHIVE, GROUP)],
)
