"""Problem: a wrong input, told in a sentence; returned, never raised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.text import Text


@dataclass(frozen=True)
class Problem:
    """What is wrong with one value, what is expected, and an example."""

    text: Text
    field: str = ""
    value: object = None

    def at(self, field: str) -> Problem:
        """Say which field it belongs to."""
        return Problem(self.text, field, self.value)


class Refused(Exception):  # noqa: N818 -- reads as what it is
    """It cannot be done: the right is missing, the state forbids it, or the thing is gone."""

    def __init__(self, text: Text) -> None:
        """Take the sentence the person reads."""
        super().__init__(text.to("en"))
        self.text = text
