"""Invitations: who was drawn for a survey, and what came of it. Staff do not choose whom to ask."""

from models.access import EXPORT, HEADS, READ_PRIVATE, STORE, VIEW, Role, allow
from models.path import one
from models.resource import Belongs, Resource, Section
from models.tables.surveys import Invitation
from models.text import Text

invitations = Resource(
    key="invitations",
    model=Invitation,
    title=Text(zh="抽中名单", en="Drawn for surveys"),
    one=Text(zh="抽中客户", en="drawn customer"),
    icon="phone",
    help=Text(
        zh="由系统随机抽取，每一位最后都有一个结果，回访率才是真的。",
        en="Drawn by chance; each ends in one outcome, so that the rates are true.",
    ),
    head=lambda i: [i.customer, i.programme],
    columns=lambda i: [
        i.customer,
        i.vehicle,
        i.programme,
        i.outcome,
        i.due_on,
        i.expires_on,
        i.attempts,
        i.handler,
        i.advisor,
        i.drawn_on,
    ],
    search=lambda i: [one(i.customer).name, one(i.vehicle).plate],
    filters=lambda i: [i.outcome, i.programme, i.drawn_on, i.due_on, i.handler, i.advisor],
    order="-drawn_on",
    sections=[
        Section(
            Text(zh="抽样与联系", en="Draw and calls"),
            lambda i: [
                i.programme,
                i.customer,
                i.asks,
                i.phone,
                i.vehicle,
                i.visit,
                i.advisor,
                i.handler,
                i.outcome,
                i.attempts,
                i.call_back_at,
                i.drawn_on,
                i.due_on,
                i.expires_on,
                i.ended_on,
                i.store,
            ],
        )
    ],
    belongs=Belongs(own=lambda i: [i.handler], store=lambda i: [i.store]),
    can=[
        allow(HEADS | Role.CLERK | Role.AUDITOR, VIEW, STORE),
        allow(HEADS | Role.CLERK, READ_PRIVATE, STORE),
        allow(HEADS, EXPORT, STORE),
    ],
)
