"""Grids: a group whose first row shows the choices and whose others are answered beside them is one question here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from surveys.exchange.cells import SCALE
from surveys.exchange.names import renamed_text
from surveys.exchange.scales import scale_of

if TYPE_CHECKING:
    from surveys.exchange.items import Items
    from surveys.exchange.tree import Node

_ROW_MAY: Final = frozenset({"type", "name", "label", "relevant", "required", "appearance", "disabled", "image",
                             "x_factor", "x_reverse", "x_metric", "x_since", "x_retired", "x_weight",
                             "x_more"})  # fmt: skip
_HEAD_MAY: Final = frozenset({"type", "name", "label", "appearance", "disabled", "hint", "required"})
HEAD: Final = "head"  # under which a grid keeps what its first row says
END: Final = "end"  # under which a group keeps what its closing row says


def grid_of(items: Items, node: Node) -> dict[str, Any] | None:
    """Make a grid of a group that is one, None when it is a plain group."""
    if node.kind.becomes != "group" or len(node.children) < 2:  # noqa: PLR2004 -- the choices and a row
        return None
    head, *rows = node.children
    if not _is_head(head) or not all(_is_row(row, head) for row in rows):
        return None
    if len({row.row.cells.get("required", "") for row in rows}) > 1:
        return None
    name = items.ids[id(node)]
    made: dict[str, Any] = {"id": name, "type": "grid"}
    items.filled(made, node)
    items.heads[name] = head
    if not made.get("label"):
        text = items.way.languages.text("label", head.row.cells)
        if text is not None:
            made["label"] = renamed_text(text, items.renames)
    if node.row.cells.get(SCALE):
        made |= scale_of(items, node, "grid")
    else:
        made["list"] = items.lists[head.kind.list].id
    made["rows"] = [_row(items, row) for row in rows]
    if said := items.required(rows[0]):
        made["required"] = said
    return made


def _is_head(node: Node) -> bool:
    return (
        node.kind.becomes == "choice" and not node.kind.other
        and "label" in node.row.cells.get("appearance", "").split()
        and all(column.partition("::")[0] in _HEAD_MAY for column in node.row.cells)
    )  # fmt: skip


def _is_row(node: Node, head: Node) -> bool:
    return (
        node.kind.written == head.kind.written
        and "list-nolabel" in node.row.cells.get("appearance", "").split()
        and any(column.partition("::")[0] == "label" for column in node.row.cells)
        and all(column.partition("::")[0] in _ROW_MAY for column in node.row.cells)
    )


def _row(items: Items, node: Node) -> dict[str, Any]:
    made: dict[str, Any] = {"id": items.ids[id(node)]}
    text = items.way.languages.text("label", node.row.cells)
    if text is not None:
        made["label"] = renamed_text(text, items.renames)
    if said := items.expression(node, "relevant"):
        made["relevant"] = said
    items.ours(made, node, frozenset({"factor", "metric", "since", "retired", "reverse", "x"}))
    return made
