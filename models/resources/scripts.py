"""Scripts: the library of words that answer customers' objections."""

from models.access import ARCHIVE, CREATE, EDIT, EXPORT, HEADS, IMPORT, OWN, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.library import ObjectionScript
from models.text import Text

scripts = Resource(
    key="scripts",
    model=ObjectionScript,
    title=Text(zh="话术库", en="Scripts"),
    one=Text(zh="话术", en="script"),
    icon="message",
    in_menu=False,
    help=Text(
        zh="客户常说的话、我们管用的回答，按车系和类别归档。月度分析会上一点就存进来。",
        en="What customers often object and the words that worked, by series and category. The monthly review files "
        "them with one tap.",
    ),
    head=lambda s: [s.objection],
    columns=lambda s: [s.objection, s.words, s.category, s.series, s.side, s.filed_by, s.filed_on],
    search=lambda s: [s.objection, s.words],
    filters=lambda s: [s.category, s.series, s.side, s.filed_by, s.filed_on],
    order="-filed_on",
    sections=[
        Section(Text(zh="话术", en="Script"), lambda s: [s.objection, s.words, s.category, s.side, s.series, s.store]),
        Section(Text(zh="来源", en="Where it is from"), lambda s: [s.filed_by, s.filed_on, s.meeting], folded=True),
    ],
    belongs=Belongs(own=lambda s: [s.filed_by], store=lambda s: [s.store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(WORKERS, CREATE | EDIT, OWN),
        allow(Role.SUPERVISOR, CREATE | EDIT | ARCHIVE, TEAM),
        allow(HEADS, CREATE | EDIT | ARCHIVE | EXPORT | IMPORT, STORE),
    ],
)
