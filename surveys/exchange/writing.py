"""Writing: tables as a workbook that people go on working in."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from models.folding import cleaned

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LONGEST: Final = 32_767
RESERVED: Final = frozenset({"history"})  # Excel keeps this name of a sheet to itself
_WIDTHS: Final = {"label": 40, "hint": 30, "type": 24, "name": 20, "relevant": 30, "constraint": 24, "calculation": 30}
_USUAL: Final = 14


def workbook(tables: Mapping[str, Sequence[Sequence[str]]]) -> bytes:
    """Write texts as texts, whatever they begin with; the header stays in sight."""
    import xlsxwriter  # noqa: PLC0415 -- slow import

    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    bold = book.add_format({"bold": True, "num_format": "@", "bg_color": "#E8EDF3", "bottom": 1})
    plain = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})
    for name, rows in tables.items():
        sheet = book.add_worksheet(f"{name[:30]}_" if name.lower() in RESERVED else name)
        for at, row in enumerate(rows):
            for column, words in enumerate(row):
                if words:
                    sheet.write_string(at, column, cleaned(words)[:LONGEST], plain if at else bold)
        for column, header in enumerate(rows[0] if rows else ()):
            sheet.set_column(column, column, _WIDTHS.get(header.partition("::")[0], _USUAL))
        sheet.freeze_panes(1, 0)
    book.close()
    return content.getvalue()
