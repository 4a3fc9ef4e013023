"""Bearers: who is named in a record, with which share."""

from models.access import EXPORT, STORE, VIEW, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.accountability import Bearer
from models.text import Text

bearers = Resource(
    key="bearers",
    model=Bearer,
    title=Text(zh="担责人", en="Bearers"),
    one=Text(zh="担责人", en="bearer"),
    icon="people",
    in_menu=False,
    head=lambda r: [r.person, r.level],
    columns=lambda r: [r.record, r.person, r.level, r.money, r.points, r.replied_at],
    order="level",
    sections=[
        Section(
            Text(zh="担责人", en="bearer"),
            lambda r: [r.record, r.person, r.level, r.money, r.points, r.is_head, r.reply, r.replied_at],
        )
    ],
    belongs=Belongs(store=lambda r: [r.record.store]),
    # The page of the record shows them to whoever may see the record; these lists are the general manager's.
    can=[allow(Role.GENERAL_MANAGER, VIEW | EXPORT, STORE)],
)
