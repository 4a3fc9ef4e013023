"""A new thing in which nobody has filled in anything: it is not kept, and a sentence says where one might begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.kinds.file import UPLOADED
from models.path import names as picked
from ui.pages.record import words as say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.resource import WorkedOut
    from models.text import Text
    from ui.pages.record.filling import Filling

EMPTY: Final[tuple[Any, ...]] = (None, "", [])
EXAMPLES: Final = 2


def blank(
    filling: Filling, weighed: WorkedOut | None, raws: Mapping[str, Any], values: Mapping[str, Any]
) -> tuple[Text, str] | None:
    """Say that nothing is filled in yet, and where to begin; where the form has required fields, those decide."""
    if filling.row is not None:
        return None
    program = _kept_by_the_program(filling)
    typed = (
        name for name, value in values.items() if value not in EMPTY and raws.get(name) != filling.brought.get(name)
    )
    if any(name not in program for name in typed) or any(_is_needed(filling, name) for name in filling.asked):
        return None
    named = begins_empty(filling, weighed)
    if not named:
        return None
    known = [name for name in filling.resource.head_names if name in named]
    first = list(dict.fromkeys([*known, *named]))[:EXAMPLES]
    return say.BLANK.fill(names=either([filling.known[name].label for name in first])), first[0]


def either(labels: Sequence[Text]) -> Text:
    """Name one field, or two of which either will do."""
    text = say.QUOTED.fill(label=labels[0])
    return say.EITHER.fill(one=text, other=say.QUOTED.fill(label=labels[1])) if labels[1:] else text


def begins_empty(filling: Filling, weighed: WorkedOut | None) -> list[str]:
    """Name the fields in which a new form holds nothing yet and somebody may type, as they stand on it."""
    away = _kept_by_the_program(filling) | (weighed.hidden if weighed is not None else frozenset())
    return [
        name
        for name in filling.asked
        if name not in away
        and filling.known[name].kind not in UPLOADED
        and (filling.seen.get(name) in EMPTY and filling.held.get(name) in EMPTY)
    ]


def _is_needed(filling: Filling, name: str) -> bool:
    is_required = filling.known[name].required or name in filling.needed
    return is_required and name not in _kept_by_the_program(filling)


def _kept_by_the_program(filling: Filling) -> frozenset[str]:
    """Name what says whose and which store's a row is, where it is there before anybody types."""
    belongs = filling.resource.belongs
    names = [*picked(belongs.store), *picked(belongs.own)]
    return frozenset(name for name in names if filling.seen.get(name) not in EMPTY)
