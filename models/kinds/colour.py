"""A colour, such as the brand's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from models.folding import fold, is_blank
from models.kinds.kind import Kind, unfit
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

_HEX = re.compile(r"#?([0-9A-F]{3}|[0-9A-F]{6})")
_SHORT = 3
_UNCLEAR = Text(
    zh="“{found}”不是颜色代码，应当是 # 加 6 位数字或字母 A-F，例如 #1F6FEB",
    en="“{found}” is not a colour code. One is # and six digits or letters A-F, for example #1F6FEB",
)


class ColourKind(Kind):
    """Kept as #RRGGBB in capitals."""

    def parse(self, raw: object, field: Field) -> Any:
        """Read six hexadecimal digits, or the short form of three."""
        if is_blank(raw):
            return None
        found = _HEX.fullmatch(fold(raw).upper())
        if not found:
            return unfit(field, raw, _UNCLEAR)
        digits = found[1]
        return "#" + ("".join(digit * 2 for digit in digits) if len(digits) == _SHORT else digits)

    def fragments(self, value: Any) -> str:  # noqa: ARG002 -- nobody searches for a colour code
        """Give nothing."""
        return ""


kind = ColourKind(name="colour", label=Text(zh="颜色", en="Colour"), operators=("is", "empty", "filled"))
