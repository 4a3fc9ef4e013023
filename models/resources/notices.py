"""Notices: what each person is told in the product."""

from models.access import OWN, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.tasks import Notice
from models.text import Text

notices = Resource(
    key="notices",
    model=Notice,
    title=Text(zh="消息", en="Notices"),
    one=Text(zh="消息", en="notice"),
    icon="bell",
    in_menu=False,
    head=lambda r: [r.zh, r.told_at],
    columns=lambda r: [r.told_at, r.zh, r.read_at],
    order="-told_at",
    sections=[Section(Text(zh="消息", en="notice"), lambda r: [r.person, r.told_at, r.zh, r.en, r.path, r.read_at])],
    belongs=Belongs(own=lambda r: [r.person], store=lambda r: [r.person.store]),
    can=[allow(WORKERS | Role.AUDITOR, VIEW, OWN)],
)
