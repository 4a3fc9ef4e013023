"""Markup: HTML that escapes whatever is put into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

NOTHING = Markup("")
VOID = frozenset({"br", "col", "hr", "img", "input", "source", "wbr"})


def tag(name: str, /, *inside: object, **attributes: object) -> Markup:
    """Write one element. `class_` is the class, `data_act` is data-act; None and False leave an attribute out.

    >>> tag("a", "<3", href="/customers?q=a&b", class_="link")
    Markup('<a href="/customers?q=a&amp;b" class="link">&lt;3</a>')
    """
    written = "".join(
        f" {key.rstrip('_').replace('_', '-')}" + ("" if value is True else f'="{escape(value)}"')
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    if name in VOID:
        return Markup(f"<{name}{written}>")  # noqa: S704 -- the attributes are escaped above
    return Markup(f"<{name}{written}>{joined(inside)}</{name}>")  # noqa: S704 -- as above; `format` takes ten times as long


def joined(parts: Iterable[object]) -> Markup:
    """Put parts side by side, each escaped unless it is markup already."""
    return NOTHING.join(escape(part) for part in parts if part is not None)


def words(lang: str, text: Text | str) -> str:
    """Give the words in the reader's language; a plain string is the same in each."""
    return text.to(lang) if isinstance(text, Text) else text
