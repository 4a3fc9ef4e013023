"""Noting: one step of the sales side with everything that follows from it, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from models.access import CREATE, EDIT, HEADS, Role
from models.database.stored import day_of
from models.gate.catalogue import fields_of
from models.gate.relating import strangers
from models.gate.work import Work
from models.gate.writer import transaction
from models.noting import as_program, note_changes
from models.problem import Refused
from models.resources import RESOURCES
from models.rules.selling import Standing, next_day, standing_after
from models.sales.cars import free_cars, hand_out, reserve
from models.sales.delivering import Papers, deliver
from models.sales.rows import add_row, choice_of, held, maybe_day
from models.tables.sales import GRADE, SALES_STEP
from models.text import Text

if TYPE_CHECKING:
    from datetime import date

    from models.access import Seat
    from models.gate.writer import Writer

SELLERS: Final = HEADS | Role.SUPERVISOR | Role.CONSULTANT
NAMELESS: Final = frozenset({"walk_in", "call_in", "test_drive"})  # steps that count without anybody's name
LONGEST_NOTE: Final = 300
LEAD_COLUMNS: Final = (
    "id, state, ended_on, grade, series_id, consultant_id, store_id, customer_id, name, phone, next_on"
)
STEPS_SQL: Final = """
SELECT happened_on, kind FROM sales_step WHERE lead_id = ? AND archived_at IS NULL ORDER BY happened_on, id
"""
NOT_SELLING: Final = Text(
    zh="您没有记销售过程的权限，请找展厅经理开通。", en="You may not note steps of the sales side."
)
NO_STEP: Final = Text(zh="没有“{found}”这一步。", en="There is no step “{found}”.")
WHOSE: Final = Text(
    zh="“{step}”要先选客户。新客户请先留下姓名，或注明二级网点。",
    en="Choose whose “{step}” it is. For somebody new leave the name first, or name the second-tier outlet.",
)
SAY_WHY: Final = Text(
    zh="请选战败原因，例如：价格谈不拢。没有原因，这位客户会一直留在跟进里。",
    en="Please say why the deal was lost, for example: price. Without a reason the lead stays in your care.",
)
NOT_YET: Final = Text(
    zh="{day} 还没到，只能记今天和以前的事。", en="{day} lies ahead; only today and earlier days can be noted."
)
OUTSIDE: Final = Text(
    zh="不能替别的团队记。请让{who}本人或他的主管来记。",
    en="{who} is not of your team; let them or their supervisor note it.",
)


@dataclass(frozen=True, kw_only=True)
class Step:
    """What somebody notes: the step, whose it was, and what belongs to a deal, a lost deal or a delivery.

    Without a `lead` it only counts. `reason` is the code of a lost deal's reason; `car` is the stock car of a deal.
    """

    kind: str
    lead: int | None = None
    on: date | None = None
    consultant: int | None = None
    series: int | None = None
    outlet: int | None = None
    note: str = ""
    grade: str = ""
    next_on: date | None = None
    reason: str = ""
    car: int | None = None
    papers: Papers = field(default_factory=Papers)


@dataclass(frozen=True)
class Noted:
    """What was written: the step, how the lead stands now, and the files that a delivery has begun or brought up."""

    step: int
    state: str = ""
    customer: int | None = None
    vehicle: int | None = None


@dataclass(frozen=True)
class Held:
    """A lead as it stands."""

    id: int
    state: str
    ended_on: date | None
    grade: str
    series: int | None
    consultant: int | None
    store: int
    customer: int | None
    name: str
    phone: str | None
    next_on: date | None


async def note_step(seat: Seat, step: Step) -> Noted:
    """Write down one step: the lead moves on, a deal reserves its car, a delivery begins the customer's file."""
    async with transaction() as writer:
        return await note_step_in(writer, seat, step)


async def note_step_in(writer: Writer, seat: Seat, step: Step) -> Noted:
    """Do the same inside a transaction that is already open."""
    _refuse_wrong(seat, step)
    lead = await _held(writer, seat, step.lead) if step.lead else None
    reason = await choice_of(writer, "deal_lost_reason", step.reason)
    if step.kind == "lost" and reason is None:
        raise Refused(SAY_WHY)
    if lead is None and step.kind not in NAMELESS and not step.outlet:
        raise Refused(WHOSE.fill(step=SALES_STEP[step.kind]))
    day = step.on or seat.today
    # A new day may lie before steps that are there already: then all of them have to make sense together.
    standing = await _standing(writer, lead, (day, step.kind)) if lead else Standing()
    row = await _write(writer, seat, step, lead)
    if lead is None:
        return Noted(row)
    noted = await _follow(writer, seat, replace(step, on=day), lead)
    changes = _changes(seat, step, lead, standing) | ({"reason": reason} if standing.state == "lost" else {})
    if noted.customer:
        changes["customer"] = noted.customer
    await note_changes(writer, as_program(seat), "leads", {lead.id: changes})
    return replace(noted, step=row, state=standing.state)


