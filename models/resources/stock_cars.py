"""Stock cars: the cars that wait for a buyer."""

from models.access import ARCHIVE, CREATE, EDIT, HEADS, STORE, VIEW, WORKERS, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.stock import StockCar
from models.text import Text

stock_cars = Resource(
    key="stock_cars",
    model=StockCar,
    title=Text(zh="库存车", en="Stock"),
    one=Text(zh="库存车", en="stock car"),
    icon="car",
    in_menu=False,
    head=lambda r: [r.series, r.colour],
    columns=lambda r: [r.series, r.model, r.colour, r.state, r.arrived_on, r.price, r.place],
    filters=lambda r: [r.state, r.series, r.arrived_on, r.colour],
    order="-arrived_on",
    sections=[
        Section(
            Text(zh="库存车", en="stock car"),
            lambda r: [
                r.vin,
                r.series,
                r.model,
                r.colour,
                r.state,
                r.arrived_on,
                r.gone_on,
                r.price,
                r.place,
                r.lead,
                r.store,
                r.note,
            ],
        )
    ],
    belongs=Belongs(store=lambda r: [r.store]),
    can=[allow(WORKERS | Role.AUDITOR, VIEW, STORE), allow(HEADS, CREATE | EDIT | ARCHIVE, STORE)],
)
