"""Cases: what customers are unhappy with, until they themselves say that it is put right."""

from models.access import (
    ARCHIVE,
    CREATE,
    DELETE,
    EDIT,
    EXPORT,
    HEADS,
    OWN,
    STORE,
    TEAM,
    VIEW,
    WORKERS,
    Role,
    allow,
)
from models.path import one
from models.resource import Belongs, Related, Resource, Section
from models.tables.cases import Case
from models.text import Text

cases = Resource(
    key="cases",
    model=Case,
    title=Text(zh="客诉案件", en="Cases"),
    one=Text(zh="案件", en="case"),
    icon="case",
    help=Text(
        zh="答卷不满意会自动立案；有结果、客户二次确认后才能结案。",
        en="A bad answer opens one by itself; it closes with a result and the customer's own word.",
    ),
    head=lambda c: [c.title, c.customer],
    columns=lambda c: [c.title, c.customer, c.vehicle, c.state, c.severity, c.owner, c.due_at, c.opened_on],
    # What was said in confidence names nobody but by its response, which only callers and heads may read.
    search=lambda c: [
        c.title,
        one(c.customer).name,
        one(c.customer).phone,
        one(c.vehicle).plate,
        one(one(c.response).customer).name,
        one(one(c.response).customer).phone,
        one(one(c.response).vehicle).plate,
    ],
    filters=lambda c: [c.state, c.owner, c.severity, c.due_at, c.opened_on, c.cause, c.source],
    order="-opened_on",
    sections=[
        Section(
            Text(zh="案件", en="Case"),
            lambda c: [c.title, c.source, c.severity, c.state, c.wanted, c.cause, c.owner, c.due_at, c.store],
        ),
        Section(Text(zh="对象", en="Whom it concerns"), lambda c: [c.customer, c.vehicle, c.visit]),
        Section(
            Text(zh="结果", en="Result"),
            lambda c: [
                c.result,
                c.solved_at,
                c.is_content,
                c.confirmed_at,
                c.score_before,
                c.score_after,
                c.opened_on,
                c.opened_at,
                c.first_touch_at,
                c.closed_on,
                c.level,
            ],
            folded=True,
        ),
    ],
    related=[Related(resource="case_steps", via="case", title=Text(zh="处理经过", en="Steps"), order="at")],
    belongs=Belongs(own=lambda c: [c.owner], store=lambda c: [c.store]),
    can=[
        allow(HEADS | Role.CLERK | Role.AUDITOR, VIEW, STORE),
        allow(Role.SUPERVISOR, VIEW | EDIT | CREATE, TEAM),
        allow(WORKERS, VIEW | EDIT, OWN),
        allow(HEADS | Role.CLERK, CREATE | EDIT, STORE),
        allow(HEADS, ARCHIVE | EXPORT, STORE),
        allow(Role.GENERAL_MANAGER, DELETE, STORE),
    ],
)
