"""Duties: which checklist each post keeps, each day's sheet of each person, and every line of it."""

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

from models.labelling import labelled
from models.record import Record, listed_by
from models.rules.duties import PERIODS as DUTY_PERIOD
from models.rules.duties import PROOFS as PROOF
from models.rules.duties import STATES as DUTY_STATE
from models.text import Text

if TYPE_CHECKING:
    from models.tables.organisation import Post, Staff, Store
    from models.tables.responses import Response

UNSAID = Text(zh="表单里自己写了时间的项目，仍按表单", en="Lines of the form that say their own time keep it")


class DutyList(Record):
    """The checklist of a post: a form whose items say how often and within which hours."""

    post: ForeignKeyRelation[Post] = labelled(
        "岗位", "Post", ForeignKeyField("models.Post", related_name="duty_lists", on_delete=fields.RESTRICT)
    )
    form_key = labelled("检查表", "Checklist", CharField(max_length=60), required=True)
    period = labelled(
        "多久一次",
        "How often",
        CharField(max_length=8, default="daily"),
        kind="choice",
        choices=DUTY_PERIOD,
        help=UNSAID,
    )
    weekday = labelled("周几（周一是 0）", "Weekday, Monday is 0", IntField(null=True))
    day = labelled("每月几号", "Day of the month", IntField(null=True))
    begins = labelled("几点起", "From", CharField(max_length=5, default="00:00"), kind="time", help=UNSAID)
    ends = labelled("几点止", "Until", CharField(max_length=5, default="23:59"), kind="time", help=UNSAID)
    is_on = labelled("启用", "In use", BooleanField(default=True))

    class Meta:
        """One for each post and form."""

        table = "duty_list"
        unique_together = (("post", "form_key"),)
        indexes = (*listed_by("post_id", "is_on"),)


class DutySheet(Record):
    """The checklist of one person for one day."""

    person: ForeignKeyRelation[Staff] = labelled(
        "员工",
        "Person",
        ForeignKeyField("models.Staff", related_name="duty_sheets", on_delete=fields.CASCADE),
        read_only=True,
    )
    post: ForeignKeyRelation[Post] = labelled(
        "岗位",
        "Post",
        ForeignKeyField("models.Post", related_name="duty_sheets", on_delete=fields.RESTRICT),
        read_only=True,
    )
    form_key = labelled("检查表", "Checklist", CharField(max_length=60), read_only=True)
    form_version = labelled("版本", "Version", IntField(), read_only=True)
    kept_on = labelled("日期", "Day", DateField(), read_only=True, chart="time")
    delegate: ForeignKeyNullableRelation[Staff] = labelled(
        "代办人",
        "Done by another",
        ForeignKeyField("models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    confirmed_at = labelled("主管确认时间", "Confirmed at", DatetimeField(null=True), read_only=True)
    confirmed_by: ForeignKeyNullableRelation[Staff] = labelled(
        "确认人",
        "Confirmed by",
        ForeignKeyField("models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店",
        "Store",
        ForeignKeyField("models.Store", related_name="duty_sheets", on_delete=fields.RESTRICT),
        read_only=True,
    )

    class Meta:
        """One for each person, list and day."""

        table = "duty_sheet"
        unique_together = (("person", "form_key", "kept_on"),)
        indexes = (*listed_by("kept_on", ("person_id", "kept_on"), ("post_id", "kept_on"), ("store_id", "kept_on")),)


class DutyLine(Record):
    """One item of a sheet: done, not done with the reason, or missed."""

    sheet: ForeignKeyRelation[DutySheet] = labelled(
        "检查表",
        "Sheet",
        ForeignKeyField("models.DutySheet", related_name="lines", on_delete=fields.CASCADE),
        read_only=True,
    )
    item = labelled("项目", "Item", CharField(max_length=60), read_only=True)
    words = labelled("内容", "Words", CharField(max_length=200), read_only=True)
    english = labelled("英文内容", "English words", CharField(max_length=200, default=""), read_only=True)
    period = labelled(
        "周期",
        "How often",
        CharField(max_length=8, default="daily"),
        kind="choice",
        choices=DUTY_PERIOD,
        read_only=True,
        chart="group",
    )
    begins = labelled("几点起", "From", CharField(max_length=5, default="00:00"), kind="time", read_only=True)
    ends = labelled("几点止", "Until", CharField(max_length=5, default="23:59"), kind="time", read_only=True)
    late_days = labelled("可补做天数", "Days it may come late", IntField(null=True), read_only=True)
    proof = labelled(
        "凭证", "Evidence", CharField(max_length=8, default="none"), kind="choice", choices=PROOF, read_only=True
    )
    kept_on = labelled("日期", "Day", DateField(), read_only=True, chart="time")
    state = labelled(
        "状态",
        "State",
        CharField(max_length=10, default="open"),
        kind="choice",
        choices=DUTY_STATE,
        read_only=True,
        chart="group",
    )
    entered_at = labelled("填写时间", "Entered at", DatetimeField(null=True), read_only=True)
    entered_by: ForeignKeyNullableRelation[Staff] = labelled(
        "填写人",
        "Entered by",
        ForeignKeyField("models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    reason = labelled("未做原因", "Why not done", CharField(max_length=200, default=""), read_only=True)
    note = labelled("说明", "Note", CharField(max_length=300, default=""), read_only=True)
    files: list[str] | None = labelled("照片", "Photo", JSONField(null=True), kind="file", read_only=True)
    response: ForeignKeyNullableRelation[Response] = labelled(
        "填好的表",
        "Filled sheet",
        ForeignKeyField("models.Response", related_name=False, null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    comment = labelled("主管意见", "Comment on a miss", CharField(max_length=300, default=""), read_only=True)
    commented_by: ForeignKeyNullableRelation[Staff] = labelled(
        "意见人",
        "Commented by",
        ForeignKeyField("models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )

    class Meta:
        """Counted by state, item and day."""

        table = "duty_line"
        unique_together = (("sheet", "item"),)
        indexes = (
            *listed_by("kept_on", ("state", "kept_on"), ("period", "kept_on"), ("ends", "kept_on")),
            ("sheet_id",),
            ("item", "kept_on"),
        )
