"""Letters: the templates that the store writes, the letters printed from them, and their coupons."""

from __future__ import annotations

import secrets
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

from models.labelling import labelled
from models.record import Record, listed_by
from models.rules.coupon_numbers import new_number
from models.text import Text

if TYPE_CHECKING:
    from models.tables.contacts import Contact
    from models.tables.customers import Customer
    from models.tables.organisation import Staff, Store
    from models.tables.vehicles import Vehicle
    from models.tables.visits import Visit

OCCASION = {
    "thanks": Text(zh="感谢信", en="Thank-you letter"),
    "invitation": Text(zh="邀请函", en="Invitation"),
    "inquiry": Text(zh="咨询函", en="Inquiry letter"),
    "birthday": Text(zh="生日贺信", en="Birthday letter"),
    "reminder": Text(zh="到期提醒", en="Reminder"),
    "other": Text(zh="其他", en="Other"),
}
WRITTEN_AS = {"letter": Text(zh="信函", en="Letter"), "text": Text(zh="短信/微信", en="Text or WeChat")}


class LetterTemplate(Record):
    """What a letter or a text says, with fields that each customer's own words take the place of."""

    key = labelled("编号", "Key", CharField(max_length=40, unique=True), required=True)
    occasion = labelled(
        "用途", "Occasion", CharField(max_length=12, default="other"), kind="choice", choices=OCCASION, chart="group"
    )
    means = labelled("形式", "Form", CharField(max_length=8, default="letter"), kind="choice", choices=WRITTEN_AS)
    title = labelled("标题", "Title", CharField(max_length=80), required=True)
    english = labelled("英文标题", "English title", CharField(max_length=80, default=""))
    words = labelled("正文", "Text", fields.TextField(default=""), kind="template", required=True)
    english_words = labelled("英文正文", "English text", fields.TextField(default=""), kind="template")
    signed = labelled("落款", "Signed by", CharField(max_length=60, default=""))
    coupon = labelled("优惠券内容", "Coupon: worth what", CharField(max_length=80, default=""))
    coupon_days = labelled("优惠券有效天数", "Coupon: days", IntField(default=60))
    is_on = labelled("启用", "In use", BooleanField(default=True))

    class Meta:
        """Listed by title."""

        table = "letter_template"
        indexes = listed_by("title", ("occasion", "title"), ("means", "title"), "is_on")


class Letter(Record):
    """One letter as it was printed for one customer."""

    template: ForeignKeyNullableRelation[LetterTemplate] = labelled(
        "模板",
        "Template",
        ForeignKeyField("models.LetterTemplate", related_name="letters", null=True, on_delete=fields.SET_NULL),
        chart="group",
    )
    customer: ForeignKeyRelation[Customer] = labelled(
        "客户", "Customer", ForeignKeyField("models.Customer", related_name="letters", on_delete=fields.CASCADE)
    )
    vehicle: ForeignKeyNullableRelation[Vehicle] = labelled(
        "车辆",
        "Vehicle",
        ForeignKeyField("models.Vehicle", related_name="letters", null=True, on_delete=fields.SET_NULL),
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="letters", on_delete=fields.RESTRICT)
    )
    person: ForeignKeyNullableRelation[Staff] = labelled(
        "打印人",
        "Printed by",
        ForeignKeyField("models.Staff", related_name="letters", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    printed_on = labelled("打印日期", "Printed on", DateField(), read_only=True, chart="time")
    words = labelled("正文", "Text", fields.TextField(default=""), read_only=True)
    contact: ForeignKeyNullableRelation[Contact] = labelled(
        "联系记录",
        "Contact",
        ForeignKeyField("models.Contact", related_name="letters", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )

    class Meta:
        """The letter register lists them by day."""

        table = "letter"
        indexes = (
            *listed_by("printed_on", ("template_id", "printed_on"), ("store_id", "printed_on")),
            ("customer_id", "printed_on"),
            ("vehicle_id", "printed_on"),
        )


def _drawn() -> str:
    """Draw the number of a coupon that somebody gives by hand."""
    return new_number(secrets.choice)


class Coupon(Record):
    """A promise with a number and a last day, given with a letter and redeemed once, at a visit."""

    number = labelled("券号", "Number", CharField(max_length=16, unique=True, default=_drawn), read_only=True)
    customer: ForeignKeyRelation[Customer] = labelled(
        "客户", "Customer", ForeignKeyField("models.Customer", related_name="coupons", on_delete=fields.CASCADE)
    )
    vehicle: ForeignKeyNullableRelation[Vehicle] = labelled(
        "车辆",
        "Vehicle",
        ForeignKeyField("models.Vehicle", related_name="coupons", null=True, on_delete=fields.SET_NULL),
    )
    letter: ForeignKeyNullableRelation[Letter] = labelled(
        "信函", "Letter", ForeignKeyField("models.Letter", related_name="coupons", null=True, on_delete=fields.SET_NULL)
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="coupons", on_delete=fields.RESTRICT)
    )
    worth = labelled("内容", "Worth", CharField(max_length=80), required=True)
    ends_on = labelled("有效期至", "Valid until", DateField(), required=True, chart="time")
    redeemed_on = labelled("使用日期", "Redeemed on", DateField(null=True), read_only=True)
    visit: ForeignKeyNullableRelation[Visit] = labelled(
        "来店",
        "Visit",
        ForeignKeyField("models.Visit", related_name="coupons", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    redeemed_by: ForeignKeyNullableRelation[Staff] = labelled(
        "核销人",
        "Redeemed by",
        ForeignKeyField("models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )

    class Meta:
        """Found by number; listed by last day."""

        table = "coupon"
        indexes = (*listed_by("ends_on", "redeemed_on", ("store_id", "ends_on")), ("customer_id",), ("vehicle_id",))
