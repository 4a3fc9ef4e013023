"""A record that this one belongs to: the owner of a car, the advisor of a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.folding import is_blank
from models.kinds.choice import row_number
from models.kinds.kind import Kind, unfit
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

_NOT_A_RECORD = Text(
    zh="还认不出“{found}”是谁或哪一条，请输入几个字后从列表里选，例如输入车牌、手机或姓名",
    en="It is not clear which one “{found}” is. Please type a few characters and pick it from the list, "
    "for example by plate, phone or name",
)


class RelationKind(Kind):
    """The number of a record; who shows it knows its name, who reads a name finds its number first."""

    def parse(self, raw: object, field: Field) -> Any:
        """Read a number, or digits that stand for one."""
        if is_blank(raw):
            return None
        return row_number(raw) or unfit(field, raw, _NOT_A_RECORD)

    def load(self, stored: Any) -> Any:
        """Read the number, also when JSON held it as text."""
        return None if stored is None else int(stored)

    def fragments(self, value: Any) -> str:  # noqa: ARG002 -- the record is found under its own name
        """Give nothing."""
        return ""


kind = RelationKind(
    name="relation",
    label=Text(zh="关联", en="Relation"),
    storage="integer",
    operators=("is", "in", "none_of", "empty", "filled"),
)
