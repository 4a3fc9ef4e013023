"""Wanting: what a booking is for — the wishes, the kind of visit, the advisor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.database import reader
from ui.pages.appointments import words as say
from ui.parts.figures import section
from ui.parts.markup import tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text

USUAL_KIND: Final = "maintenance"
KINDS_SQL: Final = """
SELECT id, code, zh, en FROM choice WHERE list = 'visit_kind' AND archived_at IS NULL ORDER BY "order", id
"""
ADVISORS_SQL: Final = """
SELECT id, name FROM staff WHERE store_id = ? AND role IN ('advisor', 'supervisor') AND suspended_at IS NULL
    AND archived_at IS NULL ORDER BY name, id
"""


@dataclass(frozen=True)
class Offered:
    """The kinds and the advisors to choose from, and the kind that a reminder is usually about."""

    kinds: Sequence[tuple[int, str]]
    advisors: Sequence[tuple[int, str]]
    usual: int | None


async def offered_for(seat: Seat) -> Offered:
    """Read what may be chosen in the seat's store."""
    kinds = await reader().rows(KINDS_SQL)
    advisors = await reader().rows(ADVISORS_SQL, [seat.store])
    usual = next((row for row, code, _, _ in kinds if code == USUAL_KIND), None)
    named = [(row, zh if seat.lang == "zh" else en or zh) for row, _, zh, en in kinds]
    return Offered(named, [(row, name) for row, name in advisors], usual)


def what_html(lang: str, offered: Offered, wishes: str, kind: int | None, advisor: int | None) -> Markup:
    """Draw the fields."""
    kinds = [(None, say.ANY_KIND.to(lang)), *offered.kinds]
    advisors = [(None, say.NO_ADVISOR.to(lang)), *offered.advisors]
    box = tag(
        "textarea", wishes, id="booking-wishes", class_="input", rows=2, maxlength=300, data_change="wishes",
        placeholder=say.WISHES_EXAMPLE.to(lang),
    )  # fmt: skip
    fields = [
        _field(lang, say.WISHES, "booking-wishes", box),
        _field(lang, say.KIND, "booking-kind", _select("booking-kind", "kind", kinds, kind)),
        _field(lang, say.ADVISOR, "booking-advisor", _select("booking-advisor", "advisor", advisors, advisor)),
    ]
    return section(lang, say.WHAT, *fields)


def _field(lang: str, label: Text, name: str, box: Markup) -> Markup:
    return tag("div", tag("label", label.to(lang), for_=name, class_="field-label"), box, class_="field wide")


def _select(name: str, act: str, offered: Sequence[tuple[int | None, str]], chosen: int | None) -> Markup:
    options = (tag("option", words, value=row or "", selected=row == chosen) for row, words in offered)
    return tag("select", *options, id=name, class_="input", data_change=act)
