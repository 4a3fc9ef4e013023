"""Retiring a form: it is neither listed nor filled in any more, and may be brought back; its answers stay."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from models import clock
from models.database import reader
from models.gate.trailing import HISTORY_SQL
from models.gate.writer import transaction
from models.problem import Refused
from models.text import Text
from surveys.kept import as_kept
from surveys.library import NO_FORM, version_at
from surveys.publishing import refuse_others

if TYPE_CHECKING:
    from models.access import Seat

STILL_USED: Final = Text(
    zh="还有地方在用它：{names}。先在那里停掉，再停用这张表单。",
    en="It is still in use: {names}. Please switch that off first.",
)
FORM_SQL: Final = """
SELECT f.id, v.id FROM form f JOIN form_version v ON v.form_id = f.id AND v.version = f.published
WHERE f.key = ?
"""
USED_SQL: Final = """
SELECT p.title FROM programme p WHERE p.form_id = ? AND p.is_on = ? AND p.archived_at IS NULL
UNION SELECT t.name FROM duty_list l JOIN post t ON t.id = l.post_id
WHERE l.form_key = ? AND l.is_on = ? AND l.archived_at IS NULL
"""
MARK_SQL: Final = "UPDATE form SET archived_at = ?, version = version + 1 WHERE id = ?"


async def retire(seat: Seat, key: str, *, back: bool = False) -> None:
    """Retire a form, or bring it back; refused while something still asks it, with the names of what does."""
    rows = await reader().rows(FORM_SQL, [key])
    if not rows:
        raise Refused(NO_FORM.fill(key=key))
    form_row, version_row = rows[0]
    refuse_others(seat, (await version_at(version_row)).form.as_json())
    is_on = as_kept(True)  # noqa: FBT003 -- a value of the query
    used = [] if back else await reader().rows(USED_SQL, [form_row, is_on, key, is_on])
    if used:
        names = Text(**{lang: sign.join(str(name) for (name,) in used) for lang, sign in (("zh", "、"), ("en", ", "))})
        raise Refused(STILL_USED.fill(names=names))
    async with transaction() as writer:
        now = clock.now()
        await writer.run(MARK_SQL, [None if back else now, form_row])
        said = [json.dumps({"archived": one}) for one in ((True, False) if back else (False, True))]
        about = ["forms", form_row, "restore" if back else "archive", seat.person or None, now, seat.store or None]
        await writer.run(HISTORY_SQL, [*about, None, "", *said])
