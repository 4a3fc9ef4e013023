"""The reference program's view of a workbook: its tree, and the names that are asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pyxform.xls2json_backends import get_xlsform
from pyxform.xls2xform import convert

if TYPE_CHECKING:
    from pathlib import Path


def tree_of(file: Path) -> list[str]:
    """Give the names of every part it makes, without those about the file itself."""
    names: list[str] = []

    def walk(element) -> None:
        for child in getattr(element, "children", None) or ():
            if type(child).__name__ not in {"Option", "Tag"} and child.name != "meta":
                names.append(child.name)
                walk(child)

    walk(convert(str(file), validate=False)._survey)
    return names


def names_asked_for(file: Path) -> set[str]:
    """Give every name in `${}`."""
    book = get_xlsform(str(file))
    cells = (cell for rows in (book.survey, book.choices, book.settings) for row in rows or () for cell in row.values())
    return {name for cell in cells if cell for name in re.findall(r"\$\{([^}]+)\}", cell)}
