"""Meetings: the series that a store holds, each meeting of them, and the days on which it rests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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

from models.labelling import labelled
from models.record import Record, listed_by, own_key
from models.rules.meeting_times import ANCHORS, EVERY
from models.text import Text

if TYPE_CHECKING:
    from models.tables.organisation import Post, Staff, Store
    from models.tables.responses import Response


SIDE = {
    "service": Text(zh="售后", en="After-sales"),
    "sales": Text(zh="销售", en="Sales"),
    "store": Text(zh="全店", en="Whole store"),
}
MEETING_KIND = {
    "morning": Text(zh="早会", en="Morning meeting"),
    "evening": Text(zh="夕会", en="Evening meeting"),
    "monthly": Text(zh="月度分析会", en="Monthly review"),
    "other": Text(zh="其他会议", en="Other meeting"),
}
HELD_AS = {
    "standing": Text(zh="站立", en="Standing"),
    "table": Text(zh="圆桌", en="At a table"),
    "online": Text(zh="线上", en="Online"),
}
MEETING_STATE = {
    "planned": Text(zh="未开始", en="To come"),
    "running": Text(zh="进行中", en="Running"),
    "signed": Text(zh="已签字", en="Signed off"),
    "skipped": Text(zh="未召开", en="Not held"),
}
BY_POST = Text(
    zh="岗位名称，用顿号隔开，例如：销售顾问、销售接待",
    en="Names of posts with commas between, for example: 销售顾问, 销售接待",
)
CLOSED_AS = {
    "closed": Text(zh="休息", en="Closed"),
    "worked": Text(zh="调休上班", en="Worked instead"),
}


class ClosingDay(Record):
    """A day on which a store rests, or works although it would rest; without a store it holds for all."""

    closed_on = labelled("日期", "Day", DateField(), required=True, chart="time")
    kind = labelled("类别", "Kind", CharField(max_length=8, default="closed"), kind="choice", choices=CLOSED_AS)
    words = labelled("说明", "What for", CharField(max_length=60, default=""))
    store: ForeignKeyNullableRelation[Store] = labelled(
        "门店",
        "Store",
        ForeignKeyField("models.Store", related_name="closing_days", null=True, on_delete=fields.CASCADE),
    )

    class Meta:
        """Listed by day."""

        table = "closing_day"
        indexes = listed_by("closed_on", "kind", "store_id")


class MeetingSeries(Record):
    """A meeting that comes again: when, where, who, and which form is its sheet."""

    key = labelled("编号", "Key", CharField(max_length=40, default=own_key), read_only=True)
    title = labelled("名称", "Title", CharField(max_length=80), required=True)
    english = labelled("英文名称", "English title", CharField(max_length=80, default=""))
    kind = labelled("种类", "Kind", CharField(max_length=8, default="other"), kind="choice", choices=MEETING_KIND)
    side = labelled("部门", "Side", CharField(max_length=8, default="service"), kind="choice", choices=SIDE)
    every = labelled("多久一次", "How often", CharField(max_length=6, default="day"), kind="choice", choices=EVERY)
    weekday = labelled("周几（周一是 0）", "Weekday, Monday is 0", IntField(default=0))
    day = labelled("每月几号", "Day of the month", IntField(default=1))
    anchor = labelled(
        "时间从哪算", "Time counted from", CharField(max_length=8, default="opening"), kind="choice", choices=ANCHORS
    )
    minutes = labelled("提前多少分钟", "Minutes before", IntField(default=10))
    lasts = labelled("时长（分钟）", "Minutes it lasts", IntField(default=15))
    place = labelled("地点", "Place", CharField(max_length=60, default=""))
    held_as = labelled("形式", "Held", CharField(max_length=8, default="standing"), kind="choice", choices=HELD_AS)
    form_key = labelled("会议表单", "Form of the sheet", CharField(max_length=60, default=""))
    chair: ForeignKeyNullableRelation[Post] = labelled(
        "主持岗位",
        "Chaired by (post)",
        ForeignKeyField("models.Post", related_name=False, null=True, on_delete=fields.SET_NULL),
    )
    attend = labelled("参加岗位", "Posts that take part", CharField(max_length=300, default=""), help=BY_POST)
    observe = labelled("列席岗位", "Posts that look on", CharField(max_length=300, default=""), help=BY_POST)
    receive = labelled(
        "纪要发给哪些岗位", "Posts that get the minutes", CharField(max_length=300, default=""), help=BY_POST
    )
    escalate_after = labelled("延期几次上报", "Carried so often, the next level is told", IntField(default=3))
    is_on = labelled("启用", "In use", BooleanField(default=True))
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="meeting_series", on_delete=fields.RESTRICT)
    )

    class Meta:
        """Listed by name."""

        table = "meeting_series"
        unique_together = (("store", "key"),)
        indexes = (*listed_by("title", "kind", "side", "is_on", "store_id"),)


class Meeting(Record):
    """One meeting of a series on its day; once it is signed off, its sheet and its figures stay as they are."""

    series: ForeignKeyRelation[MeetingSeries] = labelled(
        "会议系列",
        "Series",
        ForeignKeyField("models.MeetingSeries", related_name="meetings", on_delete=fields.RESTRICT),
    )
    held_on = labelled("日期", "Day", DateField(), required=True, chart="time")
    starts_at = labelled("开始时间", "Starts at", CharField(max_length=5, default=""), kind="time")
    state = labelled(
        "状态",
        "State",
        CharField(max_length=8, default="planned"),
        kind="choice",
        choices=MEETING_STATE,
        read_only=True,
    )
    chair: ForeignKeyNullableRelation[Staff] = labelled(
        "主持人", "Chair", ForeignKeyField("models.Staff", related_name="chaired", null=True, on_delete=fields.SET_NULL)
    )
    response: ForeignKeyNullableRelation[Response] = labelled(
        "会议内容",
        "Sheet",
        ForeignKeyField("models.Response", related_name=False, null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    begun_at = labelled("实际开始", "Begun at", DatetimeField(null=True), read_only=True)
    signed_at = labelled("签字时间", "Signed off at", DatetimeField(null=True), read_only=True)
    signed_by: ForeignKeyNullableRelation[Staff] = labelled(
        "签字人",
        "Signed off by",
        ForeignKeyField("models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    sheet: dict[str, Any] | None = JSONField(null=True)  # what has been typed so far
    frozen: dict[str, Any] | None = JSONField(null=True)  # the minutes as they stood at the sign-off
    note = labelled("未召开原因", "Why not held", CharField(max_length=200, default=""))
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="meetings", on_delete=fields.RESTRICT)
    )

    class Meta:
        """One for each series and day."""

        table = "meeting"
        unique_together = (("series", "held_on"),)
        indexes = (*listed_by("held_on", ("series_id", "held_on"), ("state", "held_on"), ("store_id", "held_on")),)
