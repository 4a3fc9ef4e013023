"""Signals of phones: shared by customers, of somebody who works here, changed just before the draw."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from models.database.stored import moment_of
from models.kinds.datetime import local
from surveys.signals import words as say
from surveys.signals.signal import Behind, Link, Signal, asked

if TYPE_CHECKING:
    from surveys.signals.signal import Span

HOURS: Final = 48
SEVERAL: Final = 2
TAIL: Final = 4
DRAWN: Final = """
FROM invitation i LEFT JOIN customer c ON c.id = i.customer_id
WHERE i.archived_at IS NULL AND i.store_id IN ({stores}) AND i.drawn_on BETWEEN ? AND ?
"""
SHARED_SQL: Final = f"""
SELECT DISTINCT i.phone, i.customer_id, c.name {DRAWN} AND i.phone <> '' AND i.customer_id IS NOT NULL
ORDER BY i.phone, i.customer_id
"""
STAFF_SQL: Final = f"""
SELECT DISTINCT i.phone, i.customer_id, c.name, s.id AS person, s.name AS person_name
{DRAWN.replace("WHERE", "JOIN staff s ON s.phone = i.phone AND s.phone <> '' WHERE")} ORDER BY i.phone, i.customer_id
"""
CHANGED_SQL: Final = f"""
SELECT i.id, i.customer_id, c.name, i.created_at, h.at, s.name AS person_name
{
    DRAWN.replace(
        "WHERE",
        '''
JOIN history h ON h.action = 'edit' AND ((h.noun = 'customers' AND h.row_id = i.customer_id
    AND CAST(h.after AS TEXT) LIKE '%"phone"%') OR (h.noun = 'visits' AND h.row_id = i.visit_id
    AND CAST(h.after AS TEXT) LIKE '%"sender_phone"%'))
LEFT JOIN staff s ON s.id = h.person_id WHERE''',
    )
} ORDER BY h.at DESC
"""


async def shared(span: Span) -> Signal:
    """Find phones that two or more drawn customers left."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in await asked(SHARED_SQL, span):
        found[row["phone"]].append(row)
    lines = [
        Behind(
            say.PHONE.fill(tail=phone[-TAIL:], count=len(rows)),
            [Link("customers", row["customer_id"], row["name"] or "") for row in rows],
        )
        for phone, rows in found.items()
        if len(rows) >= SEVERAL
    ]
    return _signal("same_phone", lines)


async def of_staff(span: Span) -> Signal:
    """Find drawn customers whose phone is in the list of staff."""
    lines = []
    for row in await asked(STAFF_SQL, span):
        links = [Link("customers", row["customer_id"], row["name"] or "")] if row["customer_id"] else []
        links.append(Link("staff", row["person"], row["person_name"]))
        lines.append(Behind(say.STAFF.fill(tail=row["phone"][-TAIL:], name=row["person_name"]), links))
    return _signal("staff_phone", lines)


async def changed(span: Span) -> Signal:
    """Find phones that were changed within 48 hours before the draw."""
    lines = []
    for row in await asked(CHANGED_SQL, span):
        at, drawn = moment_of(row["at"]), moment_of(row["created_at"])
        if not timedelta(0) <= drawn - at <= timedelta(hours=HOURS):
            continue
        by = row["person_name"] or say.SOMEBODY
        words = say.CHANGED.fill(at=f"{local(at):%m-%d %H:%M}", by=by, drawn=f"{local(drawn):%m-%d %H:%M}")
        links = [Link("customers", row["customer_id"], row["name"] or "")] if row["customer_id"] else []
        lines.append(Behind(words, [*links, Link("invitations", row["id"], "")]))
    return _signal("phone_changed", lines)


def _signal(key: str, lines: list[Behind]) -> Signal:
    return Signal(key=key, title=say.TITLE[key], sentence=say.SENTENCE[key], lines=lines)
