"""Templates: what letters and texts say, in both languages, before a customer's own words are in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.problem import Refused
from models.reception.seen import look
from models.rules.letter_fields import fields_in
from models.tables.letters import OCCASION
from models.text import Text
from models.view import Condition, View

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.reception.seen import Seen

PATHS: Final = (
    *("key", "occasion", "means", "title", "english", "words", "english_words", "signed", "coupon", "coupon_days"),
    "is_on",
)
MOST: Final = 200
BETWEEN_LANGUAGES: Final = " / "
EACH_CAR: Final = frozenset({"invitation", "reminder"})  # others go to a person once, whatever cars they have
NO_TEMPLATE: Final = Text(
    zh="没有这个模板，可能已归档或停用。请在模板列表里另选一个。",
    en="There is no such template: archived, or not in use. Please choose another from the list.",
)


@dataclass(frozen=True, kw_only=True)
class Template:
    """One template as it stands."""

    id: int
    version: int
    key: str
    occasion: str
    means: str
    title: str
    english: str
    words: str
    english_words: str
    signed: str
    coupon: str
    coupon_days: int
    is_on: bool

    @property
    def called(self) -> Text:
        """What it is called."""
        return Text(zh=self.title, en=self.english or self.title)

    @property
    def purpose(self) -> Text:
        """What it is for."""
        return OCCASION[self.occasion]

    @property
    def is_letter(self) -> bool:
        """Tell whether it is printed; a text is copied."""
        return self.means == "letter"

    @property
    def is_for_each_car(self) -> bool:
        """Tell whether somebody with two cars gets two of them."""
        return self.occasion in EACH_CAR

    def text(self, lang: str) -> str:
        """Give what it says; where there is no English, the Chinese."""
        return self.english_words if lang == "en" and self.english_words.strip() else self.words

    def spoken(self, lang: str) -> str:
        """Say in which language it really speaks."""
        return "en" if lang == "en" and self.english_words.strip() else "zh"

    def fields(self, lang: str) -> set[str]:
        """Give the fields that it uses in a language."""
        return fields_in(self.text(lang))


def in_language(words: str, lang: str) -> str:
    """Give the Chinese or the English of words that hold both, with a stroke between.

    >>> in_language("服务经理 / Service manager", "en"), in_language("服务经理", "en")
    ('Service manager', '服务经理')
    """
    zh, stroke, en = words.partition(BETWEEN_LANGUAGES)
    return en.strip() if stroke and lang == "en" else zh.strip()


async def templates_of(seat: Seat, *, means: str = "", in_use: bool = False) -> list[Template]:
    """Give the templates as the seat may see them, in the order in which they were made."""
    where = [Condition("means", "is", means)] if means else []
    where += [Condition("is_on", "is", "1")] if in_use else []
    rows, _ = await look("letter_templates", seat, View(where=tuple(where), order="id", size=MOST), PATHS)
    return [_template(row) for row in rows]


async def template_named(seat: Seat, name: str) -> Template:
    """Give a template by its key or its number."""
    found: Sequence[Seen] = []
    if name.isdecimal() and len(name) <= 9:  # noqa: PLR2004 -- no table is longer
        found, _ = await look("letter_templates", seat, View(ids=(int(name),), size=1), PATHS)
    if not found and name:
        found, _ = await look("letter_templates", seat, View(where=(Condition("key", "is", name),), size=1), PATHS)
    if not found:
        raise Refused(NO_TEMPLATE)
    return _template(found[0])


def _template(row: Seen) -> Template:
    values = {path: row.value(path) for path in PATHS}
    texts = {path: value or "" for path, value in values.items() if path not in {"coupon_days", "is_on"}}
    days = values["coupon_days"] or 0
    return Template(id=row.id, version=row.row.version, coupon_days=days, is_on=bool(values["is_on"]), **texts)
