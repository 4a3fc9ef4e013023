"""A score, worked out from answers or given by a person."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

from models.kinds.decimal import NUMBER_OPERATORS, DecimalKind
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field


@dataclass(frozen=True, kw_only=True)
class ScoreKind(DecimalKind):
    """A number that was worked out has more decimals than anybody reads."""

    def show(self, value: Any, field: Field, lang: str) -> str:
        """Write it with as many decimals as a person may type."""
        if value is None:
            return ""
        return super().show(self.number_of(value).quantize(Decimal(1).scaleb(-self.places), ROUND_HALF_UP).normalize(),
                            field, lang)  # fmt: skip


kind = ScoreKind(
    name="score",
    label=Text(zh="得分", en="Score"),
    storage="real",
    operators=NUMBER_OPERATORS,
    number=True,
    places=2,
    smallest=-1_000_000,
    largest=1_000_000,
    units=("分", "points", "point"),
    example="85",
    excel_format="General",
)
