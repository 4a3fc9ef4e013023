"""Targets: what a store, a department and a person are to reach in a month."""

from models.access import ARCHIVE, CREATE, EDIT, EXPORT, HEADS, IMPORT, OWN, STORE, VIEW, WORKERS, Role, allow
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
    help=Text(
        zh="在“月度目标”页面下达和分解，合计会自动核对；这里是每一条目标。",
        en="Set and split on the page Monthly targets, which checks the sums; here is every single one.",
    ),
    head=lambda r: [r.month, r.measure],
    columns=lambda r: [r.month, r.measure, r.goal, r.department, r.person, r.store],
    filters=lambda r: [r.month, r.measure, r.department, r.person],
    order="-month",
    sections=[
        Section(Text(zh="目标", en="Target"), lambda r: [r.month, r.measure, r.goal, r.department, r.person, r.store])
    ],
    belongs=Belongs(own=lambda r: [r.person], store=lambda r: [r.store]),
    can=[
        allow(WORKERS, VIEW, OWN),
        allow(HEADS | Role.SUPERVISOR | Role.CONSULTANT | Role.AUDITOR, VIEW, STORE),
        allow(HEADS, CREATE | EDIT | ARCHIVE | EXPORT | IMPORT, STORE),
    ],
)
