"""A score, worked out from answers or given by a person."""

from models.kinds.decimal import NUMBER_OPERATORS, DecimalKind
from models.text import Text

kind = DecimalKind(
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
