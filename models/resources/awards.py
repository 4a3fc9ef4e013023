"""Awards: who was praised in a month, and what for."""

from models.access import ARCHIVE, CREATE, EDIT, EXPORT, HEADS, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.library import Award
from models.text import Text

awards = Resource(
    key="awards",
    model=Award,
    title=Text(zh="表彰", en="Awards"),
    one=Text(zh="表彰", en="award"),
    icon="star",
    in_menu=False,
    help=Text(
        zh="先精神、后物质：谁、为什么、哪个月。会上宣布，下次会议还会看到。",
        en="Spirit first, money second: who, what for, which month. Told in the meeting, and seen again in the next.",
    ),
    head=lambda a: [a.person, a.month],
    columns=lambda a: [a.month, a.person, a.words, a.reward, a.given_by, a.meeting],
    filters=lambda a: [a.month, a.person, a.given_on],
    order="-month",
    sections=[
        Section(Text(zh="表彰", en="Award"), lambda a: [a.month, a.person, a.words, a.reward, a.store]),
        Section(Text(zh="来源", en="Where it is from"), lambda a: [a.given_by, a.given_on, a.meeting], folded=True),
    ],
    belongs=Belongs(own=lambda a: [a.person], store=lambda a: [a.store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(Role.SUPERVISOR, CREATE | EDIT, TEAM),
        allow(HEADS, CREATE | EDIT | ARCHIVE | EXPORT, STORE),
    ],
)
