"""Tasks: what somebody promised to do until a day, wherever it came from; and what each is told."""

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
    JSONField,
)

from models.labelling import labelled
from models.record import Record, listed_by
from models.text import Text

if TYPE_CHECKING:
    from models.tables.accountability import AccountabilityRecord
    from models.tables.cases import Case
    from models.tables.churn import Countermeasure
    from models.tables.meetings import Meeting
    from models.tables.organisation import Staff, Store


TASK_STATE = {
    "open": Text(zh="待办", en="Open"),
    "done": Text(zh="已完成", en="Done"),
    "proved": Text(zh="已验证", en="Proved"),
    "dropped": Text(zh="取消", en="Dropped"),
}
TASK_SOURCE = {
    "hand": Text(zh="手工", en="By hand"),
    "meeting": Text(zh="会议", en="Meeting"),
    "case": Text(zh="客诉", en="Case"),
    "accountability": Text(zh="责任追究", en="Accountability"),
    "countermeasure": Text(zh="流失对策", en="Countermeasure"),
    "recall": Text(zh="保养招揽", en="Recall"),
    "duty": Text(zh="岗位检查", en="Duty"),
}


class Task(Record):
    """One thing to do: whose it is, until when, and what proves that it is done."""

    title = labelled("任务", "Task", CharField(max_length=200), required=True, read_only=True)
    owner: ForeignKeyNullableRelation[Staff] = labelled(
        "负责人",
        "Owner",
        ForeignKeyField("models.Staff", related_name="tasks", null=True, on_delete=fields.SET_NULL),
        chart="group",
        read_only=True,
    )
    due_on = labelled("期限", "Due on", DateField(), required=True, chart="time", read_only=True)
    state = labelled(
        "状态",
        "State",
        CharField(max_length=8, default="open"),
        kind="choice",
        choices=TASK_STATE,
        chart="group",
        read_only=True,
    )
    proof_wanted = labelled("要什么证明", "Proof wanted", CharField(max_length=120, default=""), read_only=True)
    proof = labelled("证明", "Proof", fields.TextField(default=""), read_only=True)
    files: list[str] | None = labelled(
        "照片与文件", "Photos and files", JSONField(null=True), kind="file", read_only=True
    )
    done_on = labelled("完成日期", "Done on", DateField(null=True), read_only=True)
    carried = labelled("延期次数", "Carried over", IntField(default=0), read_only=True)
    source = labelled(
        "来源",
        "From",
        CharField(max_length=16, default="hand"),
        kind="choice",
        choices=TASK_SOURCE,
        chart="group",
        read_only=True,
    )
    meeting: ForeignKeyNullableRelation[Meeting] = labelled(
        "会议",
        "Meeting",
        ForeignKeyField("models.Meeting", related_name="tasks", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    case: ForeignKeyNullableRelation[Case] = labelled(
        "客诉案件",
        "Case",
        ForeignKeyField("models.Case", related_name="tasks", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    record: ForeignKeyNullableRelation[AccountabilityRecord] = labelled(
        "责任追究",
        "Accountability record",
        ForeignKeyField("models.AccountabilityRecord", related_name="tasks", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    measure: ForeignKeyNullableRelation[Countermeasure] = labelled(
        "流失对策",
        "Countermeasure",
        ForeignKeyField("models.Countermeasure", related_name="tasks", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    given_by: ForeignKeyNullableRelation[Staff] = labelled(
        "布置人",
        "Given by",
        ForeignKeyField("models.Staff", related_name="given", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店",
        "Store",
        ForeignKeyField("models.Store", related_name="tasks", on_delete=fields.RESTRICT),
        read_only=True,
    )
    note = labelled("备注", "Note", fields.TextField(default=""))

    class Meta:
        """Listed by owner and day."""

        table = "task"
        indexes = (
            *listed_by(
                "due_on",
                ("state", "due_on"),
                ("owner_id", "state", "due_on"),
                ("source", "due_on"),
                ("store_id", "due_on"),
                "carried",
                "done_on",
            ),
            ("meeting_id",),
            ("case_id",),
            ("record_id",),
            ("measure_id",),
        )


class Notice(Record):
    """Something a person is told in the product, once, until it is read."""

    person: ForeignKeyRelation[Staff] = labelled(
        "员工", "Person", ForeignKeyField("models.Staff", related_name="notices", on_delete=fields.CASCADE)
    )
    told_at = labelled("时间", "At", DatetimeField(auto_now_add=True), read_only=True)
    zh = labelled("内容", "Words", CharField(max_length=300))
    en = labelled("英文内容", "English words", CharField(max_length=300, default=""))
    path = labelled("打开", "Opens", CharField(max_length=200, default=""))
    read_at = labelled("已读时间", "Read at", DatetimeField(null=True))
    key = CharField(max_length=100, unique=True)  # told once for each person and fact

    class Meta:
        """Read by person, the latest first."""

        table = "notice"
        indexes = (*listed_by("told_at"), ("person_id", "read_at", "told_at"))


class CalendarFeed(Record):
    """The secret address under which a person's tasks and meetings are read by a calendar."""

    person: ForeignKeyRelation[Staff] = labelled(
        "员工", "Person", ForeignKeyField("models.Staff", related_name="feeds", on_delete=fields.CASCADE)
    )
    digest = CharField(max_length=64)
    made_on = labelled("启用日期", "Made on", DateField(), read_only=True)

    class Meta:
        """Found by the hash of its key."""

        table = "calendar_feed"
        indexes = (*listed_by("person_id"), ("digest",))
