"""Extra fields: what a store adds itself to its customers, cars and visits, without a developer."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import HEADS, Role
from models.gate.catalogue import forget_extra_fields
from models.gate.trailing import HISTORY_SQL
from models.gate.writer import Writer, transaction
from models.own_fields.checks import field_problems
from models.own_fields.names import NAME, name_from
from models.own_fields.reading import WITH_CHOICES, extendable_nouns, own_field, own_fields
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.own_fields.reading import Offer, OwnField
    from models.problem import Problem

LOCK_NUMBER: Final = 0x48_54_4B_58
EXTENDERS: Final = HEADS | Role.ADMINISTRATOR
KINDS_OFFERED: Final = (
    "text",
    "long_text",
    "integer",
    "decimal",
    "money",
    "date",
    "choice",
    "choices",
    "yes_no",
    "phone",
    "file",
    "signature",
)

NO_NAME: Final = Text(
    zh="“{name}”不能做字段编号：只用小写字母、数字和下划线，字母开头，例如 member_card。",
    en="“{name}” cannot be a field's id: small letters, digits and underscores, beginning with a letter; for example "
    "member_card.",
)
NOT_YOURS: Final = Text(
    zh="只有总经理、经理和系统管理员可以增加或修改自定义字段。",
    en="Only the general manager, managers and the administrator may add or change fields.",
)
CHANGED: Final = Text(
    zh="这个字段刚刚被别人改过，请看过最新内容后再改。",
    en="Somebody has just changed this field. Please look at it as it is now and change it again.",
)
JUST_ADDED: Final = Text(
    zh="刚刚有人加了同名的字段，所以没有保存。请先看看现在有哪些字段。",
    en="Somebody has just added a field of the same name, so nothing was saved. Please look at the fields there are "
    "now.",
)


def _refuse(seat: Seat) -> None:
    if not seat.roles & EXTENDERS:
        raise Refused(NOT_YOURS)


async def save_own_field(seat: Seat, wanted: OwnField) -> OwnField | list[Problem]:
    """Add a field or change one: its words, choices and rules; its kind and its id stay as they are."""
    _refuse(seat)
    if wanted.kind not in KINDS_OFFERED or wanted.noun not in extendable_nouns():
        raise Refused(NOT_YOURS)
    if wanted.name and not NAME.fullmatch(wanted.name):
        raise Refused(NO_NAME.fill(name=wanted.name[:40]))
    old = await own_field(wanted.number) if wanted.number else None
    if old is not None:
        wanted = replace(wanted, noun=old.noun, kind=old.kind, name=old.name, order=old.order, retired=old.retired)
        wanted = replace(wanted, form_key=old.form_key)
    present = await own_fields(wanted.noun)
    if problems := await field_problems(wanted, old, present):
        return problems
    taken = {one.name for one in [*present, *await own_fields(wanted.noun, retired=True)]}
    wanted = replace(wanted, offers=_with_ids(wanted.offers, {o.id for o in old.offers} if old else set()))
    async with transaction() as writer:
        saved = await (_update(writer, wanted, old) if old else _insert(writer, wanted, taken))
        before = _plain(old) if old else {}
        after = {name: value for name, value in _plain(saved).items() if before.get(name) != value}
        if after:
            before = {name: before[name] for name in after if name in before}
            await _note(writer, seat, saved.number, "edit" if old else "create", before, after)
    forget_extra_fields()
    return saved


def _with_ids(offers: Sequence[Offer], taken: set[str]) -> tuple[Offer, ...]:
    """Give every new choice an id made from its words."""
    named: list[Offer] = []
    for offer in offers:
        name = offer.id or name_from(offer.label, taken)
        taken.add(name)
        named.append(replace(offer, id=name))
    return tuple(named)


async def _insert(writer: Writer, wanted: OwnField, taken: set[str]) -> OwnField:
    await writer.in_turn(LOCK_NUMBER)  # of two who add the same field at once the second is told
    found = {row[0] for row in await writer.rows("SELECT name FROM extra_field WHERE noun = ?", [wanted.noun])}
    number = (await writer.new_ids("extra_field", 1))[0]
    last = (await writer.rows('SELECT coalesce(max("order"), 0) FROM extra_field WHERE noun = ?', [wanted.noun]))[0][0]
    kept = taken | _reserved(wanted.noun)
    name = wanted.name if wanted.name and wanted.name not in kept else name_from(wanted.label, kept)
    if name in found:
        raise Refused(JUST_ADDED)
    saved = replace(wanted, number=number, name=name, order=last + 1, version=1)
    columns = ["id", "noun", "name", "kind", '"order"', "version", "form_key", *_cells(saved)]
    values = [number, saved.noun, name, saved.kind, saved.order, 1, saved.form_key, *_cells(saved).values()]
    sql = f"INSERT INTO extra_field ({', '.join(columns)}) VALUES ({', '.join('?' for _ in columns)})"  # noqa: S608 -- our own columns
    await writer.run(sql, values)
    return saved


async def _update(writer: Writer, wanted: OwnField, old: OwnField) -> OwnField:
    cells = _cells(wanted)
    sets = ", ".join(f"{name} = ?" for name in cells)
    sql = f"UPDATE extra_field SET {sets}, version = version + 1 WHERE id = ? AND version = ?"  # noqa: S608 -- our own columns
    if not await writer.run(sql, [*cells.values(), old.number, wanted.version]):
        raise Refused(CHANGED)
    return replace(wanted, version=wanted.version + 1)


def _cells(own: OwnField) -> dict[str, Any]:
    offers = [[offer.id, offer.label.words] for offer in own.offers] if own.kind in WITH_CHOICES else None
    return {
        "label": json.dumps(own.label.words, ensure_ascii=False),
        "help": json.dumps(own.help.words, ensure_ascii=False) if own.help else None,
        "choices": json.dumps(offers, ensure_ascii=False) if offers else None,
        "required": own.required,
        "private": own.private,
        "in_list": own.in_list,
        "in_filter": own.in_filter,
        "aliases": ",".join(own.aliases),
    }


def _plain(own: OwnField) -> dict[str, Any]:
    """What the history holds of a field."""
    offers = [[offer.id, offer.label.words] for offer in own.offers]
    plain = {"noun": own.noun, "name": own.name, "kind": own.kind, **_cells(own)}
    return plain | {"label": own.label.words, "help": own.help.words if own.help else None, "choices": offers}


async def _note(writer: Writer, seat: Seat, number: int, action: str, before: Any, after: Any) -> None:
    held = [json.dumps(part, ensure_ascii=False) if part else None for part in (before, after)]
    stamp, store = clock.now(), seat.store or None
    await writer.run(HISTORY_SQL, ["extra_fields", number, action, seat.person or None, stamp, store, None, "", *held])


def _reserved(noun: str) -> set[str]:
    """Names that mean something else already: columns, derived columns, and the words of a list's address."""
    resource = RESOURCES[noun]
    derived = {one.name for one in resource.derived}
    return set(resource.model._meta.fields_map) | derived | {"q", "sort", "columns", "page", "size", "archived", "me"}


async def move_own_field(seat: Seat, number: int, *, up: bool) -> None:
    """Put a field one place higher or lower in the order in which pages show them."""
    _refuse(seat)
    moved = await own_field(number)
    order = [one.number for one in await own_fields(moved.noun)]
    at = order.index(number)
    to = at - 1 if up else at + 1
    if not 0 <= to < len(order):
        return
    order[at], order[to] = order[to], order[at]
    async with transaction() as writer:
        await writer.run_many(
            'UPDATE extra_field SET "order" = ? WHERE id = ?', [[place, one] for place, one in enumerate(order, 1)]
        )
    forget_extra_fields()


async def retire_own_field(seat: Seat, number: int, *, back: bool = False) -> OwnField:
    """Take a field out of use, or bring it back; the values that people entered are kept either way."""
    _refuse(seat)
    stamp = None if back else clock.now()
    async with transaction() as writer:
        await writer.run("UPDATE extra_field SET retired_at = ?, version = version + 1 WHERE id = ?", [stamp, number])
        await _note(writer, seat, number, "restore" if back else "archive", None, None)
    forget_extra_fields()
    return await own_field(number)
