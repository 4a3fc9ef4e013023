"""The first store: what the command line makes in an empty data folder, before it puts anything in."""

from __future__ import annotations

from typing import Final

from models.database import database
from models.gate.writer import transaction
from models.people.seats import day_in, forget_seats
from models.settings import settings
from seeds.starting import program_seat, put, start_store_in

NAME: Final = "我的门店"
LOCK_NUMBER: Final = 0x48_54_4B_53
FIRST: Final = "SELECT id FROM store WHERE archived_at IS NULL ORDER BY id LIMIT 1"


async def ensure_store() -> int:
    """Give the first store; where there is none, make one with default settings, lists, posts and departments."""
    today = day_in(str((await settings())["zone"]))
    async with transaction() as writer:
        if database().dialect == "postgres":  # two programs at the same moment make one store
            await writer.rows("SELECT pg_advisory_xact_lock(?)", [LOCK_NUMBER])
        if found := await writer.rows(FIRST):
            return int(found[0][0])
        nobody = program_seat(0, today)
        store = (await put(writer, nobody, "stores", [{"name": NAME}]))[0]
        await start_store_in(writer, program_seat(store, today))
    forget_seats()
    return store
