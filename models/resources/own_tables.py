"""Own tables: which forms the store uses as tables."""

from models.access import GROUP, HEADS, VIEW, Role, allow
from models.resource import Resource, Section
from models.tables.own_tables import OwnTable
from models.text import Text

own_tables = Resource(
    key="own_tables",
    model=OwnTable,
    title=Text(zh="自建登记表", en="Own tables"),
    one=Text(zh="自建登记表", en="own table"),
    icon="sheet",
    in_menu=False,
    head=lambda t: [t.key, t.form_key],
    columns=lambda t: [t.key, t.form_key, t.menu_group, t.order, t.is_on],
    filters=lambda t: [t.is_on],
    order="order",
    sections=[
        Section(
            Text(zh="自建登记表", en="own table"), lambda t: [t.key, t.form_key, t.menu_group, t.icon, t.order, t.is_on]
        )
    ],
    help=Text(
        zh="在“问卷与表单”里打开一张登记表，到“用途”放进菜单。",
        en="Open a record sheet under Forms and make it a table under its uses.",
    ),
    can=[allow(HEADS | Role.ADMINISTRATOR, VIEW, GROUP)],
)
