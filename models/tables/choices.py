"""Choice lists: the words that a store may edit itself."""

from __future__ import annotations

from tortoise.fields import BooleanField, CharField, IntField

from models.labelling import labelled
from models.record import Record, listed_by


class Choice(Record):
    """One entry of a choice list: an owner type, a series, a reason.

    `list` names the list, `code` is the fixed key that imports and rules know it by, `parent_code` ties a model
    to its series.
    """

    list = labelled("选项表", "List", CharField(max_length=40), required=True)
    code = labelled("代码", "Code", CharField(max_length=60), required=True)
    zh = labelled("中文", "Chinese", CharField(max_length=60), required=True)
    en = labelled("英文", "English", CharField(max_length=60, default=""))
    parent_code = labelled("上级代码", "Belongs to", CharField(max_length=60, default=""))
    note = labelled("说明", "Note", CharField(max_length=200, default=""))
    order = labelled("顺序", "Order", IntField(default=0))
    aliases = labelled("其他写法", "Also written", CharField(max_length=200, default=""))
    shipped = BooleanField(default=False)

    class Meta:
        """A code stands once in a list."""

        table = "choice"
        unique_together = (("list", "code"),)
        indexes = listed_by(("list", "order"), "order", "zh", "code")
