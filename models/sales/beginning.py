"""Beginning: a walk-in or a call leaves a name, and so becomes a lead that somebody looks after."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models.access import HEADS, Role
from models.database.stored import day_of
from models.gate.catalogue import fields_of
from models.gate.outcome import Change, Saved, Wrong
from models.gate.saving import write_in
from models.gate.writer import transaction
from models.kinds import kind_named
from models.noting import as_program, note_changes
from models.problem import Problem, Refused
from models.resources import RESOURCES
from models.rules.selling import next_day
from models.sales.noting import NOT_SELLING, SELLERS, Noted, Step, note_step_in
from models.sales.rows import held, put_away
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from models.access import Seat
    from models.gate.writer import Writer

OPEN_SQL: Final = """
SELECT id, consultant_id FROM lead
WHERE phone = ? AND store_id = ? AND state IN ('open', 'dealt') AND archived_at IS NULL ORDER BY id DESC LIMIT 1
"""
SAME_PHONE: Final = Text(
    zh="手机 {phone} 的客户您正在跟进，请直接在那一条上记。",
    en="You are looking after the lead with the phone {phone} already; note it there.",
)
OTHERS: Final = Text(
    zh="手机 {phone} 的客户同事正在跟进，请找展厅经理确认由谁接待。",
    en="A colleague is looking after the lead with the phone {phone}; let the showroom manager decide who goes on.",
)
NAMED_ALREADY: Final = Text(zh="这一次已经记在一位客户名下了。", en="This one has a name already.")


@dataclass(frozen=True, kw_only=True)
class NewLead:
    """Who it is and what they want, as typed; `step` is the nameless step that they came with."""

    values: Mapping[str, Any] = field(default_factory=dict)
    kind: str = "walk_in"
    step: int | None = None
    on: date | None = None


@dataclass(frozen=True)
class Begun:
    """The lead that was begun, and its first step."""

    lead: int
    step: int


async def begin_lead(seat: Seat, new: NewLead) -> Begun | Wrong:
    """Begin a lead with its first step; what is wrong with the values is told field by field."""
    if not seat.roles & SELLERS:
        raise Refused(NOT_SELLING)
    parsed = await _parsed(new.values)
    if isinstance(parsed, Wrong):
        return parsed
    values = parsed | {"came_on": new.on or seat.today}
    grade = str(values.get("grade") or "n")
    values.setdefault("next_on", next_day(grade, seat.today))
    if "consultant" not in values and not seat.roles & HEADS and seat.roles & (Role.CONSULTANT | Role.SUPERVISOR):
        values["consultant"] = seat.person
    async with transaction() as writer:
        await _refuse_twice(writer, seat, values.get("phone"))
        outcome = (await write_in(writer, RESOURCES["leads"], seat, [Change(values=values)]))[0]
        if isinstance(outcome, Wrong):
            return outcome
        assert isinstance(outcome, Saved)  # noqa: S101 -- a new row is never stale
        return Begun(outcome.row, await _first_step(writer, seat, new, outcome.row, values))


async def _parsed(typed: Mapping[str, Any]) -> dict[str, Any] | Wrong:
    """Read what was typed as the lead's own page would."""
    known = await fields_of(RESOURCES["leads"])
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, raw in typed.items():
        if raw in (None, ""):
            continue
        found = (
            raw if known[name].kind in {"choice", "relation"} else kind_named(known[name].kind).parse(raw, known[name])
        )
        if isinstance(found, Problem):
            problems.append(found.at(name))
        else:
            values[name] = found
    return Wrong(tuple(problems)) if problems else values


async def _refuse_twice(writer: Writer, seat: Seat, phone: Any) -> None:
    found = await writer.rows(OPEN_SQL, [phone, seat.store]) if phone else []
    if found:
        text = SAME_PHONE if found[0][1] in seat.team or seat.roles & HEADS else OTHERS
        raise Refused(text.fill(phone=phone))


async def _first_step(writer: Writer, seat: Seat, new: NewLead, lead: int, values: Mapping[str, Any]) -> int:
    if new.step is None:
        noted: Noted = await note_step_in(writer, seat, Step(kind=new.kind, lead=lead, on=new.on))
        return noted.step
    taken = (await held(writer, seat, "sales_steps", new.step, "lead_id"))[0]
    if taken:
        raise Refused(NAMED_ALREADY)
    named = {"lead": lead, "series": values.get("series")}
    if values.get("consultant"):
        named["consultant"] = values["consultant"]
    await note_changes(writer, as_program(seat), "sales_steps", {new.step: named})
    return new.step


async def attach(seat: Seat, step: int, lead: int) -> Noted:
    """Note a nameless step anew with a lead that is looked after already."""
    async with transaction() as writer:
        kind, on, taken = await held(writer, seat, "sales_steps", step, "kind, happened_on, lead_id")
        if taken:
            raise Refused(NAMED_ALREADY)
        await put_away(writer, seat, "sales_steps", step)
        return await note_step_in(writer, seat, Step(kind=kind, lead=lead, on=day_of(on)))
