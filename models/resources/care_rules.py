"""Care rules: whom the store looks after, counted from when, by whom and how."""

from models.access import ARCHIVE, CREATE, EDIT, GROUP, HEADS, VIEW, WORKERS, Role, allow
from models.resource import Resource, Section
from models.tables.care import CareRule
from models.text import Text

care_rules = Resource(
    key="care_rules",
    model=CareRule,
    title=Text(zh="关怀规则", en="Care rules"),
    one=Text(zh="关怀规则", en="care rule"),
    icon="care",
    in_menu=False,
    help=Text(
        zh="什么时候、由谁、用什么方式关怀哪些客户；改了规则，新的关怀单照新的来。",
        en="Whom to contact, when, by whom and how. A changed rule holds for the slips made from then on.",
    ),
    head=lambda r: [r.title, r.counted_from],
    columns=lambda r: [r.title, r.counted_from, r.after_days, r.every_months, r.open_days, r.means, r.handler, r.is_on],
    search=lambda r: [r.title, r.english],
    filters=lambda r: [r.counted_from, r.means, r.handler, r.is_on],
    order="id",
    sections=[
        Section(
            Text(zh="规则", en="Rule"),
            lambda r: [
                r.key,
                r.title,
                r.english,
                r.whom,
                r.counted_from,
                r.after_days,
                r.every_months,
                r.open_days,
                r.is_on,
            ],
        ),
        Section(
            Text(zh="怎么做", en="How"),
            lambda r: [
                r.means,
                r.handler,
                r.touches,
                r.closes_on_visit,
                r.script,
                r.english_script,
                r.form_key,
                r.letter_key,
            ],
        ),
    ],
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, GROUP),
        allow(HEADS, CREATE | EDIT | ARCHIVE, GROUP),
    ],
)
