"""Making: the demo data put into the database in one go."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import ROLE_WORDS
from models.database import database, reader
from models.gate.writer import transaction
from models.people.passwords import hashed, start_password
from models.people.seats import forget_seats
from models.problem import Refused
from models.settings import forget_settings
from models.text import Text
from seeds.demo.absences import tell_absences
from seeds.demo.answering import write_answering
from seeds.demo.asking import Places, write_surveys
from seeds.demo.caring import write_care
from seeds.demo.cars import BRANDS, series_choices
from seeds.demo.duties import write_duties
from seeds.demo.library import write_library
from seeds.demo.meeting_days import write_meeting_days
from seeds.demo.records import write_records
from seeds.demo.returning import write_absences
from seeds.demo.showroom import write_selling
from seeds.demo.story import FIRST_BATCH, tell
from seeds.demo.team import STORE_NAME, TEAM
from seeds.demo.words import DISTRICTS
from seeds.lists import DEPARTMENTS, Entry
from seeds.starting import choice_row, program_seat, put, start_store_in
from surveys.library import install_shipped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from models.access import Seat
    from models.gate.writer import Writer
    from seeds.demo.fleet import Row

ADMIN: Final = "admin"
NOUN: Final = "demo"  # of the batch that every demo row belongs to
IS_REAL: Final = Text(
    zh="{where} 里已有一家真实门店的数据，演示数据不会写进去。请换一个空文件夹，或不加参数使用 ./demo-data。",
    en="{where} holds a real store's data, so no demo data are put there. Name an empty "
    "folder, or leave it at ./demo-data.",
)
ALREADY: Final = Text(zh="演示数据已经在这里了。", en="The demo data are here already.")
SHOP: Final = {
    "name": STORE_NAME,
    "brand": BRANDS[0].zh,
    "address": "临江市临江区滨江大道 188 号",
    "phone": "4000000154",
    "opens_at": time(8, 30),
    "closes_at": time(17, 30),
}
CHOICES: Final = {
    "customers": {
        "owner_type": "owner_type",
        "stage": "stage",
        "level": "level",
        "account": "account",
        "need": "need",
        "price_level": "price_level",
        "credit": "credit",
        "payment": "payment",
        "source": "source",
        "district": "district",
    },
    "vehicles": {"brand": "brand", "series": "series", "model": "model", "vehicle_class": "vehicle_class"},
    "visits": {"kind": "visit_kind"},
}


@dataclass(frozen=True)
class DemoLogins:
    """Who can sign in to the demo store: login, name and role of each, with one password for all."""

    store: str
    password: str
    people: tuple[tuple[str, str, str], ...]

    def text(self, lang: str = "zh") -> str:
        """Write it as a list to read on the terminal or to keep as a file."""
        words = Text(zh="密码都是", en="All with the password").to(lang)
        width = max(len(login) for login, _, _ in self.people)
        lines = [f"{login:<{width}}  {ROLE_WORDS[role].to(lang)}  {name}" for login, name, role in self.people]
        return "\n".join([self.store, f"{words} {self.password}", "", *lines, ""])


async def is_demo() -> bool:
    """Tell whether the open database is a demo store's."""
    return bool(await reader().rows("SELECT 1 FROM setting WHERE key = 'demo'"))


async def demo_batch() -> int | None:
    """Give the batch of the demo rows that are here, if any are."""
    rows = await reader().rows("SELECT id FROM import_batch WHERE noun = ? AND state = 'done'", [NOUN])
    return int(rows[0][0]) if rows else None


async def make_demo(today: date) -> DemoLogins:
    """Fill an empty database with the demo store; one that is a demo already only tells its logins anew.

    Every call sets a fresh password, printed once and kept in `logins.txt` beside the data.
    """
    place = database().place
    if not await is_demo() and await reader().rows("SELECT 1 FROM staff UNION ALL SELECT 1 FROM customer LIMIT 1"):
        raise Refused(IS_REAL.fill(where=place.data))
    await install_shipped()
    password = start_password()
    kept = await hashed(password)
    filled, marked = await demo_batch() is not None, await is_demo()
    async with transaction() as writer:
        found = await writer.rows("SELECT id FROM store ORDER BY id LIMIT 1")
        seat = program_seat(found[0][0], today) if marked else await _demo_store(writer, today, found)
        if not filled:
            await start_store_in(writer, seat)
            await _fill(writer, seat, kept)
        await writer.run("UPDATE staff SET password_hash = ?, must_change_password = ?", [kept, False])
    logins = DemoLogins(STORE_NAME, password, await _people())
    _keep(place.data / "logins.txt", logins)
    forget_settings()
    forget_seats()
    return logins


