"""Choices: the words of the lists that a store edits itself."""

from models.access import ARCHIVE, CREATE, EDIT, EVERYBODY, EXPORT, GROUP, HEADS, IMPORT, VIEW, Role, allow
from models.resource import Resource, Section
from models.tables.choices import Choice
from models.text import Text

choices = Resource(
    key="choices",
    model=Choice,
    title=Text(zh="选项表", en="Choice lists"),
    one=Text(zh="选项", en="choice"),
    icon="list",
    help=Text(
        zh="车主类型、车系车型、原因等下拉选项，都在这里改。", en="What drop-downs offer: owner types, series, reasons."
    ),
    head=lambda c: [c.zh, c.list],
    columns=lambda c: [c.list, c.zh, c.en, c.code, c.parent_code, c.aliases, c.order],
    search=lambda c: [c.zh, c.en, c.code],
    filters=lambda c: [c.list],
    order="list",
    sections=[
        Section(
            Text(zh="选项", en="Choice"),
            lambda c: [c.list, c.zh, c.en, c.code, c.parent_code, c.aliases, c.order, c.note],
        )
    ],
    can=[
        allow(EVERYBODY, VIEW, GROUP),
        allow(HEADS | Role.ADMINISTRATOR, CREATE | EDIT | ARCHIVE | EXPORT | IMPORT, GROUP),
    ],
)
