"""The library: shipped forms and programmes, published versions, and what is in use."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from models import clock
from models.database import reader
from models.database.stored import loaded
from models.gate.trailing import HISTORY_SQL
from models.gate.writer import transaction
from models.problem import Refused
from models.text import Text
from surveys.beginning import begin_anew
from surveys.engine.form import Form
from surveys.engine.programme import Programme
from surveys.found import keep_found, keep_words
from surveys.shipped import SHIPPED, keys_in, shipped_checklists, shipped_forms, shipped_programmes, shipped_records

if TYPE_CHECKING:
    from models.access import Seat
    from models.database import Reader
    from models.gate.writer import Writer

NO_FORM: Final = Text(
    zh="没有编号为“{key}”的已发布表单。表单列表里可以看到全部编号，例如 csi_service。",
    en="There is no published form “{key}”. The list of forms shows every key, for example csi_service.",
)
NO_PROGRAMME: Final = Text(
    zh="没有编号为“{key}”的调查项目。调查项目列表里可以看到全部编号，例如 csi_after_visit。",
    en="There is no programme “{key}”. The list of programmes shows every key, for example csi_after_visit.",
)
MOVED: Final = Text(
    zh="{by}刚刚发布了第 {version} 版，所以没有保存。请看一眼和那一版相比会变什么，再保存一次。",
    en="{by} has just published version {version}, so nothing was saved. See what changes against that one, and save "
    "again.",
)
MOVED_BY_NOBODY: Final = Text(
    zh="这期间第 {version} 版已经启用，所以没有保存。请看一眼和那一版相比会变什么，再保存一次。",
    en="Version {version} has come into use meanwhile, so nothing was saved. See what changes against that one, and "
    "save again.",
)
LOCK_NUMBER: Final = 0x48_54_4B_46
LONGEST_NOTE: Final = 500
VERSION_SQL: Final = "SELECT form_id, definition FROM form_version WHERE id = ?"
PUBLISHED_SQL: Final = """
SELECT v.id FROM form_version v JOIN form f ON f.id = v.form_id AND v.version = f.published WHERE f.key = ?
"""
KEEP_PROGRAMME_SQL: Final = """
UPDATE programme SET published = ?, title = ?, english = ?, form_id = (SELECT f.id FROM form f WHERE f.key = ?),
    definition = ?, version = version + 1, updated_at = ? WHERE id = ? AND published = ? AND (archived_at IS NULL OR ?)
"""
PROGRAMME_SQL: Final = "SELECT p.id, p.is_on, p.definition, p.published FROM programme p WHERE p.archived_at IS NULL"
EVERY_PROGRAMME_SQL: Final = "SELECT p.id, p.is_on, p.definition, p.published FROM programme p ORDER BY p.id"
PROGRAMME_AT_SQL: Final = """
SELECT id, CASE WHEN archived_at IS NULL THEN is_on END, definition, published FROM programme WHERE id = ?
"""


@dataclass(frozen=True)
class Published:
    """One version of a form as it is kept: the form's row, the version's row, and what it asks."""

    form_row: int
    version_row: int
    form: Form


@dataclass(frozen=True)
class Running:
    """A programme as it is kept: its row, whether it is on, the definition in use and the number of that version."""

    row: int
    is_on: bool
    programme: Programme
    version: int = 1


_versions: WeakKeyDictionary[Reader, dict[int, Published]] = WeakKeyDictionary()  # immutable, so kept for good
_programmes: dict[str, Programme] = {}


async def published(key: str) -> Published:
    """Give the version of a form that is asked today."""
    rows = await reader().rows(PUBLISHED_SQL, [key])
    if not rows:
        raise Refused(NO_FORM.fill(key=key))
    return await version_at(rows[0][0])


async def version_at(row: int) -> Published:
    """Give one version of a form, also an old one that answers were given in."""
    held = _versions.setdefault(reader(), {})
    if row not in held:
        form_row, definition = (await reader().rows(VERSION_SQL, [row]))[0]
        held[row] = Published(form_row, row, Form.model_validate(loaded(definition)))
    return held[row]


async def programmes() -> list[Running]:
    """Give every programme that is not archived."""
    return [_running(row) for row in await reader().rows(f"{PROGRAMME_SQL} ORDER BY p.id")]


async def programmes_ever() -> list[Running]:
    """Give every programme, also those in the archive, which may come back."""
    return [_running(row) for row in await reader().rows(EVERY_PROGRAMME_SQL)]


async def programme_named(key: str) -> Running:
    """Give a programme by its key."""
    rows = await reader().rows(f"{PROGRAMME_SQL} AND p.key = ?", [key])
    if not rows:
        raise Refused(NO_PROGRAMME.fill(key=key))
    return _running(rows[0])


async def programme_at(row: int) -> Running:
    """Give a programme by its row; one in the archive is there too, and never on: its answers are still read."""
    rows = await reader().rows(PROGRAMME_AT_SQL, [row])
    if not rows:
        raise Refused(NO_PROGRAMME.fill(key=row))
    return _running(rows[0])


def _running(row: tuple[Any, ...]) -> Running:
    number, is_on, definition, version = row
    return Running(number, bool(is_on), programme_of(definition), version)


def programme_of(definition: Any) -> Programme:
    """Read a programme's definition as the database gives it; each is read once."""
    text = definition if isinstance(definition, str) else json.dumps(definition)
    if text not in _programmes:
        _programmes[text] = Programme.model_validate_json(text)
    return _programmes[text]


