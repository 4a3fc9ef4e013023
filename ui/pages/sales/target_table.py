"""The table of a month's targets: the store, its teams, its people, each beside what was reached before and now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.unit import SHARE
from ui.pages.sales import words as say
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from models.problem import Problem
    from models.sales.splitting import Split


@dataclass(frozen=True)
class Pasts:
    """What was reached, by slot: a year before, the month before, and this month so far."""

    last_year: Mapping[str, float]
    last_month: Mapping[str, float]
    now: Mapping[str, float]


def table_html(
    lang: str, split: Split, pasts: Pasts, raw: Mapping[str, str], wrong: Mapping[str, Problem] | None
) -> Markup:
    """Draw it; without `wrong` nobody types here."""
    heads = (
        (say.WHO, ""), (say.LAST_YEAR, "is-past"), (say.LAST_MONTH, "is-past"), (say.DONE_SO_FAR, ""),
        (say.REACHED, ""), (say.GOAL, "goal"),
    )  # fmt: skip
    head = tag("tr", *(tag("th", words.to(lang), scope="col", class_=look or None) for words, look in heads))
    rows = []
    for slot in _in_order(split):
        kind = "is-store" if slot == "store" else "is-team" if slot.startswith("t") else "is-person"
        name = say.STORE.to(lang) if slot == "store" else split.name_of(slot).to(lang)
        past = (_number(pasts.last_year.get(slot)), _number(pasts.last_month.get(slot)))
        done, goal = pasts.now.get(slot, 0), split.goals.get(slot)
        cells = [
            tag("th", name, scope="row"),
            *(tag("td", words, class_="is-past") for words in past),
            tag("td", _number(done)),
            tag("td", SHARE.shown(done / goal) if goal else "—"),
            tag("td", _goal(lang, split, slot, raw, wrong), class_="goal"),
        ]
        rows.append(tag("tr", *cells, class_=kind, id=f"row-{slot}"))
    return tag("table", tag("thead", head), tag("tbody", *rows), class_="targets")


def _in_order(split: Split) -> list[str]:
    slots = ["store"]
    for team in split.teams:
        slots += [team.slot, *(f"p{person}" for person in team.people)]
    return slots


def _number(value: float | None) -> str:
    return "—" if value is None else f"{value:,.0f}"


def _goal(lang: str, split: Split, slot: str, raw: Mapping[str, str], wrong: Mapping[str, Problem] | None) -> Markup:
    goal = split.goals.get(slot)
    if wrong is None:
        return joined([_number(goal)])
    problem = wrong.get(slot)
    said = (
        tag("p", problem.text.to(lang), class_="field-said bad", role="alert", id=f"said-{slot}")
        if problem
        else NOTHING
    )
    box = tag(
        "input", type="text", inputmode="numeric", id=f"goal-{slot}", class_="input", autocomplete="off",
        value=raw.get(slot, "" if goal is None else str(goal)), data_change=f"goal={slot}", maxlength=15,
        aria_label=say.GOAL_OF.fill(who=split.name_of(slot)).to(lang),
        aria_invalid="true" if problem else None, aria_describedby=f"said-{slot}" if problem else None,
    )  # fmt: skip
    return joined([box, said])
