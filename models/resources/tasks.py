"""Tasks: what somebody promised to do until a day."""

from models.access import ARCHIVE, CREATE, EDIT, EXPORT, OWN, STORE, TEAM, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.tasks import Task
from models.text import Text

tasks = Resource(
    key="tasks",
    model=Task,
    title=Text(zh="任务", en="Tasks"),
    one=Text(zh="任务", en="task"),
    icon="check",
    in_menu=False,
    help=Text(
        zh="会议、客诉、责任追究和对策里布置的事都在这里，延期会计次数。",
        en="What meetings, cases, accountability and countermeasures gave out; each time it is carried over counts.",
    ),
    head=lambda t: [t.title, t.owner],
    columns=lambda t: [t.due_on, t.title, t.owner, t.state, t.source, t.carried, t.done_on],
    search=lambda t: [t.title],
    filters=lambda t: [t.state, t.owner, t.due_on, t.source, t.carried],
    order="-due_on",
    sections=[
        Section(
            Text(zh="任务", en="Task"),
            lambda t: [t.title, t.owner, t.due_on, t.state, t.proof_wanted, t.carried, t.given_by, t.note],
        ),
        Section(Text(zh="完成", en="Done"), lambda t: [t.done_on, t.proof, t.files]),
        Section(
            Text(zh="来源", en="Where it came from"),
            lambda t: [t.source, t.meeting, t.case, t.record, t.measure, t.store],
            folded=True,
        ),
    ],
    belongs=Belongs(own=lambda t: [t.owner, t.given_by], store=lambda t: [t.store]),
    # A corrective action tells of a record: other departments and the auditor do not see it.
    can=[
        allow(WORKERS, VIEW | EDIT | CREATE, OWN),
        allow(Role.SUPERVISOR | Role.MANAGER, VIEW | EDIT | CREATE, TEAM),
        allow(Role.MANAGER, EXPORT, TEAM),
        allow(Role.GENERAL_MANAGER, VIEW | CREATE | EDIT | ARCHIVE | EXPORT, STORE),
    ],
)
