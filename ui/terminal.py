"""The terminal: sentences in the language of this computer, and the address as a code to scan."""

from __future__ import annotations

import io
import locale
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.text import Text


def lang_here() -> str:
    """Give the language of this computer."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    first = next((name for name in names if name), locale.getlocale()[0] or "")
    return "zh" if first.lower().startswith(("zh", "chinese")) else "en"


def said(text: Text) -> str:
    """Give a sentence in the language of this computer."""
    return text.to(lang_here())


def tell(words: Text | str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{words if isinstance(words, str) else said(words)}\n")
    sys.stdout.flush()


def tell_code(address: str) -> None:
    """Print an address as a QR code, where a person looks at a terminal that can show it."""
    if not sys.stdout.isatty():
        return
    import segno  # noqa: PLC0415 -- slow import

    drawn = io.StringIO()
    segno.make(address, micro=False).terminal(drawn, compact=True)
    try:
        drawn.getvalue().encode(sys.stdout.encoding)
    except UnicodeEncodeError:  # a console without the blocks; the address stands above
        return
    tell(drawn.getvalue())


def forgive_signs() -> None:
    """Let a console that lacks a sign print a question mark instead of breaking off."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
