"""Text of several lines: notes, what the customer said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.folding import cleaned, written
from models.kinds.kind import Kind
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field
    from models.problem import Problem


class LongText(Kind):
    """Keeps the line breaks that a person made."""

    def parse(self, raw: object, field: Field) -> str | Problem | None:
        """Read it line by line; spaces at the ends of lines go."""
        lines = [line.rstrip() for line in cleaned(written(raw)).split("\n")]
        words = "\n".join(lines).strip()
        return (self.problem(words, field) or words) if words else None


kind = LongText(
    name="long_text", label=Text(zh="多行文字", en="Text of several lines"), operators=("has", "empty", "filled")
)
