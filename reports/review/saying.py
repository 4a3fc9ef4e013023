"""Saying: the sentences of the review, put together by rules: what changed, by how much, and what stands out."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.review.parts import BAD, GOOD, Tile
from reports.review.samples import sample_of
from reports.statistics.samples import SampleMark
from reports.unit import SHARE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reports.review.parts import Known
    from reports.review.question import Question
    from reports.row import Row
    from reports.unit import Unit

LAST_MONTH: Final = Text(zh="上月", en="{month}")
SAME_DAYS: Final = Text(zh="上月同期", en="the same days of the month before")
MORE: Final = Text(zh="比{then}多 {by} {unit}", en="{by} more than {then}")
FEWER: Final = Text(zh="比{then}少 {by} {unit}", en="{by} fewer than {then}")
UP: Final = Text(zh="比{then}高 {by}{unit}", en="{by}{unit} above {then}")
DOWN: Final = Text(zh="比{then}低 {by}{unit}", en="{by}{unit} below {then}")
LEVEL: Final = Text(zh="和{then}一样", en="as in {then}")
NOTHING_BEFORE: Final = Text(zh="{then}没有数字可比", en="nothing to compare in {then}")
POINTS: Final = Text(zh=" 个百分点", en=" points")
INTERVAL: Final = Text(zh="按 {sample}算\n多半在 {low}–{high}", en="from {sample}\nmost likely {low}–{high}")
FEW: Final = Text(zh="只有 {sample}，仅供参考", en="only {sample}, read with care")
SIZE: Final = Text(zh="按 {sample}算", en="from {sample}")
NAMED: Final = Text(zh="{label} {value}", en="{label} ({value})")
QUOTED: Final = Text(zh="“{label}” {value}", en="“{label}” ({value})")
Z: Final = 1.96


def then_of(asked: Question) -> Text:
    """Call the month beside: the month before, or by its name."""
    if not asked.is_plain:
        return asked.against.label
    return LAST_MONTH.fill(month=asked.against.label) if asked.is_over else SAME_DAYS


def change_of(now: Known, before: Known, asked: Question, word: Text | None = None) -> Text:
    """Say in words how a number stands against the month beside; `word` counts where the unit's own is not said."""
    then, unit = then_of(asked), now.figure.unit
    if now.value is None or before.value is None:
        return NOTHING_BEFORE.fill(then=then)
    by = shown_difference(now, before)
    if not any(digit in by for digit in "123456789"):
        return LEVEL.fill(then=then)
    rises = now.value > before.value
    if is_counted(unit):
        return (MORE if rises else FEWER).fill(then=then, by=by, unit=word or unit.word)
    words = POINTS if unit.close == "%" else Text(zh=f" {unit.word.to('zh')}", en=f" {unit.word.to('en')}")
    return (UP if rises else DOWN).fill(then=then, by=by, unit=words)


def shown_difference(now: Known, before: Known) -> str:
    """Write the difference of the numbers as they are printed, so that a reader's own sum comes out right."""
    unit = now.figure.unit
    factor, places = unit.factor, unit.decimals
    told = round((now.value or 0) * factor, places) - round((before.value or 0) * factor, places)
    return f"{abs(round(told, places)):,.{places}f}"


def is_counted(unit: Unit) -> bool:
    """Tell whether a unit counts things: then there are more or fewer of them."""
    return not unit.close and not unit.decimals and unit.name not in {"index", "nps"}


def tile(title: Text, pair: tuple[Known, Known], asked: Question, *, better: int = 0, word: Text | None = None) -> Tile:
    """Make a large figure with its change; `better` is 1 where more is good, −1 where less is."""
    now, before = pair
    tone, change = tone_of(now, before, better), change_of(now, before, asked, word)
    return Tile(title=title, known=now, change=change, tone=tone, note=sure(now), word=word)


def tone_of(now: Known, before: Known, better: int) -> str:
    """Say whether a change is for the better; one within the interval of chance is neither."""
    if not better or now.value is None or before.value is None or now.value == before.value or _is_chance(now, before):
        return ""
    return GOOD if (now.value > before.value) == (better > 0) else BAD


def _is_chance(now: Known, before: Known) -> bool:
    """Tell whether a change is no larger than chance alone makes it, as far as that can be said."""
    one, two, unit = now.row, before.row, now.figure.unit
    if SampleMark.TOO_SMALL in {one.mark, two.mark}:
        return True
    if one.low is not None and one.high is not None and two.low is not None and two.high is not None:
        return one.low <= two.high and two.low <= one.high
    change, value, then = abs((one.value or 0) - (two.value or 0)), one.value or 0, two.value or 0
    if unit.close == "%" and one.n and two.n:
        mean = min(max((value * one.n + then * two.n) / (one.n + two.n), 0), 1)
        return change <= Z * sqrt(mean * (1 - mean) * (1 / one.n + 1 / two.n))
    if is_counted(unit) and unit.name != "number":
        return change <= Z * sqrt(value + then)  # things that come by themselves go up and down by about their root
    return False


def sure(known: Known) -> Text | None:
    """Say of how many a number was worked out, and how sure it is; a plain count needs nothing."""
    row, unit = known.row, known.figure.unit
    if row.value is None or row.value == row.n or is_counted(unit):
        return None
    sample = sample_of(known.figure.name).fill(n=f"{row.n:,}")
    if row.mark is SampleMark.TOO_SMALL:
        return FEW.fill(sample=sample)
    if row.low is None or row.high is None:
        return SIZE.fill(sample=sample)
    return INTERVAL.fill(sample=sample, low=unit.shown(row.low), high=unit.shown(row.high))


def most(rows: Iterable[Row], count: int = 2) -> list[Row]:
    """Give the groups that weigh most; those of which a thing is not known do not lead."""
    known = [row for row in rows if row.value and row.group not in {"none", "never"}]
    return sorted(known, key=lambda row: -(row.value or 0))[:count]


def named(rows: Sequence[Row], unit: Unit, word: Text | None = None, *, is_quoted: bool = False) -> Text:
    """Set groups with their numbers beside one another."""
    words = QUOTED if is_quoted else NAMED
    told = [words.fill(label=row.label, value=_said(row, unit, word)) for row in rows]
    return Text(zh="、".join(one.to("zh") for one in told), en=", ".join(one.to("en") for one in told))


def _said(row: Row, unit: Unit, word: Text | None) -> Text:
    shown = unit.shown(row.value)
    return Text.plain(shown) if unit.close else Text(zh=f"{shown} {(word or unit.word).to('zh')}", en=shown)


def grown(now: Sequence[Row], before: Sequence[Row], sign: int = 1) -> list[tuple[Row, float]]:
    """Give the groups whose count changed most in the direction of a sign, each with its change."""
    then = {row.group: row.value or 0 for row in before}
    found = [(row, (row.value or 0) - then.get(row.group, 0)) for row in now if row.group not in {"none", "never"}]
    return sorted((one for one in found if one[1] * sign > 0), key=lambda one: -one[1] * sign)


def share_of(part: float, whole: float) -> str:
    """Write a part of a whole."""
    return SHARE.shown(part / whole) if whole else SHARE.shown(None)


def joined(*texts: Text) -> Text:
    """Set sentences behind one another, as each language does."""
    return Text(zh="".join(one.to("zh") for one in texts), en=" ".join(one.to("en") for one in texts))
