"""A text of several lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.parts.markup import tag
from ui.widgets.widget import Shown, Widget

if TYPE_CHECKING:
    from markupsafe import Markup


class LongText(Widget):
    """Grows with what is typed."""

    wide = True

    def draw(self, lang: str, shown: Shown) -> Markup:  # noqa: ARG002 -- drawn alike in every language
        """Draw the box."""
        said = f"{shown.id}-said"
        return tag("textarea", shown.words, id=shown.id, class_="input", rows=3, aria_describedby=said)


widget = LongText()
