"""Counting: the figures of a form's answers, part by part."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.problem import Refused
from models.text import Text
from models.view import Condition
from reports.figure import Counted
from reports.row import Row
from reports.satisfaction.answers import answers_of
from reports.satisfaction.parts import behind, estimated, notes_of, parts_of, within_part
from reports.satisfaction.population import populations
from reports.satisfaction.table import FACTOR, ITEM, factors_of
from reports.statistics.means import mean
from reports.statistics.nps import Recommending, nps
from reports.statistics.proportions import top_box

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import pandas as pd

    from reports.figure import Asked
    from reports.row import GroupKey
    from reports.satisfaction.answers import Answers
    from reports.satisfaction.parts import Part
    from reports.statistics.estimate import Estimate
    from surveys.engine.form import Form

MIN_MAX: Final = "min_max"
SCORED: Final = Condition("score", "filled")
LOWEST, HIGHEST, THOUSAND = 1, 10, 1000
NO_FACTORS: Final = Text(
    zh="“{form}”不是按因子计分的，没有这个数字。有因子的例如：csi_service",
    en="“{form}” is not scored by factors, so there is no such number; a form with factors is csi_service.",
)
NO_ITEM: Final = Text(
    zh="“{form}”里没有这样的题。可以写 --option item=题目编号，可选：{items}",
    en="“{form}” has no such question. Name one with --option item=…; there are: {items}",
)


@dataclass(frozen=True)
class Read:
    """What a figure counts from: the answers, their parts, and how many visits each part speaks for."""

    answers: Answers
    asked: Asked
    parts: Sequence[Part]
    populations: Mapping[GroupKey, int]

    def population(self, part: Part, n: int) -> int | None:
        """Give how many visits a part speaks for; where there are no more visits than answers, none is known."""
        known = self.populations.get(part.group)
        return known if known is not None and known > n else None


async def counted(asked: Asked, name: str, count: Callable[[Read], Counted]) -> Counted:
    """Count in a thread, once for this reading of the answers."""
    answers = await answers_of(asked)
    key = (name, asked.by, asked.period, tuple(sorted(asked.params.items())), asked.as_of)
    if key not in answers.counted:
        known = await populations(answers, asked)
        answers.counted[key] = await asyncio.to_thread(_count, answers, asked, known, count)
    found: Counted = answers.counted[key]
    return found


def _count(answers: Answers, asked: Asked, known: Mapping[GroupKey, int], count: Callable[[Read], Counted]) -> Counted:
    return count(Read(answers, asked, parts_of(answers, asked), known))


def index_values(form: Form, rows: pd.DataFrame, convention: str = "") -> Any:
    """Give the index of every response that has one, by the convention that is asked for."""
    values = rows["score"].to_numpy()
    values = values[values == values]  # noqa: PLR0124 -- leaves nan out
    if convention != MIN_MAX or not has_conventions(form) or form.score is None:
        return values
    steps = (form.score.points or THOUSAND) / HIGHEST
    return THOUSAND * (values / steps - LOWEST) / (HIGHEST - LOWEST)


def has_conventions(form: Form) -> bool:
    """Tell whether a form's index can be told by both conventions: one that is kept as a hundred times the mean."""
    return form.score is not None and form.score.how == "factors" and form.score.rescale == "x100"


def by_stretch(params: Mapping[str, str]) -> bool:
    """Tell whether the index is asked for as stretched from lowest to highest."""
    return params.get("convention", "") == MIN_MAX


def index(read: Read) -> Counted:
    """Give the mean index of each part."""

    def one(part: Part) -> Estimate:
        values = index_values(read.answers.form, part.rows, read.asked.params.get("convention", ""))
        return mean(values, read.population(part, len(values)))

    return Counted(estimated(read.answers, read.asked, read.parts, one, SCORED), notes_of(read.parts))


def factors(read: Read) -> Counted:
    """Give the mean of each factor, for each part."""
    named = factors_of(read.answers.form)
    if not named:
        raise Refused(NO_FACTORS.fill(form=read.answers.form.head.title))
    rows = []
    for part in read.parts:
        for name, words in named.items():
            values = part.rows[FACTOR + name].dropna().to_numpy()
            estimate = mean(values, read.population(part, len(values)))
            group, label = within_part(read.asked, part, name, words)
            rows.append(Row.estimated(group, label, estimate, behind(read.answers, read.asked, part, SCORED)))
    return Counted(rows, notes_of(read.parts))


def top(read: Read) -> Counted:
    """Give the share of the highest steps of a question, for each part."""
    form = read.answers.form
    name = read.asked.params.get("item") or "overall"
    item = form.asked.get(name, (None, None))[0]
    if item is None or item.scale is None:
        raise Refused(NO_ITEM.fill(form=form.head.title, items=", ".join(scales_of(form)) or "—"))
    lowest = item.scale.max - (0 if read.asked.params.get("box") == "top_1" else 1)

    def one(part: Part) -> Estimate:
        return top_box(part.rows[ITEM + name].dropna(), lowest)

    cut = Text(zh="切分点：{lowest} 分及以上，满分 {high} 分。", en="Cut: {lowest} or more, of {high}.")
    notes = [cut.fill(lowest=lowest, high=item.scale.max), *notes_of(read.parts)]
    return Counted(estimated(read.answers, read.asked, read.parts, one), notes)


def recommending(read: Read) -> Counted:
    """Give the NPS of each part."""
    name = nps_item(read.answers.form)

    def one(part: Part) -> Estimate:
        return nps(Recommending.of(part.rows[ITEM + name].dropna()))

    return Counted(estimated(read.answers, read.asked, read.parts, one), notes_of(read.parts))


def nps_item(form: Form) -> str:
    """Find the question that asks whether they would recommend."""
    found = [name for name, (_, part) in form.asked.items() if part.metric == "nps"]
    if not found:
        raise Refused(NO_ITEM.fill(form=form.head.title, items=", ".join(scales_of(form)) or "—"))
    return found[0]


def scales_of(form: Form) -> dict[str, Text]:
    """Give the questions with a scale."""
    scales = ((name, item, part) for name, (item, part) in form.asked.items() if item.scale is not None)
    return {name: part.label for name, item, part in scales if name != item.id or not item.rows}
