"""Minutes: who was there, what was said and decided, and what was changed after the sign-off."""

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
)

from models.labelling import labelled
from models.record import Record, listed_by
from models.text import Text

if TYPE_CHECKING:
    from models.tables.meetings import Meeting, MeetingSeries
    from models.tables.organisation import Staff


PRESENT = {
    "present": Text(zh="到", en="Present"),
    "late": Text(zh="迟到", en="Late"),
    "absent": Text(zh="缺席", en="Absent"),
    "excused": Text(zh="请假", en="Excused"),
}
PART = {
    "member": Text(zh="参加", en="Takes part"),
    "observer": Text(zh="列席", en="Looks on"),
}
POINT = {
    "point": Text(zh="要点", en="Point"),
    "decision": Text(zh="决定", en="Decision"),
    "praise": Text(zh="表扬", en="Praise"),
    "help": Text(zh="需要支援", en="Help needed"),
    "case": Text(zh="案例", en="Case"),
}


class Attendance(Record):
    """Whether somebody was there, in order, and has taken note of the minutes."""

    meeting: ForeignKeyRelation[Meeting] = labelled(
        "会议", "Meeting", ForeignKeyField("models.Meeting", related_name="attendances", on_delete=fields.CASCADE)
    )
    person: ForeignKeyRelation[Staff] = labelled(
        "员工", "Person", ForeignKeyField("models.Staff", related_name="attendances", on_delete=fields.CASCADE)
    )
    part = labelled("身份", "Part", CharField(max_length=8, default="member"), kind="choice", choices=PART)
    state = labelled("出席", "Present", CharField(max_length=8, default=""), kind="choice", choices=PRESENT)
    reason = labelled("原因", "Reason", CharField(max_length=120, default=""))
    groomed = labelled(
        "仪容仪表",
        "Grooming",
        CharField(max_length=8, default=""),
        kind="choice",
        choices={"yes": Text(zh="合格", en="In order"), "no": Text(zh="不合格", en="Not in order")},
    )
    groomed_note = labelled("仪容问题", "What was not in order", CharField(max_length=120, default=""))
    read_at = labelled("已阅时间", "Took note at", DatetimeField(null=True), read_only=True)

    class Meta:
        """Read by its meeting."""

        table = "attendance"
        unique_together = (("meeting", "person"),)
        indexes = (*listed_by("id"), ("meeting_id",), ("person_id",))


class MeetingPoint(Record):
    """One point, decision or praise of a meeting; open points come again until they are closed."""

    meeting: ForeignKeyRelation[Meeting] = labelled(
        "会议", "Meeting", ForeignKeyField("models.Meeting", related_name="points", on_delete=fields.CASCADE)
    )
    series: ForeignKeyRelation[MeetingSeries] = labelled(
        "会议系列", "Series", ForeignKeyField("models.MeetingSeries", related_name="points", on_delete=fields.CASCADE)
    )
    kind = labelled("类别", "Kind", CharField(max_length=10, default="point"), kind="choice", choices=POINT)
    words = labelled("内容", "Words", fields.TextField(default=""), required=True)
    person: ForeignKeyNullableRelation[Staff] = labelled(
        "提出人", "By", ForeignKeyField("models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL)
    )
    closed_on = labelled("关闭日期", "Closed on", DateField(null=True))
    carried = labelled("延续次数", "Carried over", IntField(default=0), read_only=True)

    class Meta:
        """Read by its meeting."""

        table = "meeting_point"
        indexes = (*listed_by("id"), ("meeting_id",), ("series_id", "closed_on"))


class Amendment(Record):
    """What was changed in minutes after the sign-off, by whom and why."""

    meeting: ForeignKeyRelation[Meeting] = labelled(
        "会议", "Meeting", ForeignKeyField("models.Meeting", related_name="amendments", on_delete=fields.CASCADE)
    )
    words = labelled("更正内容", "What is put right", fields.TextField(default=""), required=True)
    reason = labelled("原因", "Why", CharField(max_length=200), required=True)
    person: ForeignKeyNullableRelation[Staff] = labelled(
        "更正人",
        "By",
        ForeignKeyField("models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    at = labelled("时间", "At", DatetimeField(auto_now_add=True), read_only=True)

    class Meta:
        """Read by its meeting."""

        table = "amendment"
        indexes = (*listed_by("id"), ("meeting_id",))
