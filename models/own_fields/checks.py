"""What is wrong with a field that somebody wants to add or change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.gate.catalogue import fields_of
from models.own_fields.reading import WITH_CHOICES, kept_values
from models.problem import Problem
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.own_fields.reading import OwnField

LONGEST_ALIASES: Final = 200
LONGEST_HELP: Final = 200
LONGEST_LABEL: Final = 40
MOST_FIELDS: Final = 100
NO_LABEL: Final = Text(zh="请给字段起个名称，例如“会员卡号”", en="Please name the field, for example “Member card”")
LONG: Final = Text(zh="最多 {most} 个字，请缩短", en="At most {most} characters. Please shorten it")
TWICE: Final = Text(
    zh="已经有一个字段叫“{label}”了，请换个名称，例如“{label}2”",
    en="There is already a field called “{label}”. Please take another name, for example “{label} 2”",
)
NO_CHOICES: Final = Text(
    zh="请至少写一个选项，例如“金卡”", en="Please give at least one choice, for example “Gold card”"
)
CHOICE_TWICE: Final = Text(
    zh="“{label}”写了两次，请删掉一个", en="“{label}” is there twice. Please take one of them away"
)
CHOICE_USED: Final = Text(
    zh="“{label}”还有 {count} 条档案在用，不能删除；可以改名，或先把那些档案改成别的选项",
    en="“{label}” is still chosen {count} times and cannot be taken away. Rename it, or change those first",
)
TOO_MANY: Final = Text(
    zh="自定义字段最多 {most} 个，请先停用不再需要的。",
    en="There may be {most} fields at most. Please retire some first.",
)


async def field_problems(wanted: OwnField, old: OwnField | None, present: Sequence[OwnField]) -> list[Problem]:
    """Say everything that is wrong with a field before it is written."""
    problems: list[Problem] = []
    if old is None and len(present) >= MOST_FIELDS:
        problems.append(Problem(TOO_MANY.fill(most=MOST_FIELDS)))
    words = [word for word in wanted.label.words.values() if word]
    if not words:
        problems.append(Problem(NO_LABEL, "label"))
    for name, texts, most in (
        ("label", words, LONGEST_LABEL),
        ("help", wanted.help.words.values() if wanted.help else (), LONGEST_HELP),
        ("aliases", [",".join(wanted.aliases)], LONGEST_ALIASES),
        ("offers", [word for offer in wanted.offers for word in offer.label.words.values()], LONGEST_LABEL),
    ):
        if any(len(word) > most for word in texts):
            problems.append(Problem(LONG.fill(most=most), name))
    known = await fields_of(RESOURCES[wanted.noun])
    for other in known.values():
        if other.id != wanted.name and set(words) & set(other.label.words.values()):
            problems.append(Problem(TWICE.fill(label=wanted.label), "label"))
            break
    if wanted.kind in WITH_CHOICES:
        problems += await _choice_problems(wanted, old)
    return problems


async def _choice_problems(wanted: OwnField, old: OwnField | None) -> list[Problem]:
    problems: list[Problem] = []
    if not wanted.offers:
        problems.append(Problem(NO_CHOICES, "offers"))
    seen: set[str] = set()
    for offer in wanted.offers:
        words = {word.casefold() for word in offer.label.words.values() if word}
        if words & seen:
            problems.append(Problem(CHOICE_TWICE.fill(label=offer.label), "offers"))
        seen |= words
    left = {offer.id for offer in wanted.offers}
    gone = [offer for offer in old.offers if offer.id not in left] if old else []
    used = [(offer.label, await kept_values(wanted, offer.id)) for offer in gone]
    return problems + [Problem(CHOICE_USED.fill(label=label, count=count), "offers") for label, count in used if count]
