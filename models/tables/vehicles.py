"""Vehicles: the cars, their due dates, and whose they were."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.fields import (
    CharField,
    DateField,
    ForeignKeyField,
    ForeignKeyNullableRelation,
    ForeignKeyRelation,
    IntField,
    JSONField,
    ReverseRelation,
)

from models.labelling import choice, labelled
from models.record import Record, listed_by
from models.text import Text

if TYPE_CHECKING:
    from datetime import date

    from models.tables.choices import Choice
    from models.tables.customers import Customer
    from models.tables.organisation import Staff, Store
    from models.tables.visits import Visit

KEPT = {
    "kept": Text(zh="在用", en="In use"),
    "sold": Text(zh="已卖出", en="Sold"),
    "scrapped": Text(zh="已报废", en="Scrapped"),
    "moved": Text(zh="已迁走", en="Moved away"),
}


class Vehicle(Record):
    """A car: one file for each, known by its VIN in the whole group, kept through every change of owner."""

    plate = labelled(
        "车牌",
        "Plate",
        CharField(max_length=12, null=True),
        kind="plate",
        aliases=("车牌号", "车牌号码", "牌照号", "牌照", "车号"),
    )
    vin = labelled(
        "车架号",
        "VIN",
        CharField(max_length=20, null=True, unique=True),
        kind="vin",
        private=True,
        aliases=("VIN", "VIN码", "车辆识别代号", "底盘号", "车架号码"),
    )
    owner: ForeignKeyNullableRelation[Customer] = labelled(
        "车主",
        "Owner",
        ForeignKeyField("models.Customer", related_name="vehicles", null=True, on_delete=fields.RESTRICT),
    )
    brand: ForeignKeyNullableRelation[Choice] = labelled(
        "品牌", "Brand", choice("brand"), chart="group", aliases=("车辆品牌",)
    )
    series: ForeignKeyNullableRelation[Choice] = labelled("车系", "Series", choice("series"), chart="group")
    model: ForeignKeyNullableRelation[Choice] = labelled(
        "车型", "Model", choice("model"), chart="group", aliases=("车型名称", "车款"), depends_on="series"
    )
    grade = labelled(
        "配置", "Grade", CharField(max_length=40, null=True), aliases=("配置级别", "车辆配置", "配置版本", "款式")
    )
    colour = labelled("颜色", "Colour", CharField(max_length=20, null=True), aliases=("车身颜色", "外观颜色"))
    vehicle_class: ForeignKeyNullableRelation[Choice] = labelled(
        "车辆档次", "Vehicle class", choice("vehicle_class"), chart="group"
    )
    engine_no = labelled(
        "发动机号", "Engine number", CharField(max_length=30, null=True), private=True, aliases=("发动机号码",)
    )
    purchased_on = labelled(
        "购车日期", "Purchased on", DateField(null=True), aliases=("购买日期", "开票日期", "销售日期")
    )
    delivered_on = labelled("交车日期", "Delivered on", DateField(null=True), aliases=("提车日期",))
    mileage = labelled(
        "里程", "Mileage", IntField(null=True), kind="mileage", aliases=("行驶里程", "公里数", "当前里程", "进厂里程")
    )
    daily_mileage = labelled(
        "日均里程",
        "Daily mileage",
        IntField(null=True),
        kind="mileage",
        help=Text(
            zh="按最近两次来店自动推算，也可以手工填写", en="Worked out from the last two visits; may be typed in"
        ),
    )
    warranty_until = labelled("质保到期", "Warranty until", DateField(null=True), aliases=("保修到期", "质保到期日"))
    inspection_due = labelled(
        "年审到期", "Annual inspection due", DateField(null=True), aliases=("年检到期", "年审到期日", "年检日期")
    )
    seasonal_due = labelled("季审到期", "Seasonal inspection due", DateField(null=True))
    insurance_due = labelled(
        "保险到期", "Insurance due", DateField(null=True), aliases=("保险到期日", "保险止期", "商业险到期")
    )
    licence_due = labelled("驾驶证到期", "Driving licence due", DateField(null=True), private=True)
    maintenance_due = labelled("下次保养", "Next maintenance due", DateField(null=True), aliases=("下次保养日期",))
    maintenance_mileage = labelled("下次保养里程", "Next maintenance at", IntField(null=True), kind="mileage")
    kept = labelled("车辆状态", "Where it is", CharField(max_length=10, default="kept"), kind="choice", choices=KEPT)
    home_store: ForeignKeyRelation[Store] = labelled(
        "所属门店",
        "Home store",
        ForeignKeyField("models.Store", related_name="vehicles", on_delete=fields.RESTRICT),
        chart="group",
    )
    note = labelled("车辆备注", "Vehicle note", fields.TextField(default=""))
    last_visit_on: date | None = labelled("最近来店", "Last visit", DateField(null=True), read_only=True, chart="time")
    visit_count = labelled("来店次数", "Visits", IntField(default=0), read_only=True)
    extra: dict[str, Any] | None = JSONField(null=True)

    visits: ReverseRelation[Visit]
    owners: ReverseRelation[Ownership]

    class Meta:
        """Found by plate and VIN; filtered by series, model, due dates and last visit."""

        table = "vehicle"
        indexes = (
            *listed_by(
                "plate",
                "vin",
                "last_visit_on",
                ("series_id", "last_visit_on"),
                ("model_id", "last_visit_on"),
                ("brand_id", "last_visit_on"),
                "vehicle_class_id",
                "home_store_id",
                "kept",
                "inspection_due",
                "insurance_due",
                "maintenance_due",
                "seasonal_due",
                "warranty_until",
                "purchased_on",
                "mileage",
                "visit_count",
            ),
            ("plate",),
            ("owner_id",),
        )


class Ownership(Record):
    """Who had a car, from when to when."""

    vehicle: ForeignKeyRelation[Vehicle] = labelled(
        "车辆", "Vehicle", ForeignKeyField("models.Vehicle", related_name="owners", on_delete=fields.CASCADE)
    )
    customer: ForeignKeyRelation[Customer] = labelled(
        "车主", "Owner", ForeignKeyField("models.Customer", related_name="owned", on_delete=fields.CASCADE)
    )
    since = labelled("开始", "From", DateField(null=True))
    until = labelled("结束", "Until", DateField(null=True))
    by: ForeignKeyNullableRelation[Staff] = labelled(
        "登记人",
        "Entered by",
        ForeignKeyField("models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL),
    )

    class Meta:
        """Found by its car and by its owner."""

        table = "ownership"
        indexes = (*listed_by("since"), ("vehicle_id",), ("customer_id",))
