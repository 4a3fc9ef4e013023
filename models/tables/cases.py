"""Cases: what a bad answer or a complaint opened, who sees to it, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.fields import (
    CharField,
    DateField,
    DatetimeField,
    ForeignKeyField,
    ForeignKeyNullableRelation,
    ForeignKeyRelation,
    IntField,
    ReverseRelation,
)

from models import clock
from models.kinds.datetime import today_here
from models.labelling import choice, labelled
from models.record import Record, listed_by
from models.text import Text

if TYPE_CHECKING:
    from datetime import datetime

    from models.tables.choices import Choice
    from models.tables.customers import Customer
    from models.tables.organisation import Staff, Store
    from models.tables.responses import Response
    from models.tables.vehicles import Vehicle
    from models.tables.visits import Visit

CASE_STATE = {
    "open": Text(zh="待处理", en="Open"),
    "doing": Text(zh="处理中", en="In work"),
    "solved": Text(zh="待客户确认", en="Waiting for the customer"),
    "closed": Text(zh="已结案", en="Closed"),
}
CASE_SOURCE = {
    "survey": Text(zh="满意度调查", en="Survey"),
    "phone": Text(zh="来电", en="Phone"),
    "counter": Text(zh="到店", en="At the counter"),
    "letter": Text(zh="来信", en="Letter"),
    "internet": Text(zh="网络", en="Internet"),
    "maker": Text(zh="厂家转来", en="From the maker"),
}
SEVERITY = {
    "high": Text(zh="严重", en="Severe"),
    "medium": Text(zh="一般", en="Medium"),
    "low": Text(zh="轻微", en="Slight"),
}
STEP = {
    "opened": Text(zh="立案", en="Opened"),
    "assigned": Text(zh="转交", en="Handed on"),
    "call": Text(zh="联系客户", en="Talked to the customer"),
    "note": Text(zh="处理记录", en="Note"),
    "escalated": Text(zh="升级", en="Escalated"),
    "solved": Text(zh="提出结果", en="Result found"),
    "confirmed": Text(zh="二次回访", en="Second call"),
    "reopened": Text(zh="重新打开", en="Opened again"),
    "closed": Text(zh="结案", en="Closed"),
}


def now() -> datetime:
    """When a case made by hand is opened."""
    return clock.now()


class Case(Record):
    """Something a customer is unhappy with, from the first word to the customer's own confirmation."""

    title = labelled("事由", "What it is about", CharField(max_length=120), required=True)
    source = labelled("来源", "Source", CharField(max_length=10, default="survey"), kind="choice", choices=CASE_SOURCE)
    severity = labelled(
        "严重程度", "Severity", CharField(max_length=8, default="medium"), kind="choice", choices=SEVERITY
    )
    state = labelled(
        "状态", "State", CharField(max_length=8, default="open"), kind="choice", choices=CASE_STATE, read_only=True
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="cases", on_delete=fields.RESTRICT)
    )
    customer: ForeignKeyNullableRelation[Customer] = labelled(
        "客户",
        "Customer",
        ForeignKeyField("models.Customer", related_name="cases", null=True, on_delete=fields.SET_NULL),
    )
    vehicle: ForeignKeyNullableRelation[Vehicle] = labelled(
        "车辆",
        "Vehicle",
        ForeignKeyField("models.Vehicle", related_name="cases", null=True, on_delete=fields.SET_NULL),
    )
    visit: ForeignKeyNullableRelation[Visit] = labelled(
        "来店", "Visit", ForeignKeyField("models.Visit", related_name="cases", null=True, on_delete=fields.SET_NULL)
    )
    response: ForeignKeyNullableRelation[Response] = labelled(
        "答卷",
        "Response",
        ForeignKeyField("models.Response", related_name="cases", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    alert = CharField(max_length=60, default="")  # programme and rule that opened it
    wanted = labelled("客户诉求", "What the customer wants", fields.TextField(default=""))
    cause: ForeignKeyNullableRelation[Choice] = labelled("原因", "Cause", choice("case_cause"), chart="group")
    owner: ForeignKeyNullableRelation[Staff] = labelled(
        "负责人",
        "Owner",
        ForeignKeyField("models.Staff", related_name="cases", null=True, on_delete=fields.SET_NULL),
        chart="group",
    )
    opened_on = labelled("立案日期", "Opened on", DateField(default=today_here), read_only=True, chart="time")
    opened_at = labelled("立案时间", "Opened at", DatetimeField(default=now), read_only=True)
    due_at = labelled("处理时限", "Due by", DatetimeField(null=True))
    level = labelled("升级次数", "Escalated", IntField(default=0), read_only=True)
    first_touch_at = labelled("首次处理", "First touched", DatetimeField(null=True), read_only=True)
    result = labelled("处理结果", "Result", fields.TextField(default=""), read_only=True)
    solved_at = labelled("提出结果时间", "Result found at", DatetimeField(null=True), read_only=True)
    confirmed_at = labelled("客户确认时间", "Customer asked again at", DatetimeField(null=True), read_only=True)
    is_content = labelled(
        "客户认可",
        "Customer's view of it",
        CharField(max_length=8, default=""),
        kind="choice",
        choices={
            "yes": Text(zh="认可", en="Content"),
            "partly": Text(zh="部分认可", en="Partly content"),
            "no": Text(zh="不认可", en="Not content"),
        },
        read_only=True,
    )
    closed_on = labelled("结案日期", "Closed on", DateField(null=True), read_only=True)
    score_before = labelled(
        "立案时得分", "Score when opened", fields.FloatField(null=True), kind="score", read_only=True
    )
    score_after = labelled(
        "复查得分", "Score when asked again", fields.FloatField(null=True), kind="score", read_only=True
    )

    steps: ReverseRelation[CaseStep]

    class Meta:
        """Listed by state, owner, day and due time."""

        table = "case_file"
        indexes = (
            *listed_by(
                "opened_on",
                ("state", "due_at"),
                ("owner_id", "opened_on"),
                ("severity", "opened_on"),
                ("store_id", "opened_on"),
                ("cause_id", "opened_on"),
                ("source", "opened_on"),
                "due_at",
            ),
            ("customer_id",),
            ("vehicle_id",),
            ("response_id",),
        )


class CaseStep(Record):
    """One step of a case: what was done, by whom, in whose words."""

    case: ForeignKeyRelation[Case] = labelled(
        "案件", "Case", ForeignKeyField("models.Case", related_name="steps", on_delete=fields.CASCADE)
    )
    kind = labelled("步骤", "Step", CharField(max_length=10, default="note"), kind="choice", choices=STEP)
    words = labelled("内容", "What was said or done", fields.TextField(default=""), required=True)
    person: ForeignKeyNullableRelation[Staff] = labelled(
        "经手人",
        "By",
        ForeignKeyField("models.Staff", related_name="case_steps", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    at = labelled("时间", "At", DatetimeField(auto_now_add=True), read_only=True)

    class Meta:
        """Read by its case, in order."""

        table = "case_step"
        indexes = (*listed_by("at"), ("case_id", "at"))
