"""Several of several: all visible, each ticked by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.widgets.widget import Shown, Widget, segments

if TYPE_CHECKING:
    from markupsafe import Markup


class Choices(Widget):
    """One tick for each."""

    control = "several"
    wide = True

    def draw(self, lang: str, shown: Shown) -> Markup:  # noqa: ARG002 -- the words are in the choices
        """Draw them side by side."""
        return segments(shown, shown.options, several=True)


widget = Choices()
