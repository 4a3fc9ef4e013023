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
    columns=lambda r: [r.post, r.form_key, r.is_on],
    filters=lambda r: [r.post, r.is_on],
    order="id",
    sections=[Section(Text(zh="岗位检查表", en="duty checklist"), lambda r: [r.post, r.form_key, r.is_on])],
    belongs=Belongs(),
    can=[allow(WORKERS | Role.AUDITOR, VIEW, GROUP), allow(HEADS, CREATE | EDIT | ARCHIVE, GROUP)],
)
