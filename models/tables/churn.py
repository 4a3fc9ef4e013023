"""Churn: what a person set a car's status to, why a car stayed away, and what the store does about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.fields import CharField, DateField, ForeignKeyField, ForeignKeyNullableRelation, ForeignKeyRelation

from models.labelling import choice, labelled
from models.record import Record, listed_by
from models.rules.churn.statuses import STATUSES
from models.text import Text

if TYPE_CHECKING:
    from models.tables.choices import Choice
    from models.tables.organisation import Staff, Store
    from models.tables.vehicles import Vehicle


class VehicleStatus(Record):
    """A status that somebody set after a call; it stands above the computed class until its last day."""

    vehicle: ForeignKeyRelation[Vehicle] = labelled(
        "车辆", "Vehicle", ForeignKeyField("models.Vehicle", related_name="statuses", on_delete=fields.CASCADE)
    )
    status = labelled("状态", "Status", CharField(max_length=10), kind="choice", choices=STATUSES, required=True)
    since = labelled("开始", "From", DateField(), required=True)
    until = labelled(
        "到期", "Until", DateField(null=True), help=Text(zh="留空表示一直有效", en="Empty means until somebody ends it")
    )
    note = labelled("说明", "Note", CharField(max_length=300), required=True)
    person: ForeignKeyNullableRelation[Staff] = labelled(
        "登记人",
        "Set by",
        ForeignKeyField("models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="statuses", on_delete=fields.RESTRICT)
    )

    class Meta:
        """Read by its car."""

        table = "vehicle_status"
        indexes = (*listed_by("since", ("status", "since"), ("store_id", "since")), ("vehicle_id", "since"))


class Loss(Record):
    """Why one absence of a car began, as the customer told it: the words that belong to its last visit before."""

    vehicle: ForeignKeyRelation[Vehicle] = labelled(
        "车辆", "Vehicle", ForeignKeyField("models.Vehicle", related_name="losses", on_delete=fields.CASCADE)
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="losses", on_delete=fields.RESTRICT)
    )
    last_visit_on = labelled("最后一次来店", "Last visit", DateField(), read_only=True)
    reason: ForeignKeyNullableRelation[Choice] = labelled("流失原因", "Reason", choice("lost_reason"), chart="group")
    words = labelled("客户原话", "In the customer's words", fields.TextField(default=""))
    asked_on = labelled("询问日期", "Asked on", DateField(null=True), chart="time")
    person: ForeignKeyNullableRelation[Staff] = labelled(
        "回访员",
        "Asked by",
        ForeignKeyField("models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL),
        chart="group",
    )
    measure: ForeignKeyNullableRelation[Countermeasure] = labelled(
        "对策",
        "Countermeasure",
        ForeignKeyField("models.Countermeasure", related_name="losses", null=True, on_delete=fields.SET_NULL),
    )

    class Meta:
        """One absence of a car is explained once."""

        table = "loss"
        unique_together = (("vehicle", "last_visit_on"),)
        indexes = listed_by(
            "asked_on",
            ("reason_id", "asked_on"),
            ("store_id", "asked_on"),
            ("person_id", "asked_on"),
            ("measure_id", "asked_on"),
        )


class Countermeasure(Record):
    """What the store does against one cause of loss: who, from when, and what it should change."""

    title = labelled("对策", "Countermeasure", CharField(max_length=120), required=True)
    cause: ForeignKeyNullableRelation[Choice] = labelled("针对原因", "Against", choice("lost_reason"), chart="group")
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="measures", on_delete=fields.RESTRICT)
    )
    owner: ForeignKeyNullableRelation[Staff] = labelled(
        "负责人",
        "Owner",
        ForeignKeyField("models.Staff", related_name="measures", null=True, on_delete=fields.SET_NULL),
    )
    starts_on = labelled("开始日期", "Starts on", DateField(), required=True, chart="time")
    ended_on = labelled("结束日期", "Ended on", DateField(null=True))
    expects = labelled("预期效果", "What it should change", CharField(max_length=200, default=""))
    result = labelled("实际效果", "What came of it", fields.TextField(default=""))

    class Meta:
        """Listed by its first day."""

        table = "countermeasure"
        indexes = listed_by(
            "starts_on", ("cause_id", "starts_on"), ("owner_id", "starts_on"), ("store_id", "starts_on")
        )


class Elsewhere(Record):
    """What a car had done at another place, as its people told us: the decoration that makes a partial loss."""

    vehicle: ForeignKeyRelation[Vehicle] = labelled(
        "车辆", "Vehicle", ForeignKeyField("models.Vehicle", related_name="elsewhere", on_delete=fields.CASCADE)
    )
    bought_on = labelled("日期", "Day", DateField(), required=True, chart="time")
    kind: ForeignKeyNullableRelation[Choice] = labelled(
        "做了什么", "What was done", choice("visit_kind"), chart="group"
    )
    place: ForeignKeyNullableRelation[Choice] = labelled("在哪里做的", "Where", choice("other_place"), chart="group")
    note = labelled("说明", "Note", CharField(max_length=300, default=""))
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="elsewhere", on_delete=fields.RESTRICT)
    )

    class Meta:
        """Read by its car."""

        table = "elsewhere"
        indexes = (
            *listed_by("bought_on", ("kind_id", "bought_on"), ("place_id", "bought_on"), ("store_id", "bought_on")),
            ("vehicle_id", "bought_on"),
        )
