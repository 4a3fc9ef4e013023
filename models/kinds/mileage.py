"""What the odometer says, in whole kilometres."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.kinds.decimal import NUMBER_OPERATORS
from models.kinds.integer import IntegerKind
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

_UNIT = Text(zh="公里", en="km")


class MileageKind(IntegerKind):
    """Kept as whole kilometres; adding odometers up means nothing, so there are no totals.

    >>> from models.field import Field
    >>> odometer = Field(id="mileage", label=Text("里程", "Mileage"), kind="mileage")
    >>> kind.parse("3.5万公里", odometer), kind.show(35000, odometer, "en")
    (35000, '35,000 km')
    """

    def show(self, value: Any, field: Field, lang: str) -> str:
        """Write 35,000 公里."""
        return "" if value is None else f"{value:,} {(field.unit or _UNIT).to(lang)}"


kind = MileageKind(
    name="mileage",
    label=Text(zh="里程", en="Mileage"),
    storage="integer",
    operators=NUMBER_OPERATORS,
    number=True,
    places=0,
    smallest=0,
    largest=9_999_999,
    units=("公里", "千米", "kilometers", "kilometres", "kms", "km"),
    example="35000",
    excel_format="#,##0",
)
