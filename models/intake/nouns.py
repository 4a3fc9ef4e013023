"""Nouns: what an import brings, as it is known now; a table of the store's own may have been switched off since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from models.resource import Resource

SWITCHED_OFF: Final = Text(
    zh="这次导入的登记表已经停用，请先在表单的“用途”里启用它，再来操作。",
    en="The table of this import is switched off. Please switch the table on first, under the form's uses.",
)


def resource_on(noun: str) -> Resource[Any]:
    """Give what a noun is; refuses a table that is switched off."""
    if noun not in RESOURCES:
        raise Refused(SWITCHED_OFF)
    return RESOURCES[noun]
