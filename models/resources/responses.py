"""Responses: filled forms, open to callers and heads, and to the advisor only where the customer gave the name."""

from models.access import ARCHIVE, DELETE, EXPORT, HEADS, OWN, STORE, TEAM, VIEW, Role, allow
from models.path import one
from models.resource import Belongs, Related, Resource, Section
from models.tables.responses import Response
from models.text import Text

responses = Resource(
    key="responses",
    model=Response,
    title=Text(zh="答卷", en="Responses"),
    one=Text(zh="答卷", en="response"),
    icon="survey",
    help=Text(zh="每一份答卷，含客户原话。", en="Every filled form, with the customer's own words."),
    head=lambda r: [r.form, r.answered_on, r.customer],
    columns=lambda r: [
        r.answered_on,
        r.customer,
        r.vehicle,
        r.form,
        r.score,
        r.words,
        r.advisor,
        r.author,
        r.state,
    ],
    search=lambda r: [r.words, one(r.customer).name, one(r.vehicle).plate, r.form.title, r.form.english],
    filters=lambda r: [r.answered_on, r.form, r.score, r.advisor, r.channel, r.state],
    order="-answered_on",
    sections=[
        Section(
            Text(zh="答卷", en="Response"),
            lambda r: [r.form, r.programme, r.answered_on, r.score, r.words, r.state, r.channel, r.identity],
        ),
        Section(
            Text(zh="谁与何时", en="Who and when"),
            lambda r: [
                r.customer,
                r.vehicle,
                r.visit,
                r.advisor,
                r.author,
                r.store,
                r.started_at,
                r.submitted_at,
                r.duration,
            ],
        ),
    ],
    related=[Related(resource="cases", via="response", title=Text(zh="由此立的案", en="Cases it opened"))],
    belongs=Belongs(own=lambda r: [r.open_to], store=lambda r: [r.store]),
    can=[
        allow(HEADS | Role.CLERK | Role.AUDITOR, VIEW, STORE),
        allow(Role.SUPERVISOR, VIEW, TEAM),
        allow(Role.ADVISOR | Role.CONSULTANT, VIEW, OWN),
        allow(HEADS, EXPORT | ARCHIVE, STORE),
        allow(Role.GENERAL_MANAGER, DELETE, STORE),
    ],
)
