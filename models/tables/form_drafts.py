"""Drafts of forms: what is being built and not published yet, one for each form, shared by who builds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.fields import CharField, DatetimeField, ForeignKeyField, ForeignKeyNullableRelation, IntField, JSONField
from tortoise.models import Model

if TYPE_CHECKING:
    from models.tables.organisation import Staff


class FormDraft(Model):
    """A form that is being built; `version` rises with every edit, so that nobody writes over anybody."""

    id = fields.IntField(primary_key=True)
    key = CharField(max_length=60, unique=True)
    based_on = IntField(default=0)  # the published version it began with; 0 for a new form
    version = IntField(default=1)
    parts: object = JSONField()
    steps: object = JSONField()  # what was done, so that it can be taken back
    updated_at = DatetimeField()
    person: ForeignKeyNullableRelation[Staff] = ForeignKeyField(
        "models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL
    )

    class Meta:
        """One draft for each form."""

        table = "form_draft"
