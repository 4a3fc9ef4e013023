"""The store and its people: groups, stores, departments, posts, staff."""

from __future__ import annotations

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
    ReverseRelation,
)

from models.access import ROLE_WORDS
from models.labelling import labelled
from models.record import Record, listed_by
from models.text import Text


class Store(Record):
    """One shop of the group, with its address and its hours."""

    name = labelled("门店名称", "Store name", CharField(max_length=60, unique=True), required=True)
    brand = labelled("品牌", "Brand", CharField(max_length=40, default=""))
    address = labelled("地址", "Address", CharField(max_length=200, default=""), kind="address")
    phone = labelled("服务热线", "Hotline", CharField(max_length=30, default=""), kind="phone")
    opens_at = labelled("营业开始", "Opens at", CharField(max_length=5, default="08:30"), kind="time")
    closes_at = labelled("营业结束", "Closes at", CharField(max_length=5, default="17:30"), kind="time")

    class Meta:
        """Named and ordered by its name."""

        table = "store"
        indexes = listed_by("name")


class Department(Record):
    """A part of a store: sales, after-sales, customer service."""

    name = labelled("部门名称", "Department", CharField(max_length=40), required=True)
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="departments", on_delete=fields.RESTRICT)
    )

    class Meta:
        """Listed by its name."""

        table = "department"
        indexes = listed_by("name", "store_id")


class Post(Record):
    """A post with its duties: service advisor, workshop supervisor."""

    name = labelled("岗位名称", "Post", CharField(max_length=40, unique=True), required=True)
    english = labelled("英文名", "English name", CharField(max_length=60, default=""))
    side = labelled(
        "所属",
        "Side",
        CharField(max_length=12, default="service"),
        kind="choice",
        choices={
            "service": Text(zh="售后", en="After-sales"),
            "sales": Text(zh="销售", en="Sales"),
            "office": Text(zh="管理", en="Office"),
        },
    )
    duties = labelled("职责说明", "What it answers for", fields.TextField(default=""))

    class Meta:
        """Listed by its name."""

        table = "post"
        indexes = listed_by("name", "side")


class Staff(Record):
    """A person who works here, and what they may do."""

    name = labelled(
        "姓名", "Name", CharField(max_length=40), kind="person_name", required=True, aliases=("员工", "员工姓名")
    )
    login = labelled("登录名", "Login", CharField(max_length=40, unique=True), required=True, aliases=("账号", "工号"))
    role = labelled(
        "角色", "Role", CharField(max_length=20, default="staff"), kind="choice", choices=ROLE_WORDS, required=True
    )
    phone = labelled("手机", "Phone", CharField(max_length=30, default=""), kind="phone", private=True)
    store: ForeignKeyRelation[Store] = labelled(
        "门店", "Store", ForeignKeyField("models.Store", related_name="people", on_delete=fields.RESTRICT)
    )
    department: ForeignKeyNullableRelation[Department] = labelled(
        "部门",
        "Department",
        ForeignKeyField("models.Department", related_name="people", null=True, on_delete=fields.SET_NULL),
    )
    supervisor: ForeignKeyNullableRelation[Staff] = labelled(
        "上级",
        "Supervisor",
        ForeignKeyField("models.Staff", related_name="reports", null=True, on_delete=fields.SET_NULL),
    )
    joined_on = labelled("入职日期", "Joined on", DateField(null=True))
    in_training_until = labelled(
        "实习到",
        "In training until",
        DateField(null=True),
        help=Text(
            zh="实习期内不承担责任，由带教的上级承担", en="Until then they carry nothing; the leader carries it instead"
        ),
    )
    birthday = labelled("生日", "Birthday", DateField(null=True), private=True)
    suspended_at = labelled("停用时间", "Suspended at", DatetimeField(null=True), read_only=True)
    away_until = labelled("不在岗到", "Away until", DateField(null=True), read_only=True)
    password_hash = CharField(max_length=200, default="")
    must_change_password = BooleanField(default=False)
    password_set_at = DatetimeField(null=True)  # a start password is good for some days from then on
    sessions_end_before = BigIntField(default=0)  # sessions opened before this stamp (ms) are over: sign out everywhere
    lang = CharField(max_length=5, default="zh")
    look = CharField(max_length=10, default="auto")  # light, dark or as the system says
    dense = BooleanField(default=False)
    sits_at = IntField(null=True)  # the store somebody with several is looking at

    holdings: ReverseRelation[Holding]

    class Meta:
        """Listed by name, role, store and supervisor."""

        table = "staff"
        indexes = listed_by("name", "role", "store_id", "department_id", "supervisor_id")


class Holding(Record):
    """Who holds which post, since when; a person may hold several."""

    person: ForeignKeyRelation[Staff] = labelled(
        "员工", "Person", ForeignKeyField("models.Staff", related_name="holdings", on_delete=fields.CASCADE)
    )
    post: ForeignKeyRelation[Post] = labelled(
        "岗位", "Post", ForeignKeyField("models.Post", related_name="holdings", on_delete=fields.RESTRICT)
    )
    since = labelled("开始", "Since", DateField(null=True))

    class Meta:
        """Found by person and by post."""

        table = "holding"
        indexes = (*listed_by("post_id"), ("person_id",))
