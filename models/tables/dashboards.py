"""Dashboards: which figures a person or a role has on the wall, in which order and size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.fields import CharField, DatetimeField, ForeignKeyField, ForeignKeyNullableRelation, IntField, JSONField
from tortoise.models import Model

if TYPE_CHECKING:
    from models.tables.organisation import Staff


class Dashboard(Model):
    """One arrangement of figures: a person's own, or the first one of a role in a store."""

    id = fields.IntField(primary_key=True)
    key = CharField(max_length=60, unique=True)  # person:12 or role:1:manager
    person: ForeignKeyNullableRelation[Staff] = ForeignKeyField(  # whose own it is; it goes with them
        "models.Staff", related_name=False, null=True, on_delete=fields.CASCADE
    )
    tiles: list[dict[str, Any]] = JSONField(default=list)
    version = IntField(default=1)
    changed_at = DatetimeField(auto_now=True)
    changed_by: ForeignKeyNullableRelation[Staff] = ForeignKeyField(
        "models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL
    )

    class Meta:
        """Read by its key."""

        table = "dashboard"
