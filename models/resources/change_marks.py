"""Change marks: what changed in the store and when, shown on every trend."""

from models.access import ARCHIVE, CREATE, EDIT, HEADS, STORE, VIEW, WORKERS, Role, allow
from models.resource import Resource, Section
from models.tables.surveys import ChangeMark
from models.text import Text

change_marks = Resource(
    key="change_marks",
    model=ChangeMark,
    title=Text(zh="变动标记", en="Change marks"),
    one=Text(zh="变动标记", en="change mark"),
    icon="pin",
    in_menu=False,
    help=Text(
        zh="换了休息区、改了流程，记一笔，趋势图上就看得出前后差别。",
        en="A new lounge, a new process: noted here, every trend shows before and after.",
    ),
    head=lambda m: [m.words, m.on],
    columns=lambda m: [m.on, m.words, m.store],
    search=lambda m: [m.words],
    filters=lambda m: [m.on],
    order="-on",
    sections=[Section(Text(zh="变动", en="Change"), lambda m: [m.on, m.words, m.store])],
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(HEADS | Role.CLERK, CREATE | EDIT | ARCHIVE, STORE),
    ],
)
