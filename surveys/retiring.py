"""Retiring a form: it is neither listed nor filled in any more, and may be brought back; its answers stay."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from models import clock
from models.database import reader
from models.gate.trailing import HISTORY_SQL
from models.gate.writer import transaction
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from surveys.kept import as_kept
from surveys.library import NO_FORM, version_at
from surveys.publishing import refuse_others
from surveys.uses.extra import extra_uses

if TYPE_CHECKING:
    from models.access import Seat
    from surveys.library import Published

STILL_USED: Final = Text(
    zh="还有地方在用它：{names}。先在那里停掉，再停用这张表单。",
    en="It is still in use: {names}. Please switch that off first.",
)
RETIRED: Final = Text(
    zh="“{form}”已经停用，不能再填，以前的答卷还在。请换一张表单。",
    en="“{form}” is retired and is not filled in any more; its earlier answers are kept. Please take another form.",
)
PLACES: Final = {
    "table": Text(zh="登记表“{title}”", en="the table “{title}”"),
    "series": Text(zh="会议系列“{title}”", en="the meeting series “{title}”"),
}
FIELDS_OF: Final = Text(zh="“{title}”的自定义字段", en="further fields of {title}")
FORM_SQL: Final = """
SELECT f.id, v.id FROM form f JOIN form_version v ON v.form_id = f.id AND v.version = f.published
WHERE f.key = ?
"""
USED_SQL: Final = """
SELECT '', p.title FROM programme p WHERE p.form_id = ? AND p.is_on = ? AND p.archived_at IS NULL
UNION SELECT '', t.name FROM duty_list l JOIN post t ON t.id = l.post_id
WHERE l.form_key = ? AND l.is_on = ? AND l.archived_at IS NULL
UNION SELECT 'table', f.title FROM own_table o JOIN form f ON f.key = o.form_key
WHERE o.form_key = ? AND o.is_on = ? AND o.archived_at IS NULL
UNION SELECT 'series', s.title FROM meeting_series s WHERE s.form_key = ? AND s.is_on = ? AND s.archived_at IS NULL
"""
MARK_SQL: Final = "UPDATE form SET archived_at = ?, version = version + 1 WHERE id = ?"


async def retire(seat: Seat, key: str, *, back: bool = False) -> None:
    """Retire a form, or bring it back; refused while something still asks it, with the names of what does."""
    rows = await reader().rows(FORM_SQL, [key])
    if not rows:
        raise Refused(NO_FORM.fill(key=key))
    form_row, version_row = rows[0]
    refuse_others(seat, (await version_at(version_row)).form.as_json())
    if not back and (used := await _used_by(form_row, key)):
        names = Text(**{lang: sign.join(one.to(lang) for one in used) for lang, sign in (("zh", "、"), ("en", ", "))})
        raise Refused(STILL_USED.fill(names=names))
    async with transaction() as writer:
        now = clock.now()
        await writer.run(MARK_SQL, [None if back else now, form_row])
        said = [json.dumps({"archived": one}) for one in ((True, False) if back else (False, True))]
        about = ["forms", form_row, "restore" if back else "archive", seat.person or None, now, seat.store or None]
        await writer.run(HISTORY_SQL, [*about, None, "", *said])


async def _used_by(form_row: int, key: str) -> list[Text]:
    is_on = as_kept(True)  # noqa: FBT003 -- a value of the query
    rows = await reader().rows(USED_SQL, [form_row, is_on, *[key, is_on] * 3])
    found = [PLACES[what].fill(title=title) if what else Text.plain(title) for what, title in rows]
    return found + [FIELDS_OF.fill(title=RESOURCES[use.noun].title) for use in await extra_uses(key)]


async def refuse_retired(version: Published) -> None:
    """Refuse to begin a form that is retired; what was answered before stays as it is."""
    rows = await reader().rows("SELECT id FROM form WHERE id = ? AND archived_at IS NOT NULL", [version.form_row])
    if rows:
        raise Refused(RETIRED.fill(form=version.form.head.title))
