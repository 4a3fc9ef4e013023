"""Allowed: whom the store may call, text or write to, and why not the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.database import reader
from models.database.many import rows_in_parts
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from models.database import Reader
    from models.gate.writer import Writer

SPOKEN: Final = frozenset({"call", "text"})  # these need a number
# Conditions on a customer `c`; the values of each stand beside it.
MAY_WRITE_SQL: Final = "c.archived_at IS NULL AND c.do_not_contact = ? AND (c.not_served IS NULL OR c.not_served = '')"
MAY_WRITE_VALUES: Final = (False,)
MAY_CALL_SQL: Final = f"""{MAY_WRITE_SQL}
  AND (c.phone <> '' OR EXISTS (SELECT 1 FROM customer_phone n WHERE n.customer_id = c.id AND n.archived_at IS NULL))
  AND NOT EXISTS (SELECT 1 FROM quiet_phone q WHERE q.phone = c.phone AND q.archived_at IS NULL)"""  # noqa: S608 -- our own words
MAY_CALL_VALUES: Final = MAY_WRITE_VALUES
STANDING_SQL: Final = """
SELECT c.id, c.archived_at IS NOT NULL, c.do_not_contact, coalesce(c.not_served, ''),
    EXISTS (SELECT 1 FROM quiet_phone q WHERE q.phone = c.phone AND q.archived_at IS NULL)
FROM customer c WHERE c.id IN ({marks})
"""
QUIET_SQL: Final = "SELECT phone FROM quiet_phone WHERE archived_at IS NULL AND phone IN ({marks})"
ARCHIVED: Final = Text(zh="客户档案已归档", en="The customer's file is in the archive")
LEFT_ALONE: Final = Text(zh="客户说过请勿再联系", en="The customer asked not to be contacted")
NOT_SERVED: Final = Text(zh="不再服务：{why}", en="Not served any more: {why}")
QUIET: Final = Text(zh="这个号码在免打扰名单里", en="The number is among those not to call")


def may_contact_sql(means: str) -> tuple[str, tuple[object, ...]]:
    """Give the condition on a customer `c` who may be contacted that way, and its values."""
    return (MAY_CALL_SQL, MAY_CALL_VALUES) if means in SPOKEN else (MAY_WRITE_SQL, MAY_WRITE_VALUES)


async def refused_for(ask: Reader | Writer, customers: Collection[int], means: str = "call") -> Mapping[int, Text]:
    """Give which of these customers must not be contacted that way, and why."""
    found: dict[int, Text] = {}
    rows = await rows_in_parts(ask, STANDING_SQL, sorted(set(customers)))
    for row, is_archived, is_left_alone, not_served, is_quiet in rows:
        if is_archived:
            found[row] = ARCHIVED
        elif is_left_alone:
            found[row] = LEFT_ALONE
        elif not_served:
            found[row] = NOT_SERVED.fill(why=not_served)
        elif is_quiet and means in SPOKEN:
            found[row] = QUIET
    return found


async def quiet_among(numbers: Sequence[str]) -> set[str]:
    """Give those of some numbers whose owner wants no calls, whoever's file they stand in."""
    return {row[0] for row in await rows_in_parts(reader(), QUIET_SQL, numbers)}