async def add_demo(store: int, today: date) -> None:
    """Put the demo data into a store of one's own, to try things out; nobody can sign in as the people of the demo."""
    if await demo_batch() is not None:
        raise Refused(ALREADY)
    await install_shipped()
    async with transaction() as writer:
        seat = program_seat(store, today)
        await start_store_in(writer, seat)
        await _fill(writer, seat, "")
    forget_seats()


async def _people() -> tuple[tuple[str, str, str], ...]:
    rows = await reader().rows("SELECT login, name, role FROM staff WHERE archived_at IS NULL ORDER BY id")
    return tuple((login, name, role) for login, name, role in rows)


def _keep(path: Path, logins: DemoLogins) -> None:
    path.write_text(logins.text(), encoding="utf-8")


async def _demo_store(writer: Writer, today: date, found: Sequence[tuple[Any, ...]]) -> Seat:
    """Make the demo's store and its administrator, and mark the database as a demo's."""
    if found:  # an empty start that nobody has used
        store = found[0][0]
        await writer.run("UPDATE store SET name = ?, brand = ? WHERE id = ?", [STORE_NAME, BRANDS[0].zh, store])
    else:
        store = (await put(writer, program_seat(0, today), "stores", [SHOP]))[0]
    seat = program_seat(store, today)
    await put(writer, seat, "staff", [{"name": "系统管理员", "login": ADMIN, "role": "administrator", "store": store}])
    await writer.run("DELETE FROM setting WHERE key IN ('store_name', 'set_up_at')")
    for key, value in (("demo", True), ("store_name", STORE_NAME), ("set_up_at", today.isoformat())):
        sql = "INSERT INTO setting (key, value, updated_at) VALUES (?, ?, ?)"
        await writer.run(sql, [key, json.dumps({"is": value}, ensure_ascii=False), clock.now()])
    return seat


async def _fill(writer: Writer, seat: Seat, password_hash: str) -> None:
    """Write every row of the story under one batch."""
    batch = await _batch(writer, seat)
    filling = _Filling(writer, seat, batch)
    await filling.choices()
    staff = await filling.team(password_hash)
    story = tell(seat.today)
    people = {"advisor": staff, "technician": staff}
    home = {"home_store": seat.store}
    first = await filling.rows("customers", story.customers[:FIRST_BATCH], people, home)
    later = await filling.rows("customers", story.customers[FIRST_BATCH:], {**people, "referrer": first}, home)
    customers = [*first, *later]
    await filling.rows("phones", story.phones, {"customer": customers})
    await filling.rows("key_contacts", story.key_contacts, {"customer": customers})
    vehicles = await filling.rows("vehicles", story.vehicles, {"owner": customers}, home)
    around = {"vehicle": vehicles, "customer": customers}
    await filling.rows("owners", story.owners, around)
    visits = await filling.rows("visits", story.visits, {**around, **people}, {"store": seat.store})
    await filling.rows("lines", story.lines, {"visit": visits})
    places = Places(staff, customers, vehicles, visits)
    filling.count += await write_surveys(writer, seat, batch, story, places)
    filling.count += await write_selling(writer, seat, batch, story, places)
    filling.count += await write_absences(writer, seat, batch, tell_absences(story, seat.today), places)
    filling.count += await write_care(writer, seat, batch, story, places)
    filling.count += await write_duties(writer, seat, batch, staff)
    filling.count += await write_meeting_days(writer, seat, batch, places)
    filling.count += await write_library(writer, seat, batch, staff)
    filling.count += await write_records(writer, seat, batch, places)
    filling.count += await write_answering(writer, seat, batch, staff)
    done = "UPDATE import_batch SET state = 'done', rows = ?, done = ?, new = ?, ended_at = ? WHERE id = ?"
    await writer.run(done, [filling.count, filling.count, filling.count, clock.now(), batch])


