"""Duty: when a line of a checklist is done, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.rules.duties import PERIODS, PROOFS
from models.text import Text
from surveys.engine.form import Duty
from ui.pages.forms.in_words import joined_words

if TYPE_CHECKING:
    from surveys.engine.form import Form, Item

BETWEEN: Final = {"zh": "，", "en": ", "}
MORNING, MIDNIGHT = "00:00", "23:59"
WEEKDAYS: Final = {
    "monday": Text(zh="每周一", en="Mondays"),
    "tuesday": Text(zh="每周二", en="Tuesdays"),
    "wednesday": Text(zh="每周三", en="Wednesdays"),
    "thursday": Text(zh="每周四", en="Thursdays"),
    "friday": Text(zh="每周五", en="Fridays"),
    "saturday": Text(zh="每周六", en="Saturdays"),
    "sunday": Text(zh="每周日", en="Sundays"),
}
MONTH_DAY: Final = Text(zh="每月 {day} 号", en="day {day} of the month")
HOURS: Final = Text(zh="{begins}–{ends}", en="{begins}–{ends}")
NEVER_LATE: Final = Text(zh="过时不补", en="never late")
LATE_TODAY: Final = Text(zh="当天可补", en="late on the same day")
LATE_DAYS: Final = Text(zh="{days} 天内可补", en="late within {days} days")


def duty_words(form: Form, item: Item) -> Text | None:
    """Say when a line is done and what shows that it was; None for what is no line of a checklist."""
    if form.head.kind != "checklist" or item.type != "yes_no":
        return None
    duty = item.duty or Duty()
    parts = [_when(duty)]
    if (duty.from_, duty.to) != (MORNING, MIDNIGHT):
        parts.append(HOURS.fill(begins=duty.from_, ends=duty.to))
    parts.append(_late(duty.late_days))
    if duty.proof != "none":
        parts.append(PROOFS[duty.proof])
    return joined_words(parts, BETWEEN)


def _when(duty: Duty) -> Text:
    if duty.weekday:
        return WEEKDAYS[duty.weekday]
    return MONTH_DAY.fill(day=duty.day) if duty.day else PERIODS[duty.period]


def _late(days: int | None) -> Text:
    if days is None:
        return NEVER_LATE
    return LATE_DAYS.fill(days=days) if days else LATE_TODAY
