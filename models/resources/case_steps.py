"""Case steps: what was done about a case, one after the other."""

from models.access import CREATE, HEADS, OWN, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.cases import CaseStep
from models.text import Text

case_steps = Resource(
    key="case_steps",
    model=CaseStep,
    title=Text(zh="处理经过", en="Case steps"),
    one=Text(zh="处理记录", en="step"),
    icon="list",
    in_menu=False,
    head=lambda s: [s.words, s.kind],
    columns=lambda s: [s.at, s.kind, s.words, s.person],
    search=lambda s: [s.words],
    order="at",
    sections=[Section(Text(zh="处理记录", en="Step"), lambda s: [s.case, s.kind, s.words, s.person, s.at])],
    belongs=Belongs(own=lambda s: [s.case.owner], store=lambda s: [s.case.store]),
    can=[
        allow(HEADS | Role.CLERK | Role.AUDITOR, VIEW, STORE),
        allow(Role.SUPERVISOR, VIEW | CREATE, TEAM),
        allow(WORKERS, VIEW | CREATE, OWN),
        allow(HEADS | Role.CLERK, CREATE, STORE),
    ],
)
