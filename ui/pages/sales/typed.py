"""Typed: what was typed into the panel, as the step that it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from models.field import Field
from models.kinds import kind_named
from models.kinds.date import kind as date_kind
from models.problem import Problem, Refused
from models.sales.delivering import Papers
from models.sales.noting import Step
from ui.pages.sales import words as say

if TYPE_CHECKING:
    from datetime import date

    from ui.pages.sales.panel import Panel

DAY_FIELD: Final = Field(id="next_on", label=say.NEXT, kind="date")


def step_of(panel: Panel) -> Step:
    """Read it; a day that is none is refused with a sentence."""
    typed = panel.typed
    papers = Papers(vin=typed.get("vin", ""), plate=typed.get("plate", ""))
    return Step(
        kind=panel.kind,
        lead=panel.lead,
        note=typed.get("note", ""),
        grade=typed.get("grade", ""),
        next_on=_day_of(typed.get("next_on", "")),
        reason=typed.get("reason", ""),
        car=int(typed["car"]) if typed.get("car", "").isdecimal() else None,
        papers=papers,
    )


def _day_of(typed: str) -> date | None:
    found = kind_named("date").parse(typed, DAY_FIELD)
    if isinstance(found, Problem):
        raise Refused(found.text)
    return cast("date | None", found)


def shown_day(day: date | None, lang: str) -> str:
    """Write a day with its weekday, nothing where there is none."""
    return date_kind.long(day, lang)
