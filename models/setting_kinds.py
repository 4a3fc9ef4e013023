"""Kinds of settings: how what somebody typed becomes a value, or a sentence that says what is expected."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo, available_timezones

from models.problem import Problem
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Choosable:
    """One setting: its words, its kind (a name of the table CHECKS below), its first value, and its limits."""

    key: str
    label: Text
    kind: str
    default: Any
    help: Text = Text(zh="", en="")  # noqa: RUF009 -- a Text never changes
    low: int = 0
    high: int = 0
    choices: tuple[str, ...] = ()


NOT_WHOLE: Final = Text(
    zh="“{label}”要填 {low} 到 {high} 之间的整数，例如 {example}。",
    en="“{label}” is a whole number from {low} to {high}, for example {example}.",
)
NOT_COLOUR: Final = Text(
    zh="“{label}”要写成 # 加六位，例如 #1f5fbf。", en="“{label}” is written as # and six digits, for example #1f5fbf."
)
NOT_ZONE: Final = Text(
    zh="不认识时区“{value}”，请写成 Asia/Shanghai 这样。",
    en="There is no time zone “{value}”; write it like Asia/Shanghai.",
)
NOT_LONG: Final = Text(
    zh="“{label}”最多 {high} 个字，现在是 {count} 个。", en="“{label}” has at most {high} characters; now {count}."
)
NOT_CHOICE: Final = Text(zh="“{label}”只能选：{choices}。", en="“{label}” is one of: {choices}.")
NOT_MONTHS: Final = Text(
    zh="“{label}”要三个由小到大的整数，例如 3, 6, 12。",
    en="“{label}” are three whole numbers, the smallest first, for example 3, 6, 12.",
)


def _whole(value: object) -> int | None:
    try:
        return int(str(value).strip())
    except ValueError:
        return None


def _integer(setting: Choosable, value: object) -> int | Problem:
    number = _whole(value)
    if number is None or not setting.low <= number <= setting.high:
        limits = {"low": setting.low, "high": setting.high, "example": setting.default}
        return Problem(NOT_WHOLE.fill(label=setting.label, **limits), value=value)
    return number


def _text(setting: Choosable, value: object) -> str | Problem:
    words = str(value or "").strip()
    if len(words) > setting.high:
        return Problem(NOT_LONG.fill(label=setting.label, high=setting.high, count=len(words)), value=value)
    return words


def _colour(setting: Choosable, value: object) -> str | Problem:
    words = str(value).strip().lower()
    return words if re.fullmatch(r"#[0-9a-f]{6}", words) else Problem(NOT_COLOUR.fill(label=setting.label), value=value)


def _zone(_: Choosable, value: object) -> str | Problem:
    name = str(value).strip()
    return ZoneInfo(name).key if name in available_timezones() else Problem(NOT_ZONE.fill(value=name), value=value)


def _choice(setting: Choosable, value: object) -> str | Problem:
    if value in setting.choices:
        return str(value)
    return Problem(NOT_CHOICE.fill(label=setting.label, choices=", ".join(setting.choices)), value=value)


def _choices(setting: Choosable, value: object) -> tuple[str, ...] | Problem:
    chosen = tuple(value) if isinstance(value, (list, tuple)) else ()
    if chosen and set(chosen) <= set(setting.choices):
        return tuple(choice for choice in setting.choices if choice in chosen)
    return Problem(NOT_CHOICE.fill(label=setting.label, choices=", ".join(setting.choices)), value=value)


def _months(setting: Choosable, value: object) -> tuple[int, ...] | Problem:
    parts = value if isinstance(value, (list, tuple)) else re.findall(r"\d+", str(value))
    months = tuple(number for part in parts if (number := _whole(part)) is not None)
    rising = len(months) == len(parts) == len(setting.default) and list(months) == sorted(set(months))
    if not rising or not (setting.low <= months[0] and months[-1] <= setting.high):
        return Problem(NOT_MONTHS.fill(label=setting.label), value=value)
    return months


CHECKS: Final[dict[str, Callable[[Choosable, object], Any]]] = {
    "integer": _integer, "text": _text, "colour": _colour, "zone": _zone,
    "choice": _choice, "choices": _choices, "months": _months,
}  # fmt: skip
