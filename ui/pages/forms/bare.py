"""Bare: words of a workbook without the marks that other programs draw them by, and names read as questions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from surveys.engine.uses import PLACE

if TYPE_CHECKING:
    from surveys.engine.form import Form

_LINK: Final = re.compile(r"\[([^\[\]]+)\]\([^()\s]*\)")
_TAG: Final = re.compile(r"</?(?:span|b|i|u|br|em|strong|p|h[1-6])\b[^<>]*>", re.IGNORECASE)
_HEADING: Final = re.compile(r"^#{1,6}\s+", re.MULTILINE)
_STRONG: Final = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1", re.DOTALL)
_LEANING: Final = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^*_\n]+?)(?<=\S)\1(?![\w*])")
_LONGEST: Final = 20


def bare(words: str, form: Form, lang: str) -> str:
    """Give words as a person reads them; a name in them is shown as the question it stands for."""
    return PLACE.sub(lambda found: _named(found[1], form, lang), without_marks(words)).strip()


def without_marks(words: str) -> str:
    """Give words without what makes them bold, leaning, a heading, a link or coloured in other programs.

    >>> without_marks("**Now** [read this](https://a.example), 3 * 4 * 5 and a_b_c")
    'Now read this, 3 * 4 * 5 and a_b_c'
    """
    for mark, kept in ((_TAG, ""), (_LINK, r"\1"), (_HEADING, ""), (_STRONG, r"\2"), (_LEANING, r"\2")):
        words = mark.sub(kept, words)
    return words


def _named(name: str, form: Form, lang: str) -> str:
    """Show where an answer comes in: its question's own words, cut short, or only that something does."""
    item = form.by_id.get(name)
    said = PLACE.sub("…", without_marks(item.label.to(lang))).strip() if item is not None else ""
    if not said:
        return "…"
    short = said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"
    return f"〔{short}〕" if lang == "zh" else f"[{short}]"
