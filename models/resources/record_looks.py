"""Record looks: who looked at a record."""

from models.access import STORE, VIEW, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.accountability import RecordLook
from models.text import Text

record_looks = Resource(
    key="record_looks",
    model=RecordLook,
    title=Text(zh="查看记录", en="Looks"),
    one=Text(zh="查看", en="look"),
    icon="eye",
    in_menu=False,
    head=lambda r: [r.person, r.at],
    columns=lambda r: [r.at, r.record, r.person],
    order="-id",
    sections=[Section(Text(zh="查看", en="look"), lambda r: [r.record, r.person, r.at])],
    belongs=Belongs(store=lambda r: [r.record.store]),
    can=[allow(Role.GENERAL_MANAGER, VIEW, STORE)],
)
