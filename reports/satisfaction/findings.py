"""Findings: what each chart says, in a sentence; it is the chart's title and what a screen reader hears."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.charts.funnel import ABOVE, BELOW, finding
from reports.statistics.control import OUTSIDE
from reports.statistics.importance import Quadrant, quadrant
from reports.statistics.pareto import pareto
from reports.statistics.samples import SampleMark
from reports.unit import INDEX, SCORE, SHARE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reports.charts.funnel import Level as Centre
    from reports.charts.quadrants import Spot
    from reports.charts.stacked import Level, Spread
    from reports.row import GroupKey, Row
    from reports.statistics.control import Control
    from reports.statistics.estimate import Estimate

PERFORMANCE: Final = Text(zh="因子得分", en="Factor score")
NOTHING: Final = Text(zh="这段时间还没有答卷", en="No answers in these days yet")
TREND: Final = Text(
    zh="指数走势：{high}最高（{most}），{low}最低（{least}）",
    en="The index over time: highest in {high} ({most}), lowest in {low} ({least})",
)
TREND_ONE: Final = Text(zh="指数走势：{high} {most} 分", en="The index over time: {most} in {high}")
FACTORS: Final = Text(zh="{low}得分最低（{least}）", en="{low} scores lowest ({least})")
CHANGED: Final = Text(zh="{first}；比上期变化明显：{changes}", en="{first}; clearly changed: {changes}")
ONE_CHANGE: Final = Text(zh="{factor} {change}", en="{factor} {change}")
CONCENTRATE: Final = Text(zh="最该先改进的：{factors}", en="To be improved first: {factors}")
NO_CONCENTRATE: Final = Text(
    zh="看重的方面都不差，没有必须先改的", en="What matters is done well; nothing must be improved first"
)
DISTRIBUTION: Final = Text(
    zh="打低分（{level}）最多的是“{item}”，占 {share}", en="“{item}” gets the most low ratings ({level}): {share}"
)
REASONS: Final = Text(zh="“{reason}”占全部原因的 {share}", en="“{reason}” is {share} of all reasons named")
CONTROL_FINE: Final = Text(zh="各月都在正常波动范围内", en="Every month lies within the usual up and down")
CONTROL_OUT: Final = Text(zh="超出正常波动的月份：{months}", en="Beyond the usual up and down: {months}")
CONTROL_RUN: Final = Text(
    zh="连续多个月在平均线同一侧，水平可能变了", en="Many months on one side: the level may have changed"
)
PEOPLE_FINE: Final = Text(
    zh="按各人的样本量看，顾问之间没有明显差别", en="Given their numbers of answers, advisors do not clearly differ"
)
PEOPLE_BELOW: Final = Text(zh="明显低于全店：{names}", en="Clearly below the store: {names}")
PEOPLE_ABOVE: Final = Text(zh="明显高于全店：{names}", en="Clearly above the store: {names}")
SAID_AND_DONE: Final = Text(
    zh="“{item}”肯定的占 {said}，按最近来店仍算忠诚的占 {done}",
    en="{said} say yes to “{item}”; by their visits {done} are loyal",
)
TREND_NOTE: Final = Text(
    zh="阴影是 95% 区间；空心点不足 30 份答卷。",
    en="The band is the 95 % interval; a hollow point has under 30 answers.",
)
FACTORS_NOTE: Final = Text(
    zh="条下细线是 95% 区间；空心条不足 30 份答卷。",
    en="The thin line is the 95 % interval; a hollow bar has under 30 answers.",
)
IMPORTANCE_NOTE: Final = Text(
    zh="重要程度由回答推算（Spearman 等级相关，n={n}）。",
    en="Importance is worked out (Spearman's rank correlation, n={n}).",
)
CONTROL_NOTE: Final = Text(
    zh="上下限＝平均±2.66×相邻两月之差的平均；出界一次或连续 8 个月在同一侧才算异常。",
    en="Limits: mean ± 2.66 × mean change between months; odd is a month outside, or eight in a row on one side.",
)
PEOPLE_NOTE: Final = Text(
    zh="纯属碰巧，二十人里会有一人落在虚线外，五百人里一人落在实线外；不足 10 份不点名。",
    en="By chance alone one of twenty lies outside the dashes, one of 500 outside the lines; under 10 answers no name.",
)
LOYALTY_NOTE: Final = Text(
    zh="上面是客户怎么说，最下一条是同一批客户实际来店的情况。",
    en="Above what customers say, in the last bar how recently the same customers came.",
)
SIGNED: Final = Text(zh="{scope}。{note}", en="{scope}. {note}")
SENTENCES: Final = Text(zh="{one}{two}", en="{one} {two}")
BOTH: Final = Text(zh="{one}；{two}", en="{one}; {two}")


def of_trend(rows: Sequence[Row]) -> Text:
    """Name the best and the worst month among those with enough answers."""
    known = _ranked(rows)
    if not known:
        return NOTHING
    high, low = max(known, key=_value), min(known, key=_value)
    if high is low:
        return TREND_ONE.fill(high=high.label, most=INDEX.shown(high.value))
    told = {"most": INDEX.shown(high.value), "least": INDEX.shown(low.value)}
    return TREND.fill(high=high.label, low=low.label, **told)


def of_factors(rows: Sequence[Row], changes: Mapping[GroupKey, Estimate]) -> Text:
    """Name the lowest factor, and those that changed by more than chance."""
    known = [row for row in rows if row.value is not None]
    if not known:
        return NOTHING
    low = min(known, key=_value)
    first = FACTORS.fill(low=low.label, least=SCORE.shown(low.value))
    moved = [
        ONE_CHANGE.fill(factor=row.label, change=SCORE.shown(change.value, signed=True))
        for row in known
        if (change := changes.get(row.group)) is not None and not change.is_noise
    ]
    return CHANGED.fill(first=first, changes=listed(moved)) if moved else first


def of_importance(spots: Sequence[Spot], few: Text | None, cross: tuple[float, float]) -> Text:
    """Name what matters and is done less well, as the crosshair stands."""
    if not spots:
        return few or NOTHING
    first = [spot.label for spot in spots if quadrant(spot.importance, spot.performance, cross) is Quadrant.CONCENTRATE]
    return CONCENTRATE.fill(factors=listed(first)) if first else NO_CONCENTRATE


def of_distribution(spreads: Sequence[Spread], levels: Sequence[Level]) -> Text:
    """Name the question with the most low ratings: those below the upper two levels."""
    known = [spread for spread in spreads if spread.n]
    low = max(1, len(levels) - 2)
    if not known or len(levels) < 2:  # noqa: PLR2004 -- one level has no low end
        return NOTHING
    worst = max(known, key=lambda spread: sum(spread.counts[:low]) / spread.n)
    ends = [levels[0].name, levels[low - 1].name]
    span = Text(zh="{one} 至 {two}", en="{one} to {two}").fill(one=ends[0], two=ends[1]) if low > 1 else ends[0]
    share = SHARE.shown(sum(worst.counts[:low]) / worst.n)
    return DISTRIBUTION.fill(level=span, item=worst.label, share=share)


def of_loyalty(spreads: Sequence[Spread]) -> Text:
    """Set what customers say beside what they do: the second indicator asks whether they would come again."""
    known = [spread for spread in spreads if spread.n]
    if len(known) < 2:  # noqa: PLR2004 -- one of what is said, one of what is done
        return NOTHING
    said, done = known[min(1, len(known) - 2)], known[-1]
    shares = {"said": SHARE.shown(said.counts[-1] / said.n), "done": SHARE.shown(done.counts[-1] / done.n)}
    return SAID_AND_DONE.fill(item=said.label, **shares)


def of_reasons(rows: Sequence[Row]) -> Text:
    """Name the first reason."""
    found = pareto({str(row.group): int(row.value or 0) for row in rows})
    if not found:
        return NOTHING
    words = {str(row.group): row.label for row in rows}
    return REASONS.fill(reason=words[found[0].key], share=SHARE.shown(found[0].share))


def of_control(rows: Sequence[Row], control: Control) -> Text:
    """Name the months beyond the limits."""
    if control.centre is None:
        return NOTHING
    out = [row.label for row, month in zip(rows, control.months, strict=True) if month.hit is OUTSIDE]
    if out:
        return CONTROL_OUT.fill(months=listed(out))
    return CONTROL_RUN if any(month.hit is not None for month in control.months) else CONTROL_FINE


def of_people(rows: Sequence[Row], level: Centre) -> Text:
    """Name those who clearly differ from the store."""
    if not any(row.value is not None for row in rows):
        return NOTHING
    told = [
        words.fill(names=listed(names))
        for hit, words in ((BELOW, PEOPLE_BELOW), (ABOVE, PEOPLE_ABOVE))
        if (names := [row.label for row in rows if finding(row, level) is hit])
    ]
    if not told:
        return PEOPLE_FINE
    return told[0] if len(told) == 1 else BOTH.fill(one=told[0], two=told[1])


def listed(parts: Iterable[Text | str]) -> Text:
    """Set words beside one another, as each language does."""
    texts = [part if isinstance(part, Text) else Text.plain(part) for part in parts]
    return Text(zh="、".join(one.to("zh") for one in texts), en=", ".join(one.to("en") for one in texts))


def _ranked(rows: Sequence[Row]) -> list[Row]:
    known = [row for row in rows if row.value is not None]
    return [row for row in known if row.mark is not SampleMark.TOO_SMALL] or known


def _value(row: Row) -> float:
    return row.value or 0.0
