"""A telephone number: Chinese mobiles, landlines with area code and extension, 400 numbers, foreign ones with +."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from models.folding import fold, is_blank
from models.kinds.kind import Kind, unfit
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

_MOBILE = re.compile(r"1[3-9]\d{9}")
_LANDLINE = re.compile(r"(0(?:10|2\d))(\d{8})|(0[3-9]\d{2})(\d{7,8})")
_TOLL_FREE = re.compile(r"[48]00\d{7}")
_SERVICE = re.compile(r"9[56]\d{3,6}|1[02]\d{3}")
_FOREIGN = re.compile(r"\+(?!86)[1-9]\d{6,14}")
_LOCAL = re.compile(r"[2-8]\d{6,7}")
_EXTENSION = re.compile(r" *(?:转|分机号?|ext\.?|x|#) *(\d{1,6})$")
_AFTER_DASH = re.compile(r"^(.*\d)\)? ?- ?(\d{1,6})$")
_BETWEEN = re.compile(r"[ ().·/-]")
_SEVERAL = re.compile(r"[,、;/|]|(?<=\d{11}) ")
_SCIENTIFIC = re.compile(r"\d(?:\.\d+)?e\+?\d{1,2}")
_DECIMALS = re.compile(r"(?<=\d)\.0+$")  # a number that some program wrote as a decimal
_LONG_ENOUGH = 7
_GROUP = (3, 7)


class PhoneKind(Kind):
    """Kept as digits, with a dash before an extension and a plus before a foreign country.

    >>> from models.field import Field
    >>> phone = Field(id="phone", label=Text("手机", "Phone"), kind="phone")
    >>> kind.parse("+86 138-0000-0000", phone), kind.parse("（021）1234 5678 转 801", phone)
    ('13800000000', '02112345678-801')
    """

    def parse(self, raw: object, field: Field) -> Any:
        """Read one number in any usual writing, also as Excel's own number."""
        if isinstance(raw, str) and _MOBILE.fullmatch(raw) and raw.isascii():
            return raw
        if is_blank(raw):
            return None
        words = _DECIMALS.sub("", fold(raw).lower())
        number, extension = _number_and_extension(words)
        if _is_complete(number):
            return f"{number}-{extension}" if extension else number
        suggestion = self.show(f"0{number}", field, "zh") if _LANDLINE.fullmatch(f"0{number}") else ""
        count = sum(sign.isdigit() for sign in words)
        return unfit(field, raw, _what_is_wrong(words, number), suggestion=suggestion, count=count)

    def show(self, value: Any, field: Field, lang: str) -> str:  # noqa: ARG002 -- every field is written alike
        """Write 138 0000 0000, 021-12345678 or 400-800-1234."""
        if value is None:
            return ""
        number, _, extension = str(value).partition("-")
        if _MOBILE.fullmatch(number):
            number = f"{number[: _GROUP[0]]} {number[_GROUP[0] : _GROUP[1]]} {number[_GROUP[1] :]}"
        elif found := _LANDLINE.fullmatch(number):
            number = f"{found[1] or found[3]}-{found[2] or found[4]}"
        elif _TOLL_FREE.fullmatch(number):
            number = f"{number[:3]}-{number[3:6]}-{number[6:]}"
        return f"{number} {_EXTENSION_WORD.to(lang)} {extension}" if extension else number

    def mask(self, value: Any) -> str:
        """Hide the middle of it, and the extension.

        >>> kind.mask("13800001234"), kind.mask("02112345678-801")
        ('138****1234', '021****5678')
        """
        if value is None:
            return ""
        number = str(value).partition("-")[0]
        if _MOBILE.fullmatch(number):
            return f"{number[: _GROUP[0]]}****{number[_GROUP[1] :]}"
        if found := _LANDLINE.fullmatch(number):
            local = found[2] or found[4]
            return f"{found[1] or found[3]}****{local[-(len(local) // 2) :]}"
        if _TOLL_FREE.fullmatch(number) or _FOREIGN.fullmatch(number):
            return f"{number[:3]}****{number[-2:]}"
        return "***"

    def fragments(self, value: Any) -> str:
        """Give the digits."""
        return "" if value is None else str(value).replace("-", "").replace("+", "")


