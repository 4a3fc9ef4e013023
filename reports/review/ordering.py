"""Ordering: a review from the words of somebody who asks for one, as PDF, as Excel, and as the numbers to keep."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models.access import OWN, STORE, VIEW
from models.kinds.datetime import local
from models.resources import RESOURCES
from models.reviews.issuing import Of, latest, refuse_unless
from models.text import Text
from reports.figures import FIGURES
from reports.review.making import Changed, review_of
from reports.review.question import question

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from models.access import Seat
    from reports.review.making import Review
    from reports.review.question import Question


STORE_AHEAD: Final = re.compile(r"^store=\d+\|")


@dataclass(frozen=True, kw_only=True)
class Order:
    """Which review is wanted, in which files; months are written 2026-10, empty means the usual."""

    month: str = ""
    against: str = ""
    store: int | None = None
    as_pdf: bool = True
    as_xlsx: bool = False


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """A review that was drawn: what it is about, its files, its numbers, and what changed since it was issued."""

    of: Of
    pdf: bytes = b""
    xlsx: bytes = b""
    pages: int = 0
    numbers: Mapping[str, Any] = field(default_factory=dict)
    changed: Sequence[Changed] = ()


async def draw_order(seat: Seat, order: Order, told: Callable[[int, int, Text], None] | None = None) -> Drawn:
    """Read as the seat may, and draw what is wanted."""
    refuse_unless(seat)
    asked = question(seat, order.month, order.against, order.store)
    of = of_question(asked)
    issued = await latest(of)
    review = await review_of(
        asked,
        told,
        issued=comparable(seat, issued.shown) if issued else None,
        issued_on=local(issued.issued_at).date() if issued else None,
    )
    return drawn_of(review, order, of)


def comparable(seat: Seat, shown: Mapping[str, str]) -> dict[str, str]:
    """Leave the numbers that this seat counts as the issuer did: of which it sees all of the store's rows."""
    return {key: words for key, words in shown.items() if _sees_all(seat, STORE_AHEAD.sub("", key).partition("|")[0])}


def _sees_all(seat: Seat, name: str) -> bool:
    if name not in FIGURES.family(name.partition(".")[0]):
        return False
    resource = RESOURCES.get(FIGURES.named(name).resource)
    return resource is None or (seat.scope_for(resource.can, VIEW) or OWN) >= STORE


def changed_since(issued: Mapping[str, str], numbers: Mapping[str, Any]) -> list[Changed]:
    """Set the numbers that were issued beside those of now, where they are others."""
    return [
        Changed(Text(zh=one["zh"], en=one["en"]), issued[key], one["shown"])
        for key, one in numbers.items()
        if key in issued and issued[key] != one["shown"]
    ]


def of_question(asked: Question) -> Of:
    """Say what a question is about, as it is kept; who has one store asks about that one."""
    stores = asked.seat.stores
    store = asked.store if asked.store is not None else next(iter(stores)) if len(stores) == 1 else None
    return Of(month=asked.period.month_key, against=asked.against.month_key, store=store)


def drawn_of(review: Review, order: Order, of: Of) -> Drawn:
    """Draw a review's files."""
    from reports.review.workbook import workbook  # noqa: PLC0415 -- only for who wants Excel
    from reports.sheets.monthly_review import draw, pages_of  # noqa: PLC0415 -- slow import

    pdf = draw(review) if order.as_pdf else b""
    return Drawn(
        of=of,
        pdf=pdf,
        pages=pages_of(pdf),
        xlsx=workbook(review) if order.as_xlsx else b"",
        numbers={
            key: {"zh": one.label.to("zh"), "en": one.label.to("en"), "shown": one.shown}
            for key, one in review.numbers.items()
        },
        changed=review.changed,
    )