def _refuse_wrong(seat: Seat, step: Step) -> None:
    if not seat.roles & SELLERS:
        raise Refused(NOT_SELLING)
    if step.kind not in SALES_STEP:
        raise Refused(NO_STEP.fill(found=step.kind))
    if step.on and step.on > seat.today:
        raise Refused(NOT_YET.fill(day=step.on))


async def _held(writer: Writer, seat: Seat, row: int) -> Held:
    found = Held(*await held(writer, seat, "leads", row, LEAD_COLUMNS))
    return replace(found, ended_on=maybe_day(found.ended_on), next_on=maybe_day(found.next_on))


async def _standing(writer: Writer, lead: Held, new: tuple[date, str]) -> Standing:
    known = [(day_of(at), kind) for at, kind in await writer.rows(STEPS_SQL, [lead.id])]
    later = sum(day > new[0] for day, _ in known)
    place = len(known) - later
    if lead.state != "open" and not any(kind in {"deal", "delivery", "lost"} for _, kind in known):
        return standing_after([new], Standing(lead.state, lead.ended_on))  # it came from a file, without its steps
    return standing_after([*known[:place], new, *known[place:]])


async def _write(writer: Writer, seat: Seat, step: Step, lead: Held | None) -> int:
    own = seat.person if seat.roles & (Role.CONSULTANT | Role.SUPERVISOR) and not seat.roles & HEADS else None
    consultant = step.consultant or (lead.consultant if lead else None) or own
    values: dict[str, Any] = {
        "kind": step.kind,
        "happened_on": step.on or seat.today,
        "lead": lead.id if lead else None,
        "consultant": consultant,
        "series": step.series or (lead.series if lead else None),
        "outlet": step.outlet,
        "store": lead.store if lead else seat.store,
        "note": step.note.strip()[:LONGEST_NOTE],
    }
    await _refuse_outside(writer, seat, values)
    return await add_row(writer, seat, "sales_steps", values)


async def _refuse_outside(writer: Writer, seat: Seat, values: dict[str, Any]) -> None:
    """A step belongs to somebody of the seat's own reach, and points only at what the seat may see."""
    resource = RESOURCES["sales_steps"]
    pointing = {name: values[name] for name in ("consultant", "series", "outlet")}
    wrong = await strangers(Work(resource, seat, await fields_of(resource), writer), {0: pointing})
    if wrong:
        raise Refused(wrong[0][0].text)
    scope = seat.scope_for(RESOURCES["leads"].can, CREATE)
    reach = {1: {seat.person}, 2: set(seat.team)}.get(scope or 0)
    if reach is not None and values["consultant"] not in reach:
        found = await writer.rows("SELECT name FROM staff WHERE id = ?", [values["consultant"]])
        raise Refused(OUTSIDE.fill(who=found[0][0] if found else "—"))


async def _follow(writer: Writer, seat: Seat, step: Step, lead: Held) -> Noted:
    """Do what the step entails for cars and files."""
    if step.kind == "deal" and step.car:
        await reserve(writer, seat, step.car, lead.id)
    if step.kind == "lost":
        await free_cars(writer, seat, lead.id)
    if step.kind != "delivery":
        return Noted(0)
    day = step.on or seat.today
    car = await hand_out(writer, seat, lead.id, day)
    person = (lead.customer, lead.name, lead.phone, lead.store)
    files = await deliver(writer, seat, person, car, replace(step.papers, on=day, series=lead.series))
    if car is not None and not car.vin:  # it came so lately that its number was not in the stock list yet
        await note_changes(writer, as_program(seat), "stock_cars", {car.id: {"vin": files.vin}})
    return Noted(0, customer=files.customer, vehicle=files.vehicle)


def _changes(seat: Seat, step: Step, lead: Held, standing: Standing) -> dict[str, Any]:
    """Say what the step changes about the lead; who is still being looked after always has a next day."""
    changes: dict[str, Any] = {"state": standing.state, "ended_on": standing.ended_on}
    if step.grade in GRADE:
        changes["grade"] = step.grade
    if step.series:
        changes["series"] = step.series
    if standing.ended_on:
        return changes | {"next_on": None}
    changes["reason"] = None
    grade = str(changes.get("grade", lead.grade))
    is_planned = lead.next_on is not None and lead.next_on > seat.today and grade == lead.grade
    planned = step.next_on or (lead.next_on if is_planned else None)
    return changes | {"next_on": planned or next_day(grade, seat.today)}


def may_sell(seat: Seat) -> bool:
    """Tell whether the seat notes steps of the sales side."""
    return bool(seat.roles & SELLERS) and seat.may(RESOURCES["leads"].can, EDIT)
