"""Differing: what a row of a file says beyond what we would write for it anyway."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from surveys.engine.expressions import Expression
from surveys.exchange import extras
from surveys.exchange.names import folded

if TYPE_CHECKING:
    from collections.abc import Mapping

CELLS: Final = "xlsform"  # under this word a choice, an item and a form keep the cells that our words do not say
_EXPRESSIONS: Final = frozenset({"relevant", "constraint", "choice_filter", "repeat_count", "calculation", "default",
                                 "required", "read_only"})  # fmt: skip
_NOT_KEPT: Final = frozenset({"disabled", "x_weight"})
_SWITCHES: Final = frozenset({"required", "read_only", *(f"x_{word}" for word in extras.MARKED)})
YES: Final = frozenset({"yes", "true", "true()", "1", "是"})
NO: Final = frozenset({"no", "false", "false()", "0", "否"})


def normal(column: str, cell: str) -> str:
    """Write a cell as it is written back: yes for every word that means it, formulas in plain signs.

    >>> normal("required", "TRUE()"), normal("relevant", "${a}=‘x’"), normal("label", "‘x’")
    ('yes', "${a}='x'", '‘x’')
    """
    if column in _SWITCHES and cell.lower() in YES | NO:
        return "yes" if cell.lower() in YES else ""
    if column in _EXPRESSIONS:
        words, read = folded(cell)
        return words if isinstance(read, Expression) else cell
    return cell


def differing(cells: Mapping[str, str], written: Mapping[str, str]) -> dict[str, str]:
    """Give the cells that differ from what is written anyway; an empty one says that nothing is to be written."""
    found = {column: normal(column, cell) for column, cell in cells.items()}
    columns = dict.fromkeys([*found, *written])
    return {
        column: found.get(column, "")
        for column in columns
        if found.get(column, "") != written.get(column, "") and column not in _NOT_KEPT
    }
