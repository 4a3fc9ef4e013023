"""A vehicle identification number, 车架号: seventeen letters and digits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from models.folding import fold, is_blank
from models.kinds.kind import Kind, unfit
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

_LENGTH = 17
_SEPARATORS = re.compile(r"[ ·.*-]")
_STRANGE = re.compile(r"[^A-HJ-NPR-Z0-9]")
_SOUND = re.compile(r"[A-HJ-NPR-Z0-9]{17}")
_LOOKALIKES = {"I": "1", "O": "0", "Q": "0"}
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_VALUES = {
    sign: int(value)
    for sign, value in zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ", "012345678912345678123457923456789", strict=True)
}
_CHECK_PLACE = 8


class VinKind(Kind):
    """Kept in capitals without spaces; a letter is never exchanged silently."""

    def parse(self, raw: object, field: Field) -> Any:
        """Read seventeen letters and digits; full width, lower case and gaps are put right."""
        if isinstance(raw, str) and _SOUND.fullmatch(raw):
            return raw
        if is_blank(raw):
            return None
        words = _SEPARATORS.sub("", fold(raw).upper())
        strange = _STRANGE.search(words)
        if strange and strange[0] in _LOOKALIKES:
            likely = _LOOKALIKES[strange[0]]
            return unfit(field, raw, _LOOKALIKE, place=strange.start() + 1, letter=strange[0], likely=likely)
        if strange:
            return unfit(field, raw, _STRANGE_SIGN, place=strange.start() + 1, sign=strange[0])
        return words if len(words) == _LENGTH else unfit(field, raw, _WRONG_LENGTH, count=len(words))

    def warn(self, value: Any) -> Text | None:
        """Say when the check digit disagrees: mostly a slip, but some imported cars have none.

        >>> kind.warn("LFV2A21KXG4001234"), bool(kind.warn("LFV2A21K1G4001234"))
        (None, True)
        """
        if value is None or len(value) != _LENGTH or _STRANGE.search(value):
            return None
        rest = sum(_VALUES[sign] * weight for sign, weight in zip(value, _WEIGHTS, strict=True)) % 11
        right = "0123456789X"[rest]
        return None if value[_CHECK_PLACE] == right else _CHECK_DIGIT.fill(found=value)

    def mask(self, value: Any) -> str:
        """Keep the maker and the last four.

        >>> kind.mask("LFV2A21K8G4001234")
        'LFV**********1234'
        """
        return "" if value is None else f"{value[:3]}{'*' * (len(value) - 7)}{value[-4:]}"

    def fragments(self, value: Any) -> str:
        """Give the last eight, which people quote; the whole is looked up as it is."""
        return "" if value is None else value[-8:].casefold()


_LOOKALIKE = Text(
    zh="车架号里没有字母 I、O、Q：“{found}”第 {place} 位的 {letter} 是不是 {likely}？正确的例如 LFV2A21KXG4001234",
    en="A VIN has no letters I, O or Q: should the {letter} at place {place} of “{found}” be {likely}? "
    "A right one is, for example, LFV2A21KXG4001234",
)
_STRANGE_SIGN = Text(
    zh="车架号只有字母和数字，“{found}”第 {place} 位是“{sign}”，正确的例如 LFV2A21KXG4001234",
    en="A VIN has letters and digits only; place {place} of “{found}” is “{sign}”. "
    "A right one is, for example, LFV2A21KXG4001234",
)
_WRONG_LENGTH = Text(
    zh="车架号是 17 位，“{found}”是 {count} 位，请对照行驶证，例如 LFV2A21KXG4001234",
    en="A VIN has 17 characters, “{found}” has {count}. Please compare it with the vehicle licence, "
    "for example LFV2A21KXG4001234",
)
_CHECK_DIGIT = Text(
    zh="车架号“{found}”的校验位对不上，可能抄错了一位，请对照行驶证；确认没错就可以保存",
    en="The check digit of VIN “{found}” does not agree; one character may be copied wrongly. "
    "Please compare it with the vehicle licence; if it is right, it can be saved",
)

kind = VinKind(name="vin", label=Text(zh="车架号", en="VIN"))
