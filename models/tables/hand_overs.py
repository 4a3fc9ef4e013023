"""Hand-overs: customers given from one advisor to others, so that it can be taken back as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.fields import (
    CharField,
    DatetimeField,
    ForeignKeyField,
    ForeignKeyNullableRelation,
    ForeignKeyRelation,
    IntField,
    JSONField,
)
from tortoise.models import Model

if TYPE_CHECKING:
    from models.tables.organisation import Staff


class HandOver(Model):
    """One hand-over: from whom, to whom, why, how far it got."""

    id = fields.IntField(primary_key=True)
    giver: ForeignKeyNullableRelation[Staff] = ForeignKeyField(
        "models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    takers: object = JSONField()
    reason = CharField(max_length=200, default="")
    state = CharField(max_length=12, default="running")  # running, done, cancelled, undone
    wanted = IntField(default=0)
    done = IntField(default=0)
    person: ForeignKeyNullableRelation[Staff] = ForeignKeyField(
        "models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    at = DatetimeField(auto_now_add=True)
    undone_at = DatetimeField(null=True)

    class Meta:
        """Listed newest first."""

        table = "hand_over"


class HandOverRow(Model):
    """One customer of a hand-over: whose it was and whose it became."""

    id = fields.IntField(primary_key=True)
    hand_over: ForeignKeyRelation[HandOver] = ForeignKeyField(
        "models.HandOver", related_name="rows", on_delete=fields.CASCADE
    )
    customer_id = IntField()
    giver_id = IntField(null=True)
    taker_id = IntField()

    class Meta:
        """Read by hand-over."""

        table = "hand_over_row"
        indexes = (("hand_over_id",),)
