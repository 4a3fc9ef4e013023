"""A store that asks its customers: shipped forms, a visit that closed yesterday, and one that is drawn."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from models.database import reader
from models.gate.writer import transaction
from surveys.beginning import begin, begin_anew
from surveys.engine.answers import Context, settle
from surveys.kept import as_kept
from surveys.library import install_shipped, programme_named, programmes, published
from surveys.responses import Kept, Sheet, submit
from surveys.subjects import Subject, subject_of_visit
from tests.models.shop import TODAY, Shop, hire_all, open_shop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from datetime import date
    from pathlib import Path

GOOD = {
    "willing": "y", "overall": 9, "f_initiation": 8, "f_advisor": 9, "f_facility": 8, "f_pickup": 9, "f_quality": 9,
    "fixed_first": "y", "nps": 9, "words": "小王很耐心",
}  # fmt: skip
NOON = datetime(TODAY.year, TODAY.month, TODAY.day, 4, tzinfo=UTC)  # of the store's day, whatever day it is outside
BAD = GOOD | {"overall": 4, "f_quality": 3, "nps": 2, "why": ["waiting"], "fixed_first": "n", "words": "等了三个小时"}


@asynccontextmanager
async def open_asking_shop(data: Path, url: str = "") -> AsyncIterator[Shop]:
    """Open the shop with the shipped forms and programmes, which have drawn for a year."""
    async with open_shop(data, url, (_fill, ())) as shop:
        yield shop


async def _fill() -> None:
    await hire_all()
    await install_shipped()
    await drawing_since(TODAY - timedelta(days=365))


async def drawing_since(day: date) -> None:
    """Let every programme have begun to draw on a day."""
    rows = [one.row for one in await programmes()]
    async with transaction() as writer:
        for row in rows:
            await begin_anew(writer, row)
            await begin(writer, row, day)


async def closed_visit(shop: Shop, number: int = 1, days: int = 1, **values: Any) -> int:
    """A customer with a car whose visit closed some days ago."""
    customer = await shop.add("customers", name=f"客户{number:03d}", phone=f"1380000{number:04d}")
    car = await shop.add("vehicles", plate=f"苏E{number:05d}", owner=customer)
    said = {"vehicle": car, "customer": customer, "visited_on": TODAY - timedelta(days=days), "work": "更换机油"}
    return await shop.add("visits", **(said | values))


async def answer(visit: int, typed: Mapping[str, object], **more: Any) -> Kept:
    """Answer the service survey about a visit."""
    version, programme = await published("csi_service"), await programme_named("csi_after_visit")
    subject = await subject_of_visit(visit, TODAY)
    assert subject is not None
    channel = more.get("channel", "phone")
    settled = settle(version.form, typed, context_of(subject, channel))
    assert not [problem for problem in settled.problems if problem.severity == "error"]
    said = {"version": version, "subject": subject, "today": TODAY, "programme": programme, "channel": channel}
    return await submit(Sheet(**(said | more)), settled)


def context_of(subject: Subject, channel: Any = "phone") -> Context:
    """The context of a call today."""
    now = datetime(TODAY.year, TODAY.month, TODAY.day, 10, tzinfo=UTC)
    return Context(today=TODAY, now=now, subject=subject.facts, store=subject.store_facts, channel=channel)


async def cell(sql: str, *values: object) -> Any:
    """Give the first cell of a query."""
    rows = await reader().rows(sql, [as_kept(value) for value in values])
    return rows[0][0] if rows else None
