"""Places: what is said about a workbook as a table of sheet, row and column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.excel_in.parts import table
from ui.pages.forms import exchange_words as say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.text import Text
    from surveys.exchange.remarks import Remark


def places(lang: str, remarks: Sequence[Remark]) -> Markup:
    """Draw what is said about a file as a table of places."""
    heads: list[Text | str] = [say.SHEET, say.ROW, say.COLUMN, say.WHAT]
    rows = [(one.place.sheet, one.place.row or "", one.place.column, one.text.to(lang)) for one in remarks]
    return table(lang, heads, rows, right=(1,))
