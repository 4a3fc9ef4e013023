"""A web address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from models.folding import fold, is_blank
from models.kinds.kind import Kind, unfit
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

_UNSAFE = re.compile(r"[\s<>\"'\\`{}|^]")
_HOST = re.compile(r"(?:[\w-]+\.)+[^\W\d_]{2,24}|localhost|[\d.]{7,15}|[0-9a-f:.]{2,45}")
_SCHEME = re.compile(r"(?i)(?:[a-z][a-z0-9+.-]*:(?!\d)|//)")
_UNCLEAR = Text(
    zh="“{found}”不是完整的网址，要以 https:// 或 http:// 开头，例如 {example}",
    en="“{found}” is not a complete web address. It begins with https:// or http://, for example {example}",
)


class UrlKind(Kind):
    """Only http and https, since people click on it."""

    def parse(self, raw: object, field: Field) -> Any:
        """Read an address with its https:// in front."""
        if is_blank(raw):
            return None
        words = fold(raw)
        if _is_web_address(words):
            return self.problem(words, field) or words
        guess = f"https://{words}"
        near = not _SCHEME.match(words) and _is_web_address(guess)
        return unfit(field, raw, _UNCLEAR, example=guess if near else "https://www.example.com")


def _is_web_address(words: str) -> bool:
    """Tell whether a browser goes to a site by it, with no name and password hidden in it."""
    try:
        parts = urlsplit(words)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    plain = "@" not in parts.netloc and not _UNSAFE.search(words)
    return parts.scheme in {"http", "https"} and plain and _HOST.fullmatch(host) is not None


kind = UrlKind(name="url", label=Text(zh="网址", en="Web address"), operators=("has", "empty", "filled"))
