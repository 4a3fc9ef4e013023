"""Attached: the files that answers hold stand in their response; with it they are seen, and with it they go.

Until a customer has handed in they stand in the unfinished answers, so that one sitting cannot take another's.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.database.many import marks_for
from models.kinds.file import uploads_in
from models.problem import Refused
from models.text import Text
from models.uploads.places import LONG_AGO, put_places
from models.uploads.upload import path_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from models.gate.writer import Writer
    from surveys.engine.form import Form

NOUN: Final = "responses"
FIELD: Final = "words"  # what the customer gave: who may read it may see the files
HERE_SQL: Final = "SELECT upload_id FROM upload_place WHERE noun = ? AND row_id = ? ORDER BY id"
OWN_SQL: Final = """
SELECT u.id FROM upload u WHERE u.id IN ({marks}) AND u.person_id = ? AND u.erased_at IS NULL
AND NOT EXISTS (SELECT 1 FROM upload_place p WHERE p.upload_id = u.id)
"""
NAMES_SQL: Final = "SELECT id, name FROM upload WHERE id IN ({marks})"
NO_TIME_SQL: Final = "UPDATE upload SET created_at = ?, name = ? WHERE id = ?"
NAMELESS: Final = "file"
NOT_YOURS: Final = Text(
    zh="有文件已经不在了（放了一天以上没有提交），请删掉它重新上传。",
    en="A file is no longer here: it was left for over a day. Please take it away and upload it again.",
)


def has_files(form: Form) -> bool:
    """Tell whether a form asks for files at all."""
    return any(item.type == "file" for item in form.walk())


def files_in(form: Form, values: Mapping[str, Any]) -> list[str]:
    """Give the numbers of the files that answers hold, those inside rounds too."""
    return list(dict.fromkeys(_files(form, values))) if has_files(form) else []


def _files(form: Form, values: Mapping[str, Any]) -> Iterator[str]:
    for name, value in values.items():
        if isinstance(value, list) and any(isinstance(each, dict) for each in value):
            for each in value:
                if isinstance(each, dict):
                    yield from _files(form, each)
        elif name in form.asked and form.asked[name][0].type == "file":
            yield from (str(each) for each in uploads_in(value))


async def attached(writer: Writer, response: int) -> list[str]:
    """Give the files that stand in a response now."""
    return [row[0] for row in await writer.rows(HERE_SQL, [NOUN, response])]


async def attach(writer: Writer, response: int, files: Sequence[str]) -> None:
    """Let these files stand in a response, and those no more that stood there before."""
    await put_places(writer, (NOUN, response, FIELD), await attached(writer, response), files, left_at=LONG_AGO)


async def let_go(writer: Writer, responses: Sequence[int]) -> None:
    """Take the files out of responses that are no more; what stands nowhere else is erased with the next sweep."""
    for response in responses:
        await attach(writer, response, [])


async def without_time(writer: Writer, files: Sequence[str]) -> None:
    """Let files of an anonymous answer know the day only, and no name: phones write the time into it."""
    if not files:
        return
    morning = clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
    marks = marks_for(files)
    names = dict(await writer.rows(NAMES_SQL.format(marks=marks), list(files)))
    endings = {each: names.get(each, "").rpartition(".")[2] for each in files}
    values = [[morning, f"{NAMELESS}{number}.{endings[each]}", each] for number, each in enumerate(files, 1)]
    await writer.run_many(NO_TIME_SQL, values)
    await asyncio.to_thread(_date_back, list(files), morning.timestamp())


def _date_back(files: Sequence[str], stamp: float) -> None:
    """The file on the disk has a time of its own."""
    for path in (path_of(each, small=small) for each in files for small in (False, True)):
        with contextlib.suppress(FileNotFoundError):
            os.utime(path, (stamp, stamp))


async def refuse_others(writer: Writer, person: int | None, files: Sequence[str]) -> None:
    """Refuse files that this person has not brought, or that stand somewhere else already."""
    if not files:
        return
    marks = marks_for(files)
    own = {row[0] for row in await writer.rows(OWN_SQL.format(marks=marks), [*files, person or 0])}
    if own != set(files):
        raise Refused(NOT_YOURS)
