"""Drawing: counts as bars that open the rows behind them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ui.parts.figures import section
from ui.parts.markup import NOTHING, tag
from ui.parts.styling import style_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.text import Text

STYLE: Final = Path(__file__).with_name("statistics.css")


@dataclass(frozen=True, kw_only=True)
class Bar:
    """One line: what it counts, how many, written beside it, and the list behind it."""

    label: str
    value: float
    words: str
    href: str = ""
    tone: str = ""


def style_html() -> Markup:
    """Give the style of these pages."""
    return style_of(STYLE)


def bars_html(lang: str, title: Text | str, bars: Sequence[Bar], *, most: float = 0, note: Text | str = "") -> Markup:
    """Draw a question's counts, the longest bar as wide as there is room; `most` makes several charts comparable."""
    whole = most or max((bar.value for bar in bars), default=0) or 1
    return section(lang, title, tag("table", tag("tbody", *(_bar(bar, whole) for bar in bars)), class_="counts"),
                   note=note)  # fmt: skip


def _bar(bar: Bar, whole: float) -> Markup:
    name = tag("a", bar.label, href=bar.href) if bar.href else bar.label
    width = f"{min(bar.value / whole, 1) * 100:.1f}%"
    drawn = tag("span", class_=f"count-bar {bar.tone}".strip(), style=f"inline-size:{width}") if bar.value else NOTHING
    return tag(
        "tr",
        tag("th", name, scope="row"),
        tag("td", drawn, aria_hidden="true", class_="count-line"),
        tag("td", bar.words, class_="number"),
    )
