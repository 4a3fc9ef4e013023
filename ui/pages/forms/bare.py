"""Bare: words of a workbook without the marks that other programs draw them by, and names read as questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from surveys.engine.uses import PLACE
from ui.questions.marks import without_marks

if TYPE_CHECKING:
    from surveys.engine.form import Form

_LONGEST: Final = 20


def bare(words: str, form: Form, lang: str) -> str:
    """Give words as a person reads them; a name in them is shown as the question it stands for."""
    return PLACE.sub(lambda found: _named(found[1], form, lang), without_marks(words)).strip()


def _named(name: str, form: Form, lang: str) -> str:
    """Show where an answer comes in: its question's own words, cut short, or only that something does."""
    item = form.by_id.get(name)
    said = PLACE.sub("…", without_marks(item.label.to(lang))).strip() if item is not None else ""
    if not said:
        return "…"
    short = said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"
    return f"〔{short}〕" if lang == "zh" else f"[{short}]"
