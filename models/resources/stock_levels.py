"""Stock levels: how many of a series or a model a store wants to have at least."""

from models.access import ARCHIVE, CREATE, EDIT, EXPORT, HEADS, IMPORT, STORE, VIEW, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.stock import StockLevel
from models.text import Text

stock_levels = Resource(
    key="stock_levels",
    model=StockLevel,
    title=Text(zh="备货标准", en="Stock levels"),
    one=Text(zh="备货标准", en="stock level"),
    icon="rows",
    help=Text(
        zh="每个车系或车型至少备几台，少了就在“要订的车”里提醒。",
        en="How many of each there should be; what is missing is told as cars to order.",
    ),
    head=lambda r: [r.series, r.model],
    columns=lambda r: [r.series, r.model, r.least, r.store],
    filters=lambda r: [r.series, r.model],
    order="id",
    sections=[Section(Text(zh="备货标准", en="Stock level"), lambda r: [r.series, r.model, r.least, r.store])],
    belongs=Belongs(store=lambda r: [r.store]),
    can=[
        allow(HEADS | Role.SUPERVISOR | Role.CONSULTANT | Role.AUDITOR, VIEW, STORE),
        allow(HEADS, CREATE | EDIT | ARCHIVE | EXPORT | IMPORT, STORE),
    ],
)
