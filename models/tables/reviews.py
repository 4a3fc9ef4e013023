"""Reviews: the month in figures, kept as it was issued, byte for byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.fields import (
    BinaryField,
    CharField,
    DatetimeField,
    ForeignKeyField,
    ForeignKeyNullableRelation,
    ForeignKeyRelation,
    IntField,
    JSONField,
)
from tortoise.models import Model

from models.labelling import labelled
from models.record import Record, listed_by
from models.text import Text

if TYPE_CHECKING:
    from models.tables.organisation import Staff, Store


LANGUAGE = {"zh": Text(zh="中文", en="Chinese"), "en": Text(zh="英文", en="English")}


class Review(Record):
    """A monthly review that somebody issued: of which month, against which, for which store, and its numbers."""

    month = labelled("月份", "Month", CharField(max_length=7), read_only=True)
    against = labelled("对比月份", "Set beside", CharField(max_length=7), read_only=True)
    store: ForeignKeyNullableRelation[Store] = labelled(
        "门店",
        "Store",
        ForeignKeyField("models.Store", related_name="reviews", null=True, on_delete=fields.RESTRICT),
        read_only=True,
    )
    lang = labelled("语言", "Language", CharField(max_length=2), kind="choice", choices=LANGUAGE, read_only=True)
    issued_at = labelled("签发时间", "Issued at", DatetimeField(), read_only=True, chart="time")
    issued_by: ForeignKeyNullableRelation[Staff] = labelled(
        "签发人",
        "Issued by",
        ForeignKeyField("models.Staff", related_name="issued_reviews", null=True, on_delete=fields.SET_NULL),
        read_only=True,
    )
    pages = labelled("页数", "Pages", IntField(), read_only=True)
    sha256 = labelled("文件校验码", "Hash of the file", CharField(max_length=64), read_only=True)
    numbers: object = JSONField(null=True)  # every number that stands in it, by its key: its words and how it was shown

    class Meta:
        """Listed by month, store and when it was issued."""

        table = "review"
        indexes = listed_by(
            "issued_at", ("month", "issued_at"), ("store_id", "issued_at"), ("issued_by_id", "issued_at")
        )


class ReviewFile(Model):
    """The file of a review as it was issued; it never changes."""

    id = fields.IntField(primary_key=True)
    review: ForeignKeyRelation[Review] = ForeignKeyField(
        "models.Review", related_name=False, unique=True, on_delete=fields.CASCADE
    )
    content = BinaryField()

    class Meta:
        """One file for each review."""

        table = "review_file"
