"""First paint: a list's rows as plain HTML in the first answer, to be read before the scripts have started."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from ui.parts.markup import joined, tag

if TYPE_CHECKING:
    from markupsafe import Markup
    from nicegui.element import Element


@runtime_checkable
class Painted(Protocol):
    """An element that can be drawn without its script."""

    def first_paint(self) -> Markup:
        """Draw it as it will look."""


def first_paint(content: Element) -> Markup | None:
    """Draw a page whose elements can all be drawn; None for other pages, which wait for their scripts.

    The drawing is inert: it can be read, and stage.js takes it away in the moment in which the page stands.
    """
    drawn = _drawn(content)
    if drawn is None:
        return None
    stage = tag("div", drawn, class_="stage")
    return tag("div", tag("div", stage, class_="nicegui-content"), id="first-paint", inert=True)


def _drawn(element: Element) -> Markup | None:
    if isinstance(element, Painted):
        return element.first_paint()
    if type(element).__module__.startswith("nicegui.elements") and element.tag != "div":
        return None
    inside = [_drawn(child) for child in element.default_slot.children]
    if not inside or None in inside:
        return None
    return tag("div", joined(inside), class_=" ".join(element.classes))
