"""Another thing that this one belongs to: found as one types, made here where it is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from ui.widgets.widget import Shown, Widget, combo

if TYPE_CHECKING:
    from markupsafe import Markup

MAKE: Final = Text(zh="新建…", en="New …")


class Relation(Widget):
    """A box that asks the server for what fits."""

    control = "combo"

    def draw(self, lang: str, shown: Shown) -> Markup:
        """Draw the box."""
        return combo(lang, shown, remote=True, add=MAKE if shown.may_add else None)


widget = Relation()
