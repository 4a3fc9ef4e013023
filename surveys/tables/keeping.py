"""Keeping: a form becomes a table of the store's own, is changed in its place and rights, and is switched off."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import HEADS, Role
from models.database import reader
from models.gate.trailing import HISTORY_SQL
from models.gate.writer import transaction
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from surveys.library import published
from surveys.publishing import refuse_others
from surveys.tables.fields import left_out, sections_of
from surveys.tables.living import bring_up_to_date, settings_of
from surveys.tables.resources import Settings
from surveys.tables.rights import cleaned, rights_of

if TYPE_CHECKING:
    from models.access import Seat
    from models.gate.writer import Writer
    from surveys.engine.form import Form

MAKERS: Final = HEADS | Role.ADMINISTRATOR
LOCK_NUMBER: Final = 0x48_54_4B_57
PREFIX: Final = "own_"
LONGEST_KEY: Final = 36  # the history keeps 40; a number may follow
MOST_TABLES: Final = 60
GROUPS: Final = {
    "records": Text(zh="店内登记", en="Records"),
    "customers": Text(zh="客户", en="Customers"),
    "care": Text(zh="客户关怀", en="Care"),
    "sales": Text(zh="销售", en="Sales"),
    "meetings": Text(zh="会议与检查", en="Meetings"),
    "store": Text(zh="门店", en="Store"),
}
ICONS: Final = ("sheet", "car", "key", "list", "check", "tag", "calendar", "wrench", "people", "shield", "pin", "star")
NOT_YOURS: Final = Text(
    zh="只有经理和管理员可以决定表单用在哪里。",
    en="Only managers and the administrator decide what a form is used for.",
)
OTHER_STORES: Final = Text(
    zh="“各店的”只有总经理和管理员可以给，因为别的门店也会用到。请改成“本店的”再保存。",
    en="Only the general manager and the administrator give “every store's”: other stores would be concerned. "
    "Please choose “the store's” and save again.",
)
NO_RECORD: Final = Text(
    zh="“{title}”的类型不是“登记表”，没有自己的列表。请先把表单的类型改成“登记表”。",
    en="“{title}” is not a record sheet, so it makes no table. Please set the form's kind to record sheet first.",
)
NOTHING: Final = Text(
    zh="“{title}”里没有可以登记的问题，请先加一题再建表，例如“日期”。",
    en="“{title}” asks nothing that a table could keep. Please add a question first, for example a date.",
)
CHANGED: Final = Text(
    zh="刚刚有人改过这张登记表的设置，所以没有保存。请刷新后再改。",
    en="Somebody has just changed how this table is used, so nothing was saved. Please load the page again.",
)
TOO_MANY: Final = Text(
    zh="自建登记表最多 {most} 张，请先停用不再需要的。",
    en="There may be {most} tables at most. Please switch off one first.",
)
LEFT_OUT: Final = Text(
    zh="“{label}”放不进登记表（重复填写的部分和统计数字没有单独一列），填写时不会出现。",
    en="“{label}” has no column in a table (repeated parts and figures have none) and is not asked there.",
)
ONE_SQL: Final = """
SELECT key, form_key, menu_group, icon, "order", is_on, rights, id, version FROM own_table WHERE form_key = ?
"""
INSERT_SQL: Final = """
INSERT INTO own_table (id, version, created_at, updated_at, key, form_key, menu_group, icon, "order", is_on, rights)
VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
UPDATE_SQL: Final = """
UPDATE own_table SET menu_group = ?, icon = ?, "order" = ?, is_on = ?, rights = ?, version = version + 1,
updated_at = ? WHERE id = ? AND version = ?
"""
ROWS_SQL: Final = "SELECT count(*) FROM sheet WHERE form = ? AND archived_at IS NULL"


async def table_for(form_key: str) -> Settings | None:
    """Give how a form is used as a table, also where it is switched off; None where it never was."""
    rows = await reader().rows(ONE_SQL, [form_key])
    return settings_of(rows[0]) if rows else None


async def rows_in(key: str) -> int:
    """Count what stands in a table."""
    return int((await reader().rows(ROWS_SQL, [key]))[0][0])


def proposed(form: Form) -> Settings:
    """Give what a new table begins with; whoever makes it may choose otherwise."""
    return Settings(key="", form_key=form.id, rights=rights_of("own"))


