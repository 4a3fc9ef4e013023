"""Record steps: what was done about a record, one after the other."""

from models.access import EXPORT, STORE, VIEW, Role, allow
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
    belongs=Belongs(store=lambda r: [r.record.store]),
    # The page of the record shows them to whoever may see the record; these lists are the general manager's.
    can=[allow(Role.GENERAL_MANAGER, VIEW | EXPORT, STORE)],
)
