"""Alike: what is there already that looks like what somebody is about to add."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.database.many import marks_for
from models.gate.reading import read
from models.rules.likeness import (
    ASK_FROM,
    REASONS,
    Car,
    Likeness,
    Person,
    cars_alike,
    folded_vin,
    people_alike,
)
from models.text import Text
from models.view import View

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from models.resource import Resource

MOST: Final = 5
NAMESAKES: Final = 50
THERE_IS: Final = Text(zh="已经有{one}“{label}”（{reasons}）", en="There is already a {one} “{label}” ({reasons})")
ELSEWHERE: Final = Text(
    zh="别的门店已经有这样的{one}（{reasons}），您看不到它的内容",
    en="Another store already has such a {one} ({reasons}); you cannot see it",
)
NEAR_SQL: Final = """
SELECT id, name, phone, address FROM customer WHERE archived_at IS NULL AND id IN (
    SELECT id FROM customer WHERE phone = ? UNION SELECT customer_id FROM customer_phone WHERE phone = ?
)
"""
NAMED_SQL: Final = """
SELECT id, name, phone, address FROM customer WHERE archived_at IS NULL AND name = ? ORDER BY id LIMIT ?
"""
FURTHER_SQL: Final = (
    "SELECT customer_id, phone FROM customer_phone WHERE archived_at IS NULL AND customer_id IN ({marks})"
)
CARS_SQL: Final = """
SELECT id, plate, vin, owner_id FROM vehicle WHERE archived_at IS NULL AND id IN (
    SELECT id FROM vehicle WHERE plate = ? UNION SELECT id FROM vehicle WHERE vin = ?
)
"""


@dataclass(frozen=True)
class Alike:
    """One thing that is there already; `row` is 0 and the address empty where the seat may not see it."""

    row: int
    text: Text
    address: str
    score: int


async def alike(
    resource: Resource[Any], seat: Seat, values: Mapping[str, Any], *, but: int | None = None
) -> list[Alike]:
    """Find what looks like the values of a form that somebody fills in, surest first; `but` is the row itself."""
    if resource.key == "customers":
        found = await _people_like(values)
    elif resource.key == "vehicles":
        found = await _cars_like(values)
    else:
        return []
    found.pop(but or 0, None)
    likely = sorted(
        ((row, one) for row, one in found.items() if one.score >= ASK_FROM), key=lambda item: -item[1].score
    )[:MOST]
    return await _told(resource, seat, likely) if likely else []


async def _people_like(values: Mapping[str, Any]) -> dict[int, Likeness]:
    name, phone, address = (str(values.get(key) or "") for key in ("name", "phone", "address"))
    rows = await reader().rows(NEAR_SQL, [phone, phone]) if phone else []
    if name and (phone or address):
        rows += await reader().rows(NAMED_SQL, [name, NAMESAKES])
    people = {row[0]: Person(row[0], row[1] or "", frozenset({row[2]} if row[2] else ()), row[3] or "") for row in rows}
    if people:
        sql = FURTHER_SQL.format(marks=marks_for(people))
        for customer, number in await reader().rows(sql, list(people)):
            people[customer] = replace(people[customer], phones=people[customer].phones | {number})
    wanted = Person(0, name, frozenset({phone} if phone else ()), address)
    return {row: people_alike(wanted, person) for row, person in people.items()}


async def _cars_like(values: Mapping[str, Any]) -> dict[int, Likeness]:
    plate, vin, owner = str(values.get("plate") or ""), str(values.get("vin") or ""), values.get("owner") or 0
    if not plate and not vin:
        return {}
    rows = await reader().rows(CARS_SQL, [plate or None, folded_vin(vin) or None])
    wanted = Car(0, plate, vin, int(owner))
    return {row[0]: cars_alike(wanted, Car(row[0], row[1] or "", row[2] or "", row[3] or 0)) for row in rows}


async def _told(resource: Resource[Any], seat: Seat, likely: list[tuple[int, Likeness]]) -> list[Alike]:
    head = resource.head_names[0]
    page = await read(resource, seat, View(ids=tuple(row for row, _ in likely)), columns=[head])
    seen = {row.id: row.text(page.fields[head], head, seat.lang) or f"#{row.id}" for row in page.rows}
    told: list[Alike] = []
    for row, likeness in likely:
        reasons = reason_words(likeness.reasons)
        if row in seen:
            text = THERE_IS.fill(one=resource.one, label=seen[row], reasons=reasons)
            told.append(Alike(row, text, f"/{resource.key}/{row}", likeness.score))
        else:
            told.append(Alike(0, ELSEWHERE.fill(one=resource.one, reasons=reasons), "", likeness.score))
    return told


def reason_words(reasons: tuple[str, ...]) -> Text:
    """Put the reasons of a likeness into one line."""
    texts = [REASONS[reason] for reason in reasons]
    return Text(zh="，".join(text.to("zh") for text in texts), en=", ".join(text.to("en") for text in texts))
