"""Customers who answered on days of our choice, and figures asked about them."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from models.gate.writer import transaction
from reports.figure import Asked
from reports.figures import FIGURES
from reports.period import Period
from surveys.engine.answers import settle
from surveys.library import programme_named, published
from surveys.responses import Sheet, keep
from surveys.subjects import subject_of_visit
from tests.models.shop import TODAY
from tests.surveys.asking import GOOD, closed_visit, context_of, open_asking_shop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from models.access import Seat
    from models.view import View
    from reports.figure import FigureAnswer
    from tests.models.shop import Shop

YEAR = Period(date(2025, 12, 1), date(2026, 11, 30))
OCTOBER, NOVEMBER = date(2026, 10, 10), date(2026, 11, 10)


def rated(rating: int, **more: Any) -> dict[str, Any]:
    """The same rating for everything; then the index is a hundred times the rating."""
    names = ("overall", "f_initiation", "f_advisor", "f_facility", "f_pickup", "f_quality")
    low = {"why": ["waiting"]} if rating <= 6 else {}
    return {**GOOD, **dict.fromkeys(names, rating), "nps": rating, **low, **more}


class Asking:
    """A store whose customers answer on days of our choice."""

    def __init__(self, shop: Shop) -> None:
        self.shop, self.number = shop, 0

    async def answer(self, day: date, typed: dict[str, Any], **more: Any) -> int:
        """One customer's answer, given on a day; `advisor` is a login, or another store's person."""
        self.number += 1
        channel, identity = more.pop("channel", "phone"), more.pop("identity", "named")
        advisor = more.pop("advisor", None)
        if advisor:
            more["advisor"] = self.shop.people[advisor].id
        visit = await closed_visit(self.shop, self.number, days=(TODAY - day).days, **more)
        version, programme = await published("csi_service"), await programme_named("csi_after_visit")
        subject = await subject_of_visit(visit, TODAY)
        assert subject is not None
        if channel == "public":
            typed = {name: value for name, value in typed.items() if name != "willing"}
        settled = settle(version.form, typed, context_of(subject, channel))
        assert [one.sentence for one in settled.problems if one.severity == "error"] == []
        said: Any = {"version": version, "subject": subject, "today": day, "programme": programme, "channel": channel}
        now = datetime(day.year, day.month, day.day, 4, tzinfo=UTC)
        async with transaction() as writer:
            kept = await keep(writer, Sheet(**said, identity=identity), settled, state="complete", now=now)
        return kept.response

    async def drawn(self, day: date, outcome: str, *, is_open: bool = False) -> None:
        """One who was drawn and how it ended."""
        programme = await programme_named("csi_after_visit")
        now = datetime(day.year, day.month, day.day, 4, tzinfo=UTC)
        columns = "version, created_at, updated_at, programme_id, store_id, asks, phone, outcome, is_open, drawn_on, due_on, expires_on, attempts, channel"  # fmt: skip
        values = [1, now, now, programme.row, self.shop.store.id, "", "", outcome, is_open, day, day, day, 1, "phone"]
        async with transaction() as writer:
            await writer.run(f"INSERT INTO invitation ({columns}) VALUES ({', '.join('?' * len(values))})", values)


@asynccontextmanager
async def asking(folder: Path, url: str = "") -> AsyncIterator[Asking]:
    """Open the store."""
    async with open_asking_shop(folder, url) as shop:
        yield Asking(shop)


async def told(name: str, seat: Seat, *, by: str | None = None, view: View | None = None, **more: Any) -> FigureAnswer:
    """Ask a figure for a year, or for other days."""
    period = more.pop("period", YEAR)
    return await FIGURES.named(name).answer(Asked(seat=seat, period=period, as_of=TODAY, by=by, view=view, params=more))


def values(answer: FigureAnswer) -> dict[str, Any]:
    """Groups and their values."""
    return {row.words("en"): None if row.value is None else round(row.value, 2) for row in answer.rows}
