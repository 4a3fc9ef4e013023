"""Look: for whom something is drawn: language, surface and size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.kit.palette import THEMES

if TYPE_CHECKING:
    from reports.kit.palette import Theme, ThemeName

TITLE = 16
BODY = 13
SMALL = 12
NARROW = 400


@dataclass(frozen=True, kw_only=True)
class Look:
    """Sizes are in pixels of the page; without a height a drawing takes what it needs.

    `scale` enlarges the words, for a projector or a meeting room.
    """

    lang: str = "zh"
    theme: ThemeName = "light"
    width: int = 720
    height: int | None = None
    scale: float = 1.0

    @property
    def is_narrow(self) -> bool:
        """Tell whether it is drawn for a phone, where every pixel beside the axes is taken from the places to tap."""
        return self.width < NARROW * self.scale

    @property
    def colours(self) -> Theme:
        """The colours of the surface."""
        return THEMES[self.theme]
