"""Surveys: forms and their versions, programmes, and who was drawn and called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.fields import (
    BooleanField,
    CharField,
    DateField,
    DatetimeField,
    ForeignKeyField,
    ForeignKeyNullableRelation,
    ForeignKeyRelation,
    IntField,
    JSONField,
)
from tortoise.models import Model

from models.labelling import labelled
from models.outcomes import OUTCOME
from models.record import Record, listed_by
from models.text import Text

if TYPE_CHECKING:
    from models.tables.customers import Customer
    from models.tables.organisation import Staff, Store
    from models.tables.vehicles import Vehicle
    from models.tables.visits import Visit

FORM_KIND = {
    "survey": Text(zh="调查", en="Survey"),
    "checklist": Text(zh="检查表", en="Checklist"),
    "minutes": Text(zh="会议记录", en="Minutes"),
    "record": Text(zh="登记表", en="Record sheet"),
    "extra": Text(zh="自定义字段", en="Extra fields"),
    "complaint": Text(zh="投诉", en="Complaint"),
}
CHANNEL = {
    "phone": Text(zh="电话", en="Phone"),
    "public": Text(zh="客户自填", en="By the customer"),
    "staff": Text(zh="员工填写", en="By staff"),
    "paper": Text(zh="纸质", en="Paper"),
}
OUTSIDE = "outside"  # on paper by somebody who was not drawn: kept and followed up, apart from the sample
ANSWERED_BY = CHANNEL | {OUTSIDE: Text(zh="纸质（未抽中）", en="Paper, not drawn")}
LINK_SENT = "link_sent"  # the customer may answer alone for some days before anybody calls
INVITATION_OUTCOME = {
    "waiting": Text(zh="待联系", en="Waiting"),
    LINK_SENT: Text(zh="已发链接", en="Link sent"),
    **OUTCOME,
}


class SurveyForm(Record):
    """A form by its fixed key; what it asks stands in its versions."""

    key = labelled("编号", "Key", CharField(max_length=60, unique=True), required=True)
    title = labelled("名称", "Title", CharField(max_length=120), required=True)
    english = labelled("英文名", "English title", CharField(max_length=120, default=""))
    kind = labelled("类型", "Kind", CharField(max_length=12, default="survey"), kind="choice", choices=FORM_KIND)
    base = CharField(max_length=80, default="")  # the shipped form it came from: csi_service@3
    published = labelled("当前版本", "Published version", IntField(default=0), read_only=True)

    class Meta:
        """Listed by title and kind."""

        table = "form"
        indexes = listed_by("title", "kind")


class FormVersion(Model):
    """One version of a form; once published it never changes again."""

    id = fields.IntField(primary_key=True)
    form: ForeignKeyRelation[SurveyForm] = ForeignKeyField(
        "models.SurveyForm", related_name=False, on_delete=fields.CASCADE
    )
    version = IntField()
    status = CharField(max_length=10, default="draft")  # draft, published, retired
    definition: object = JSONField()
    sha256 = CharField(max_length=64, default="")
    published_at = DatetimeField(null=True)
    person: ForeignKeyNullableRelation[Staff] = ForeignKeyField(
        "models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    note = CharField(max_length=500, default="")

    class Meta:
        """A version stands once in a form."""

        table = "form_version"
        unique_together = (("form", "version"),)


class SurveyProgramme(Record):
    """A use of a form: whom, when, by which channel; the whole definition in use lies in `definition`.

    Key, form and titles stand in the definition too: they change with it, in a new version, and the key never does.
    """

    key = labelled("编号", "Key", CharField(max_length=60, unique=True), read_only=True)
    title = labelled("名称", "Title", CharField(max_length=120), required=True, read_only=True)
    english = labelled("英文名", "English title", CharField(max_length=120, default=""), read_only=True)
    form: ForeignKeyRelation[SurveyForm] = labelled(
        "问卷",
        "Form",
        ForeignKeyField("models.SurveyForm", related_name="programmes", on_delete=fields.RESTRICT),
        read_only=True,
    )
    is_on = labelled("启用", "In use", BooleanField(default=True))
    published = labelled("当前版本", "Published version", IntField(default=1), read_only=True)
    definition: object = JSONField()
    poster_hash = CharField(max_length=64, default="")  # of the address on the poster

    class Meta:
        """Listed by title and form."""

        table = "programme"
        indexes = (*listed_by("title", "form_id"), ("poster_hash",))


class ProgrammeVersion(Model):
    """One version of a programme; what was once in use never changes again."""

    id = fields.IntField(primary_key=True)
    programme: ForeignKeyRelation[SurveyProgramme] = ForeignKeyField(
        "models.SurveyProgramme", related_name=False, on_delete=fields.CASCADE
    )
    version = IntField()
    definition: object = JSONField()
    published_at = DatetimeField()
    person: ForeignKeyNullableRelation[Staff] = ForeignKeyField(
        "models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    note = CharField(max_length=500, default="")

    class Meta:
        """A version stands once in a programme."""

        table = "programme_version"
        unique_together = (("programme", "version"),)


class Invitation(Record):
    """One that was drawn for a programme; it ends in exactly one outcome, so that the rates are true."""

    programme: ForeignKeyRelation[SurveyProgramme] = labelled(
        "调查项目",
        "Programme",
        ForeignKeyField("models.SurveyProgramme", related_name="invitations", on_delete=fields.RESTRICT),
        chart="group",
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="invitations", on_delete=fields.RESTRICT)
    )
    customer: ForeignKeyNullableRelation[Customer] = labelled(
        "客户",
        "Customer",
        ForeignKeyField("models.Customer", related_name="invitations", null=True, on_delete=fields.SET_NULL),
    )
    vehicle: ForeignKeyNullableRelation[Vehicle] = labelled(
        "车辆",
        "Vehicle",
        ForeignKeyField("models.Vehicle", related_name="invitations", null=True, on_delete=fields.SET_NULL),
    )
    visit: ForeignKeyNullableRelation[Visit] = labelled(
        "来店",
        "Visit",
        ForeignKeyField("models.Visit", related_name="invitations", null=True, on_delete=fields.SET_NULL),
    )
    advisor: ForeignKeyNullableRelation[Staff] = labelled(
        "服务顾问",
        "Advisor who served",
        ForeignKeyField("models.Staff", related_name="surveyed", null=True, on_delete=fields.SET_NULL),
        chart="group",
    )
    asks = labelled("受访人", "Who is asked", CharField(max_length=40, default=""), kind="person_name")
    phone = labelled("受访电话", "Phone to call", CharField(max_length=30, default=""), kind="phone", private=True)
    handler: ForeignKeyNullableRelation[Staff] = labelled(
        "回访员",
        "Caller",
        ForeignKeyField("models.Staff", related_name="calling", null=True, on_delete=fields.SET_NULL),
    )
    outcome = labelled(
        "结果",
        "Outcome",
        CharField(max_length=16, default="waiting"),
        kind="choice",
        choices=INVITATION_OUTCOME,
        read_only=True,
    )
    is_open = labelled("待办", "Still open", BooleanField(default=True), read_only=True)
    drawn_on = labelled("抽中日期", "Drawn on", DateField(), read_only=True, chart="time")
    due_on = labelled("应联系日期", "Call from", DateField(), read_only=True)
    expires_on = labelled("截止日期", "Expires on", DateField(), read_only=True)
    attempts = labelled("已联系次数", "Attempts", IntField(default=0), read_only=True)
    call_back_at = labelled("约定回电", "Call back at", DatetimeField(null=True), read_only=True)
    ended_on = labelled("结束日期", "Ended on", DateField(null=True), read_only=True)
    channel = labelled("渠道", "Channel", CharField(max_length=8, default="phone"), kind="choice", choices=CHANNEL)
    token_hash = CharField(max_length=64, null=True, unique=True)
    case_id = IntField(null=True)  # the case whose second call this is

    class Meta:
        """One for each visit in a programme; the call queue reads open ones by day."""

        table = "invitation"
        unique_together = (("programme", "visit"),)
        indexes = (
            *listed_by(
                "drawn_on",
                ("is_open", "due_on"),
                ("outcome", "drawn_on"),
                ("programme_id", "drawn_on"),
                ("advisor_id", "drawn_on"),
                ("handler_id", "due_on"),
                ("store_id", "drawn_on"),
                "due_on",
                "expires_on",
            ),
            ("customer_id", "drawn_on"),
            ("case_id",),
        )


class Attempt(Model):
    """One try to reach somebody who was drawn: when, by whom, and what came of it."""

    id = fields.IntField(primary_key=True)
    invitation: ForeignKeyRelation[Invitation] = ForeignKeyField(
        "models.Invitation", related_name=False, on_delete=fields.CASCADE
    )
    at = DatetimeField(auto_now_add=True)
    person: ForeignKeyNullableRelation[Staff] = ForeignKeyField(
        "models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    channel = CharField(max_length=8, default="phone")
    outcome = CharField(max_length=16)
    call_back_at = DatetimeField(null=True)
    note = CharField(max_length=500, default="")

    class Meta:
        """Read by who was drawn."""

        table = "attempt"
        indexes = (("invitation_id",),)


class ChangeMark(Record):
    """Something that changed in the store on a day, marked on the trends: a new lounge, a new price list."""

    on = labelled("日期", "Day", DateField(), required=True)
    words = labelled("改了什么", "What changed", CharField(max_length=80), required=True)
    store: ForeignKeyNullableRelation[Store] = labelled(
        "门店",
        "Store",
        ForeignKeyField("models.Store", related_name="change_marks", null=True, on_delete=fields.CASCADE),
    )

    class Meta:
        """Listed by its day."""

        table = "change_mark"
        indexes = listed_by("on")
