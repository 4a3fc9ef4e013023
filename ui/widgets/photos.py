"""Photos: files chosen or photographed in a panel of a page, outside the forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markupsafe import Markup
from nicegui.element import Element

from models.field import Field
from models.uploads.storing import LARGEST
from ui.parts.markup import tag
from ui.widgets.file import MOST, Files, widget
from ui.widgets.widget import Shown

if TYPE_CHECKING:
    from nicegui.events import GenericEventArguments

    from models.access import Seat
    from models.text import Text


class Photos(Element, component="photos.js"):
    """The ways to bring files, and in `held` the numbers of those that are here; the gate checks whose they are."""

    def __init__(self, seat: Seat, name: str, label: Text) -> None:
        """Put it on the page, with the script that sends files."""
        super().__init__()
        Files(seat.lang)
        self.held: list[str] = []
        self._props["html"] = str(_html(seat, name, label))
        self.on("held", self._heard)

    def first_paint(self) -> Markup:
        """Draw it as photos.js will."""
        return tag("div", Markup(self._props["html"]))  # noqa: S704 -- markup when it came

    def _heard(self, event: GenericEventArguments) -> None:
        told: Any = event.args
        self.held = [str(one) for one in told][:MOST] if isinstance(told, list) else []


def _html(seat: Seat, name: str, label: Text) -> Markup:
    shown = Shown(
        field=Field(id=name, label=label, kind="file"),
        id=f"field-{name}",
        raw=[],
        megabytes=int(seat.settings.get("upload_megabytes", LARGEST)),
        most=int(seat.settings.get("upload_files", MOST)),
    )
    return widget.field(seat.lang, shown)
