"""What a letter says: text of several lines with fields in braces; a field that nobody knows is not taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.kinds.long_text import LongText
from models.problem import Problem
from models.rules.letter_fields import wrong_field
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field


class Template(LongText):
    """Long text whose fields are checked wherever it is written."""

    def problem(self, value: str, field: Field) -> Problem | None:
        """Say which field is not there, and which was probably meant."""
        if said := super().problem(value, field):
            return said
        wrong = wrong_field(value)
        return Problem(wrong, field.id, value) if wrong else None


kind = Template(name="template", label=Text(zh="信函正文", en="Text with fields"), operators=("has", "empty", "filled"))
