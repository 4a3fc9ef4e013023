"""Own tables: what a store keeps in tables that it made itself from a form, and how each of them is used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.fields import (
    BooleanField,
    CharField,
    ForeignKeyField,
    ForeignKeyNullableRelation,
    IntField,
    JSONField,
)

from models.labelling import labelled
from models.record import Record, listed_by
from models.text import Text

if TYPE_CHECKING:
    from models.tables.customers import Customer
    from models.tables.organisation import Staff, Store
    from models.tables.vehicles import Vehicle
    from models.tables.visits import Visit

BLANK_IS_ME = Text(zh="不填就是自己", en="Left empty, it is you")


class Sheet(Record):
    """One row of a record sheet, a table that a form makes: all its answers lie in `extra`."""

    form = CharField(max_length=40)  # the key of its table
    author: ForeignKeyNullableRelation[Staff] = labelled(
        "经手人",
        "Entered for",
        ForeignKeyField("models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL),
        help=BLANK_IS_ME,
    )
    customer: ForeignKeyNullableRelation[Customer] = labelled(
        "客户",
        "Customer",
        ForeignKeyField("models.Customer", related_name=False, null=True, on_delete=fields.SET_NULL),
    )
    vehicle: ForeignKeyNullableRelation[Vehicle] = labelled(
        "车辆",
        "Vehicle",
        ForeignKeyField("models.Vehicle", related_name=False, null=True, on_delete=fields.SET_NULL),
    )
    visit: ForeignKeyNullableRelation[Visit] = labelled(
        "来店",
        "Visit",
        ForeignKeyField("models.Visit", related_name=False, null=True, on_delete=fields.SET_NULL),
    )
    staff: ForeignKeyNullableRelation[Staff] = labelled(
        "员工",
        "Colleague",
        ForeignKeyField("models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL),
    )
    store: ForeignKeyNullableRelation[Store] = labelled(
        "门店",
        "Store",
        ForeignKeyField("models.Store", related_name=False, null=True, on_delete=fields.RESTRICT),
    )
    extra: dict[str, Any] | None = JSONField(null=True)

    class Meta:
        """Read table by table; what a form asks for itself has indexes of its own, made beside the migrations."""

        table = "sheet"
        indexes = (
            *listed_by("form", ("form", "author_id"), ("form", "store_id")),
            ("customer_id",),
            ("vehicle_id",),
            ("visit_id",),
            ("staff_id",),
            ("author_id",),
        )


class OwnTable(Record):
    """A form in use as a table: where it stands in the menu, and who may do what with its rows."""

    key = labelled("编号", "Key", CharField(max_length=40, unique=True), read_only=True)
    form_key = labelled("表单", "Form", CharField(max_length=60, unique=True), read_only=True)
    menu_group = labelled("菜单分组", "Place in the menu", CharField(max_length=20, default="records"), read_only=True)
    icon = labelled("图标", "Icon", CharField(max_length=20, default="sheet"), read_only=True)
    order = labelled("顺序", "Order", IntField(default=0), read_only=True)
    is_on = labelled("启用", "In use", BooleanField(default=True), read_only=True)
    rights: dict[str, Any] | None = JSONField(null=True)

    class Meta:
        """A store has few of them."""

        table = "own_table"
        indexes = (*listed_by("order", "is_on"),)
