"""Accountability records: what happened, who carries which share, how it was put right."""

from models.access import ARCHIVE, CREATE, EDIT, EXPORT, HEADS, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.path import many
from models.resource import Belongs, Resource, Section
from models.tables.accountability import AccountabilityRecord
from models.text import Text

accountability_records = Resource(
    key="accountability_records",
    model=AccountabilityRecord,
    title=Text(zh="责任追究", en="Accountability"),
    one=Text(zh="责任追究记录", en="accountability record"),
    icon="scale",
    in_menu=False,
    head=lambda r: [r.title, r.happened_on],
    columns=lambda r: [r.happened_on, r.title, r.kind, r.severity, r.state, r.cause, r.action_due],
    search=lambda r: [r.title, r.event],
    filters=lambda r: [r.state, r.kind, r.severity, r.happened_on, r.cause, r.source],
    order="-happened_on",
    sections=[
        Section(
            Text(zh="责任追究记录", en="accountability record"),
            lambda r: [
                r.kind,
                r.title,
                r.happened_on,
                r.event,
                r.rule,
                r.loss,
                r.severity,
                r.cause,
                r.source,
                r.files,
                r.state,
                r.reply_until,
                r.questions,
                r.action,
                r.action_owner,
                r.action_due,
                r.proof,
                r.proof_files,
                r.effect,
                r.checked_on,
                r.closed_on,
                r.raised_by,
                r.store,
            ],
        )
    ],
    belongs=Belongs(own=lambda r: [many(r.bearers).person, r.raised_by, r.action_owner], store=lambda r: [r.store]),
    can=[
        allow(WORKERS, VIEW, TEAM),
        allow(Role.SUPERVISOR | HEADS, CREATE | EDIT, TEAM),
        allow(Role.GENERAL_MANAGER, VIEW | CREATE | EDIT | ARCHIVE | EXPORT, STORE),
    ],
)
