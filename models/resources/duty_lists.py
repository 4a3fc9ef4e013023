"""Duty lists: which checklist each post keeps."""

from models.access import ARCHIVE, CREATE, EDIT, GROUP, HEADS, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.duties import DutyList
from models.text import Text

duty_lists = Resource(
    key="duty_lists",
    model=DutyList,
    title=Text(zh="岗位检查表", en="Duty checklists"),
    one=Text(zh="岗位检查表", en="duty checklist"),
    icon="check",
    in_menu=False,
    head=lambda r: [r.post, r.form_key],
    columns=lambda r: [r.post, r.form_key, r.period, r.is_on],
    filters=lambda r: [r.post, r.is_on],
    order="id",
    sections=[
        Section(
            Text(zh="岗位检查表", en="duty checklist"),
            lambda r: [r.post, r.form_key, r.period, r.weekday, r.day, r.begins, r.ends, r.is_on],
        )
    ],
    help=Text(
        zh="哪个岗位用哪张检查表。写表单编号，例如 duty_service_advisor；要加一行，在“问卷与表单”里改那张表。",
        en="Which post keeps which checklist, by the key of its form, for example duty_service_advisor. Lines are "
        "added in the form.",
    ),
    belongs=Belongs(),
    can=[allow(WORKERS | Role.AUDITOR, VIEW, GROUP), allow(HEADS, CREATE | EDIT | ARCHIVE, GROUP)],
)
