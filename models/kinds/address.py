"""A postal address."""

from __future__ import annotations

from typing import Any

from models.folding import fold
from models.kinds.kind import Kind
from models.text import Text

_KEPT = 6


class AddressKind(Kind):
    """One line; city and district may be read, the street and the door are private."""

    def mask(self, value: Any) -> str:
        """Keep the first six characters, and none of an address that is hardly longer.

        >>> kind.mask("杭州市西湖区文三路90号")
        '杭州市西湖区***'
        """
        if value is None:
            return ""
        return f"{value[:_KEPT]}***" if len(value) > _KEPT * 3 // 2 else "***"

    def fragments(self, value: Any) -> str:
        """Give the address with half-width digits, as people type them."""
        return fold(value).casefold()


kind = AddressKind(name="address", label=Text(zh="地址", en="Address"), operators=("has", "empty", "filled"))
