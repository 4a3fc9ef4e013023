"""Yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.folding import fold, is_blank
from models.kinds.kind import Kind, unfit
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

_YES = frozenset("是 有 对 真 已 要 需要 会 能 y yes true t on 1 √ ✓ ✔ ☑ v".split())  # noqa: SIM905 -- a line of words reads better than a set of quotes -- read as one line
_NO = frozenset("否 无 不 不是 没有 没 错 假 未 不要 不需要 不会 不能 n no false f off 0 × ✗ ✘ ☐ x".split())  # noqa: SIM905 -- a line of words reads better than a set of quotes
_WORDS = {True: Text(zh="是", en="Yes"), False: Text(zh="否", en="No")}
_UNCLEAR = Text(
    zh="“{found}”看不出是“是”还是“否”，例如填“是”或“否”，也可以填 1 或 0",
    en="“{found}” is neither yes nor no. Please write, for example, Yes or No, or 1 or 0",
)


class YesNoKind(Kind):
    """True or False; what nobody answered stays empty."""

    def parse(self, raw: object, field: Field) -> Any:
        """Read 是, 否, 有, 无, Y, N, √, 1, 0 and the like."""
        if isinstance(raw, bool) or is_blank(raw):
            return raw if isinstance(raw, bool) else None
        words = fold(raw).lower()
        if words in _YES or words in _NO:
            return words in _YES
        return unfit(field, raw, _UNCLEAR)

    def show(self, value: Any, field: Field, lang: str) -> str:  # noqa: ARG002 -- every field says it alike
        """Write 是 or 否."""
        return "" if value is None else _WORDS[value].to(lang)

    def load(self, stored: Any) -> Any:
        """Read what the database holds; SQLite holds 1 and 0."""
        return None if stored is None else bool(stored)

    def fragments(self, value: Any) -> str:  # noqa: ARG002 -- every second row would be found
        """Give nothing."""
        return ""


kind = YesNoKind(
    name="yes_no", label=Text(zh="是/否", en="Yes or no"), storage="boolean", operators=("is", "empty", "filled")
)