async def install_shipped() -> int:
    """Put the shipped forms and programmes into a store that lacks them; gives how many were new."""
    keys = {row[0] for row in await reader().rows("SELECT key FROM form")}
    running = {row[0] for row in await reader().rows("SELECT key FROM programme")}
    asked = keys_in(SHIPPED) | keys_in(SHIPPED / "duties") | keys_in(SHIPPED / "records")
    if asked <= keys and keys_in(SHIPPED / "programmes") <= running:
        await keep_found()
        return 0  # nearly every start: nothing is read
    async with transaction() as writer:
        await writer.in_turn(LOCK_NUMBER)  # of two programs that start at once the second finds what the first put in
        added = await _install(writer)
    await keep_found()
    return added


async def _install(writer: Writer) -> int:
    keys = {row[0] for row in await writer.rows("SELECT key FROM form")}
    running = {row[0] for row in await writer.rows("SELECT key FROM programme")}
    shipped = {**shipped_forms(), **shipped_checklists(), **shipped_records()}
    forms = [form for key, form in shipped.items() if key not in keys]
    programmes = [one for key, one in shipped_programmes().items() if key not in running]
    for form in forms:
        row = await _new_form(writer, form, base=f"{form.id}@{form.version}")
        await _new_version(writer, row, form, person=None, note="")
    for programme in programmes:
        await _new_programme(writer, programme)
    return len(forms) + len(programmes)


async def _new_form(writer: Writer, form: Form, base: str) -> int:
    row = (await writer.new_ids("form", 1))[0]
    now = clock.now()
    words = form.head.title
    await writer.run(
        "INSERT INTO form (id, version, created_at, updated_at, key, title, english, kind, base, published) "
        "VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING",
        [row, now, now, form.id, words.to("zh"), words.to("en"), form.head.kind, base, form.version],
    )
    await _refuse_second(writer, "form", form.id, row)
    return row


async def _new_version(writer: Writer, form_row: int, form: Form, *, person: int | None, note: str) -> int:
    row = (await writer.new_ids("form_version", 1))[0]
    text = json.dumps(form.as_json(), ensure_ascii=False, sort_keys=True)
    await writer.run(
        "INSERT INTO form_version (id, form_id, version, status, definition, sha256, published_at, person_id, note) "
        "VALUES (?, ?, ?, 'published', ?, ?, ?, ?, ?)",
        [row, form_row, form.version, text, hashlib.sha256(text.encode()).hexdigest(), clock.now(), person, note],
    )
    return row


async def _new_programme(writer: Writer, programme: Programme, person: int | None = None, note: str = "") -> int:
    row = (await writer.new_ids("programme", 1))[0]
    now, words = clock.now(), programme.head.title
    form_row = (await writer.rows("SELECT id FROM form WHERE key = ?", [programme.head.form]))[0][0]
    await writer.run(
        "INSERT INTO programme (id, version, created_at, updated_at, key, title, english, form_id, is_on, published, "
        "definition, poster_hash) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, 1, ?, '') ON CONFLICT (key) DO NOTHING",
        [row, now, now, programme.id, words.to("zh"), words.to("en"), form_row, True, written(programme)],
    )
    await _refuse_second(writer, "programme", programme.id, row)
    await _new_programme_version(writer, row, 1, programme, person, note)
    return row


