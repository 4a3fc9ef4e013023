"""Voices: what customers said in their own words, of those who scored high and of those who scored low."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.review.parts import Chapter, Quotes, Written
from reports.unit import INDEX

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reports.review.question import Question
    from reports.review.reading import Reading
    from reports.row import Row

FORM: Final = "csi_service"
MOST: Final = 6
LOW: Final = 750
HIGH: Final = 900
PRAISE: Final = Text(zh="打高分的客户这样说", en="What customers who scored high said")
BLAME: Final = Text(zh="打低分的客户这样说", en="What customers who scored low said")
ABOUT: Final = Text(zh="{day}，{score} 分", en="{day}, {score}")
SAID: Final = Text(
    zh="{n} 位客户留了话，其中打 {high} 分以上的 {praise} 位，打 {low} 分以下的 {blame} 位。下面各选几条，照录原话。",
    en="{n} customers left words: {praise} of them scored over {high}, {blame} under {low}. Here are a few of each, as "
    "they were said.",
)
CARE: Final = Text(
    zh="批评的话先当面问清楚再处理。原话里提到的人，开会时不要念名字，只说事。",
    en="Ask about a complaint in person before acting on it. Names that customers mention are not read out in the "
    "meeting; speak of the matter.",
)


async def _write(reading: Reading, asked: Question) -> Written | None:
    rows = [row for row in (await reading.answer("satisfaction.words", form=FORM)).rows if row.value is not None]
    if not rows:
        return None
    high = sorted((row for row in rows if (row.value or 0) > HIGH), key=lambda row: -(row.value or 0))
    low = sorted((row for row in rows if (row.value or 0) < LOW), key=lambda row: row.value or 0)
    told = SAID.fill(n=f"{len(rows):,}", high=HIGH, low=LOW, praise=len(high), blame=len(low))
    parts = [Quotes(title=title, lines=_lines(some, asked)) for title, some in ((PRAISE, high), (BLAME, low)) if some]
    return Written(told=[told, CARE] if low else [told], parts=parts)


def _lines(rows: Sequence[Row], asked: Question) -> list[tuple[str, str]]:
    """Take the first few, each once, in whatever words they were said."""
    return [
        (words, ABOUT.fill(day=day, score=INDEX.shown(row.value)).to(asked.lang))
        for row, (day, words) in zip(rows, _parted(rows), strict=True)
    ][:MOST]


def _parted(rows: Iterable[Row]) -> list[tuple[str, str]]:
    """Part the day from the words, as the figure sets them together."""
    found = [str(row.label).partition("  ") for row in rows]
    return [(day, " ".join(words.split())) for day, _, words in found]


CHAPTER: Final = Chapter(key="voices", title=Text(zh="客户原话", en="Customers' words"), place=20, write=_write)
