"""Letter fields: the places in a letter that each customer's own words take, by their Chinese or English name."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

FIELD: Final = re.compile(r"\{([^{}\n]*)\}")
BRACES: Final = re.compile(r"[{}｛｝]")
# What each field is called in a template, and what stands in its place.
NAMES: Final = {
    "salutation": Text(zh="称呼", en="salutation"),
    "name": Text(zh="姓名", en="name"),
    "plate": Text(zh="车牌", en="plate"),
    "model": Text(zh="车型", en="model"),
    "last_visit": Text(zh="上次来店", en="last_visit"),
    "last_work": Text(zh="上次项目", en="last_work"),
    "months_away": Text(zh="未来店月数", en="months_away"),
    "maintenance_due": Text(zh="保养到期", en="maintenance_due"),
    "inspection_due": Text(zh="年审到期", en="inspection_due"),
    "insurance_due": Text(zh="保险到期", en="insurance_due"),
    "licence_due": Text(zh="驾驶证到期", en="licence_due"),
    "store": Text(zh="门店", en="store"),
    "address": Text(zh="门店地址", en="address"),
    "hotline": Text(zh="热线", en="hotline"),
    "advisor": Text(zh="服务顾问", en="advisor"),
    "me": Text(zh="本人", en="me"),
    "coupon": Text(zh="优惠券", en="coupon"),
    "until": Text(zh="优惠券有效期", en="until"),
    "today": Text(zh="今天", en="today"),
}
EXAMPLES: Final = {
    "salutation": Text(zh="王先生", en="Mr Wang"),
    "name": Text(zh="王建国", en="Wang Jianguo"),
    "plate": Text.plain("京A·12345"),
    "model": Text(zh="轩逸", en="Sylphy"),
    "last_visit": Text(zh="2026年3月2日", en="2 March 2026"),
    "last_work": Text(zh="更换机油机滤", en="oil and filter"),
    "months_away": Text.plain("8"),
    "maintenance_due": Text(zh="2026年12月10日", en="10 December 2026"),
    "inspection_due": Text(zh="2026年12月10日", en="10 December 2026"),
    "insurance_due": Text(zh="2026年12月10日", en="10 December 2026"),
    "licence_due": Text(zh="2026年12月10日", en="10 December 2026"),
    "store": Text(zh="滨江一店", en="Harbour Road"),
    "address": Text(zh="江南大道 1888 号", en="1888 Jiangnan Avenue"),
    "hotline": Text.plain("0571 8888 6666"),
    "advisor": Text(zh="李敏", en="Li Min"),
    "me": Text(zh="陈晨", en="Chen Chen"),
    "coupon": Text(zh="小保养免工时费", en="a small service free of labour"),
    "until": Text(zh="2027年1月20日", en="20 January 2027"),
    "today": Text(zh="2026年11月21日", en="21 November 2026"),
}
KEYS: Final = {words.to(lang): key for key, words in NAMES.items() for lang in ("zh", "en")}
UNKNOWN: Final = Text(
    zh="没有叫“{found}”的字段，是不是想写 {{{near}}}？例如“尊敬的{{称呼}}”。",
    en="There is no field “{found}”. Did you mean {{{near}}}, for example “Dear {{salutation}}”?",
)
UNKNOWN_FAR: Final = Text(
    zh="没有叫“{found}”的字段，可以写的有：{all}。例如“尊敬的{{称呼}}”。",
    en="There is no field “{found}”; there are {all}; for example “Dear {{salutation}}”.",
)
EMPTY: Final = Text(
    zh="有一对大括号里没有写字段名，请填上，例如 {{称呼}}，或删掉。",
    en="There is a pair of braces with no field name in it. Write one, for example {{salutation}}, or delete it.",
)
HALF: Final = Text(
    zh="大括号要成对，例如 {{称呼}}。请检查“{near}”附近。",
    en="Braces come in pairs, for example {{salutation}}. Please look near “{near}”.",
)
CLOSE: Final = 0.5
AROUND: Final = 6


def fields_in(words: str) -> set[str]:
    """Give the keys of the fields that a template uses.

    >>> sorted(fields_in("尊敬的{称呼}，{plate}"))
    ['plate', 'salutation']
    """
    return {KEYS[name.strip()] for name in FIELD.findall(words) if name.strip() in KEYS}


def wrong_field(words: str) -> Text | None:
    """Say what is wrong with the first field that is, and which was probably meant.

    >>> wrong_field("您好{称乎}").to("zh")
    '没有叫“称乎”的字段，是不是想写 {称呼}？例如“尊敬的{称呼}”。'
    """
    for found in FIELD.finditer(words):
        name = found[1].strip()
        if not name:
            return EMPTY.fill()
        if name not in KEYS:
            return _unknown(name)
    rest = FIELD.sub(lambda found: " " * len(found[0]), words)
    if half := BRACES.search(rest):
        near = words[max(0, half.start() - AROUND) : half.start() + AROUND].strip()
        return HALF.fill(near=near)
    return None


def filled(words: str, facts: Mapping[str, str]) -> str:
    """Put facts in the place of the fields; a fact that is missing leaves nothing.

    >>> filled("{称呼}您好，{车牌}该保养了。", {"salutation": "王先生", "plate": "京A·12345"})
    '王先生您好，京A·12345该保养了。'
    """
    return FIELD.sub(lambda found: facts.get(KEYS.get(found[1].strip(), ""), ""), words)


def _unknown(name: str) -> Text:
    is_latin = name.isascii()
    names = [words.to("en" if is_latin else "zh") for words in NAMES.values()]
    near = get_close_matches(name.casefold(), names, n=1, cutoff=CLOSE) or [
        one for one in names if name.casefold() in one or one in name
    ]
    if near:
        return UNKNOWN.fill(found=name, near=near[0])
    zh, en = (mark.join(words.to(lang) for words in NAMES.values()) for mark, lang in (("、", "zh"), (", ", "en")))
    every = Text(zh=zh, en=en)
    return UNKNOWN_FAR.fill(found=name, all=every)
