"""Customers: the people and companies whose cars come here, how to reach them, who decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.fields import (
    CharField,
    DateField,
    ForeignKeyField,
    ForeignKeyNullableRelation,
    ForeignKeyRelation,
    IntField,
    JSONField,
    ReverseRelation,
)

from models.labelling import choice, labelled
from models.list_words import ListWords
from models.record import Record, listed_by
from models.text import Text

if TYPE_CHECKING:
    from datetime import date

    from models.tables.choices import Choice
    from models.tables.organisation import Staff, Store
    from models.tables.vehicles import Vehicle
    from models.tables.visits import Visit

SEX = {"m": Text(zh="男", en="Male"), "f": Text(zh="女", en="Female")}
NEED_SHOWN = {
    "stated": Text(zh="明确", en="Stated"),
    "implied": Text(zh="隐含", en="Implied"),
    "latent": Text(zh="潜在", en="Latent"),
}
PARTY = {"person": Text(zh="个人", en="Person"), "company": Text(zh="单位", en="Company")}


class Customer(Record):
    """A person or company whose cars come here; belongs to the group, with a home store."""

    name = labelled(
        "姓名",
        "Name",
        CharField(max_length=60),
        kind="person_name",
        required=True,
        aliases=("客户姓名", "车主", "车主姓名", "客户名称", "单位名称", "联系人"),
    )
    phone = labelled(
        "手机",
        "Phone",
        CharField(max_length=30, null=True),
        kind="phone",
        private=True,
        aliases=("电话", "手机号", "手机号码", "联系电话", "车主电话", "移动电话"),
    )
    party = labelled(
        "个人/单位", "Person or company", CharField(max_length=8, default="person"), kind="choice", choices=PARTY
    )
    sex = labelled("性别", "Sex", CharField(max_length=1, null=True), kind="choice", choices=SEX)
    birthday = labelled("生日", "Birthday", DateField(null=True), private=True, aliases=("出生日期",))
    lunar_birthday = labelled(
        "过农历生日",
        "Keeps the lunar birthday",
        fields.BooleanField(default=False),
        help=Text(
            zh="生日照填公历出生日期，每年按农历那一天问候",
            en="The date of birth stays as it is; greeted each year on its day of the lunar calendar",
        ),
        aliases=("农历生日",),
    )
    address = labelled(
        "地址",
        "Address",
        CharField(max_length=200, null=True),
        kind="address",
        private=True,
        aliases=("联系地址", "住址", "通讯地址"),
    )
    distance = labelled("到店距离", "Distance to the store", IntField(null=True), unit=Text(zh="公里", en="km"))
    email = labelled("电子邮箱", "E-mail", CharField(max_length=80, null=True), kind="email", private=True)
    owner_type: ForeignKeyNullableRelation[Choice] = labelled(
        "车主类型", "Owner type", choice("owner_type"), chart="group", aliases=("客户类型", "用户性质", "车主性质")
    )
    stage: ForeignKeyNullableRelation[Choice] = labelled(
        "客户阶段", "Relation stage", choice("stage"), chart="group", aliases=("客户状态",)
    )
    level: ForeignKeyNullableRelation[Choice] = labelled(
        "客户级别", "Level", choice("level"), chart="group", aliases=("客户等级", "会员等级", "会员级别", "卡级别")
    )
    segments: list[str] | None = labelled(
        "客户细分",
        "Segments",
        JSONField(null=True),
        kind="choices",
        choices=ListWords("segment"),
        chart="group",
        help=Text(
            zh="可以同时选几项；有哪些项，在“选项表”的“客户细分”里增减。",
            en="Several at once; which there are is set in the choice lists, under Segments.",
        ),
        aliases=("细分", "客户标签", "标签"),
    )
    account: ForeignKeyNullableRelation[Choice] = labelled(
        "客户规模", "Account size", choice("account"), chart="group", aliases=("户型", "客户规模类别")
    )
    need: ForeignKeyNullableRelation[Choice] = labelled("主要需求", "Main need", choice("need"), chart="group")
    need_shown = labelled(
        "需求表达", "How the need shows", CharField(max_length=8, null=True), kind="choice", choices=NEED_SHOWN
    )
    price_level: ForeignKeyNullableRelation[Choice] = labelled("价格级别", "Price level", choice("price_level"))
    credit: ForeignKeyNullableRelation[Choice] = labelled("信用", "Credit", choice("credit"))
    payment: ForeignKeyNullableRelation[Choice] = labelled("常用付款方式", "Usual payment", choice("payment"))
    source: ForeignKeyNullableRelation[Choice] = labelled(
        "来源", "Source", choice("source"), chart="group", aliases=("客户来源", "信息来源")
    )
    district: ForeignKeyNullableRelation[Choice] = labelled(
        "区域", "District", choice("district"), chart="group", aliases=("城市", "所在区域", "所在城市")
    )
    contact_time = labelled("方便联系时间", "Preferred contact time", CharField(max_length=60, null=True))
    hobbies = labelled("爱好", "Hobbies", CharField(max_length=200, null=True), aliases=("兴趣爱好",))
    family = labelled("家人生日", "Family birthdays", CharField(max_length=200, null=True), private=True)
    referrer: ForeignKeyNullableRelation[Customer] = labelled(
        "介绍人",
        "Referred by",
        ForeignKeyField("models.Customer", related_name="referred", null=True, on_delete=fields.SET_NULL),
        aliases=("转介绍人", "推荐人"),
    )
    advisor: ForeignKeyNullableRelation[Staff] = labelled(
        "服务顾问",
        "Advisor",
        ForeignKeyField("models.Staff", related_name="customers", null=True, on_delete=fields.SET_NULL),
        chart="group",
        aliases=("维修顾问", "专属顾问", "业务接待", "接待员"),
    )
    home_store: ForeignKeyRelation[Store] = labelled(
        "所属门店",
        "Home store",
        ForeignKeyField("models.Store", related_name="customers", on_delete=fields.RESTRICT),
        chart="group",
    )
    since = labelled("建档日期", "Customer since", DateField(null=True), aliases=("建档时间", "首次来店"))
    do_not_contact = labelled("请勿打扰", "Do not contact", fields.BooleanField(default=False))
    not_served = labelled("不再服务的原因", "Why not served any more", CharField(max_length=200, null=True))
    plans = labelled(
        "经营计划",
        "Business plans",
        fields.TextField(default=""),
        help=Text(zh="单位客户的用车和经营打算", en="What a company intends to do"),
    )
    note = labelled("备注", "Note", fields.TextField(default=""), aliases=("说明", "客户备注"))
    last_visit_on: date | None = labelled("最近来店", "Last visit", DateField(null=True), read_only=True, chart="time")
    visit_count = labelled("来店次数", "Visits", IntField(default=0), read_only=True)
    extra: dict[str, Any] | None = JSONField(null=True)

    phones: ReverseRelation[CustomerPhone]
    key_contacts: ReverseRelation[KeyContact]
    vehicles: ReverseRelation[Vehicle]
    visits: ReverseRelation[Visit]

    class Meta:
        """Found by name and phone; filtered by what the store groups its customers by."""

        table = "customer"
        indexes = (
            *listed_by(
                "name",
                "phone",
                "last_visit_on",
                ("advisor_id", "last_visit_on"),
                ("home_store_id", "last_visit_on"),
                ("stage_id", "last_visit_on"),
                ("owner_type_id", "last_visit_on"),
                ("level_id", "last_visit_on"),
                "account_id",
                "credit_id",
                "distance",
                "need_id",
                "price_level_id",
                "source_id",
                "district_id",
                "party",
                "sex",
                "birthday",
                "since",
                "visit_count",
                "do_not_contact",
            ),
            ("phone",),
            ("referrer_id",),
        )


class CustomerPhone(Record):
    """One more number of a customer, and whose it is."""

    customer: ForeignKeyRelation[Customer] = labelled(
        "客户", "Customer", ForeignKeyField("models.Customer", related_name="phones", on_delete=fields.CASCADE)
    )
    phone = labelled("电话", "Phone", CharField(max_length=30), kind="phone", private=True, required=True)
    whose = labelled("谁的号码", "Whose", CharField(max_length=40, default=""))

    class Meta:
        """Found by its number and by its customer."""

        table = "customer_phone"
        indexes = (*listed_by("customer_id"), ("phone",), ("customer_id",))


class KeyContact(Record):
    """Somebody who decides or knows at a company: name, post, birthday, tastes."""

    customer: ForeignKeyRelation[Customer] = labelled(
        "单位", "Company", ForeignKeyField("models.Customer", related_name="key_contacts", on_delete=fields.CASCADE)
    )
    name = labelled("姓名", "Name", CharField(max_length=40), kind="person_name", required=True)
    title = labelled("职务", "Title", CharField(max_length=40, default=""))
    phone = labelled("电话", "Phone", CharField(max_length=30, null=True), kind="phone", private=True)
    birthday = labelled("生日", "Birthday", DateField(null=True), private=True)
    family = labelled("家人与生日", "Family and birthdays", CharField(max_length=200, null=True), private=True)
    tastes = labelled("喜好", "Tastes", CharField(max_length=200, null=True))
    note = labelled("备注", "Note", fields.TextField(default=""))

    class Meta:
        """Found by its company."""

        table = "key_contact"
        indexes = (*listed_by("customer_id", "name"), ("customer_id",))