def told_of(form: Form) -> list[Text]:
    """Say which items of a form its table has no place for, so that nobody misses them later."""
    return [LEFT_OUT.fill(label=item.label if any(item.label.words.values()) else item.id) for item in left_out(form)]


async def use_as_table(seat: Seat, wanted: Settings) -> Settings:
    """Make a form a table, or change where it stands and who may do what; every process knows it at once."""
    if not seat.roles & MAKERS:
        raise Refused(NOT_YOURS)
    form = (await published(wanted.form_key)).form
    refuse_others(seat, form.as_json())
    _refuse_other_stores(seat, wanted)
    if form.head.kind != "record":
        raise Refused(NO_RECORD.fill(title=form.head.title))
    if not sections_of(form):
        raise Refused(NOTHING.fill(title=form.head.title))
    async with transaction() as writer:
        kept = await keep_table(writer, seat, wanted)
    await bring_up_to_date(at_once=True)
    return kept


def _refuse_other_stores(seat: Seat, wanted: Settings) -> None:
    """Refuse the manager of a store who gives a role the rows of every store."""
    is_free = seat.all_stores or bool(seat.roles & (Role.GENERAL_MANAGER | Role.ADMINISTRATOR))
    if not is_free and any("group" in scopes.values() for scopes in cleaned(wanted.rights).values()):
        raise Refused(OTHER_STORES)


async def keep_table(writer: Writer, seat: Seat, wanted: Settings, *, batch: int | None = None) -> Settings:
    """Keep it inside a transaction that is already open; what was chosen has been checked before."""
    clean = replace(
        wanted,
        menu_group=wanted.menu_group if wanted.menu_group in GROUPS else "records",
        icon=wanted.icon if wanted.icon in ICONS else "sheet",
        rights=cleaned(wanted.rights),
    )
    await writer.in_turn(LOCK_NUMBER)  # of two who make a form a table at once the second finds the table
    found = await writer.rows(ONE_SQL, [clean.form_key])
    old = settings_of(found[0]) if found else None
    kept = await (_change(writer, clean, old) if old else _insert(writer, clean))
    await _note(writer, seat, kept, old, batch)
    return kept


async def _insert(writer: Writer, wanted: Settings) -> Settings:
    keys = {row[0] for row in await writer.rows("SELECT key FROM own_table")}
    if len(keys) >= MOST_TABLES:
        raise Refused(TOO_MANY.fill(most=MOST_TABLES))
    row, now = (await writer.new_ids("own_table", 1))[0], clock.now()
    kept = replace(
        wanted, key=_free_key(wanted.form_key, keys), order=wanted.order or len(keys) + 1, row=row, version=1
    )
    await writer.run(INSERT_SQL, [row, now, now, kept.key, kept.form_key, *_cells(kept)])
    return kept


async def _change(writer: Writer, wanted: Settings, old: Settings) -> Settings:
    changed = await writer.run(UPDATE_SQL, [*_cells(wanted), clock.now(), old.row, wanted.version or old.version])
    if not changed:
        raise Refused(CHANGED)
    return replace(wanted, key=old.key, row=old.row, version=old.version + 1)


def _cells(settings: Settings) -> list[Any]:
    rights = json.dumps(settings.rights, ensure_ascii=False)
    return [settings.menu_group, settings.icon, settings.order, settings.is_on, rights]


def _free_key(form_key: str, taken: set[str]) -> str:
    """Give the address of a new table: it tells what it is, and no page of the product has it."""
    base = f"{PREFIX}{form_key}"[:LONGEST_KEY]
    key, number = base, 2
    while key in taken or (key in RESOURCES and not RESOURCES[key].fields):
        key, number = f"{base}_{number}", number + 1
    return key


async def _note(writer: Writer, seat: Seat, kept: Settings, old: Settings | None, batch: int | None) -> None:
    after, before = _said(kept), _said(old) if old else {}
    changed = [name for name in after if before.get(name) != after[name]]
    held = [json.dumps({n: one[n] for n in changed if n in one}, ensure_ascii=False) for one in (before, after)]
    action, now, store = ("edit" if old else "create"), clock.now(), seat.store or None
    await writer.run(HISTORY_SQL, ["own_tables", kept.row, action, seat.person or None, now, store, batch, "", *held])


def _said(one: Settings) -> dict[str, Any]:
    return {
        "key": one.key, "form_key": one.form_key, "menu_group": one.menu_group, "icon": one.icon, "order": one.order,
        "is_on": one.is_on, "rights": one.rights,
    }  # fmt: skip
