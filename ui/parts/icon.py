"""Icons as markup."""

from __future__ import annotations

from markupsafe import Markup

from ui.look.icons import STROKES
from ui.theme import look_address


def icon(name: str) -> Markup:
    """Draw one icon of our set; it is decoration, the words stand beside it."""
    if name not in STROKES:
        msg = f"ui/look/icons.py has no icon {name!r}"
        raise LookupError(msg)
    return Markup('<svg class="icon" aria-hidden="true"><use href="{}/icons.svg#{}"/></svg>').format(
        look_address(), name
    )
