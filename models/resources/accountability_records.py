"""Accountability records: what happened, who carries which share, how it was put right."""

from models.access import ARCHIVE, CREATE, EXPORT, HEADS, STORE, TEAM, VIEW, WORKERS, Role, allow
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
    help=Text(
        zh="员工出了问题，上级按层级分担；表扬也记在这里。只有当事人、他们的上级、登记人和总经理能看到。",
        en="When somebody slips, those above carry their share; praise stands here too. Only who is named, their line, "
        "who entered it and the general manager see it.",
    ),
    head=lambda r: [r.title, r.happened_on],
    columns=lambda r: [r.happened_on, r.title, r.kind, r.severity, r.state, r.cause, r.action_due],
    search=lambda r: [r.title],
    filters=lambda r: [r.state, r.kind, many(r.bearers).person, r.severity, r.happened_on, r.cause, r.source],
    order="-happened_on",
    sections=[
        Section(
            Text(zh="登记信息", en="As it was entered"),
            lambda r: [
                r.kind,
                r.title,
                r.happened_on,
                r.event,
                r.rule,
                r.loss,
                r.severity,
                r.cause,
                r.files,
                r.source,
                r.raised_by,
                r.store,
                r.state,
            ],
            folded=True,
        ),
        Section(
            Text(zh="整改信息", en="The action as it was entered"),
            lambda r: [
                r.action,
                r.action_owner,
                r.action_due,
                r.proof,
                r.effect,
                r.checked_on,
                r.closed_on,
            ],
            folded=True,
        ),
    ],
    # Whoever entered it sees it; those above who entered it do not, unless they are above somebody named.
    belongs=Belongs(own=lambda r: [many(r.bearers).person], alone=lambda r: [r.raised_by], store=lambda r: [r.store]),
    # It is changed by its own steps only (models/accountability), each of which asks who may take it.
    can=[
        allow(WORKERS, VIEW, TEAM),
        allow(Role.SUPERVISOR | HEADS, CREATE, TEAM),
        allow(Role.GENERAL_MANAGER, VIEW | CREATE | ARCHIVE | EXPORT, STORE),
    ],
)
