"""Stops: where customers left an unfinished survey, counted; the answers themselves are forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.fields import CharField, DateField, ForeignKeyField, ForeignKeyRelation, IntField
from tortoise.models import Model

if TYPE_CHECKING:
    from models.tables.organisation import Store
    from models.tables.surveys import SurveyForm


class Stop(Model):
    """How many sittings of a day in a store went no further than a question."""

    id = fields.IntField(primary_key=True)
    form: ForeignKeyRelation[SurveyForm] = ForeignKeyField(
        "models.SurveyForm", related_name=False, on_delete=fields.CASCADE
    )
    store: ForeignKeyRelation[Store] = ForeignKeyField("models.Store", related_name=False, on_delete=fields.CASCADE)
    day = DateField()
    item = CharField(max_length=60)
    sittings = IntField(default=0)

    class Meta:
        """One row for each question of a form in a store and day."""

        table = "stop"
        unique_together = (("form", "store", "day", "item"),)
