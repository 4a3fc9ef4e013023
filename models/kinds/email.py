"""An e-mail address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from models.folding import fold, is_blank
from models.kinds.kind import Kind, unfit
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

_ADDRESS = re.compile(r"[^\s@,;:<>()\[\]\"\\]{1,64}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,24}")
_LONGEST = 254
_UNCLEAR = Text(
    zh="“{found}”不像邮箱地址，应当有 @ 和域名，例如 liming@example.com",
    en="“{found}” does not look like an e-mail address. One has an @ and a domain, for example liming@example.com",
)


class EmailKind(Kind):
    """Kept in lower case, so that one address is one value."""

    def parse(self, raw: object, field: Field) -> Any:
        """Read one address; full-width letters and a leading mailto: are put right."""
        if is_blank(raw):
            return None
        words = fold(raw).lower().removeprefix("mailto:").replace("。", ".")
        if len(words) > _LONGEST or not _ADDRESS.fullmatch(words) or ".." in words:
            return unfit(field, raw, _UNCLEAR)
        return self.problem(words, field) or words

    def mask(self, value: Any) -> str:
        """Keep the first letter and the domain.

        >>> kind.mask("liming@example.com")
        'l***@example.com'
        """
        if value is None:
            return ""
        name, _, domain = str(value).rpartition("@")
        return f"{name[:1]}***@{domain}"


kind = EmailKind(name="email", label=Text(zh="邮箱", en="E-mail"))
