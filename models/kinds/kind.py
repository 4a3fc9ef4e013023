"""Kind: how one kind of value is read, checked, shown, masked, found and written to Excel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from models.folding import one_line, quoted
from models.problem import Problem
from models.text import Text

if TYPE_CHECKING:
    from datetime import date, datetime

    from models.field import Field

Storage = Literal["text", "integer", "real", "boolean", "date", "datetime", "json"]
Operator = Literal["is", "not", "has", "in", "none_of", "from", "to", "within", "empty", "filled"]
ExcelCell: TypeAlias = "str | int | float | bool | date | datetime | None"


@dataclass(frozen=True, kw_only=True)
class Kind:
    """The base of all kinds: plain text. A kind overrides only what is different about it.

    A value is None when empty. `storage` is what the database and `extra` JSON hold; `operators` are the
    conditions a filter may use; `number` values are right-aligned and may be totalled; `excel_format` is how
    Excel shows the typed cell ("@" is text).
    """

    name: str
    label: Text
    storage: Storage = "text"
    operators: tuple[Operator, ...] = ("is", "has", "empty", "filled")
    number: bool = False
    totals: bool = False
    excel_format: str = "@"

    def stored_as(self, field: Field) -> Storage:  # noqa: ARG002 -- a choice is text or the number of a row
        """Say how the values of this field are stored."""
        return self.storage

    def parse(self, raw: object, field: Field) -> Any:
        """Read what a person typed or an Excel cell held: the value, None when empty, or a Problem."""
        words = one_line(raw)
        if not words:
            return None
        return self.problem(words, field) or words

    def problem(self, value: Any, field: Field) -> Problem | None:
        """Say what is wrong with a value that was parsed (too long, out of range), or None."""
        if field.max_length and isinstance(value, str) and len(value) > field.max_length:
            return Problem(
                Text(
                    zh="最多 {most} 个字，现在是 {now} 个，请缩短",
                    en="At most {most} characters; this has {now}. Please shorten it",
                ).fill(most=field.max_length, now=len(value)),
                field.id,
                value,
            )
        return None

    def warn(self, value: Any) -> Text | None:  # noqa: ARG002 -- few kinds have something to say
        """Say what looks odd about a value that is kept all the same, or None."""
        return None

    def show(self, value: Any, field: Field, lang: str) -> str:  # noqa: ARG002 -- kinds with words of their own use it
        """Write the value as people read it; empty text for None."""
        return "" if value is None else str(value)

    def typed(self, value: Any, field: Field, lang: str) -> str:
        """Write the value as a person would type it: what the input holds and `parse` reads back."""
        return self.show(value, field, lang)

    def mask(self, value: Any) -> str:
        """Write the value for somebody who may not read it all."""
        return "" if value is None else "***"

    def load(self, stored: Any) -> Any:
        """Turn what the database or the `extra` JSON holds into the value."""
        return stored

    def dump(self, value: Any) -> Any:
        """Turn the value into what JSON holds (history, drafts, `extra`)."""
        return value

    def excel(self, value: Any, field: Field, lang: str) -> Any:
        """Give the typed Excel cell: numbers and dates as such, all else as text."""
        return self.show(value, field, lang) if value is not None else None

    def fragments(self, value: Any) -> str:
        """Give the text inside which a search finds this value; empty when it is not searched."""
        return "" if value is None else str(value).casefold()


def unfit(field: Field, found: object, text: Text, **values: object) -> Problem:
    """Say that what was typed does not fit; `{found}` in the words is what was typed, shortened."""
    return Problem(text.fill(found=quoted(found), **values), field.id, found)
