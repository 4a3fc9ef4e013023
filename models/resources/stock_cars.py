"""Stock cars: the cars that wait for a buyer, with how long they have stood."""

from models.access import ARCHIVE, CREATE, EDIT, EXPORT, HEADS, IMPORT, READ_PRIVATE, STORE, VIEW, Role, allow
from models.resource import Belongs, Derived, Resource, Section
from models.rules.selling import stock_age_bands
from models.tables.stock import StockCar
from models.text import Text

stock_cars = Resource(
    key="stock_cars",
    model=StockCar,
    title=Text(zh="库存车", en="Stock"),
    one=Text(zh="库存车", en="stock car"),
    icon="car",
    help=Text(
        zh="从订货到交车的每一台。成交时预订一台，交车时自动出库。",
        en="Every car from the order to the handover. A deal reserves one, the delivery takes it out.",
    ),
    head=lambda r: [r.series, r.colour],
    columns=lambda r: [
        r.series,
        r.model,
        r.colour,
        r.state,
        r.arrived_on,
        "age",
        "age_class",
        r.price,
        r.place,
        r.lead,
    ],
    search=lambda r: [r.vin],
    filters=lambda r: [r.state, r.series, r.model, "age_class", r.colour, r.arrived_on],
    order="arrived_on",
    opens="state=none_of:gone",
    sections=[
        Section(
            Text(zh="库存车", en="The car"), lambda r: [r.vin, r.series, r.model, r.colour, r.price, r.place, r.note]
        ),
        Section(
            Text(zh="进出", en="In and out"), lambda r: [r.state, r.arrived_on, r.lead, r.gone_on, r.store], folded=True
        ),
    ],
    derived=[
        Derived(
            name="age",
            label=Text(zh="库龄（天）", en="Days in stock"),
            of="arrived_on",
            kind="integer",
            help=Text(
                zh="从入库那天算到今天；已交车的不看这一列。",
                en="From the day it arrived until today; of no meaning for cars handed over.",
            ),
        ),
        Derived(name="age_class", label=Text(zh="库龄段", en="Age in stock"), of="arrived_on", bands=stock_age_bands),
    ],
    identify=lambda r: [r.vin],
    belongs=Belongs(store=lambda r: [r.store]),
    can=[
        allow(HEADS | Role.SUPERVISOR | Role.CONSULTANT | Role.AUDITOR, VIEW, STORE),
        allow(HEADS | Role.SUPERVISOR | Role.CONSULTANT, READ_PRIVATE, STORE),
        allow(HEADS | Role.SUPERVISOR, CREATE | EDIT, STORE),
        allow(HEADS, ARCHIVE | EXPORT | IMPORT, STORE),
    ],
)
