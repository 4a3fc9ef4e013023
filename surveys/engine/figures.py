"""Figures on a form: the number that a figure item shows, as it is kept with the answers.

It is a mapping that JSON can hold, made by whoever shows the form (reports count, forms do not):

    {"figure": "satisfaction.index", "title": {"zh": …, "en": …}, "formula": {…}, "period": {…},
     "at": "2026-11-22T10:00", "rows": [{"group": "all", "label": {…}, "value": 848.3, "shown": "848", "n": 120,
     "low": …, "high": …, "mark": ""}]}

Where it could not be counted it holds `problem`, the words that say why, and no rows; then nothing is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping


def is_counted(held: Mapping[str, Any]) -> bool:
    """Tell whether there is a number to keep."""
    return "problem" not in held and bool(held.get("rows"))


def number_of(held: object) -> float | str:
    """Give the number that expressions read: that of a figure without groups; empty where there is none.

    >>> number_of({"rows": [{"value": 848.3}]}), number_of({"rows": [{"value": 1}, {"value": 2}]})
    (848.3, '')
    """
    rows = held.get("rows") if isinstance(held, dict) else None
    if not isinstance(rows, list) or len(rows) != 1:
        return ""
    value = rows[0].get("value")
    return float(value) if isinstance(value, (int, float)) else ""


def figure_words(held: Mapping[str, Any]) -> Text:
    """Write a kept figure in one line, for lists, exports and what has changed."""
    rows = [row for row in held.get("rows", ()) if isinstance(row, dict)]

    def in_lang(lang: str) -> str:
        said = [
            (f"{words_in(row.get('label')).to(lang)} " if len(rows) > 1 else "")
            + f"{row.get('shown', '')} (n={row.get('n', 0)})"
            for row in rows
        ]
        return ("；" if lang == "zh" else "; ").join(said)

    return Text(zh=in_lang("zh"), en=in_lang("en"))


def words_in(kept: object) -> Text:
    """Read words that were kept in both languages."""
    if not isinstance(kept, dict):
        return Text.plain(str(kept or ""))
    return Text(zh=str(kept.get("zh", "")), en=str(kept.get("en", "")))