async def _refuse_second(writer: Writer, table: str, key: str, row: int) -> None:
    """Say who was faster with a key that nobody had a moment ago."""
    kept = (await writer.rows(f"SELECT id FROM {table} WHERE key = ?", [key]))[0][0]  # noqa: S608 -- a name of ours
    if kept != row:
        raise Refused(await moved(writer, table, kept))


async def _new_programme_version(
    writer: Writer, row: int, version: int, programme: Programme, person: int | None, note: str
) -> None:
    values = [row, version, written(programme), clock.now(), person, note[:LONGEST_NOTE]]
    await writer.run(
        "INSERT INTO programme_version (programme_id, version, definition, published_at, person_id, note) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        values,
    )


def written(programme: Programme) -> str:
    """Write a programme as it is kept."""
    return programme.model_dump_json(by_alias=True, exclude_defaults=True)


async def keep_version(seat: Seat, form: Form, note: str, *, after: int | None = None) -> Published:
    """Keep a new published version of a form and ask it from now on; `publishing` has checked it before.

    `after` is the version that it was compared with. Where another one has been published meanwhile nothing is kept:
    what was said about the changes and their effect is no longer true.
    """
    async with transaction() as writer:
        rows = await writer.rows("SELECT id, published FROM form WHERE key = ?", [form.id])
        after = after if after is not None else rows[0][1] if rows else 0
        if not rows:
            form_row = await _new_form(writer, form, base="")
        else:
            form_row = rows[0][0]
            words = form.head.title
            touched = await writer.run(
                "UPDATE form SET published = ?, title = ?, english = ?, version = version + 1, updated_at = ? "
                "WHERE id = ? AND published = ?",
                [form.version, words.to("zh"), words.to("en"), clock.now(), form_row, after],
            )
            if not touched:
                raise Refused(await moved(writer, "form", form_row))
        version_row = await _new_version(writer, form_row, form, person=seat.person or None, note=note)
        await keep_words(writer, "forms", [form_row])
        await _told(writer, seat, "forms", form_row, note, (after, form.version))
    return Published(form_row, version_row, form)


async def keep_programme(seat: Seat, programme: Programme, note: str, *, after: int, archived: bool = False) -> Running:
    """Keep a programme as its next version, or as a new one (`after` 0), and follow it from now on.

    One in the archive is left as it is, except with `archived`.
    """
    async with transaction() as writer:
        rows = await writer.rows("SELECT id, is_on, definition FROM programme WHERE key = ?", [programme.id])
        if not rows:
            row, is_on = await _new_programme(writer, programme, seat.person or None, note), True
        else:
            row, is_on = rows[0][0], bool(rows[0][1])
            head = programme.head
            values = [after + 1, head.title.to("zh"), head.title.to("en"), head.form, written(programme)]
            if not await writer.run(KEEP_PROGRAMME_SQL, [*values, clock.now(), row, after, archived]):
                raise Refused(await moved(writer, "programme", row))
            await _new_programme_version(writer, row, after + 1, programme, seat.person or None, note)
            if programme_of(rows[0][2]).who != programme.who:
                await begin_anew(writer, row)
        await keep_words(writer, "programmes", [row])
        await _told(writer, seat, "programmes", row, note, (after, after + 1))
    return Running(row, is_on, programme, after + 1)


async def moved(ask: Reader | Writer, table: str, row: int) -> Text:
    """Say who has published which version meanwhile."""
    found = await ask.rows(
        f"SELECT v.version, s.name FROM {table} t JOIN {table}_version v ON v.{table}_id = t.id "  # noqa: S608 -- two names of ours
        f"AND v.version = t.published LEFT JOIN staff s ON s.id = v.person_id WHERE t.id = ?",
        [row],
    )
    version, by = found[0] if found else (0, "")
    return (MOVED if by else MOVED_BY_NOBODY).fill(version=version, by=by or "")


async def _told(writer: Writer, seat: Seat, noun: str, row: int, note: str, versions: tuple[int, int]) -> None:
    said = [json.dumps({"published": number}) for number in versions]
    about = [noun, row, "publish", seat.person or None, clock.now(), seat.store or None, None, note[:200]]
    await writer.run(HISTORY_SQL, [*about, *said])
