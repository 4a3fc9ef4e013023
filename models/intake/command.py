"""Command: an import in one go, without a screen — what nobody can be asked about is counted wrong."""

from __future__ import annotations

import asyncio
import shutil
from typing import TYPE_CHECKING

from models.access import IMPORT
from models.database import reader
from models.intake.job import offered_targets
from models.intake.limits import FILE
from models.intake.mapping import find_header, headers_of, matched
from models.intake.remembering import remembered
from models.intake.running import Run, carry_on, new_batch, runs
from models.intake.uploads import Upload, new_folder, take_in, upload_of
from models.intake.wanted import TOGETHER, Wanted
from models.intake.workbook import too_large
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from models.access import Seat
    from models.intake.counts import Counts
    from models.intake.mapping import Target

NO_FILE = Text(zh="找不到文件 {path}。", en="There is no file {path}.")
NO_SHEET = Text(zh="文件里没有工作表“{sheet}”，有：{sheets}。", en="The file has no sheet “{sheet}”; it has: {sheets}.")
NO_NOUN = Text(
    zh="没有“{noun}”这一类，可以导入：{nouns}。",
    en="There is nothing called “{noun}”; what can be imported is: {nouns}.",
)
NO_KEY = Text(zh="不能按“{key}”匹配，可以用：{keys}。", en="Rows cannot be known by “{key}”; there are: {keys}.")
KEYS = {"vin": "vehicles", "plate": "vehicles", "phone": "customers", "order_no": "visits"}
UNFINISHED = """
SELECT id, stored_as FROM import_batch
WHERE digest = ? AND sheet = ? AND state IN ('running', 'cancelled', 'failed') ORDER BY id DESC
"""


async def import_file(
    path: Path,
    seat: Seat,
    *,
    noun: str | None = None,
    sheet: str | None = None,
    key: str | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Counts:
    """Import a file; one that was cut off half-way goes on from where it stopped."""
    folder = await asyncio.to_thread(_copied, path)
    upload = await take_in(folder, path.name, seat.person)
    try:
        wanted = await first_wanted(upload, seat, nouns_for(noun), _sheet_number(upload, sheet))
        wanted.keys |= _keys(key, wanted)
        batch = await _unfinished(upload, wanted) or await new_batch(upload, wanted, seat)
    except BaseException:
        upload.remove()
        raise
    run = runs[batch] = Run(batch)
    try:
        return await carry_on(run, seat, progress)
    finally:
        runs.pop(batch, None)


def _copied(path: Path) -> Path:
    """Lay a copy of the file into a folder of our own."""
    if not path.is_file():
        raise Refused(NO_FILE.fill(path=path))
    if path.stat().st_size > FILE:
        raise too_large(path.stat().st_size)
    folder = new_folder()
    shutil.copyfile(path, folder / "file")
    return folder


def nouns_for(noun: str | None) -> tuple[str, ...]:
    """Say which nouns a file may hold: owner, car and visit together, or one other noun alone."""
    if noun is None or noun in TOGETHER:
        return TOGETHER
    if noun not in RESOURCES:
        raise Refused(NO_NOUN.fill(noun=noun, nouns=", ".join(RESOURCES)))
    return (noun,)


async def first_wanted(upload: Upload, seat: Seat, nouns: tuple[str, ...], sheet: int) -> Wanted:
    """Say how a file would be taken in if nobody changed anything: as last time, else as its headers say."""
    offered, _ = await offered_targets(nouns, seat)
    rows = await asyncio.to_thread(upload.sheets[sheet].read, 0, 40)
    header = find_header(rows, offered)
    wanted = await with_header(Wanted(nouns=nouns, sheet=sheet, header=header), rows, offered)
    if nouns == TOGETHER and wanted.nouns_held in ([], ["visits"]) and wanted.column_of("visits.visited_on") is None:
        return await _as_lines(wanted, seat, rows) or wanted
    return wanted


async def _as_lines(wanted: Wanted, seat: Seat, rows: list[list[str]]) -> Wanted | None:
    """Take a file without owners, cars and dates for the items of visits, if its headers say so."""
    if not seat.may(RESOURCES["lines"].can, IMPORT):
        return None
    offered, _ = await offered_targets(("lines",), seat)
    lines = await with_header(Wanted(nouns=("lines",), sheet=wanted.sheet, header=wanted.header), rows, offered)
    return lines if {"lines.visit", "lines.name"} <= set(lines.columns.values()) else None


async def with_header(wanted: Wanted, rows: list[list[str]], offered: list[Target]) -> Wanted:
    """Read the headers of the chosen row and match them."""
    wanted.headers = headers_of(rows, wanted.header)
    known = await remembered(wanted.nouns, wanted.headers, {target.path for target in offered})
    if known is not None:
        wanted.columns, wanted.keys, wanted.values = known["columns"], known["keys"], known["values"]
        wanted.owner_is_current = known["owner_is_current"]
    else:
        wanted.columns = matched(wanted.headers, offered)
    return wanted


def _sheet_number(upload: Upload, sheet: str | None) -> int:
    if sheet is None:  # the fullest one that Excel shows
        shown = [i for i, one in enumerate(upload.sheets) if one.rows and not one.hidden]
        return max(shown or range(len(upload.sheets)), key=lambda i: upload.sheets[i].rows)
    for number, one in enumerate(upload.sheets):
        if one.name == sheet:
            return number
    raise Refused(NO_SHEET.fill(sheet=sheet, sheets=", ".join(one.name for one in upload.sheets)))


def _keys(key: str | None, wanted: Wanted) -> dict[str, str]:
    if not key:
        return {}
    noun = KEYS.get(key) if wanted.nouns == TOGETHER else wanted.nouns[0]
    if noun is None:
        raise Refused(NO_KEY.fill(key=key, keys=", ".join(KEYS)))
    return {noun: key}


async def _unfinished(upload: Upload, wanted: Wanted) -> int | None:
    """Find the same file half imported; its decisions stand, and the copy just made is not needed."""
    name = upload.sheets[wanted.sheet].name[:80]
    for batch, stored in await reader().rows(UNFINISHED, [upload.digest, name]):
        try:
            upload_of(stored)
        except Refused:
            continue
        upload.remove()
        return int(batch)
    return None
