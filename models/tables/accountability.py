"""Accountability: what went wrong or well, who carries which share, and how it was put right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.fields import (
    BigIntField,
    BooleanField,
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
from models.rules.accountability import STATES as RECORD_STATE
from models.text import Text

if TYPE_CHECKING:
    from models.tables.choices import Choice
    from models.tables.organisation import Staff, Store
    from models.tables.surveys import FormVersion


RECORD_KIND = {
    "fault": Text(zh="责任追究", en="Fault"),
    "praise": Text(zh="表扬", en="Praise"),
}
SEVERITY = {
    "light": Text(zh="轻微", en="Light"),
    "medium": Text(zh="一般", en="Medium"),
    "grave": Text(zh="严重", en="Grave"),
}
BROUGHT_BY = {
    "hand": Text(zh="主管登记", en="Entered by hand"),
    "duty": Text(zh="漏做岗位检查", en="Missed duty"),
    "case": Text(zh="客诉超期", en="Case past due"),
    "task": Text(zh="任务多次延期", en="Task carried too often"),
    "patrol": Text(zh="日常巡查", en="Daily patrol"),
    "shopper": Text(zh="密采", en="Mystery shopper"),
    "inspection": Text(zh="飞检", en="Unannounced inspection"),
}


class AccountabilityRecord(Record):
    """One event for which people answer: what happened, against which rule, what was lost, what is done."""

    kind = labelled("类别", "Kind", CharField(max_length=8, default="fault"), kind="choice", choices=RECORD_KIND)
    title = labelled("事由", "What it is about", CharField(max_length=120), required=True)
    happened_on = labelled("发生日期", "Day", DateField(), required=True, chart="time")
    event = labelled("经过", "What happened", fields.TextField(default=""))
    rule = labelled("违反的规定", "Rule", CharField(max_length=200, default=""))
    loss = labelled("造成的损失", "What was lost", CharField(max_length=200, default=""))
    severity = labelled(
        "程度", "Severity", CharField(max_length=8, default="medium"), kind="choice", choices=SEVERITY, chart="group"
    )
    cause: ForeignKeyNullableRelation[Choice] = labelled("原因", "Cause", choice("fault_cause"), chart="group")
    source = labelled(
        "来源", "From", CharField(max_length=12, default="hand"), kind="choice", choices=BROUGHT_BY, chart="group"
    )
    origin = CharField(max_length=60, default="")  # the fact that drafted it, once: duty:12
    files: list[str] | None = labelled("证据", "Evidence", JSONField(null=True), kind="file")
    state = labelled(
        "状态", "State", CharField(max_length=10, default="draft"), kind="choice", choices=RECORD_STATE, read_only=True
    )
    reply_until = labelled("说明截止", "Replies until", DateField(null=True))
    answers: dict[str, Any] | None = JSONField(null=True)  # to the system questions; no response, which others may read
    asked: ForeignKeyNullableRelation[FormVersion] = ForeignKeyField(  # the version they were answered in
        "models.FormVersion", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    action = labelled("整改措施", "Corrective action", fields.TextField(default=""))
    action_owner: ForeignKeyNullableRelation[Staff] = labelled(
        "整改负责人",
        "Action: owner",
        ForeignKeyField("models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL),
    )
    action_due = labelled("整改期限", "Action: due on", DateField(null=True))
    proof = labelled("整改证明", "Proof", fields.TextField(default=""))
    proof_files: list[str] | None = labelled("证明照片", "Photos of the proof", JSONField(null=True), kind="file")
    effect = labelled("效果检查", "Check of the effect", fields.TextField(default=""))
    checked_on = labelled("检查日期", "Checked on", DateField(null=True), read_only=True)
    closed_on = labelled("结案日期", "Closed on", DateField(null=True), read_only=True)
    raised_by: ForeignKeyNullableRelation[Staff] = labelled(
        "登记人",
        "Entered by",
        ForeignKeyField("models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店",
        "Store",
        ForeignKeyField("models.Store", related_name="accountability_records", on_delete=fields.RESTRICT),
    )

    bearers: ReverseRelation[Bearer]

    class Meta:
        """Listed by day and state."""

        table = "accountability_record"
        indexes = (
            *listed_by(
                "happened_on",
                ("state", "happened_on"),
                ("kind", "happened_on"),
                ("severity", "happened_on"),
                ("source", "happened_on"),
                ("cause_id", "happened_on"),
                ("store_id", "happened_on"),
                "closed_on",
            ),
            ("origin",),
        )


class Bearer(Record):
    """Somebody named in a record: at which level, with which share, and what they say to it."""

    record: ForeignKeyRelation[AccountabilityRecord] = labelled(
        "责任追究",
        "Record",
        ForeignKeyField("models.AccountabilityRecord", related_name="bearers", on_delete=fields.CASCADE),
    )
    person: ForeignKeyRelation[Staff] = labelled(
        "员工", "Person", ForeignKeyField("models.Staff", related_name="borne", on_delete=fields.CASCADE)
    )
    level = labelled("层级", "Level", IntField(default=0))
    money = labelled("金额", "Money", BigIntField(default=0), kind="money")
    points = labelled("分数", "Points", IntField(default=0))
    is_head = labelled("一把手", "Head of the unit", BooleanField(default=False))
    reply = labelled("本人说明", "Own words", fields.TextField(default=""))
    replied_at = labelled("说明时间", "Replied at", DatetimeField(null=True), read_only=True)

    class Meta:
        """Read by record and by person."""

        table = "bearer"
        unique_together = (("record", "person"),)
        indexes = (*listed_by("level"), ("record_id",), ("person_id",))


class RecordStep(Record):
    """One step of a record: who did what, in which words."""

    record: ForeignKeyRelation[AccountabilityRecord] = labelled(
        "责任追究",
        "Record",
        ForeignKeyField("models.AccountabilityRecord", related_name="steps", on_delete=fields.CASCADE),
    )
    to = labelled("到", "To", CharField(max_length=10, default=""), kind="choice", choices=RECORD_STATE)
    words = labelled("内容", "Words", fields.TextField(default=""))
    person: ForeignKeyNullableRelation[Staff] = labelled(
        "经手人", "By", ForeignKeyField("models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL)
    )
    at = labelled("时间", "At", DatetimeField(auto_now_add=True), read_only=True)

    class Meta:
        """Read by its record."""

        table = "record_step"
        indexes = (*listed_by("id"), ("record_id",))


class RecordLook(Record):
    """Who looked at a record, and when."""

    record: ForeignKeyRelation[AccountabilityRecord] = labelled(
        "责任追究",
        "Record",
        ForeignKeyField("models.AccountabilityRecord", related_name="looks", on_delete=fields.CASCADE),
    )
    person: ForeignKeyRelation[Staff] = labelled(
        "员工", "Person", ForeignKeyField("models.Staff", related_name=False, on_delete=fields.CASCADE)
    )
    at = labelled("时间", "At", DatetimeField(auto_now_add=True), read_only=True)

    class Meta:
        """Read by its record."""

        table = "record_look"
        indexes = (*listed_by("id"), ("record_id", "at"))


class SharePolicy(Record):
    """What each level carries by the store's policy, by severity; level 99 is the head of the unit."""

    severity = labelled("程度", "Severity", CharField(max_length=8), kind="choice", choices=SEVERITY, required=True)
    level = labelled("层级", "Level", IntField(), required=True)
    money = labelled("金额", "Money", BigIntField(default=0), kind="money")
    points = labelled("分数", "Points", IntField(default=0))
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="share_policies", on_delete=fields.RESTRICT)
    )

    class Meta:
        """Read by severity and level."""

        table = "share_policy"
        unique_together = (("store", "severity", "level"),)
        indexes = (*listed_by("severity", "level"), ("store_id", "severity"))
