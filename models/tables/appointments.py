"""Appointments: how many cars an hour can take, and who is booked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.fields import (
    CharField,
    DateField,
    ForeignKeyField,
    ForeignKeyNullableRelation,
    ForeignKeyRelation,
    IntField,
)

from models.labelling import choice, labelled
from models.record import Record, listed_by
from models.rules.capacity import LAST_HOUR
from models.text import Text

if TYPE_CHECKING:
    from models.tables.care import Slip
    from models.tables.choices import Choice
    from models.tables.customers import Customer
    from models.tables.organisation import Staff, Store
    from models.tables.vehicles import Vehicle
    from models.tables.visits import Visit

WEEKDAY = {
    "1": Text(zh="周一", en="Monday"),
    "2": Text(zh="周二", en="Tuesday"),
    "3": Text(zh="周三", en="Wednesday"),
    "4": Text(zh="周四", en="Thursday"),
    "5": Text(zh="周五", en="Friday"),
    "6": Text(zh="周六", en="Saturday"),
    "7": Text(zh="周日", en="Sunday"),
}
BOOKED = {
    "booked": Text(zh="已预约", en="Booked"),
    "came": Text(zh="已到店", en="Came"),
    "missed": Text(zh="未到店", en="Did not come"),
    "cancelled": Text(zh="已取消", en="Cancelled"),
}


class Capacity(Record):
    """How many cars of a kind a store takes in one hour of a weekday; without a kind it is the whole hour's."""

    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="capacities", on_delete=fields.RESTRICT)
    )
    weekday = labelled("星期", "Weekday", CharField(max_length=1), kind="choice", choices=WEEKDAY, required=True)
    hour = labelled(
        "几点",
        "Hour",
        IntField(),
        required=True,
        help=Text(zh="24 小时制，例如 9", en="0–23, for example 9"),
        low=0,
        high=LAST_HOUR,
    )
    kind: ForeignKeyNullableRelation[Choice] = labelled("类别", "Kind", choice("visit_kind"))
    places = labelled("可接台数", "Cars", IntField(), required=True, low=0, high=999)

    class Meta:
        """Read by store and weekday."""

        table = "capacity"
        indexes = (*listed_by(("weekday", "hour"), "hour", "kind_id", "places"), ("store_id", "weekday"))


class Appointment(Record):
    """A car that is expected at an hour of a day."""

    customer: ForeignKeyRelation[Customer] = labelled(
        "客户", "Customer", ForeignKeyField("models.Customer", related_name="appointments", on_delete=fields.RESTRICT)
    )
    vehicle: ForeignKeyNullableRelation[Vehicle] = labelled(
        "车辆",
        "Vehicle",
        ForeignKeyField("models.Vehicle", related_name="appointments", null=True, on_delete=fields.SET_NULL),
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店",
        "Store",
        ForeignKeyField("models.Store", related_name="appointments", on_delete=fields.RESTRICT),
        read_only=True,
    )
    # Day, hour, kind and state change only by booking, moving and cancelling, which look whether there is a place.
    booked_for = labelled("日期", "Day", DateField(), read_only=True, chart="time")
    hour = labelled("几点", "Hour", IntField(), read_only=True)
    kind: ForeignKeyNullableRelation[Choice] = labelled(
        "类别", "Kind", choice("visit_kind"), chart="group", read_only=True
    )
    state = labelled(
        "状态", "State", CharField(max_length=10, default="booked"), kind="choice", choices=BOOKED, read_only=True
    )
    advisor: ForeignKeyNullableRelation[Staff] = labelled(
        "服务顾问",
        "Advisor",
        ForeignKeyField("models.Staff", related_name="appointments", null=True, on_delete=fields.SET_NULL),
        chart="group",
    )
    booked_by: ForeignKeyNullableRelation[Staff] = labelled(
        "预约人",
        "Booked by",
        ForeignKeyField("models.Staff", related_name="bookings", null=True, on_delete=fields.SET_NULL),
        chart="group",
        read_only=True,
    )
    slip: ForeignKeyNullableRelation[Slip] = labelled(
        "关怀单",
        "Slip",
        ForeignKeyField("models.Slip", related_name="appointments", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    visit: ForeignKeyNullableRelation[Visit] = labelled(
        "来店",
        "Visit",
        ForeignKeyField("models.Visit", related_name="appointments", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    wishes = labelled("要做什么", "What is to be done", CharField(max_length=300, default=""))
    note = labelled("备注", "Note", fields.TextField(default=""))

    class Meta:
        """Read by day; found by customer, car and slip."""

        table = "appointment"
        indexes = (
            *listed_by(
                ("booked_for", "hour"),
                ("state", "booked_for"),
                ("advisor_id", "booked_for"),
                ("booked_by_id", "booked_for"),
                ("kind_id", "booked_for"),
                ("store_id", "booked_for"),
                "hour",
            ),
            ("customer_id", "booked_for"),
            ("vehicle_id", "booked_for"),
            ("slip_id",),
        )
