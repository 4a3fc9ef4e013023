"""Subjects: what a form is about — a visit, a customer, a car — and the facts that its words may name."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.database.stored import day_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

SUBJECT_NAMES: Final = frozenset({
    "customer_name", "plate", "series", "model", "visited_on", "work", "kind", "mileage", "advisor_name",
    "sender_name", "asks", "days_since", "months_since", "staff_name", "case_title",
})  # fmt: skip
STORE_NAMES: Final = frozenset({"name", "brand", "phone", "address"})
KNOWN_NAMES: Final = {  # what `_subject.…` may name for each subject, and what `_store.…` and `_staff.…` may
    **dict.fromkeys(("visit", "customer", "vehicle", "sale", "case"), SUBJECT_NAMES),
    "store": STORE_NAMES,
    "staff": frozenset({"name"}),
}

FACTS_SQL: Final = """
SELECT s.id AS store, s.name AS store_name, s.brand AS store_brand, s.phone AS store_phone, s.address AS store_address,
       c.id AS customer, c.name AS customer_name, c.phone AS customer_phone,
       v.id AS vehicle, v.plate, series.zh AS series, model.zh AS model,
       t.id AS visit, t.visited_on, t.work, t.mileage, t.sender_name, t.sender_phone, kind.zh AS kind,
       a.id AS advisor, a.name AS advisor_name
"""
JOINED_SQL: Final = """
LEFT JOIN choice series ON series.id = v.series_id LEFT JOIN choice model ON model.id = v.model_id
"""
VISIT_SQL: Final = f"""{FACTS_SQL}
FROM visit t JOIN store s ON s.id = t.store_id JOIN vehicle v ON v.id = t.vehicle_id
LEFT JOIN customer c ON c.id = coalesce(t.customer_id, v.owner_id)
LEFT JOIN staff a ON a.id = t.advisor_id LEFT JOIN choice kind ON kind.id = t.kind_id {JOINED_SQL}
WHERE t.id = ?
"""
CUSTOMER_SQL: Final = f"""{FACTS_SQL}
FROM customer c LEFT JOIN vehicle v ON v.id = (
    SELECT max(id) FROM vehicle WHERE owner_id = c.id AND archived_at IS NULL AND (? = 0 OR id = ?)
) LEFT JOIN visit t ON t.id = (
    SELECT id FROM visit WHERE vehicle_id = v.id AND archived_at IS NULL ORDER BY visited_on DESC, id DESC LIMIT 1
) JOIN store s ON s.id = coalesce(t.store_id, c.home_store_id, (SELECT min(id) FROM store))
LEFT JOIN staff a ON a.id = c.advisor_id LEFT JOIN choice kind ON kind.id = t.kind_id {JOINED_SQL}
WHERE c.id = ?
"""  # noqa: S608 -- our own columns
STORE_SQL: Final = "SELECT id AS store, name, brand, phone, address FROM store WHERE id = ?"


@dataclass(frozen=True, kw_only=True)
class Subject:
    """Whom and what a response is about; `facts` are the `_subject.…` names, `store_facts` the `_store.…` names."""

    store: int
    customer: int | None = None
    vehicle: int | None = None
    visit: int | None = None
    advisor: int | None = None
    asks: str = ""
    phone: str = ""
    facts: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    store_facts: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    def without_person(self) -> Subject:
        """The same without anybody: what an anonymous answer keeps."""
        return replace(
            self, customer=None, vehicle=None, visit=None, advisor=None, asks="", phone="", facts=MappingProxyType({})
        )


async def subject_of_visit(visit: int, today: date) -> Subject | None:
    """Give what is known of a visit: the sender is asked where there is one, else the owner."""
    rows = await reader().dicts(VISIT_SQL, [visit])
    return _subject(rows[0], today) if rows else None


async def subject_of_customer(customer: int, today: date, vehicle: int = 0) -> Subject | None:
    """Give what is known of a customer, with the car named or the newest one, and its last visit."""
    rows = await reader().dicts(CUSTOMER_SQL, [vehicle, vehicle, customer])
    return _subject(rows[0], today) if rows else None


async def subject_of_store(store: int) -> Subject:
    """Give a store alone: for posters and for forms about nobody."""
    row = (await reader().dicts(STORE_SQL, [store]))[0]
    facts = {name: row[name] or "" for name in sorted(STORE_NAMES)}
    return Subject(store=row["store"], store_facts=MappingProxyType(facts))


def _subject(row: Mapping[str, Any], today: date) -> Subject:
    day = day_of(row["visited_on"]) if row["visited_on"] else None
    asks = row["sender_name"] or row["customer_name"] or ""
    phone = (row["sender_phone"] if row["sender_name"] else None) or row["customer_phone"] or row["sender_phone"] or ""
    facts = {
        "customer_name": row["customer_name"] or "",
        "plate": row["plate"] or "",
        "series": row["series"] or "",
        "model": row["model"] or "",
        "visited_on": day or "",
        "work": row["work"] or "",
        "kind": row["kind"] or "",
        "mileage": row["mileage"] if row["mileage"] is not None else "",
        "advisor_name": row["advisor_name"] or "",
        "sender_name": row["sender_name"] or "",
        "asks": asks,
        "days_since": (today - day).days if day else "",
        "months_since": _months(day, today) if day else "",
    }
    return Subject(
        store=row["store"],
        customer=row["customer"],
        vehicle=row["vehicle"],
        visit=row["visit"],
        advisor=row["advisor"],
        asks=asks,
        phone=phone,
        facts=MappingProxyType(facts),
        store_facts=MappingProxyType({name: row[f"store_{name}"] or "" for name in sorted(STORE_NAMES)}),
    )


def _months(day: date, today: date) -> int:
    return (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)
