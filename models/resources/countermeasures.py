"""Countermeasures: what the store does against a cause of loss, by whom, since when."""

from models.access import ARCHIVE, CREATE, EDIT, EXPORT, HEADS, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Related, Resource, Section
from models.tables.churn import Countermeasure
from models.text import Text

countermeasures = Resource(
    key="countermeasures",
    model=Countermeasure,
    title=Text(zh="流失对策", en="Countermeasures"),
    one=Text(zh="对策", en="countermeasure"),
    icon="shield",
    in_menu=False,
    help=Text(
        zh="针对一个原因，谁负责、哪天开始、想改变什么；趋势图上会标出来，前后一比就知道有没有用。",
        en="Against one cause: who, from when, what it should change. Trends mark it and compare before with after.",
    ),
    head=lambda m: [m.title, m.cause],
    columns=lambda m: [m.starts_on, m.title, m.cause, m.owner, m.expects, m.ended_on],
    search=lambda m: [m.title, m.expects],
    filters=lambda m: [m.cause, m.owner, m.starts_on],
    order="-starts_on",
    sections=[
        Section(
            Text(zh="对策", en="Countermeasure"),
            lambda m: [m.title, m.cause, m.owner, m.starts_on, m.ended_on, m.expects, m.result, m.store],
        )
    ],
    related=[Related(resource="tasks", via="measure", title=Text(zh="任务", en="Tasks"))],
    belongs=Belongs(own=lambda m: [m.owner], store=lambda m: [m.store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(Role.SUPERVISOR, CREATE | EDIT, TEAM),
        allow(HEADS | Role.CLERK, CREATE | EDIT, STORE),
        allow(HEADS, ARCHIVE | EXPORT, STORE),
    ],
)
