"""Responses: what was answered, as one JSON, and its projection for statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.fields import (
    BigIntField,
    BooleanField,
    CharField,
    DateField,
    DatetimeField,
    FloatField,
    ForeignKeyField,
    ForeignKeyNullableRelation,
    ForeignKeyRelation,
    IntField,
    JSONField,
)
from tortoise.models import Model

from models.labelling import labelled
from models.record import Record, listed_by
from models.tables.surveys import ANSWERED_BY
from models.text import Text

if TYPE_CHECKING:
    from models.tables.customers import Customer
    from models.tables.organisation import Staff, Store
    from models.tables.surveys import FormVersion, Invitation, SurveyForm, SurveyProgramme
    from models.tables.vehicles import Vehicle
    from models.tables.visits import Visit

RESPONSE_STATE = {
    "draft": Text(zh="填写中", en="Being filled in"),
    "complete": Text(zh="已完成", en="Completed"),
    "partial": Text(zh="中途停止", en="Broken off"),
    "void": Text(zh="作废", en="Void"),
}
IDENTITY = {
    "named": Text(zh="实名", en="Named"),
    "confidential": Text(zh="保密", en="Confidential"),
    "anonymous": Text(zh="匿名", en="Anonymous"),
}


class Response(Record):
    """One filled form. `answers` is the truth; the table `answer` and the score follow from it.

    An anonymous one keeps no link to a person, no time of day and no device. `open_to` is who else than the
    callers and the heads may read it: the advisor, when the customer answered under his own name.
    """

    form: ForeignKeyRelation[SurveyForm] = labelled(
        "问卷",
        "Form",
        ForeignKeyField("models.SurveyForm", related_name="responses", on_delete=fields.RESTRICT),
        read_only=True,
        chart="group",
    )
    form_version: ForeignKeyRelation[FormVersion] = ForeignKeyField(
        "models.FormVersion", related_name=False, on_delete=fields.RESTRICT
    )
    programme: ForeignKeyNullableRelation[SurveyProgramme] = labelled(
        "调查项目",
        "Programme",
        ForeignKeyField("models.SurveyProgramme", related_name="responses", null=True, on_delete=fields.RESTRICT),
        read_only=True,
    )
    invitation: ForeignKeyNullableRelation[Invitation] = ForeignKeyField(
        "models.Invitation", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店",
        "Store",
        ForeignKeyField("models.Store", related_name="responses", on_delete=fields.RESTRICT),
        read_only=True,
        chart="group",
    )
    customer: ForeignKeyNullableRelation[Customer] = labelled(
        "客户",
        "Customer",
        ForeignKeyField("models.Customer", related_name="responses", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    vehicle: ForeignKeyNullableRelation[Vehicle] = labelled(
        "车辆",
        "Vehicle",
        ForeignKeyField("models.Vehicle", related_name="responses", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    visit: ForeignKeyNullableRelation[Visit] = labelled(
        "来店",
        "Visit",
        ForeignKeyField("models.Visit", related_name="responses", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    advisor: ForeignKeyNullableRelation[Staff] = labelled(
        "服务顾问",
        "Advisor who served",
        ForeignKeyField("models.Staff", related_name="rated", null=True, on_delete=fields.SET_NULL),
        read_only=True,
        chart="group",
    )
    open_to: ForeignKeyNullableRelation[Staff] = labelled(
        "可查看人",
        "Open to",
        ForeignKeyField("models.Staff", related_name="may_read", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    author: ForeignKeyNullableRelation[Staff] = labelled(
        "记录人",
        "Taken down by",
        ForeignKeyField("models.Staff", related_name="took_down", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    state = labelled(
        "状态",
        "State",
        CharField(max_length=8, default="draft"),
        kind="choice",
        choices=RESPONSE_STATE,
        read_only=True,
    )
    channel = labelled(
        "渠道",
        "Channel",
        CharField(max_length=8, default="phone"),
        kind="choice",
        choices=ANSWERED_BY,
        read_only=True,
        chart="group",
    )
    identity = labelled(
        "受访方式",
        "Identity",
        CharField(max_length=12, default="named"),
        kind="choice",
        choices=IDENTITY,
        read_only=True,
    )
    answered_on = labelled("答卷日期", "Answered on", DateField(null=True), read_only=True, chart="time")
    started_at = labelled("开始时间", "Started at", DatetimeField(null=True), read_only=True)
    submitted_at = labelled("提交时间", "Sent at", DatetimeField(null=True), read_only=True)
    duration = labelled(
        "用时", "Time taken", IntField(null=True), read_only=True, unit=Text(zh="秒", en="seconds"), chart="measure"
    )
    score = labelled("得分", "Score", FloatField(null=True), kind="score", read_only=True, chart="measure")
    band = CharField(max_length=20, default="")
    score_detail: object = JSONField(null=True)
    words = labelled("客户原话", "In the customer's words", fields.TextField(default=""), read_only=True)
    lang = CharField(max_length=5, default="zh")
    answers: dict[str, Any] = JSONField(default=dict)  # the truth
    revision = IntField(default=1)  # rises with every step a customer sends; a late tab is refused
    client_key = CharField(max_length=64, null=True, unique=True)  # sent twice, kept once
    device = CharField(max_length=64, default="")  # a hash, for the signals against gaming

    class Meta:
        """Listed by day, form, people and score; figures read a form's responses of a period."""

        table = "response"
        indexes = (
            *listed_by(
                "answered_on",
                ("form_id", "answered_on"),
                ("programme_id", "answered_on"),
                ("advisor_id", "answered_on"),
                ("store_id", "answered_on"),
                ("state", "answered_on"),
                ("channel", "answered_on"),
                "score",
            ),
            ("form_id", "answered_on"),
            ("customer_id", "answered_on"),
            ("vehicle_id", "answered_on"),
            ("invitation_id",),
            ("visit_id",),
            ("open_to_id",),
        )


class Answer(Model):
    """One answer of a response, for statistics; the whole table can be made again from the responses."""

    id = BigIntField(primary_key=True)
    response: ForeignKeyRelation[Response] = ForeignKeyField(
        "models.Response", related_name=False, on_delete=fields.CASCADE
    )
    item = CharField(max_length=60)
    repeat = IntField(default=0)
    choice = CharField(max_length=60, default="")  # one row for each choice of a multiple answer
    value_text: str | None = fields.TextField(null=True)
    value_num = FloatField(null=True)
    value_date = DateField(null=True)
    hidden = BooleanField(default=False)

    class Meta:
        """Read by response, and by item."""

        table = "answer"
        indexes = (("response_id",), ("item", "response_id"))
