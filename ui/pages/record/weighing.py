"""Weighing: what the answers so far make of the other fields of a form — asked or not, and which choices are left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ui.pages.record import words as say
from ui.pages.record.filling import parse_all
from ui.pages.record.showing import value_words
from ui.parts.markup import NOTHING
from ui.parts.notices import notice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from models.access import Seat
    from models.problem import Problem
    from models.resource import WorkedOut
    from ui.pages.record.filling import Filling


def weigh(filling: Filling, seat: Seat, raws: Mapping[str, Any]) -> WorkedOut | None:
    """Work a row out as the gate will when it is saved; None where no answer decides about another field."""
    works_out = filling.resource.works_out
    if works_out is None or not filling.resource.conditional:
        return None
    values, _ = parse_all(filling, raws)
    return works_out({**filling.whole, **values}, seat, filling.row is None)


def begin(filling: Filling, seat: Seat) -> WorkedOut | None:
    """Weigh what a form begins with, and mark what it wants filled in wherever it asks it."""
    weighed = weigh(filling, seat, filling.held)
    filling.needed = weighed.needed if weighed is not None else frozenset()
    return weighed


def forbidden(filling: Filling, seat: Seat, raws: Mapping[str, Any], name: str) -> Problem | None:
    """Give what the form has against the answer to one field, in the form's own sentence."""
    works_out, values = filling.resource.works_out, parse_all(filling, raws)[0]
    if works_out is None or values.get(name) in (None, "", []):
        return None
    worked = works_out({**filling.whole, **values}, seat, filling.row is None)
    return next((one for one in worked.problems if one.field == name), None)


def let_go(
    filling: Filling, weighed: WorkedOut | None, values: dict[str, Any], wrong: list[Problem]
) -> tuple[dict[str, Any], list[Problem]]:
    """Leave out what was typed and cannot stay where nothing is asked; what a row holds there is emptied by the saving.

    What was emptied by hand stays emptied, and what the form keeps though it does not ask for it now is saved.
    """
    if weighed is None:
        return values, wrong
    kept = {name: value for name, value in values.items() if name not in weighed.dropped}
    if filling.row is not None:
        kept |= {name: None for name in weighed.dropped if name in filling.asked}
    return kept, [one for one in wrong if one.field not in weighed.hidden]


def told_html(filling: Filling, seat: Seat, weighed: WorkedOut, raws: Mapping[str, Any]) -> Markup:
    """Say what would go with the saving because it is not asked any more; it is still there for who goes back."""
    values = {**filling.whole, **parse_all(filling, raws)[0]}
    lines = []
    for name in filling.asked:
        if name in weighed.dropped:
            field = filling.known[name]
            words = filling.labels.get(name, "") if field.to else value_words(field, values.get(name), seat.lang)
            lines.append(say.DROPPED_ONE.fill(label=field.label, value=words or "…").to(seat.lang))
    if not lines:
        return NOTHING
    between = "、" if seat.lang == "zh" else ", "
    return notice(seat.lang, say.DROPPED.fill(names=between.join(lines)), "information")
