"""Closing days: when the store rests, or works although it would rest."""

from models.access import ARCHIVE, CREATE, EDIT, GROUP, STORE, VIEW, WORKERS, Role, allow
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
    help=Text(
        zh="不填门店就是所有门店。休息的日子不生成检查表和会议；调休上班的日子照常生成。",
        en="Without a store it holds for all. A day of rest has no checklists and no meetings; one worked instead has.",
    ),
    belongs=Belongs(store=lambda r: [r.store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, GROUP),
        allow(Role.MANAGER, CREATE | EDIT | ARCHIVE, STORE),
        allow(Role.GENERAL_MANAGER, CREATE | EDIT | ARCHIVE, GROUP),
    ],
)
