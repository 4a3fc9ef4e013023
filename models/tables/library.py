"""Library: words that answer a customer's objection, and the awards that a store gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.fields import CharField, DateField, ForeignKeyField, ForeignKeyNullableRelation, ForeignKeyRelation

from models.kinds.datetime import today_here
from models.labelling import choice, labelled
from models.record import Record, listed_by
from models.tables.meetings import SIDE
from models.text import Text

if TYPE_CHECKING:
    from models.tables.choices import Choice
    from models.tables.meetings import Meeting
    from models.tables.organisation import Staff, Store

OBJECTION = {
    "price": Text(zh="嫌价格高", en="Price"),
    "product": Text(zh="对产品有顾虑", en="The car itself"),
    "rival": Text(zh="拿别家比", en="A competitor"),
    "waiting": Text(zh="嫌等得久", en="Waiting"),
    "quality": Text(zh="担心维修质量", en="Repair quality"),
    "trust": Text(zh="信不过", en="Trust"),
    "undecided": Text(zh="还要想想", en="Still thinking"),
    "money": Text(zh="贷款和保险", en="Loan and insurance"),
    "other": Text(zh="其他", en="Other"),
}


class ObjectionScript(Record):
    """What a customer objects, and words that worked."""

    objection = labelled(
        "客户怎么说",
        "What the customer says",
        CharField(max_length=200),
        required=True,
        help=Text(zh="例如：“外面换机油便宜一半。”", en="For example: “The garage outside charges half.”"),
    )
    words = labelled("我们怎么说", "Words that worked", fields.TextField(default=""), required=True)
    category = labelled(
        "异议类别", "Category", CharField(max_length=10, default="other"), kind="choice", choices=OBJECTION
    )
    side = labelled("部门", "Side", CharField(max_length=8, default="service"), kind="choice", choices=SIDE)
    series: ForeignKeyNullableRelation[Choice] = labelled("车系", "Series", choice("series"))
    filed_on = labelled("归档日期", "Filed on", DateField(default=today_here), read_only=True, chart="time")
    filed_by: ForeignKeyNullableRelation[Staff] = labelled(
        "归档人",
        "Filed by",
        ForeignKeyField("models.Staff", related_name="scripts", null=True, on_delete=fields.SET_NULL),
    )
    meeting: ForeignKeyNullableRelation[Meeting] = labelled(
        "出自会议",
        "From the meeting",
        ForeignKeyField("models.Meeting", related_name="scripts", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="scripts", on_delete=fields.RESTRICT)
    )

    class Meta:
        """Listed by category, series and day."""

        table = "objection_script"
        indexes = (
            *listed_by(
                "filed_on",
                ("category", "filed_on"),
                ("side", "filed_on"),
                ("series_id", "filed_on"),
                ("filed_by_id", "filed_on"),
                ("store_id", "filed_on"),
                "objection",
            ),
            ("meeting_id",),
        )


class Award(Record):
    """What somebody is praised for in a month: spirit first, money second."""

    month = labelled(
        "月份",
        "Month",
        CharField(max_length=7),
        required=True,
        help=Text(zh="例如 2026-10", en="For example 2026-10"),
    )
    person: ForeignKeyRelation[Staff] = labelled(
        "获奖人", "Who", ForeignKeyField("models.Staff", related_name="awards", on_delete=fields.CASCADE), required=True
    )
    words = labelled("为什么", "What for", CharField(max_length=200), required=True)
    reward = labelled(
        "奖励",
        "Reward",
        CharField(max_length=120, default=""),
        help=Text(zh="例如：服务之星流动红旗、加油卡 200 元", en="For example: the star's pennant, a fuel card"),
    )
    given_on = labelled("颁发日期", "Given on", DateField(default=today_here), read_only=True)
    given_by: ForeignKeyNullableRelation[Staff] = labelled(
        "颁发人",
        "Given by",
        ForeignKeyField("models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    meeting: ForeignKeyNullableRelation[Meeting] = labelled(
        "出自会议",
        "From the meeting",
        ForeignKeyField("models.Meeting", related_name="awards", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="awards", on_delete=fields.RESTRICT)
    )

    class Meta:
        """Listed by month and person."""

        table = "award"
        indexes = (
            *listed_by("month", ("person_id", "month"), ("store_id", "month"), "given_on"),
            ("meeting_id",),
        )
