"""An amount of money: yuan for people, whole fen in the database."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from models.kinds.decimal import NUMBER_OPERATORS, DecimalKind
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

_FEN = 100


class MoneyKind(DecimalKind):
    """Kept as whole fen; the limits of a field are yuan.

    >>> from models.field import Field
    >>> fee = Field(id="fee", label=Text("费用", "Fee"), kind="money")
    >>> kind.parse("1.2万", fee), kind.show(123400, fee, "zh")
    (1200000, '¥1,234.00')
    """

    def value_of(self, number: Decimal) -> int:
        """Turn yuan into fen."""
        return int(number * _FEN)

    def number_of(self, value: Any) -> Decimal:
        """Turn fen into yuan with two decimals."""
        return Decimal(value).scaleb(-2)

    def show(self, value: Any, field: Field, lang: str) -> str:  # noqa: ARG002 -- ¥ is read everywhere
        """Write ¥1,234.00."""
        if value is None:
            return ""
        return f"{'-' if value < 0 else ''}¥{abs(self.number_of(value)):,.2f}"

    def load(self, stored: Any) -> Any:
        """Read fen."""
        return None if stored is None else int(stored)

    def dump(self, value: Any) -> Any:
        """Give fen."""
        return value


kind = MoneyKind(
    name="money",
    label=Text(zh="金额", en="Amount"),
    storage="integer",
    operators=NUMBER_OPERATORS,
    number=True,
    totals=True,
    places=2,
    smallest=-(10**10),
    largest=10**10,
    units=("¥", "rmb", "cny", "人民币", "元整", "元"),
    example="1,234.50",
    excel_format="#,##0.00",
)
