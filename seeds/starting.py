"""Starting: put the shipped lists, posts and departments into a store, without touching what it has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.access import Role, Seat
from models.gate.catalogue import fields_of
from models.gate.storing import insert_rows
from models.gate.trailing import follow
from models.gate.work import Work, Written
from models.gate.writer import transaction
from models.people.seats import day_in, forget_seats
from models.resources import RESOURCES
from models.settings import settings
from seeds.capacity import shipped_capacity
from seeds.duty_lists import add_duty_lists_in
from seeds.letters import TEMPLATES
from seeds.lists import DEPARTMENTS, LISTS, Entry
from seeds.posts import POSTS
from seeds.share_policies import shipped_policies

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from typing import Any

    from models.gate.writer import Writer

UNNAMED: Final = "我的门店"  # until somebody says what the store is called
LOCK_NUMBER: Final = 0x48_54_4B_53
MANY: Final = 500
FIRST_SQL: Final = "SELECT id FROM store WHERE archived_at IS NULL ORDER BY id LIMIT 1"


def program_seat(store: int, today: date) -> Seat:
    """Give the seat from which the program itself writes: nobody's, and of one store."""
    return Seat(
        person=0,
        name="",
        roles=Role.ADMINISTRATOR,
        store=store,
        stores=frozenset({store}),
        all_stores=False,
        team=frozenset(),
        today=today,
    )


async def start_store(store: int = 0) -> int:
    """Add what a store starts with and does not have yet; whatever it has renamed, moved or archived stays so.

    Lists and posts belong to the whole group, departments to a store that has none. Without a number it is the first
    store, left as it is; where there is none, one is made under a name to be changed. Gives the store's id.
    """
    today = day_in(str((await settings())["zone"]))
    async with transaction() as writer:
        await writer.in_turn(LOCK_NUMBER)  # two programs at the same moment make one store
        if not store:
            if found := await writer.rows(FIRST_SQL):
                await add_letters(writer, program_seat(int(found[0][0]), today))
                return int(found[0][0])
            store = (await put(writer, program_seat(0, today), "stores", [{"name": UNNAMED}]))[0]
        await start_store_in(writer, program_seat(store, today))
    forget_seats()
    return store


async def start_store_in(writer: Writer, seat: Seat) -> None:
    """Do the same inside a transaction that is already open."""
    have = {(row[0], row[1]) for row in await writer.rows("SELECT list, code FROM choice")}
    await put(writer, seat, "choices", [c for c in shipped_choices() if (c["list"], c["code"]) not in have])
    names = {row[0] for row in await writer.rows("SELECT name FROM post")}
    posts = [{"name": p.name, "english": p.english, "side": p.side, "duties": p.text} for p in POSTS]
    await put(writer, seat, "posts", [post for post in posts if post["name"] not in names])
    await add_duty_lists_in(writer, seat)
    await add_letters(writer, seat)
    if seat.store and not await writer.rows("SELECT 1 FROM department WHERE store_id = ? LIMIT 1", [seat.store]):
        spoken = 1 if (await settings())["first_language"] == "en" else 0
        await put(writer, seat, "departments", [{"name": names[spoken], "store": seat.store} for names in DEPARTMENTS])
    if seat.store and not await writer.rows("SELECT 1 FROM capacity WHERE store_id = ? LIMIT 1", [seat.store]):
        await put(writer, seat, "capacities", shipped_capacity(seat.store))
    if seat.store and not await writer.rows("SELECT 1 FROM share_policy WHERE store_id = ? LIMIT 1", [seat.store]):
        await put(writer, seat, "share_policies", shipped_policies(seat.store))


async def add_letters(writer: Writer, seat: Seat) -> None:
    """Add the letter templates that are missing; those that somebody has changed or archived stay as they are."""
    keys = {row[0] for row in await writer.rows("SELECT key FROM letter_template")}
    await put(writer, seat, "letter_templates", [one.row for one in TEMPLATES if one.key not in keys])


def shipped_choices() -> list[dict[str, Any]]:
    """Give every choice that the product comes with, as rows."""
    return [choice_row(name, place, entry) for name, found in LISTS.items() for place, entry in enumerate(found, 1)]


def choice_row(list_name: str, place: int, entry: Entry) -> dict[str, Any]:
    """Give one choice as a row of its list."""
    return {
        "list": list_name,
        "code": entry.code,
        "zh": entry.zh,
        "en": entry.en,
        "aliases": entry.aliases,
        "parent_code": entry.parent,
        "note": entry.note,
        "order": place * 10,
        "shipped": True,
    }


async def put(
    writer: Writer, seat: Seat, key: str, rows: Sequence[Mapping[str, Any]], batch: int | None = None
) -> list[int]:
    """Insert rows of one noun in bulk, with all that follows from a write; gives their ids."""
    if not rows:
        return []
    resource = RESOURCES[key]
    known = await fields_of(resource)
    ids = await insert_rows(writer, resource, known, rows)
    if writer.dialect == "postgres" and len(rows) > MANY:
        # A table that was filled just now is planned as a nearly empty one: the kept facts took half a minute.
        await writer.run(f'ANALYZE "{resource.model._meta.db_table}"')
    work = Work(resource, seat, known, writer, batch)
    work.written = [
        Written(row, "create", {}, {name: v for name, v in values.items() if name in known and v not in (None, "")})
        for row, values in zip(ids, rows, strict=True)
    ]
    await follow(work)
    return ids
