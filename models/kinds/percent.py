"""A percentage: 12.5 stands for 12.5 %."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.kinds.decimal import NUMBER_OPERATORS, DecimalKind
from models.kinds.kind import unfit
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

_AMBIGUOUS = Text(
    zh="“{found}”看不出是 {small}% 还是 {large}%，请连百分号一起填，例如 {large}%",
    en="“{found}” could be {small}% or {large}%. Please write the sign as well, for example {large}%",
)


class PercentKind(DecimalKind):
    """Kept as the figure before the sign.

    >>> from models.field import Field
    >>> kind.parse("12.5%", Field(id="share", label=Text("占比", "Share"), kind="percent"))
    Decimal('12.5')
    """

    def parse(self, raw: object, field: Field) -> Any:
        """Read 12.5 or 12.5%; a fraction from Excel may be meant either way, so it is asked about."""
        if isinstance(raw, float) and 0 < abs(raw) <= 1:
            return unfit(field, raw, _AMBIGUOUS, small=self._plain(raw), large=self._plain(round(raw * 100, 4)))
        return super().parse(raw, field)

    def show(self, value: Any, field: Field, lang: str) -> str:  # noqa: ARG002 -- the sign is the unit
        """Write 12.5%."""
        return "" if value is None else f"{value:,f}%"

    def typed(self, value: Any, field: Field, lang: str) -> str:
        """Write 12.5%."""
        return self.show(value, field, lang).replace(",", "")


kind = PercentKind(
    name="percent",
    label=Text(zh="百分比", en="Percentage"),
    storage="real",
    operators=NUMBER_OPERATORS,
    number=True,
    places=4,
    smallest=-1_000_000,
    largest=1_000_000,
    units=("%", "百分之"),
    example="12.5%",
    excel_format='0.##"%"',
)
