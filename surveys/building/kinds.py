"""Kinds: what an author may put on a form, each with what a fresh one begins with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from models.text import Text

CHECK_LIST: Final = "check"
CHECKS: Final[list[dict[str, Any]]] = [
    {"v": "ok", "label": {"zh": "合格", "en": "Passed"}, "score": 1},
    {"v": "not_ok", "label": {"zh": "不合格", "en": "Failed"}, "score": 0},
    {"v": "na", "label": {"zh": "不适用", "en": "Does not apply"}},
]


@dataclass(frozen=True)
class Kind:
    """One kind as the palette shows it: its name, when it is the right one, and what a fresh item says."""

    key: str
    name: Text
    help: Text
    icon: str
    fresh: dict[str, Any]
    group: str = "usual"

    @property
    def type(self) -> str:
        """The type of its items."""
        return str(self.fresh["type"])


GROUPS: Final = {
    "usual": Text(zh="常用", en="Most used"),
    "order": Text(zh="分段和说明", en="Sections and notes"),
    "more": Text(zh="其他", en="Others"),
}
_ENDS: Final = {"low": {"zh": "很不满意", "en": "Very poor"}, "high": {"zh": "非常满意", "en": "Excellent"}}
KINDS: Final = {
    kind.key: kind
    for kind in (
        Kind(
            "yes_no",
            Text(zh="是 / 否", en="Yes or no"),
            Text(zh="做了没有、好不好；能排给岗位按时检查", en="Done or not; can be scheduled for a post"),
            "good",
            {"type": "yes_no"},
        ),
        Kind(
            "line",
            Text(zh="检查：合格 / 不合格", en="Check: passed or failed"),
            Text(zh="逐项检查，合格计 1 分，可以选“不适用”", en="One thing checked; a pass counts 1"),
            "check",
            {"type": "choice", "list": CHECK_LIST, "required": True},
        ),
        Kind(
            "scale",
            Text(zh="打分", en="Rating"),
            Text(zh="一行分数里选一个，例如 1–10 分", en="One of a row of steps, such as 1–10"),
            "scale",
            {"type": "scale", "scale": {"min": 1, "max": 10, **_ENDS}},
        ),
        Kind(
            "choice",
            Text(zh="单选", en="One choice"),
            Text(zh="几个选项里选一个", en="One of several"),
            "list",
            {"type": "choice"},
        ),
        Kind(
            "choices",
            Text(zh="多选", en="Several choices"),
            Text(zh="几个选项里可以选几个", en="Any of several"),
            "rows",
            {"type": "choices"},
        ),
        Kind(
            "grid",
            Text(zh="多项打分", en="Ratings together"),
            Text(zh="几件事用同一把尺子打分", en="Several things on one scale"),
            "columns",
            {"type": "grid", "scale": {"min": 1, "max": 10, "na": True, **_ENDS}, "rows": []},
        ),
        Kind(
            "text",
            Text(zh="一行文字", en="A line of text"),
            Text(zh="名称、编号、一句话", en="A name, a number, a few words"),
            "edit",
            {"type": "text"},
        ),
        Kind(
            "long_text",
            Text(zh="多行文字", en="Several lines"),
            Text(zh="意见、说明、客户原话", en="An opinion, the customer's own words"),
            "message",
            {"type": "long_text"},
        ),
        Kind(
            "integer",
            Text(zh="整数", en="Whole number"),
            Text(zh="里程、数量、台次", en="Mileage, counts"),
            "segment",
            {"type": "integer"},
        ),
        Kind("date", Text(zh="日期", en="Date"), Text(zh="哪一天", en="Which day"), "calendar", {"type": "date"}),
        Kind(
            "file",
            Text(zh="照片或文件", en="Photo or file"),
            Text(zh="用手机拍照，或传文件", en="Taken with the phone, or a file"),
            "camera",
            {"type": "file", "accept": "image"},
        ),
        Kind(
            "signature",
            Text(zh="签名", en="Signature"),
            Text(zh="谁确认的", en="Who confirms it"),
            "badge",
            {"type": "signature"},
        ),
        Kind(
            "group",
            Text(zh="小节", en="Section"),
            Text(zh="把几题放在一个标题下面", en="Several questions under one heading"),
            "panel",
            {"type": "group"},
            "order",
        ),
        Kind(
            "note",
            Text(zh="说明文字", en="Note"),
            Text(zh="只给人看，不用回答", en="Only read, never answered"),
            "information",
            {"type": "note"},
            "order",
        ),
        Kind(
            "page",
            Text(zh="另起一页", en="Page"),
            Text(zh="客户自填时从这里翻页", en="Where the customer's page turns"),
            "sheet",
            {"type": "page"},
            "order",
        ),
        Kind(
            "repeat",
            Text(zh="重复填写", en="Asked again and again"),
            Text(zh="同样几题填好几遍，例如每个轮胎", en="The same questions for each tyre"),
            "copy",
            {"type": "repeat"},
            "order",
        ),
        Kind(
            "decimal",
            Text(zh="小数", en="Number"),
            Text(zh="厚度、金额、油量", en="Depth, money, litres"),
            "segment",
            {"type": "decimal"},
            "more",
        ),
        Kind(
            "time", Text(zh="时间", en="Time"), Text(zh="几点几分", en="Time of day"), "clock", {"type": "time"}, "more"
        ),
        Kind(
            "datetime",
            Text(zh="日期和时间", en="Date and time"),
            Text(zh="哪一天几点", en="A day and a time"),
            "clock",
            {"type": "datetime"},
            "more",
        ),
        Kind(
            "phone",
            Text(zh="电话", en="Phone"),
            Text(zh="手机或座机号码", en="A phone number"),
            "phone",
            {"type": "phone"},
            "more",
        ),
        Kind(
            "rank",
            Text(zh="排序", en="Ranking"),
            Text(zh="把选项排出先后", en="Choices put in order"),
            "sort",
            {"type": "rank"},
            "more",
        ),
        Kind(
            "relation",
            Text(zh="客户、车辆或员工", en="A customer, car or person"),
            Text(zh="从店里的资料里选一条", en="Chosen from the store's own data"),
            "link",
            {"type": "relation", "to": "vehicle"},
            "more",
        ),
        Kind(
            "figure",
            Text(zh="系统数字", en="A figure"),
            Text(zh="会议上自动带出的数字", en="A number the system fills in, for meetings"),
            "report",
            {"type": "figure", "figure": "shop.in_shop"},
            "more",
        ),
        Kind(
            "calculation",
            Text(zh="计算", en="Calculation"),
            Text(zh="由前面的回答算出来，不用填", en="Worked out of earlier answers"),
            "star",
            {"type": "calculation", "value": "decimal"},
            "more",
        ),
    )
}
FIRST: Final = {  # the kinds that a form of some kind is made of; they are offered first
    "checklist": ("line", "yes_no", "integer", "decimal", "choice", "text", "file", "signature", "group"),
    "survey": ("scale", "grid", "choice", "choices", "yes_no", "long_text", "text", "group", "page"),
    "record": (
        "text", "relation", "date", "time", "integer", "choice", "yes_no", "long_text", "phone", "file", "signature",
    ),
    "minutes": ("long_text", "figure", "text", "yes_no", "date", "relation", "repeat", "group"),
}  # fmt: skip
ALIKE: Final = {  # what an item may become, by its type; the kinds that ask in a similar way come first
    "choice": ("choices", "rank", "yes_no", "scale"),
    "choices": ("choice", "rank"),
    "rank": ("choices", "choice"),
    "yes_no": ("line", "choice", "scale"),
    "scale": ("grid", "choice", "integer"),
    "grid": ("scale",),
    "text": ("long_text", "integer", "decimal", "phone", "date"),
    "long_text": ("text", "note"),
    "integer": ("decimal", "scale", "text"),
    "decimal": ("integer", "text"),
    "date": ("datetime", "time", "text"),
    "datetime": ("date", "time"),
    "time": ("datetime", "text"),
    "file": ("signature", "text"),
    "signature": ("file", "text"),
    "phone": ("text",),
    "note": ("long_text",),
    "group": ("page", "repeat"),
    "page": ("group", "repeat"),
    "repeat": ("group", "page"),
}


def shelves_for(form_kind: str) -> dict[str, list[Kind]]:
    """Give the kinds by group as a form of a kind offers them: what it is mostly made of comes first."""
    first = [KINDS[key] for key in FIRST.get(form_kind, ())]
    rest = [kind for kind in KINDS.values() if kind not in first]
    if not first:
        return {group: [kind for kind in rest if kind.group == group] for group in GROUPS}
    order = [kind for kind in rest if kind.group == "order"]
    return {"usual": first, "order": order, "more": [kind for kind in rest if kind not in order]}


LISTED: Final = frozenset({"choice", "choices", "rank"})


def kind_of(item: Any) -> Kind:
    """Give the kind that an item was made as."""
    if item.get("type") == "choice" and item.get("list") == CHECK_LIST:
        return KINDS["line"]
    return KINDS[item["type"]]


EXAMPLES: Final = re.compile(r"(选项|Choice|Item) \d+|第 \d+ 项")  # the words that a fresh choice or row begins with


def is_example(words: object) -> bool:
    """Tell whether somebody has still to write their own words here."""
    return isinstance(words, str) and bool(EXAMPLES.fullmatch(words))


def fresh_choices() -> list[dict[str, Any]]:
    """Give the choices that a new question begins with."""
    return [{"v": f"a{number}", "label": {"zh": f"选项 {number}", "en": f"Choice {number}"}} for number in (1, 2)]


def fresh_rows(name: str) -> list[dict[str, Any]]:
    """Give the rows that a new grid begins with."""
    return [{"id": f"{name}_{number}", "label": {"zh": f"第 {number} 项", "en": f"Item {number}"}} for number in (1, 2)]
