"""Script: what to say, with the customer's own facts in place of the fields."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

FIELD: Final = re.compile(r"\{([^{}\n]{1,20})\}")
# What each field is called in a script of either language.
NAMES: Final = {
    "salutation": ("称呼", "salutation"),
    "name": ("姓名", "name"),
    "plate": ("车牌", "plate"),
    "model": ("车型", "model"),
    "store": ("门店", "store"),
    "me": ("本人", "me"),
    "counted": ("算起日", "counted"),
    "last_visit": ("上次来店", "last_visit"),
    "last_work": ("上次项目", "last_work"),
    "due": ("到期", "due"),
    "years": ("年数", "years"),
    "asked_for": ("事由", "asked_for"),
}
KEYS: Final = {word: key for key, words in NAMES.items() for word in words}
BLANK: Final = Text(zh="（{field}）", en="({field})")  # what the file does not say is asked for, never left out
TITLES: Final = {"m": Text(zh="{name}先生", en="Mr {name}"), "f": Text(zh="{name}女士", en="Ms {name}")}
TWO_CHARACTERS: Final = frozenset(
    {"欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯"}
)


def filled(script: str, facts: Mapping[str, str], lang: str) -> str:
    """Put facts in the place of a script's fields; a field that nobody knows stays as it was typed.

    >>> filled("{称呼}您好，{车牌}该保养了。", {"salutation": "王先生", "plate": "京A12345"}, "zh")
    '王先生您好，京A12345该保养了。'
    >>> filled("{称呼}，{上次来店}", {"salutation": "王先生"}, "zh")
    '王先生，（上次来店）'
    """

    def put(found: re.Match[str]) -> str:
        key = KEYS.get(found[1].strip())
        if key is None:
            return found[0]
        return facts.get(key) or BLANK.fill(field=found[1].strip()).to(lang)

    return FIELD.sub(put, script)


def salutation(name: str, sex: str | None, lang: str, *, is_company: bool = False) -> str:
    """Say how a customer is spoken to: 王先生, 欧阳女士; whose sex is not known, by the whole name.

    >>> salutation("欧阳小明", "m", "zh"), salutation("王丽", None, "zh"), salutation("John Smith", "m", "en")
    ('欧阳先生', '王丽', 'Mr Smith')
    """
    if is_company or sex not in TITLES or name.endswith(("先生", "女士")):
        return name
    if name.isascii():
        return TITLES[sex].fill(name=name.rsplit(maxsplit=1)[-1] if name.strip() else name).to(lang)
    surname = name[:2] if name[:2] in TWO_CHARACTERS else name[:1]
    return TITLES[sex].fill(name=surname).to(lang)
