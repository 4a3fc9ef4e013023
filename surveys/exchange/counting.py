"""Counting: how many parts other programs make of a survey sheet, those they add themselves among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from surveys.exchange.kinds import FOR_OTHERS
from surveys.exchange.tree import is_counted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from surveys.exchange.lists import ChoiceList
    from surveys.exchange.tree import Node, Tree

_NOBODY: Final = "none"  # a choice over which no loop goes


def count_rows(tree: Tree, lists: Mapping[str, ChoiceList]) -> int:
    """Count every question, group and repeat; rows that our export adds for others are not counted."""
    return _Count(tree, lists).of(tree.top)


class _Count:
    """Counts in the order of the rows, since the first question of a table of choices gets a row above it."""

    def __init__(self, tree: Tree, lists: Mapping[str, ChoiceList]) -> None:
        self.open_table = False
        with_other = {node.kind.list for node in tree.walk() if node.kind.other}
        names = {one.name: {choice.name for choice in one.choices} for one in lists.values()}
        self.rounds = {
            name: len((held | {"other"} if name in with_other else held) - {_NOBODY}) for name, held in names.items()
        }

    def of(self, nodes: Sequence[Node]) -> int:
        return sum(self._one(node) for node in nodes if node.row.cells.get("x_type") not in FOR_OTHERS)

    def _one(self, node: Node) -> int:
        if node.kind.shape == "setting" or node.kind.written == "audit":
            return 0
        if node.kind.shape == "begin":
            return self._group(node)
        added = int(node.kind.other)
        if node.kind.shape == "select" and self.open_table:
            added, self.open_table = added + 1, False
        return 1 + added

    def _group(self, node: Node) -> int:
        """Count a group with what it holds and what is added to it: its own count, the words over a table."""
        inside = 0
        if "table-list" in node.row.cells.get("appearance", "").split():
            inside += any(column.partition("::")[0] in {"label", "hint"} for column in node.row.cells)
            self.open_table = True
        inside += self.of(node.children)
        self.open_table = False
        if not node.kind.becomes:  # a loop: once for each choice
            inside = self.rounds[node.kind.list] * (1 + inside)
        return 1 + int(is_counted(node)) + inside
