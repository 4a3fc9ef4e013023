"""A number plate, as Chinese cars carry them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from models.folding import fold, is_blank
from models.kinds.kind import Kind, unfit
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_SERIAL = "A-HJ-NP-Z0-9"
_ORDINARY = re.compile(rf"([{_PROVINCES}][A-Z])([{_SERIAL}]{{4}}[{_SERIAL}学警挂港澳试超领])")
_NEW_ENERGY = re.compile(rf"([{_PROVINCES}][A-Z])([{_SERIAL}]{{6}})")
_EMBASSY = re.compile(r"(使\d{3}(?=\d{3}$)|\d{3}(?=\d{3}使$))(\d{3}使?)")
_LETTERS_NEVER_USED = re.compile(r"..+[IO]")
_FORCES = re.compile(rf"(WJ[{_PROVINCES}]?|[A-Z]{{2}}|[军空海北沈兰济南广成][A-Z])(\d{{4,5}}[A-Z0-9])")
_SEPARATORS = re.compile(r"[ ·.,_()\[\]-]")
_POSSIBLE = re.compile(r"(?=.*\d)(?!\d+$)[A-Z0-9\u3400-\u9fff]{5,10}")
_WITHOUT = frozenset({"临牌", "无牌", "未上牌", "待上牌", "新车", "临时牌照", "临时车牌"})
_SHORTEST_MASKED = 6


class PlateKind(Kind):
    """Kept in capitals without dot or space. What a store writes for a car without plates is kept too, with a word.

    >>> from models.field import Field
    >>> plate = Field(id="plate", label=Text("车牌", "Plate"), kind="plate")
    >>> kind.parse("京ａ·12345", plate), kind.show("京A12345", plate, "zh")
    ('京A12345', '京A·12345')
    """

    def parse(self, raw: object, field: Field) -> Any:
        """Read a plate; only what cannot be one is refused."""
        if isinstance(raw, str) and _ORDINARY.fullmatch(raw):
            return raw
        if is_blank(raw):
            return None
        words = _SEPARATORS.sub("", fold(raw).upper())
        known = words in _WITHOUT or _parts(words) or _POSSIBLE.fullmatch(words)
        return words if known else unfit(field, raw, _UNCLEAR)

    def warn(self, value: Any) -> Text | None:
        """Say that it is no plate to know a car by, or not one of the usual ones; None when all is well."""
        if value is None or (_parts(value) and value not in _WITHOUT):
            return None
        if value in _WITHOUT:
            return _NOT_YET.fill(found=value)
        return (_I_OR_O if _LETTERS_NEVER_USED.match(value) else _UNUSUAL).fill(found=value)

    def show(self, value: Any, field: Field, lang: str) -> str:  # noqa: ARG002 -- plates are written alike
        """Write 京A·12345."""
        if value is None:
            return ""
        parts = _parts(value)
        return f"{parts[0]}·{parts[1]}" if parts else str(value)

    def mask(self, value: Any) -> str:
        """Keep where it is from and the last two.

        >>> kind.mask("京A12345"), kind.mask("临牌")
        ('京A***45', '***')
        """
        if value is None:
            return ""
        return f"{value[:2]}***{value[-2:]}" if len(value) >= _SHORTEST_MASKED else "***"


def _parts(words: str) -> tuple[str, str] | None:
    """Give the two halves of a plate of a known sort, as the dot parts them."""
    for sort in (_ORDINARY, _NEW_ENERGY, _EMBASSY, _FORCES):
        if found := sort.fullmatch(words):
            return found[1], found[2]
    return None


_UNCLEAR = Text(
    zh="“{found}”不像车牌，应当是省份简称、字母，再加 5 位（新能源 6 位），例如 京A·12345；还没上牌的填“临牌”",
    en="“{found}” does not look like a plate. One has the province, a letter and five signs (six for new energy), "
    "for example 京A·12345; for a car without plates write 临牌",
)
_NOT_YET = Text(
    zh="“{found}”不是车牌号，上牌后请补上", en="“{found}” is no plate yet; please add it once the car has one"
)
_I_OR_O = Text(
    zh="车牌后几位里没有字母 I 和 O，“{found}”里的是不是数字 1 或 0？确认没错就可以保存",
    en="Plates have no letters I and O in their last signs; should “{found}” have 1 or 0 there? "
    "If it is right, it can be saved",
)
_UNUSUAL = Text(
    zh="“{found}”和常见的车牌不一样，常见的例如 京A·12345；确认没错就可以保存",
    en="“{found}” differs from the usual plates, for example 京A·12345. If it is right, it can be saved",
)

kind = PlateKind(name="plate", label=Text(zh="车牌", en="Plate"))
