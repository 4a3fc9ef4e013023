"""The widgets: one file for each kind of value, each with its input; the names are those of `models/kinds`."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from models.kinds import KINDS

if TYPE_CHECKING:
    from ui.widgets.widget import Widget


def _collect() -> dict[str, Widget]:
    """Find the one widget that each file of this folder declares."""
    found: dict[str, Widget] = {}
    for module in iter_modules(__path__):
        if module.name in KINDS:
            found[module.name] = import_module(f"{__name__}.{module.name}").widget
    return found


WIDGETS = _collect()


def widget_of(kind: str) -> Widget:
    """Give the widget of a kind."""
    return WIDGETS.get(kind, WIDGETS["text"])
