"""Beginning a form: from nothing, of a kind, or as a copy of one that is there."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.building.scores import BANDS

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS_OF_FORM: Final = {  # in the order in which they are offered, with what each is for
    "checklist": Text(zh="检查表：逐项检查、点检、6S、岗位检查", en="Checklist: inspections, rounds, duties of a post"),
    "survey": Text(zh="调查问卷：问客户或员工", en="Survey: asks customers or staff"),
    "record": Text(
        zh="登记表：一行一行记下来，例如试驾、钥匙", en="Record sheet: kept line by line, such as test drives or keys"
    ),
    "minutes": Text(zh="会议记录：会议的议程和决定", en="Minutes: the agenda of a meeting and what it decides"),
}
_USUAL_TITLE: Final = {
    "checklist": {"zh": "新检查表", "en": "New checklist"},
    "survey": {"zh": "新调查", "en": "New survey"},
    "record": {"zh": "新登记表", "en": "New record sheet"},
    "minutes": {"zh": "新会议记录", "en": "New minutes"},
}


def new_definition(kind: str, key: str, title: Mapping[str, str], subject: str = "none") -> dict[str, Any]:
    """Give what a new form of a kind begins with: one item to type into, and for a checklist how it scores."""
    kind = kind if kind in KINDS_OF_FORM else "checklist"
    said = {lang: words for lang, words in title.items() if words.strip()} or _USUAL_TITLE[kind]
    head: dict[str, Any] = {"id": key, "title": dict(said), "kind": kind}
    head |= {"subject": subject} if subject != "none" else {}
    item: dict[str, Any] = {"id": "q1", "type": "text"}
    made: dict[str, Any] = {"schema": "form/1", "form": head}
    if kind == "checklist":
        item = {"id": "q1", "type": "yes_no", "required": True}
        made |= {"score": {"id": "score", "how": "percent", "bands": copy.deepcopy(BANDS)}}
    elif kind == "survey":
        item = {
            "id": "q1",
            "type": "scale",
            "scale": {
                "min": 1,
                "max": 10,
                "low": {"zh": "很不满意", "en": "Very poor"},
                "high": {"zh": "非常满意", "en": "Excellent"},
            },
        }
    elif kind == "minutes":
        item = {"id": "q1", "type": "long_text"}
    return {**made, "items": [item]}


def copy_of(definition: Mapping[str, Any], key: str, title: Mapping[str, str]) -> dict[str, Any]:
    """Copy a form under another key, as a new one whose answers begin with it."""
    made = copy.deepcopy(dict(definition))
    head = {word: value for word, value in made["form"].items() if word not in {"version", "base"}}
    said = {lang: words for lang, words in title.items() if words.strip()}
    if not said:
        said = {lang: COPY[lang].format(title=words) for lang, words in head["title"].items() if lang in COPY}
    return {**made, "form": {**head, "id": key, "title": said}}


COPY: Final = {"zh": "{title}（副本）", "en": "{title} (copy)"}
