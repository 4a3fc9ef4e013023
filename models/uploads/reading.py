"""Reading: the names of files, and which of them a seat may see."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from models.access import READ_PRIVATE, VIEW
from models.database import reader
from models.database.many import rows_in_parts
from models.gate.catalogue import fields_of
from models.gate.rights import rights_to
from models.kinds.file import UPLOADED, named, uploads_in
from models.resources import RESOURCES
from models.uploads.upload import COLUMNS, NUMBER, Upload, upload_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from models.access import Seat
    from models.gate.columns import Column
    from models.gate.reading import Row

MOST: Final = 500  # of somebody's own, asked for at once
ONE_SQL: Final = f"SELECT {COLUMNS}, u.person_id, u.left_at FROM upload u WHERE u.id = ? AND u.erased_at IS NULL"  # noqa: S608 -- our own columns
PLACES_SQL: Final = "SELECT noun, row_id, field FROM upload_place WHERE upload_id = ?"
NAMED_SQL: Final = f"SELECT {COLUMNS} FROM upload u WHERE u.id IN ({{marks}})"  # noqa: S608 -- our own columns
OWN_SQL: Final = f"""
SELECT {COLUMNS} FROM upload u WHERE u.id IN ({{marks}}) AND u.person_id = ? AND u.erased_at IS NULL
AND NOT EXISTS (SELECT 1 FROM upload_place p WHERE p.upload_id = u.id)
"""  # noqa: S608 -- our own columns


async def uploads_named(ids: Iterable[str]) -> dict[str, Upload]:
    """Give the uploads of these numbers, for values that a seat has been allowed to read."""
    wanted = sorted({each for each in ids if NUMBER.fullmatch(each)})
    return {row[0]: upload_from(row) for row in await rows_in_parts(reader(), NAMED_SQL, wanted)}


async def own_uploads(seat: Seat, ids: Iterable[str]) -> dict[str, Upload]:
    """Give those of these uploads that the seat's person has brought and that stand in no record yet."""
    wanted = sorted({each for each in ids if NUMBER.fullmatch(each)})[:MOST]
    rows = await rows_in_parts(reader(), OWN_SQL, wanted, after=[seat.person])
    return {row[0]: upload_from(row) for row in rows}


async def with_uploads(rows: list[Row], columns: Sequence[Column], lang: str) -> list[Row]:
    """Give the rows with the files they hold, by name; rows that can hold none are given back as they are."""
    paths = {column.path: column.field for column in columns if column.field.kind in UPLOADED}
    ids = {each for row in rows for path in paths for each in uploads_in(row.values.get(path))}
    if not ids:
        return rows
    known = await uploads_named(ids)
    shown = []
    for row in rows:
        held = {each: known[each] for path in paths for each in uploads_in(row.values.get(path)) if each in known}
        labels = {
            path: words
            for path, field in paths.items()
            if field.kind == "file"
            and (words := named(row.values.get(path), {i: u.name for i, u in held.items()}, lang))
        }
        shown.append(replace(row, labels=row.labels | labels, uploads=held) if held else row)
    return shown


async def visible_upload(seat: Seat, number: str) -> Upload | None:
    """Give a file that the seat may see: in a record it may view, or brought by itself and not saved yet."""
    rows = await reader().rows(ONE_SQL, [number]) if NUMBER.fullmatch(number) else []
    if not rows:
        return None
    *_, person, left = rows[0]
    places = await reader().rows(PLACES_SQL, [number])
    if not places:
        return upload_from(rows[0]) if left is None and person is not None and person == seat.person else None
    for place in places:
        if await _may_see(seat, *place):
            return upload_from(rows[0])
    return None


async def _may_see(seat: Seat, noun: str, row: int, name: str) -> bool:
    resource: Any = RESOURCES.get(noun)
    field = (await fields_of(resource)).get(name) if resource is not None else None
    if field is None:
        return False
    granted = await rights_to(resource, seat, row)
    return VIEW in granted and (READ_PRIVATE in granted or not field.private)
