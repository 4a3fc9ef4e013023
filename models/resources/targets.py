"""Targets: what is to be reached in a month."""

from models.access import ARCHIVE, CREATE, EDIT, HEADS, STORE, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.sales import Target
from models.text import Text

targets = Resource(
    key="targets",
    model=Target,
    title=Text(zh="目标", en="Targets"),
    one=Text(zh="目标", en="target"),
    icon="scale",
    in_menu=False,
    head=lambda r: [r.month, r.measure],
    columns=lambda r: [r.month, r.measure, r.goal, r.department, r.person],
    filters=lambda r: [r.month, r.measure, r.person],
    order="-month",
    sections=[
        Section(Text(zh="目标", en="target"), lambda r: [r.month, r.measure, r.goal, r.department, r.person, r.store])
    ],
    belongs=Belongs(store=lambda r: [r.store]),
    can=[allow(WORKERS | Role.AUDITOR, VIEW, STORE), allow(HEADS, CREATE | EDIT | ARCHIVE, STORE)],
)
