"""A small garage, as its first release knew it."""

from tortoise import fields
from tortoise.models import Model


class Owner(Model):
    """Has cars."""

    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=40, db_index=True)
    count = fields.IntField(default=0)

    class Meta:
        table = "owner"


class Car(Model):
    """Belongs to an owner."""

    id = fields.IntField(primary_key=True)
    plate = fields.CharField(max_length=10, unique=True)
    owner = fields.ForeignKeyField("models.Owner", related_name="cars", on_delete=fields.CASCADE)

    class Meta:
        table = "car"
