"""A person's or a company's name, found by its characters and by the initials of its pinyin."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any

from models.folding import fold, is_blank
from models.kinds.kind import Kind, unfit
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_PADDING = re.compile(rf"(?<=[{_HAN}]) (?=[{_HAN}])")
_DOT = re.compile(rf"(?<=[{_HAN}]) ?[.•‧∙・．·] ?(?=[{_HAN}])")
_ANY_HAN = re.compile(f"[{_HAN}]")
_NO_LETTER = re.compile(r"[\d\W_]+")
_BRACKETS = str.maketrans("()", "（）")
_SHORTEST = 2
_MOST_STARS = 3
_SURNAMES = dict(zip("单仇解区查曾朴任盖缪乐员折种繁召翟覃秘晟洗黑", "sqxozzprgmyyscpszqbcxh", strict=True)) | {
    "尉迟": "yc",
    "万俟": "mq",
    "长孙": "zs",
    "澹台": "tt",
}


class PersonNameKind(Kind):
    """One line; the spaces that align two characters with three are taken out."""

    def parse(self, raw: object, field: Field) -> Any:
        """Read a name of at least two characters."""
        if is_blank(raw):
            return None
        words = _DOT.sub("·", _PADDING.sub("", fold(raw)))
        if _ANY_HAN.search(words):
            words = words.translate(_BRACKETS)
        if len(words) < _SHORTEST:
            return unfit(field, raw, _TOO_SHORT)
        if _NO_LETTER.fullmatch(words):
            return unfit(field, raw, _NO_NAME)
        return self.problem(words, field) or words

    def mask(self, value: Any) -> str:
        """Keep the first and the last character.

        >>> kind.mask("李小明"), kind.mask("李明"), kind.mask("阿卜杜拉·买买提")
        ('李*明', '李*', '阿***提')
        """
        if value is None:
            return ""
        stars = "*" * min(max(len(value) - 2, 1), _MOST_STARS)
        return f"{value[0]}{stars}{value[-1] if len(value) > _SHORTEST else ''}"

    def fragments(self, value: Any) -> str:
        """Give the name and its initials, both readings where a surname is read in its own way.

        >>> kind.fragments("李小明"), kind.fragments("单小明")
        ('李小明 lxm', '单小明 sxm dxm')
        """
        if value is None:
            return ""
        words = str(value).casefold()
        usual = initials(words)
        if not usual:
            return words
        own = next((_SURNAMES[words[:n]] for n in (2, 1) if words[:n] in _SURNAMES), "")
        return " ".join(dict.fromkeys([words, own + usual[len(own) :], usual]))


def initials(words: str) -> str:
    """Give the first letters of the pinyin; letters and digits stand for themselves; empty without a character."""
    if not _ANY_HAN.search(words):
        return ""
    return words.translate(_INITIALS)


class _Initials(dict[int, str]):
    """The first letter of every character's usual reading, looked up when it is first met."""

    def __missing__(self, sign: int) -> str:
        """Read a character that nobody has asked for yet."""
        self[sign] = letter = _initial(chr(sign))
        return letter


_INITIALS = _Initials()


def _initial(sign: str) -> str:
    """Give the first letter of one character's usual reading; nothing for what is no letter or digit."""
    if not sign.isalnum():
        return ""
    if not _ANY_HAN.fullmatch(sign):
        return sign
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "1")  # single characters need no phrases: a second and 50 MB less
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415 -- slow import

    letter = lazy_pinyin(sign, style=Style.FIRST_LETTER, errors="ignore")
    return str(letter[0]) if letter else ""


_TOO_SHORT = Text(
    zh="姓名至少两个字，现在是“{found}”；只知道姓的，可以写“李先生”或“李女士”",
    en="A name has at least two characters; found “{found}”. If only the surname is known, write for example 李先生",
)
_NO_NAME = Text(
    zh="“{found}”里没有文字，不像姓名，例如“李小明”；电话请填在电话一栏",
    en="“{found}” has no letters and does not look like a name such as Li Ming. A phone number has its own field",
)

kind = PersonNameKind(name="person_name", label=Text(zh="姓名", en="Name"))
