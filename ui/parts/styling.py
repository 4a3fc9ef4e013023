"""Styling: the rules that belong to one page alone come with it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from ui.parts.markup import tag

if TYPE_CHECKING:
    from pathlib import Path


@cache
def style_of(file: Path) -> Markup:
    """Give the style sheet that lies beside a page, to be put before what it draws."""
    return tag("style", Markup(file.read_text("utf-8")))  # noqa: S704 -- our own file
