"""Staff: the people who work here, and what they may do."""

from models.access import (
    ARCHIVE,
    CREATE,
    EDIT,
    EVERYBODY,
    EXPORT,
    GROUP,
    HEADS,
    IMPORT,
    READ_PRIVATE,
    STORE,
    VIEW,
    Role,
    allow,
)
from models.path import many
from models.resource import Belongs, Related, Resource, Section, Stays
from models.tables.organisation import Staff
from models.text import Text

staff = Resource(
    key="staff",
    model=Staff,
    title=Text(zh="员工", en="Staff"),
    one=Text(zh="员工", en="person"),
    icon="badge",
    head=lambda s: [s.name, s.role],
    columns=lambda s: [s.name, s.role, s.department, s.supervisor, s.phone, s.login, s.suspended_at],
    search=lambda s: [s.name, s.login, s.phone],
    filters=lambda s: [s.role, s.department, s.supervisor, many(s.holdings).post],
    order="id",
    sections=[
        Section(Text(zh="员工", en="Person"), lambda s: [s.name, s.login, s.role, s.phone]),
        Section(
            Text(zh="所在", en="Where"),
            lambda s: [s.store, s.department, s.supervisor, s.joined_on, s.in_training_until, s.birthday, s.away_until],
        ),
        Section(Text(zh="停用", en="Suspended"), lambda s: [s.suspended_at], folded=True),
    ],
    related=[
        Related(resource="holdings", via="person", title=Text(zh="任职岗位", en="Posts held")),
        Related(resource="customers", via="advisor", title=Text(zh="负责的客户", en="Customers looked after")),
    ],
    identify=lambda s: [s.login],
    belongs=Belongs(own=lambda s: [s.id], store=lambda s: [s.store]),
    stays=Stays(
        values={"role": "administrator"},
        where="password_hash <> '' AND suspended_at IS NULL",
        text=Text(
            zh="这是最后一位能登录的系统管理员，这样改就没有人能管理了。请先再设一位管理员。",
            en="This is the last administrator who can sign in. Make another one first.",
        ),
    ),
    can=[
        allow(EVERYBODY, VIEW, STORE),
        allow(HEADS | Role.SUPERVISOR, READ_PRIVATE, STORE),
        allow(Role.ADMINISTRATOR, VIEW | CREATE | EDIT | ARCHIVE | EXPORT | IMPORT | READ_PRIVATE, GROUP),
        allow(Role.GENERAL_MANAGER, EXPORT, STORE),
    ],
)
