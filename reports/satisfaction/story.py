"""Story: how the index and the NPS stand, against the period before, and whether that is more than chance."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.satisfaction.answers import answers_of
from reports.satisfaction.counting import index_values, nps_item
from reports.satisfaction.parts import Part, parts_of
from reports.satisfaction.table import FACTOR, ITEM, factors_of
from reports.statistics.means import mean_difference
from reports.statistics.nps import Recommending, nps_difference

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reports.figure import Asked
    from reports.period import Period
    from reports.row import GroupKey, Row
    from reports.satisfaction.answers import Answers
    from reports.statistics.estimate import Estimate
    from reports.unit import Unit

NOTHING_BEFORE: Final = Text(
    zh="上一期（{before}）没有可比的答卷。", en="There are no answers to compare with in {before}."
)
NOISE: Final = Text(
    zh="比上一期（{before}）{change} 分，区间 {low} 到 {high}：样本还说明不了升降。",
    en="{change} against {before}, between {low} and {high}: that may well be chance.",
)
RISE: Final = Text(
    zh="比上一期（{before}）提高了 {change} 分（{low} 到 {high}），不是偶然波动。",
    en="Up {change} against {before} ({low} to {high}), more than chance.",
)
FALL: Final = Text(
    zh="比上一期（{before}）下降了 {change} 分（{low} 到 {high}），不是偶然波动。",
    en="Down {change} against {before} ({low} to {high}), more than chance.",
)


@dataclass(frozen=True)
class Changes:
    """What changed since the period before: of the index, the NPS, each factor."""

    before: Period
    index: Estimate
    nps: Estimate | None
    factors: Mapping[GroupKey, Estimate]


async def changes_of(asked: Asked) -> Changes:
    """Compare a period with the one before it."""
    answers = await answers_of(asked)
    key = ("changes", asked.period, asked.as_of, tuple(sorted(asked.params.items())))
    if key not in answers.counted:
        answers.counted[key] = await asyncio.to_thread(_changes, answers, asked)
    found: Changes = answers.counted[key]
    return found


def _changes(answers: Answers, asked: Asked) -> Changes:
    before = asked.period.previous
    now, then = (_whole(answers, asked, period) for period in (asked.period, before))
    form = answers.form
    convention = asked.params.get("convention", "")
    index = mean_difference(*(index_values(form, part.rows, convention) for part in (now, then)))
    asks = any(part.metric == "nps" for _, part in form.asked.values())
    name = ITEM + nps_item(form) if asks else ""
    nps = nps_difference(*(Recommending.of(part.rows[name].dropna()) for part in (now, then))) if asks else None
    factors: dict[GroupKey, Estimate] = {
        factor: mean_difference(*(part.rows[FACTOR + factor].dropna().to_numpy() for part in (now, then)))
        for factor in factors_of(form)
    }
    return Changes(before, index, nps, factors)


def _whole(answers: Answers, asked: Asked, period: Period) -> Part:
    return parts_of(answers, replace(asked, by=None, period=period))[0]


def story_of(row: Row, change: Estimate, before: Period, unit: Unit) -> Text:
    """Tell the change in a sentence."""
    if change.value is None or change.low is None or change.high is None or row.value is None:
        return NOTHING_BEFORE.fill(before=before.label)
    if change.is_noise:
        said = {"change": unit.shown(change.value, signed=True), "low": unit.shown(change.low, signed=True),
                "high": unit.shown(change.high, signed=True)}  # fmt: skip
        return NOISE.fill(before=before.label, **said)
    low, high = sorted((abs(change.low), abs(change.high)))
    words = RISE if change.value > 0 else FALL
    shown = {"change": unit.shown(abs(change.value), signed=False), "low": unit.shown(low, signed=False),
             "high": unit.shown(high, signed=False)}  # fmt: skip
    return words.fill(before=before.label, **shown)