async def _batch(writer: Writer, seat: Seat) -> int:
    batch = (await writer.new_ids("import_batch", 1))[0]
    columns = (
        "id, noun, file_name, stored_as, digest, sheet, mapping, state, store_id, rows, done, new, updated, unchanged, "
        "skipped, wrong, started_at, note"
    )
    values = [batch, NOUN, "demo", "", NOUN, "", "{}", "running", seat.store, *([0] * 7), clock.now(), ""]
    await writer.run(f"INSERT INTO import_batch ({columns}) VALUES ({', '.join('?' * len(values))})", values)  # noqa: S608 -- our own names
    return batch


class _Filling:
    """Writes rows that hold places and codes, as rows that hold ids."""

    def __init__(self, writer: Writer, seat: Seat, batch: int) -> None:
        self.writer, self.seat, self.batch = writer, seat, batch
        self.codes: dict[tuple[str, str], int] = {}
        self.count = 0

    async def choices(self) -> None:
        """Add the maker's series and models, and the town's districts, beside what the store has."""
        series, models = series_choices()
        districts = [Entry(code, zh, en) for code, zh, en in DISTRICTS]
        lists: dict[str, Sequence[Entry]] = {"brand": BRANDS, "series": series, "model": models, "district": districts}
        rows = [
            choice_row(name, place, entry) | {"shipped": False}
            for name, entries in lists.items()
            for place, entry in enumerate(entries, 1)
        ]
        have = {(row[0], row[1]) for row in await self.writer.rows("SELECT list, code FROM choice")}
        await put(
            self.writer, self.seat, "choices", [r for r in rows if (r["list"], r["code"]) not in have], self.batch
        )
        found = await self.writer.rows("SELECT list, code, id FROM choice")
        self.codes = {(name, code): row_id for name, code, row_id in found}

    async def team(self, password_hash: str) -> list[int]:
        """Hire the people, each after the one who leads them."""
        departments = await self._departments()
        posts = dict(await self.writer.rows("SELECT name, id FROM post"))
        taken = {row[0] for row in await self.writer.rows("SELECT login FROM staff")}
        ids: dict[str, int] = {}
        for place, one in enumerate(TEAM):
            login = one.login if one.login not in taken else f"demo-{one.login}"
            row = {
                "name": one.name,
                "login": login,
                "role": one.role,
                "phone": f"15400000{place:03d}",
                "store": self.seat.store,
                "department": departments.get(one.department),
                "supervisor": ids.get(one.leader),
                "password_hash": password_hash,
                "joined_on": self.seat.today.replace(year=self.seat.today.year - 1 - place % 7, month=3, day=1),
            }
            ids[one.login] = (await put(self.writer, self.seat, "staff", [row], self.batch))[0]
            if one.post in posts:
                held = {"person": ids[one.login], "post": posts[one.post], "since": row["joined_on"]}
                await put(self.writer, self.seat, "holdings", [held], self.batch)
        return list(ids.values())

    async def _departments(self) -> dict[str, int | None]:
        found = await self.writer.rows("SELECT name, id FROM department WHERE store_id = ?", [self.seat.store])
        have = dict(found)
        return {zh: have.get(zh, have.get(en)) for zh, en in DEPARTMENTS}

    async def rows(
        self, key: str, rows: Sequence[Row], places: Mapping[str, Sequence[int]], more: Mapping[str, Any] | None = None
    ) -> list[int]:
        """Write rows of one noun; `places` gives the ids behind the places that a field holds."""
        lists = CHOICES.get(key, {})
        ready: list[Row] = []
        for row in rows:
            values = {**row, **(more or {})}
            for name, ids in places.items():
                if values.get(name) is not None:
                    values[name] = ids[values[name]]
            for name, list_name in lists.items():
                if values.get(name) is not None:
                    values[name] = self.codes[(list_name, values[name])]
            ready.append(values)
        self.count += len(ready)
        return await put(self.writer, self.seat, key, ready, self.batch)
