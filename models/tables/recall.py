"""Recall: the cars whose maintenance is due in a month, and how far the store has come with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.fields import (
    CharField,
    DateField,
    ForeignKeyField,
    ForeignKeyNullableRelation,
    ForeignKeyRelation,
)

from models.labelling import choice, labelled
from models.record import Record, listed_by
from models.text import Text

if TYPE_CHECKING:
    from models.tables.appointments import Appointment
    from models.tables.care import Slip
    from models.tables.choices import Choice
    from models.tables.customers import Customer
    from models.tables.letters import Letter
    from models.tables.organisation import Staff, Store
    from models.tables.responses import Response
    from models.tables.vehicles import Vehicle

RECALL_STEP = {
    "listed": Text(zh="第一周：列出名单", en="Week 1: the list"),
    "letters": Text(zh="第二周：准备信函", en="Week 2: letters ready"),
    "sent": Text(zh="第三周：寄出信函", en="Week 3: letters sent"),
    "calls": Text(zh="第四周：电话预约", en="Week 4: calls"),
    "closed": Text(zh="月末：改进计划", en="Month end: improvement plan"),
}
WHY_DUE = {
    "rule": Text(zh="按间隔月数", en="By the months between"),
    "mileage": Text(zh="按里程推算", en="Foreseen from the mileage"),
    "file": Text(zh="档案里的日期", en="The day in the file"),
}


class RecallMonth(Record):
    """One month of the recall in one store: whose cars are due in it, and which step is done."""

    store: ForeignKeyRelation[Store] = labelled(
        "门店",
        "Store",
        ForeignKeyField("models.Store", related_name="recall_months", on_delete=fields.RESTRICT),
        read_only=True,
    )
    month = labelled("月份", "Month", CharField(max_length=7), read_only=True)  # 2026-12
    step = labelled(
        "进度", "Step", CharField(max_length=8, default="listed"), kind="choice", choices=RECALL_STEP, read_only=True
    )
    listed_on = labelled("列出日期", "Listed on", DateField(null=True), read_only=True)
    letters_on = labelled("信函备好", "Letters ready on", DateField(null=True), read_only=True)
    sent_on = labelled("寄出日期", "Sent on", DateField(null=True), read_only=True)
    calls_on = labelled("开始电话", "Calls from", DateField(null=True), read_only=True)
    closed_on = labelled("结束日期", "Closed on", DateField(null=True), read_only=True)
    plan: ForeignKeyNullableRelation[Response] = labelled(
        "改进计划",
        "Improvement plan",
        ForeignKeyField("models.Response", related_name=False, null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    note = labelled("备注", "Note", fields.TextField(default=""))

    class Meta:
        """One for each store and month."""

        table = "recall_month"
        unique_together = (("store", "month"),)
        indexes = listed_by("month", ("store_id", "month"), ("step", "month"))


class Recall(Record):
    """One car that is due in a month: sent a letter, reached, booked, or why not."""

    month: ForeignKeyRelation[RecallMonth] = labelled(
        "招揽月",
        "Recall month",
        ForeignKeyField("models.RecallMonth", related_name="recalls", on_delete=fields.CASCADE),
    )
    vehicle: ForeignKeyRelation[Vehicle] = labelled(
        "车辆", "Vehicle", ForeignKeyField("models.Vehicle", related_name="recalls", on_delete=fields.CASCADE)
    )
    customer: ForeignKeyNullableRelation[Customer] = labelled(
        "客户",
        "Customer",
        ForeignKeyField("models.Customer", related_name="recalls", null=True, on_delete=fields.SET_NULL),
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="recalls", on_delete=fields.RESTRICT)
    )
    advisor: ForeignKeyNullableRelation[Staff] = labelled(
        "服务顾问",
        "Advisor",
        ForeignKeyField("models.Staff", related_name="recalls", null=True, on_delete=fields.SET_NULL),
        chart="group",
    )
    due_on = labelled("应保养日期", "Due on", DateField(), required=True, chart="time")
    why = labelled("依据", "Why", CharField(max_length=8, default="rule"), kind="choice", choices=WHY_DUE)
    letter: ForeignKeyNullableRelation[Letter] = labelled(
        "信函",
        "Letter",
        ForeignKeyField("models.Letter", related_name="recalls", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    sent_on = labelled("信函寄出", "Letter sent on", DateField(null=True))
    slip: ForeignKeyNullableRelation[Slip] = labelled(
        "关怀单",
        "Slip",
        ForeignKeyField("models.Slip", related_name="recalls", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    reached_on = labelled("电话联系上", "Reached on", DateField(null=True))
    appointment: ForeignKeyNullableRelation[Appointment] = labelled(
        "预约",
        "Appointment",
        ForeignKeyField("models.Appointment", related_name="recalls", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    came_on = labelled("来店日期", "Came on", DateField(null=True), read_only=True)
    reason: ForeignKeyNullableRelation[Choice] = labelled("不来的原因", "Why not", choice("not_coming"), chart="group")
    note = labelled("备注", "Note", CharField(max_length=300, default=""))

    class Meta:
        """A car stands once in a month."""

        table = "recall"
        unique_together = (("month", "vehicle"),)
        indexes = (
            *listed_by(
                "due_on",
                ("month_id", "due_on"),
                ("advisor_id", "due_on"),
                ("reason_id", "due_on"),
                ("store_id", "due_on"),
                ("why", "due_on"),
                "sent_on",
                "reached_on",
            ),
            ("vehicle_id", "due_on"),
            ("customer_id",),
            ("slip_id",),
        )
