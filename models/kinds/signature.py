"""A signature, drawn on the screen and kept as an upload."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.folding import fold, is_blank
from models.kinds.file import UPLOAD_ID
from models.kinds.kind import Kind, unfit
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

_SIGNED = Text(zh="已签名", en="Signed")
_NOT_DRAWN = Text(
    zh="“{found}”不是签名，请在签名框里手写，例如写姓名“李明”",
    en="“{found}” is not a signature. Please draw it in the box, for example the name Li Ming",
)


class SignatureKind(Kind):
    """The number of the upload that holds the drawing."""

    def parse(self, raw: object, field: Field) -> Any:
        """Read the number of the upload, alone or as the only one of a list."""
        if isinstance(raw, (list, tuple)) and len(raw) <= 1:
            raw = raw[0] if raw else None
        if is_blank(raw):
            return None
        words = fold(raw)
        return words if UPLOAD_ID.fullmatch(words) else unfit(field, raw, _NOT_DRAWN)

    def show(self, value: Any, field: Field, lang: str) -> str:  # noqa: ARG002 -- every field says it alike
        """Say that it is signed."""
        return _SIGNED.to(lang) if value else ""

    def typed(self, value: Any, field: Field, lang: str) -> str:  # noqa: ARG002 -- upload numbers have no language
        """Write the number of the upload."""
        return value or ""

    def fragments(self, value: Any) -> str:  # noqa: ARG002 -- nobody searches for an upload's number
        """Give nothing."""
        return ""


kind = SignatureKind(name="signature", label=Text(zh="签名", en="Signature"), operators=("empty", "filled"))
