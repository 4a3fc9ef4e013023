"""Care: the rules by which customers are looked after, and the slips that they make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.fields import (
    BooleanField,
    CharField,
    DateField,
    ForeignKeyField,
    ForeignKeyNullableRelation,
    ForeignKeyRelation,
    IntField,
)

from models.kinds.datetime import today_here
from models.labelling import choice, labelled
from models.record import Record, listed_by, own_key
from models.text import Text

if TYPE_CHECKING:
    from models.tables.choices import Choice
    from models.tables.customers import Customer
    from models.tables.organisation import Staff, Store
    from models.tables.vehicles import Vehicle

COUNTED_FROM = {
    "delivery": Text(zh="新车交付", en="Delivery of the new car"),
    "purchase": Text(zh="购车周年", en="Anniversary of the purchase"),
    "visit": Text(zh="上次来店", en="Last visit"),
    "birthday": Text(zh="生日", en="Birthday"),
    "inspection": Text(zh="年审到期", en="Annual inspection due"),
    "seasonal": Text(zh="季审到期", en="Seasonal inspection due"),
    "insurance": Text(zh="保险到期", en="Insurance due"),
    "licence": Text(zh="驾驶证到期", en="Driving licence due"),
    "maintenance": Text(zh="保养到期", en="Maintenance due"),
    "warranty": Text(zh="质保到期", en="End of warranty"),
    "lost": Text(zh="成为短期流失", en="Day it became short-term lost"),
    "long_lost": Text(zh="成为长期流失", en="Day it became long-term lost"),
    "recall": Text(zh="定期保养招揽", en="Maintenance recall"),
    "by_hand": Text(zh="手工安排", en="Arranged by hand"),
}
WHOM = {
    "all": Text(zh="全部客户", en="Everybody"),
    "private": Text(zh="私家车主", en="Private owners"),
    "company": Text(zh="单位客户", en="Companies"),
    "loyal": Text(zh="忠诚客户", en="Loyal customers"),
    "lost": Text(zh="流失客户", en="Lost customers"),
}
SLIP_MEANS = {
    "call": Text(zh="电话", en="Call"),
    "letter": Text(zh="信函", en="Letter"),
    "text": Text(zh="短信/微信", en="Text or WeChat"),
    "visit": Text(zh="拜访", en="Visit"),
}
SLIP_STATE = {
    "open": Text(zh="待办", en="Open"),
    "done": Text(zh="已完成", en="Done"),
    "booked": Text(zh="已预约", en="Booked"),
    "came": Text(zh="已来店", en="Came"),
    "dropped": Text(zh="不再需要", en="No longer needed"),
    "missed": Text(zh="过期未办", en="Not done in time"),
    "gave_up": Text(zh="多次未联系上", en="Tried, not reached"),
}
HANDLER = {
    "own": Text(zh="客户自己的顾问", en="The customer's own advisor"),
    "clerk": Text(zh="客服专员", en="Relations clerk"),
    "supervisor": Text(zh="主管", en="Supervisor"),
    "manager": Text(zh="经理", en="Manager"),
}


class CareRule(Record):
    """One rule of care: counted from what, how many days later, by whom, by which means."""

    key = labelled("编号", "Key", CharField(max_length=40, unique=True, default=own_key), read_only=True)
    title = labelled("名称", "Title", CharField(max_length=80), required=True)
    english = labelled("英文名", "English title", CharField(max_length=80, default=""))
    counted_from = labelled(
        "从何时算起", "Counted from", CharField(max_length=16), kind="choice", choices=COUNTED_FROM, required=True
    )
    after_days = labelled(
        "多少天后",
        "Days after",
        IntField(default=0),
        help=Text(zh="负数表示提前", en="Negative means before"),
        low=-3650,
        high=3650,
    )
    every_months = labelled("每隔几个月", "Every so many months", IntField(default=0), low=0, high=120)
    open_days = labelled("办理期限（天）", "Days to do it in", IntField(default=7), low=0, high=366)
    whom = labelled("对象", "Whom", CharField(max_length=8, default="all"), kind="choice", choices=WHOM)
    means = labelled("方式", "Means", CharField(max_length=8, default="call"), kind="choice", choices=SLIP_MEANS)
    handler = labelled("由谁办", "Handled by", CharField(max_length=12, default="own"), kind="choice", choices=HANDLER)
    touches = labelled("最多联系次数", "Tries at most", IntField(default=3), low=1, high=20)
    script = labelled("话术", "Script", fields.TextField(default=""))
    english_script = labelled("英文话术", "English script", fields.TextField(default=""))
    form_key = labelled("问卷", "Form", CharField(max_length=60, default=""))
    letter_key = labelled("信函或短信模板", "Letter or text template", CharField(max_length=40, default=""))
    closes_on_visit = labelled("来店即完成", "Closed by a visit", BooleanField(default=True))
    is_on = labelled("启用", "In use", BooleanField(default=True))

    class Meta:
        """Listed by title and what it counts from."""

        table = "care_rule"
        indexes = listed_by("title", "counted_from", "means", "handler", "is_on")


class Slip(Record):
    """One customer to be contacted under one rule, once in each cycle."""

    rule: ForeignKeyRelation[CareRule] = labelled(
        "关怀规则", "Rule", ForeignKeyField("models.CareRule", related_name="slips", on_delete=fields.RESTRICT)
    )
    customer: ForeignKeyRelation[Customer] = labelled(
        "客户", "Customer", ForeignKeyField("models.Customer", related_name="slips", on_delete=fields.CASCADE)
    )
    vehicle: ForeignKeyNullableRelation[Vehicle] = labelled(
        "车辆", "Vehicle", ForeignKeyField("models.Vehicle", related_name="slips", null=True, on_delete=fields.SET_NULL)
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="slips", on_delete=fields.RESTRICT)
    )
    handler: ForeignKeyNullableRelation[Staff] = labelled(
        "经办人",
        "Handler",
        ForeignKeyField("models.Staff", related_name="slips", null=True, on_delete=fields.SET_NULL),
        chart="group",
    )
    # rule:car or customer:day it counts from; one that somebody adds by hand is a cycle of its own
    cycle = CharField(max_length=40, unique=True, default=own_key)
    counted_on = labelled("算起日期", "Counted from", DateField(null=True), read_only=True)
    from_on = labelled("开始日期", "From", DateField(default=today_here), read_only=True)
    due_on = labelled("办理期限", "Due on", DateField(), required=True, chart="time")
    state = labelled("状态", "State", CharField(max_length=8, default="open"), kind="choice", choices=SLIP_STATE)
    tries = labelled("已联系次数", "Tries", IntField(default=0), read_only=True)
    again_on = labelled("再联系日期", "Try again on", DateField(null=True))
    asked_for = labelled("事由", "What for", CharField(max_length=200, default=""))
    reason: ForeignKeyNullableRelation[Choice] = labelled("不来的原因", "Why not", choice("not_coming"), chart="group")
    closed_on = labelled("完成日期", "Closed on", DateField(null=True), read_only=True)

    class Meta:
        """The queue reads open ones of a handler by day."""

        table = "slip"
        indexes = (
            *listed_by(
                "due_on",
                ("state", "due_on"),
                ("handler_id", "state", "due_on"),
                ("rule_id", "due_on"),
                ("store_id", "due_on"),
                ("reason_id", "due_on"),
                "from_on",
            ),
            ("customer_id", "state"),
            ("vehicle_id", "state"),
            ("rule_id", "closed_on"),  # the next cycle counts from the day the last one ended
        )
