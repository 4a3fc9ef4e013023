"""Stock: the cars that wait for a buyer, and how many of each there should be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.fields import (
    BigIntField,
    CharField,
    DateField,
    ForeignKeyField,
    ForeignKeyNullableRelation,
    ForeignKeyRelation,
    IntField,
)

from models.labelling import choice, labelled
from models.record import Record, listed_by
from models.text import Text

if TYPE_CHECKING:
    from models.tables.choices import Choice
    from models.tables.organisation import Store
    from models.tables.sales import Lead


STOCK_STATE = {
    "ordered": Text(zh="在途", en="On its way"),
    "stock": Text(zh="在库", en="In stock"),
    "display": Text(zh="展车", en="On display"),
    "test": Text(zh="试驾车", en="Test-drive car"),
    "reserved": Text(zh="已订", en="Reserved"),
    "gone": Text(zh="已交车", en="Handed over"),
}


class StockCar(Record):
    """One car of the sales side, from the order to the handover."""

    vin = labelled("车架号", "VIN", CharField(max_length=20, null=True), kind="vin", private=True)
    series: ForeignKeyNullableRelation[Choice] = labelled("车系", "Series", choice("series"), chart="group")
    model: ForeignKeyNullableRelation[Choice] = labelled(
        "车型", "Model", choice("model"), chart="group", depends_on="series"
    )
    colour = labelled("颜色", "Colour", CharField(max_length=20, default=""), chart="group")
    state = labelled(
        "状态", "State", CharField(max_length=10, default="stock"), kind="choice", choices=STOCK_STATE, chart="group"
    )
    arrived_on = labelled("入库日期", "Arrived on", DateField(null=True), chart="time")
    gone_on = labelled("出库日期", "Left on", DateField(null=True))
    price = labelled("指导价", "List price", BigIntField(null=True), kind="money", chart="measure")
    place = labelled("停放位置", "Where it stands", CharField(max_length=40, default=""))
    lead: ForeignKeyNullableRelation[Lead] = labelled(
        "预订客户",
        "Reserved for",
        ForeignKeyField("models.Lead", related_name="cars", null=True, on_delete=fields.SET_NULL),
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="stock", on_delete=fields.RESTRICT)
    )
    note = labelled("备注", "Note", CharField(max_length=200, default=""))

    class Meta:
        """Listed by series and age."""

        table = "stock_car"
        indexes = (
            *listed_by(
                "arrived_on",
                ("state", "arrived_on"),
                ("series_id", "arrived_on"),
                ("model_id", "arrived_on"),
                ("store_id", "arrived_on"),
                "colour",
                "gone_on",
            ),
            ("vin",),
        )


class StockLevel(Record):
    """How many of a series or a model a store wants to have at least."""

    series: ForeignKeyNullableRelation[Choice] = labelled("车系", "Series", choice("series"))
    model: ForeignKeyNullableRelation[Choice] = labelled("车型", "Model", choice("model"), depends_on="series")
    least = labelled("至少备几台", "At least", IntField(), required=True)
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="stock_levels", on_delete=fields.RESTRICT)
    )

    class Meta:
        """Read by series."""

        table = "stock_level"
        indexes = (*listed_by("series_id", "model_id", "least", "store_id"),)
