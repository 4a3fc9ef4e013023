"""The paper's sheet: whom and when on top, then every question by its number on the paper."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from surveys.engine.context import AnswerProblem
from surveys.engine.form import Item
from ui.pages.paper import words as say
from ui.questions.sheet import Question, Sheet, drawn

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from markupsafe import Markup

    from models.text import Text

WHOM: Final = "_whom"
ON: Final = "_on"
OLDEST: Final = timedelta(days=366)


@dataclass(frozen=True)
class PaperSheet(Sheet):
    """A sheet being typed in; `top` holds what was typed above the questions, `wrong` what is wrong there."""

    whom: str = ""
    top: Mapping[str, Any] = field(default_factory=dict)
    wrong: Mapping[str, Text] = field(default_factory=dict)
    about_whom: Text | None = None  # what should be known of whoever is chosen

    def pieces(self, keys: Iterable[str] | None = None) -> list[tuple[str, Markup]]:
        """Give whom and when, then the questions."""
        above = [(key, self._above(key)) for key in ([WHOM] if self.whom else []) + [ON]]
        return [*above, *super().pieces(keys)]

    def to_correct(self) -> list[tuple[str, str]]:
        """Give what has to be corrected, whom and when before the questions."""
        colon = "：" if self.lang == "zh" else ": "
        above = [
            (key, f"{self._label(key).to(self.lang)}{colon}{text.to(self.lang)}") for key, text in self.wrong.items()
        ]
        return above + super().to_correct()

    def _label(self, key: str) -> Text:
        return say.ON if key == ON else say.WHOM[self.whom]

    def _above(self, key: str) -> Markup:
        label, wrong = self._label(key), self.wrong.get(key)
        item = Item(id="paper_on", type="date") if key == ON else Item(id="paper_whom", type="relation", to=self.whom)
        if key == WHOM and self.about_whom:
            item = item.model_copy(update={"hint": self.about_whom})
        problem = AnswerProblem(wrong, key, self.top.get(key)) if wrong else None
        question = Question(
            key, item, label, self.lang, self.top.get(key), problem=problem, is_required=True, is_keyed=True
        )
        return drawn(question, self.settled)


def day_in(words: str, today: date) -> date | Text:
    """Read the date on the paper, or say what is wrong with it.

    >>> day_in("2026-11-20", date(2026, 11, 22))
    datetime.date(2026, 11, 20)
    """
    try:
        day = date.fromisoformat(words.strip())
    except ValueError:
        return say.NO_DAY.fill(example=today)
    if day > today:
        return say.LATER.fill(day=day, example=today)
    return say.LONG_AGO.fill(day=day, example=today) if day < today - OLDEST else day
