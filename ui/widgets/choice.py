"""One of several: a few stand side by side, many are narrowed by typing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from ui.widgets.widget import Shown, Widget, combo, segments

if TYPE_CHECKING:
    from markupsafe import Markup

FEW: Final = 4
ADD: Final = Text(zh="添加一个选项…", en="Add a choice …")


class Choice(Widget):
    """The program's own states, or a list that the store edits and may add to from here."""

    def control_of(self, shown: Shown) -> str:
        """Say how the script reads it."""
        return "one" if is_few(shown) else "combo"

    def draw(self, lang: str, shown: Shown) -> Markup:
        """Draw the buttons or the box."""
        if is_few(shown):
            return segments(shown, shown.options)
        return combo(lang, shown, remote=False, add=ADD if shown.may_add else None)


def is_few(shown: Shown) -> bool:
    """Tell whether the choices can all be seen at once; a list that grows or depends on another is a box."""
    return 0 < len(shown.options) <= FEW and not shown.may_add and not shown.field.depends_on


widget = Choice()
