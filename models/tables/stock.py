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

    vin = labelled(
        "车架号",
        "VIN",
        CharField(max_length=20, null=True),
        kind="vin",
        private=True,
        aliases=("VIN", "VIN码", "底盘号", "车架号码", "车辆识别代号"),
    )
    series: ForeignKeyNullableRelation[Choice] = labelled("车系", "Series", choice("series"), chart="group")
    model: ForeignKeyNullableRelation[Choice] = labelled(
        "车型", "Model", choice("model"), chart="group", depends_on="series", aliases=("车型名称", "车款", "配置")
    )
    colour = labelled(
        "颜色",
        "Colour",
        CharField(max_length=20, default=""),
        chart="group",
        aliases=("车身颜色", "外观颜色", "外饰颜色", "车色"),
    )
    state = labelled(
        "状态",
        "State",
        CharField(max_length=10, default="stock"),
        kind="choice",
        choices=STOCK_STATE,
        chart="group",
        aliases=("库存状态", "车辆状态"),
    )
    arrived_on = labelled(
        "入库日期",
        "Arrived on",
        DateField(null=True),
        chart="time",
        aliases=("到店日期", "到库日期", "入库时间", "验收日期"),
    )
    gone_on = labelled("出库日期", "Left on", DateField(null=True), aliases=("出库时间", "交付日期"))
    price = labelled(
        "指导价",
        "List price",
        BigIntField(null=True),
        kind="money",
        chart="measure",
        aliases=("厂家指导价", "市场指导价", "指导价格"),
    )
    place = labelled(
        "停放位置", "Where it stands", CharField(max_length=40, default=""), aliases=("库位", "车位", "停车位置")
    )
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
    least = labelled(
        "至少备几台", "At least", IntField(), required=True, low=0, aliases=("最低库存", "安全库存", "标准库存")
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="stock_levels", on_delete=fields.RESTRICT)
    )

    class Meta:
        """Read by series."""

        table = "stock_level"
        indexes = (*listed_by("series_id", "model_id", "least", "store_id"),)
