"""Names of extra fields: the fixed id that is made once from a label, in pinyin where it is Chinese."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

    from models.text import Text

LONGEST = 36  # leaves room for a number behind it
NAME = re.compile(r"[a-z][a-z0-9_]{0,59}")  # it stands in the text of queries: nothing else may be in it
_OTHER = re.compile(r"[^a-z0-9]+")


def name_from(label: Text, taken: Container[str]) -> str:
    """Make an id from a label, its English words before its pinyin; a number tells it from those that are taken.

    >>> from models.text import Text
    >>> name_from(Text(zh="会员卡号", en=""), ()), name_from(Text(zh="会员", en="Member card"), {"member_card"})
    ('hui_yuan_ka_hao', 'member_card_2')
    """
    english, chinese = label.words["en"], label.words["zh"]
    name = _plain(english) or _plain(_pinyin(chinese)) or "field"
    if not name[0].isalpha():
        name = f"f_{name}"
    made, count = name, 1
    while made in taken:
        count += 1
        made = f"{name}_{count}"
    return made


def _plain(words: str) -> str:
    return _OTHER.sub("_", words.casefold()).strip("_")[:LONGEST].strip("_")


def _pinyin(words: str) -> str:
    from pypinyin import lazy_pinyin  # noqa: PLC0415 -- slow import

    return " ".join(lazy_pinyin(words, errors=lambda signs: f" {signs} "))
