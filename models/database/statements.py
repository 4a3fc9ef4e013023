"""Statements: one SQL script taken apart, by the rules of its database."""

from __future__ import annotations

import re
import sqlite3
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    Dialect = Literal["sqlite", "postgres"]

Kind = Literal["code", "quoted", "comment"]
# Dollar quotes and E'' strings are PostgreSQL's; `…` and […] are SQLite's.
_OPENING: Final[dict[str, re.Pattern[str]]] = {
    "sqlite": re.compile(r"""--|/\*|'|"|`|\["""),
    "postgres": re.compile(r"""--|/\*|(?<![A-Za-z0-9_])[eE]'|'|"|(?<![A-Za-z0-9_$])\$(?:[A-Za-z_]\w*)?\$"""),
}
_CLOSED: Final[dict[str, re.Pattern[str]]] = {
    "--": re.compile(r"[^\n]*\n?"),
    "'": re.compile(r"(?:[^']+|'')*+'?"),
    '"': re.compile(r'(?:[^"]+|"")*+"?'),
    "`": re.compile(r"(?:[^`]+|``)*+`?"),
    "[": re.compile(r"[^\]]*\]?"),
    "e'": re.compile(r"(?:[^'\\]+|\\.|'')*+'?", re.DOTALL),
}
_TRIGGER: Final = re.compile(r"\s*create\s+(?:temp(?:orary)?\s+)?trigger\b", re.IGNORECASE)


def pieces(script: str, dialect: Dialect) -> Iterator[tuple[Kind, str]]:
    """Give the script as code, quoted text and comments; put together they are the script again."""
    at = 0
    while at < len(script):
        opening = _OPENING[dialect].search(script, at)
        if opening is None:
            yield "code", script[at:]
            return
        if opening.start() > at:
            yield "code", script[at : opening.start()]
        end = _end(script, opening, dialect)
        yield ("comment" if opening.group() in {"--", "/*"} else "quoted"), script[opening.start() : end]
        at = end


def statements(script: str, dialect: Dialect) -> list[str]:
    """Give the statements of a script, one by one, without those that are only comments.

    >>> statements("insert into a values ('x;y'); -- done;", "sqlite")
    ["insert into a values ('x;y')"]
    """
    found: list[str] = []
    whole, code = "", ""
    for kind, piece in pieces(script, dialect):
        if kind != "code":
            whole += piece
            code += piece if kind == "quoted" else " "
            continue
        *ended, rest = piece.split(";")
        for part in ended:
            whole, code = whole + part, code + part
            if dialect == "sqlite" and _TRIGGER.match(code) and not sqlite3.complete_statement(code + ";"):
                whole, code = whole + ";", code + ";"
                continue
            found += [whole.strip()] if code.strip() else []
            whole, code = "", ""
        whole, code = whole + rest, code + rest
    return found + ([whole.strip()] if code.strip() else [])


def _end(script: str, opening: re.Match[str], dialect: Dialect) -> int:
    """Find where the quotation or the comment that opens here is over."""
    mark = opening.group()
    if mark == "/*":
        return _comment_end(script, opening.end(), nested=dialect == "postgres")
    if mark.startswith("$"):
        closing = script.find(mark, opening.end())
        return len(script) if closing < 0 else closing + len(mark)
    closed = _CLOSED[mark.lower()].match(script, opening.end())
    return closed.end() if closed else len(script)


def _comment_end(script: str, start: int, *, nested: bool) -> int:
    depth = 1
    for mark in re.compile(r"/\*|\*/").finditer(script, start):
        if mark.group() == "*/":
            depth -= 1
        elif nested:
            depth += 1
        if depth == 0:
            return mark.end()
    return len(script)
