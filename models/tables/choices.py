"""Choice lists: the words that a store may edit itself."""

from __future__ import annotations

from tortoise.fields import BooleanField, CharField, IntField

from models.labelling import labelled
from models.record import Record, listed_by
from models.text import Text

LISTS = {
    "owner_type": Text(zh="车主类型", en="Owner type"),
    "stage": Text(zh="客户阶段", en="Relation stage"),
    "segment": Text(zh="客户细分", en="Segments"),
    "level": Text(zh="客户级别", en="Level"),
    "account": Text(zh="客户规模", en="Account size"),
    "need": Text(zh="客户需求", en="Need"),
    "price_level": Text(zh="价格级别", en="Price level"),
    "credit": Text(zh="信用", en="Credit"),
    "payment": Text(zh="付款方式", en="Payment"),
    "source": Text(zh="客户来源", en="Source"),
    "district": Text(zh="区域", en="District"),
    "brand": Text(zh="品牌", en="Brand"),
    "series": Text(zh="车系", en="Series"),
    "model": Text(zh="车型", en="Model"),
    "vehicle_class": Text(zh="车辆档次", en="Vehicle class"),
    "visit_kind": Text(zh="来店类别", en="Kind of visit"),
    "case_cause": Text(zh="客诉原因", en="Cause of a case"),
    "lost_reason": Text(zh="流失原因", en="Reason of a loss"),
    "other_place": Text(zh="在别处的去向", en="Where they go instead"),
    "not_coming": Text(zh="不来的原因", en="Reason for not coming"),
    "buying_motive": Text(zh="购车动机", en="Motive for buying"),
    "deal_lost_reason": Text(zh="战败原因", en="Reason of a lost deal"),
    "outlet": Text(zh="二级网点", en="Second-tier outlet"),
    "fault_cause": Text(zh="责任原因", en="Cause of a fault"),
    "contact_topic": Text(zh="联系事项", en="What a contact is about"),
}


class Choice(Record):
    """One entry of a choice list: an owner type, a series, a reason.

    `list` names the list, `code` is the fixed key that imports and rules know it by, `parent_code` ties a model
    to its series.
    """

    list = labelled("选项表", "List", CharField(max_length=40), kind="choice", choices=LISTS, required=True)
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
