"""Visits: every time a car was here, and what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.fields import (
    BigIntField,
    CharField,
    DateField,
    DatetimeField,
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
    from models.tables.choices import Choice
    from models.tables.customers import Customer
    from models.tables.organisation import Staff, Store
    from models.tables.vehicles import Vehicle

STATE = {"open": Text(zh="在店", en="In the shop"), "closed": Text(zh="已交车", en="Handed over")}
PART = {
    "labour": Text(zh="工时", en="Labour"),
    "parts": Text(zh="备品", en="Parts"),
    "extra": Text(zh="增值服务", en="Value-added service"),
}


class Visit(Record):
    """One coming of a car to a store, from opening the order to handing the car over."""

    order_no = labelled(
        "工单号",
        "Order number",
        CharField(max_length=40, null=True),
        aliases=("委托书号", "任务委托书号", "工单编号", "维修单号", "结算单号"),
    )
    vehicle: ForeignKeyRelation[Vehicle] = labelled(
        "车辆", "Vehicle", ForeignKeyField("models.Vehicle", related_name="visits", on_delete=fields.RESTRICT)
    )
    customer: ForeignKeyNullableRelation[Customer] = labelled(
        "客户",
        "Customer",
        ForeignKeyField("models.Customer", related_name="visits", null=True, on_delete=fields.RESTRICT),
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店",
        "Store",
        ForeignKeyField("models.Store", related_name="visits", on_delete=fields.RESTRICT),
        chart="group",
    )
    visited_on = labelled(
        "来店日期",
        "Visited on",
        DateField(),
        required=True,
        chart="time",
        aliases=("进厂日期", "来厂日期", "开单日期", "维修日期", "接车日期", "进厂时间", "开单时间"),
    )
    kind: ForeignKeyNullableRelation[Choice] = labelled(
        "来店类别",
        "Kind of visit",
        choice("visit_kind"),
        chart="group",
        aliases=("维修类别", "维修类型", "业务类型", "工单类型"),
    )
    state = labelled("状态", "State", CharField(max_length=8, default="closed"), kind="choice", choices=STATE)
    opened_at = labelled("开单时间", "Opened at", DatetimeField(null=True))
    closed_at = labelled(
        "交车时间", "Handed over at", DatetimeField(null=True), aliases=("结算时间", "出厂时间", "结算日期", "出厂日期")
    )
    promised_at = labelled("预计交车", "Promised for", DatetimeField(null=True))
    mileage = labelled(
        "进厂里程",
        "Mileage at arrival",
        IntField(null=True),
        kind="mileage",
        aliases=("里程", "行驶里程", "公里数", "里程数"),
    )
    work = labelled(
        "维修内容",
        "What was done",
        fields.TextField(default=""),
        aliases=("维修项目", "作业项目", "项目", "维修项目内容"),
    )
    labour_fee = labelled(
        "工时费", "Labour fee", BigIntField(null=True), kind="money", chart="measure", aliases=("工时费用", "工时金额")
    )
    parts_fee = labelled(
        "备品费",
        "Parts fee",
        BigIntField(null=True),
        kind="money",
        chart="measure",
        aliases=("材料费", "配件费", "备件费"),
    )
    amount = labelled(
        "金额",
        "Amount",
        BigIntField(null=True),
        kind="money",
        chart="measure",
        aliases=("应收金额", "实收金额", "结算金额", "总金额", "合计", "维修金额"),
    )
    cost = labelled("成本", "Cost", BigIntField(null=True), kind="money", private=True)
    sender_name = labelled(
        "送修人", "Sender", CharField(max_length=40, null=True), kind="person_name", aliases=("送修人姓名",)
    )
    sender_phone = labelled(
        "送修人电话",
        "Sender's phone",
        CharField(max_length=30, null=True),
        kind="phone",
        private=True,
        aliases=("送修电话", "送修人手机"),
    )
    advisor: ForeignKeyNullableRelation[Staff] = labelled(
        "服务顾问",
        "Advisor",
        ForeignKeyField("models.Staff", related_name="received", null=True, on_delete=fields.SET_NULL),
        chart="group",
        aliases=("接待员", "业务接待", "维修顾问"),
    )
    technician: ForeignKeyNullableRelation[Staff] = labelled(
        "维修技师",
        "Technician",
        ForeignKeyField("models.Staff", related_name="repaired", null=True, on_delete=fields.SET_NULL),
        chart="group",
        aliases=("主修人", "维修工", "技师"),
    )
    call_suits = labelled("方便回访的时间", "When a call suits", CharField(max_length=60, null=True))
    advice = labelled("交车建议", "Advice at handover", fields.TextField(default=""), aliases=("维修建议", "建议项目"))
    note = labelled("备注", "Note", fields.TextField(default=""), aliases=("工单备注",))
    extra: dict[str, Any] | None = JSONField(null=True)

    lines: ReverseRelation[VisitLine]

    class Meta:
        """Found by order number, car and customer; filtered by date, kind, people and money."""

        table = "visit"
        indexes = (
            *listed_by(
                "visited_on",
                ("kind_id", "visited_on"),
                ("advisor_id", "visited_on"),
                ("technician_id", "visited_on"),
                ("store_id", "visited_on"),
                ("state", "visited_on"),
                ("state", "promised_at"),
                "amount",
                "order_no",
                "mileage",
            ),
            ("vehicle_id", "visited_on", "kind_id", "archived_at"),  # every class of every car, from the index alone
            ("customer_id", "store_id"),
            ("order_no",),
        )


class VisitLine(Record):
    """One item of a visit: labour, a part, or a value-added service, with its fee."""

    visit: ForeignKeyRelation[Visit] = labelled(
        "来店", "Visit", ForeignKeyField("models.Visit", related_name="lines", on_delete=fields.CASCADE)
    )
    sort = labelled(
        "类别",
        "Sort",
        CharField(max_length=8, default="labour"),
        kind="choice",
        choices=PART,
        aliases=("项目类别", "类型", "项目类型"),
    )
    name = labelled(
        "项目",
        "Item",
        CharField(max_length=80),
        required=True,
        aliases=("项目名称", "维修项目", "作业项目", "配件名称", "备品名称", "备件名称", "零件名称", "名称", "part"),
    )
    quantity = labelled("数量", "Quantity", fields.FloatField(default=1), kind="decimal", aliases=("件数", "qty"))
    hours = labelled(
        "工时", "Hours", fields.FloatField(null=True), kind="decimal", aliases=("工时数", "定额工时", "派工工时")
    )
    fee = labelled(
        "费用", "Fee", BigIntField(null=True), kind="money", aliases=("金额", "小计", "工时费", "材料费", "收费金额")
    )

    class Meta:
        """Found by its visit."""

        table = "visit_line"
        indexes = (*listed_by("name"), ("visit_id",))
