"""Scales: a range of whole steps becomes a scale; any other range becomes a number between its ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from surveys.exchange import extras
from surveys.exchange.cells import SCALE
from surveys.exchange.names import renamed_text
from surveys.exchange.parameters import parameters_of

if TYPE_CHECKING:
    from surveys.exchange.items import Items
    from surveys.exchange.tree import Node

MOST_STEPS: Final = 101
_USUAL: Final = {"start": "0", "end": "10", "step": "1"}


def _ends(node: Node) -> tuple[float, float, float]:
    held = _USUAL | (parameters_of(node.row.cells.get("parameters", "")) or {})
    return float(held["start"]), float(held["end"]), float(held["step"])


def range_of(node: Node) -> str:
    """Say what a range becomes."""
    try:
        start, end, step = _ends(node)
    except (ValueError, OverflowError):
        return "integer"  # refused where it is checked
    if any(each != int(each) for each in (start, end, step) if abs(each) < float("inf")):
        return "decimal"
    fits = start < end and step > 0 and not (end - start) % step and (end - start) / step < MOST_STEPS
    return "scale" if fits else "integer"


def scale_of(items: Items, node: Node, kind: str) -> dict[str, Any]:
    """Give the scale of a question, or the ends between which its number lies."""
    cells = node.row.cells
    if kind in {"integer", "decimal"} and node.kind.becomes == "range":
        start, end, _ = _ends(node)
        return {"min": min(start, end), "max": max(start, end)}
    if kind != "scale" and not (kind == "grid" and cells.get(SCALE)):
        return {}
    scale: dict[str, Any] = {}
    if kind == "scale":
        start, end, step = _ends(node)
        scale = {"min": int(start), "max": int(end), "step": int(step)}
    if cell := cells.get(SCALE):
        scale |= extras.parted(cell, items.tree.at(node.row, SCALE), items.report)
    for word in ("low", "high"):
        text = items.way.languages.text(f"x_{word}", cells)
        if text is not None:
            scale[word] = renamed_text(text, items.renames)
    return {"scale": scale}
