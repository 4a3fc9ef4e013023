"""Making: a review put together, chapter by chapter, as the seat may read it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from models.problem import Refused
from models.text import Text
from reports.review.chapters import all_chapters
from reports.review.cover import Cover, cover_of
from reports.review.parts import Chart, Done
from reports.review.reading import Kept, Reading
from reports.sheets.heading import head_for

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from reports.figure import Figure
    from reports.kit.paper import Head
    from reports.review.question import Question

TITLE: Final = Text(zh="{month}经营月报", en="Monthly review, {month}")
ABOUT: Final = Text(zh="与{against}对比，数字截至 {day}", en="Compared with {against}; figures as of {day}")
RUNNING: Final = Text(
    zh="与{against}对比，本月还没过完，数字截至 {day}", en="Compared with {against}; the month still runs, as of {day}"
)
ALL_STORES: Final = Text(zh="全部门店", en="All stores")


@dataclass(frozen=True)
class Changed:
    """A number that is another one than when the review was issued."""

    label: Text
    issued: str
    now: str


@dataclass(frozen=True, kw_only=True)
class Review:
    """A review ready to be drawn."""

    head: Head
    cover: Cover
    chapters: Sequence[Done]
    figures: Mapping[str, Figure]
    numbers: Mapping[str, Kept]
    issued_on: date | None = None
    issued: Mapping[str, str] = field(default_factory=dict)  # what stood in the issued one, by the numbers' keys

    @property
    def charts(self) -> list[Chart]:
        """Every chart, in the order of the pages."""
        parts = [part for done in self.chapters for part in done.written.parts if isinstance(part, Chart)]
        return [self.cover.chart, *parts]

    @property
    def changed(self) -> list[Changed]:
        """The numbers that are others than in the issued one, in the order in which they were read."""
        return [
            Changed(one.label, self.issued[key], one.shown)
            for key, one in self.numbers.items()
            if key in self.issued and self.issued[key] != one.shown
        ]


async def review_of(
    asked: Question,
    told: Callable[[int, int, Text], None] | None = None,
    *,
    issued: Mapping[str, str] | None = None,
    issued_on: date | None = None,
) -> Review:
    """Put a review together; `told` hears which chapter is being written, of how many."""
    reading, chapters = Reading(asked), all_chapters()
    cover = await cover_of(reading, asked)
    done = []
    for place, chapter in enumerate(chapters):
        if told:
            told(place, len(chapters), chapter.title)
        try:
            written = await chapter.write(reading, asked)
        except Refused:  # what the seat may not see has no chapter
            continue
        if written is not None:
            done.append(Done(key=chapter.key, title=chapter.title, written=written))
    return Review(
        head=await _head(asked),
        cover=cover,
        chapters=done,
        figures=reading.figures,
        numbers=reading.numbers,
        issued_on=issued_on,
        issued=issued or {},
    )


async def _head(asked: Question) -> Head:
    words = ABOUT if asked.is_over else RUNNING
    about = words.fill(against=asked.against.label, day=asked.seat.today).to(asked.lang)
    head = await head_for(asked.seat, TITLE.fill(month=asked.period.label), about, store=asked.store or 0)
    is_group = asked.store is None and len(asked.seat.stores) > 1
    return replace(head, store=ALL_STORES.to(asked.lang)) if is_group else head
