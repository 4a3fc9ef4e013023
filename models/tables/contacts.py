"""Contacts: every call, letter, text and visit with a customer, out and in, with what came of it."""

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
)

from models.kinds.datetime import today_here
from models.labelling import choice, labelled
from models.record import Record, listed_by
from models.text import Text

if TYPE_CHECKING:
    from models.tables.care import Slip
    from models.tables.choices import Choice
    from models.tables.customers import Customer
    from models.tables.organisation import Staff, Store
    from models.tables.vehicles import Vehicle

MEANS = {
    "call": Text(zh="电话", en="Call"),
    "letter": Text(zh="信函", en="Letter"),
    "text": Text(zh="短信/微信", en="Text or WeChat"),
    "visit": Text(zh="拜访", en="Visit"),
    "email": Text(zh="邮件", en="E-mail"),
    "card": Text(zh="贺卡", en="Card"),
}
DIRECTION = {"out": Text(zh="我方联系", en="We to them"), "in": Text(zh="客户联系", en="They to us")}
CAME_OF_IT = {
    "reached": Text(zh="联系上", en="Reached"),
    "booked": Text(zh="已预约", en="Booked"),
    "sent": Text(zh="已发出", en="Sent"),
    "no_answer": Text(zh="无人接听", en="No answer"),
    "busy": Text(zh="占线", en="Busy"),
    "call_back": Text(zh="约定再联系", en="Call back"),
    "refused": Text(zh="不愿多谈", en="Would not talk"),
    "wrong_number": Text(zh="号码有误", en="Wrong number"),
    "gone": Text(zh="车已不在", en="Car is gone"),
    "do_not_contact": Text(zh="请勿再联系", en="Asked not to be contacted"),
}
DONE = frozenset(CAME_OF_IT) - {"no_answer", "busy", "call_back"}  # "busy" is not a follow-up done: it is retried


class Contact(Record):
    """One contact with a customer: by which way, about what, what the customer said, what comes next."""

    customer: ForeignKeyRelation[Customer] = labelled(
        "客户", "Customer", ForeignKeyField("models.Customer", related_name="contacts", on_delete=fields.RESTRICT)
    )
    vehicle: ForeignKeyNullableRelation[Vehicle] = labelled(
        "车辆",
        "Vehicle",
        ForeignKeyField("models.Vehicle", related_name="contacts", null=True, on_delete=fields.SET_NULL),
    )
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="contacts", on_delete=fields.RESTRICT)
    )
    person: ForeignKeyNullableRelation[Staff] = labelled(
        "经办人",
        "By",
        ForeignKeyField("models.Staff", related_name="contacts", null=True, on_delete=fields.SET_NULL),
        chart="group",
    )
    means = labelled(
        "方式", "Means", CharField(max_length=8, default="call"), kind="choice", choices=MEANS, chart="group"
    )
    direction = labelled("来往", "Direction", CharField(max_length=4, default="out"), kind="choice", choices=DIRECTION)
    contacted_on = labelled("日期", "Day", DateField(default=today_here), required=True, chart="time")
    at = labelled("时间", "Time", DatetimeField(null=True))
    about: ForeignKeyNullableRelation[Choice] = labelled("事项", "About", choice("contact_topic"), chart="group")
    outcome = labelled(
        "结果", "Outcome", CharField(max_length=16, default="reached"), kind="choice", choices=CAME_OF_IT, chart="group"
    )
    words = labelled("客户原话", "In the customer's words", fields.TextField(default=""))
    note = labelled("记录", "Note", fields.TextField(default=""))
    slip: ForeignKeyNullableRelation[Slip] = labelled(
        "关怀单",
        "Slip",
        ForeignKeyField("models.Slip", related_name="contacts", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    next_on = labelled("下次联系", "Next contact on", DateField(null=True))
    next_step = labelled("下一步", "Next step", CharField(max_length=200, default=""))

    class Meta:
        """Read by customer and day; the registers list by means."""

        table = "contact"
        indexes = (
            *listed_by(
                "contacted_on",
                ("means", "contacted_on"),
                ("person_id", "contacted_on"),
                ("outcome", "contacted_on"),
                ("about_id", "contacted_on"),
                ("store_id", "contacted_on"),
                ("direction", "contacted_on"),
                "next_on",
            ),
            ("customer_id", "contacted_on"),
            ("vehicle_id", "contacted_on"),
            ("slip_id", "contacted_on"),
        )
