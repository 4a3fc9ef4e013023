"""The functions there are, and why some of XLSForm's are not among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.engine.expressions.functions import calendar, chosen, logic, maths, repeats, words

if TYPE_CHECKING:
    from surveys.engine.expressions.functions.function import Function

FUNCTIONS: Final[dict[str, Function]] = {
    **logic.FUNCTIONS,
    **chosen.FUNCTIONS,
    **words.FUNCTIONS,
    **maths.FUNCTIONS,
    **calendar.FUNCTIONS,
    **repeats.FUNCTIONS,
}

_OTHER_FILE = Text(
    zh="{name}() 要读另外的文件，这里没有。请把需要的内容做成选项列表的列，用选项筛选来取",
    en="{name}() reads a file that is not here. Put what it needs into columns of a list and use a choice filter",
)
_CHANCE = Text(
    zh="{name}() 每次算出来都不一样，这里不用。抽样和编号由系统来做，请删掉",
    en="{name}() gives something else every time. Drawing and numbering are done by the system; leave it out",
)
_PLACES = Text(
    zh="{name}() 要用地图位置，这里没有位置题。请删掉，或改问地址",
    en="{name}() needs places on a map, which are not asked here. Leave it out, or ask for the address",
)
_ELSEWHERE = Text(
    zh="{name}() 是别的软件自己的写法，这里没有。请改用约束，例如 string-length(.) <= 5",
    en="{name}() belongs to another program. Write a condition instead, such as string-length(.) <= 5",
)
_LANGUAGES = Text(
    zh="{name}() 用不着：每句话都按界面语言显示。选项的文字请写 jr:choice-name(${{q}}, '${{q}}')",
    en="{name}() is not needed: words follow the reader's language. For a choice: jr:choice-name(${{q}}, '${{q}}')",
)
_SECRET = Text(
    zh="{name}() 是加密和签名用的，这里没有。请删掉，隐私由系统保护",
    en="{name}() is for ciphers and signatures, which are not here. Leave it out; the system keeps answers private",
)
REFUSED: Final[dict[str, Text]] = {
    **dict.fromkeys(("instance", "pulldata", "pull-data", "search", "jr:instance", "lookup"), _OTHER_FILE),
    **dict.fromkeys(("random", "randomize", "uuid"), _CHANCE),
    **dict.fromkeys(("area", "distance", "geofence", "enclosed-area", "intersects"), _PLACES),
    **dict.fromkeys(("jr:itext", "itext"), _LANGUAGES),
    **dict.fromkeys(("digest", "base64-decode", "base64-encode", "extract-signed"), _SECRET),
    **dict.fromkeys(("property", "version"), _ELSEWHERE),
}


def refusal_of(name: str) -> Text | None:
    """Say why a function of other programs is not here, None for a function nobody knows."""
    words = REFUSED.get(name, _ELSEWHERE if ":" in name else None)
    return words.fill(name=name) if words else None
