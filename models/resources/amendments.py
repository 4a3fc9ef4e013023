"""Amendments: what was changed in minutes after the sign-off."""

from models.access import STORE, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.minutes import Amendment
from models.text import Text

amendments = Resource(
    key="amendments",
    model=Amendment,
    title=Text(zh="纪要更正", en="Amendments"),
    one=Text(zh="更正", en="amendment"),
    icon="list",
    in_menu=False,
    head=lambda r: [r.words, r.at],
    columns=lambda r: [r.meeting, r.words, r.reason, r.person, r.at],
    order="-id",
    sections=[Section(Text(zh="更正", en="amendment"), lambda r: [r.meeting, r.words, r.reason, r.person, r.at])],
    belongs=Belongs(store=lambda r: [r.meeting.store]),
    can=[allow(WORKERS | Role.AUDITOR, VIEW, STORE)],
)
