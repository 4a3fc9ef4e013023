"""Settings: what a store may choose, each with its words, its kind and what it is until somebody changes it."""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo, available_timezones

from models.database import reader, writing
from models.problem import Problem, Refused
from models.tables.system import History, Setting
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FRESH_SECONDS: Final = 3.0


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


def _of(
    key: str,
    zh: str,
    en: str,
    kind: str,
    default: Any,
    low: int = 0,
    high: int = 0,
    *,
    said: tuple[str, str] = ("", ""),
    choices: tuple[str, ...] = (),
) -> Choosable:
    return Choosable(key, Text(zh=zh, en=en), kind, default, Text(*said), low, high, choices)


# fmt: off -- one line a setting
SETTINGS: Final[dict[str, Choosable]] = {
    setting.key: setting
    for setting in (
        _of(
            "store_name",
            "门店名称",
            "Name of the store",
            "text",
            "",
            0,
            60,
            said=("显示在登录页和打印件上。", "Shown at login and on printouts."),
        ),
        _of("logo", "门店标志", "Logo", "text", "", 0, 200, said=("上传的图片文件名。", "The file of the picture.")),
        _of(
            "brand_colour",
            "品牌色",
            "Brand colour",
            "colour",
            "#1f5fbf",
            said=("例如 #1f5fbf；太浅时会自动加深。", "For example #1f5fbf; made darker where it is too light."),
        ),
        _of("zone", "时区", "Time zone", "zone", "Asia/Shanghai"),
        _of("languages", "可用语言", "Languages", "choices", ("zh", "en"), choices=("zh", "en")),
        _of("first_language", "默认语言", "First language", "choice", "zh", choices=("zh", "en")),
        _of(
            "set_up_at",
            "完成向导的时间",
            "Set up at",
            "text",
            "",
            0,
            40,
            said=("首次设置向导完成后写入。", "Written when the first set-up is done."),
        ),
        _of(
            "recency_months",
            "活跃度的月数",
            "Months of the recency classes",
            "months",
            (3, 6, 12),
            1,
            120,
            said=(
                "忠诚、摇摆、短期流失各到几个月，例如 3, 6, 12。",
                "Up to how many months a customer is loyal, wavering, short-term lost; for example 3, 6, 12.",
            ),
        ),
        _of("lead_inspection", "年检提前天数", "Inspection: days ahead", "integer", 30, 0, 365),
        _of("lead_insurance", "保险提前天数", "Insurance: days ahead", "integer", 30, 0, 365),
        _of("lead_licence", "驾照提前天数", "Licence: days ahead", "integer", 30, 0, 365),
        _of("lead_maintenance", "保养提前天数", "Maintenance: days ahead", "integer", 14, 0, 365),
        _of("lead_seasonal", "季节检查提前天数", "Seasonal check: days ahead", "integer", 14, 0, 365),
        _of("lead_birthday", "生日提前天数", "Birthday: days ahead", "integer", 7, 0, 60),
        _of("lead_warranty", "质保到期提前天数", "Warranty: days ahead", "integer", 30, 0, 365),
        _of(
            "maintenance_km",
            "保养间隔里程（公里）",
            "Kilometres between maintenance",
            "integer",
            10_000,
            1000,
            100_000,
            said=("里程和月数，先到为准。", "Kilometres or months, whichever comes first."),
        ),
        _of("maintenance_months", "保养间隔月数", "Months between maintenance", "integer", 6, 1, 60),
        _of(
            "first_maintenance_km",
            "首保里程（公里）",
            "First maintenance: kilometres",
            "integer",
            5000,
            500,
            100_000,
            said=("从交车算起，里程和月数先到为准。", "From delivery; kilometres or months, whichever comes first."),
        ),
        _of("first_maintenance_months", "首保月数", "First maintenance: months", "integer", 6, 1, 60),
        _of(
            "session_idle_hours",
            "多久不用就退出（小时）",
            "Signed out after idle hours",
            "integer",
            8,
            1,
            72,
            said=("离开电脑超过这个时间要重新登录。", "After this long without use one signs in again."),
        ),
        _of(
            "session_days",
            "最长登录天数",
            "Signed out after days at most",
            "integer",
            14,
            1,
            90,
            said=("不管用不用，到时间都要重新登录。", "In use or not, one signs in again after this."),
        ),
        _of(
            "export_alarm_rows",
            "每人每天导出行数警戒线",
            "Rows exported per person and day before an alarm",
            "integer",
            2000,
            1,
            1_000_000,
        ),
        _of(
            "reveal_alarm",
            "每人每天查看完整号码警戒线",
            "Numbers revealed per person and day before an alarm",
            "integer",
            50,
            1,
            100_000,
        ),
        _of(
            "recall_days",
            "回访间隔天数",
            "Days before a recall",
            "integer",
            3,
            1,
            90,
            said=("来店几天后回访。", "How long after a visit the customer is called."),
        ),
        _of("backup_hours", "每隔几小时备份", "Hours between backups", "integer", 1, 1, 168),
        _of("backup_keep", "保留几份备份", "Backups kept", "integer", 48, 3, 1000),
        _of("rows_per_page", "列表每页行数", "Rows on a page of a list", "integer", 50, 10, 200),
    )
}
# fmt: on

UNKNOWN: Final = Text(zh="没有“{key}”这个设置{near}。", en="There is no setting “{key}”{near}.")
NEAR: Final = Text(zh="，是不是“{key}”", en="; perhaps “{key}”")
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

_known: tuple[float, Mapping[str, Any]] | None = None


async def settings() -> Mapping[str, Any]:
    """Give every setting's value; at most three seconds old where another process changed one."""
    global _known  # noqa: PLW0603 -- the one cache of this module
    if _known is not None and time.monotonic() < _known[0]:
        return _known[1]
    values = {key: setting.default for key, setting in SETTINGS.items()}
    for key, stored in await reader().rows("SELECT key, value FROM setting"):
        if key in SETTINGS:
            value = (json.loads(stored) if isinstance(stored, str) else stored)["is"]
            values[key] = tuple(value) if isinstance(value, list) else value
    mapping = MappingProxyType(values)
    _known = (time.monotonic() + FRESH_SECONDS, mapping)
    return mapping


async def change_setting(key: str, value: object, *, person: int | None = None) -> Problem | None:
    """Keep a new value, or say what is wrong with it."""
    setting = SETTINGS.get(key)
    if setting is None:
        close = get_close_matches(key, SETTINGS, n=1)
        raise Refused(UNKNOWN.fill(key=key, near=NEAR.fill(key=close[0]) if close else ""))
    checked = CHECKS[setting.kind](setting, value)
    if isinstance(checked, Problem):
        return checked.at(key)
    before = (await settings())[key]
    kept = list(checked) if isinstance(checked, tuple) else checked
    if checked != before:
        async with writing():
            row = await Setting.get_or_none(key=key)
            if row is None:
                row = await Setting.create(key=key, value={"is": kept})  # bare words would be taken for JSON
            else:
                row.value = {"is": kept}
                await row.save()
            await History.create(
                noun="settings", row_id=row.id, action="edit", person_id=person,
                before={key: list(before) if isinstance(before, tuple) else before}, after={key: kept},
            )  # fmt: skip
    forget_settings()
    return None


def forget_settings() -> None:
    """Read the settings anew next time; for whoever writes them by another way."""
    global _known  # noqa: PLW0603
    _known = None


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
