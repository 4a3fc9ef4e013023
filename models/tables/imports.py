"""Imports: files taken in, as batches that can be undone, and what was learnt about their columns."""

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
    from models.tables.organisation import Staff, Store


class ImportBatch(Model):
    """One file taken in: its mapping, how far it got, what it did; it can be resumed and undone."""

    id = fields.IntField(primary_key=True)
    noun = CharField(max_length=40)
    file_name = CharField(max_length=200)
    stored_as = CharField(max_length=80, default="")
    digest = CharField(max_length=64)
    sheet = CharField(max_length=80, default="")
    mapping: object = JSONField()
    state = CharField(max_length=12, default="running")  # running, done, cancelled, failed, undone
    person: ForeignKeyNullableRelation[Staff] = ForeignKeyField(
        "models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    store: ForeignKeyRelation[Store] = ForeignKeyField("models.Store", related_name=False, on_delete=fields.RESTRICT)
    rows = IntField(default=0)
    done = IntField(default=0)  # rows of the file that are behind us: where a resumed run goes on
    new = IntField(default=0)
    updated = IntField(default=0)
    unchanged = IntField(default=0)
    skipped = IntField(default=0)
    wrong = IntField(default=0)
    started_at = DatetimeField(auto_now_add=True)
    ended_at = DatetimeField(null=True)
    undone_at = DatetimeField(null=True)
    note = CharField(max_length=400, default="")

    class Meta:
        """Listed newest first."""

        table = "import_batch"
        indexes = (("state",),)


class ImportProblem(Model):
    """One row of a file that could not be taken in, with the reason; the failed-rows file is made of these."""

    id = fields.IntField(primary_key=True)
    batch: ForeignKeyRelation[ImportBatch] = ForeignKeyField(
        "models.ImportBatch", related_name="problems", on_delete=fields.CASCADE
    )
    row = IntField()
    column = CharField(max_length=80, default="")
    reason: object = JSONField()
    cells: object = JSONField()

    class Meta:
        """Read by batch."""

        table = "import_problem"
        indexes = (("batch_id",),)


class HeaderMapping(Model):
    """Which column meant what, for one set of headers; used again when a file with the same headers comes."""

    id = fields.IntField(primary_key=True)
    headers = CharField(max_length=64, unique=True)  # SHA-256 of the headers
    mapping: object = JSONField()
    updated_at = DatetimeField(auto_now=True)

    class Meta:
        """One row a header set."""

        table = "header_mapping"
