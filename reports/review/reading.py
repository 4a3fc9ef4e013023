"""Reading: every figure that a review asks for, each once; whatever is printed is kept by its key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from reports.figures import FIGURES
from reports.review.parts import Known

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reports.figure import Figure, FigureAnswer
    from reports.period import Period
    from reports.review.question import Question

LABEL: Final = Text(zh="{title}（{period}）", en="{title} ({period})")
LABEL_BY: Final = Text(zh="{title} · {group}（{period}）", en="{title} · {group} ({period})")
OF: Final = Text(zh="{of}：{label}", en="{of}: {label}")
WORDS_OF_CUSTOMERS: Final = frozenset({"satisfaction.words"})


@dataclass(frozen=True)
class Kept:
    """A number as it was printed: its words and how it was shown."""

    label: Text
    shown: str


class Reading:
    """The figures of one question, read once each, and what was read for the appendix and for later comparison."""

    def __init__(self, asked: Question) -> None:
        """Begin with nothing read."""
        self.question = asked
        self.numbers: dict[str, Kept] = {}
        self.figures: dict[str, Figure] = {}
        self._answers: dict[str, FigureAnswer] = {}

    async def answer(
        self, name: str, period: Period | None = None, *, by: str | None = None, **params: str
    ) -> FigureAnswer:
        """Count a figure, for the month where no other days are named."""
        key = key_of(name, period or self.question.period, by, params)
        if key not in self._answers:
            found = await FIGURES.named(name).answer(self.question.asked(period, by=by, **params))
            self._answers[key] = found
            self.note([found])
        return self._answers[key]

    async def one(self, name: str, period: Period | None = None, **params: str) -> Known:
        """Count a figure that has one row."""
        answer = await self.answer(name, period, **params)
        return known_in(answer, 0)

    async def two(self, name: str, **params: str) -> tuple[Known, Known]:
        """Count a figure for the month and for the month beside it."""
        return await self.one(name, None, **params), await self.one(name, self.question.against, **params)

    def note(self, answers: Iterable[FigureAnswer]) -> None:
        """Keep every number of answers that a chart has read by itself."""
        for answer in answers:
            if answer.figure.name not in WORDS_OF_CUSTOMERS:
                self.figures.setdefault(answer.figure.name, answer.figure)
                self.numbers.update(
                    (known_in(answer, place).key, Kept(_label(answer, place), known_in(answer, place).shown))
                    for place in range(len(answer.rows))
                )

    def keep(self, other: Reading, ahead: str, of: Text) -> None:
        """Keep what another reading has read, as that of a store."""
        self.figures.update(other.figures)
        self.numbers.update(
            (ahead + key, Kept(OF.fill(of=of, label=one.label), one.shown)) for key, one in other.numbers.items()
        )


def key_of(name: str, period: Period, by: str | None, params: Mapping[str, Any]) -> str:
    """Name what was asked, so that a later review knows the number again."""
    said = ",".join(f"{key}={value}" for key, value in sorted(params.items()))
    return f"{name}|{period.first}|{period.last}|{by or ''}|{said}"


def known_in(answer: FigureAnswer, place: int) -> Known:
    """Give one number of an answer."""
    row, asked = answer.rows[place], answer.asked
    key = key_of(answer.figure.name, asked.period, asked.by, asked.params)
    return Known(f"{key}|{row.group}", answer.figure, row)


def _label(answer: FigureAnswer, place: int) -> Text:
    row, title, period = answer.rows[place], answer.figure.title, answer.asked.period.label
    if len(answer.rows) == 1 and answer.asked.by is None:
        return LABEL.fill(title=title, period=period)
    label = row.label if isinstance(row.label, Text) else Text.plain(row.label)
    return LABEL_BY.fill(title=title, group=label, period=period)
