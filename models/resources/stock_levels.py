"""Stock levels: how many of each there should be."""

from models.access import ARCHIVE, CREATE, EDIT, HEADS, STORE, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.stock import StockLevel
from models.text import Text

stock_levels = Resource(
    key="stock_levels",
    model=StockLevel,
    title=Text(zh="备货标准", en="Stock levels"),
    one=Text(zh="备货标准", en="stock level"),
    icon="columns",
    in_menu=False,
    head=lambda r: [r.series, r.model],
    columns=lambda r: [r.series, r.model, r.least, r.store],
    filters=lambda r: [r.series],
    order="id",
    sections=[Section(Text(zh="备货标准", en="stock level"), lambda r: [r.series, r.model, r.least, r.store])],
    belongs=Belongs(store=lambda r: [r.store]),
    can=[allow(WORKERS | Role.AUDITOR, VIEW, STORE), allow(HEADS, CREATE | EDIT | ARCHIVE, STORE)],
)
