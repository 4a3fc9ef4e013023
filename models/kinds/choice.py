"""One of several: a state of the program's own, or a row of a list that the store edits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.folding import fold, is_blank
from models.kinds.kind import Kind, Storage, unfit
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

_NAMED = 8
_NOT_AMONG = Text(
    zh="没有“{found}”这一项，请从这些里选：{options}，例如“{example}”",
    en="“{found}” is not among the choices. Please take one of: {options}, for example “{example}”",
)
_NOT_A_ROW = Text(
    zh="“{found}”不在可选的列表里，请从列表里选一项，例如第一项；列表里没有的，可以先在设置里加上",
    en="“{found}” is not in the list. Please pick one from the list, for example the first; "
    "what is missing can be added in the settings",
)


class ChoiceKind(Kind):
    """With `field.choices` a value is one of its keys; with `field.choice_list` it is the number of a row.

    Labels of the program's own states are read here. Labels of a store's rows become numbers before they come here.
    """

    def stored_as(self, field: Field) -> Storage:
        """Say text for the program's own states, a whole number for rows."""
        return "text" if field.choices is not None else "integer"

    def parse(self, raw: object, field: Field) -> Any:
        """Read a key or its label in any language; for a list, the number of the row."""
        if is_blank(raw):
            return None
        option = option_of(raw, field)
        return unfit_option(raw, field) if option is None else option

    def show(self, value: Any, field: Field, lang: str) -> str:
        """Write the label; a row's number stands for itself until the caller names it."""
        if value is None:
            return ""
        words = (field.choices or {}).get(value)
        return words.to(lang) if words else str(value)

    def typed(self, value: Any, field: Field, lang: str) -> str:
        """Write the label where it is clear which one is meant, the key otherwise."""
        label = self.show(value, field, lang)
        return label if value is None or option_of(label, field) == value else str(value)

    def fragments(self, value: Any) -> str:  # noqa: ARG002 -- choices are filtered, not searched
        """Give nothing."""
        return ""


def option_of(raw: object, field: Field) -> str | int | None:
    """Give the one option that is meant, or None."""
    if field.choices is None:
        return row_number(raw)
    if isinstance(raw, str) and raw in field.choices:
        return raw
    words = fold(raw).casefold()
    meant = [
        value
        for value, label in field.choices.items()
        if words == fold(value).casefold() or words in {fold(each).casefold() for each in label.words.values()}
    ]
    return meant[0] if len(meant) == 1 else None


def row_number(raw: object) -> int | None:
    """Give the number of a row that is written as such, or None.

    >>> row_number("12"), row_number(12.0), row_number("老客户"), row_number(True)
    (12, 12, None, None)
    """
    words = fold(raw)
    if isinstance(raw, bool) or not (words.isascii() and words.isdigit()):
        return None
    number = int(words) if len(words) <= len(str(2**63)) else 0
    return number if 0 < number < 2**63 else None


def unfit_option(raw: object, field: Field) -> Any:
    """Say which options there are."""
    if not field.choices or not len(field.choices):
        return unfit(field, raw, _NOT_A_ROW)
    labels = list(field.choices.values())
    more = len(labels) > _NAMED
    options = Text(
        zh="、".join(label.to("zh") for label in labels[:_NAMED]) + ("等" if more else ""),
        en=", ".join(label.to("en") for label in labels[:_NAMED]) + (" and others" if more else ""),
    )
    return unfit(field, raw, _NOT_AMONG, options=options, example=labels[0])


kind = ChoiceKind(name="choice", label=Text(zh="单选", en="Choice"), operators=("in", "none_of", "empty", "filled"))
