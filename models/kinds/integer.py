"""A whole number: seats, days, people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.kinds.decimal import NUMBER_OPERATORS, DecimalKind
from models.text import Text

if TYPE_CHECKING:
    from decimal import Decimal

    from models.field import Field


class IntegerKind(DecimalKind):
    """A number without decimals, kept as such."""

    def value_of(self, number: Decimal) -> int:
        """Keep a whole number."""
        return int(number)

    def dump(self, value: Any) -> Any:
        """Give the number itself: JSON holds whole numbers exactly."""
        return value

    def excel(self, value: Any, field: Field, lang: str) -> Any:  # noqa: ARG002 -- a number has no language
        """Give a whole number."""
        return value


kind = IntegerKind(
    name="integer",
    label=Text(zh="整数", en="Whole number"),
    storage="integer",
    operators=NUMBER_OPERATORS,
    number=True,
    totals=True,
    places=0,
    smallest=-(2**31) + 1,
    largest=2**31 - 1,
    example="12",
    excel_format="0",
)
