"""Files: the number of what is uploaded; uploading has its own place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.text import Text
from ui.parts.markup import tag
from ui.widgets.widget import Shown, Widget

if TYPE_CHECKING:
    from markupsafe import Markup

LATER = Text(zh="这里只能查看，不能上传。", en="Files can be seen here, not uploaded.")


class File(Widget):
    """Says what is there."""

    control = "none"

    def draw(self, lang: str, shown: Shown) -> Markup:
        """Draw a line of text."""
        return tag("p", LATER.to(lang), class_="quiet", id=shown.id)


widget = File()
