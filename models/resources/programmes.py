"""Programmes: which form is asked of whom, and when."""

from models.access import ARCHIVE, CREATE, EDIT, GROUP, HEADS, VIEW, Role, allow
from models.resource import Resource, Section
from models.tables.surveys import SurveyProgramme
from models.text import Text

programmes = Resource(
    key="programmes",
    model=SurveyProgramme,
    title=Text(zh="调查项目", en="Survey programmes"),
    one=Text(zh="调查项目", en="programme"),
    icon="calendar",
    help=Text(
        zh="同一份问卷可以用在不同场合：问谁、何时问、抽多少。",
        en="One form, many uses: whom, when and how many to ask.",
    ),
    head=lambda p: [p.title],
    columns=lambda p: [p.title, p.english, p.form, p.is_on, p.published],
    search=lambda p: [p.title, p.english, p.key],
    filters=lambda p: [p.form],
    order="title",
    sections=[
        Section(Text(zh="调查项目", en="Programme"), lambda p: [p.title, p.english, p.form, p.is_on, p.key]),
    ],
    can=[
        allow(HEADS | Role.CLERK | Role.AUDITOR | Role.ADMINISTRATOR, VIEW, GROUP),
        allow(HEADS | Role.ADMINISTRATOR, CREATE | EDIT | ARCHIVE, GROUP),
    ],
)
