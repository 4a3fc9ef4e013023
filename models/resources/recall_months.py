"""Recall months: each month's maintenance recall and its four weeks."""

from models.access import CREATE, EDIT, HEADS, STORE, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.recall import RecallMonth
from models.text import Text

recall_months = Resource(
    key="recall_months",
    model=RecallMonth,
    title=Text(zh="招揽月", en="Recall months"),
    one=Text(zh="招揽月", en="recall month"),
    icon="calendar",
    in_menu=False,
    head=lambda m: [m.month, m.step],
    columns=lambda m: [m.month, m.step, m.listed_on, m.letters_on, m.sent_on, m.calls_on, m.closed_on, m.plan],
    filters=lambda m: [m.month, m.step],
    order="-month",
    sections=[
        Section(
            Text(zh="招揽月", en="Recall month"),
            lambda m: [
                m.store,
                m.month,
                m.step,
                m.listed_on,
                m.letters_on,
                m.sent_on,
                m.calls_on,
                m.closed_on,
                m.plan,
                m.note,
            ],
        )
    ],
    belongs=Belongs(store=lambda m: [m.store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(HEADS | Role.SUPERVISOR | Role.CLERK, CREATE | EDIT, STORE),
    ],
)
