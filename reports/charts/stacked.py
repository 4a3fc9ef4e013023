"""Stacked: how the answers are spread from the worst to the best, a bar a group, each bar the whole."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.charts.axes import category_axis, nothing_to_show, rows_height
from reports.charts.drawing import Drawing, Frame
from reports.charts.wording import ANSWERS, GROUP, MISSING, sample_words
from reports.kit.palette import TONES, ink_on, scale_of
from reports.row import Row
from reports.statistics.samples import sample_mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.charts.paper import Paper
    from reports.row import GroupKey

ABOVE: Final = 110
NOTE: Final = 28
THICK: Final = 0.56
NARROWEST: Final = 0.06  # a part that is smaller is drawn without its number
NARROWEST_NARROW: Final = 0.14
SHARE_OF_ANSWERS: Final = Text(zh="占全部回答的比例（%）", en="Share of the answers (%)")


@dataclass(frozen=True)
class Level:
    """One possible answer; its tone is fixed where the answers have a meaning everywhere, else it follows the scale."""

    name: Text
    tone: str = ""


@dataclass(frozen=True)
class Spread:
    """One group: how many gave each answer, from the worst to the best."""

    group: GroupKey
    label: Text | str
    counts: Sequence[int]

    @property
    def n(self) -> int:
        """Count the answers."""
        return sum(self.counts)

    def as_row(self) -> Row:
        """Give group and sample as a row, for the words beside the bar."""
        return Row(group=self.group, label=self.label, value=None, n=self.n, mark=sample_mark(self.n))


def stacked(spreads: Sequence[Spread], levels: Sequence[Level], frame: Frame) -> Drawing:
    """Draw a bar of 100 % a group; every part opens its own answers by the key `group:level`."""
    look = frame.look
    cells = tuple(
        (
            spread.as_row().words(look.lang),
            f"{spread.n:,}",
            *(f"{count} ({count / spread.n:.0%})" if spread.n else "0" for count in spread.counts),
        )
        for spread in spreads
    )
    names = (spread.as_row().words(look.lang) for spread in spreads)
    height = ABOVE + NOTE * (frame.note is not None) + rows_height(names, look)
    header = (GROUP, ANSWERS, *(level.name for level in levels))
    return Drawing(frame, height, partial(_paint, spreads=spreads, levels=levels), header, cells)


def _paint(paper: Paper, *, spreads: Sequence[Spread], levels: Sequence[Level]) -> None:
    if not any(spread.n for spread in spreads):
        nothing_to_show(paper)
        return
    rows = [spread.as_row() for spread in spreads]
    category_axis(paper, [(row.words(paper.look.lang), sample_words(row, paper.frame)) for row in rows])
    paper.axes.set_xlim(0, 1)
    paper.axes.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0", "25", "50", "75", "100"])
    paper.axes.spines["bottom"].set_visible(False)
    paper.axis_words(x=paper.frame.to(SHARE_OF_ANSWERS))
    scale = scale_of(len(levels))
    colours = [TONES[level.tone] if level.tone else scale[place] for place, level in enumerate(levels)]
    for place, spread in enumerate(spreads):
        if spread.n:
            _bar(paper, place, spread, colours)
        else:
            paper.beside(0, place, paper.frame.to(MISSING), (6, 0), color=paper.colours.ink_3)
    _key(paper, levels, colours)


def _bar(paper: Paper, place: int, spread: Spread, colours: Sequence[str]) -> None:
    start = 0.0
    for level, (count, colour) in enumerate(zip(spread.counts, colours, strict=True)):
        if not count:
            continue
        share = count / spread.n
        paper.axes.barh(place, share, THICK, left=start, color=colour, edgecolor=paper.colours.paper, linewidth=1.5)
        if share >= (NARROWEST_NARROW if paper.look.is_narrow else NARROWEST):
            middle = start + share / 2
            paper.beside(middle, place, f"{share:.0%}", (0, 0), ha="center", color=ink_on(colour))
        paper.hit(f"{spread.group}:{level}", start, place - 0.5, start + share, place + 0.5)
        start += share


def _key(paper: Paper, levels: Sequence[Level], colours: Sequence[str]) -> None:
    from matplotlib.patches import Patch  # noqa: PLC0415 -- slow import

    paper.legend([Patch(color=colour) for colour in colours], [paper.frame.to(level.name) for level in levels])
