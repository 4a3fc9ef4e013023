"""Letter pages: printed letters read back as they were kept, for the pages, the labels and a second print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.contacts.allowed import refused_for
from models.database import reader
from models.letters.facts import address_lines, store_facts
from models.problem import Refused
from models.reception.seen import look
from models.text import Text
from models.view import Condition, View
from reports.sheets.letters import CouponSlip, LetterPage, Sender

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.reception.seen import Seen

READ: Final = ("words", "store", "customer", "customer.name", "customer.sex", "customer.party", "customer.address")
COUPON: Final = ("letter", "number", "worth", "ends_on")
MOST: Final = 1000
NONE: Final = Text(
    zh="没有可以打印的信函：可能已归档，不是您门店的，或客户已要求不再联系。",
    en="There is no letter to print: archived, another store's, or the customer asked not to be contacted.",
)
ONE_STORE: Final = Text(
    zh="这些信是几个门店的，请一个门店一个门店地打印。",
    en="These letters are of several stores; please print one store at a time.",
)


async def letter_pages(seat: Seat, letters: Sequence[int]) -> tuple[Sender, list[LetterPage]]:
    """Read letters in the order that was asked, as the seat may see them."""
    rows = await _rows(seat, letters)
    stores = {row.value("store") for row in rows.values()}
    if len(stores) > 1:
        raise Refused(ONE_STORE)
    facts = await store_facts(stores.pop())
    coupons = await _coupons(seat, list(rows))
    pages = [page_of(rows[row].value("words"), _to(rows[row]), coupons.get(row)) for row in letters if row in rows]
    return Sender(facts.name, facts.address, facts.phone), pages


async def letter_addresses(seat: Seat, letters: Sequence[int]) -> list[tuple[str, ...]]:
    """Read the addresses of letters for the labels, in the order that was asked."""
    rows = await _rows(seat, letters)
    return [_to(rows[row]) for row in letters if row in rows]


def page_of(words: str, to: Sequence[str], coupon: CouponSlip | None = None) -> LetterPage:
    """Take a letter's words apart: paragraphs, and after the empty line who signs."""
    body, _, signed = words.rpartition("\n\n")
    return LetterPage(
        to=to,
        paragraphs=(body or signed).split("\n"),
        signed=signed.split("\n") if body else (),
        lang=spoken(words),
        coupon=coupon,
    )


def spoken(words: str) -> str:
    """Tell the language of a letter by its first paragraph."""
    first = words.split("\n", 1)[0]
    return "zh" if sum(sign > "\u2e80" for sign in first) > len(first) / 3 else "en"


async def _rows(seat: Seat, letters: Sequence[int]) -> Mapping[int, Seen]:
    """Read letters, without those of customers who have asked not to be written to since."""
    found, _ = await look("letters", seat, View(ids=tuple(letters[:MOST]), size=MOST), READ)
    silent = await refused_for(reader(), [row.value("customer") for row in found], "letter")
    kept = {row.id: row for row in found if row.value("customer") not in silent}
    if not kept:
        raise Refused(NONE)
    return kept


def _to(row: Seen) -> tuple[str, ...]:
    is_company = row.value("customer.party") == "company"
    name, address = row.text("customer.name"), row.text("customer.address")
    lang = spoken(row.value("words"))
    lines = address_lines(name, address, row.value("customer.sex"), lang, is_company=is_company)
    return tuple(line for line in lines if line)


async def _coupons(seat: Seat, letters: Sequence[int]) -> dict[int, CouponSlip]:
    of = Condition("letter", "in", ",".join(str(one) for one in letters))
    rows, _ = await look("coupons", seat, View(where=(of,), size=MOST), COUPON)
    return {
        row.value("letter"): CouponSlip(row.value("number"), row.value("worth"), row.value("ends_on")) for row in rows
    }
