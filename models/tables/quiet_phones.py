"""Quiet phones: numbers whose owners asked not to be called, customers or not."""

from __future__ import annotations

from tortoise.fields import CharField

from models.labelling import labelled
from models.record import Record, listed_by


class QuietPhone(Record):
    """A number that nobody calls for a survey, whoever's name is on the visit; archived, it may be called again."""

    phone = labelled("电话", "Phone", CharField(max_length=30), kind="phone", private=True, required=True)
    whose = labelled("谁的号码", "Whose", CharField(max_length=40, default=""), kind="person_name")
    note = labelled("客户怎么说", "What was said", CharField(max_length=500, default=""))

    class Meta:
        """Found by its number."""

        table = "quiet_phone"
        indexes = (*listed_by("phone"), ("phone",))
