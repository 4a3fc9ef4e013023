"""Finding: one thing that was looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.text import Text


@dataclass(frozen=True)
class Finding:
    """What was looked at and found; a bad one says what to do."""

    good: bool
    text: Text


def good(text: Text, **values: object) -> Finding:
    """Give a finding that is as it should be."""
    return Finding(good=True, text=text.fill(**values))


def bad(text: Text, **values: object) -> Finding:
    """Give a finding that somebody has to act on."""
    return Finding(good=False, text=text.fill(**values))
