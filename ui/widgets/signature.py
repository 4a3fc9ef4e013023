"""A signature: drawn with a finger, a pen or the mouse, or made from a typed name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from ui.parts.icon import icon
from ui.parts.markup import tag
from ui.widgets.file import tiles
from ui.widgets.widget import Shown, Widget

if TYPE_CHECKING:
    from markupsafe import Markup

HERE: Final = Text(zh="请在框内手写签名", en="Please sign in this box")
DONE: Final = Text(zh="完成签名", en="Use this signature")
CLEAR: Final = Text(zh="清除重写", en="Clear")
TYPED: Final = Text(zh="或用键盘输入姓名代替手写", en="Or type the name instead")
WIDTH: Final = 900  # dots of the drawing, whatever its size on the screen
HEIGHT: Final = 300


class Signature(Widget):
    """A box to draw in; once signed, the drawing stands there and can be taken away to sign again."""

    control = "uploads"
    wide = True

    def draw(self, lang: str, shown: Shown) -> Markup:
        """Draw the box, or the signature."""
        box = tag("canvas", width=WIDTH, height=HEIGHT, class_="signature-box", aria_hidden="true")
        hint = tag("span", icon("edit"), HERE.to(lang), class_="signature-hint")
        name = tag(
            "label",
            tag("span", TYPED.to(lang), class_="field-help"),
            tag(
                "input",
                type="text",
                class_="input",
                id=f"{shown.id}-name",
                maxlength=30,
                autocomplete="off",
                aria_describedby=f"{shown.id}-said",
            ),
            class_="signature-name",
        )
        clear = tag("button", CLEAR.to(lang), type="button", class_="button quiet", data_signature="clear")
        done = tag("button", DONE.to(lang), type="button", class_="button", data_signature="done")
        acts = tag("div", name, tag("div", clear, done, class_="buttons"), class_="signature-acts")
        pad = tag(
            "div",
            tag("div", box, hint, class_="signature-frame"),
            acts,
            class_="signature-pad uploads-add",
            hidden=bool(shown.raw),
        )
        return tag(
            "div",
            tiles(lang, shown),
            pad,
            class_="signature",
            id=shown.id,
            role="group",
            aria_labelledby=f"{shown.id}-label",
            data_most=1,
            data_megabytes=shown.megabytes,
        )


widget = Signature()
