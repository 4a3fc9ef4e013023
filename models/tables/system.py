"""What the program itself keeps: settings, history, drafts, views, sessions, counters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.fields import (
    BigIntField,
    BooleanField,
    CharField,
    DateField,
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


class Setting(Model):
    """One setting of the store: months of the classes, lead times, brand colour."""

    id = fields.IntField(primary_key=True)
    key = CharField(max_length=60, unique=True)
    value: object = JSONField(null=True)
    updated_at = DatetimeField(auto_now=True)

    class Meta:
        """One row a key."""

        table = "setting"


class History(Model):
    """One change of one thing: who, when, what it was and what it became.

    `before` and `after` hold the changed fields only; `reason` is said where one is asked for (reveal, merge).
    """

    id = BigIntField(primary_key=True)
    noun = CharField(max_length=40)
    row_id = IntField()
    action = CharField(max_length=12)
    person: ForeignKeyNullableRelation[Staff] = ForeignKeyField(
        "models.Staff", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    at = DatetimeField(auto_now_add=True)
    store_id = IntField(null=True)
    batch_id = IntField(null=True)
    reason = CharField(max_length=200, default="")
    before: object = JSONField(null=True)
    after: object = JSONField(null=True)

    class Meta:
        """Read by thing and by import batch."""

        table = "history"
        indexes = (("noun", "row_id"), ("batch_id",), ("at",))


class Draft(Model):
    """What somebody typed and has not saved yet; it outlives a reload and a restart."""

    id = fields.IntField(primary_key=True)
    person: ForeignKeyRelation[Staff] = ForeignKeyField("models.Staff", related_name=False, on_delete=fields.CASCADE)
    noun = CharField(max_length=40)
    row_id = IntField(default=0)
    version = IntField(default=0)
    typed: object = JSONField()
    updated_at = DatetimeField(auto_now=True)

    class Meta:
        """One draft for each person and thing."""

        table = "draft"
        unique_together = (("person", "noun", "row_id"),)


class SavedView(Model):
    """A list as somebody likes it: columns, order, filters; mine, everybody's, or a role's first view."""

    id = fields.IntField(primary_key=True)
    noun = CharField(max_length=40)
    name = CharField(max_length=60)
    address = CharField(max_length=4000)
    person: ForeignKeyNullableRelation[Staff] = ForeignKeyField(
        "models.Staff", related_name=False, null=True, on_delete=fields.CASCADE
    )
    shared = BooleanField(default=False)
    default_for = CharField(max_length=20, default="")
    created_at = DatetimeField(auto_now_add=True)

    class Meta:
        """Read by noun."""

        table = "saved_view"
        indexes = (("noun",),)


class ScreenSetting(Model):
    """How a store wants the pages of one noun, or the menu: words of fields, sections, order, what is hidden."""

    id = fields.IntField(primary_key=True)
    key = CharField(max_length=60, unique=True)
    definition: object = JSONField()
    version = IntField(default=1)
    updated_at = DatetimeField(auto_now=True)

    class Meta:
        """One row a noun."""

        table = "screen"


class LearnedStep(Model):
    """One step of the first week that somebody has tried."""

    id = fields.IntField(primary_key=True)
    person: ForeignKeyRelation[Staff] = ForeignKeyField("models.Staff", related_name=False, on_delete=fields.CASCADE)
    step = CharField(max_length=40)
    at = DatetimeField()

    class Meta:
        """A step once for each person."""

        table = "learned_step"
        unique_together = (("person", "step"),)


class LoginSession(Model):
    """One open login; only the hash of its key is kept."""

    id = fields.IntField(primary_key=True)
    key_hash = CharField(max_length=64, unique=True)
    person: ForeignKeyRelation[Staff] = ForeignKeyField("models.Staff", related_name=False, on_delete=fields.CASCADE)
    opened_at = DatetimeField(auto_now_add=True)
    used_at = DatetimeField()
    ended_at = DatetimeField(null=True)
    address = CharField(max_length=60, default="")
    device = CharField(max_length=200, default="")

    class Meta:
        """Found by its key; all of a person's at once."""

        table = "login_session"
        indexes = (("person_id",),)


class LoginTry(Model):
    """One try to log in, good or bad, for the limits by account and by address."""

    id = BigIntField(primary_key=True)
    login = CharField(max_length=40)
    address = CharField(max_length=60)
    at = DatetimeField(auto_now_add=True)
    good = BooleanField(default=False)

    class Meta:
        """Counted by account and by address over the last minutes."""

        table = "login_try"
        indexes = (("login", "at"), ("address", "at"))


class AccessCount(Model):
    """How often a person viewed, revealed and exported on a day; the alarm against carrying data away."""

    id = fields.IntField(primary_key=True)
    person: ForeignKeyRelation[Staff] = ForeignKeyField("models.Staff", related_name=False, on_delete=fields.CASCADE)
    day = DateField()
    noun = CharField(max_length=40)
    views = IntField(default=0)
    reveals = IntField(default=0)
    exported_rows = IntField(default=0)

    class Meta:
        """One row for each person, day and noun."""

        table = "access_count"
        unique_together = (("person", "day", "noun"),)


class ExtraField(Model):
    """A field that the store added itself to a noun: a line of that noun's living form.

    A removed field is retired and its values are kept; its id is never given to another.
    """

    id = fields.IntField(primary_key=True)
    noun = CharField(max_length=40)
    name = CharField(max_length=40)
    kind = CharField(max_length=20)
    label: object = JSONField()
    help: object = JSONField(null=True)
    choices: object = JSONField(null=True)
    required = BooleanField(default=False)
    private = BooleanField(default=False)
    in_list = BooleanField(default=True)
    in_filter = BooleanField(default=False)
    aliases = CharField(max_length=200, default="")
    order = IntField(default=0)
    retired_at = DatetimeField(null=True)
    version = IntField(default=1)
    form_key = CharField(max_length=60, default="")  # the form that brought it; empty where it was added by hand

    class Meta:
        """A name stands once in a noun, for good."""

        table = "extra_field"
        unique_together = (("noun", "name"),)


class JobRun(Model):
    """One turn of a timed job; the row is what keeps several servers from doing the same turn twice."""

    id = BigIntField(primary_key=True)
    job = CharField(max_length=40)
    slot = BigIntField()  # which period since 1970 it is the turn of
    state = CharField(max_length=10)  # running, done, failed
    tries = IntField(default=1)
    started_at = DatetimeField()
    ended_at = DatetimeField(null=True)
    server = CharField(max_length=80, default="")
    reference = CharField(max_length=20, default="")
    note: object = JSONField(null=True)  # what it did, or why it failed, by language

    class Meta:
        """A turn is taken once."""

        table = "job_run"
        unique_together = (("job", "slot"),)
