"""Yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.text import Text
from ui.widgets.widget import Option, Shown, Widget, segments

if TYPE_CHECKING:
    from markupsafe import Markup

YES, NO = Text(zh="是", en="Yes"), Text(zh="否", en="No")


class YesNo(Widget):
    """Two buttons; what nobody answered stays open."""

    control = "one"

    def draw(self, lang: str, shown: Shown) -> Markup:
        """Draw both."""
        options = [Option(value="1", label=YES.to(lang)), Option(value="0", label=NO.to(lang))]
        return segments(shown, options)


widget = YesNo()