def _number_and_extension(words: str) -> tuple[str, str]:
    """Take the writing off a number: what is left is digits, with + before another country's."""
    extension = ""
    if found := _EXTENSION.search(words):
        words, extension = words[: found.start()], found[1]
    elif (found := _AFTER_DASH.match(words)) and _is_complete(_domestic(found[1])):
        words, extension = found[1], found[2]
    return _domestic(words), extension


def _domestic(words: str) -> str:
    """Take off +86, 0086 and the 0 once dialled before a mobile from elsewhere."""
    number = _BETWEEN.sub("", words)
    if number.startswith("00"):
        number = "+" + number[2:]
    if number.startswith("+86"):
        inside = number[3:]
        number = f"0{inside}" if not _is_complete(inside) and _LANDLINE.fullmatch(f"0{inside}") else inside
    elif number.startswith("86") and _MOBILE.fullmatch(number[2:]):
        number = number[2:]
    return number[1:] if number.startswith("0") and _MOBILE.fullmatch(number[1:]) else number


def _is_complete(number: str) -> bool:
    """Tell whether it can be dialled as it is."""
    return any(known.fullmatch(number) for known in (_MOBILE, _LANDLINE, _TOLL_FREE, _SERVICE, _FOREIGN))


def _what_is_wrong(words: str, number: str) -> Text:
    """Choose the sentence that helps most."""
    if "*" in words:
        return _MASKED
    if _SCIENTIFIC.fullmatch(words):
        return _ROUNDED
    parts = [part for part in _SEVERAL.split(words) if sum(sign.isdigit() for sign in part) >= _LONG_ENOUGH]
    if len(parts) > 1:
        return _TWO_NUMBERS
    if _LANDLINE.fullmatch(f"0{number}"):
        return _ZERO_LOST
    return _NO_AREA_CODE if _LOCAL.fullmatch(number) else _UNCLEAR


_EXTENSION_WORD = Text(zh="转", en="ext.")
_MASKED = Text(
    zh="“{found}”里有星号，是打过码的号码，请填完整的，例如 138 0000 0000",
    en="“{found}” has stars: some digits were hidden. Please give the whole number, for example 138 0000 0000",
)
_ROUNDED = Text(
    zh="“{found}”是 Excel 缩写过的号码，后几位已经丢了，请把那一列设成文本再填，例如 13800000000",
    en="“{found}” was shortened by Excel and lost its last digits. Please make that column text and write it again, "
    "for example 13800000000",
)
_TWO_NUMBERS = Text(
    zh="“{found}”像是两个号码，这里只填一个，例如 138 0000 0000，其余的填到别的电话里",
    en="“{found}” looks like two numbers. Please give one here, for example 138 0000 0000, "
    "and the other as a further phone",
)
_ZERO_LOST = Text(
    zh="“{found}”前面好像少了 0，固定电话要带区号，例如 {suggestion}",
    en="“{found}” seems to lack the 0 in front. A landline has its area code, for example {suggestion}",
)
_NO_AREA_CODE = Text(
    zh="“{found}”没有区号，固定电话要带区号，例如 0571-88886666",
    en="“{found}” has no area code. A landline has one, for example 0571-88886666",
)
_UNCLEAR = Text(
    zh="手机号是 11 位数字，固定电话要带区号；“{found}”有 {count} 位数字，正确的例如 138 0000 0000 或 021-12345678",
    en="A mobile number has 11 digits and a landline its area code; “{found}” has {count} digits. "
    "Right ones are, for example, 138 0000 0000 or 021-12345678",
)

kind = PhoneKind(name="phone", label=Text(zh="电话", en="Phone"))
