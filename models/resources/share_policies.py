"""Share policies: what each level carries."""

from models.access import ARCHIVE, CREATE, EDIT, STORE, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.accountability import SharePolicy
from models.text import Text

share_policies = Resource(
    key="share_policies",
    model=SharePolicy,
    title=Text(zh="责任分担标准", en="Share policy"),
    one=Text(zh="分担标准", en="share policy"),
    icon="scale",
    in_menu=False,
    head=lambda r: [r.severity, r.level],
    columns=lambda r: [r.severity, r.level, r.money, r.points],
    filters=lambda r: [r.severity],
    order="level",
    sections=[
        Section(Text(zh="分担标准", en="share policy"), lambda r: [r.severity, r.level, r.money, r.points, r.store])
    ],
    belongs=Belongs(store=lambda r: [r.store]),
    can=[allow(WORKERS | Role.AUDITOR, VIEW, STORE), allow(Role.GENERAL_MANAGER, CREATE | EDIT | ARCHIVE, STORE)],
)
