"""Sheets: the rows of the tables that stores make themselves. Each of these tables is a resource of its own."""

from models.access import DELETE, GROUP, VIEW, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.own_tables import Sheet
from models.text import Text

sheets = Resource(
    key="sheets",
    model=Sheet,
    title=Text(zh="自建登记表的记录", en="Rows of own tables"),
    one=Text(zh="登记记录", en="row of an own table"),
    icon="sheet",
    in_menu=False,
    head=lambda s: [s.author, s.store],
    columns=lambda s: [s.author, s.store],
    sections=[Section(Text(zh="登记", en="Entry"), lambda s: [s.author, s.store])],
    belongs=Belongs(own=lambda s: [s.author], store=lambda s: [s.store]),
    help=Text(
        zh="每张自建登记表在菜单里有自己的列表，权限在表单的“用途”里定。",
        en="Each table of the store's own has its list in the menu; its rights are chosen under the form's uses.",
    ),
    can=[allow(Role.ADMINISTRATOR, VIEW | DELETE, GROUP)],
)
