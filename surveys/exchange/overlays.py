"""Overlays: what a file's row says beyond the item that was made of it, kept so that nothing is lost on the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from surveys.exchange.cells import STAND_IN, cells_of, head_cells, row_cells
from surveys.exchange.differing import CELLS, differing
from surveys.exchange.grids import END, HEAD

if TYPE_CHECKING:
    from surveys.exchange.items import Items
    from surveys.exchange.tree import Node


def lay_over(items: Items) -> None:
    """Give every item, row and head of a grid its overlay."""
    for name, made in items.made.items():
        node = items.nodes[name]
        is_bare = node.row.cells.get("x_type", "") == ""
        base = {**made.get("x", {}), CELLS: {"type": node.kind.written}} if is_bare else made.get("x", {})
        found: dict[str, Any] = dict(differing(_cells(node), cells_of({**made, "x": base}, items.way)))
        if closing := node.end and {column: cell for column, cell in node.end.cells.items() if column != "type"}:
            found[END] = closing
        if made["type"] == "grid":
            head = items.heads[name]
            if beyond := differing(_cells(head), head_cells(made, items.way)):
                found[HEAD] = beyond
            for row, child in zip(made["rows"], node.children[1:], strict=True):
                written = row_cells({**made, "x": {}}, row, items.way)
                _keep(row, differing(_cells(child), written), child)
        _keep(made, found, node)


def _keep(made: dict[str, Any], found: dict[str, Any], node: Node) -> None:
    if made["id"] != node.name:
        found["name"] = node.name
    if found:
        made["x"] = {**made.get("x", {}), CELLS: found}


def said_in(node: Node) -> dict[str, str]:
    """Give the cells of a row without a label that only stands in for one."""
    cells = dict(node.row.cells)
    if cells.pop(STAND_IN, "") == "no":
        cells = {column: cell for column, cell in cells.items() if column.partition("::")[0] != "label"}
    return cells


def _cells(node: Node) -> dict[str, str]:
    """Give a row's cells with its type as it is written back and its name, also one that was made up."""
    cells = {**said_in(node), "type": node.kind.written}
    return cells if "name" in node.row.cells else cells | {"name": node.name}
