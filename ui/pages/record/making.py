"""Making what is missing: a small dialog over the form that needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.gate.reading import read
from models.resources import RESOURCES
from models.view import Condition, View
from ui.pages.record import words as say
from ui.pages.record.facts import parts_of
from ui.pages.record.filling import CHOICE_COLUMNS, fill, label_of, made_along, option_of
from ui.pages.record.form import Form, beside
from ui.parts.stage import stage

if TYPE_CHECKING:
    from models.access import Seat
    from models.field import Field
    from models.gate.outcome import Saved
    from models.resource import Resource

NAMES = ("name", "zh", "plate", "order_no")  # where what was typed belongs, in this order


async def open_making(asking: Form, seat: Seat, field: Field, target: Resource[Any], typed: dict[str, str]) -> None:
    """Open a form for a new row of the target; once saved, it is chosen in the form that asked."""
    place = beside(stage())
    if field.choice_list:
        preset = {"list": field.choice_list, "parent_code": typed["parent"] or None, **made_along(target)}
        names = ["zh", "en"]
    else:
        preset, names = {}, list(target.section_names)
    held = {name: typed["text"] for name in NAMES if name in names and typed["text"]}
    filling = await fill(target, seat, names, preset=preset, held=dict(list(held.items())[:1]))
    title = say.CHOICE_NEW if field.choice_list else say.NEW.fill(one=target.one)

    async def saved(seat: Seat, done: Saved) -> None:
        option = await _made(seat, field, done.row)
        place.delete()
        asking.answer("set", field=field.id, value=str(done.row), label=option["label"], option=option)

    async def left(seat: Seat) -> None:  # noqa: ARG001 -- nothing was made
        place.delete()

    with place:
        parts = [part for part in parts_of(target, dict(filling.known)) if any(name in names for name in part.names)]
        Form(seat, filling, parts, title=title, when_saved=saved, when_left=left, modal=True)


async def _made(seat: Seat, field: Field, row: int) -> dict[str, str]:
    if not field.choice_list:
        return {"value": str(row), "label": await label_of(seat, field.to, str(row))}
    view = View(where=(Condition("list", "is", field.choice_list),), ids=(row,), size=1)
    page = await read(RESOURCES["choices"], seat, view, columns=CHOICE_COLUMNS)
    made = option_of(page.rows[0], seat.lang)
    return {"value": made.value, "label": made.label, "code": made.code, "parent": made.parent}
