"""Tasks: what somebody promised to do until a day."""

from models.access import ARCHIVE, CREATE, EDIT, EXPORT, HEADS, OWN, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.tasks import Task
from models.text import Text

tasks = Resource(
    key="tasks",
    model=Task,
    title=Text(zh="任务", en="Tasks"),
    one=Text(zh="任务", en="task"),
    icon="task",
    in_menu=False,
    head=lambda r: [r.title, r.owner],
    columns=lambda r: [r.due_on, r.title, r.owner, r.state, r.source, r.carried],
    search=lambda r: [r.title],
    filters=lambda r: [r.state, r.owner, r.due_on, r.source],
    order="due_on",
    sections=[
        Section(
            Text(zh="任务", en="task"),
            lambda r: [
                r.title,
                r.owner,
                r.due_on,
                r.state,
                r.proof_wanted,
                r.proof,
                r.files,
                r.done_on,
                r.carried,
                r.source,
                r.meeting,
                r.case,
                r.record,
                r.measure,
                r.given_by,
                r.store,
                r.note,
            ],
        )
    ],
    belongs=Belongs(own=lambda r: [r.owner, r.given_by], store=lambda r: [r.store]),
    can=[
        allow(WORKERS, VIEW | EDIT | CREATE, OWN),
        allow(Role.SUPERVISOR, VIEW | EDIT | CREATE, TEAM),
        allow(HEADS, VIEW | CREATE | EDIT | ARCHIVE | EXPORT, STORE),
        allow(Role.AUDITOR, VIEW, STORE),
    ],
)
