"""Scope: what an expression may look at while it is worked out. The clock and the answers come from outside."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date, datetime


@dataclass(frozen=True)
class Scope:
    """The answers by name, the answer under question, the row of a choice, the day and the time.

    `value` gives None or "" for what was not answered, and a list for the choices of an answer or, seen from
    outside a repeat, for all its rounds. Inside a repeat `position` is the number of the round and `every` gives
    the answers of all rounds. `choice_name` gives the label of a choice of a question.
    """

    value: Callable[[str], object]
    own: object = ""
    row: Mapping[str, object] = field(default_factory=dict)
    _: KW_ONLY
    today: date
    now: datetime
    position: int = 1
    every: Callable[[str], Sequence[object]] | None = None
    last_saved: Callable[[str], object] | None = None
    choice_name: Callable[[str, str], str] | None = None
