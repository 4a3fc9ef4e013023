"""Places: in which field of which record a file stands; kept by the gate, in the transaction that saves the record."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.database.many import rows_in_parts
from models.kinds.file import UPLOADED, uploads_in
from models.problem import Problem
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from models.field import Field
    from models.gate.columns import Known
    from models.gate.outcome import Change
    from models.gate.work import Work, Written
    from models.gate.writer import Writer

MOST: Final = 9  # files in one field, where neither the field nor the store says otherwise
LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)

NOT_THERE: Final = Text(
    zh="“{label}”里有文件已经不在了（放了一天以上没有保存），请删掉它重新上传",
    en="A file of “{label}” is no longer here: it was left for over a day. Please take it away and upload it again",
)
NOT_AN_IMAGE: Final = Text(
    zh="“{label}”要手写签名或输入姓名，例如“李明”",
    en="“{label}” is drawn by hand or made from a typed name, for example “Li Ming”",
)
TOO_MANY: Final = Text(
    zh="“{label}”最多放 {most} 个文件，现在是 {count} 个，请删掉几个",
    en="“{label}” holds {most} files at most; there are {count}. Please take some away",
)
HERE_SQL: Final = """
SELECT u.id, u.type, u.person_id, p.row_id FROM upload u LEFT JOIN upload_place p ON p.upload_id = u.id
AND p.noun = ? WHERE u.id IN ({marks}) AND u.erased_at IS NULL
AND (p.id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM upload_place o WHERE o.upload_id = u.id))
"""
ADD_SQL: Final = """
INSERT INTO upload_place (upload_id, noun, row_id, field)
SELECT id, CAST(? AS VARCHAR(40)), CAST(? AS INTEGER), CAST(? AS VARCHAR(40)) FROM upload WHERE id = ?
ON CONFLICT (upload_id, noun, row_id, field) DO NOTHING
"""
TAKE_SQL: Final = "DELETE FROM upload_place WHERE upload_id = ? AND noun = ? AND row_id = ? AND field = ?"
STAYS_SQL: Final = "UPDATE upload SET left_at = NULL WHERE id = ? AND left_at IS NOT NULL"
LEFT_SQL: Final = """
UPDATE upload SET left_at = ? WHERE id = ? AND NOT EXISTS (SELECT 1 FROM upload_place p WHERE p.upload_id = upload.id)
"""


def upload_fields(known: Known) -> dict[str, Field]:
    """Give the fields that hold uploads."""
    return {name: field for name, field in known.items() if field.kind in UPLOADED}


def most_in(field: Field, settings: Mapping[str, Any]) -> int:
    """Say how many files a field may hold: what the field says, else what the store says."""
    if field.kind == "signature":
        return 1
    return int(field.high) if field.high else int(settings.get("upload_files", MOST))


async def strange_uploads(
    work: Work, changes: Sequence[Change], wanted: Mapping[int, Mapping[str, Any]]
) -> dict[int, list[Problem]]:
    """Find, by the number of their change, files that are gone, somebody else's, too many, or no signature.

    A file may stand where it stands already, or is brought in by whoever uploaded it; so nobody can make a file of a
    record that they may not see their own.
    """
    found: dict[int, list[Problem]] = defaultdict(list)
    named = upload_fields(work.known)
    if not named:
        return found
    held = {i: {n: uploads_in(v) for n, v in values.items() if n in named and v} for i, values in wanted.items()}
    ids = {each for fields in held.values() for uploads in fields.values() for each in uploads}
    if not ids:
        return found
    here = await _here(work, sorted(ids))
    for i, fields in held.items():
        for name, uploads in fields.items():
            if problem := _problem(work, named[name], uploads, here, changes[i].row):
                found[i].append(Problem(problem, name))
    return found


_Here = dict[str, tuple[str, int | None, set[int]]]


def _problem(work: Work, field: Field, uploads: list[str], here: _Here, row: int | None) -> Text | None:
    most = most_in(field, work.seat.settings)
    if len(uploads) > most:
        return TOO_MANY.fill(label=field.label, most=most, count=len(uploads))
    for each in uploads:
        type_, person, rows = here.get(each, ("", None, set()))
        is_own = not rows and person is not None and person == work.seat.person
        if not type_ or not (is_own or row in rows):
            return NOT_THERE.fill(label=field.label)
        if field.kind == "signature" and not type_.startswith("image/"):
            return NOT_AN_IMAGE.fill(label=field.label)
    return None


async def _here(work: Work, ids: Sequence[str]) -> _Here:
    here: _Here = {}
    for upload, type_, person, row in await rows_in_parts(work.writer, HERE_SQL, ids, before=[work.resource.key]):
        rows = here.setdefault(upload, (type_, person, set()))[2]
        rows |= {row} if row is not None else set()
    return here


async def keep_places(work: Work) -> None:
    """Bring the places of the files up to what the written rows now hold."""
    named = upload_fields(work.known)
    if not named:
        return
    for one in work.written:
        await _keep(work.writer, work.resource.key, one, named)


async def _keep(writer: Writer, noun: str, one: Written, named: Iterable[str]) -> None:
    is_gone = one.action == "delete"
    for name in named:
        if is_gone or name in one.after or name in one.before:
            before, after = uploads_in(one.before.get(name)), [] if is_gone else uploads_in(one.after.get(name))
            await put_places(writer, (noun, one.row, name), before, after, left_at=LONG_AGO if is_gone else None)


async def put_places(
    writer: Writer,
    place: tuple[str, int, str],
    before: Sequence[str],
    after: Sequence[str],
    *,
    left_at: datetime | None = None,
) -> None:
    """Note that a place (noun, row, field) held some uploads and now holds others; for answers kept by other ways too.

    What stands nowhere any more is erased a month after `left_at`, which is now where nothing else is said.
    """
    added, gone = [u for u in after if u not in before], [u for u in before if u not in after]
    noun, row, name = place
    await writer.run_many(ADD_SQL, [[*place, upload] for upload in added])
    await writer.run_many(STAYS_SQL, [[upload] for upload in added])
    await writer.run_many(TAKE_SQL, [[upload, noun, row, name] for upload in gone])
    await writer.run_many(LEFT_SQL, [[left_at or clock.now(), upload] for upload in gone])
