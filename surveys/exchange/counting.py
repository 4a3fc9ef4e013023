"""Counting: how many parts other programs make of a survey sheet, those they add themselves among them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from surveys.exchange.kinds import FOR_OTHERS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from surveys.exchange.lists import ChoiceList
    from surveys.exchange.tree import Node, Tree

_REFERENCE: Final = re.compile(r"\$\{[^}]+\}")


def count_rows(tree: Tree, lists: Mapping[str, ChoiceList]) -> int:
    """Count every question, group and repeat; rows that our export adds for others are not counted."""
    return _count(tree.top, lists)


def _count(nodes: Sequence[Node], lists: Mapping[str, ChoiceList]) -> int:
    return sum(_one(node, lists) for node in nodes if node.row.cells.get("x_type") not in FOR_OTHERS)


def _one(node: Node, lists: Mapping[str, ChoiceList]) -> int:
    if node.kind.shape == "setting" or node.kind.written == "audit":
        return 0
    inside = _count(node.children, lists)
    if node.kind.shape == "begin" and not node.kind.becomes:  # a loop: once for each choice
        return 1 + len(lists[node.kind.list].choices) * (1 + inside)
    return 1 + inside + _added(node)


def _added(node: Node) -> int:
    """Count what is added to a row: words beside "other", a repeat's own count, the head of a table of choices."""
    cells = node.row.cells
    count = cells.get("repeat_count", "") if node.kind.shape == "begin" else ""
    added = int(node.kind.other) + int(bool(count) and not _REFERENCE.fullmatch(count.strip()))
    if node.kind.shape == "begin" and "table-list" in cells.get("appearance", "").split():
        added += any(column.partition("::")[0] in {"label", "hint"} for column in cells)
        added += any(child.kind.shape == "select" for child in node.children)
    return added
