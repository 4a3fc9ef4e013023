"""Filing: what the sheet of a monthly review says, taken apart into scripts and awards."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from models.folding import cleaned
from models.problem import Refused
from models.text import Text

SAID: Final = re.compile(r"^(客户|顾客|车主|customer)[^：:]{0,6}[：:]\s*", re.IGNORECASE)
ANSWERED: Final = re.compile(r"^(我们|顾问|话术|回答|we)[^：:]{0,6}[：:]\s*", re.IGNORECASE)
QUOTES: Final = '“”"「」'
NAMED: Final = re.compile(r"^[-·•*\d.、)）\s]*(?P<who>[^：:]{1,20})[：:]\s*(?P<why>.+)$")
REWARD: Final = re.compile(r"[（(](?P<what>[^（）()]{1,60})[）)]\s*。?$")
LONGEST: Final = 200
SIGNS: Final = (  # by which words an objection is put into a category; whoever files it may choose another
    ("money", ("贷款", "利息", "首付", "保险", "按揭", "loan", "insurance")),
    ("rival", ("别家", "隔壁", "外面", "竞品", "其他店", "网上", "another")),
    ("price", ("便宜", "贵", "价", "优惠", "打折", "千", "万", "price", "expensive")),
    ("waiting", ("等", "慢", "排队", "没有现车", "wait")),
    ("quality", ("异响", "返修", "修了", "没修好", "又坏", "repair")),
    ("trust", ("信", "忽悠", "套路", "没用的", "trust")),
    ("undecided", ("商量", "考虑", "再看看", "想想", "think")),
    ("product", ("变速箱", "油耗", "颜色", "白色", "空间", "配置", "动力", "engine", "colour")),
)

NO_WORDS: Final = Text(
    zh="“{said}”下面还没写我们怎么说。第一行写客户的话，第二行起写管用的回答；几条之间空一行。",
    en="There is no answer below “{said}” yet. The customer's words go first, what worked from the second line on; an "
    "empty line stands between two.",
)
NO_SCRIPTS: Final = Text(
    zh="还没有写话术。第一行写客户的话，第二行起写管用的回答，例如：\n外面换机油便宜一半。\n旧件给您看，用的是认证机油。",
    en="There is nothing to file yet. The customer's words go first, what worked from the second line on.",
)
TOO_LONG: Final = Text(
    zh="“{said}…”太长，客户的话最多 {most} 个字，请缩短。",
    en="“{said}…” is too long; please keep what the customer says to {most} characters.",
)
NO_AWARDS: Final = Text(
    zh="还没有写奖励。一行一位，例如：孙悦：三位客户专门打电话来表扬（流动红旗）",
    en="There are no awards yet. One line each, for example: 孙悦: three customers called to praise her (pennant)",
)
NO_NAME: Final = Text(
    zh="“{line}”看不出给谁。一行一位，先写名字再写冒号，例如：孙悦：三位客户专门打电话来表扬（流动红旗）",
    en="“{line}” does not say who. One line each, first the name and a colon, for example: 孙悦: three customers "
    "called to praise her (pennant)",
)


@dataclass(frozen=True)
class Script:
    """What a customer objects and what we say."""

    objection: str
    words: str


@dataclass(frozen=True)
class Praise:
    """Who is praised, what for, and with what."""

    name: str
    words: str
    reward: str


def scripts_in(text: str) -> list[Script]:
    r"""Take scripts out of what was typed: the customer's words, the answer below, an empty line between two.

    >>> scripts_in("客户说：太贵了\n旧件给您看。")
    [Script(objection='太贵了', words='旧件给您看。')]
    """
    found = []
    for block in re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip()):
        lines = [cleaned(line).strip() for line in block.split("\n") if line.strip()]
        if not lines:
            continue
        said = SAID.sub("", lines[0]).strip().strip(QUOTES)
        if len(lines) == 1:
            raise Refused(NO_WORDS.fill(said=said[:40]))
        if len(said) > LONGEST:
            raise Refused(TOO_LONG.fill(said=said[:20], most=LONGEST))
        found.append(Script(said, "\n".join([ANSWERED.sub("", lines[1]).strip().strip(QUOTES), *lines[2:]])))
    if not found:
        raise Refused(NO_SCRIPTS)
    return found


def awards_in(text: str) -> list[Praise]:
    """Take awards out of what was typed: one line each, name, colon, what for, the reward in brackets at the end.

    >>> awards_in("孙悦：客户打电话来表扬（流动红旗）")
    [Praise(name='孙悦', words='客户打电话来表扬', reward='流动红旗')]
    """
    found = []
    for line in (cleaned(one).strip() for one in text.splitlines() if one.strip()):
        named = NAMED.match(line)
        if named is None:
            raise Refused(NO_NAME.fill(line=line[:40]))
        why = named["why"].strip()
        reward = REWARD.search(why)
        words = REWARD.sub("", why).strip() if reward else why
        found.append(Praise(named["who"].strip(), (words or why)[:LONGEST], reward["what"].strip() if reward else ""))
    if not found:
        raise Refused(NO_AWARDS)
    return found


def category_of(objection: str) -> str:
    """Guess the category of an objection by its words.

    >>> category_of("外面换机油便宜一半"), category_of("再便宜两千我就定"), category_of("你好")
    ('rival', 'price', 'other')
    """
    said = objection.lower()
    return next((category for category, words in SIGNS if any(word in said for word in words)), "other")
