"""Uploads: files that people have brought, and the records in which each of them stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.fields import (
    BooleanField,
    CharField,
    DatetimeField,
    ForeignKeyField,
    ForeignKeyNullableRelation,
    ForeignKeyRelation,
    IntField,
)
from tortoise.models import Model

if TYPE_CHECKING:
    from models.tables.organisation import Staff


class Upload(Model):
    """One file: its random number is its name on disk, the name it was brought under is kept for people.

    One that stood in a record and was taken out keeps its row, so that the history can name it; its file goes later.
    """

    id = CharField(max_length=32, primary_key=True)
    name = CharField(max_length=120)
    type = CharField(max_length=80)
    size = IntField()
    digest = CharField(max_length=64)  # SHA-256 of what lies on disk
    small = BooleanField(default=False)  # whether a small picture lies beside it
    person: ForeignKeyNullableRelation[Staff] = ForeignKeyField(
        "models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    created_at = DatetimeField(auto_now_add=True)
    left_at = DatetimeField(null=True)  # since when it stands in no record any more
    erased_at = DatetimeField(null=True)

    class Meta:
        """Cleaned up by age; counted by who brought it."""

        table = "upload"
        indexes = (("person_id", "created_at"), ("left_at",))


class UploadPlace(Model):
    """One field of one record in which an upload stands; whoever may see that may see the file."""

    id = fields.IntField(primary_key=True)
    upload: ForeignKeyRelation[Upload] = ForeignKeyField("models.Upload", related_name=False, on_delete=fields.CASCADE)
    noun = CharField(max_length=40)
    row_id = IntField()
    field = CharField(max_length=40)

    class Meta:
        """Read by upload, and by record."""

        table = "upload_place"
        unique_together = (("upload", "noun", "row_id", "field"),)
        indexes = (("noun", "row_id"),)
