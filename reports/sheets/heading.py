"""Heading: what stands above every sheet, and the words that several sheets share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.branding import logo_of
from models.database import reader
from models.text import Text
from reports.kit.page import PRINT
from reports.kit.paper import Head

if TYPE_CHECKING:
    from datetime import date

    from models.access import Seat
    from reports.kit.paper import Paper

DAY: Final = Text(zh="日期", en="Day")
CUSTOMER: Final = Text(zh="客户", en="Customer")
PHONE: Final = Text(zh="电话", en="Phone")
PLATE: Final = Text(zh="车牌", en="Plate")
MODEL: Final = Text(zh="车型", en="Model")
OUTCOME: Final = Text(zh="结果", en="Outcome")
BY: Final = Text(zh="经办人", en="By")
ADVISOR: Final = Text(zh="服务顾问", en="Advisor")
NUMBER: Final = Text(zh="序号", en="No.")
NEXT: Final = Text(zh="下一步", en="Next step")
QUIET: Final = Text(zh="请勿打电话", en="Do not call")
ONLY_FIRST: Final = Text(
    zh="共 {count} 条，这里只印了前 {most} 条。请把日期分段，再各印一次。",
    en="{count} in all; only the first {most} are printed here. Please print fewer days at a time.",
)
SPAN: Final = Text(zh="{first} 至 {last}", en="{first} to {last}")
STORE_SQL: Final = "SELECT name FROM store WHERE id = ?"


async def head_for(seat: Seat, title: Text, about: str = "", *, store: int = 0, lang: str = "", code: str = "") -> Head:
    """Give the head of a sheet that somebody prints, with the name, the logo and the colour that the store chose."""
    rows = await reader().rows(STORE_SQL, [store or seat.store])
    chosen = seat.settings
    return Head(
        title=title,
        store=rows[0][0] if rows else "",
        about=about,
        person=seat.name,
        printed_on=seat.today,
        lang=lang or seat.lang,
        brand=str(chosen.get("store_name") or ""),
        logo=logo_of(chosen),
        colour=str(chosen.get("brand_colour") or PRINT.ink),
        code=code,
    )


def span(first: date, last: date, lang: str) -> str:
    """Write the days that a register covers."""
    return f"{first:%Y-%m-%d}" if first == last else SPAN.fill(first=first, last=last).to(lang)


def say_if_cut(paper: Paper, total: int, printed: int) -> None:
    """Say below a register that it is not whole."""
    if total > printed:
        paper.gap(1)
        paper.words(ONLY_FIRST.fill(count=f"{total:,}", most=f"{printed:,}").to(paper.head.lang), 9)
