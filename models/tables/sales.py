"""Sales: who means to buy, and every step from the first word to the handover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.fields import (
    BigIntField,
    BooleanField,
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
    from datetime import date

    from models.tables.choices import Choice
    from models.tables.customers import Customer
    from models.tables.organisation import Department, Staff, Store


GRADE = {
    "a": Text(zh="A 级（一周内）", en="A: within a week"),
    "b": Text(zh="B 级（一个月内）", en="B: within a month"),
    "c": Text(zh="C 级（三个月内）", en="C: within three months"),
    "n": Text(zh="未定级", en="Not graded"),
}
LEAD_STATE = {
    "open": Text(zh="跟进中", en="Open"),
    "dealt": Text(zh="已成交", en="Deal"),
    "delivered": Text(zh="已交车", en="Delivered"),
    "lost": Text(zh="战败", en="Lost deal"),
}
SALES_STEP = {
    "walk_in": Text(zh="来店", en="Walk-in"),
    "call_in": Text(zh="来电", en="Call in"),
    "follow_up": Text(zh="跟进", en="Followed up"),
    "test_drive": Text(zh="试驾", en="Test drive"),
    "deal": Text(zh="成交", en="Deal"),
    "delivery": Text(zh="交车", en="Delivery"),
    "lost": Text(zh="战败", en="Lost deal"),
}
MEASURE = {
    "deals": Text(zh="成交台数", en="Deals"),
    "deliveries": Text(zh="交车台数", en="Deliveries"),
    "leads": Text(zh="新增意向", en="New leads"),
    "test_drives": Text(zh="试驾次数", en="Test drives"),
    "visits": Text(zh="进厂台次", en="Service visits"),
    "revenue": Text(zh="售后产值", en="Service revenue"),
    "won_back": Text(zh="流失回流", en="Won back"),
}


class Lead(Record):
    """Somebody who means to buy a car: graded by how soon, never dropped without a reason."""

    name = labelled(
        "姓名",
        "Name",
        CharField(max_length=60),
        kind="person_name",
        required=True,
        aliases=("客户姓名", "意向客户", "潜客姓名", "客户名称", "线索姓名"),
    )
    phone = labelled(
        "手机",
        "Phone",
        CharField(max_length=30, null=True),
        kind="phone",
        private=True,
        aliases=("电话", "手机号", "手机号码", "联系电话", "客户电话", "移动电话"),
    )
    grade = labelled(
        "级别",
        "Grade",
        CharField(max_length=1, default="n"),
        kind="choice",
        choices=GRADE,
        chart="group",
        aliases=("意向级别", "客户级别", "意向等级", "线索等级"),
    )
    state = labelled(
        "状态",
        "State",
        CharField(max_length=10, default="open"),
        kind="choice",
        choices=LEAD_STATE,
        chart="group",
        read_only=True,
        help=Text(zh="由销售步骤决定：成交、交车或战败时自动改变", en="Follows the steps: deal, delivery, lost deal"),
    )
    series: ForeignKeyNullableRelation[Choice] = labelled(
        "意向车系", "Series wanted", choice("series"), chart="group", aliases=("车系", "意向车型", "关注车系")
    )
    wishes = labelled(
        "配置与颜色", "Trim and colour", CharField(max_length=120, default=""), aliases=("意向配置", "意向颜色")
    )
    source: ForeignKeyNullableRelation[Choice] = labelled(
        "来源",
        "Source",
        choice("source"),
        chart="group",
        aliases=("线索来源", "客户来源", "信息来源", "来店渠道", "渠道"),
    )
    motive: ForeignKeyNullableRelation[Choice] = labelled(
        "购车动机", "Motive", choice("buying_motive"), chart="group", aliases=("购车用途", "购车原因")
    )
    consultant: ForeignKeyNullableRelation[Staff] = labelled(
        "销售顾问",
        "Consultant",
        ForeignKeyField("models.Staff", related_name="leads", null=True, on_delete=fields.SET_NULL),
        chart="group",
        aliases=("顾问", "跟进人", "接待顾问", "归属顾问", "销售人员"),
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="leads", on_delete=fields.RESTRICT)
    )
    customer: ForeignKeyNullableRelation[Customer] = labelled(
        "客户档案",
        "Customer file",
        ForeignKeyField("models.Customer", related_name="leads", null=True, on_delete=fields.SET_NULL),
    )
    came_on = labelled(
        "首次接触",
        "First contact",
        DateField(),
        required=True,
        chart="time",
        aliases=("首次到店", "建档日期", "来店日期", "留资日期", "创建日期", "首次接触日期"),
    )
    next_on = labelled(
        "下次跟进",
        "Next follow-up",
        DateField(null=True),
        aliases=("下次跟进日期", "计划跟进", "下次联系", "预约回访"),
        help=Text(zh="跟进中没有填下次跟进的，按逾期提醒", en="An open lead without a next day counts as overdue"),
    )
    last_step_on: date | None = labelled("最近接触", "Last contact", DateField(null=True), read_only=True, chart="time")
    ended_on = labelled("结束日期", "Ended on", DateField(null=True), read_only=True, chart="time")
    reason: ForeignKeyNullableRelation[Choice] = labelled(
        "战败原因", "Why lost", choice("deal_lost_reason"), chart="group", read_only=True
    )
    plated = labelled("已协助上牌", "Plates registered for them", BooleanField(default=False), aliases=("是否上牌",))
    note = labelled("备注", "Note", fields.TextField(default=""), aliases=("跟进记录", "客户需求", "说明"))

    class Meta:
        """Listed by grade, person and next day."""

        table = "lead"
        indexes = (
            *listed_by(
                "came_on",
                ("grade", "next_on"),
                ("state", "came_on"),
                ("consultant_id", "next_on"),
                ("series_id", "came_on"),
                ("source_id", "came_on"),
                ("reason_id", "ended_on"),
                ("motive_id", "came_on"),
                ("store_id", "came_on"),
                "next_on",
                "last_step_on",
                ("state", "ended_on"),
                "ended_on",
                "name",
            ),
            ("phone",),
            ("customer_id",),
        )


class SalesStep(Record):
    """One thing that happened on the sales side on one day, with or without a name."""

    kind = labelled(
        "步骤", "Step", CharField(max_length=12), kind="choice", choices=SALES_STEP, read_only=True, chart="group"
    )
    happened_on = labelled("日期", "Day", DateField(), read_only=True, chart="time")
    lead: ForeignKeyNullableRelation[Lead] = labelled(
        "意向客户",
        "Lead",
        ForeignKeyField("models.Lead", related_name="steps", null=True, on_delete=fields.CASCADE),
        read_only=True,
    )
    consultant: ForeignKeyNullableRelation[Staff] = labelled(
        "销售顾问",
        "Consultant",
        ForeignKeyField("models.Staff", related_name="sales_steps", null=True, on_delete=fields.SET_NULL),
        chart="group",
    )
    series: ForeignKeyNullableRelation[Choice] = labelled("车系", "Series", choice("series"), chart="group")
    outlet: ForeignKeyNullableRelation[Choice] = labelled(
        "二级网点", "Second-tier outlet", choice("outlet"), chart="group"
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="sales_steps", on_delete=fields.RESTRICT)
    )
    note = labelled("说明", "Note", CharField(max_length=300, default=""))

    class Meta:
        """Counted by day, kind and person."""

        table = "sales_step"
        indexes = (
            *listed_by(
                "happened_on",
                ("kind", "happened_on"),
                ("consultant_id", "happened_on"),
                ("series_id", "happened_on"),
                ("outlet_id", "happened_on"),
                ("store_id", "happened_on"),
            ),
            ("lead_id", "happened_on"),
        )


class Target(Record):
    """What a store, a department or a person is to reach in a month."""

    month = labelled("月份", "Month", CharField(max_length=7), required=True, aliases=("目标月份", "年月"))
    measure = labelled(
        "指标",
        "Measure",
        CharField(max_length=12),
        kind="choice",
        choices=MEASURE,
        required=True,
        aliases=("目标项目",),
    )
    goal = labelled(
        "目标",
        "Goal",
        BigIntField(),
        required=True,
        low=0,
        aliases=("目标值", "月目标", "目标数"),
        help=Text(zh="售后产值按元填写，其他按台或次填写", en="Service revenue in yuan, everything else in numbers"),
    )
    department: ForeignKeyNullableRelation[Department] = labelled(
        "部门",
        "Department",
        ForeignKeyField("models.Department", related_name="targets", null=True, on_delete=fields.CASCADE),
    )
    person: ForeignKeyNullableRelation[Staff] = labelled(
        "员工", "Person", ForeignKeyField("models.Staff", related_name="targets", null=True, on_delete=fields.CASCADE)
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="targets", on_delete=fields.RESTRICT)
    )

    class Meta:
        """One for each month, measure and whose it is."""

        table = "target"
        indexes = (
            *listed_by(
                "month", ("measure", "month"), ("person_id", "month"), ("department_id", "month"), ("store_id", "month")
            ),
            ("store_id", "month", "measure"),
        )
