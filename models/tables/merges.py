"""Merges: two files of the same person or car made one, and pairs that somebody found to be two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.fields import CharField, DatetimeField, ForeignKeyField, ForeignKeyNullableRelation, IntField, JSONField
from tortoise.models import Model

if TYPE_CHECKING:
    from models.tables.organisation import Staff


class Merge(Model):
    """One merge: which file was kept, which went into it, every row that was moved, and what was filled in.

    `moved` lists tables with their column and rows; `filled` lists rows with a field, its value before and after.
    """

    id = fields.IntField(primary_key=True)
    noun = CharField(max_length=40)
    kept_id = IntField()
    gone_id = IntField()
    moved: object = JSONField()
    filled: object = JSONField()
    person: ForeignKeyNullableRelation[Staff] = ForeignKeyField(
        "models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    at = DatetimeField(auto_now_add=True)
    undone_at = DatetimeField(null=True)

    class Meta:
        """Found by either file."""

        table = "merge"
        indexes = (("noun", "kept_id"), ("noun", "gone_id"))


class NotSame(Model):
    """Two files that look alike and are not the same person or car; nobody is asked about them again."""

    id = fields.IntField(primary_key=True)
    noun = CharField(max_length=40)
    low_id = IntField()
    high_id = IntField()
    person: ForeignKeyNullableRelation[Staff] = ForeignKeyField(
        "models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    at = DatetimeField(auto_now_add=True)

    class Meta:
        """One decision for each pair."""

        table = "not_same"
        unique_together = (("noun", "low_id", "high_id"),)
