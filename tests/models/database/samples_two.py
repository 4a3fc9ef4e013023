"""The same garage a release later: cars have visits, owners an extra sheet and friends."""

from tortoise import fields
from tortoise.models import Model


class Owner(Model):
    """Has cars."""

    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=40, db_index=True)
    count = fields.IntField(default=0)
    note = fields.TextField(default="")
    extra = fields.JSONField(default=dict)
    active = fields.BooleanField(default=True)
    born_on = fields.DateField(null=True)
    friends = fields.ManyToManyField("models.Owner", related_name="friend_of", through="owner_friend")

    class Meta:
        table = "owner"
        indexes = (("active", "name"),)


class Car(Model):
    """Belongs to an owner."""

    id = fields.IntField(primary_key=True)
    plate = fields.CharField(max_length=10, unique=True)
    owner = fields.ForeignKeyField("models.Owner", related_name="cars", on_delete=fields.CASCADE)
    seller = fields.ForeignKeyField("models.Owner", related_name="sold", null=True, on_delete=fields.SET_NULL)

    class Meta:
        table = "car"


class Visit(Model):
    """A car that came."""

    id = fields.IntField(primary_key=True)
    car = fields.ForeignKeyField("models.Car", related_name="visits", on_delete=fields.RESTRICT)
    visited_on = fields.DateField(db_index=True)

    class Meta:
        table = "visit"
        unique_together = (("car", "visited_on"),)
